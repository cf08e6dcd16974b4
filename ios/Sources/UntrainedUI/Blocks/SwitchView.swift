import SwiftUI
import UntrainedCore

/// Something that is on or off. What it shows is the core's word; touching it only sends the tap.
struct SwitchView: View {
    let row: SwitchRow
    let send: Send

    var body: some View {
        Toggle(isOn: Binding(get: { @MainActor in row.on }, set: { @MainActor _ in send(.tapped(tap: row.tap)) })) {
            Question(label: row.label, hint: row.hint)
        }
        .tint(Palette.brand)
        .accessibilityLabel(Text(verbatim: row.spoken))
        .accessibilityInputLabels([Text(verbatim: row.label)])
        .frame(minHeight: Measure.touch)
        .card()
    }
}
