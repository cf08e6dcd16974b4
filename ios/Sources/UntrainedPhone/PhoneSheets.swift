import Foundation
import PhotosUI
import UIKit
import UniformTypeIdentifiers
import UntrainedCore
import UntrainedShell

// The system's own pickers and sheets. Each answers once, also when the person swipes it away.

/// Waits for one sheet; a second answer is not heard.
@MainActor private final class Once<Value: Sendable> {
    private var waiting: CheckedContinuation<Value, Never>?

    func wait(_ begin: () -> Bool, otherwise: Value) async -> Value {
        await withCheckedContinuation { continuation in
            waiting = continuation
            if !begin() { answer(otherwise) }
        }
    }

    func answer(_ value: Value) {
        waiting?.resume(returning: value)
        waiting = nil
    }
}

/// One picture out of the photo library; the system shows it, the app sees only what was picked.
struct PhoneProofs: ProofPicker {
    func pick() async -> PickedFile? {
        let hand = ProofHand()
        return await hand.pick()
    }
}

@MainActor
private final class ProofHand: NSObject, PHPickerViewControllerDelegate, UIAdaptivePresentationControllerDelegate {
    private let once = Once<Bool>()
    private var picked: NSItemProvider?

    func pick() async -> PickedFile? {
        var wanted = PHPickerConfiguration()
        wanted.filter = .images
        wanted.selectionLimit = 1
        // As it was taken: proof is not converted.
        wanted.preferredAssetRepresentationMode = .current
        let picker = PHPickerViewController(configuration: wanted)
        picker.delegate = self
        picker.presentationController?.delegate = self
        guard await once.wait({ Presenter.show(picker) }, otherwise: false), let picked else { return nil }
        return await file(picked)
    }

    func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) {
        picker.dismiss(animated: true)
        picked = results.first?.itemProvider
        once.answer(true)
    }

    func presentationControllerDidDismiss(_ presentationController: UIPresentationController) { once.answer(false) }

    private func file(_ provider: NSItemProvider) async -> PickedFile? {
        let types = provider.registeredTypeIdentifiers.compactMap { UTType($0) }
        guard let type = types.first(where: { $0.conforms(to: .image) }) else { return nil }
        let name = provider.suggestedName ?? ""
        return await withCheckedContinuation { continuation in
            _ = provider.loadDataRepresentation(forTypeIdentifier: type.identifier) { @Sendable bytes, _ in
                continuation.resume(
                    returning: bytes.map { PickedFile(name: name, mediaType: type.preferredMIMEType ?? "", bytes: $0) })
            }
        }
    }
}

/// One file out of Files. Whether it is a backup is the core's question.
struct PhoneBackups: BackupPicker {
    func pick() async -> PickedFile? {
        let hand = DocumentHand()
        let picker = UIDocumentPickerViewController(forOpeningContentTypes: [.data], asCopy: true)
        guard let url = await hand.wait(picker).first else { return nil }
        return PickedFile(copyAt: url)
    }
}

/// Puts a file where the person likes.
struct PhoneExporter: Exporter {
    func export(name: String, mediaType: String, bytes: Data) async -> Handover {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            UUID().uuidString, isDirectory: true)
        let file = folder.appendingPathComponent((name as NSString).lastPathComponent, isDirectory: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try bytes.write(to: file)
        } catch { return .failed }
        let hand = DocumentHand()
        let picker = UIDocumentPickerViewController(forExporting: [file], asCopy: true)
        let places = await hand.wait(picker)
        return hand.shown ? (places.isEmpty ? .cancelled : .done) : .failed
    }
}

@MainActor
private final class DocumentHand: NSObject, UIDocumentPickerDelegate, UIAdaptivePresentationControllerDelegate {
    private let once = Once<[URL]>()
    private(set) var shown = true

    func wait(_ picker: UIDocumentPickerViewController) async -> [URL] {
        picker.delegate = self
        picker.presentationController?.delegate = self
        return await once.wait(
            {
                shown = Presenter.show(picker)
                return shown
            }, otherwise: [])
    }

    func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) {
        once.answer(urls)
    }

    func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) { once.answer([]) }

    func presentationControllerDidDismiss(_ presentationController: UIPresentationController) { once.answer([]) }
}

/// The system's sheet of other apps.
struct PhoneShareSheet: ShareSheet {
    func share(title: String, text: String) async -> Handover {
        let once = Once<Handover>()
        let letter = Letter(subject: title, text: text)
        let sheet = UIActivityViewController(activityItems: [letter], applicationActivities: nil)
        sheet.completionWithItemsHandler = { _, completed, _, error in
            once.answer(error != nil ? .failed : completed ? .done : .cancelled)
        }
        return await once.wait({ Presenter.show(sheet) }, otherwise: .failed)
    }
}

/// A text that has a subject where it becomes a message.
private final class Letter: NSObject, UIActivityItemSource {
    private let subject: String
    private let text: String

    init(subject: String, text: String) {
        self.subject = subject
        self.text = text
    }

    func activityViewControllerPlaceholderItem(_ activityViewController: UIActivityViewController) -> Any { text }

    func activityViewController(
        _ activityViewController: UIActivityViewController, itemForActivityType activityType: UIActivity.ActivityType?
    ) -> Any? { text }

    func activityViewController(
        _ activityViewController: UIActivityViewController,
        subjectForActivityType activityType: UIActivity.ActivityType?
    ) -> String { subject }
}

extension PickedFile {
    /// A copy that the system made for this app alone; it is deleted once read.
    init?(copyAt url: URL) {
        defer { try? FileManager.default.removeItem(at: url) }
        guard let bytes = try? Data(contentsOf: url) else { return nil }
        let type = UTType(filenameExtension: url.pathExtension)
        self.init(name: url.lastPathComponent, mediaType: type?.preferredMIMEType ?? "", bytes: bytes)
    }
}
