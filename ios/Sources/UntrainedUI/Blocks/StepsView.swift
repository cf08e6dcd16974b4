import SwiftUI
import UntrainedCore

/// Numbered steps joined by a line; the present one is open.
struct StepsView: View {
    let items: [StepItem]
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.margin) {
            ForEach(items, id: \.key) { StepRow(item: $0, send: send) }
        }
        .card()
    }
}

private struct StepRow: View {
    let item: StepItem
    let send: Send

    var body: some View {
        HStack(alignment: .top, spacing: Measure.gap) {
            StepRail(number: item.number, state: item.state)
            VStack(alignment: .leading, spacing: 8) {
                switch item.state {
                case .current: OpenStep(item: item, send: send)
                case .done, .ahead: FoldedStep(item: item, send: send)
                }
            }
        }
        .fixedSize(horizontal: false, vertical: true)
    }
}

/// The number in its circle, and the line that leads to the next.
private struct StepRail: View {
    let number: String
    let state: StepState

    var body: some View {
        VStack(spacing: 4) {
            circle
            Rectangle()
                .fill(Palette.line)
                .frame(width: 2)
        }
        .accessibilityHidden(true)
    }

    @ViewBuilder private var circle: some View {
        switch state {
        case .done:
            Image(systemName: "checkmark.circle.fill")
                .font(.title3)
                .foregroundStyle(Palette.brand)
        case .current:
            Words(text: number, font: .body.bold(), ink: Palette.onBrand)
                .padding(.all, 8)
                .background(Palette.brand, in: Circle())
        case .ahead:
            Words(text: number, font: .body, ink: Palette.soft)
                .padding(.all, 8)
                .overlay { Circle().stroke(Palette.line, lineWidth: 2) }
        }
    }
}

/// A step behind or ahead: one line.
private struct FoldedStep: View {
    let item: StepItem
    let send: Send

    var body: some View {
        Words(text: item.text, ink: Palette.soft).spoken(item.spoken)
        TapButtons(buttons: item.buttons, send: send)
    }
}

/// The present step: what to do, the words to look for, the screen, and what else it may look like.
private struct OpenStep: View {
    let item: StepItem
    let send: Send

    var body: some View {
        Words(text: item.text, font: .body.bold()).spoken(item.spoken)
        if let label = item.label { LabelView(label: label) }
        // Part of the spoken sentence.
        Words(text: item.place, font: .subheadline, ink: Palette.soft).accessibilityHidden(true)
        if let sketch = item.sketch { SketchView(sketch: sketch) }
        ForEach(Array(item.variants.enumerated()), id: \.offset) { ParagraphView(look: .point, text: $0.element) }
        TapButtons(buttons: item.buttons, send: send)
    }
}

/// Words as they stand on another app's screen: a thing of their own for VoiceOver, said in their own language.
private struct LabelView: View {
    let label: CoreLabel

    var body: some View {
        Words(text: label.quoted, font: .title3.bold(), ink: Palette.brand)
            .environment(\.locale, Locale(identifier: label.language))
        Words(text: label.note, font: .subheadline, ink: Palette.soft)
    }
}
