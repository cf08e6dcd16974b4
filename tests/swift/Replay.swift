import Foundation
import UntrainedCore

/// Replays every trace through the generated Swift; each step must be the line that Rust wrote. Arguments: PACK OUTPUTS.
func replay(pack: URL, outputs: URL) throws {
    let tests = URL(fileURLWithPath: "tests"), traces = tests.appendingPathComponent("traces")
    var steps = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: traces.path).sorted() where file.hasSuffix(".json") {
        let trace = try traceFromJson(json: String(contentsOf: traces.appendingPathComponent(file), encoding: .utf8))
        let saved = try trace.saved.map { try Data(contentsOf: tests.appendingPathComponent($0)) }
        let session = try AppSession.open(saved: saved, pack: Data(contentsOf: pack), settings: trace.settings)
        let lines = try String(contentsOf: outputs.appendingPathComponent("\(file)l"), encoding: .utf8).split(separator: "\n")
        check(lines.count == trace.turns.count && !lines.isEmpty, "\(file): \(lines.count) lines from Rust")
        for (number, (turn, line)) in zip(trace.turns, lines).enumerated() {
            try check(eventFromJson(json: eventToJson(event: turn.event)) == turn.event, "\(file), turn \(number): event")
            let said = try stepToJson(step: session.step(event: turn.event, now: turn.at))
            check(said == line, "\(file), turn \(number): Swift got\n\(said)\nRust got\n\(line)")
            steps += 1
        }
    }
    check(steps > 0, "no traces")
    print("Swift: \(steps) steps as in Rust")
}
