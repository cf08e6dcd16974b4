import SwiftUI
import UntrainedCore

/// The verdict on one profile: a strip in its tone, what is so and why, and the one next thing to do.
struct VerdictView: View {
    let tone: Tone
    let name: String
    let state: String
    let headline: String
    let sentence: String
    let footnote: String
    let buttons: [CoreButton]
    let sentenceSpoken: String
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: 0) {
            words.spoken(sentenceSpoken)
            VStack(alignment: .leading, spacing: 4) {
                TapButtons(buttons: buttons, send: send)
            }
            .padding(.all, Measure.margin)
        }
        .background(Palette.card)
        .clipShape(RoundedRectangle(cornerRadius: Measure.radius))
    }

    private var words: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            HStack(alignment: .firstTextBaseline, spacing: 8) {
                Symbol(name: tone.symbol, ink: tone.ink)
                Words(text: state, font: .subheadline.bold(), ink: tone.ink)
            }
            .padding(.horizontal, Measure.margin)
            .padding(.vertical, Measure.gap)
            .frame(maxWidth: .infinity, alignment: .leading)
            .background(tone.ground)
            VStack(alignment: .leading, spacing: 4) {
                Words(text: name, font: .subheadline.bold(), ink: Palette.soft)
                Words(text: headline, font: .title3.bold())
                Words(text: sentence)
                Words(text: footnote, font: .subheadline, ink: Palette.soft)
            }
            .padding(.horizontal, Measure.margin)
        }
    }
}
