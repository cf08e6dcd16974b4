import Foundation
import Testing
import UntrainedCore

@testable import UntrainedShell

/// The start of the app on the real core, with everything that can lie on the disk.
@MainActor @Suite struct OpeningTests {
    private let disk = FakeDisk()

    private func open(_ pack: Data?) -> Opening { Opening(disk: disk, pack: pack, settings: someSettings) }

    private func hindrance(_ opening: Opening) -> Opening.Hindrance? {
        if case .blocked(let hindrance) = opening { hindrance } else { nil }
    }

    @Test func theFirstStartIsReady() throws {
        guard case .ready(let session, let setAside) = open(try contentPack()) else {
            Issue.record("not ready")
            return
        }
        #expect(!setAside)
        #expect(!session.step(event: .opened, now: someMoment).window.page.title.isEmpty)
    }

    /// What the core cannot use it says, and has deleted: the app opens all the same.
    @Test func keptFactsThatAreOfNoUseAreNoHindrance() throws {
        disk.newer = Data("no facts".utf8)
        guard case .ready(let session, _) = open(try contentPack()) else {
            Issue.record("not ready")
            return
        }
        let step = session.step(event: .opened, now: someMoment)
        #expect(step.window.notice != nil)
        #expect(
            step.effects.contains { if case .keepFacts(_, let bytes) = $0 { bytes.isEmpty } else { false } })
    }

    @Test func aMissingOrDamagedPackTouchesNothing() {
        disk.archive = Data([1])
        #expect(hindrance(open(nil)) == .brokenInstallation)
        #expect(hindrance(open(Data("{".utf8))) == .brokenInstallation)
        #expect(disk.archive == Data([1]) && disk.aside.isEmpty)
    }

    @Test func anArchiveThatCannotBeReadNowIsNotTakenForNone() throws {
        disk.archive = Data([1])
        disk.locked = true
        #expect(hindrance(open(try contentPack())) == .lockedArchive)
        #expect(disk.archive == Data([1]) && disk.aside.isEmpty)
    }

    @Test func aDamagedArchiveIsSetAsideAndTheAppBeginsAnew() throws {
        disk.archive = Data("no archive".utf8)
        guard case .ready(_, let setAside) = open(try contentPack()) else {
            Issue.record("not ready")
            return
        }
        #expect(setAside)
        #expect(disk.archive == nil && disk.aside == [Data("no archive".utf8)])
    }

    @Test func aDamagedArchiveThatCannotBeSetAsideStays() throws {
        disk.archive = Data("no archive".utf8)
        disk.full = true
        #expect(hindrance(open(try contentPack())) == .lockedArchive)
        #expect(disk.archive == Data("no archive".utf8))
    }

    @Test func anArchiveOfANewerAppStaysWhereItIs() throws {
        let newer = Data(#"{"version":2147483647}"#.utf8)
        disk.archive = newer
        #expect(hindrance(open(try contentPack())) == .newerArchive)
        #expect(disk.archive == newer && disk.aside.isEmpty)
    }
}
