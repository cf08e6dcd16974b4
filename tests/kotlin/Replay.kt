import java.io.File
import org.untrained.core.*

private fun files(folder: String) = File("tests", folder).listFiles { file -> file.extension == "json" }!!.sorted()

/** Replays every trace, window and order through the generated Kotlin; each must be the line that Rust wrote. Arguments: PACK TARGET. */
fun main(arguments: Array<String>) {
    val (pack, target) = arguments.map(::File)
    var steps = 0
    for (file in files("traces")) {
        val trace = traceFromJson(file.readText())
        val session = AppSession.open(trace.saved?.let { File("tests", it).readBytes() }, pack.readBytes(), trace.settings)
        val lines = File(target, "traces/${file.name}l").readLines()
        check(lines.size == trace.turns.size && lines.isNotEmpty()) { "${file.name}: ${lines.size} lines from Rust" }
        trace.turns.zip(lines).forEachIndexed { number, (turn, line) ->
            check(eventToJson(eventFromJson(eventToJson(turn.event))) == eventToJson(turn.event))
            val said = stepToJson(session.step(turn.event, turn.at))
            check(said == line) { "${file.name}, turn $number: Kotlin got\n$said\nRust got\n$line" }
            steps += 1
        }
    }
    val windows = files("windows").map { it to windowToJson(windowFromJson(it.readText())) }
    val orders = files("steps").map { it to stepToJson(stepFromJson(it.readText())) }
    for ((file, said) in windows + orders) {
        check(said == File(target, file.relativeTo(File("tests")).path).readText()) { "${file.name}: Kotlin got\n$said" }
    }
    check(steps > 0 && windows.isNotEmpty() && orders.isNotEmpty()) { "no traces, windows or orders" }
    println("Kotlin: $steps steps, ${windows.size + orders.size} windows and lists of orders as in Rust")
}
