import SwiftUI
import UntrainedCore
import UntrainedShell

/// A date that the person sets. The system's calendar folds out, and the day counts when they confirm it: a day that is
/// only proposed is not an answer.
struct DateView: View {
    let date: DateField
    let send: Send
    @State private var open = false
    @State private var picked: CivilDate?

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Question(label: date.label, hint: date.hint)
            Button(action: { open.toggle() }, label: { face })
                .buttonStyle(.plain)
                .accessibilityLabel(Text(verbatim: date.label))
                .accessibilityValue(Text(verbatim: date.text))
            if open {
                DatePicker(selection: day, in: days, displayedComponents: .date) {
                    Text(verbatim: date.label)
                }
                .datePickerStyle(.graphical)
                .labelsHidden()
                Button(action: confirm, label: { tick })
                    .buttonStyle(.plain)
                    .accessibilityLabel(Text(verbatim: date.label))
            }
        }
        .card()
    }

    private var day: Binding<Date> {
        Binding(
            get: { @MainActor in (picked ?? date.value).pickerDate },
            set: { @MainActor in picked = CivilDate(pickerDate: $0) })
    }

    private var days: ClosedRange<Date> { date.first.pickerDate...max(date.first.pickerDate, date.last.pickerDate) }

    private func confirm() {
        send(.dateChosen(field: date.key, date: picked ?? date.value))
        open = false
    }

    private var face: some View {
        HStack(spacing: Measure.gap) {
            Symbol(name: "calendar", ink: Palette.brand)
            Words(text: date.text, ink: Palette.brand)
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
