import SwiftUI
import UntrainedCore
import UntrainedShell
import UntrainedUI

/// Shows one window as the app would, for pictures and for Apple's accessibility audit. The window comes as JSON in the
/// environment; needs the core with its test doors and is part of no shipped app.
@main struct SpecimensApp: App {
    var body: some Scene {
        WindowGroup {
            if let pump = Specimen.pump {
                RootView(pump: pump)
                    .preferredColorScheme(Specimen.dark ? .dark : .light)
                    .dynamicTypeSize(Specimen.large ? .accessibility5 : .large)
            }
        }
    }
}

@MainActor enum Specimen {
    private static let asked = ProcessInfo.processInfo.environment
    static let dark = asked["SPECIMEN_DARK"] != nil
    static let large = asked["SPECIMEN_LARGE"] != nil

    static let pump: Pump? = asked["SPECIMEN_WINDOW"].flatMap { try? windowFromJson(json: $0) }.map { window in
        let pump = Pump(session: Still(window: window), now: Moment.now, run: { _, _ in })
        pump.send(.opened)
        return pump
    }
}

/// A session that always shows the same.
private final class Still: AppSessionProtocol {
    private let window: UntrainedCore.Window

    init(window: UntrainedCore.Window) { self.window = window }

    func step(event: Event, now: Moment) -> Step { Step(window: window, effects: []) }
}
