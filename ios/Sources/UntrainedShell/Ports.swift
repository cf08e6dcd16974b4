import Foundation
import UntrainedCore

// What the phone must be able to do. Each has one real form (UntrainedPhone, or FileStore) and one fake in the tests.
// None of them chooses: the core ordered it, the answer says how it went.

/// The app's own place on the disk. What may take long is not done on the main thread.
public protocol Disk: Sendable {
    /// The archive, or `nil` when nothing was ever stored. Throws where something is stored and cannot be read now.
    func read() throws -> Data?
    /// Replaces the archive as a whole: afterwards the old bytes or the new ones are there, never neither.
    func write(_ bytes: Data) async throws
    /// Puts bytes that are no archive where nothing overwrites them.
    func setAside() throws
    func keep(_ file: KeptFile) async throws
    /// A file by its name; `nil` when there is none.
    func read(_ name: String) async throws -> Data?
    /// A missing one is no fault.
    func drop(_ name: String) async throws
    /// Deletes all that the app ever stored.
    func erase() async throws
}

/// Opens addresses in other apps.
@MainActor public protocol Links {
    /// True when something opened. `universalOnly`: only an app that claims the address, never the browser.
    func open(_ address: URL, universalOnly: Bool) async -> Bool
    /// Shows the system's page where notices are allowed.
    func openNoticeSettings() async -> Bool
}

/// Lets the person pick one picture; `nil` when they picked nothing.
@MainActor public protocol ProofPicker {
    func pick() async -> PickedFile?
}

/// Lets the person pick one backup; `nil` when they picked nothing.
@MainActor public protocol BackupPicker {
    func pick() async -> PickedFile?
}

@MainActor public protocol Clipboard {
    func copy(_ text: String)
}

@MainActor public protocol ShareSheet {
    func share(title: String, text: String) async -> Handover
}

@MainActor public protocol Exporter {
    func export(name: String, mediaType: String, bytes: Data) async -> Handover
}

/// The system's notices, as far as the plan needs them.
@MainActor public protocol NoticeCenter {
    func standing() async -> NoticeStanding
    /// Asks; with `quietly` the system grants delivery without a question.
    func request(quietly: Bool) async throws -> Bool
    func pending() async -> [String]
    func remove(pending ids: [String]) async
    /// Those that the person can still see.
    func delivered() async -> [DeliveredNotice]
    func remove(delivered ids: [String]) async
    func removeEverything() async
    func register(_ categories: [NoticeCategory]) async
    /// Replaces a pending one of the same id.
    func add(_ request: NoticeRequest) async throws
}

/// The system's own word for the permission.
public enum NoticeStanding: Sendable {
    case notAsked, quiet, granted, denied
}
