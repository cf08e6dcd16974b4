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
    print("Swift: \(steps) steps, \(windows.count + orders.count) windows and lists of orders as in Rust")
}
