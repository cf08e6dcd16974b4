// A stand-in: see ../README.md.

/// https://developer.apple.com/documentation/accessibility/accessibilitynotification
public enum AccessibilityNotification {
    /// https://developer.apple.com/documentation/accessibility/accessibilitynotification/announcement
    @MainActor public struct Announcement {
        let text: String
        public init(_ text: String) { self.text = text }
        public func post() { AccessibilityNotification.posted.append(text) }
    }
    /// https://developer.apple.com/documentation/accessibility/accessibilitynotification/screenchanged
    @MainActor public struct ScreenChanged {
        public init() {}
        public func post() { AccessibilityNotification.posted.append("") }
    }
    /// Ours, for tests: what was said; a changed screen is an empty text.
    @MainActor public static var posted: [String] = []
}
