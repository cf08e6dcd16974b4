import Accessibility
import SwiftUI
import UntrainedCore

/// A passing note at the foot of the screen. Read aloud once; goes away by itself, but not while VoiceOver may still be on
/// its way to the button.
struct NoticeBar: View {
    let notice: Notice
    let send: Send
    @Environment(\.accessibilityVoiceOverEnabled) private var voiceOver

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            HStack(alignment: .firstTextBaseline, spacing: 8) {
                Symbol(name: notice.tone.symbol, ink: notice.tone.ink)
                Words(text: notice.text, ink: notice.tone.ink)
            }
            if let button = notice.button { TapButton(button: button, send: send) }
        }
        .padding(.all, Measure.margin)
        .frame(maxWidth: Measure.column, alignment: .leading)
        .background(notice.tone.ground, in: RoundedRectangle(cornerRadius: Measure.radius))
        .padding(.all, Measure.margin)
        .onTapGesture { send(.noticeSeen) }
        .accessibilityAction(.escape) { send(.noticeSeen) }
        .task(id: notice.key) { await passBy() }
    }

    private func passBy() async {
        AccessibilityNotification.Announcement(notice.text).post()
        if voiceOver && notice.button != nil { return }
        do { try await Task.sleep(for: .seconds(8)) } catch { return }
        send(.noticeSeen)
    }
}
