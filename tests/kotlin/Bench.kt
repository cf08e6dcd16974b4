import java.io.File
import org.untrained.core.*

private const val COUNT = 1000

private fun best(work: () -> Unit): Long =
    (1..10).minOf {
        val begun = System.nanoTime()
        repeat(COUNT) { work() }
        System.nanoTime() - begun
    } / COUNT

/** What one step costs in Kotlin on this JVM. Arguments: PACK TRACE. Prints nanoseconds a step and a bare call. */
object Bench {
    @JvmStatic
    fun main(arguments: Array<String>) {
        val (pack, file) = arguments.map(::File)
        val trace = traceFromJson(file.readText())
        val session = AppSession.open(null, pack.readBytes(), trace.settings)
        trace.turns.forEach { session.step(it.event, it.at) }
        val now = trace.turns.last().at
        println("Kotlin ${best { session.step(Event.NoticeSeen, now) }} ${best { bareCall() }}")
    }
}
