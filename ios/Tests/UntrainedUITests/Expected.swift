import UntrainedCore

// What a block must show, say and send, written down a second time and independently of the views.

extension String {
    fileprivate var unlessEmpty: [String] { isEmpty ? [] : [self] }
}

private func some(_ texts: String...) -> [String] { texts.filter { !$0.isEmpty } }

extension UntrainedCore.Button {
    fileprivate var event: Event { .tapped(tap: tap) }
}

extension Sketch {
    fileprivate var shows: [String] { some(title) + rows.flatMap(\.text.unlessEmpty) }
}

extension StepItem {
    private var open: Bool { state == .current }

    fileprivate var shows: [String] {
        let number = state == .done ? [] : [self.number]
        if !open { return number + [text] + buttons.map(\.label) }
        return number + [text] + some(label?.quoted ?? "", label?.note ?? "", place) + (sketch?.shows ?? []) + variants
            + buttons.map(\.label)
    }

    fileprivate var says: [String] {
        if !open { return [spoken] + buttons.map(\.label) }
        return [spoken] + some(label?.quoted ?? "", label?.note ?? "") + (sketch.map { [$0.spoken] } ?? []) + variants
            + buttons.map(\.label)
    }
}

extension Block {
    var shows: [String] {
        switch self {
        case .verdict(let card):
            some(card.state, card.name, card.headline, card.sentence, card.footnote) + card.buttons.map(\.label)
        case .heading(let heading): some(heading.text)
        case .paragraph(let paragraph): some(paragraph.text)
        case .progress(let bar): some(bar.text)
        case .steps(let steps): steps.items.flatMap(\.shows)
        case .sketch(let card): card.sketch.shows
        case .row(let row): some(row.title, row.detail)
        case .choice(let choice):
            some(choice.label, choice.hint) + choice.options.flatMap { some($0.label, $0.detail) }
        case .field(let field): some(field.label, field.hint, field.text)
        case .date(let date): some(date.label, date.hint, date.text)
        case .switch(let row): some(row.label, row.hint)
        case .copyable(let copyable): some(copyable.label, copyable.text, copyable.button.label)
        case .sources(let list):
            list.items.flatMap { some($0.statement, $0.source, $0.evidence, $0.stale, $0.button?.label ?? "") }
        case .timeline(let timeline): timeline.items.flatMap { some($0.date, $0.text) }
        case .buttons(let row): row.buttons.map(\.label)
        case .picture(let picture): [picture.description]
        }
    }

    var says: [String] {
        switch self {
        case .verdict(let card): [card.spoken] + card.buttons.map(\.label)
        case .steps(let steps): steps.items.flatMap(\.says)
        case .sketch(let card): [card.sketch.spoken]
        case .row(let row): [row.spoken]
        case .switch(let row): [row.spoken]
        case .choice(let choice):
            some(choice.label, choice.hint) + choice.options.map { some($0.label, $0.detail).joined(separator: ", ") }
        case .field(let field): [field.label]
        case .date(let date): some(date.label, date.hint, date.label)
        case .timeline(let timeline): timeline.items.map(\.spoken)
        case .heading, .paragraph, .progress, .copyable, .sources, .buttons, .picture: shows
        }
    }

    /// What each thing that can be touched sends, from the top; nothing where touching only folds out.
    var sends: [[Event]] {
        switch self {
        case .verdict(let card): card.buttons.map { [$0.event] }
        case .buttons(let row): row.buttons.map { [$0.event] }
        case .heading, .paragraph, .sketch, .field, .timeline, .progress, .picture: []
        case .steps(let steps): steps.items.flatMap(\.buttons).map { [$0.event] }
        case .row(let row): [[.tapped(tap: row.tap)]]
        case .switch(let row): [[.tapped(tap: row.tap)]]
        case .choice(let choice): choice.options.map { [.chose(field: choice.key, option: $0.key)] }
        case .date: [[]]
        case .copyable(let copyable): [[copyable.button.event]]
        case .sources(let list): list.items.compactMap(\.button).map { [$0.event] }
        }
    }

    /// Which of them are grey and silent.
    var greys: [Bool] {
        switch self {
        case .verdict(let card): card.buttons.map { !$0.enabled }
        case .buttons(let row): row.buttons.map { !$0.enabled }
        case .steps(let steps): steps.items.flatMap(\.buttons).map { !$0.enabled }
        case .copyable(let copyable): [!copyable.button.enabled]
        case .sources(let list): list.items.compactMap(\.button).map { !$0.enabled }
        case .heading, .paragraph, .sketch, .field, .timeline, .progress, .picture, .row, .switch, .choice, .date:
            sends.map { _ in false }
        }
    }
}
