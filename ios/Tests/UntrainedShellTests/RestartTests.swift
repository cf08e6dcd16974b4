import Foundation
import Testing
import UntrainedCore

@testable import UntrainedShell

/// The process ends at any moment, as the system likes to do in the background, and the app starts again on what was stored.
@MainActor @Suite struct RestartTests {
    @MainActor private final class Life {
        var moment = someMoment
        let disk: FakeDisk
        var open: [Effect] = []
        var ordered = false
        init(_ disk: FakeDisk) { self.disk = disk }

        /// Saves are carried out; what asks the person or the system is never answered.
        func pump(_ settings: Settings) throws -> Pump? {
            guard case .ready(let session, _) = Opening(disk: disk, pack: try contentPack(), settings: settings) else {
                return nil
            }
            return Pump(session: session, now: { self.moment }, run: run)
        }

        private func run(_ effect: Effect, reply: @escaping Pump.Reply) async throws {
            if case .save(let errand, let bytes) = effect {
                try await disk.write(bytes)
                reply(.saveEnded(errand: errand, done: true))
            } else {
                if case .erase = effect { try await disk.erase() }
                open.append(effect)
                ordered = true
            }
        }
    }

    @Test(arguments: try jsonFiles("tests/traces")) func comesBackToThePageItWasOn(file: URL) async throws {
        let name = file.lastPathComponent
        let trace = try traceFromJson(json: String(contentsOf: file, encoding: .utf8))
        let disk = FakeDisk()
        disk.archive = try trace.saved.map { try Data(contentsOf: repository.appendingPathComponent("tests/\($0)")) }
        let life = Life(disk)
        let pump = try #require(try life.pump(trace.settings))
        for (number, turn) in trace.turns.enumerated() {
            (life.moment, life.ordered) = (turn.at, false)
            pump.send(turn.event)
            await pump.settled()
            // While an order runs, and at the end.
            guard disk.archive != nil, life.ordered || number == trace.turns.count - 1 else { continue }
            let next = Life(disk)
            next.moment = turn.at
            let again = try #require(try next.pump(trace.settings))
            again.send(.opened)
            await again.settled()
            // Pictures that waited for an answer went with the process that asked.
            if pump.window?.page.key == "incoming" { continue }
            #expect(again.window?.page.key == pump.window?.page.key, "\(name), turn \(number)")
        }
    }

    @Test func anAnswerToAnErrandOfTheLifeBeforeStillCounts() async throws {
        // Every kind of order of an earlier life, answered badly in the next: nothing is stuck, nothing stops.
        for file in try jsonFiles("tests/traces") {
            let trace = try traceFromJson(json: String(contentsOf: file, encoding: .utf8))
            let disk = FakeDisk()
            let life = Life(disk)
            let pump = try #require(try life.pump(trace.settings))
            for turn in trace.turns {
                life.moment = turn.at
                pump.send(turn.event)
                await pump.settled()
            }
            let next = Life(disk)
            next.moment = life.moment
            let again = try #require(try next.pump(trace.settings))
            again.send(.opened)
            await again.settled()
            for effect in life.open { again.send(.errandFailed(effect: effect)) }
            await again.settled()
            #expect(again.window?.busy == false, "\(file.lastPathComponent)")
        }
    }
}
