import Foundation
import UntrainedCore
import UntrainedShell
import UserNotifications

/// The plan of notices in the system's own objects.
///
/// The forms with completion handlers: none of the system's own objects leaves the queue that it came on. That queue is the
/// system's, so each handler is `@Sendable` and assumes no actor: otherwise the app is stopped at the first answer.
struct PhoneNotices: NoticeCenter {
    private var center: UNUserNotificationCenter { .current() }

    func standing() async -> NoticeStanding {
        let status = await withCheckedContinuation { answer in
            center.getNotificationSettings { @Sendable in answer.resume(returning: $0.authorizationStatus) }
        }
        switch status {
        case .notDetermined: return .notAsked
        case .provisional: return .quiet
        case .authorized, .ephemeral: return .granted
        case .denied: return .denied
        @unknown default: return .denied
        }
    }

    func request(quietly: Bool) async throws -> Bool {
        try await withCheckedThrowingContinuation { answer in
            center.requestAuthorization(options: quietly ? [.alert, .sound, .provisional] : [.alert, .sound]) {
                @Sendable in
                if let error = $1 { answer.resume(throwing: error) } else { answer.resume(returning: $0) }
            }
        }
    }

    func pending() async -> [String] {
        await withCheckedContinuation { answer in
            center.getPendingNotificationRequests { @Sendable in answer.resume(returning: $0.map(\.identifier)) }
        }
    }

    func remove(pending ids: [String]) async { center.removePendingNotificationRequests(withIdentifiers: ids) }

    func delivered() async -> [DeliveredNotice] {
        await withCheckedContinuation { answer in
            center.getDeliveredNotifications { @Sendable in
                answer.resume(
                    returning: $0.map(\.request).map {
                        DeliveredNotice(id: $0.identifier, category: $0.content.categoryIdentifier)
                    })
            }
        }
    }

    func remove(delivered ids: [String]) async { center.removeDeliveredNotifications(withIdentifiers: ids) }

    func removeEverything() async {
        center.removeAllPendingNotificationRequests()
        center.removeAllDeliveredNotifications()
    }

    func register(_ categories: [NoticeCategory]) async {
        center.setNotificationCategories(Set(categories.map(Self.category)))
    }

    func add(_ request: NoticeRequest) async throws {
        let content = UNMutableNotificationContent()
        content.title = request.title
        content.body = request.body
        content.threadIdentifier = request.thread
        content.categoryIdentifier = request.category
        content.sound = .default
        let trigger = request.at.map { UNCalendarNotificationTrigger(dateMatching: $0, repeats: false) }
        try await withCheckedThrowingContinuation { (answer: CheckedContinuation<Void, any Error>) in
            center.add(UNNotificationRequest(identifier: request.id, content: content, trigger: trigger)) {
                @Sendable in
                if let error = $0 { answer.resume(throwing: error) } else { answer.resume() }
            }
        }
    }

    /// No option: where previews are hidden the title is hidden too.
    private static func category(_ category: NoticeCategory) -> UNNotificationCategory {
        let actions = category.actions.map {
            UNNotificationAction(
                identifier: $0.tap, title: $0.label, options: $0.foreground ? [.foreground] : [.authenticationRequired])
        }
        return UNNotificationCategory(identifier: category.id, actions: actions, intentIdentifiers: [])
    }
}

/// What the person does with a notice, as the core's event.
final class NoticeAnswers: NSObject, UNUserNotificationCenterDelegate {
    /// Returns when all has ended that the event led to.
    typealias Tell = @MainActor @Sendable (Event) async -> Void
    private let tell: Tell

    init(tell: @escaping Tell) { self.tell = tell }

    /// The handler is called once, on the main thread, when the work is done: an app in the background may be stopped as soon
    /// as it was. A task that begins on the main actor keeps the order of the calls (Swift Evolution SE-0431).
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping @Sendable () -> Void
    ) {
        let id = response.notification.request.identifier
        let action = response.actionIdentifier
        let tell = tell
        Task { @MainActor in
            switch action {
            case UNNotificationDefaultActionIdentifier: await tell(.reminderAnswered(id: id, tap: nil))
            case UNNotificationDismissActionIdentifier: break
            case let tap: await tell(.reminderAnswered(id: id, tap: tap))
            }
            completionHandler()
        }
    }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping @Sendable (UNNotificationPresentationOptions) -> Void
    ) {
        completionHandler([.banner, .list])
    }
}
