import SwiftUI
import UntrainedCore

/// A row that leads on.
struct RowView: View {
    let icon: Icon
    let tone: Tone
    let title: String
    let detail: String
    let tap: String
    let sentence: String
    let send: Send
    @ScaledMetric private var icons: CGFloat = 28

    var body: some View {
        Button(action: { send(.tapped(tap: tap)) }, label: { face })
            .buttonStyle(.plain)
            .accessibilityLabel(Text(verbatim: sentence))
            .accessibilityInputLabels([Text(verbatim: title)])
    }

    private var face: some View {
        HStack(spacing: Measure.gap) {
            Symbol(name: icon.symbol(in: tone), ink: tone.ink)
                .frame(width: icons)
            VStack(alignment: .leading, spacing: 4) {
                Words(text: title, font: .body.bold())
                Words(text: detail, font: .subheadline, ink: Palette.soft)
            }
            .frame(maxWidth: .infinity, minHeight: Measure.touch, alignment: .leading)
            Image(systemName: "chevron.forward")
                .foregroundStyle(Palette.soft)
                .accessibilityHidden(true)
        }
        .card()
        .contentShape(Rectangle())
    }
}
