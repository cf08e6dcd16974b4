// A stand-in: see ../README.md.
import Foundation

/// https://developer.apple.com/documentation/accessibility/accessibilitynotification
public enum AccessibilityNotification {
    /// https://developer.apple.com/documentation/accessibility/accessibilitynotification/announcement
    @MainActor public struct Announcement {
        let text: AttributedString
        public init(_ announcement: AttributedString) { text = announcement }
        public func post() { AccessibilityNotification.posted.append(text) }
    }
    /// Ours, for tests: what was said.
    @MainActor public static var posted: [AttributedString] = []
}

extension AttributeScopes {
    /// https://developer.apple.com/documentation/foundation/attributescopes/accessibilityattributes
    public struct AccessibilityAttributes: AttributeScope {
        /// https://developer.apple.com/documentation/foundation/attributescopes/accessibilityattributes/accessibilityspeechannouncementpriority
        public let accessibilitySpeechAnnouncementPriority: AnnouncementPriorityAttribute
        /// https://developer.apple.com/documentation/foundation/attributescopes/accessibilityattributes/announcementpriorityattribute
        public enum AnnouncementPriorityAttribute: AttributedStringKey {
            /// https://developer.apple.com/documentation/foundation/attributedstringkey/value
            public typealias Value = AnnouncementPriority
            /// https://developer.apple.com/documentation/foundation/attributedstringkey/name
            public static let name = "UIAccessibilitySpeechAttributeAnnouncementPriority"
            /// https://developer.apple.com/documentation/foundation/attributescopes/accessibilityattributes/announcementpriorityattribute/announcementpriority
            public enum AnnouncementPriority: Hashable, Sendable { case low, `default`, high }
        }
    }
}
extension AttributeDynamicLookup {
    /// https://developer.apple.com/documentation/foundation/attributedynamiclookup
    public subscript<T: AttributedStringKey>(
        dynamicMember keyPath: KeyPath<AttributeScopes.AccessibilityAttributes, T>
    ) -> T { self[T.self] }
}
