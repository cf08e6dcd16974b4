import SwiftUI
import UntrainedCore

// What each look of the core is on this system: SF Symbols, text styles, measures.

extension Tone {
    /// Name of the SF Symbol; empty draws none.
    var symbol: String {
        switch self {
        case .plain: ""
        case .good: "checkmark.shield"
        case .act: "hand.raised"
        case .late: "clock.badge.exclamationmark"
        case .wait: "hourglass"
        case .unsure: "quote.bubble"
        }
    }
}

extension Tone {
    /// What the hand feels when a note of this tone comes: done, gone wrong, or taken back and the like. The others are silent.
    var feedback: SensoryFeedback? {
        switch self {
        case .good: .success
        case .late: .error
        case .plain: .impact
        case .act, .wait, .unsure: nil
        }
    }
}

extension Icon {
    /// Name of the SF Symbol; empty draws none.
    func symbol(in tone: Tone) -> String {
        switch self {
        case .tone: tone.symbol
        case .profile: "person.crop.circle"
        case .question: "questionmark.circle"
        case .steps: "checklist"
        case .bell: "bell"
        case .letter: "envelope"
        case .proof: "camera"
        case .settings: "gearshape"
        case .book: "book"
        case .globe: "globe"
        case .calendar: "calendar"
        case .outside: "arrow.up.forward.square"
        case .add: "plus"
        case .delete: "trash"
        case .lock: "lock"
        }
    }
}

extension Direction {
    var layout: LayoutDirection {
        switch self {
        case .leftToRight: .leftToRight
        case .rightToLeft: .rightToLeft
        }
    }
}

/// Measures in points; text follows the person's own size.
enum Measure {
    static let gap: CGFloat = 12
    static let margin: CGFloat = 16
    static let radius: CGFloat = 16
    static let touch: CGFloat = 48
    static let column: CGFloat = 640
    static let lineGap: CGFloat = 4
}

/// An icon that only repeats what the words say: silent, and nothing where there is none.
struct Symbol: View {
    let name: String
    let ink: Swatch

    var body: some View {
        if !name.isEmpty {
            Image(systemName: name)
                .foregroundStyle(ink)
                .accessibilityHidden(true)
        }
    }
}

/// A text as it is, or nothing where it is empty.
struct Words: View {
    let text: String
    var font: Font = .body
    var ink: Swatch = Palette.text

    var body: some View {
        if !text.isEmpty {
            Text(verbatim: text)
                .font(font)
                .foregroundStyle(ink)
                .lineSpacing(Measure.lineGap)
                .fixedSize(horizontal: false, vertical: true)
        }
    }
}

extension View {
    /// The ground that a block stands on.
    func card() -> some View {
        padding(.all, Measure.margin)
            .frame(maxWidth: .infinity, alignment: .leading)
            .background(Palette.card, in: RoundedRectangle(cornerRadius: Measure.radius))
    }

    /// One thing for VoiceOver, which says this sentence instead of the parts.
    func spoken(_ sentence: String) -> some View {
        accessibilityElement(children: .ignore).accessibilityLabel(Text(verbatim: sentence))
    }
}
