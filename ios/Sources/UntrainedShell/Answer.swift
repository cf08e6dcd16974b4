import UntrainedCore

/// The one answer to an order; a second one is not heard.
@MainActor final class Answer {
    private var send: Pump.Reply?

    init(_ send: @escaping Pump.Reply) { self.send = send }

    func give(_ event: Event) {
        let send = send
        self.send = nil
        send?(event)
    }
}
