import Foundation
import Testing

@testable import UntrainedGroup

/// What the app and its extensions hand each other, on a real disk.
@Suite final class GroupTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    private func picture(_ bytes: Int) throws -> URL {
        let file = folder.appendingPathComponent("picture-\(bytes)")
        try Data(repeating: 7, count: bytes).write(to: file)
        return file
    }

    @Test func theLineIsReadAsItWasWrittenAndGoesAsAWhole() throws {
        let file = NextLineFile(folder: folder.appendingPathComponent("group"))
        #expect(file.read() == nil)
        let line = NextLine(line: "Switch it off „jetzt“", address: "untrained://steps/x")
        try file.write(line)
        #expect(file.read() == line)
        try file.erase()
        try file.erase()
        #expect(file.read() == nil)
    }

    @Test func picturesWaitInTheirOrderWithTheirNames() throws {
        let inbox = Inbox(folder: folder)
        let names = ["Schirm 1_ä.PNG", "../../up", "", "b.png"]
        for name in names { #expect(inbox.put(try picture(3), name: name, mediaType: "image/png")) }
        #expect(inbox.items.map(\.name) == names)
        #expect(inbox.items.allSatisfy { $0.mediaType == "image/png" })
        #expect(inbox.items.first.flatMap(inbox.bytes) == Data([7, 7, 7]))
        inbox.remove(try #require(inbox.items.first))
        #expect(inbox.items.map(\.name) == Array(names.dropFirst()))
        #expect(inbox.put(try picture(3), name: "last", mediaType: ""))
        #expect(inbox.items.map(\.name).last == "last")
        try inbox.erase()
        #expect(inbox.items.isEmpty)
    }

    /// Names of other apps are as long as a file's may be, in every script.
    @Test(arguments: ["a", "я", "漢", "👩‍👩‍👧‍👦"]) func aLongNameIsCutAndThePictureTaken(letter: String) throws {
        let inbox = Inbox(folder: folder)
        let name = String(repeating: letter, count: 120)
        let type = "image/" + String(repeating: "x", count: 120)
        #expect(inbox.put(try picture(2), name: name, mediaType: type))
        let item = try #require(inbox.items.first)
        #expect(!item.name.isEmpty && name.hasPrefix(item.name) && type.hasPrefix(item.mediaType))
        #expect(inbox.bytes(item) == Data([7, 7]))
    }

    @Test func whatIsTooLargeTooMuchOrNotThereIsRefused() throws {
        let inbox = Inbox(folder: folder)
        let large = folder.appendingPathComponent("large")
        try Data().write(to: large)
        let handle = try FileHandle(forWritingTo: large)
        try handle.truncate(atOffset: UInt64(Inbox.most) + 1)
        try handle.close()
        #expect(!inbox.put(large, name: "large.png", mediaType: "image/png"))
        #expect(!inbox.put(folder.appendingPathComponent("none"), name: "", mediaType: ""))
        #expect(inbox.items.isEmpty)
        for _ in 0..<Inbox.mostWaiting { #expect(inbox.put(try picture(1), name: "a", mediaType: "image/png")) }
        #expect(!inbox.put(try picture(1), name: "one too many", mediaType: "image/png"))
        inbox.remove(try #require(inbox.items.first))
        #expect(inbox.put(try picture(1), name: "again", mediaType: "image/png"))
    }

    @Test func aFileThatIsNoneOfOursIsLeftAlone() throws {
        let inbox = Inbox(folder: folder)
        #expect(inbox.put(try picture(1), name: "a", mediaType: "image/png"))
        for stray in ["000009_zz_61", "readme"] {
            try Data().write(to: folder.appendingPathComponent("inbox/\(stray)"))
        }
        #expect(inbox.items.map(\.name) == ["a"])
    }
}
