import Foundation
import UntrainedCore
import UntrainedGroup

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
    /// Newer facts that were kept; `nil` where there are none that can be read: the app brought its own.
    func facts() -> Data?
    /// Replaces them as a whole; without bytes none are kept any more.
    func keepFacts(_ bytes: Data) async throws
    /// The name says what is in it: one that is there already with this length stays.
    func keep(_ file: KeptFile) async throws
    /// A part of a file, and the size of the whole; `nil` when there is none.
    func read(_ name: String, from: Int64, most: Int64) async throws -> FileSlice?
    /// Takes a copy of a file from elsewhere, piece by piece, and says its size; where it is larger than `most`, only the size.
    func take(_ file: URL, as name: String, most: Int64) async throws -> Int64
    /// Writes the parts one after the other into a file of this name in a folder of its own outside the store.
    func join(_ parts: [FilePart], as name: String) async throws -> URL
    /// Lays out a page and the files beside it, in a folder of its own outside the store.
    func layOut(_ html: String) async throws -> URL
    /// Where a file lies; `nil` when there is none.
    func place(_ name: String) -> URL?
    /// Deletes what `join` or `layOut` made, with its folder.
    func clear(_ made: URL) async
    /// A missing one is no fault.
    func drop(_ name: String) async throws
    /// Deletes all that the app ever stored.
    func erase() async throws
}

/// Opens addresses in other apps.
@MainActor public protocol Links {
    /// True when something opened. `universalOnly`: only an app that claims the address, never the browser.
    func open(_ address: URL, universalOnly: Bool) async -> Bool
    /// Shows a page of the system.
    func open(_ page: SystemPage) async -> Bool
}

/// Lets the person pick one picture; `nil` when they picked nothing.
@MainActor public protocol ProofPicker {
    /// `most`: the largest file, in bytes, whose content is wanted.
    func pick(most: Int64) async -> PickedFile?
}

/// Lets the person pick one backup; `nil` when they picked nothing. The file is a copy for this app alone.
@MainActor public protocol BackupPicker {
    func pick() async -> URL?
}

@MainActor public protocol Clipboard {
    func copy(_ text: String)
}

@MainActor public protocol ShareSheet {
    func share(title: String, text: String) async -> Handover
}

@MainActor public protocol Exporter {
    /// `open`: offers it to apps that take such files; otherwise the person puts it where they like.
    func export(_ file: URL, open: Bool) async -> Handover
}

@MainActor public protocol Printer {
    /// Prints a page that lies in a folder with the pictures it names.
    func print(_ page: URL, title: String) async -> Handover
}

/// The line beside the app's icon.
@MainActor public protocol LineBoard {
    func show(_ line: NextLine) throws
    /// Also what waits to be taken in.
    func erase() throws
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
    /// Replaces one of the same id. Without a time it is shown now.
    func add(_ request: NoticeRequest) async throws
}

/// The system's own word for the permission.
public enum NoticeStanding: Sendable {
    case notAsked, quiet, granted, denied
}

/// A part of a file.
public struct FileSlice: Equatable, Sendable {
    /// Size of the whole file in bytes.
    public let size: Int64
    public let bytes: Data

    public init(size: Int64, bytes: Data) {
        self.size = size
        self.bytes = bytes
    }
}
