import SwiftUI
import UntrainedCore

/// The verdict on one profile: a strip in its tone, what is so and why, and the one next thing to do.
struct VerdictView: View {
    let card: VerdictCard
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            words.spoken(card.spoken)
            VStack(alignment: .leading, spacing: 4) {
                TapButtons(buttons: card.buttons, send: send)
            }
            .padding(.all, Measure.margin)
        }
        .background(Palette.card)
        .clipShape(RoundedRectangle(cornerRadius: Measure.radius))
    }

    private var words: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            HStack(alignment: .firstTextBaseline, spacing: 8) {
                Symbol(name: card.tone.symbol, ink: card.tone.ink)
                Words(text: card.state, font: .subheadline.bold(), ink: card.tone.ink)
            }
            .padding(.horizontal, Measure.margin)
            .padding(.vertical, Measure.gap)
            .frame(maxWidth: .infinity, alignment: .leading)
            .background(card.tone.ground)
            VStack(alignment: .leading, spacing: 4) {
                Words(text: card.name, font: .subheadline.bold(), ink: Palette.soft)
                Words(text: card.headline, font: .title3.bold())
                Words(text: card.sentence)
                Words(text: card.footnote, font: .subheadline, ink: Palette.soft)
            }
            .padding(.horizontal, Measure.margin)
        }
    }
}
