import Foundation
import UntrainedCore

/// Carries out the core's orders. One arm an order; each answers with the event that has the order's number.
///
/// What throws is told to the core by the pump. Saving ends before the next order begins; what asks the person or the
/// system goes on by itself and answers when it is done.
@MainActor public struct Errands {
    private let store: any Store
    private let files: any Files
    private let eraser: any Eraser
    private let links: any Links
    private let notices: Notices
    private let proofs: any ProofPicker
    private let backups: any BackupPicker
    private let clipboard: any Clipboard
    private let sheet: any ShareSheet
    private let exporter: any Exporter

    public init(
        store: any Store, files: any Files, eraser: any Eraser, links: any Links, notices: Notices,
        proofs: any ProofPicker, backups: any BackupPicker, clipboard: any Clipboard, sheet: any ShareSheet,
        exporter: any Exporter
    ) {
        (self.store, self.files, self.eraser, self.links, self.notices) = (store, files, eraser, links, notices)
        (self.proofs, self.backups, self.clipboard, self.sheet) = (proofs, backups, clipboard, sheet)
        self.exporter = exporter
    }

    public func run(_ effect: Effect, reply: @escaping Pump.Reply) throws {
        switch effect {
        case .save(let errand, let bytes):
            try store.write(bytes)
            reply(.saveEnded(errand: errand, done: true))
        case .openLink(let errand, let rungs):
            Task { reply(.linkEnded(errand: errand, rung: await Ladder(links: links).climb(rungs))) }
        case .setReminders(let errand, let all):
            Task { reply(.remindersEnded(errand: errand, done: await notices.set(all))) }
        case .askPermission(let errand):
            Task { reply(.permissionAnswered(errand: errand, permission: await notices.ask())) }
        case .openNoticeSettings(let errand):
            Task { reply(.handedOver(errand: errand, outcome: await links.openNoticeSettings() ? .done : .failed)) }
        case .pickProof(let errand):
            Task { reply(.proofPicked(errand: errand, file: await proofs.pick())) }
        case .pickBackup(let errand):
            Task { reply(.backupPicked(errand: errand, file: await backups.pick())) }
        case .keepFiles(let errand, let kept):
            for file in kept { try files.keep(file) }
            reply(.filesKept(errand: errand, done: true))
        case .readFiles(let errand, let names):
            let found = names.compactMap { name in
                (try? files.read(name)).flatMap { $0 }.map { KeptFile(name: name, bytes: $0) }
            }
            reply(.filesRead(errand: errand, files: found))
        case .dropFiles(let errand, let names):
            for name in names { try files.drop(name) }
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
            try eraser.erase()
            Task {
                await notices.erase()
                reply(.erased(errand: errand, done: true))
            }
        }
    }
}
