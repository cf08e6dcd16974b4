import Foundation
import PhotosUI
import QuickLook
import UIKit
import UniformTypeIdentifiers
import UntrainedCore
import UntrainedShell

// The system's own pickers and sheets. Each answers once, also when the person swipes it away.

/// Waits for one sheet; a second answer is not heard.
@MainActor final class Once<Value: Sendable> {
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
    func pick(most: Int64) async -> PickedFile? {
        let hand = ProofHand()
        return await hand.pick(most: most)
    }
}

@MainActor
private final class ProofHand: NSObject, PHPickerViewControllerDelegate, UIAdaptivePresentationControllerDelegate {
    private let once = Once<Bool>()
    private var picked: NSItemProvider?

    func pick(most: Int64) async -> PickedFile? {
        var wanted = PHPickerConfiguration()
        wanted.filter = .images
        wanted.selectionLimit = 1
        // As it was taken: proof is not converted.
        wanted.preferredAssetRepresentationMode = .current
        let picker = PHPickerViewController(configuration: wanted)
        picker.delegate = self
        picker.presentationController?.delegate = self
        guard await once.wait({ Presenter.show(picker) }, otherwise: false), let picked else { return nil }
        return await file(picked, most: most)
    }

    func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) {
        picker.dismiss(animated: true)
        picked = results.first?.itemProvider
        once.answer(true)
    }

    func presentationControllerDidDismiss(_ presentationController: UIPresentationController) { once.answer(false) }

    private func file(_ provider: NSItemProvider, most: Int64) async -> PickedFile? {
        let types = provider.registeredTypeIdentifiers.compactMap { UTType($0) }
        guard let type = types.first(where: { $0.conforms(to: .image) }) else { return nil }
        let name = provider.suggestedName ?? ""
        return await withCheckedContinuation { continuation in
            // The file is there only until the handler returns.
            _ = provider.loadFileRepresentation(forTypeIdentifier: type.identifier) { @Sendable url, _ in
                continuation.resume(
                    returning: url.map {
                        PickedFile(at: $0, name: name, mediaType: type.preferredMIMEType ?? "", most: most)
                    })
            }
        }
    }
}

/// One file out of Files. Whether it is a backup is the core's question.
struct PhoneBackups: BackupPicker {
    func pick() async -> URL? {
        let hand = DocumentHand()
        let picker = UIDocumentPickerViewController(forOpeningContentTypes: [.data], asCopy: true)
        return await hand.wait(picker).first
    }
}

/// Puts a file where the person likes, or shows it with what other apps can do with it: the system's own view of a calendar
/// file offers to add it, and asks for no access.
struct PhoneExporter: Exporter {
    func export(_ file: URL, open: Bool) async -> Handover {
        if open, QLPreviewController.canPreview(file as NSURL) { return await PreviewHand(file).show() }
        let hand = DocumentHand()
        let picker = UIDocumentPickerViewController(forExporting: [file], asCopy: true)
        let places = await hand.wait(picker)
        return hand.shown ? (places.isEmpty ? .cancelled : .done) : .failed
    }
}

@MainActor
private final class PreviewHand: NSObject, QLPreviewControllerDataSource, QLPreviewControllerDelegate {
    private let once = Once<Handover>()
    private let file: URL

    init(_ file: URL) { self.file = file }

    func show() async -> Handover {
        let preview = QLPreviewController()
        preview.dataSource = self
        preview.delegate = self
        return await once.wait({ Presenter.show(preview) }, otherwise: .failed)
    }

    func numberOfPreviewItems(in controller: QLPreviewController) -> Int { 1 }

    func previewController(_ controller: QLPreviewController, previewItemAt index: Int) -> any QLPreviewItem {
        file as NSURL
    }

    func previewControllerDidDismiss(_ controller: QLPreviewController) { once.answer(.done) }
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
    init(copyAt url: URL, most: Int64) {
        defer { try? FileManager.default.removeItem(at: url) }
        let type = UTType(filenameExtension: url.pathExtension)
        self.init(at: url, name: url.lastPathComponent, mediaType: type?.preferredMIMEType ?? "", most: most)
    }

    /// The size is asked before anything is read; what is larger comes without its bytes, what cannot be read without both.
    init(at url: URL, name: String, mediaType: String, most: Int64) {
        let size = (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
        let bytes = size <= most ? try? Data(contentsOf: url) : Data()
        self.init(name: name, mediaType: mediaType, size: bytes == nil ? 0 : Int64(size), bytes: bytes ?? Data())
    }
}
