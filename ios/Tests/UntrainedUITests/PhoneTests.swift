import Foundation
import SwiftUI
import Testing
import UIKit
import UntrainedCore
import UntrainedShell
import UntrainedUI
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
        #expect(category.actions.map(\.options) == [[.foreground], [.authenticationRequired]])
        #expect(center.categories.allSatisfy { $0.options == [] })
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
    @Test func whatIsDoneWithNoticesComesAsTheCoresEventsInTheirOrderAndEndsWhenTheWorkDid() async {
        let notes = Told()
        let taps = (1...200).map { "seen-off/\($0)" }
        let actions = [UNNotificationDefaultActionIdentifier, UNNotificationDismissActionIdentifier] + taps
        let (ends, ended) = AsyncStream.makeStream(of: Int.self)
        await Task.detached {
            let answers = NoticeAnswers { event in
                notes.begun.append(event)
                for _ in 0..<3 { await Task.yield() }
                notes.done.insert(event)
            }
            let notice = UNNotification(
                UNNotificationRequest(identifier: "look:x", content: UNNotificationContent(), trigger: nil))
            for (number, action) in actions.enumerated() {
                answers.userNotificationCenter(
                    .current(), didReceive: UNNotificationResponse(notice, action: action),
                    withCompletionHandler: {
                        let done = MainActor.assumeIsolated { notes.done }
                        let tap = action == UNNotificationDefaultActionIdentifier ? nil : action
                        let silent = action == UNNotificationDismissActionIdentifier
                        if !silent && !done.contains(.reminderAnswered(id: "look:x", tap: tap)) { ended.yield(-1) }
                        ended.yield(number)
                    })
            }
        }.value
        var came: [Int] = []
        for await number in ends.prefix(actions.count) { came.append(number) }
        #expect(came.sorted() == Array(actions.indices))
        #expect(notes.begun == ([nil] + taps).map { Event.reminderAnswered(id: "look:x", tap: $0) })
    }

    @MainActor private final class Told {
        var begun: [Event] = []
        var done: Set<Event> = []
    }

    @Test func theCoverLiesAboveTheSystemsSheets() {
        let scene = UIWindowScene()
        let cover = Cover()
        cover.lay(over: scene)
        let window = cover.window
        #expect(window?.windowScene === scene && window?.isHidden == false)
        #expect((window?.windowLevel.rawValue ?? 0) > UIWindow.Level.alert.rawValue)
        #expect(window?.rootViewController is UIHostingController<PrivateCover>)
        cover.lift()
        #expect(window?.isHidden == true && cover.window == nil)
    }

    @Test func discretionReachesWhatWasDeliveredAlready() async throws {
        let open = ReminderAction(label: "Open", tap: "steps/x", opensApp: true)
        let notices = Notices(center: PhoneNotices())
        _ = await notices.set([reminder("a", [open], private: false), reminder("b", [open], private: true)])
        (center.delivered, center.requests) = (center.requests, [])
        await notices.hide()
        #expect(center.delivered.map(\.identifier) == ["b"])
        await notices.erase()
        #expect(center.delivered.isEmpty)
    }

    @Test func withoutItsContentTheAppSaysThatItIsDamaged() {
        let drawing = Drawing()
        drawing.draw(PhoneView())
        #expect(drawing.nodes.flatMap(\.all).filter { $0.kind == .text }.map(\.text) == ["broken-installation"])
    }
}
