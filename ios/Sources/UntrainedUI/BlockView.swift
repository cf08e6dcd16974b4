import SwiftUI
import UntrainedCore

extension Block {
    /// Stable on its page.
    var key: String {
        switch self {
        case .verdict(let key, _, _, _, _, _, _, _, _), .heading(let key, _), .paragraph(let key, _, _),
            .steps(let key, _), .sketch(let key, _), .row(let key, _, _, _, _, _, _), .choice(let key, _, _, _),
            .field(let key, _, _, _, _), .date(let key, _, _, _, _, _, _), .switch(let key, _, _, _, _, _),
            .copyable(let key, _, _, _), .sources(let key, _), .timeline(let key, _), .progress(let key, _, _, _),
            .buttons(let key, _):
            key
        }
    }
}

/// One small view a kind of block.
struct BlockView: View {
    let block: Block
    let send: Send

    var body: some View {
        switch block {
        case .verdict(
            _, let tone, let name, let state, let headline, let sentence, let footnote, let buttons, let spoken):
            VerdictCard(
                tone: tone, name: name, state: state, headline: headline, sentence: sentence, footnote: footnote,
                buttons: buttons, sentenceSpoken: spoken, send: send)
        case .heading(_, let text): HeadingView(text: text)
        case .paragraph(_, let look, let text): ParagraphView(look: look, text: text)
        case .steps(_, let items): StepsView(items: items, send: send)
        case .sketch(_, let sketch): SketchView(sketch: sketch)
        case .row(_, let icon, let tone, let title, let detail, let tap, let spoken):
            RowView(icon: icon, tone: tone, title: title, detail: detail, tap: tap, sentence: spoken, send: send)
        case .choice(let key, let label, let hint, let options):
            ChoiceView(key: key, label: label, hint: hint, options: options, send: send)
        case .field(let key, let label, let hint, let text, let input):
            FieldView(key: key, label: label, hint: hint, shown: text, input: input, send: send)
        case .date(let key, let label, let hint, let text, let value, let first, let last):
            DateView(
                key: key, label: label, hint: hint, text: text, value: value, first: first, last: last, send: send)
        case .switch(_, let label, let hint, let on, let tap, let spoken):
            SwitchView(label: label, hint: hint, on: on, tap: tap, sentence: spoken, send: send)
        case .copyable(_, let label, let text, let button):
            CopyableView(label: label, text: text, button: button, send: send)
        case .sources(_, let items): SourcesView(items: items, send: send)
        case .timeline(_, let items): TimelineBlock(items: items)
        case .progress(_, let text, let done, let total): ProgressBlock(text: text, done: done, total: total)
        case .buttons(_, let buttons): TapButtons(buttons: buttons, send: send)
        }
    }
}
