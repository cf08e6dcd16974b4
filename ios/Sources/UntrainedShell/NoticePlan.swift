import Foundation
import UntrainedCore

/// One notice as the system wants it.
public struct NoticeRequest: Equatable, Sendable {
    public let id: String
    public let title: String
    public let body: String
    /// Groups notices of one kind in the list of notices.
    public let thread: String
    /// Id of the set of actions.
    public let category: String
    /// Gregorian date and time without a zone: the wall clock of wherever the person is then. `nil` is now.
    public var at: DateComponents?

    /// The same, shown now.
    var now: NoticeRequest {
        var now = self
        now.at = nil
        return now
    }
}

/// One set of actions. Notices that have the same actions share it.
public struct NoticeCategory: Equatable, Sendable {
    public let id: String
    public let actions: [NoticeAction]
}

/// One notice that the person can still see.
public struct DeliveredNotice: Equatable, Sendable {
    public let id: String
    /// Id of its set of actions.
    public let category: String

    public init(id: String, category: String) {
        self.id = id
        self.category = category
    }

    /// True where it names what it is about.
    var speaksOpenly: Bool { !category.hasPrefix(NoticeCategory.discreet) }
}

/// One button on a notice.
public struct NoticeAction: Equatable, Sendable {
    /// Comes back in `Event.reminderAnswered`.
    public let tap: String
    public let label: String
    /// Only an action with this brings the app to the front, and only from there another app can be opened. One without it
    /// writes into the records unseen: the phone must be unlocked for it.
    public let foreground: Bool
}

/// The reminders in the system's terms.
public struct NoticePlan: Equatable, Sendable {
    /// The system keeps 64 and drops others without a word.
    public static let limit = 60

    public let requests: [NoticeRequest]
    public let categories: [NoticeCategory]

    public init(_ reminders: [Reminder]) {
        let kept = reminders.prefix(Self.limit)
        requests = kept.map { reminder in
            NoticeRequest(
                id: reminder.id, title: reminder.title, body: reminder.body, thread: Self.thread(reminder.channel),
                category: NoticeCategory(reminder).id, at: DateComponents(wall: reminder.at))
        }
        var seen: Set<String> = []
        categories = kept.map(NoticeCategory.init).filter { seen.insert($0.id).inserted }
    }

    private static func thread(_ channel: Channel) -> String {
        switch channel {
        case .switch: "switch"
        case .objection: "objection"
        case .facts: "facts"
        }
    }
}

extension NoticeCategory {
    /// How the id of a set begins whose notices name nothing.
    static let discreet = "discreet"

    init(_ reminder: Reminder) {
        actions = reminder.actions.map { NoticeAction(tap: $0.tap, label: $0.label, foreground: $0.opensApp) }
        let parts = actions.map { "\($0.tap)\u{1F}\($0.label)\u{1F}\($0.foreground)" }
        id = ([reminder.private ? Self.discreet : "open"] + parts).joined(separator: "\u{1E}")
    }
}

extension DateComponents {
    /// The calendar is named, because the years of a phone set to another one are counted differently; the zone is not.
    init(wall: WallTime) {
        self.init(
            calendar: Calendar(identifier: .gregorian), year: Int(wall.date.year), month: Int(wall.date.month),
            day: Int(wall.date.day), hour: Int(wall.hour), minute: Int(wall.minute))
    }
}
