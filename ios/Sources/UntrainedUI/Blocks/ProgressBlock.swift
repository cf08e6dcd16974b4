import SwiftUI
import UntrainedCore

/// How far along.
struct ProgressBlock: View {
    let text: String
    let done: Int32
    let total: Int32

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Words(text: text, font: .subheadline, ink: Palette.soft)
            ProgressView(value: Double(done), total: Double(total))
                .tint(Palette.brand)
                .accessibilityHidden(true)
        }
    }
}
