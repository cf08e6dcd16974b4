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
    var answers = 0
    for (file in files("questions")) {
        val asked = questionsFromJson(file.readText())
        val settings = Settings(asked.languages, null, opensApps = false, noticesBy = NoticesBy.NOBODY, picksPictures = false,
            hasWidget = false, locks = false, prints = false, pausesUnused = false)
        val guide = Guide.open(pack.readBytes(), settings)
        val lines = File(target, "questions/${file.name}l").readLines()
        check(lines.size == asked.questions.size && lines.isNotEmpty()) { "${file.name}: ${lines.size} lines from Rust" }
        asked.questions.zip(lines).forEachIndexed { number, (one, line) ->
            val said = answer(guide, one.ask)
            check(said == line) { "${file.name}, question $number: Kotlin got\n$said\nRust got\n$line" }
            answers += 1
        }
    }
    check(answers > 0) { "no questions" }
    println("Kotlin: $steps steps, ${windows.size + orders.size} windows and lists of orders, $answers answers as in Rust")
}

/** The answer as JSON, or the name of the refusal. */
private fun answer(guide: Guide, ask: Question): String = try {
    when (ask) {
        is Question.Status -> statusToJson(guide.status(ask.v1))
        is Question.Steps -> routeToJson(guide.steps(ask.v1))
        is Question.Reminders -> remindersToJson(guide.reminders(ask.v1))
        is Question.Deadline -> deadlineToJson(guide.deadline(ask.v1))
        is Question.Services -> servicesToJson(guide.services(ask.v1))
        is Question.Case -> caseToJson(guide.caseStanding(ask.v1))
        is Question.Letter -> letterToJson(guide.letter(ask.v1))
    }
} catch (refused: Refused) {
    refused::class.simpleName!!
}
