// A stand-in: see ../README.md.
import Foundation

/// https://developer.apple.com/documentation/foundation/localizedstringresource
public struct LocalizedStringResource: ExpressibleByStringLiteral, Sendable {
    public init(stringLiteral value: String) {}
}
/// https://developer.apple.com/documentation/appintents/intentresult
public protocol IntentResult: Sendable {}
/// https://developer.apple.com/documentation/appintents/providesdialog
public protocol ProvidesDialog {}
/// Ours: what the results of an intent are made of.
public struct Outcome: IntentResult, ProvidesDialog {}
extension IntentResult where Self == Outcome {
    /// https://developer.apple.com/documentation/appintents/intentresult/result()
    public static func result() -> Outcome { Outcome() }
    /// https://developer.apple.com/documentation/appintents/intentresult/result(dialog:)
    public static func result(dialog: IntentDialog) -> Outcome { Outcome() }
}
/// https://developer.apple.com/documentation/appintents/intentdialog
public struct IntentDialog: ExpressibleByStringLiteral, Sendable {
    public init(stringLiteral value: String) {}
    public init(_ full: LocalizedStringResource) {}
}
/// https://developer.apple.com/documentation/appintents/intentauthenticationpolicy
public enum IntentAuthenticationPolicy: Sendable { case alwaysAllowed, requiresAuthentication }
/// https://developer.apple.com/documentation/appintents/appintent
public protocol AppIntent: Sendable {
    associatedtype PerformResult: IntentResult
    static var title: LocalizedStringResource { get }
    static var openAppWhenRun: Bool { get }
    static var authenticationPolicy: IntentAuthenticationPolicy { get }
    func perform() async throws -> PerformResult
    init()
}
extension AppIntent {
    /// https://developer.apple.com/documentation/appintents/appintent/openappwhenrun
    public static var openAppWhenRun: Bool { false }
    /// https://developer.apple.com/documentation/appintents/appintent/authenticationpolicy
    public static var authenticationPolicy: IntentAuthenticationPolicy { .alwaysAllowed }
}
/// https://developer.apple.com/documentation/appintents/appshortcutphrase
public struct AppShortcutPhrase: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral value: String) {}
    public init(stringInterpolation: StringInterpolation) {}
    /// https://developer.apple.com/documentation/appintents/appshortcutphrase/stringinterpolation
    public struct StringInterpolation: StringInterpolationProtocol {
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ literal: String) {}
        public mutating func appendInterpolation(_ token: AppShortcutPhraseToken) {}
    }
}
/// https://developer.apple.com/documentation/appintents/appshortcutphrasetoken
public enum AppShortcutPhraseToken: Sendable { case applicationName }
/// https://developer.apple.com/documentation/appintents/appshortcut
public struct AppShortcut: Sendable {
    public init(
        intent: some AppIntent, phrases: [AppShortcutPhrase], shortTitle: LocalizedStringResource,
        systemImageName: String
    ) {}
}
/// https://developer.apple.com/documentation/appintents/appshortcutsbuilder
@resultBuilder public struct AppShortcutsBuilder {
    public static func buildBlock(_ shortcuts: AppShortcut...) -> [AppShortcut] { shortcuts }
}
/// https://developer.apple.com/documentation/appintents/appshortcutsprovider
public protocol AppShortcutsProvider {
    @AppShortcutsBuilder static var appShortcuts: [AppShortcut] { get }
}
