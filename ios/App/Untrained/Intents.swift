import AppIntents
import UntrainedGroup
import UntrainedPhone

// What Siri, Spotlight and the Shortcuts app can ask. The keys are found in the catalogues made from content/.

/// Says the one next thing, in the words that the core ordered.
struct WhatIsNext: AppIntent {
    static let title: LocalizedStringResource = "ios-intent-next"
    /// A locked phone says nothing.
    static let authenticationPolicy: IntentAuthenticationPolicy = .requiresAuthentication

    func perform() async throws -> some IntentResult & ProvidesDialog {
        let line = SharedFolder.url.flatMap { NextLineFile(folder: $0).read() }?.line ?? ""
        return .result(dialog: line.isEmpty ? IntentDialog("ios-intent-nothing") : IntentDialog(stringLiteral: line))
    }
}

/// Opens the reminders, where each can be put off until tomorrow.
struct RemindMe: AppIntent {
    static let title: LocalizedStringResource = "ios-intent-later"
    static let openAppWhenRun = true

    @MainActor func perform() async throws -> some IntentResult {
        await Phone.shared.open("untrained://reminders")
        return .result()
    }
}

struct Phrases: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: WhatIsNext(), phrases: ["ios-phrase-next \(.applicationName)"], shortTitle: "ios-intent-next",
            systemImageName: "questionmark.circle")
        AppShortcut(
            intent: RemindMe(), phrases: ["ios-phrase-later \(.applicationName)"], shortTitle: "ios-intent-later",
            systemImageName: "bell")
    }
}
