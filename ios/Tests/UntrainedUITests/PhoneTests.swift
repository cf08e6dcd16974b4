import Foundation
import SwiftUI
import Testing
import UntrainedCore
import UntrainedShell
import UserNotifications

@testable import UntrainedPhone

/// What the phone's side hands to the system.
@MainActor @Suite(.serialized) struct PhoneTests {
    private let center = UNUserNotificationCenter.current()

    private func reminder(_ id: String, _ actions: [ReminderAction], private hidden: Bool) -> Reminder {
        let at = WallTime(date: CivilDate(year: 2027, month: 1, day: 31), hour: 10, minute: 30)
        return Reminder(
            id: id, channel: .objection, at: at, title: "Title", body: "Body", actions: actions, private: hidden)
    }

    @Test func remindersBecomeTheSystemsNotices() async throws {
        center.requests = []
        let open = ReminderAction(label: "Open", tap: "steps/x", opensApp: true)
        let later = ReminderAction(label: "Tomorrow", tap: "snooze", opensApp: false)
        let notices = Notices(center: PhoneNotices())
        #expect(
            await notices.set([reminder("a", [open, later], private: false), reminder("b", [later], private: true)]))
        #expect(center.requests.map(\.identifier) == ["a", "b"])
        let request = try #require(center.requests.first)
        let content = try #require(request.content as? UNMutableNotificationContent)
        #expect([content.title, content.body, content.threadIdentifier] == ["Title", "Body", "objection"])
        let trigger = try #require(request.trigger as? UNCalendarNotificationTrigger)
        #expect(trigger.repeats == false && trigger.dateComponents.timeZone == nil)
        #expect(trigger.dateComponents.hour == 10 && trigger.dateComponents.minute == 30)
        let category = try #require(center.categories.first { $0.identifier == content.categoryIdentifier })
        #expect(category.actions.map(\.identifier) == ["steps/x", "snooze"])
        #expect(category.actions.map(\.options) == [[.foreground], []])
        #expect(category.options == [.hiddenPreviewsShowTitle])
        #expect(center.categories.filter { $0.options == [] }.count == 1)
        await notices.erase()
        #expect(center.requests.isEmpty)
    }

    @Test func thePermissionIsAskedForQuietlyThenAloud() async {
        (center.status, center.asked) = (.notDetermined, [])
        let notices = Notices(center: PhoneNotices())
        #expect(await notices.ask() == .quiet)
        #expect(await notices.ask() == .granted)
        #expect(center.asked == [[.alert, .sound, .provisional], [.alert, .sound]])
        center.status = .denied
        #expect(await notices.ask() == .blocked)
    }

    /// Off the main thread, where the answers have to cross over to the core's.
    @Test func whatIsDoneWithNoticesComesAsTheCoresEventsInTheirOrder() async {
        let (events, heard) = AsyncStream.makeStream(of: Event.self)
        let taps = (1...2_000).map { "seen-off/\($0)" }
        await Task.detached {
            let answers = NoticeAnswers { heard.yield($0) }
            let notice = UNNotification(
                UNNotificationRequest(identifier: "look:x", content: UNNotificationContent(), trigger: nil))
            for action in [UNNotificationDefaultActionIdentifier, UNNotificationDismissActionIdentifier] + taps {
                var ended = false
                answers.userNotificationCenter(
                    .current(), didReceive: UNNotificationResponse(notice, action: action),
                    withCompletionHandler: { ended = true })
                #expect(ended)
            }
        }.value
        let told = ([nil] + taps).map { Event.reminderAnswered(id: "look:x", tap: $0) }
        var came: [Event] = []
        for await event in events.prefix(told.count) { came.append(event) }
        #expect(came == told)
    }

    @Test func withoutItsContentTheAppSaysThatItIsDamaged() {
        let drawing = Drawing()
        drawing.draw(PhoneView())
        #expect(drawing.nodes.flatMap(\.all).filter { $0.kind == .text }.map(\.text) == ["broken-installation"])
    }
}
