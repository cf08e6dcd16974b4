import UIKit
import UniformTypeIdentifiers
import UntrainedGroup

/// Takes a picture out of another app's sheet and puts it where the app finds it. It says what happened and is gone; where the
/// picture belongs is asked when the app is opened.
final class ShareViewController: UIViewController {
    private let words = UILabel()

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        words.font = .preferredFont(forTextStyle: .body)
        words.adjustsFontForContentSizeCategory = true
        words.numberOfLines = 0
        words.translatesAutoresizingMaskIntoConstraints = false
        let bar = UINavigationBar()
        let item = UINavigationItem(title: NSLocalizedString("share-target", comment: ""))
        item.rightBarButtonItem = UIBarButtonItem(
            systemItem: .done, primaryAction: UIAction { [weak self] _ in self?.end() }, menu: nil)
        bar.setItems([item], animated: false)
        bar.translatesAutoresizingMaskIntoConstraints = false
        view.addSubview(bar)
        view.addSubview(words)
        NSLayoutConstraint.activate([
            bar.topAnchor.constraint(equalTo: view.safeAreaLayoutGuide.topAnchor),
            bar.leadingAnchor.constraint(equalTo: view.leadingAnchor),
            bar.trailingAnchor.constraint(equalTo: view.trailingAnchor),
            words.topAnchor.constraint(equalTo: bar.bottomAnchor, constant: 16),
            words.leadingAnchor.constraint(equalTo: view.layoutMarginsGuide.leadingAnchor),
            words.trailingAnchor.constraint(equalTo: view.layoutMarginsGuide.trailingAnchor),
        ])
        let pictures = (extensionContext?.inputItems ?? []).compactMap { $0 as? NSExtensionItem }
            .flatMap { $0.attachments ?? [] }
        Task {
            var kept = !pictures.isEmpty
            for picture in pictures { if await !Self.keep(picture) { kept = false } }
            words.text = NSLocalizedString(kept ? "ios-share-kept" : "ios-share-refused", comment: "")
            UIAccessibility.post(notification: .screenChanged, argument: words)
        }
    }

    private func end() { extensionContext?.completeRequest(returningItems: nil) }

    private static func keep(_ picture: NSItemProvider) async -> Bool {
        let types = picture.registeredTypeIdentifiers.compactMap { UTType($0) }
        guard let folder = SharedFolder.url, let type = types.first(where: { $0.conforms(to: .image) }) else {
            return false
        }
        let name = picture.suggestedName ?? ""
        return await withCheckedContinuation { continuation in
            // The file is there only until the handler returns.
            _ = picture.loadFileRepresentation(forTypeIdentifier: type.identifier) { @Sendable file, _ in
                let kept = file.map {
                    Inbox(folder: folder).put($0, name: name, mediaType: type.preferredMIMEType ?? "")
                }
                continuation.resume(returning: kept ?? false)
            }
        }
    }
}
