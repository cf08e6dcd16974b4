import SwiftUI
import UntrainedCore

/// One answer out of several.
struct ChoiceView: View {
    let key: String
    let label: String
    let hint: String
    let options: [ChoiceOption]
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Question(label: label, hint: hint)
            ForEach(options, id: \.key) { option in
                OptionView(option: option, choose: { send(.chose(field: key, option: option.key)) })
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
