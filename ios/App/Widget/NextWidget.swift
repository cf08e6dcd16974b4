import SwiftUI
import UntrainedGroup
import WidgetKit

/// The one next thing beside the app's icon, in the words that the core ordered; without any, the app's name alone.
@main struct NextWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "next", provider: NextProvider()) { NextFace(entry: $0) }
            .configurationDisplayName(LocalizedStringKey("ios-widget-name"))
            .description(LocalizedStringKey("ios-widget-about"))
            .supportedFamilies([.systemSmall, .systemMedium, .accessoryRectangular])
    }
}

struct NextEntry: TimelineEntry {
    let date: Date
    let next: NextLine?
}

/// Reads what lies there. The app has it read anew when it changes, so nothing is planned here.
struct NextProvider: TimelineProvider {
    typealias Entry = NextEntry

    func placeholder(in context: Context) -> NextEntry { NextEntry(date: .now, next: nil) }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (NextEntry) -> Void) { completion(entry) }

    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<NextEntry>) -> Void) {
        completion(Timeline(entries: [entry], policy: .never))
    }

    private var entry: NextEntry {
        NextEntry(date: .now, next: SharedFolder.url.flatMap { NextLineFile(folder: $0).read() })
    }
}

struct NextFace: View {
    let entry: NextEntry

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(verbatim: "Untrained").font(.headline)
            if let line = entry.next?.line, !line.isEmpty {
                // Hidden on a locked phone where the person wants that.
                Text(verbatim: line).font(.subheadline).privacySensitive()
            }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .topLeading)
        .containerBackground(for: .widget) { Rectangle().fill(.background) }
        .widgetURL(entry.next.flatMap { URL(string: $0.address) })
    }
}
