// A stand-in: see ../README.md.
import SwiftUI

/// https://developer.apple.com/documentation/widgetkit/timelineentry
public protocol TimelineEntry {
    var date: Date { get }
}
/// https://developer.apple.com/documentation/widgetkit/timelinereloadpolicy
public struct TimelineReloadPolicy: Equatable, Sendable { public static let never = Self() }
/// https://developer.apple.com/documentation/widgetkit/timeline
public struct Timeline<EntryType: TimelineEntry> {
    public let entries: [EntryType]
    public let policy: TimelineReloadPolicy
    public init(entries: [EntryType], policy: TimelineReloadPolicy) { (self.entries, self.policy) = (entries, policy) }
}
/// https://developer.apple.com/documentation/widgetkit/timelineprovidercontext
public struct TimelineProviderContext {}
/// https://developer.apple.com/documentation/widgetkit/timelineprovider
public protocol TimelineProvider {
    associatedtype Entry: TimelineEntry
    typealias Context = TimelineProviderContext
    func placeholder(in context: Context) -> Entry
    func getSnapshot(in context: Context, completion: @escaping @Sendable (Entry) -> Void)
    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void)
}
/// https://developer.apple.com/documentation/swiftui/widgetconfiguration
@MainActor @preconcurrency public protocol WidgetConfiguration {}
extension WidgetConfiguration {
    /// https://developer.apple.com/documentation/swiftui/widgetconfiguration/configurationdisplayname(_:)
    public func configurationDisplayName(_ displayNameKey: LocalizedStringKey) -> some WidgetConfiguration { self }
    /// https://developer.apple.com/documentation/swiftui/widgetconfiguration/description(_:)
    public func description(_ descriptionKey: LocalizedStringKey) -> some WidgetConfiguration { self }
    /// https://developer.apple.com/documentation/swiftui/widgetconfiguration/supportedfamilies(_:)
    public func supportedFamilies(_ families: [WidgetFamily]) -> some WidgetConfiguration { self }
}
/// https://developer.apple.com/documentation/widgetkit/widgetfamily
public enum WidgetFamily: Sendable { case systemSmall, systemMedium, accessoryRectangular }
/// https://developer.apple.com/documentation/widgetkit/staticconfiguration
public struct StaticConfiguration<Content: View>: WidgetConfiguration {
    public init<Provider: TimelineProvider>(
        kind: String, provider: Provider, @ViewBuilder content: @escaping (Provider.Entry) -> Content
    ) {}
}
/// https://developer.apple.com/documentation/swiftui/widget
@MainActor @preconcurrency public protocol Widget {
    associatedtype Body: WidgetConfiguration
    var body: Body { get }
    init()
}
extension Widget {
    /// https://developer.apple.com/documentation/swiftui/widget/main()
    public static func main() { fatalError("a stand-in: this runs on a phone only") }
}
/// https://developer.apple.com/documentation/widgetkit/widgetcenter
public final class WidgetCenter: Sendable {
    public static let shared = WidgetCenter()
    public func reloadAllTimelines() { Self.reloads += 1 }
    /// Ours, for tests.
    public nonisolated(unsafe) static var reloads = 0
}
/// https://developer.apple.com/documentation/swiftui/containerbackgroundplacement
public struct ContainerBackgroundPlacement: Sendable { public static let widget = Self() }
extension View {
    /// https://developer.apple.com/documentation/swiftui/view/containerbackground(for:alignment:content:)
    public func containerBackground<V: View>(
        for container: ContainerBackgroundPlacement, @ViewBuilder content: () -> V
    ) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/widgeturl(_:)
    public func widgetURL(_ url: URL?) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/privacysensitive(_:)
    public func privacySensitive(_ sensitive: Bool = true) -> some View { self }
}
