import SwiftUI
import UntrainedCore

/// One page: its title and its blocks from the top, in a column that stays readable on a wide screen.
/// A new page starts at the top, the same page keeps its place. VoiceOver begins at the title.
struct PageView: View {
    let page: Page
    let send: Send
    @Binding var titleShows: Bool
    @AccessibilityFocusState private var titled: Bool

    var body: some View {
        ScrollView {
            LazyVStack(alignment: .leading, spacing: Measure.gap) {
                Words(text: page.title, font: .title.bold())
                    .accessibilityAddTraits(.isHeader)
                    .accessibilityFocused($titled)
                    .onGeometryChange(for: Bool.self) {
                        $0.frame(in: .scrollView).maxY > 0
                    } action: {
                        titleShows = $0
                    }
                ForEach(page.blocks, id: \.key) { BlockView(block: $0, send: send) }
            }
            .padding(.all, Measure.margin)
            .frame(maxWidth: Measure.column, alignment: .leading)
            .frame(maxWidth: .infinity)
        }
        .id(page.key)
        .scrollDismissesKeyboard(.interactively)
        .task(id: page.key) { titled = true }
    }
}
