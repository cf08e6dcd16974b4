import SwiftUI
import UntrainedCore

/// A kept picture, as large as the column; its description is its name, and stands in its place where it cannot be drawn.
struct PictureView: View {
    let picture: Picture
    @Environment(\.keptPicture) private var load
    @State private var image: Image?

    var body: some View {
        Group {
            if let image {
                image
                    .resizable()
                    .scaledToFit()
                    .frame(maxWidth: .infinity)
                    .accessibilityLabel(Text(verbatim: picture.description))
            } else {
                Words(text: picture.description, ink: Palette.soft)
            }
        }
        .card()
        .task(id: picture.file) { image = await load(picture.file) }
    }
}

/// How a kept picture comes to the screen, by the name of its file.
public typealias LoadPicture = @MainActor @Sendable (String) async -> Image?

private struct KeptPictureKey: EnvironmentKey {
    static let defaultValue: LoadPicture = { _ in nil }
}

extension EnvironmentValues {
    public var keptPicture: LoadPicture {
        get { self[KeptPictureKey.self] }
        set { self[KeptPictureKey.self] = newValue }
    }
}
