import Foundation

/// The one next thing as the core worded it: what the widget shows and Siri says.
public struct NextLine: Codable, Equatable, Sendable {
    /// Empty where nothing is to be shown.
    public let line: String
    /// One of our own addresses.
    public let address: String

    public init(line: String, address: String) {
        self.line = line
        self.address = address
    }
}

/// Where the line lies, for the app that writes it and the extension that reads it.
public struct NextLineFile: Sendable {
    private let folder: URL

    public init(folder: URL) { self.folder = folder }

    private var file: URL { folder.appendingPathComponent("next.json", isDirectory: false) }

    /// `nil` where none was written yet, and where the phone was not unlocked since it started.
    public func read() -> NextLine? {
        guard let bytes = try? Data(contentsOf: file) else { return nil }
        return try? JSONDecoder().decode(NextLine.self, from: bytes)
    }

    public func write(_ line: NextLine) throws {
        try SharedFolder.prepare(folder)
        try JSONEncoder().encode(line).write(to: file, options: SharedFolder.writing)
    }

    public func erase() throws {
        if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
    }
}
