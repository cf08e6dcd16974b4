import Testing

@testable import UntrainedPhone

/// The lock asks once, and again each time the app comes back.
@MainActor @Suite struct OwnerTests {
    @MainActor private final class Prompt {
        var answers: [Bool]
        var asked = 0
        init(_ answers: Bool...) { self.answers = answers }
        func ask() async -> Bool {
            asked += 1
            await Task.yield()
            return answers.removeFirst()
        }
    }

    @Test func onlyTheOwnerIsLetInAndOnlyUntilTheyLeave() async {
        let prompt = Prompt(false, true, true)
        let owner = Owner(ask: prompt.ask)
        #expect(!owner.isIn)
        await owner.letIn()
        #expect(!owner.isIn)
        await owner.letIn()
        await owner.letIn()
        #expect(owner.isIn && prompt.asked == 2)
        owner.leave()
        #expect(!owner.isIn)
        await owner.letIn()
        #expect(owner.isIn && prompt.asked == 3)
    }

    @Test func itDoesNotAskTwiceAtATime() async {
        let prompt = Prompt(true)
        let owner = Owner(ask: prompt.ask)
        async let first: Void = owner.letIn()
        async let second: Void = owner.letIn()
        _ = await (first, second)
        #expect(prompt.asked == 1)
    }

    @Test func whereTheSystemCannotAskEveryoneIsLetIn() async {
        #expect(await Owner.prompt("why"))
    }
}
