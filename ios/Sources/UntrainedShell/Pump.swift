import Observation
import UntrainedCore

/// The loop: an event goes in, the window is shown, the orders are carried out one after the other.
/// An order that waits for the disk keeps those behind it waiting; the person goes on meanwhile.
@MainActor @Observable public final class Pump {
    public typealias Reply = @MainActor (Event) -> Void
    public typealias Run = @MainActor (Effect, @escaping Reply) async throws -> Void

    /// What to draw; `nil` until the first event.
    public private(set) var window: Window?
    @ObservationIgnored private let session: any AppSessionProtocol
    @ObservationIgnored private let now: () -> Moment
    @ObservationIgnored private let run: Run
    @ObservationIgnored private var orders: [Effect] = []
    @ObservationIgnored private var work: Task<Void, Never>?

    public init(session: any AppSessionProtocol, now: @escaping () -> Moment, run: @escaping Run) {
        self.session = session
        self.now = now
        self.run = run
    }

    public func send(_ event: Event) {
        let step = session.step(event: event, now: now())
        window = step.window
        orders += step.effects
        if work == nil, !orders.isEmpty { work = Task { await carryOut() } }
    }

    /// True while an order is left.
    var works: Bool { work != nil }

    /// Returns when no order is left.
    public func settled() async { while let work { await work.value } }

    private func carryOut() async {
        while !orders.isEmpty {
            let effect = orders.removeFirst()
            let answer = Answer(send)
            do { try await run(effect, answer.give) } catch { answer.give(.errandFailed(effect: effect)) }
        }
        work = nil
    }
}
