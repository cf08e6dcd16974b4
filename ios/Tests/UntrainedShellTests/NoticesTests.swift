import Foundation
import Testing
import UntrainedCore

@testable import UntrainedShell

@MainActor @Suite struct NoticesTests {
    private let center = FakeCenter()
    private let steps = ReminderAction(label: "Open the steps", tap: "steps/linkedin", opensApp: true)
    private let off = ReminderAction(label: "It's off", tap: "seen-off/linkedin", opensApp: false)

    @Test func theTriggerHasAGregorianDateAndNoZone() throws {
        let at = try #require(NoticePlan([reminder("a", day: 24)]).requests.first?.at)
        #expect(at.calendar?.identifier == .gregorian)
        #expect(at.timeZone == nil)
        #expect([at.year, at.month, at.day, at.hour, at.minute] == [2026, 12, 24, 10, 0])
        #expect(at.second == nil && at.weekday == nil && at.quarter == nil)
    }

    @Test func idsAreTheCoresAndOnlyTheFirstSixtyArePlanned() {
        let plan = NoticePlan((1...64).map { reminder("n\($0)") })
        #expect(plan.requests.map(\.id) == (1...60).map { "n\($0)" })
    }

    @Test func noticesWithTheSameActionsShareACategory() {
        let plan = NoticePlan([
            reminder("a", actions: [steps, off]), reminder("b", actions: [steps, off]), reminder("c", actions: [steps]),
            reminder("d"), reminder("e", actions: [steps, off], private: true),
        ])
        #expect(plan.categories.count == 4)
        #expect(plan.requests[0].category == plan.requests[1].category)
        #expect(Set(plan.requests.map(\.category)) == Set(plan.categories.map(\.id)))
        #expect(plan.categories[0].actions.map(\.foreground) == [true, false])
        #expect(plan.categories[0].actions.map(\.tap) == ["steps/linkedin", "seen-off/linkedin"])
    }

    @Test func theWholeSetIsReplacedAndTheLimitIsNeverPassed() async {
        let notices = Notices(center: center)
        #expect(await notices.set((1...60).map { reminder("old\($0)") }))
        #expect(await notices.set([reminder("old1", day: 9)] + (1...59).map { reminder("new\($0)") }))
        #expect(Set(center.pendingNow.map(\.id)) == Set(["old1"] + (1...59).map { "new\($0)" }))
        #expect(center.pendingNow.first { $0.id == "old1" }?.at?.day == 9)
        #expect(center.most == 60)
    }

    @Test func settingTheSameSetTwiceChangesNothing() async {
        let notices = Notices(center: center)
        let all = [reminder("a"), reminder("b", actions: [off])]
        #expect(await notices.set(all))
        let before = center.pendingNow
        #expect(await notices.set(all))
        #expect(center.pendingNow == before)
    }

    @Test func oneThatTheSystemRefusesIsToldAndTheOthersStand() async {
        center.refuses = ["b"]
        #expect(await Notices(center: center).set([reminder("a"), reminder("b"), reminder("c")]) == false)
        #expect(center.pendingNow.map(\.id) == ["a", "c"])
    }

    @Test func twoPlansThatOverlapEndWithTheLaterOne() async {
        let gate = Later<Void>()
        center.gate = gate
        let notices = Notices(center: center)
        let first = Task { await notices.set([reminder("a"), reminder("b")]) }
        await settle()
        let second = Task { await notices.set([reminder("c")]) }
        await settle()
        #expect(gate.asked == 1)
        for _ in 0..<3 {
            gate.answer(())
            await settle()
        }
        #expect(await [first.value, second.value] == [true, true])
        #expect(center.pendingNow.map(\.id) == ["c"])
    }

    @Test func discretionTakesOpenNoticesOffTheLockScreen() async {
        let plan = NoticePlan([reminder("a", actions: [steps]), reminder("b", actions: [steps], private: true)])
        center.deliveredNow = plan.requests.map { DeliveredNotice(id: $0.id, category: $0.category) }
        await Notices(center: center).hide()
        #expect(center.deliveredNow.map(\.id) == ["b"])
    }

    @Test func whatWasShownIsWithdrawnWhereThePersonLooksAtTheApp() async {
        center.deliveredNow = [DeliveredNotice(id: "a", category: "open"), DeliveredNotice(id: "b", category: "")]
        center.pendingNow = NoticePlan([reminder("c")]).requests
        await Notices(center: center).withdraw()
        #expect(center.deliveredNow.isEmpty && center.pendingNow.count == 1)
    }

    @Test func erasingWaitsForThePlanBeforeIt() async {
        let gate = Later<Void>()
        center.gate = gate
        let notices = Notices(center: center)
        let set = Task { await notices.set([reminder("a")]) }
        await settle()
        let erase = Task { await notices.erase() }
        await settle()
        gate.answer(())
        _ = await (set.value, erase.value)
        #expect(center.pendingNow.isEmpty)
    }
}
