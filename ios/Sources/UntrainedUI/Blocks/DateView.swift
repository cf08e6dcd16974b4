import SwiftUI
import UntrainedCore
import UntrainedShell

/// A date that the person sets. The system's calendar folds out, and the day counts when they confirm it: a day that is
/// only proposed is not an answer.
struct DateView: View {
    let key: String
    let label: String
    let hint: String
    let text: String
    let value: CivilDate
    let first: CivilDate
    let last: CivilDate
    let send: Send
    @State private var open = false
    @State private var picked: CivilDate?

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Question(label: label, hint: hint)
            Button(action: { open.toggle() }, label: { face })
                .buttonStyle(.plain)
                .accessibilityLabel(Text(verbatim: label))
                .accessibilityValue(Text(verbatim: text))
            if open {
                DatePicker(selection: day, in: days, displayedComponents: .date) {
                    Text(verbatim: label)
                }
                .datePickerStyle(.graphical)
                .labelsHidden()
                Button(action: confirm, label: { tick })
                    .buttonStyle(.plain)
                    .accessibilityLabel(Text(verbatim: label))
            }
        }
        .card()
    }

    private var day: Binding<Date> {
        Binding(
            get: { @MainActor in (picked ?? value).pickerDate },
            set: { @MainActor in picked = CivilDate(pickerDate: $0) })
    }

    private var days: ClosedRange<Date> { first.pickerDate...max(first.pickerDate, last.pickerDate) }

    private func confirm() {
        send(.dateChosen(field: key, date: picked ?? value))
        open = false
    }

    private var face: some View {
        HStack(spacing: Measure.gap) {
            Symbol(name: "calendar", ink: Palette.brand)
            Words(text: text, ink: Palette.brand)
        }
        .frame(maxWidth: .infinity, minHeight: Measure.touch, alignment: .leading)
        .contentShape(Rectangle())
    }

    private var tick: some View {
        Image(systemName: "checkmark")
            .font(.body.bold())
            .foregroundStyle(Palette.onBrand)
            .frame(maxWidth: .infinity, minHeight: Measure.touch)
            .background(Palette.brand, in: RoundedRectangle(cornerRadius: Measure.radius))
    }
}
