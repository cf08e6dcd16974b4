import SwiftUI
import UntrainedCore

/// Statements with their sources.
struct SourcesView: View {
    let items: [SourceItem]
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.margin) {
            ForEach(items, id: \.key) { SourceView(item: $0, send: send) }
        }
        .card()
    }
}

private struct SourceView: View {
    let item: SourceItem
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Words(text: item.statement)
            Words(text: item.source, font: .subheadline, ink: Palette.soft)
            Words(text: item.evidence, font: .subheadline.bold(), ink: Palette.soft)
            Words(text: item.stale, font: .subheadline.bold(), ink: Tone.unsure.ink)
            if let button = item.button { TapButton(button: button, send: send) }
        }
    }
}
