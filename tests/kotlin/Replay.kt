import java.io.File
import org.untrained.core.*

/** Replays every trace through the generated Kotlin; each step must be the line that Rust wrote. Arguments: PACK OUTPUTS. */
fun main(arguments: Array<String>) {
    val (pack, outputs) = arguments.map(::File)
    var steps = 0
    for (file in File("tests/traces").listFiles { file -> file.extension == "json" }!!.sorted()) {
        val trace = traceFromJson(file.readText())
        val session = AppSession.open(trace.saved?.let { File("tests", it).readBytes() }, pack.readBytes(), trace.settings)
        val lines = File(outputs, "${file.nameWithoutExtension}.jsonl").readLines()
        check(lines.size == trace.turns.size && lines.isNotEmpty()) { "${file.name}: ${lines.size} lines from Rust" }
        trace.turns.zip(lines).forEachIndexed { number, (turn, line) ->
            check(eventToJson(eventFromJson(eventToJson(turn.event))) == eventToJson(turn.event))
            val said = stepToJson(session.step(turn.event, turn.at))
            check(said == line) { "${file.name}, turn $number: Kotlin got\n$said\nRust got\n$line" }
            steps += 1
        }
    }
    check(steps > 0) { "no traces" }
    println("Kotlin: $steps steps as in Rust")
}
