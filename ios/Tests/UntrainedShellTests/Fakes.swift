import Foundation
import UntrainedCore
import UntrainedGroup

@testable import UntrainedShell

struct Refused: Error {}

/// A disk in memory that can be full, or locked until the first unlock.
final class FakeDisk: Disk, @unchecked Sendable {
    var archive: Data?
    var aside: [Data] = []
    var files: [String: Data] = [:]
    var full = false
    var locked = false

    func read() throws -> Data? {
        if locked { throw Refused() }
        return archive
    }
    /// When set, each write waits for it.
    var gate: Later<Void>?
    func write(_ bytes: Data) async throws {
        if let gate { await gate.wait() }
        if full { throw Refused() }
        archive = bytes
    }
    func setAside() throws {
        if full { throw Refused() }
        aside.append(archive ?? Data())
        archive = nil
    }
    var newer: Data?
    func facts() -> Data? { locked ? nil : newer }
    func keepFacts(_ bytes: Data) async throws {
        if full { throw Refused() }
        newer = bytes.isEmpty ? nil : bytes
    }
    func keep(_ file: KeptFile) async throws {
        if full { throw Refused() }
        files[file.name] = file.bytes
    }
    func read(_ name: String, from: Int64, most: Int64) async throws -> FileSlice? {
        if locked { throw Refused() }
        return files[name].map {
            FileSlice(size: Int64($0.count), bytes: Data($0.dropFirst(Int(from)).prefix(Int(most))))
        }
    }
    func take(_ file: URL, as name: String, most: Int64) async throws -> Int64 {
        if full { throw Refused() }
        let bytes = try Data(contentsOf: file)
        if bytes.count <= most { files[name] = bytes }
        return Int64(bytes.count)
    }
    var made: [URL: Data] = [:]
    func join(_ parts: [FilePart], as name: String) async throws -> URL {
        if full { throw Refused() }
        let bytes = try parts.map { part in
            switch part {
            case .bytes(let bytes): return bytes
            case .file(let name):
                guard let bytes = files[name] else { throw Refused() }
                return bytes
            }
        }
        let url = URL(fileURLWithPath: "/made/\(name)")
        made[url] = Data(bytes.joined())
        return url
    }
    func layOut(_ html: String) async throws -> URL {
        try await join([.bytes(bytes: Data(html.utf8))], as: "page.html")
    }
    func place(_ name: String) -> URL? { files[name].map { _ in URL(fileURLWithPath: "/kept/\(name)") } }
    func clear(_ made: URL) async { self.made[made] = nil }
    func drop(_ name: String) async throws {
        if locked { throw Refused() }
        files[name] = nil
    }
    func erase() async throws {
        if locked { throw Refused() }
        (archive, newer, aside, files) = (nil, nil, [], [:])
    }
}

/// Something the person or the system answers when it likes: `answer` lets one of those who wait go on.
@MainActor final class Later<Value: Sendable> {
    private var waiting: [CheckedContinuation<Value, Never>] = []
    var asked: Int { waiting.count }

    func wait() async -> Value { await withCheckedContinuation { waiting.append($0) } }
    func answer(_ value: Value) { waiting.removeFirst().resume(returning: value) }
}

@MainActor final class FakeLinks: Links {
    /// What opens, by address and way.
    var opens: (URL, Bool) -> Bool = { _, _ in false }
    var tried: [String] = []
    var settingsOpen = true

    func open(_ address: URL, universalOnly: Bool) async -> Bool {
        tried.append("\(universalOnly ? "app" : "any") \(address)")
        return opens(address, universalOnly)
    }
    var pages: [SystemPage] = []
    func open(_ page: SystemPage) async -> Bool {
        pages.append(page)
        return settingsOpen
    }
}

/// The system's notices, with its manners: denied, a limit without a word, answers that come late.
@MainActor final class FakeCenter: NoticeCenter {
    var now: NoticeStanding = .notAsked
    /// What the person says to the loud question.
    var personAllows = true
    var asked: [String] = []
    var pendingNow: [NoticeRequest] = []
    var deliveredNow: [DeliveredNotice] = []
    var categories: [NoticeCategory] = []
    var most = 0
    var refuses: Set<String> = []
    var throwsWhenAsked = false
    /// When set, each addition waits for it.
    var gate: Later<Void>?

    func standing() async -> NoticeStanding { now }
    func request(quietly: Bool) async throws -> Bool {
        asked.append(quietly ? "quietly" : "loudly")
        if throwsWhenAsked { throw Refused() }
        now = quietly ? .quiet : personAllows ? .granted : .denied
        return now != .denied
    }
    func pending() async -> [String] { pendingNow.map(\.id) }
    func remove(pending ids: [String]) async { pendingNow.removeAll { ids.contains($0.id) } }
    func delivered() async -> [DeliveredNotice] { deliveredNow }
    func remove(delivered ids: [String]) async { deliveredNow.removeAll { ids.contains($0.id) } }
    func removeEverything() async { (pendingNow, deliveredNow, categories) = ([], [], []) }
    func register(_ categories: [NoticeCategory]) async { self.categories = categories }
    func add(_ request: NoticeRequest) async throws {
        if let gate { await gate.wait() }
        if refuses.contains(request.id) { throw Refused() }
        pendingNow.removeAll { $0.id == request.id }
        pendingNow.append(request)
        most = max(most, pendingNow.count)
    }
}

@MainActor final class FakePicker: ProofPicker {
    let later = Later<PickedFile?>()
    var most: Int64?
    func pick(most: Int64) async -> PickedFile? {
        self.most = most
        return await later.wait()
    }
}

@MainActor final class FakeBackups: BackupPicker {
    let later = Later<URL?>()
    func pick() async -> URL? { await later.wait() }
}

@MainActor final class FakeBoard: LineBoard {
    var line: NextLine?
    func show(_ line: NextLine) throws { self.line = line }
    func erase() throws { line = nil }
}

@MainActor final class FakeClipboard: Clipboard {
    var text: String?
    func copy(_ text: String) { self.text = text }
}

@MainActor final class FakeSheets: ShareSheet, Exporter, Printer {
    let later = Later<Handover>()
    var offered: [String] = []
    func share(title: String, text: String) async -> Handover {
        offered.append("\(title): \(text)")
        return await later.wait()
    }
    func export(_ file: URL, open: Bool) async -> Handover {
        offered.append("\(open ? "open" : "put") \(file.lastPathComponent)")
        return await later.wait()
    }
    func print(_ page: URL, title: String) async -> Handover {
        offered.append("print \(title)")
        return await later.wait()
    }
}

/// A whole phone in memory.
@MainActor final class FakePhone {
    let disk = FakeDisk()
    let links = FakeLinks()
    let center = FakeCenter()
    let proofs = FakePicker()
    let backups = FakeBackups()
    let board = FakeBoard()
    let clipboard = FakeClipboard()
    let sheets = FakeSheets()
    lazy var errands = Errands(
        disk: disk, links: links, notices: Notices(center: center), proofs: proofs, backups: backups,
        clipboard: clipboard, sheet: sheets, exporter: sheets, printer: sheets, board: board)
}

/// Lets everything that can go on go on.
@MainActor func settle() async {
    for _ in 0..<200 { await Task.yield() }
}

/// This repository, found from this file.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

func contentPack() throws -> Data {
    try Data(contentsOf: repository.appendingPathComponent("target/pack/untrained.pack"))
}

func jsonFiles(_ folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
        at: repository.appendingPathComponent(folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
}

let someSettings = Settings(
    languages: ["en"], region: "DE", opensApps: true, noticesBy: .system, picksPictures: true, hasWidget: true,
    locks: true, prints: true, pausesUnused: false)
let someMoment = Moment(utcMillis: 1_795_500_000_000, offsetMinutes: 60)
