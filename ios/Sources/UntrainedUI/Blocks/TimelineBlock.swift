import SwiftUI
import UntrainedCore

/// What happened and what comes.
struct TimelineBlock: View {
    let items: [TimelineItem]

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            ForEach(items, id: \.key) { TimelineRow(item: $0) }
        }
        .card()
    }
}

private struct TimelineRow: View {
    let item: TimelineItem

    var body: some View {
        HStack(alignment: .firstTextBaseline, spacing: Measure.gap) {
            dot.foregroundStyle(Palette.brand)
            VStack(alignment: .leading, spacing: 4) {
                Words(text: item.date, font: .subheadline.bold(), ink: Palette.soft)
                Words(text: item.text)
            }
        }
        .spoken(item.spoken)
    }

    private var dot: Image {
        switch item.state {
        case .past: Image(systemName: "circle.fill")
        case .today: Image(systemName: "smallcircle.filled.circle")
        case .future: Image(systemName: "circle")
        }
    }
}
