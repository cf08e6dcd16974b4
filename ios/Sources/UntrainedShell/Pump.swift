import Observation
import UntrainedCore

/// The loop: an event goes in, the window is shown, the orders are carried out one after the other.
/// An event that arrives meanwhile waits its turn.
@MainActor @Observable public final class Pump {
    public typealias Reply = @MainActor (Event) -> Void

    /// What to draw; `nil` until the first event.
    public private(set) var window: Window?
    @ObservationIgnored private let session: any AppSessionProtocol
    @ObservationIgnored private let now: () -> Moment
    @ObservationIgnored private let run: (Effect, @escaping Reply) throws -> Void
    @ObservationIgnored private var waiting: [Event] = []
    @ObservationIgnored private var turning = false

    public init(
        session: any AppSessionProtocol, now: @escaping () -> Moment,
        run: @escaping @MainActor (Effect, @escaping Reply) throws -> Void
    ) { (self.session, self.now, self.run) = (session, now, run) }

    public func send(_ event: Event) {
        waiting.append(event)
        if turning { return }
        turning = true
        defer { turning = false }
        while !waiting.isEmpty { turn(waiting.removeFirst()) }
    }

    private func turn(_ event: Event) {
        let step = session.step(event: event, now: now())
        window = step.window
        for effect in step.effects {
            var answered = false
            let reply: Reply = {
                if !answered {
                    answered = true
                    self.send($0)
                }
            }
            do { try run(effect, reply) } catch { reply(.errandFailed(effect: effect)) }
        }
    }
}
