import SwiftUI
import UntrainedCore

/// Something that is on or off. What it shows is the core's word; touching it only sends the tap.
struct SwitchView: View {
    let label: String
    let hint: String
    let on: Bool
    let tap: String
    let sentence: String
    let send: Send

    var body: some View {
        Toggle(isOn: Binding(get: { @MainActor in on }, set: { @MainActor _ in send(.tapped(tap: tap)) })) {
            Question(label: label, hint: hint)
        }
        .tint(Palette.brand)
        .accessibilityLabel(Text(verbatim: sentence))
        .accessibilityInputLabels([Text(verbatim: label)])
        .frame(minHeight: Measure.touch)
        .card()
    }
}
