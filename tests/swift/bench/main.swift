import Foundation
import UntrainedCore

let count = 1000

func best(_ work: () -> Void) -> Int64 {
    let rounds = (1...5).map { _ in
        let took = ContinuousClock().measure { for _ in 0..<count { work() } }.components
        return took.seconds * 1_000_000_000 + took.attoseconds / 1_000_000_000
    }
    return rounds.min()! / Int64(count)
}

// What one step costs in Swift. Arguments: PACK TRACE. Prints nanoseconds a step and a bare call.
let arguments = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
let trace = try traceFromJson(json: String(contentsOf: arguments[1], encoding: .utf8))
let session = try AppSession.open(saved: nil, pack: Data(contentsOf: arguments[0]), settings: trace.settings)
for turn in trace.turns { _ = session.step(event: turn.event, now: turn.at) }
let now = trace.turns[trace.turns.count - 1].at
print("Swift", best { _ = session.step(event: .noticeSeen, now: now) }, best { bareCall() })
