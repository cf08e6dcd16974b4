import LocalAuthentication
import Observation

/// The lock of the app: the system's own prompt lets its owner in, once each time the app comes to the front.
@MainActor @Observable final class Owner {
    private(set) var isIn = false
    @ObservationIgnored private var asking = false
    @ObservationIgnored private let ask: @MainActor () async -> Bool

    init(ask: @escaping @MainActor () async -> Bool) { self.ask = ask }

    /// True where the system can ask who holds the device.
    static var canBeAsked: Bool { LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil) }

    /// Where the system has no such prompt everyone is let in.
    static func prompt(_ reason: String) async -> Bool {
        if !canBeAsked { return true }
        return (try? await LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)) ?? false
    }

    func leave() { isIn = false }

    func letIn() async {
        if isIn || asking { return }
        asking = true
        isIn = await ask()
        asking = false
    }
}
