import SwiftUI
import UntrainedCore

/// The way back: an arrow that follows the reading direction, and its word.
struct BackButton: View {
    let label: String
    let send: Send

    var body: some View {
        Button(action: { send(.back) }, label: { face })
            .accessibilityLabel(Text(verbatim: label))
    }

    private var face: some View {
        HStack(spacing: 4) {
            Image(systemName: "chevron.backward")
            Text(verbatim: label)
        }
        .foregroundStyle(Palette.brand)
    }
}

/// The swipe from the leading edge that people expect to lead back.
struct BackSwipe: View {
    let send: Send

    var body: some View {
        Rectangle()
            .fill(.clear)
            .frame(width: 20)
            .contentShape(Rectangle())
            .gesture(DragGesture(minimumDistance: 40).onEnded { _ in send(.back) })
            .accessibilityHidden(true)
    }
}
