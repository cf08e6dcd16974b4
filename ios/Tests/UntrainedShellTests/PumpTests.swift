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
            page: page, back: nil, notice: nil, busy: false, lock: false, private: false, language: "en",
            direction: .leftToRight)
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

    private func pump(_ session: FakeSession, run: @escaping Pump.Run) -> Pump {
        Pump(session: session, now: { Moment(utcMillis: 0, offsetMinutes: 0) }, run: run)
    }

    @Test func showsTheWindowThenCarriesOutTheOrdersInTheirOrder() async {
        let notes = Notebook()
        let pump = pump(FakeSession([save, copy, erase])) { effect, _ in
            notes.shown = notes.pump?.window?.page.key
            notes.ran.append(effect)
        }
        notes.pump = pump
        #expect(pump.window == nil)
        pump.send(.opened)
        #expect(pump.window?.page.key == "1" && notes.ran.isEmpty)
        await pump.settled()
        #expect(notes.shown == "1")
        #expect(notes.ran == [save, copy, erase])
    }

    @Test func theSaveHasEndedWhenTheNextOrderBegins() async {
        let notes = Notebook()
        let pump = pump(FakeSession([save, copy])) { effect, _ in
            if case .save(_, let bytes) = effect {
                await Task.yield()
                notes.stored = bytes
            } else {
                notes.number = notes.stored.count
            }
        }
        pump.send(.opened)
        await pump.settled()
        #expect(notes.number == 1)
    }

    @Test func thePersonGoesOnWhileTheDiskIsSlow() async {
        let disk = Later<Void>()
        let session = FakeSession([save, copy])
        let notes = Notebook()
        let pump = pump(session) { effect, reply in
            if effect == self.save { await disk.wait() }
            notes.ran.append(effect)
        }
        pump.send(.opened)
        await settle()
        pump.send(.back)
        #expect(pump.window?.page.key == "2" && session.heard == [.opened, .back])
        #expect(disk.asked == 1 && notes.ran.isEmpty)
        disk.answer(())
        await pump.settled()
        #expect(notes.ran == [save, copy])
    }

    @Test func anAnswerGivenLaterIsHeardAndOnceOnly() async throws {
        let session = FakeSession([copy])
        let notes = Notebook()
        let pump = pump(session) { _, reply in notes.reply = reply }
        pump.send(.opened)
        pump.send(.back)
        await pump.settled()
        let reply = try #require(notes.reply)
        reply(.handedOver(errand: 2, outcome: .done))
        reply(.handedOver(errand: 2, outcome: .done))
        #expect(session.heard == [.opened, .back, .handedOver(errand: 2, outcome: .done)])
    }

    @Test func anErrandThatFailsIsToldAndTheOrdersBehindItAreCarriedOut() async {
        let session = FakeSession([save, copy])
        let notes = Notebook()
        let pump = pump(session) { effect, _ in
            notes.ran.append(effect)
            if effect == self.save { throw DiskFull() }
        }
        pump.send(.opened)
        await pump.settled()
        #expect(notes.ran == [save, copy])
        #expect(session.heard == [.opened, .errandFailed(effect: save)])
    }

    @Test func aFailureAfterTheAnswerAddsNothing() async {
        let session = FakeSession([copy])
        let pump = pump(session) { _, reply in
            reply(.handedOver(errand: 2, outcome: .done))
            throw DiskFull()
        }
        pump.send(.opened)
        await pump.settled()
        #expect(session.heard == [.opened, .handedOver(errand: 2, outcome: .done)])
    }
}
