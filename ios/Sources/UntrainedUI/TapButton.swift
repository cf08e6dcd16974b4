import SwiftUI
import UntrainedCore

/// A button of the core: what it says, how it looks, and its tap sent back unchanged.
struct TapButton: View {
    let button: CoreButton
    let send: Send

    var body: some View {
        Button(action: { send(.tapped(tap: button.tap)) }, label: { face })
            .buttonStyle(.plain)
            .disabled(!button.enabled)
            .opacity(button.enabled ? 1 : 0.5)
    }

    @ViewBuilder private var face: some View {
        switch button.look {
        case .primary:
            Words(text: button.label, font: .body.bold(), ink: Palette.onBrand)
                .multilineTextAlignment(.center)
                .padding(.all, Measure.gap)
                .frame(maxWidth: .infinity, minHeight: Measure.touch)
                .background(Palette.brand, in: RoundedRectangle(cornerRadius: Measure.radius))
                .contentShape(Rectangle())
        case .plain:
            Words(text: button.label, font: .body.bold(), ink: Palette.brand)
                .frame(maxWidth: .infinity, minHeight: Measure.touch, alignment: .leading)
                .contentShape(Rectangle())
        case .danger:
            Words(text: button.label, font: .body.bold(), ink: Palette.danger)
                .frame(maxWidth: .infinity, minHeight: Measure.touch, alignment: .leading)
                .contentShape(Rectangle())
        }
    }
}

/// Buttons one below the other, in the order given.
struct TapButtons: View {
    let buttons: [CoreButton]
    let send: Send

    var body: some View {
        ForEach(Array(buttons.enumerated()), id: \.offset) { TapButton(button: $0.element, send: send) }
    }
}
