import UIKit
import UntrainedShell

/// The general clipboard. What lands there stays on this device: no copy goes to the person's other ones.
struct PhoneClipboard: Clipboard {
    func copy(_ text: String) {
        UIPasteboard.general.setItems([[UIPasteboard.typeAutomatic: text]], options: [.localOnly: true])
    }
}
