import Foundation
import UntrainedCore

/// The app's own folder on the disk: the archive, what was put aside, and the files kept.
///
/// Readable from the first unlock after a start, so that a notice can be answered on a locked phone; never in a cloud backup.
public struct FileStore: Sendable {
    /// Why a file could not be kept.
    public enum Trouble: Error, Equatable {
        /// The name is not one that the core gives: lower-case letters, digits, `.` and `-`.
        case name(String)
        /// The system's error number.
        case system(Int32)
    }

    private let folder: URL
    private let pen = Pen()

    public init(folder: URL) { self.folder = folder }

    /// Where the app's own data belongs.
    public static func standard() throws -> FileStore {
        let support = try FileManager.default.url(
            for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
        return FileStore(folder: support.appendingPathComponent("Untrained", isDirectory: true))
    }

    private var archive: URL { folder.appendingPathComponent("archive", isDirectory: false) }
    private var newerFacts: URL { folder.appendingPathComponent("facts", isDirectory: false) }
    private var kept: URL { folder.appendingPathComponent("files", isDirectory: true) }

    private func keptFile(_ name: String) throws -> URL {
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789.-")
        guard !name.isEmpty, !name.hasPrefix("."), name.allSatisfy(allowed.contains) else { throw Trouble.name(name) }
        return kept.appendingPathComponent(name, isDirectory: false)
    }
}

extension FileStore: Disk {
    public func read() throws -> Data? {
        guard FileManager.default.fileExists(atPath: archive.path) else { return nil }
        return try Data(contentsOf: archive)
    }

    public func write(_ bytes: Data) async throws { try await pen.replace(archive, in: folder, with: bytes) }

    public func setAside() throws {
        for number in 1... {
            let place = folder.appendingPathComponent("damaged-\(number)", isDirectory: false)
            if FileManager.default.fileExists(atPath: place.path) { continue }
            return try FileManager.default.moveItem(at: archive, to: place)
        }
    }

    public func facts() -> Data? { try? Data(contentsOf: newerFacts) }

    public func keepFacts(_ bytes: Data) async throws {
        if bytes.isEmpty { return try await pen.remove(newerFacts) }
        try await pen.replace(newerFacts, in: folder, with: bytes)
    }

    public func keep(_ file: KeptFile) async throws {
        let target = try keptFile(file.name)
        if (try? target.resourceValues(forKeys: [.fileSizeKey]).fileSize) == file.bytes.count { return }
        try await pen.replace(target, in: folder, with: file.bytes)
    }

    public func read(_ name: String, from: Int64, most: Int64) async throws -> FileSlice? {
        try await pen.read(try keptFile(name), from: from, most: most)
    }

    public func take(_ file: URL, as name: String, most: Int64) async throws -> Int64 {
        try await pen.take(file, into: try keptFile(name), in: folder, most: most)
    }

    public func join(_ parts: [FilePart], as name: String) async throws -> URL {
        let file = Self.outside().appendingPathComponent((name as NSString).lastPathComponent, isDirectory: false)
        let pieces: [Pen.Piece] = try parts.map {
            switch $0 {
            case .bytes(let bytes): .bytes(bytes)
            case .file(let name): .file(try keptFile(name))
            }
        }
        try await pen.join(pieces, into: file)
        return file
    }

    public func layOut(_ html: String) async throws -> URL {
        let place = Self.outside()
        let page = place.appendingPathComponent("page.html", isDirectory: false)
        try await pen.join([.bytes(Data(html.utf8))], into: page)
        try await pen.copy(kept, to: place.appendingPathComponent("originals", isDirectory: true))
        return page
    }

    public func place(_ name: String) -> URL? {
        guard let url = try? keptFile(name), FileManager.default.fileExists(atPath: url.path) else { return nil }
        return url
    }

    public func clear(_ made: URL) async { try? await pen.remove(made.deletingLastPathComponent()) }

    /// A folder of its own that the system may clear.
    private static func outside() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString, isDirectory: true)
    }

    public func drop(_ name: String) async throws { try await pen.remove(try keptFile(name)) }

    public func erase() async throws { try await pen.remove(folder) }
}

/// The one hand that writes and reads files, off the main thread, one after the other.
private actor Pen {
    /// The folder that is known to be there and to be left out of backups.
    private var prepared: URL?

    /// Temporary file, barrier, rename: a power cut leaves the old file or the new one.
    func replace(_ target: URL, in folder: URL, with bytes: Data) throws {
        let parent = target.deletingLastPathComponent()
        try prepare(folder, parent)
        let temporary = parent.appendingPathComponent(".new-\(target.lastPathComponent)", isDirectory: false)
        try bytes.write(to: temporary, options: Self.writing)
        try barrier(temporary)
        guard rename(temporary.path, target.path) == 0 else { throw FileStore.Trouble.system(errno) }
    }

    /// What a file is made of.
    enum Piece: Sendable {
        case bytes(Data)
        case file(URL)
    }

    /// Most bytes that are in memory at a time.
    private static let piece = 1 << 20

    func read(_ file: URL, from: Int64, most: Int64) throws -> FileSlice? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        let size = try handle.seekToEnd()
        let start = min(UInt64(max(0, from)), size)
        try handle.seek(toOffset: start)
        let count = min(UInt64(max(0, most)), size - start)
        let bytes = count == 0 ? Data() : try handle.read(upToCount: Int(count)) ?? Data()
        return FileSlice(size: Int64(size), bytes: bytes)
    }

    func take(_ file: URL, into target: URL, in folder: URL, most: Int64) throws -> Int64 {
        let size = Int64(try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
        if size > most { return size }
        let parent = target.deletingLastPathComponent()
        try prepare(folder, parent)
        let temporary = parent.appendingPathComponent(".new-\(target.lastPathComponent)", isDirectory: false)
        try join([.file(file)], into: temporary)
        try barrier(temporary)
        guard rename(temporary.path, target.path) == 0 else { throw FileStore.Trouble.system(errno) }
        return size
    }

    func join(_ pieces: [Piece], into file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: Self.attributes)
        try Data().write(to: file, options: Self.writing)
        let target = try FileHandle(forWritingTo: file)
        defer { try? target.close() }
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): try target.write(contentsOf: bytes)
            case .file(let url):
                let source = try FileHandle(forReadingFrom: url)
                defer { try? source.close() }
                while let bytes = try source.read(upToCount: Self.piece), !bytes.isEmpty {
                    try target.write(contentsOf: bytes)
                }
            }
        }
    }

    func copy(_ place: URL, to target: URL) throws {
        guard FileManager.default.fileExists(atPath: place.path) else { return }
        try FileManager.default.copyItem(at: place, to: target)
    }

    func remove(_ place: URL) throws {
        if prepared == place { prepared = nil }
        guard FileManager.default.fileExists(atPath: place.path) else { return }
        try FileManager.default.removeItem(at: place)
    }

    private func prepare(_ folder: URL, _ parent: URL) throws {
        try FileManager.default.createDirectory(
            at: parent, withIntermediateDirectories: true, attributes: Self.attributes)
        if prepared == folder { return }
        #if canImport(Darwin)
        var marked = folder
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try marked.setResourceValues(values)
        #endif
        prepared = folder
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

    /// All that was written so far reaches the disk before what follows does; nobody waits for the disk itself.
    private func barrier(_ file: URL) throws {
        let opened = open(file.path, O_RDWR)
        guard opened >= 0 else { throw FileStore.Trouble.system(errno) }
        defer { close(opened) }
        #if canImport(Darwin)
        if fcntl(opened, F_BARRIERFSYNC) == 0 { return }
        #endif
        guard fsync(opened) == 0 else { throw FileStore.Trouble.system(errno) }
    }
}
