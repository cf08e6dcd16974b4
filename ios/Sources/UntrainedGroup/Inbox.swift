import Foundation

/// Pictures that were shared from other apps and wait for the app to be opened. Each is told to the core once, which asks where
/// it belongs; nothing here is proof yet.
public struct Inbox: Sendable {
    /// Largest picture that is taken, in bytes: the same as in the app.
    public static let most = 20_000_000
    /// Most pictures that wait: as many as the app asks about at a time.
    public static let mostWaiting = 10

    /// One that waits.
    public struct Item: Equatable, Sendable {
        /// The name that the other app gave, for display only.
        public let name: String
        public let mediaType: String
        let file: URL
    }

    private let folder: URL

    public init(folder: URL) { self.folder = folder.appendingPathComponent("inbox", isDirectory: true) }

    /// Takes a copy; false where it is larger than what is taken or cannot be read, and where too many wait.
    public func put(_ picture: URL, name: String, mediaType: String) -> Bool {
        guard let size = try? picture.resourceValues(forKeys: [.fileSizeKey]).fileSize, size <= Self.most,
            names.count < Self.mostWaiting
        else { return false }
        // The order of arrival and both names stand in the name of the file, in an alphabet that every disk takes.
        let parts = [
            String(format: "%06d", (numbers.max() ?? 0) + 1), Self.safe(mediaType, most: 40), Self.safe(name, most: 80),
        ]
        do {
            try SharedFolder.prepare(folder)
            try Data(contentsOf: picture, options: .mappedIfSafe).write(
                to: folder.appendingPathComponent(parts.joined(separator: "_"), isDirectory: false),
                options: SharedFolder.writing)
            return true
        } catch { return false }
    }

    /// Those that wait, first come first.
    public var items: [Item] {
        names.compactMap { file in
            let parts = file.split(separator: "_", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let type = Self.plain(parts[1]), let name = Self.plain(parts[2]) else { return nil }
            return Item(name: name, mediaType: type, file: folder.appendingPathComponent(file, isDirectory: false))
        }
    }

    public func bytes(_ item: Item) -> Data? { try? Data(contentsOf: item.file) }

    public func remove(_ item: Item) { try? FileManager.default.removeItem(at: item.file) }

    public func erase() throws {
        if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
    }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
            .sorted()
    }

    private var numbers: [Int] { names.compactMap { Int($0.prefix { $0 != "_" }) } }

    /// As many whole characters as fit, counted in bytes: the name of a file has 255 of them, and each takes two here.
    private static func safe(_ text: String, most: Int) -> String {
        var left = most
        let fits = text.prefix {
            left -= $0.utf8.count
            return left >= 0
        }
        return Data(fits.utf8).map { String(format: "%02x", $0) }.joined()
    }

    private static func plain(_ safe: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Substring(safe)
        while !rest.isEmpty {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
