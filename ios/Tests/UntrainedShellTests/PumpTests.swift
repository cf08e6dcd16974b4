import Foundation
import Testing
import UntrainedCore

@testable import UntrainedShell

/// Numbers the events it is given; the first leads to `orders`, the others to none.
private final class FakeSession: AppSessionProtocol, @unchecked Sendable {
    private let orders: [Effect]
    private(set) var heard: [Event] = []

    init(_ orders: [Effect]) { self.orders = orders }

    func step(event: Event, now: Moment) -> Step {
        heard.append(event)
        let page = Page(key: "\(heard.count)", title: "", blocks: [])
        let window = UntrainedCore.Window(
            page: page, back: nil, notice: nil, busy: false, private: false, language: "en", direction: .leftToRight)
        return Step(window: window, effects: heard.count == 1 ? orders : [])
    }
}

private struct DiskFull: Error {}

/// What an errand writes down, and the pump it belongs to.
@MainActor private final class Notebook {
    var ran: [Effect] = []
    var pump: Pump?
    var shown: String?
    var stored = Data()
    var number = -1
    var reply: Pump.Reply?
}

@MainActor @Suite struct PumpTests {
    private let save = Effect.save(errand: 1, bytes: Data([1]))
    private let copy = Effect.copy(errand: 2, label: "label", text: "text")
    private let erase = Effect.erase(errand: 3)

    private func pump(
        _ session: FakeSession, run: @escaping @MainActor (Effect, @escaping Pump.Reply) throws -> Void
    ) -> Pump {
        Pump(session: session, now: { Moment(utcMillis: 0, offsetMinutes: 0) }, run: run)
    }

    @Test func showsTheWindowThenCarriesOutTheOrdersInTheirOrder() {
        let notes = Notebook()
        let pump = pump(FakeSession([save, copy, erase])) { effect, _ in
            notes.shown = notes.pump?.window?.page.key
            notes.ran.append(effect)
        }
        notes.pump = pump
        #expect(pump.window == nil)
        pump.send(.opened)
        #expect(notes.shown == "1")
        #expect(notes.ran == [save, copy, erase])
    }

    @Test func theSaveHasEndedWhenTheNextOrderBegins() {
        let notes = Notebook()
        pump(FakeSession([save, copy])) { effect, _ in
            if case .save(_, let bytes) = effect { notes.stored = bytes } else { notes.number = notes.stored.count }
        }.send(.opened)
        #expect(notes.number == 1)
    }

    @Test func anAnswerGivenAtOnceWaitsForTheOrdersBehindIt() {
        let session = FakeSession([save, copy])
        let notes = Notebook()
        pump(session) { effect, reply in
            if effect == self.save { reply(.saveEnded(errand: 1, done: true)) }
            notes.number = session.heard.count
        }.send(.opened)
        #expect(notes.number == 1)
        #expect(session.heard == [.opened, .saveEnded(errand: 1, done: true)])
    }

    @Test func anAnswerGivenLaterIsHeardAndOnceOnly() throws {
        let session = FakeSession([copy])
        let notes = Notebook()
        let pump = pump(session) { _, reply in notes.reply = reply }
        pump.send(.opened)
        pump.send(.back)
        let reply = try #require(notes.reply)
        reply(.handedOver(errand: 2, outcome: .done))
        reply(.handedOver(errand: 2, outcome: .done))
        #expect(session.heard == [.opened, .back, .handedOver(errand: 2, outcome: .done)])
    }

    @Test func anErrandThatFailsIsToldAndTheOrdersBehindItAreCarriedOut() {
        let session = FakeSession([save, copy])
        let notes = Notebook()
        pump(session) { effect, _ in
            notes.ran.append(effect)
            if effect == self.save { throw DiskFull() }
        }.send(.opened)
        #expect(notes.ran == [save, copy])
        #expect(session.heard == [.opened, .errandFailed(effect: save)])
    }

    @Test func aFailureAfterTheAnswerAddsNothing() {
        let session = FakeSession([copy])
        pump(session) { _, reply in
            reply(.handedOver(errand: 2, outcome: .done))
            throw DiskFull()
        }.send(.opened)
        #expect(session.heard == [.opened, .handedOver(errand: 2, outcome: .done)])
    }
}
