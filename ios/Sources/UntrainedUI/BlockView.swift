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
        case .picture(let picture): picture.key
        }
    }
}

/// One small view a kind of block.
struct BlockView: View {
    let block: Block
    let send: Send

    var body: some View {
        switch block {
        case .verdict(let card): VerdictView(card: card, send: send)
        case .heading(let heading): HeadingView(text: heading.text)
        case .paragraph(let paragraph): ParagraphView(look: paragraph.look, text: paragraph.text)
        case .steps(let steps): StepsView(items: steps.items, send: send)
        case .sketch(let card): SketchView(sketch: card.sketch)
        case .row(let row): RowView(row: row, send: send)
        case .choice(let choice): ChoiceView(choice: choice, send: send)
        case .field(let field): FieldView(field: field, send: send)
        case .date(let date): DateView(date: date, send: send)
        case .switch(let row): SwitchView(row: row, send: send)
        case .copyable(let copyable): CopyableView(copyable: copyable, send: send)
        case .sources(let list): SourcesView(items: list.items, send: send)
        case .timeline(let timeline): TimelineBlock(items: timeline.items)
        case .progress(let bar): ProgressBlock(text: bar.text, done: bar.done, total: bar.total)
        case .buttons(let row): TapButtons(buttons: row.buttons, send: send)
        case .picture(let picture): PictureView(picture: picture)
        }
    }
}
