import Foundation
import UntrainedCore
import UntrainedShell
import UserNotifications

/// The plan of notices in the system's own objects.
struct PhoneNotices: NoticeCenter {
    private var center: UNUserNotificationCenter { .current() }

    // The forms with completion handlers: none of the system's own objects leaves the thread that it came on.

    func standing() async -> NoticeStanding {
        let status = await withCheckedContinuation { answer in
            center.getNotificationSettings { answer.resume(returning: $0.authorizationStatus) }
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
                if let error = $1 { answer.resume(throwing: error) } else { answer.resume(returning: $0) }
            }
        }
    }

    func pending() async -> [String] {
        await withCheckedContinuation { answer in
            center.getPendingNotificationRequests { answer.resume(returning: $0.map(\.identifier)) }
        }
    }

    func remove(pending ids: [String]) async { center.removePendingNotificationRequests(withIdentifiers: ids) }

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
        let trigger = UNCalendarNotificationTrigger(dateMatching: request.at, repeats: false)
        try await withCheckedThrowingContinuation { (answer: CheckedContinuation<Void, any Error>) in
            center.add(UNNotificationRequest(identifier: request.id, content: content, trigger: trigger)) {
                if let error = $0 { answer.resume(throwing: error) } else { answer.resume() }
            }
        }
    }

    private static func category(_ category: NoticeCategory) -> UNNotificationCategory {
        let actions = category.actions.map {
            UNNotificationAction(identifier: $0.tap, title: $0.label, options: $0.foreground ? [.foreground] : [])
        }
        return UNNotificationCategory(
            identifier: category.id, actions: actions, intentIdentifiers: [],
            options: category.showsTitle ? [.hiddenPreviewsShowTitle] : [])
    }
}

/// What the person does with a notice, as the core's event.
final class NoticeAnswers: NSObject, UNUserNotificationCenterDelegate {
    private let send: @MainActor @Sendable (Event) -> Void

    init(send: @escaping @MainActor @Sendable (Event) -> Void) { self.send = send }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping () -> Void
    ) {
        let id = response.notification.request.identifier
        switch response.actionIdentifier {
        case UNNotificationDefaultActionIdentifier: tell(.reminderAnswered(id: id, tap: nil))
        case UNNotificationDismissActionIdentifier: break
        case let tap: tell(.reminderAnswered(id: id, tap: tap))
        }
        completionHandler()
    }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping (UNNotificationPresentationOptions) -> Void
    ) {
        completionHandler([.banner, .list])
    }

    /// At once where that is possible: the system may stop an app in the background as soon as it has its answer. Elsewhere
    /// in the order of the calls, which only a task that begins on the main actor keeps (Swift Evolution SE-0431).
    private func tell(_ event: Event) {
        let send = send
        if Thread.isMainThread {
            MainActor.assumeIsolated { send(event) }
        } else {
            Task { @MainActor in send(event) }
        }
    }
}
