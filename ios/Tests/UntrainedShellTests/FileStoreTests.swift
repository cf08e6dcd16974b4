import Foundation
import Testing
import UntrainedCore

@testable import UntrainedShell

/// The real disk, in a folder of its own.
@MainActor @Suite final class FileStoreTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    private lazy var store = FileStore(folder: folder)

    deinit { try? FileManager.default.removeItem(at: folder) }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test func whatWasWrittenIsRead() throws {
        #expect(try store.read() == nil)
        try store.write(Data([1, 2, 3]))
        try store.write(Data([4]))
        #expect(try store.read() == Data([4]))
        #expect(try names == ["archive"])
    }

    @Test func aWriteThatFailsLeavesTheOldBytes() throws {
        try store.write(Data([1]))
        // A folder in the way of the temporary file: it cannot be written.
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent(".new-archive"), withIntermediateDirectories: false)
        #expect(throws: (any Error).self) { try self.store.write(Data([2])) }
        #expect(try store.read() == Data([1]))
    }

    @Test func aHalfWrittenFileOfAPowerCutIsNotRead() throws {
        try store.write(Data([1]))
        try Data([9, 9]).write(to: folder.appendingPathComponent(".new-archive"))
        #expect(try store.read() == Data([1]))
        try store.write(Data([2]))
        #expect(try store.read() == Data([2]))
    }

    @Test func anUnreadableArchiveIsNoEmptyOne() throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("archive"), withIntermediateDirectories: true)
        #expect(throws: (any Error).self) { _ = try self.store.read() as Data? }
    }

    @Test func whatIsSetAsideIsNeverOverwritten() throws {
        for byte in UInt8(1)...3 {
            try store.write(Data([byte]))
            try store.setAside()
        }
        #expect(try names == ["damaged-1", "damaged-2", "damaged-3"])
        #expect(try Data(contentsOf: folder.appendingPathComponent("damaged-2")) == Data([2]))
        #expect(try store.read() == nil)
    }

    @Test(arguments: ["", "..", ".new-archive", "a/b", "../archive", "A.png", "ä"])
    func aNameThatLeadsElsewhereIsRefused(
        name: String
    ) {
        #expect(throws: FileStore.Trouble.name(name)) { try self.store.keep(KeptFile(name: name, bytes: Data())) }
        #expect(throws: FileStore.Trouble.name(name)) { _ = try self.store.read(name) }
        #expect(throws: FileStore.Trouble.name(name)) { try self.store.drop(name) }
    }

    @Test func filesAreKeptAndErasedWithTheRest() throws {
        try store.write(Data([1]))
        try store.keep(KeptFile(name: "proof-1.png", bytes: Data([7])))
        #expect(try store.read("proof-1.png") == Data([7]))
        #expect(try store.read("proof-2.png") == nil)
        try store.drop("proof-2.png")
        try store.erase()
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        try store.erase()
        #expect(try store.read() == nil)
    }
}
