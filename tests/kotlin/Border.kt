import java.io.File
import org.untrained.core.*

private val settings = Settings(listOf("en"), "DE", true, NoticesBy.SHELL, true, false, false, false, false)
private val now = Moment(1_795_500_000_000, 60)

private fun refusal(saved: String?, pack: ByteArray): OpenException =
    try {
        AppSession.open(saved?.toByteArray(), pack, settings).let { error("opened $saved") }
    } catch (refused: OpenException) {
        refused
    }

/** Errors and faults at the border, seen from Kotlin. Argument: PACK. */
object Border {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val whole = File(arguments[0]).readBytes()
        val newer = refusal("""{"version":999}""", whole) as OpenException.Newer
        check(newer.found == 999L && newer.known in 1..998) { newer }
        val damaged = refusal("""{"version":1,"state":?}""", whole) as OpenException.Damaged
        check(damaged.offset == 21L) { damaged }
        val broken = refusal(null, "?".toByteArray()) as OpenException.PackDamaged
        check("begin" in broken.why) { broken }
        val other = refusal(null, "untrained-pack 999 0\n".toByteArray()) as OpenException.PackOtherForm
        check(other.found == 999L) { other }

        val session = AppSession.open(null, whole, settings)
        val before = session.step(Event.Opened, now)
        val fault = provokeFault(session, Event.Chose("country", "FR"), now)
        check(!fault.window.notice?.text.isNullOrEmpty()) { fault.window }
        check(fault.effects.isEmpty()) { fault.effects }
        check(fault.window.page == before.window.page) { fault.window.page }
        val untouched = AppSession.open(null, whole, settings)
        untouched.step(Event.Opened, now)
        check(stepToJson(session.step(Event.NoticeSeen, now)) == stepToJson(untouched.step(Event.NoticeSeen, now)))
        println("Kotlin: errors have their fields, a fault leaves the state as it was")
    }
}
