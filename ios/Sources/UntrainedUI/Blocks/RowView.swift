import SwiftUI
import UntrainedCore

/// A row that leads on.
struct RowView: View {
    let row: Row
    let send: Send
    @ScaledMetric private var icons: CGFloat = 28

    var body: some View {
        Button(action: { send(.tapped(tap: row.tap)) }, label: { face })
            .buttonStyle(.plain)
            .accessibilityLabel(Text(verbatim: row.spoken))
            .accessibilityInputLabels([Text(verbatim: row.title)])
    }

    private var face: some View {
        HStack(spacing: Measure.gap) {
            Symbol(name: row.icon.symbol(in: row.tone), ink: row.tone.ink)
                .frame(width: icons)
            VStack(alignment: .leading, spacing: 4) {
                Words(text: row.title, font: .body.bold())
                Words(text: row.detail, font: .subheadline, ink: Palette.soft)
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
