import Foundation
import Testing
import UntrainedCore

@testable import UntrainedShell

/// The real disk, in a folder of its own.
@Suite final class FileStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    private let store: FileStore

    init() { store = FileStore(folder: folder) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test func whatWasWrittenIsRead() async throws {
        #expect(try store.read() == nil)
        try await store.write(Data([1, 2, 3]))
        try await store.write(Data([4]))
        #expect(try store.read() == Data([4]))
        #expect(try names == ["archive"])
    }

    @Test func newerFactsLieBesideTheArchiveUntilNobodyWantsThem() async throws {
        #expect(store.facts() == nil)
        try await store.keepFacts(Data([1]))
        try await store.keepFacts(Data([2]))
        #expect(store.facts() == Data([2]))
        #expect(try names == ["facts"])
        try await store.keepFacts(Data())
        try await store.keepFacts(Data())
        #expect(try store.facts() == nil && names == [])
    }

    @Test func aWriteThatFailsLeavesTheOldBytes() async throws {
        try await store.write(Data([1]))
        // A folder in the way of the temporary file: it cannot be written.
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent(".new-archive"), withIntermediateDirectories: false)
        await #expect(throws: (any Error).self) { try await self.store.write(Data([2])) }
        #expect(try store.read() == Data([1]))
    }

    @Test func aHalfWrittenFileOfAPowerCutIsNotRead() async throws {
        try await store.write(Data([1]))
        try Data([9, 9]).write(to: folder.appendingPathComponent(".new-archive"))
        #expect(try store.read() == Data([1]))
        try await store.write(Data([2]))
        #expect(try store.read() == Data([2]))
    }

    @Test func anUnreadableArchiveIsNoEmptyOne() async throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("archive"), withIntermediateDirectories: true)
        #expect(throws: (any Error).self) { _ = try self.store.read() as Data? }
    }

    @Test func whatIsSetAsideIsNeverOverwritten() async throws {
        for byte in UInt8(1)...3 {
            try await store.write(Data([byte]))
            try store.setAside()
        }
        #expect(try names == ["damaged-1", "damaged-2", "damaged-3"])
        #expect(try Data(contentsOf: folder.appendingPathComponent("damaged-2")) == Data([2]))
        #expect(try store.read() == nil)
    }

    @Test(arguments: ["", "..", ".new-archive", "a/b", "../archive", "A.png", "ä"])
    func aNameThatLeadsElsewhereIsRefused(
        name: String
    ) async {
        await #expect(throws: FileStore.Trouble.name(name)) {
            try await self.store.keep(KeptFile(name: name, bytes: Data()))
        }
        await #expect(throws: FileStore.Trouble.name(name)) { _ = try await self.store.read(name, from: 0, most: 1) }
        await #expect(throws: FileStore.Trouble.name(name)) { try await self.store.drop(name) }
    }

    @Test func filesAreKeptAndErasedWithTheRest() async throws {
        try await store.write(Data([1]))
        try await store.keep(KeptFile(name: "proof-1.png", bytes: Data([7])))
        #expect(try await store.read("proof-1.png", from: 0, most: 9) == FileSlice(size: 1, bytes: Data([7])))
        #expect(try await store.read("proof-2.png", from: 0, most: 9) == nil)
        #expect(store.place("proof-1.png") != nil && store.place("proof-2.png") == nil)
        try await store.drop("proof-2.png")
        try await store.erase()
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        try await store.erase()
        #expect(try store.read() == nil)
    }

    @Test func aPartOfAFileIsReadAlone() async throws {
        try await store.keep(KeptFile(name: "a", bytes: Data(0..<10)))
        #expect(try await store.read("a", from: 2, most: 3) == FileSlice(size: 10, bytes: Data([2, 3, 4])))
        #expect(try await store.read("a", from: 8, most: 9) == FileSlice(size: 10, bytes: Data([8, 9])))
        #expect(try await store.read("a", from: 11, most: 9) == FileSlice(size: 10, bytes: Data()))
    }

    @Test func aFileOfThisNameAndLengthStays() async throws {
        try await store.keep(KeptFile(name: "a", bytes: Data([1, 2])))
        try await store.keep(KeptFile(name: "a", bytes: Data([3, 4])))
        #expect(try await store.read("a", from: 0, most: 2)?.bytes == Data([1, 2]))
        try await store.keep(KeptFile(name: "a", bytes: Data([5])))
        #expect(try await store.read("a", from: 0, most: 2)?.bytes == Data([5]))
    }

    @Test func aFileFromElsewhereIsTakenUnlessItIsTooLarge() async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let other = folder.appendingPathComponent("other")
        try Data(repeating: 3, count: 3_000_000).write(to: other)
        #expect(try await store.take(other, as: "restore.zip", most: 2_999_999) == 3_000_000)
        #expect(store.place("restore.zip") == nil)
        #expect(try await store.take(other, as: "restore.zip", most: 3_000_000) == 3_000_000)
        #expect(try await store.read("restore.zip", from: 2_999_999, most: 9)?.bytes == Data([3]))
    }

    @Test func partsArePutTogetherAndAPageIsLaidOutBesideItsPictures() async throws {
        try await store.keep(KeptFile(name: "a.png", bytes: Data([7])))
        let file = try await store.join([.bytes(bytes: Data([1])), .file(name: "a.png")], as: "../x/case.zip")
        #expect(file.lastPathComponent == "case.zip")
        #expect(try Data(contentsOf: file) == Data([1, 7]))
        await store.clear(file)
        #expect(!FileManager.default.fileExists(atPath: file.deletingLastPathComponent().path))
        let page = try await store.layOut("<img>")
        let beside = page.deletingLastPathComponent().appendingPathComponent("originals/a.png")
        #expect(try Data(contentsOf: beside) == Data([7]))
        await store.clear(page)
        await #expect(throws: (any Error).self) { _ = try await self.store.join([.file(name: "none")], as: "x") }
    }
}
