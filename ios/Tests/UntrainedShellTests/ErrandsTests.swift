import Foundation
import Testing
import UntrainedCore
import UntrainedGroup

@testable import UntrainedShell

/// Every order, against a phone that answers, refuses, dawdles, answers twice or never answers.
@MainActor @Suite struct ErrandsTests {
    private let phone = FakePhone()

    /// Runs one order alone and hands back the list its answers go into.
    private func run(_ effect: Effect) async -> Answers {
        let answers = Answers()
        do { try await phone.errands.run(effect) { answers.events.append($0) } } catch { answers.failed = true }
        return answers
    }

    @MainActor private final class Answers {
        var events: [Event] = []
        var failed = false
    }

    @Test func savesAndSaysSo() async {
        let answers = await run(.save(errand: 1, bytes: Data([1, 2])))
        #expect(phone.disk.archive == Data([1, 2]))
        #expect(answers.events == [.saveEnded(errand: 1, done: true)])
    }

    @Test func aFullDiskKeepsTheOldBytesAndThrows() async {
        phone.disk.archive = Data([7])
        phone.disk.full = true
        let answers = await run(.save(errand: 1, bytes: Data([1, 2])))
        #expect(phone.disk.archive == Data([7]))
        #expect(answers.failed)
        #expect(answers.events.isEmpty)
    }

    @Test func newerFactsAreKeptAsAWholeAndGivenUpAgain() async {
        let kept = await run(.keepFacts(errand: 1, bytes: Data([1, 2])))
        #expect(phone.disk.newer == Data([1, 2]))
        #expect(kept.events == [.filesKept(errand: 1, done: true)])
        phone.disk.full = true
        let failed = await run(.keepFacts(errand: 2, bytes: Data([3])))
        #expect(failed.failed && phone.disk.newer == Data([1, 2]))
        phone.disk.full = false
        _ = await run(.keepFacts(errand: 3, bytes: Data()))
        #expect(phone.disk.newer == nil)
    }

    private let rungs: [Rung] = [
        .ownApp(id: "com.example", address: "https://www.example.org/a"), .anyApp(address: "https://www.example.org/a"),
        .browser(address: "https://www.example.org/b"), .written,
    ]

    /// What an action on the lock screen led to has ended before the system is told so: it may stop the app then.
    @Test func settledMeansThatTheDiskAndTheNoticesAreDone() async {
        let (gate, notice) = (Later<Void>(), Later<Void>())
        phone.disk.gate = gate
        phone.center.gate = notice
        let session = CountingSession([
            .save(errand: 1, bytes: Data([1])), .setReminders(errand: 2, all: [reminder("a")]),
            .pickProof(errand: 3, most: 100),
        ])
        let pump = Pump(session: session, now: { someMoment }, run: phone.errands.run)
        pump.send(.opened)
        var settled = false
        let waiting = Task {
            await phone.errands.settled(pump)
            settled = true
        }
        await settle()
        #expect(!settled && phone.disk.archive == nil)
        gate.answer(())
        await settle()
        #expect(!settled && phone.disk.archive == Data([1]))
        notice.answer(())
        await waiting.value
        #expect(phone.center.pendingNow.map(\.id) == ["a"])
        #expect(
            session.heard == [
                .opened, .saveEnded(errand: 1, done: true), .remindersEnded(errand: 2, done: true),
            ])
        phone.proofs.later.answer(nil)
    }

    @Test func theOwnAppIsTriedAsAUniversalLinkOnly() async {
        phone.links.opens = { _, universalOnly in universalOnly }
        let answers = await run(.openLink(errand: 4, rungs: rungs))
        await settle()
        #expect(answers.events == [.linkEnded(errand: 4, rung: rungs[0])])
        #expect(phone.links.tried == ["app https://www.example.org/a"])
    }

    @Test func withoutTheAppTheBrowserOpens() async {
        phone.links.opens = { _, universalOnly in !universalOnly }
        let answers = await run(.openLink(errand: 4, rungs: rungs))
        await settle()
        #expect(answers.events == [.linkEnded(errand: 4, rung: rungs[2])])
        #expect(
            phone.links.tried == [
                "app https://www.example.org/a", "app https://www.example.org/a", "any https://www.example.org/b",
            ])
    }

    @Test func withoutABrowserTheWrittenStepsStay() async {
        let answers = await run(.openLink(errand: 4, rungs: rungs))
        await settle()
        #expect(answers.events == [.linkEnded(errand: 4, rung: .written)])
    }

    @Test func aLadderThatEndsWithoutAWrittenRungSaysThatNothingOpened() async {
        let answers = await run(
            .openLink(errand: 4, rungs: [.browser(address: "https://www.example.org/b"), .anyApp(address: "")]))
        await settle()
        #expect(answers.events == [.linkEnded(errand: 4, rung: nil)])
    }

    @Test func permissionIsAskedForQuietlyFirstThenLoudly() async {
        let first = await run(.askPermission(errand: 1))
        await settle()
        #expect(first.events == [.permissionAnswered(errand: 1, permission: .quiet)])
        let second = await run(.askPermission(errand: 2))
        await settle()
        #expect(second.events == [.permissionAnswered(errand: 2, permission: .granted)])
        let third = await run(.askPermission(errand: 3))
        await settle()
        #expect(third.events == [.permissionAnswered(errand: 3, permission: .granted)])
        #expect(phone.center.asked == ["quietly", "loudly"])
    }

    @Test func aRefusalCanOnlyBeUndoneInTheSystemsSettings() async {
        phone.center.now = .quiet
        phone.center.personAllows = false
        let answers = await run(.askPermission(errand: 1))
        await settle()
        #expect(answers.events == [.permissionAnswered(errand: 1, permission: .blocked)])
    }

    @Test func aQuestionThatFailsIsAnsweredWithWhatHolds() async {
        phone.center.throwsWhenAsked = true
        let answers = await run(.askPermission(errand: 1))
        await settle()
        #expect(answers.events == [.permissionAnswered(errand: 1, permission: .notAsked)])
    }

    @Test(arguments: [true, false]) func theSystemsSettingsOpenOrNot(opens: Bool) async {
        phone.links.settingsOpen = opens
        let answers = await run(.openSystemPage(errand: 9, page: .notices))
        await settle()
        #expect(answers.events == [.handedOver(errand: 9, outcome: opens ? .done : .failed)])
    }

    @Test func aPictureThatIsPickedLateArrives() async {
        let answers = await run(.pickProof(errand: 5, most: 100))
        await settle()
        #expect(answers.events.isEmpty)
        let file = PickedFile(name: "screen.png", mediaType: "image/png", size: 1, bytes: Data([9]))
        phone.proofs.later.answer(file)
        await settle()
        #expect(answers.events == [.proofPicked(errand: 5, file: file)])
    }

    @Test func noPictureAndNoBackupAreAnswersToo() async {
        let proof = await run(.pickProof(errand: 5, most: 100))
        let backup = await run(.pickBackup(errand: 6, name: "restore.zip", most: 4))
        await settle()
        phone.proofs.later.answer(nil)
        phone.backups.later.answer(nil)
        await settle()
        #expect(proof.events == [.proofPicked(errand: 5, file: nil)])
        #expect(backup.events == [.backupPicked(errand: 6, size: nil)])
    }

    @Test func filesAreKeptReadAndDropped() async {
        let files = [KeptFile(name: "a.png", bytes: Data([1])), KeptFile(name: "b.png", bytes: Data([2]))]
        #expect(await run(.keepFiles(errand: 1, files: files)).events == [.filesKept(errand: 1, done: true)])
        #expect(
            await run(.readFile(errand: 2, name: "b.png", from: 0, most: 9)).events
                == [.fileRead(errand: 2, size: 1, bytes: Data([2]))])
        #expect(
            await run(.readFile(errand: 2, name: "none.png", from: 0, most: 9)).events
                == [.fileRead(errand: 2, size: nil, bytes: Data())])
        #expect(
            await run(.dropFiles(errand: 3, names: ["a.png", "none.png"])).events == [
                .handedOver(errand: 3, outcome: .done)
            ])
        #expect(phone.disk.files == ["b.png": Data([2])])
    }

    @Test func filesThatCannotBeReadAreLeftOut() async {
        phone.disk.files = ["a.png": Data([1])]
        phone.disk.locked = true
        #expect(await run(.readFile(errand: 2, name: "a.png", from: 0, most: 9)).failed)
        #expect(await run(.dropFiles(errand: 3, names: ["a.png"])).failed)
    }

    @Test func aTextIsCopied() async {
        #expect(
            await run(.copy(errand: 1, label: "Letter", text: "Dear")).events == [
                .handedOver(errand: 1, outcome: .done)
            ])
        #expect(phone.clipboard.text == "Dear")
    }

    @Test(arguments: [Handover.done, .cancelled, .failed]) func sharingEndsAsThePersonEndsIt(outcome: Handover) async {
        let answers = await run(.share(errand: 1, title: "Letter", text: "Dear"))
        await settle()
        #expect(phone.sheets.offered == ["Letter: Dear"])
        phone.sheets.later.answer(outcome)
        await settle()
        #expect(answers.events == [.handedOver(errand: 1, outcome: outcome)])
    }

    @Test(arguments: [true, false]) func aFileIsPutTogetherHandedOverAndClearedAway(open: Bool) async {
        phone.disk.files = ["a.png": Data([7, 8])]
        let answers = await run(
            .export(
                errand: 1, name: "case.zip", mediaType: "application/zip",
                parts: [.bytes(bytes: Data([1])), .file(name: "a.png"), .bytes(bytes: Data([2]))], open: open))
        await settle()
        #expect(phone.sheets.offered == ["\(open ? "open" : "put") case.zip"])
        #expect(phone.disk.made.values.map { $0 } == [Data([1, 7, 8, 2])])
        phone.sheets.later.answer(.cancelled)
        await settle()
        #expect(answers.events == [.handedOver(errand: 1, outcome: .cancelled)])
        #expect(phone.disk.made.isEmpty)
    }

    @Test func aFileWithAPartThatIsGoneIsToldAsFailed() async {
        #expect(
            await run(
                .export(errand: 1, name: "a", mediaType: "", parts: [.file(name: "gone.png")], open: false)
            ).failed)
    }

    @Test func aPageIsPrintedAndClearedAway() async {
        let answers = await run(.print(errand: 1, title: "Case", html: "<p>"))
        await settle()
        #expect(phone.sheets.offered == ["print Case"])
        phone.sheets.later.answer(.done)
        await settle()
        #expect(answers.events == [.handedOver(errand: 1, outcome: .done)])
        #expect(phone.disk.made.isEmpty)
    }

    @Test(arguments: [4, 3]) func aBackupIsCopiedUnlessItIsTooLarge(most: Int64) async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data([1, 2, 3, 4]).write(to: file)
        let answers = await run(.pickBackup(errand: 6, name: "restore.zip", most: most))
        await settle()
        phone.backups.later.answer(file)
        await settle()
        #expect(answers.events == [.backupPicked(errand: 6, size: 4)])
        #expect(phone.disk.files["restore.zip"] == (most == 4 ? Data([1, 2, 3, 4]) : nil))
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func theLineOfTheWidgetIsShown() async {
        let answers = await run(.setWidget(errand: 1, line: "Next", address: "untrained://home"))
        #expect(answers.events == [.handedOver(errand: 1, outcome: .done)])
        #expect(phone.board.line == NextLine(line: "Next", address: "untrained://home"))
    }

    @Test(arguments: [NoticeStanding.granted, .quiet, .denied, .notAsked])
    func aNoticeForNowIsShownWhereNoticesAre(standing: NoticeStanding) async {
        phone.center.now = standing
        let answers = await run(.postNotice(errand: 1, notice: reminder("trial")))
        await settle()
        let shown = standing == .granted || standing == .quiet
        #expect(answers.events == [.remindersEnded(errand: 1, done: shown)])
        #expect(phone.center.pendingNow.map(\.at) == (shown ? [nil] : []))
    }

    @Test func erasingLeavesNothingOnTheDiskAndNoNotice() async {
        phone.disk.archive = Data([1])
        phone.disk.files = ["a.png": Data([1])]
        phone.board.line = NextLine(line: "Next", address: "")
        _ = await run(.setReminders(errand: 1, all: [reminder("a")]))
        let answers = await run(.erase(errand: 2))
        await settle()
        #expect(answers.events == [.erased(errand: 2, done: true)])
        #expect(phone.disk.archive == nil && phone.disk.files.isEmpty && phone.board.line == nil)
        #expect(phone.center.pendingNow.isEmpty)
    }

    @Test func erasingThatFailsThrowsAndKeepsTheNotices() async {
        _ = await run(.setReminders(errand: 1, all: [reminder("a")]))
        await settle()
        phone.disk.locked = true
        #expect(await run(.erase(errand: 2)).failed)
        await settle()
        #expect(phone.center.pendingNow.count == 1)
    }

    @Test func anAnswerThatComesTwiceIsHeardOnceAndAnErrandThatNeverAnswersStopsNothing() async throws {
        let session = CountingSession([
            .pickProof(errand: 1, most: 100), .share(errand: 2, title: "", text: ""),
            .copy(errand: 3, label: "", text: "x"),
        ])
        let phone = phone
        let twice: Pump.Run = { effect, reply in
            try await phone.errands.run(effect) {
                reply($0)
                reply($0)
            }
        }
        let pump = Pump(session: session, now: { someMoment }, run: twice)
        pump.send(.opened)
        await settle()
        phone.sheets.later.answer(.done)
        await settle()
        #expect(
            session.heard == [
                .opened, .handedOver(errand: 3, outcome: .done), .handedOver(errand: 2, outcome: .done),
            ])
        #expect(phone.proofs.later.asked == 1)
        phone.proofs.later.answer(nil)
    }
}

/// The first event leads to `orders`, the others to none.
private final class CountingSession: AppSessionProtocol, @unchecked Sendable {
    private let orders: [Effect]
    private(set) var heard: [Event] = []
    init(_ orders: [Effect]) { self.orders = orders }
    func step(event: Event, now: Moment) -> Step {
        heard.append(event)
        let window = UntrainedCore.Window(
            page: Page(key: "", title: "", blocks: []), back: nil, notice: nil, busy: false, lock: false,
            private: false,
            language: "en", direction: .leftToRight)
        return Step(window: window, effects: heard.count == 1 ? orders : [])
    }
}

func reminder(
    _ id: String, day: Int32 = 1, actions: [ReminderAction] = [], private hidden: Bool = false
) -> Reminder {
    let date = CivilDate(year: 2026, month: 12, day: day)
    return Reminder(
        id: id, channel: .switch, at: WallTime(date: date, hour: 10, minute: 0), title: "Title", body: "Body",
        actions: actions, private: hidden)
}
