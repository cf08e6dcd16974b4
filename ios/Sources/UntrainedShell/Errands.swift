import Foundation
import UntrainedCore
import UntrainedGroup

/// Carries out the core's orders. One arm an order; each answers with the event that has the order's number.
///
/// What throws is told to the core by the pump. What is ordered of the disk ends before the next order begins; what asks the
/// person or the system goes on by itself and answers when it is done.
@MainActor public struct Errands {
    private let disk: any Disk
    private let links: any Links
    private let notices: Notices
    private let proofs: any ProofPicker
    private let backups: any BackupPicker
    private let clipboard: any Clipboard
    private let sheet: any ShareSheet
    private let exporter: any Exporter
    private let printer: any Printer
    private let board: any LineBoard
    private let chores = Chores()

    public init(
        disk: any Disk, links: any Links, notices: Notices, proofs: any ProofPicker, backups: any BackupPicker,
        clipboard: any Clipboard, sheet: any ShareSheet, exporter: any Exporter, printer: any Printer,
        board: any LineBoard
    ) {
        self.disk = disk
        self.links = links
        self.notices = notices
        self.proofs = proofs
        self.backups = backups
        self.clipboard = clipboard
        self.sheet = sheet
        self.exporter = exporter
        self.printer = printer
        self.board = board
    }

    /// Returns when all has ended that needs no person: what was ordered of the disk and of the system's notices.
    public func settled(_ pump: Pump) async {
        repeat {
            await pump.settled()
            await chores.settled()
        } while pump.works || !chores.none
    }

    public func run(_ effect: Effect, reply: @escaping Pump.Reply) async throws {
        switch effect {
        case .save(let errand, let bytes):
            try await disk.write(bytes)
            reply(.saveEnded(errand: errand, done: true))
        case .openLink(let errand, let rungs):
            Task { reply(.linkEnded(errand: errand, rung: await Ladder(links: links).climb(rungs))) }
        case .setReminders(let errand, let all):
            chores.begin { reply(.remindersEnded(errand: errand, done: await notices.set(all))) }
        case .postNotice(let errand, let notice):
            chores.begin { reply(.remindersEnded(errand: errand, done: await notices.post(notice))) }
        case .setAlarm(let errand, _):
            // The system posts from the plan here: nothing has to wake up.
            reply(.remindersEnded(errand: errand, done: false))
        case .setWidget(let errand, let line, let address):
            try board.show(NextLine(line: line, address: address))
            reply(.handedOver(errand: errand, outcome: .done))
        case .askPermission(let errand):
            Task { reply(.permissionAnswered(errand: errand, permission: await notices.ask())) }
        case .openSystemPage(let errand, let page):
            Task { reply(.handedOver(errand: errand, outcome: await links.open(page) ? .done : .failed)) }
        case .pickProof(let errand, let most):
            Task { reply(.proofPicked(errand: errand, file: await proofs.pick(most: most))) }
        case .pickBackup(let errand, let name, let most):
            Task { reply(.backupPicked(errand: errand, size: await pickBackup(as: name, most: most))) }
        case .keepFiles(let errand, let kept):
            for file in kept { try await disk.keep(file) }
            reply(.filesKept(errand: errand, done: true))
        case .keepFacts(let errand, let bytes):
            try await disk.keepFacts(bytes)
            reply(.filesKept(errand: errand, done: true))
        case .readFile(let errand, let name, let from, let most):
            let slice = try await disk.read(name, from: from, most: most)
            reply(.fileRead(errand: errand, size: slice?.size, bytes: slice?.bytes ?? Data()))
        case .dropFiles(let errand, let names):
            for name in names { try await disk.drop(name) }
            reply(.handedOver(errand: errand, outcome: .done))
        case .copy(let errand, _, let text):
            clipboard.copy(text)
            reply(.handedOver(errand: errand, outcome: .done))
        case .share(let errand, let title, let text):
            Task { reply(.handedOver(errand: errand, outcome: await sheet.share(title: title, text: text))) }
        case .export(let errand, let name, _, let parts, let open):
            let file = try await disk.join(parts, as: name)
            Task {
                let outcome = await exporter.export(file, open: open)
                await disk.clear(file)
                reply(.handedOver(errand: errand, outcome: outcome))
            }
        case .print(let errand, let title, let html):
            let page = try await disk.layOut(html)
            Task {
                let outcome = await printer.print(page, title: title)
                await disk.clear(page)
                reply(.handedOver(errand: errand, outcome: outcome))
            }
        case .erase(let errand):
            try await disk.erase()
            try board.erase()
            await notices.erase()
            reply(.erased(errand: errand, done: true))
        }
    }

    private func pickBackup(as name: String, most: Int64) async -> Int64? {
        guard let file = await backups.pick() else { return nil }
        defer { try? FileManager.default.removeItem(at: file) }
        return (try? await disk.take(file, as: name, most: most)) ?? 0
    }
}
