import Foundation
import UntrainedCore

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
    private let chores = Chores()

    public init(
        disk: any Disk, links: any Links, notices: Notices, proofs: any ProofPicker, backups: any BackupPicker,
        clipboard: any Clipboard, sheet: any ShareSheet, exporter: any Exporter
    ) {
        self.disk = disk
        self.links = links
        self.notices = notices
        self.proofs = proofs
        self.backups = backups
        self.clipboard = clipboard
        self.sheet = sheet
        self.exporter = exporter
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
        case .askPermission(let errand):
            Task { reply(.permissionAnswered(errand: errand, permission: await notices.ask())) }
        case .openNoticeSettings(let errand):
            Task { reply(.handedOver(errand: errand, outcome: await links.openNoticeSettings() ? .done : .failed)) }
        case .pickProof(let errand):
            Task { reply(.proofPicked(errand: errand, file: await proofs.pick())) }
        case .pickBackup(let errand):
            Task { reply(.backupPicked(errand: errand, file: await backups.pick())) }
        case .keepFiles(let errand, let kept):
            for file in kept { try await disk.keep(file) }
            reply(.filesKept(errand: errand, done: true))
        case .readFiles(let errand, let names):
            var found: [KeptFile] = []
            for name in names {
                if let bytes = try? await disk.read(name) { found.append(KeptFile(name: name, bytes: bytes)) }
            }
            reply(.filesRead(errand: errand, files: found))
        case .dropFiles(let errand, let names):
            for name in names { try await disk.drop(name) }
            reply(.handedOver(errand: errand, outcome: .done))
        case .copy(let errand, _, let text):
            clipboard.copy(text)
            reply(.handedOver(errand: errand, outcome: .done))
        case .share(let errand, let title, let text):
            Task { reply(.handedOver(errand: errand, outcome: await sheet.share(title: title, text: text))) }
        case .export(let errand, let name, let mediaType, let bytes):
            Task {
                let outcome = await exporter.export(name: name, mediaType: mediaType, bytes: bytes)
                reply(.handedOver(errand: errand, outcome: outcome))
            }
        case .erase(let errand):
            try await disk.erase()
            await notices.erase()
            reply(.erased(errand: errand, done: true))
        }
    }
}
