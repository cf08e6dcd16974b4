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
        return [spoken] + (sketch.map { [$0.spoken] } ?? []) + variants + buttons.map(\.label)
    }
}

extension Block {
    var shows: [String] {
        switch self {
        case .verdict(_, _, let name, let state, let headline, let sentence, let footnote, let buttons, _):
            some(state, name, headline, sentence, footnote) + buttons.map(\.label)
        case .heading(_, let text), .paragraph(_, _, let text), .progress(_, let text, _, _): some(text)
        case .steps(_, let items): items.flatMap(\.shows)
        case .sketch(_, let sketch): sketch.shows
        case .row(_, _, _, let title, let detail, _, _): some(title, detail)
        case .choice(_, let label, let hint, let options):
            some(label, hint) + options.flatMap { some($0.label, $0.detail) }
        case .field(_, let label, let hint, let text, _), .date(_, let label, let hint, let text, _, _, _):
            some(label, hint, text)
        case .switch(_, let label, let hint, _, _, _): some(label, hint)
        case .copyable(_, let label, let text, let button): some(label, text, button.label)
        case .sources(_, let items):
            items.flatMap { some($0.statement, $0.source, $0.evidence, $0.stale, $0.button?.label ?? "") }
        case .timeline(_, let items): items.flatMap { some($0.date, $0.text) }
        case .buttons(_, let buttons): buttons.map(\.label)
        }
    }

    var says: [String] {
        switch self {
        case .verdict(_, _, _, _, _, _, _, let buttons, let spoken): [spoken] + buttons.map(\.label)
        case .steps(_, let items): items.flatMap(\.says)
        case .sketch(_, let sketch): [sketch.spoken]
        case .row(_, _, _, _, _, _, let spoken), .switch(_, _, _, _, _, let spoken): [spoken]
        case .choice(_, let label, let hint, let options):
            some(label, hint) + options.map { some($0.label, $0.detail).joined(separator: ", ") }
        case .field(_, let label, _, _, _): [label]
        case .date(_, let label, let hint, _, _, _, _): some(label, hint, label)
        case .timeline(_, let items): items.map(\.spoken)
        case .heading, .paragraph, .progress, .copyable, .sources, .buttons: shows
        }
    }

    /// What each thing that can be touched sends, from the top; nothing where touching only folds out.
    var sends: [[Event]] {
        switch self {
        case .verdict(_, _, _, _, _, _, _, let buttons, _), .buttons(_, let buttons): buttons.map { [$0.event] }
        case .heading, .paragraph, .sketch, .field, .timeline, .progress: []
        case .steps(_, let items): items.flatMap(\.buttons).map { [$0.event] }
        case .row(_, _, _, _, _, let tap, _), .switch(_, _, _, _, let tap, _): [[.tapped(tap: tap)]]
        case .choice(let key, _, _, let options): options.map { [.chose(field: key, option: $0.key)] }
        case .date: [[]]
        case .copyable(_, _, _, let button): [[button.event]]
        case .sources(_, let items): items.compactMap(\.button).map { [$0.event] }
        }
    }

    /// Which of them are grey and silent.
    var greys: [Bool] {
        switch self {
        case .verdict(_, _, _, _, _, _, _, let buttons, _), .buttons(_, let buttons): buttons.map { !$0.enabled }
        case .steps(_, let items): items.flatMap(\.buttons).map { !$0.enabled }
        case .copyable(_, _, _, let button): [!button.enabled]
        case .sources(_, let items): items.compactMap(\.button).map { !$0.enabled }
        case .heading, .paragraph, .sketch, .field, .timeline, .progress, .row, .switch, .choice, .date:
            sends.map { _ in false }
        }
    }
}
