import Accessibility
import SwiftUI
import UntrainedCore

/// A passing note at the foot of the screen, read aloud once and before anything else. One with a button stays until the person
/// goes on: nobody is too slow for it, whether they use a finger, a switch or their voice.
struct NoticeBar: View {
    let notice: Notice
    let send: Send

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
        var words = AttributedString(notice.text)
        words.accessibilitySpeechAnnouncementPriority = .high
        AccessibilityNotification.Announcement(words).post()
        if notice.button != nil { return }
        do { try await Task.sleep(for: .seconds(8)) } catch { return }
        send(.noticeSeen)
    }
}
