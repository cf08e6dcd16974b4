import SwiftUI
import UntrainedCore

/// A text to take elsewhere.
struct CopyableView: View {
    let label: String
    let text: String
    let button: CoreButton
    let send: Send

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            Words(text: label, font: .subheadline.bold(), ink: Palette.soft)
            Words(text: text)
                .textSelection(.enabled)
            TapButton(button: button, send: send)
        }
        .card()
    }
}
