// A stand-in: see ../README.md. It remembers what it was given, so that our own objects can be looked at.
//
// Compiled in Swift 5 mode, as the compiler sees a framework that is not written in Swift: closures handed over are checked at
// run time for the actor they assume. The answers come on a queue of the system's own, as on a phone.
import Foundation

/// https://developer.apple.com/documentation/usernotifications/unauthorizationoptions
public struct UNAuthorizationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let sound = Self(rawValue: 2), alert = Self(rawValue: 4), provisional = Self(rawValue: 64)
}
/// https://developer.apple.com/documentation/usernotifications/unauthorizationstatus
public enum UNAuthorizationStatus: Int, Sendable { case notDetermined, denied, authorized, provisional, ephemeral }
/// https://developer.apple.com/documentation/usernotifications/unnotificationpresentationoptions
public struct UNNotificationPresentationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let list = Self(rawValue: 8), banner = Self(rawValue: 16)
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationactionoptions
public struct UNNotificationActionOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let authenticationRequired = Self(rawValue: 1), foreground = Self(rawValue: 4)
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationcategoryoptions
public struct UNNotificationCategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationcontent
open class UNNotificationContent: NSObject { public fileprivate(set) var categoryIdentifier = "" }
/// https://developer.apple.com/documentation/usernotifications/unmutablenotificationcontent
open class UNMutableNotificationContent: UNNotificationContent {
    public var title = ""
    public var body = ""
    public override var categoryIdentifier: String {
        get { super.categoryIdentifier }
        set { super.categoryIdentifier = newValue }
    }
    public var threadIdentifier = ""
    public var sound: UNNotificationSound?
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationsound
open class UNNotificationSound: NSObject, @unchecked Sendable {
    public class var `default`: UNNotificationSound { UNNotificationSound() }
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationtrigger
open class UNNotificationTrigger: NSObject {}
/// https://developer.apple.com/documentation/usernotifications/uncalendarnotificationtrigger
open class UNCalendarNotificationTrigger: UNNotificationTrigger {
    public let dateComponents: DateComponents
    public let repeats: Bool
    public init(dateMatching: DateComponents, repeats: Bool) {
        (dateComponents, self.repeats) = (dateMatching, repeats)
    }
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationrequest
open class UNNotificationRequest: NSObject {
    public let identifier: String
    public let content: UNNotificationContent
    public let trigger: UNNotificationTrigger?
    public init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
        (self.identifier, self.content, self.trigger) = (identifier, content, trigger)
    }
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationaction
open class UNNotificationAction: NSObject {
    public let identifier: String
    public let title: String
    public let options: UNNotificationActionOptions
    public init(identifier: String, title: String, options: UNNotificationActionOptions = []) {
        (self.identifier, self.title, self.options) = (identifier, title, options)
    }
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationcategory
open class UNNotificationCategory: NSObject {
    public let identifier: String
    public let actions: [UNNotificationAction]
    public let options: UNNotificationCategoryOptions
    public init(
        identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
        options: UNNotificationCategoryOptions = []
    ) { (self.identifier, self.actions, self.options) = (identifier, actions, options) }
}
/// https://developer.apple.com/documentation/usernotifications/unnotification
open class UNNotification: NSObject {
    public let request: UNNotificationRequest
    /// Ours, for tests.
    public init(_ request: UNNotificationRequest) { self.request = request }
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationresponse
open class UNNotificationResponse: NSObject {
    public let notification: UNNotification
    public let actionIdentifier: String
    /// Ours, for tests.
    public init(_ notification: UNNotification, action: String) {
        (self.notification, actionIdentifier) = (notification, action)
    }
}
/// https://developer.apple.com/documentation/usernotifications/unnotificationdefaultactionidentifier
public let UNNotificationDefaultActionIdentifier = "com.apple.UNNotificationDefaultActionIdentifier"
/// https://developer.apple.com/documentation/usernotifications/unnotificationdismissactionidentifier
public let UNNotificationDismissActionIdentifier = "com.apple.UNNotificationDismissActionIdentifier"
/// https://developer.apple.com/documentation/usernotifications/unnotificationsettings
open class UNNotificationSettings: NSObject {
    public let authorizationStatus: UNAuthorizationStatus
    init(_ status: UNAuthorizationStatus) { authorizationStatus = status }
}
/// https://developer.apple.com/documentation/usernotifications/unusernotificationcenterdelegate
public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping @Sendable () -> Void)
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping @Sendable (UNNotificationPresentationOptions) -> Void)
}
/// Both methods are optional there: one that is misspelt is never called, and no compiler says so.
extension UNUserNotificationCenterDelegate {
    /// https://developer.apple.com/documentation/usernotifications/unusernotificationcenterdelegate/usernotificationcenter(_:didreceive:withcompletionhandler:)
    public func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse,
        withCompletionHandler completionHandler: @escaping @Sendable () -> Void
    ) { fatalError("nobody hears what is done with a notice") }
    /// https://developer.apple.com/documentation/usernotifications/unusernotificationcenterdelegate/usernotificationcenter(_:willpresent:withcompletionhandler:)
    public func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification,
        withCompletionHandler completionHandler: @escaping @Sendable (UNNotificationPresentationOptions) -> Void
    ) { completionHandler([]) }
}
/// https://developer.apple.com/documentation/usernotifications/unusernotificationcenter
open class UNUserNotificationCenter: NSObject {
    private nonisolated(unsafe) static let only = UNUserNotificationCenter()
    public class func current() -> UNUserNotificationCenter { only }
    public weak var delegate: (any UNUserNotificationCenterDelegate)?
    public func getNotificationSettings(completionHandler: @escaping (UNNotificationSettings) -> Void) {
        let status = status
        answer { completionHandler(UNNotificationSettings(status)) }
    }
    public func requestAuthorization(
        options: UNAuthorizationOptions = [], completionHandler: @escaping (Bool, (any Error)?) -> Void
    ) {
        asked.append(options)
        status = options.contains(.provisional) ? .provisional : .authorized
        answer { completionHandler(true, nil) }
    }
    public func getPendingNotificationRequests(completionHandler: @escaping ([UNNotificationRequest]) -> Void) {
        let requests = requests
        answer { completionHandler(requests) }
    }
    public func getDeliveredNotifications(completionHandler: @escaping ([UNNotification]) -> Void) {
        let delivered = delivered
        answer { completionHandler(delivered.map(UNNotification.init)) }
    }
    public func add(
        _ request: UNNotificationRequest, withCompletionHandler completionHandler: (((any Error)?) -> Void)? = nil
    ) {
        requests.append(request)
        answer { completionHandler?(nil) }
    }
    public func removePendingNotificationRequests(withIdentifiers ids: [String]) {
        requests.removeAll { ids.contains($0.identifier) }
    }
    public func removeDeliveredNotifications(withIdentifiers ids: [String]) {
        delivered.removeAll { ids.contains($0.identifier) }
    }
    public func removeAllPendingNotificationRequests() { requests = [] }
    public func removeAllDeliveredNotifications() { delivered = [] }
    public func setNotificationCategories(_ categories: Set<UNNotificationCategory>) { self.categories = categories }
    /// Ours: on a queue of the system's own.
    private func answer(_ handler: @escaping () -> Void) {
        nonisolated(unsafe) let handler = handler
        DispatchQueue.global().async { handler() }
    }
    /// Ours, for tests.
    public var status = UNAuthorizationStatus.notDetermined
    /// Ours, for tests.
    public var asked: [UNAuthorizationOptions] = []
    /// Ours, for tests.
    public var requests: [UNNotificationRequest] = []
    /// Ours, for tests.
    public var delivered: [UNNotificationRequest] = []
    /// Ours, for tests.
    public var categories: Set<UNNotificationCategory> = []
}
