import Foundation
import UntrainedCore

private func read(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
}

/// Replays every trace, window and order through the generated Swift; each must be the line that Rust wrote in `target`.
func replay(pack: URL, target: String) throws {
    var steps = 0
    for file in try files("tests/traces") {
        let trace = try traceFromJson(json: read("tests/traces/\(file)"))
        let saved = try trace.saved.map { try Data(contentsOf: URL(fileURLWithPath: "tests/\($0)")) }
        let session = try AppSession.open(saved: saved, pack: Data(contentsOf: pack), settings: trace.settings)
        let lines = try read("\(target)/traces/\(file)l").split(separator: "\n")
        check(lines.count == trace.turns.count && !lines.isEmpty, "\(file): \(lines.count) lines from Rust")
        for (number, (turn, line)) in zip(trace.turns, lines).enumerated() {
            try check(eventFromJson(json: eventToJson(event: turn.event)) == turn.event, "\(file), turn \(number): event")
            let said = try stepToJson(step: session.step(event: turn.event, now: turn.at))
            check(said == line, "\(file), turn \(number): Swift got\n\(said)\nRust got\n\(line)")
            steps += 1
        }
    }
    let windows = try files("tests/windows").map { name in
        ("windows/\(name)", try windowToJson(window: windowFromJson(json: read("tests/windows/\(name)"))))
    }
    let orders = try files("tests/steps").map { name in
        ("steps/\(name)", try stepToJson(step: stepFromJson(json: read("tests/steps/\(name)"))))
    }
    for (file, said) in windows + orders {
        try check(said == read("\(target)/\(file)"), "\(file): Swift got\n\(said)")
    }
    check(steps > 0 && !windows.isEmpty && !orders.isEmpty, "no traces, windows or orders")
    var answers = 0
    for file in try files("tests/questions") {
        let asked = try questionsFromJson(json: read("tests/questions/\(file)"))
        let settings = Settings(
            languages: asked.languages, region: nil, opensApps: false, noticesBy: .nobody, picksPictures: false, hasWidget: false,
            locks: false, prints: false, pausesUnused: false)
        let guide = try Guide.open(pack: Data(contentsOf: pack), settings: settings)
        let lines = try read("\(target)/questions/\(file)l").split(separator: "\n")
        check(lines.count == asked.questions.count && !lines.isEmpty, "\(file): \(lines.count) lines from Rust")
        for (number, (one, line)) in zip(asked.questions, lines).enumerated() {
            let said = try answer(guide, one.ask)
            check(said == line, "\(file), question \(number): Swift got\n\(said)\nRust got\n\(line)")
            answers += 1
        }
    }
    check(answers > 0, "no questions")
    print("Swift: \(steps) steps, \(windows.count + orders.count) windows and lists of orders, \(answers) answers as in Rust")
}

/// The answer as JSON, or the name of the refusal.
private func answer(_ guide: Guide, _ ask: Question) throws -> String {
    do {
        return switch ask {
        case .status(let asked): try statusToJson(answer: guide.status(asked: asked))
        case .steps(let asked): try routeToJson(answer: guide.steps(asked: asked))
        case .reminders(let asked): try remindersToJson(answer: guide.reminders(asked: asked))
        case .deadline(let asked): try deadlineToJson(answer: guide.deadline(asked: asked))
        case .services(let asked): try servicesToJson(answer: guide.services(asked: asked))
        case .case(let asked): try caseToJson(answer: guide.caseStanding(asked: asked))
        case .letter(let asked): try letterToJson(answer: guide.letter(asked: asked))
        }
    } catch let refused as Refused {
        return switch refused {
        case .NoCountry: "NoCountry"
        default: Mirror(reflecting: refused).children.first?.label ?? "\(refused)"
        }
    }
}
