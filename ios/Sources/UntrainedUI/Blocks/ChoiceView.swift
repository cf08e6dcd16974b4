import SwiftUI
import UntrainedCore

/// One answer out of several.
struct ChoiceView: View {
    let choice: Choice
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Question(label: choice.label, hint: choice.hint)
            ForEach(choice.options, id: \.key) { option in
                OptionView(option: option, choose: { send(.chose(field: choice.key, option: option.key)) })
            }
        }
        .card()
    }
}

private struct OptionView: View {
    let option: ChoiceOption
    let choose: @MainActor () -> Void

    var body: some View {
        Button(action: choose, label: { face })
            .buttonStyle(.plain)
            .accessibilityAddTraits(option.selected ? .isSelected : [])
    }

    private var face: some View {
        HStack(spacing: Measure.gap) {
            Image(systemName: option.selected ? "largecircle.fill.circle" : "circle")
                .foregroundStyle(option.selected ? Palette.brand : Palette.soft)
                .accessibilityHidden(true)
            VStack(alignment: .leading, spacing: 4) {
                Words(text: option.label)
                Words(text: option.detail, font: .subheadline, ink: Palette.soft)
            }
        }
        .frame(maxWidth: .infinity, minHeight: Measure.touch, alignment: .leading)
        .contentShape(Rectangle())
    }
}
