import Foundation
import UntrainedCore

/// The app's own folder on the disk: the archive, what was put aside, and the files kept.
///
/// Readable from the first unlock after a start, so that a notice can be answered on a locked phone; never in a cloud backup.
@MainActor public struct FileStore {
    /// Why a file could not be kept.
    public enum Trouble: Error, Equatable {
        /// The name is not one that the core gives: lower-case letters, digits, `.` and `-`.
        case name(String)
        /// The system's error number.
        case system(Int32)
    }

    private let folder: URL

    public init(folder: URL) { self.folder = folder }

    /// Where the app's own data belongs.
    public static func standard() throws -> FileStore {
        let support = try FileManager.default.url(
            for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
        return FileStore(folder: support.appendingPathComponent("Untrained", isDirectory: true))
    }

    private var archive: URL { folder.appendingPathComponent("archive", isDirectory: false) }
    private var kept: URL { folder.appendingPathComponent("files", isDirectory: true) }

    private func keptFile(_ name: String) throws -> URL {
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789.-")
        guard !name.isEmpty, !name.hasPrefix("."), name.allSatisfy(allowed.contains) else { throw Trouble.name(name) }
        return kept.appendingPathComponent(name, isDirectory: false)
    }

    /// Temporary file, sync, rename: a power cut leaves the old file or the new one.
    private func replace(_ target: URL, with bytes: Data) throws {
        let parent = target.deletingLastPathComponent()
        try prepare(parent)
        let temporary = parent.appendingPathComponent(".new-\(target.lastPathComponent)", isDirectory: false)
        try bytes.write(to: temporary, options: Self.writing)
        try sync(temporary, flags: O_RDWR)
        guard rename(temporary.path, target.path) == 0 else { throw Trouble.system(errno) }
        // The new name itself must reach the disk too.
        try sync(parent, flags: O_RDONLY)
    }

    private func prepare(_ parent: URL) throws {
        try FileManager.default.createDirectory(
            at: parent, withIntermediateDirectories: true, attributes: Self.attributes)
        #if canImport(Darwin)
        var folder = folder
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try folder.setResourceValues(values)
        #endif
    }

    #if canImport(Darwin)
    private static let writing: Data.WritingOptions = .completeFileProtectionUntilFirstUserAuthentication
    private static let attributes: [FileAttributeKey: Any] = [
        .protectionKey: FileProtectionType.completeUntilFirstUserAuthentication
    ]
    #else
    private static let writing: Data.WritingOptions = []
    private static let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    #endif

    private func sync(_ url: URL, flags: Int32) throws {
        let file = open(url.path, flags)
        guard file >= 0 else { throw Trouble.system(errno) }
        defer { close(file) }
        #if canImport(Darwin)
        // `fsync` alone leaves the bytes in the drive's own memory there.
        if fcntl(file, F_FULLFSYNC) == 0 { return }
        #endif
        guard fsync(file) == 0 else { throw Trouble.system(errno) }
    }
}

extension FileStore: Store {
    public func read() throws -> Data? {
        guard FileManager.default.fileExists(atPath: archive.path) else { return nil }
        return try Data(contentsOf: archive)
    }

    public func write(_ bytes: Data) throws { try replace(archive, with: bytes) }

    public func setAside() throws {
        for number in 1... {
            let place = folder.appendingPathComponent("damaged-\(number)", isDirectory: false)
            if FileManager.default.fileExists(atPath: place.path) { continue }
            return try FileManager.default.moveItem(at: archive, to: place)
        }
    }
}

extension FileStore: Files {
    public func keep(_ file: KeptFile) throws { try replace(keptFile(file.name), with: file.bytes) }

    public func read(_ name: String) throws -> Data? {
        let url = try keptFile(name)
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        return try Data(contentsOf: url)
    }

    public func drop(_ name: String) throws {
        let url = try keptFile(name)
        guard FileManager.default.fileExists(atPath: url.path) else { return }
        try FileManager.default.removeItem(at: url)
    }
}

extension FileStore: Eraser {
    public func erase() throws {
        guard FileManager.default.fileExists(atPath: folder.path) else { return }
        try FileManager.default.removeItem(at: folder)
    }
}
