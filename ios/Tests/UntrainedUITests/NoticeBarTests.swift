import Accessibility
import SwiftUI
import Testing
import UntrainedCore

@testable import UntrainedUI

/// A note is heard, felt, and never gone before it could be answered.
@MainActor @Suite(.serialized) struct NoticeBarTests {
    private let undo = CoreButton(label: "Undo", look: .plain, enabled: true, tap: "undo")

    private func window(_ number: Int, _ tone: Tone, _ button: CoreButton?) -> CoreWindow {
        CoreWindow(
            page: Page(key: "home", title: "Home", blocks: []), back: nil,
            notice: Notice(key: "note-\(number)", tone: tone, text: "Noted", button: button), busy: false, lock: false,
            private: false, language: "en", direction: .leftToRight)
    }

    @Test func oneWithAButtonStaysAndIsSaidBeforeAnythingElse() async {
        AccessibilityNotification.posted = []
        let shown = window(1, .good, undo)
        let screen = Screen(shown)
        await screen.begin(shown)
        #expect(screen.sent.isEmpty)
        #expect(AccessibilityNotification.posted.map { String($0.characters) } == ["Noted"])
        #expect(AccessibilityNotification.posted.first?.accessibilitySpeechAnnouncementPriority == .high)
    }

    @Test func whatIsDoneAndUndoneIsFelt() {
        Drawing.felt = []
        let screen = Screen(window(1, .plain, nil))
        #expect(Drawing.felt.isEmpty)
        screen.draw(window(2, .good, undo))
        screen.draw(window(2, .good, undo))
        screen.draw(window(3, .plain, nil))
        screen.draw(window(4, .late, nil))
        #expect(Drawing.felt == [.success, .impact, .error])
    }
}
