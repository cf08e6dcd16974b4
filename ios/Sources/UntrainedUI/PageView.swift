import SwiftUI
import UntrainedCore

/// One page: its title and its blocks from the top, in a column that stays readable on a wide screen.
/// A new page starts at the top, the same page keeps its place.
struct PageView: View {
    let page: Page
    let send: Send

    var body: some View {
        ScrollView {
            LazyVStack(alignment: .leading, spacing: Measure.gap) {
                Words(text: page.title, font: .title.bold())
                    .accessibilityAddTraits(.isHeader)
                ForEach(page.blocks, id: \.key) { BlockView(block: $0, send: send) }
            }
            .padding(.all, Measure.margin)
            .frame(maxWidth: Measure.column, alignment: .leading)
            .frame(maxWidth: .infinity)
        }
        .id(page.key)
        .scrollDismissesKeyboard(.interactively)
    }
}
