import SwiftUI
import UntrainedCore

extension Block {
    /// Stable on its page.
    var key: String {
        switch self {
        case .verdict(let card): card.key
        case .heading(let heading): heading.key
        case .paragraph(let paragraph): paragraph.key
        case .steps(let steps): steps.key
        case .sketch(let card): card.key
        case .row(let row): row.key
        case .choice(let choice): choice.key
        case .field(let field): field.key
        case .date(let date): date.key
        case .switch(let row): row.key
        case .copyable(let copyable): copyable.key
        case .sources(let list): list.key
        case .timeline(let timeline): timeline.key
        case .progress(let bar): bar.key
        case .buttons(let row): row.key
        }
    }
}

/// One small view a kind of block.
struct BlockView: View {
    let block: Block
    let send: Send

    var body: some View {
        switch block {
        case .verdict(let card):
            VerdictView(
                tone: card.tone, name: card.name, state: card.state, headline: card.headline, sentence: card.sentence,
                footnote: card.footnote, buttons: card.buttons, sentenceSpoken: card.spoken, send: send)
        case .heading(let heading): HeadingView(text: heading.text)
        case .paragraph(let paragraph): ParagraphView(look: paragraph.look, text: paragraph.text)
        case .steps(let steps): StepsView(items: steps.items, send: send)
        case .sketch(let card): SketchView(sketch: card.sketch)
        case .row(let row):
            RowView(
                icon: row.icon, tone: row.tone, title: row.title, detail: row.detail, tap: row.tap,
                sentence: row.spoken, send: send)
        case .choice(let choice):
            ChoiceView(key: choice.key, label: choice.label, hint: choice.hint, options: choice.options, send: send)
        case .field(let field):
            FieldView(
                key: field.key, label: field.label, hint: field.hint, shown: field.text, input: field.input, send: send)
        case .date(let date):
            DateView(
                key: date.key, label: date.label, hint: date.hint, text: date.text, value: date.value,
                first: date.first, last: date.last, send: send)
        case .switch(let row):
            SwitchView(label: row.label, hint: row.hint, on: row.on, tap: row.tap, sentence: row.spoken, send: send)
        case .copyable(let copyable):
            CopyableView(label: copyable.label, text: copyable.text, button: copyable.button, send: send)
        case .sources(let list): SourcesView(items: list.items, send: send)
        case .timeline(let timeline): TimelineBlock(items: timeline.items)
        case .progress(let bar): ProgressBlock(text: bar.text, done: bar.done, total: bar.total)
        case .buttons(let row): TapButtons(buttons: row.buttons, send: send)
        }
    }
}
