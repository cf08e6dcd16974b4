import SwiftUI
import UntrainedCore

/// A text to take elsewhere.
struct CopyableView: View {
    let copyable: Copyable
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            Words(text: copyable.label, font: .subheadline.bold(), ink: Palette.soft)
            Words(text: copyable.text)
                .textSelection(.enabled)
            TapButton(button: copyable.button, send: send)
        }
        .card()
    }
}
