import SwiftUI
import UntrainedCore

/// A heading between blocks.
struct HeadingView: View {
    let text: String

    var body: some View {
        Words(text: text, font: .title3.bold())
            .padding(.top, Measure.gap)
            .accessibilityAddTraits(.isHeader)
    }
}

/// A paragraph in one of its looks.
struct ParagraphView: View {
    let look: TextLook
    let text: String
    @ScaledMetric private var dot: CGFloat = 6

    var body: some View {
        switch look {
        case .body: Words(text: text)
        case .lead: Words(text: text, font: .title3)
        case .small: Words(text: text, font: .subheadline, ink: Palette.soft)
        case .point:
            HStack(alignment: .firstTextBaseline, spacing: 8) {
                Circle()
                    .fill(Palette.brand)
                    .frame(width: dot, height: dot)
                    .accessibilityHidden(true)
                Words(text: text)
            }
        }
    }
}

/// A label and what explains it, above something to fill in.
struct Question: View {
    let label: String
    let hint: String

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Words(text: label, font: .body.bold())
            Words(text: hint, font: .subheadline, ink: Palette.soft)
        }
    }
}
