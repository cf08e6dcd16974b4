import Foundation
import Testing
import UntrainedCore
import UntrainedShell

@testable import UntrainedUI

/// Every scenario of tests/traces through the pump and the real core: what it expects is there, and every window on the way
/// is drawn whole.
@MainActor @Suite struct TracesTests {
    private struct Expectations: Decodable {
        struct Turn: Decodable { let expect: Expect? }
        let turns: [Turn]
    }
    private struct Expect: Decodable {
        let page: String?
        let says: [String]?
        let lacks: [String]?
        let effects: [String]?
    }

    @MainActor private final class Now {
        var moment = Moment(utcMillis: 0, offsetMinutes: 0)
        var ordered: [Effect] = []
    }

    @Test(arguments: try jsonFiles("tests/traces")) func goesAsExpected(file: URL) async throws {
        let name = file.lastPathComponent
        let bytes = try Data(contentsOf: file)
        let expected = try JSONDecoder().decode(Expectations.self, from: bytes).turns
        let trace = try traceFromJson(json: String(decoding: bytes, as: UTF8.self))
        let saved = try trace.saved.map { try Data(contentsOf: repository.appendingPathComponent("tests/\($0)")) }
        let pack = try Data(contentsOf: repository.appendingPathComponent("target/pack/untrained.pack"))
        let session = try AppSession.open(saved: saved, pack: pack, settings: trace.settings)
        let now = Now()
        let pump = Pump(session: session, now: { now.moment }, run: { effect, _ in now.ordered.append(effect) })
        #expect(trace.turns.count == expected.count && !expected.isEmpty)

        for (number, turn) in trace.turns.enumerated() {
            (now.moment, now.ordered) = (turn.at, [])
            pump.send(turn.event)
            await pump.settled()
            let window = try #require(pump.window)
            let place = "\(name), turn \(number)"
            check(window, place)
            guard let expect = expected[number].expect else { continue }
            if let page = expect.page { #expect(window.page.key == page, "\(place)") }
            let output = try object(try stepToJson(step: Step(window: window, effects: now.ordered)))
            let text = Self.below(try #require(output["window"])).joined(separator: "\n")
            for words in expect.says ?? [] { #expect(text.contains(words), "\(place) does not say “\(words)”") }
            for words in expect.lacks ?? [] { #expect(!text.contains(words), "\(place) says “\(words)”") }
            if let effects = expect.effects {
                let ordered = try #require(output["effects"] as? [[String: Any]])
                #expect(ordered.flatMap(\.keys) == effects, "\(place)")
            }
        }
    }

    private func object(_ output: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    /// All texts in a value.
    private static func below(_ value: Any) -> [String] {
        if let text = value as? String { return [text] }
        if let list = value as? [Any] { return list.flatMap { below($0) } }
        if let fields = value as? [String: Any] { return fields.values.flatMap { below($0) } }
        return []
    }
}
