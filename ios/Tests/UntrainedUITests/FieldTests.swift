import SwiftUI
import Testing
import UntrainedCore
import UntrainedShell

@testable import UntrainedUI

/// What the person is typing is theirs; what they did not confirm is no answer.
@MainActor @Suite struct FieldTests {
    private let drawing = Drawing()

    @MainActor private final class Sent { var events: [Event] = [] }
    private let sent = Sent()

    private func field(_ shown: String, _ input: Input = .line) -> Node? {
        drawing.draw(
            FieldView(field: Field(key: "name", label: "Name", hint: "Hint", text: shown, input: input)) { [sent] in
                sent.events.append($0)
            })
        return drawing.nodes.flatMap(\.all).first { $0.kind == .field }
    }

    @Test func aRedrawNeverTouchesTheTextInFocus() throws {
        let first = try #require(field("old"))
        first.focus?.wrappedValue = true
        #expect(field("old")?.text == "old")
        first.typing?.wrappedValue = "new"
        #expect(field("old")?.text == "new")
        #expect(sent.events == [.typed(field: "name", text: "new")])
        #expect(field("from the core")?.text == "new")
        first.focus?.wrappedValue = false
        #expect(field("from the core")?.text == "from the core")
        #expect(sent.events == [.typed(field: "name", text: "new"), .fieldLeft(field: "name")])
    }

    @Test func aFieldOutOfFocusFollowsTheCoreAndSaysNothing() {
        #expect(field("one")?.text == "one")
        #expect(field("two")?.text == "two")
        #expect(sent.events.isEmpty)
    }

    @Test(arguments: [Input.line, .find, .lines, .email, .path]) func everyKindIsNamed(input: Input) {
        let node = field("", input)
        #expect(node?.label == "Name" && node?.hint == "Hint")
    }

    private func date(_ text: String) -> [Node] {
        let day = CivilDate(year: 2026, month: 11, day: 23)
        drawing.draw(
            DateView(
                date: DateField(
                    key: "sent", label: "Sent on", hint: "", text: text, value: day,
                    first: CivilDate(year: 2026, month: 1, day: 1), last: day),
                send: { [sent] in sent.events.append($0) }))
        return drawing.nodes.flatMap(\.all)
    }

    @Test func aDateCountsWhenItIsConfirmed() throws {
        #expect(date("").contains { $0.kind == .date } == false)
        date("").first { $0.kind == .button }?.touch?()
        let open = date("")
        let picker = try #require(open.first { $0.kind == .date })
        picker.day?.wrappedValue = CivilDate(year: 2026, month: 10, day: 31).pickerDate
        #expect(sent.events.isEmpty)
        date("").last { $0.kind == .button }?.touch?()
        #expect(sent.events == [.dateChosen(field: "sent", date: CivilDate(year: 2026, month: 10, day: 31))])
        #expect(date("31 October 2026").contains { $0.kind == .date } == false)
    }

    @Test func theDayProposedCanBeConfirmedAsItIs() {
        date("").first { $0.kind == .button }?.touch?()
        date("").last { $0.kind == .button }?.touch?()
        #expect(sent.events == [.dateChosen(field: "sent", date: CivilDate(year: 2026, month: 11, day: 23))])
    }
}
