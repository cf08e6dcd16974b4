// A stand-in: see ../README.md.
@_exported import Foundation
import UniformTypeIdentifiers

func onlyOnAPhone() -> Never { fatalError("a stand-in: this runs on a phone only") }

extension Notification.Name {
    /// https://developer.apple.com/documentation/foundation/nsnotification/name-swift.struct/nssystemclockdidchange
    public static let NSSystemClockDidChange = Notification.Name("NSSystemClockDidChangeNotification")
}
/// https://developer.apple.com/documentation/foundation/nsitemprovider
open class NSItemProvider: NSObject {
    public var registeredTypeIdentifiers: [String] { onlyOnAPhone() }
    public var suggestedName: String? { onlyOnAPhone() }
    public func loadDataRepresentation(
        forTypeIdentifier typeIdentifier: String, completionHandler: @escaping @Sendable (Data?, (any Error)?) -> Void
    ) -> Progress { onlyOnAPhone() }
    public func loadFileRepresentation(
        forTypeIdentifier typeIdentifier: String, completionHandler: @escaping @Sendable (URL?, (any Error)?) -> Void
    ) -> Progress { onlyOnAPhone() }
}
/// https://developer.apple.com/documentation/foundation/nsextensionitem
open class NSExtensionItem: NSObject { public var attachments: [NSItemProvider]? }
/// https://developer.apple.com/documentation/foundation/nsextensioncontext
open class NSExtensionContext: NSObject {
    public var inputItems: [Any] { onlyOnAPhone() }
    public func completeRequest(returningItems items: [Any]?, completionHandler: ((Bool) -> Void)? = nil) {}
}
/// https://developer.apple.com/documentation/uikit/uiresponder
@MainActor open class UIResponder: NSObject { public nonisolated override init() {} }
/// https://developer.apple.com/documentation/uikit/uiapplication
open class UIApplication: UIResponder {
    public class var shared: UIApplication { onlyOnAPhone() }
    public var connectedScenes: Set<UIScene> { onlyOnAPhone() }
    public func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool { onlyOnAPhone() }
    public func beginBackgroundTask(expirationHandler handler: (@MainActor @Sendable () -> Void)? = nil)
        -> UIBackgroundTaskIdentifier
    { onlyOnAPhone() }
    public func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) { onlyOnAPhone() }
    /// https://developer.apple.com/documentation/uikit/uiapplication/openexternalurloptionskey
    public struct OpenExternalURLOptionsKey: Hashable, Sendable { public static let universalLinksOnly = Self() }
    /// https://developer.apple.com/documentation/uikit/uiapplication/launchoptionskey
    public struct LaunchOptionsKey: Hashable, Sendable {}
    /// https://developer.apple.com/documentation/uikit/uiapplication/opennotificationsettingsurlstring
    public static let openNotificationSettingsURLString = "app-settings:notifications"
    /// https://developer.apple.com/documentation/uikit/uiapplication/opensettingsurlstring
    public static let openSettingsURLString = "app-settings:"
    /// https://developer.apple.com/documentation/uikit/uiapplication/significanttimechangenotification
    public nonisolated static let significantTimeChangeNotification = Notification.Name(
        "UIApplicationSignificantTimeChange")
}
/// https://developer.apple.com/documentation/uikit/uibackgroundtaskidentifier
public struct UIBackgroundTaskIdentifier: Hashable, Sendable {
    let rawValue: Int
    public static let invalid = Self(rawValue: 0)
}
/// https://developer.apple.com/documentation/uikit/uiapplicationdelegate
@MainActor public protocol UIApplicationDelegate: NSObjectProtocol {
    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool
    func application(
        _ application: UIApplication, configurationForConnecting connectingSceneSession: UISceneSession,
        options: UIScene.ConnectionOptions
    ) -> UISceneConfiguration
}
/// https://developer.apple.com/documentation/uikit/uiapplicationshortcutitem
@MainActor open class UIApplicationShortcutItem: NSObject { public var type: String { onlyOnAPhone() } }
/// https://developer.apple.com/documentation/uikit/uiscene
open class UIScene: UIResponder {
    public var activationState: ActivationState { onlyOnAPhone() }
    /// https://developer.apple.com/documentation/uikit/uiscene/activationstate-swift.enum
    public enum ActivationState: Sendable { case unattached, foregroundActive, foregroundInactive, background }
    /// https://developer.apple.com/documentation/uikit/uiscene/connectionoptions
    @MainActor open class ConnectionOptions: NSObject {
        public var shortcutItem: UIApplicationShortcutItem? { onlyOnAPhone() }
    }
}
/// https://developer.apple.com/documentation/uikit/uiwindowscene
open class UIWindowScene: UIScene { public var keyWindow: UIWindow? { onlyOnAPhone() } }
/// https://developer.apple.com/documentation/uikit/uiscenedelegate
@MainActor public protocol UISceneDelegate: NSObjectProtocol {
    func scene(
        _ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions)
    func sceneWillResignActive(_ scene: UIScene)
    func sceneDidBecomeActive(_ scene: UIScene)
}
/// https://developer.apple.com/documentation/uikit/uiwindowscenedelegate
@MainActor public protocol UIWindowSceneDelegate: UISceneDelegate {
    func windowScene(
        _ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem,
        completionHandler: @escaping (Bool) -> Void)
}
/// Every method is optional there.
extension UISceneDelegate {
    /// https://developer.apple.com/documentation/uikit/uiscenedelegate/scene(_:willconnectto:options:)
    public func scene(
        _ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions
    ) {}
    /// https://developer.apple.com/documentation/uikit/uiscenedelegate/scenewillresignactive(_:)
    public func sceneWillResignActive(_ scene: UIScene) {}
    /// https://developer.apple.com/documentation/uikit/uiscenedelegate/scenedidbecomeactive(_:)
    public func sceneDidBecomeActive(_ scene: UIScene) {}
}
/// https://developer.apple.com/documentation/uikit/uiscenesession
@MainActor open class UISceneSession: NSObject {
    public var role: Role { onlyOnAPhone() }
    /// https://developer.apple.com/documentation/uikit/uiscenesession/role-swift.struct
    public struct Role: Sendable {}
}
/// https://developer.apple.com/documentation/uikit/uisceneconfiguration
@MainActor open class UISceneConfiguration: NSObject {
    public init(name: String?, sessionRole: UISceneSession.Role) {}
    public var delegateClass: AnyClass?
}
/// https://developer.apple.com/documentation/uikit/uiview
open class UIView: UIResponder {
    public var bounds: CGRect { onlyOnAPhone() }
    public var backgroundColor: UIColor?
    public var translatesAutoresizingMaskIntoConstraints = true
    public var topAnchor: NSLayoutYAxisAnchor { onlyOnAPhone() }
    public var bottomAnchor: NSLayoutYAxisAnchor { onlyOnAPhone() }
    public var leadingAnchor: NSLayoutXAxisAnchor { onlyOnAPhone() }
    public var trailingAnchor: NSLayoutXAxisAnchor { onlyOnAPhone() }
    public var safeAreaLayoutGuide: UILayoutGuide { onlyOnAPhone() }
    public var layoutMarginsGuide: UILayoutGuide { onlyOnAPhone() }
    public func addSubview(_ view: UIView) {}
}
/// https://developer.apple.com/documentation/uikit/uilayoutguide
@MainActor open class UILayoutGuide: NSObject {
    public var topAnchor: NSLayoutYAxisAnchor { onlyOnAPhone() }
    public var leadingAnchor: NSLayoutXAxisAnchor { onlyOnAPhone() }
    public var trailingAnchor: NSLayoutXAxisAnchor { onlyOnAPhone() }
}
/// https://developer.apple.com/documentation/uikit/nslayoutanchor
@MainActor open class NSLayoutAnchor<AnchorType: AnyObject>: NSObject {
    public func constraint(equalTo anchor: NSLayoutAnchor<AnchorType>, constant: CGFloat = 0) -> NSLayoutConstraint {
        onlyOnAPhone()
    }
}
/// https://developer.apple.com/documentation/uikit/nslayoutyaxisanchor
open class NSLayoutYAxisAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor> {}
/// https://developer.apple.com/documentation/uikit/nslayoutxaxisanchor
open class NSLayoutXAxisAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor> {}
/// https://developer.apple.com/documentation/uikit/nslayoutconstraint
@MainActor open class NSLayoutConstraint: NSObject {
    public class func activate(_ constraints: [NSLayoutConstraint]) {}
}
/// https://developer.apple.com/documentation/uikit/uicolor
open class UIColor: NSObject, @unchecked Sendable {
    public class var systemBackground: UIColor { onlyOnAPhone() }
}
/// https://developer.apple.com/documentation/uikit/uifont
open class UIFont: NSObject, @unchecked Sendable {
    public class func preferredFont(forTextStyle style: TextStyle) -> UIFont { onlyOnAPhone() }
    /// https://developer.apple.com/documentation/uikit/uifont/textstyle
    public struct TextStyle: Hashable, Sendable { public static let body = Self() }
}
/// https://developer.apple.com/documentation/uikit/uilabel
open class UILabel: UIView {
    public var text: String?
    public var font: UIFont!
    public var numberOfLines = 1
    public var adjustsFontForContentSizeCategory = false
}
/// https://developer.apple.com/documentation/uikit/uiaction
@MainActor open class UIAction: NSObject {
    public convenience init(handler: @escaping @MainActor (UIAction) -> Void) { self.init() }
}
/// https://developer.apple.com/documentation/uikit/uimenu
@MainActor open class UIMenu: NSObject {}
/// https://developer.apple.com/documentation/uikit/uibarbuttonitem
@MainActor open class UIBarButtonItem: NSObject {
    public init(systemItem: SystemItem, primaryAction: UIAction? = nil, menu: UIMenu? = nil) {}
    /// https://developer.apple.com/documentation/uikit/uibarbuttonitem/systemitem
    public enum SystemItem: Int, Sendable { case done }
}
/// https://developer.apple.com/documentation/uikit/uinavigationitem
@MainActor open class UINavigationItem: NSObject {
    public init(title: String) {}
    public var rightBarButtonItem: UIBarButtonItem?
}
/// https://developer.apple.com/documentation/uikit/uinavigationbar
open class UINavigationBar: UIView { public func setItems(_ items: [UINavigationItem]?, animated: Bool) {} }
/// https://developer.apple.com/documentation/uikit/uiaccessibility
@MainActor public enum UIAccessibility {
    public static func post(notification: Notification, argument: Any?) {}
    /// https://developer.apple.com/documentation/uikit/uiaccessibility/notification
    public struct Notification: Hashable, Sendable { public static let screenChanged = Self() }
}
/// https://developer.apple.com/documentation/uikit/uiwindow
open class UIWindow: UIView {
    public init(windowScene: UIWindowScene) { self.windowScene = windowScene }
    public weak var windowScene: UIWindowScene?
    public var rootViewController: UIViewController?
    public var windowLevel = Level(rawValue: 0)
    public var isHidden = true
    /// https://developer.apple.com/documentation/uikit/uiwindow/level
    public struct Level: Hashable, Sendable {
        public let rawValue: CGFloat
        public init(rawValue: CGFloat) { self.rawValue = rawValue }
        public static let alert = Self(rawValue: 2000)
        public static func + (level: Self, more: CGFloat) -> Self { Self(rawValue: level.rawValue + more) }
    }
}
/// https://developer.apple.com/documentation/uikit/uiviewcontroller
open class UIViewController: UIResponder {
    public var view: UIView! { onlyOnAPhone() }
    public var extensionContext: NSExtensionContext? { onlyOnAPhone() }
    open func viewDidLoad() {}
    public var presentedViewController: UIViewController? { onlyOnAPhone() }
    public var presentationController: UIPresentationController? { onlyOnAPhone() }
    public var popoverPresentationController: UIPopoverPresentationController? { onlyOnAPhone() }
    public func present(_ viewController: UIViewController, animated: Bool, completion: (() -> Void)? = nil) {}
    public func dismiss(animated: Bool, completion: (() -> Void)? = nil) {}
}
/// https://developer.apple.com/documentation/uikit/uipresentationcontroller
@MainActor open class UIPresentationController: NSObject {
    public weak var delegate: (any UIAdaptivePresentationControllerDelegate)?
}
/// https://developer.apple.com/documentation/uikit/uiadaptivepresentationcontrollerdelegate
@MainActor public protocol UIAdaptivePresentationControllerDelegate: NSObjectProtocol {
    func presentationControllerDidDismiss(_ presentationController: UIPresentationController)
}
/// https://developer.apple.com/documentation/uikit/uipopoverpresentationcontroller
open class UIPopoverPresentationController: UIPresentationController {
    public var sourceView: UIView?
    public var sourceRect = CGRect.zero
    public var permittedArrowDirections: UIPopoverArrowDirection = []
}
/// https://developer.apple.com/documentation/uikit/uipopoverarrowdirection
public struct UIPopoverArrowDirection: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
}
/// https://developer.apple.com/documentation/uikit/uidocumentpickerdelegate
@MainActor public protocol UIDocumentPickerDelegate: NSObjectProtocol {
    func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL])
    func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController)
}
/// https://developer.apple.com/documentation/uikit/uidocumentpickerviewcontroller
open class UIDocumentPickerViewController: UIViewController {
    public init(forOpeningContentTypes types: [UTType], asCopy: Bool) {}
    public init(forExporting urls: [URL], asCopy: Bool) {}
    public weak var delegate: (any UIDocumentPickerDelegate)?
}
/// https://developer.apple.com/documentation/uikit/uiactivity
@MainActor open class UIActivity: NSObject {
    /// https://developer.apple.com/documentation/uikit/uiactivity/activitytype
    public struct ActivityType: Sendable {}
}
/// https://developer.apple.com/documentation/uikit/uiactivityviewcontroller
open class UIActivityViewController: UIViewController {
    public init(activityItems: [Any], applicationActivities: [UIActivity]?) {}
    public var completionWithItemsHandler: ((UIActivity.ActivityType?, Bool, [Any]?, (any Error)?) -> Void)?
}
/// https://developer.apple.com/documentation/uikit/uiactivityitemsource
@MainActor public protocol UIActivityItemSource: NSObjectProtocol {
    func activityViewControllerPlaceholderItem(_ activityViewController: UIActivityViewController) -> Any
    func activityViewController(
        _ activityViewController: UIActivityViewController, itemForActivityType activityType: UIActivity.ActivityType?
    ) -> Any?
    func activityViewController(
        _ activityViewController: UIActivityViewController,
        subjectForActivityType activityType: UIActivity.ActivityType?
    ) -> String
}
/// The subject is optional there.
extension UIActivityItemSource {
    /// https://developer.apple.com/documentation/uikit/uiactivityitemsource/activityviewcontroller(_:subjectforactivitytype:)
    public func activityViewController(
        _ activityViewController: UIActivityViewController,
        subjectForActivityType activityType: UIActivity.ActivityType?
    ) -> String { "" }
}
/// https://developer.apple.com/documentation/uikit/uipasteboard
@MainActor open class UIPasteboard: NSObject {
    public class var general: UIPasteboard { onlyOnAPhone() }
    public class var typeAutomatic: String { onlyOnAPhone() }
    public func setItems(_ items: [[String: Any]], options: [OptionsKey: Any] = [:]) {}
    /// https://developer.apple.com/documentation/uikit/uipasteboard/optionskey
    public struct OptionsKey: Hashable, Sendable { public static let localOnly = Self() }
}
/// https://developer.apple.com/documentation/uikit/uikeyboardtype
public enum UIKeyboardType: Int, Sendable {
    case `default`
    case emailAddress = 7
}
/// https://developer.apple.com/documentation/uikit/uitextcontenttype
public struct UITextContentType: Hashable, Sendable { public static let emailAddress = Self() }
/// https://developer.apple.com/documentation/uikit/uiimage
open class UIImage: NSObject, @unchecked Sendable {
    public init?(contentsOfFile path: String) { return nil }
    public var size: CGSize { onlyOnAPhone() }
    public func byPreparingThumbnail(ofSize size: CGSize) async -> UIImage? { onlyOnAPhone() }
}
/// https://developer.apple.com/documentation/uikit/uiprintinfo
@MainActor open class UIPrintInfo: NSObject {
    public class func printInfo() -> UIPrintInfo { onlyOnAPhone() }
    public var jobName = ""
}
/// https://developer.apple.com/documentation/uikit/uiprintformatter
@MainActor open class UIPrintFormatter: NSObject {}
/// https://developer.apple.com/documentation/uikit/uiviewprintformatter
open class UIViewPrintFormatter: UIPrintFormatter {}
/// https://developer.apple.com/documentation/uikit/uiprintinteractioncontroller
@MainActor open class UIPrintInteractionController: NSObject {
    public class var isPrintingAvailable: Bool { true }
    public class var shared: UIPrintInteractionController { onlyOnAPhone() }
    public var printInfo: UIPrintInfo?
    public var printFormatter: UIPrintFormatter?
    /// https://developer.apple.com/documentation/uikit/uiprintinteractioncontroller/completionhandler
    public typealias CompletionHandler = (UIPrintInteractionController, Bool, (any Error)?) -> Void
    public func present(animated: Bool, completionHandler completion: CompletionHandler? = nil) -> Bool {
        onlyOnAPhone()
    }
}
