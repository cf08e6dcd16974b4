// A stand-in: see ../README.md.
@_exported import Foundation
@_exported import Observation
@_exported import UIKit

// MARK: Views

/// https://developer.apple.com/documentation/swiftui/view
@MainActor @preconcurrency public protocol View {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency var body: Body { get }
    /// Ours.
    func _nodes(_ context: DrawingContext) -> [Node]
}
extension Never: View {
    public typealias Body = Never
    public var body: Never { fatalError("never") }
    public func _nodes(_ context: DrawingContext) -> [Node] { [] }
}
extension Optional: View where Wrapped: View {
    public typealias Body = Never
    public var body: Never { fatalError("a view of the system has no body") }
    public func _nodes(_ context: DrawingContext) -> [Node] { self?._nodes(context.down("some")) ?? [] }
}

/// https://developer.apple.com/documentation/swiftui/viewbuilder
@MainActor @resultBuilder public struct ViewBuilder {
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<C: View>(_ content: C) -> C { content }
    public static func buildBlock<each C: View>(_ content: repeat each C) -> TupleView<(repeat each C)> {
        var parts: [@MainActor (DrawingContext) -> [Node]] = []
        func add<V: View>(_ view: V) {
            let place = String(parts.count)
            parts.append { view._nodes($0.down(place)) }
        }
        repeat add(each content)
        return TupleView(parts: parts)
    }
    public static func buildIf<C: View>(_ content: C?) -> C? { content }
    public static func buildEither<A: View, B: View>(first: A) -> _ConditionalContent<A, B> {
        .init(first: first, second: nil)
    }
    public static func buildEither<A: View, B: View>(second: B) -> _ConditionalContent<A, B> {
        .init(first: nil, second: second)
    }
}
/// https://developer.apple.com/documentation/swiftui/emptyview
public struct EmptyView: Drawn {
    public init() {}
    public func _nodes(_ context: DrawingContext) -> [Node] { [] }
}
/// https://developer.apple.com/documentation/swiftui/tupleview
public struct TupleView<T>: Drawn {
    let parts: [@MainActor (DrawingContext) -> [Node]]
    public func _nodes(_ context: DrawingContext) -> [Node] { parts.flatMap { $0(context) } }
}
/// https://developer.apple.com/documentation/swiftui/_conditionalcontent
public struct _ConditionalContent<A: View, B: View>: Drawn {
    let first: A?
    let second: B?
    public func _nodes(_ context: DrawingContext) -> [Node] {
        (first?._nodes(context.down("a")) ?? []) + (second?._nodes(context.down("b")) ?? [])
    }
}
/// https://developer.apple.com/documentation/swiftui/group
public struct Group<C: View>: Drawn {
    let content: C
    public init(@ViewBuilder content: () -> C) { self.content = content() }
    public func _nodes(_ context: DrawingContext) -> [Node] { content._nodes(context) }
}
/// https://developer.apple.com/documentation/swiftui/foreach
public struct ForEach<D: RandomAccessCollection, ID: Hashable, C: View>: Drawn {
    let data: D
    let id: KeyPath<D.Element, ID>
    let content: (D.Element) -> C
    public init(_ data: D, id: KeyPath<D.Element, ID>, @ViewBuilder content: @escaping (D.Element) -> C) {
        (self.data, self.id, self.content) = (data, id, content)
    }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        precondition(Set(data.map { $0[keyPath: id] }).count == data.count, "two elements have the same id")
        return data.map { element in
            let key = element[keyPath: id]
            let node = Node(.group, "", content(element)._nodes(context.down("\(key)")), in: context)
            node.key = key
            return node
        }
    }
}

/// https://developer.apple.com/documentation/swiftui/text
public struct Text: Drawn {
    let words: String
    public init(verbatim: String) { words = verbatim }
    public init(_ key: LocalizedStringKey) { words = key.key }
    public func _nodes(_ context: DrawingContext) -> [Node] { [Node(.text, words, in: context)] }
}
/// https://developer.apple.com/documentation/swiftui/localizedstringkey
public struct LocalizedStringKey: Sendable {
    let key: String
    public init(_ value: String) { key = value }
}
/// https://developer.apple.com/documentation/swiftui/image
public struct Image: Drawn {
    let name: String
    public init(systemName: String) { name = systemName }
    public init(uiImage: UIImage) { name = "" }
    public func resizable() -> Image { self }
    public func _nodes(_ context: DrawingContext) -> [Node] { [Node(.image, name, in: context)] }
}
/// https://developer.apple.com/documentation/swiftui/label
public struct Label {}
/// https://developer.apple.com/documentation/swiftui/button
public struct Button<L: View>: Drawn {
    let action: @MainActor () -> Void
    let label: L
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {
        (self.action, self.label) = (action, label())
    }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        let node = Node(.button, "", label._nodes(context.down("button")), in: context)
        node.touch = action
        return [node]
    }
}
/// https://developer.apple.com/documentation/swiftui/toggle
public struct Toggle<L: View>: Drawn {
    let isOn: Binding<Bool>
    let label: L
    public init(isOn: Binding<Bool>, @ViewBuilder label: () -> L) { (self.isOn, self.label) = (isOn, label()) }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        let node = Node(.toggle, "", label._nodes(context.down("toggle")), in: context)
        node.value = isOn.wrappedValue ? "1" : "0"
        node.touch = { isOn.wrappedValue.toggle() }
        return [node]
    }
}
/// https://developer.apple.com/documentation/swiftui/textfield
public struct TextField<L: View>: Drawn {
    let text: Binding<String>
    public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> L) { self.text = text }
    public init(text: Binding<String>, prompt: Text? = nil, axis: Axis, @ViewBuilder label: () -> L) {
        self.text = text
    }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        let node = Node(.field, text.wrappedValue, in: context)
        node.typing = text
        return [node]
    }
}
/// https://developer.apple.com/documentation/swiftui/datepicker
public struct DatePicker<L: View>: Drawn {
    let selection: Binding<Date>
    let label: L
    /// https://developer.apple.com/documentation/swiftui/datepickercomponents
    public typealias Components = DatePickerComponents
    public init(
        selection: Binding<Date>, in range: ClosedRange<Date>, displayedComponents: Components,
        @ViewBuilder label: () -> L
    ) { (self.selection, self.label) = (selection, label()) }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        let node = Node(.date, "", label._nodes(context.down("date")), in: context)
        node.day = selection
        return [node]
    }
}
/// https://developer.apple.com/documentation/swiftui/datepickercomponents
public struct DatePickerComponents: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let date = Self(rawValue: 1)
}
/// https://developer.apple.com/documentation/swiftui/progressview
public struct ProgressView: Drawn {
    let part: Double?
    public init() { part = nil }
    public init(value: Double?, total: Double = 1.0) { part = value.map { $0 / total } }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        [Node(.progress, part.map { "\($0)" } ?? "", in: context)]
    }
}
/// https://developer.apple.com/documentation/swiftui/vstack
public struct VStack<C: View>: Drawn {
    let content: C
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {
        self.content = content()
    }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        [Node(.group, "", content._nodes(context.down("v")), in: context)]
    }
}
/// There only what is near the screen is made; here all of it, as if the person had scrolled to the end.
/// https://developer.apple.com/documentation/swiftui/lazyvstack
public struct LazyVStack<C: View>: Drawn {
    let content: C
    public init(
        alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, pinnedViews: PinnedScrollableViews = [],
        @ViewBuilder content: () -> C
    ) { self.content = content() }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        [Node(.group, "", content._nodes(context.down("v")), in: context)]
    }
}
/// https://developer.apple.com/documentation/swiftui/pinnedscrollableviews
public struct PinnedScrollableViews: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
}
/// https://developer.apple.com/documentation/swiftui/hstack
public struct HStack<C: View>: Drawn {
    let content: C
    public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {
        self.content = content()
    }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        [Node(.group, "", content._nodes(context.down("h")), in: context)]
    }
}
/// https://developer.apple.com/documentation/swiftui/scrollview
public struct ScrollView<C: View>: Drawn {
    let content: C
    public init(@ViewBuilder content: () -> C) { self.content = content() }
    public func _nodes(_ context: DrawingContext) -> [Node] {
        [Node(.group, "", content._nodes(context.down("s")), in: context)]
    }
}
/// https://developer.apple.com/documentation/swiftui/navigationstack
public struct NavigationStack<Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, C: View>:
    Drawn
where Data.Element: Hashable {
    let path: Binding<Data>
    let root: C
    public init(path: Binding<Data>, @ViewBuilder root: () -> C) { (self.path, self.root) = (path, root()) }
    /// Ours: the top of the stack, with the system's back button, which is called by the title of what lies below.
    public func _nodes(_ context: DrawingContext) -> [Node] {
        var top = root._nodes(context.down("n"))
        var below: [Node]?
        for (depth, element) in path.wrappedValue.enumerated() {
            guard let draw = context.storage.destination else { fatalError("the stack knows no destination") }
            (below, top) = (top, draw(element, context.down("n\(depth)")))
        }
        let bar = Node(.bar, "", top.filter { $0.kind == .bar }.flatMap(\.children), in: context)
        if let below {
            let title = below.last { $0.kind == .title }?.text ?? ""
            let back = Node(.button, "", [Node(.text, title, in: context)], in: context)
            back.touch = {
                var shorter = path.wrappedValue
                shorter.removeLast()
                path.wrappedValue = shorter
            }
            bar.children.insert(back, at: 0)
        }
        return [bar] + top.filter { $0.kind != .bar && $0.kind != .title }
    }
}
/// https://developer.apple.com/documentation/swiftui/toolbarcontent
@MainActor @preconcurrency public protocol ToolbarContent {
    /// Ours.
    func _bar(_ context: DrawingContext) -> [Node]
}
/// https://developer.apple.com/documentation/swiftui/toolbaritem
public struct ToolbarItem<C: View>: ToolbarContent {
    let content: C
    public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> C) { self.content = content() }
    public func _bar(_ context: DrawingContext) -> [Node] { content._nodes(context.down("item")) }
}
/// https://developer.apple.com/documentation/swiftui/toolbaritemplacement
public struct ToolbarItemPlacement: Sendable { public static let principal = Self(), topBarTrailing = Self() }
/// https://developer.apple.com/documentation/swiftui/toolbarcontentbuilder
@MainActor @resultBuilder public struct ToolbarContentBuilder {
    public static func buildBlock<A: ToolbarContent>(_ only: A) -> some ToolbarContent { only }
    public static func buildBlock<A: ToolbarContent, B: ToolbarContent>(_ first: A, _ second: B) -> some ToolbarContent
    {
        Pair(first: first, second: second)
    }
    public static func buildIf<A: ToolbarContent>(_ item: A?) -> some ToolbarContent { Perhaps(item: item) }
    private struct Perhaps<A: ToolbarContent>: ToolbarContent {
        let item: A?
        func _bar(_ context: DrawingContext) -> [Node] { item?._bar(context.down("if")) ?? [] }
    }
    private struct Pair<A: ToolbarContent, B: ToolbarContent>: ToolbarContent {
        let first: A
        let second: B
        func _bar(_ context: DrawingContext) -> [Node] {
            first._bar(context.down("1")) + second._bar(context.down("2"))
        }
    }
}

// MARK: Shapes and styles

/// https://developer.apple.com/documentation/swiftui/shapestyle
public protocol ShapeStyle: Sendable {
    associatedtype Resolved: ShapeStyle = Never
    func resolve(in environment: EnvironmentValues) -> Resolved
}
extension Never: ShapeStyle { public func resolve(in environment: EnvironmentValues) -> Never { fatalError("never") } }
/// https://developer.apple.com/documentation/swiftui/color
public struct Color: ShapeStyle, Equatable {
    /// Ours.
    public let parts: [Double]
    public init(red: Double, green: Double, blue: Double) { parts = [red, green, blue] }
    public func resolve(in environment: EnvironmentValues) -> Never { fatalError("a colour is itself") }
}
extension ShapeStyle where Self == Color {
    /// https://developer.apple.com/documentation/swiftui/shapestyle/clear
    public static var clear: Color { Color(red: 0, green: 0, blue: 0) }
}
/// https://developer.apple.com/documentation/swiftui/backgroundstyle
public struct BackgroundStyle: ShapeStyle {
    public func resolve(in environment: EnvironmentValues) -> Never { fatalError("only on a phone") }
}
extension ShapeStyle where Self == BackgroundStyle {
    /// https://developer.apple.com/documentation/swiftui/shapestyle/background
    public static var background: BackgroundStyle { BackgroundStyle() }
}
/// https://developer.apple.com/documentation/swiftui/shape
@MainActor @preconcurrency public protocol Shape: Drawn {}
extension Shape {
    public func _nodes(_ context: DrawingContext) -> [Node] { [] }
    /// https://developer.apple.com/documentation/swiftui/shape/fill(_:style:)
    public func fill<S: ShapeStyle>(_ content: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/shape/stroke(_:linewidth:antialiased:)
    public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View { self }
}
/// https://developer.apple.com/documentation/swiftui/roundedrectangle
public struct RoundedRectangle: Shape { public init(cornerRadius: CGFloat) {} }
/// https://developer.apple.com/documentation/swiftui/rectangle
public struct Rectangle: Shape { public init() {} }
/// https://developer.apple.com/documentation/swiftui/circle
public struct Circle: Shape { public init() {} }
/// https://developer.apple.com/documentation/swiftui/capsule
public struct Capsule: Shape { public init() {} }
/// https://developer.apple.com/documentation/swiftui/horizontalalignment
public struct HorizontalAlignment: Sendable { public static let leading = Self(), center = Self() }
/// https://developer.apple.com/documentation/swiftui/verticalalignment
public struct VerticalAlignment: Sendable {
    public static let top = Self(), center = Self(), firstTextBaseline = Self()
}
/// https://developer.apple.com/documentation/swiftui/alignment
public struct Alignment: Sendable {
    public static let center = Self(), leading = Self(), trailing = Self(), topLeading = Self()
}
/// https://developer.apple.com/documentation/swiftui/textalignment
public enum TextAlignment: Sendable { case leading, center, trailing }
/// https://developer.apple.com/documentation/swiftui/axis
public enum Axis: Sendable { case horizontal, vertical }
/// https://developer.apple.com/documentation/swiftui/edge
public enum Edge {
    /// https://developer.apple.com/documentation/swiftui/edge/set
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let all = Set(rawValue: 15), horizontal = Set(rawValue: 10), vertical = Set(rawValue: 5)
        public static let top = Set(rawValue: 1)
    }
}
/// https://developer.apple.com/documentation/swiftui/verticaledge
public enum VerticalEdge: Sendable { case top, bottom }
/// https://developer.apple.com/documentation/swiftui/font
public struct Font: Sendable {
    public static let body = Font(), headline = Font(), subheadline = Font(), title = Font(), title3 = Font()
    public func bold() -> Font { self }
}
/// https://developer.apple.com/documentation/swiftui/primitivebuttonstyle
public protocol PrimitiveButtonStyle {}
/// https://developer.apple.com/documentation/swiftui/plainbuttonstyle
public struct PlainButtonStyle: PrimitiveButtonStyle {}
extension PrimitiveButtonStyle where Self == PlainButtonStyle {
    /// https://developer.apple.com/documentation/swiftui/primitivebuttonstyle/plain
    public static var plain: Self { .init() }
}
/// https://developer.apple.com/documentation/swiftui/datepickerstyle
public protocol DatePickerStyle {}
/// https://developer.apple.com/documentation/swiftui/graphicaldatepickerstyle
public struct GraphicalDatePickerStyle: DatePickerStyle {}
extension DatePickerStyle where Self == GraphicalDatePickerStyle {
    /// https://developer.apple.com/documentation/swiftui/datepickerstyle/graphical
    public static var graphical: Self { .init() }
}
/// https://developer.apple.com/documentation/swiftui/textselectability
public protocol TextSelectability {}
/// https://developer.apple.com/documentation/swiftui/enabledtextselectability
public struct EnabledTextSelectability: TextSelectability {}
extension TextSelectability where Self == EnabledTextSelectability {
    /// https://developer.apple.com/documentation/swiftui/textselectability/enabled
    public static var enabled: Self { .init() }
}
/// https://developer.apple.com/documentation/swiftui/scrolldismisseskeyboardmode
public struct ScrollDismissesKeyboardMode: Sendable { public static let interactively = Self() }
/// https://developer.apple.com/documentation/swiftui/submitlabel
public struct SubmitLabel: Sendable { public static let search = Self() }
/// https://developer.apple.com/documentation/swiftui/textinputautocapitalization
public struct TextInputAutocapitalization: Sendable { public static let never = Self() }
/// https://developer.apple.com/documentation/swiftui/navigationbaritem
public enum NavigationBarItem {
    /// https://developer.apple.com/documentation/swiftui/navigationbaritem/titledisplaymode
    public enum TitleDisplayMode: Sendable { case inline }
}
/// https://developer.apple.com/documentation/swiftui/sensoryfeedback
public struct SensoryFeedback: Equatable, Sendable {
    let name: String
    public static let success = Self(name: "success"), error = Self(name: "error"), impact = Self(name: "impact")
}
/// https://developer.apple.com/documentation/swiftui/geometryproxy
public struct GeometryProxy: Sendable {
    public func frame(in coordinateSpace: some CoordinateSpaceProtocol) -> CGRect { .zero }
}
/// https://developer.apple.com/documentation/swiftui/coordinatespaceprotocol
public protocol CoordinateSpaceProtocol {}
/// https://developer.apple.com/documentation/swiftui/namedcoordinatespace
public struct NamedCoordinateSpace: CoordinateSpaceProtocol, Equatable {}
extension CoordinateSpaceProtocol where Self == NamedCoordinateSpace {
    /// https://developer.apple.com/documentation/swiftui/coordinatespaceprotocol/scrollview
    public static var scrollView: NamedCoordinateSpace { NamedCoordinateSpace() }
}

// MARK: Accessibility

/// https://developer.apple.com/documentation/swiftui/accessibilitytraits
public struct AccessibilityTraits: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let isHeader = Self(rawValue: 1), isSelected = Self(rawValue: 2), isImage = Self(rawValue: 4)
}
/// https://developer.apple.com/documentation/swiftui/accessibilitychildbehavior
public struct AccessibilityChildBehavior: Sendable { public static let ignore = Self() }
/// https://developer.apple.com/documentation/swiftui/accessibilityactionkind
public struct AccessibilityActionKind: Sendable { public static let escape = Self() }

extension View {
    /// https://developer.apple.com/documentation/swiftui/view/accessibilitylabel(_:)
    public func accessibilityLabel(_ label: Text) -> some View { element { $0.label = label.words } }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityhint(_:)
    public func accessibilityHint(_ hint: Text) -> some View { element { $0.hint = hint.words } }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityvalue(_:)
    public func accessibilityValue(_ value: Text) -> some View { element { $0.value = value.words } }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityinputlabels(_:)
    public func accessibilityInputLabels(_ inputLabels: [Text]) -> some View {
        element { $0.called = inputLabels.map(\.words) }
    }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityfocused(_:)
    public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View {
        element { $0.voiced = condition.binding.wrappedValue }
    }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityhidden(_:)
    public func accessibilityHidden(_ hidden: Bool) -> some View {
        modified { _ in
        } _: { nodes, _ in
            nodes.forEach { $0.hidden = $0.hidden || hidden }
            return nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityaddtraits(_:)
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
        modified { _ in
        } _: { nodes, _ in
            nodes.forEach { $0.traits.formUnion(traits) }
            return nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityelement(children:)
    public func accessibilityElement(children: AccessibilityChildBehavior) -> some View {
        modified { _ in
        } _: { nodes, context in
            let node = Node(.element, "", nodes, in: context)
            node.alone = true
            return [node]
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/accessibilityaction(_:_:)
    public func accessibilityAction(_ kind: AccessibilityActionKind, _ handler: @escaping () -> Void) -> some View {
        nonisolated(unsafe) let handler = handler
        return modified { _ in
        } _: { nodes, _ in
            nodes.forEach { $0.dismiss = { handler() } }
            return nodes
        }
    }
}

// MARK: Modifiers

extension View {
    /// https://developer.apple.com/documentation/swiftui/view/padding(_:_:)
    public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/frame(width:height:alignment:)
    public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
        self
    }
    /// https://developer.apple.com/documentation/swiftui/view/frame(minwidth:idealwidth:maxwidth:minheight:idealheight:maxheight:alignment:)
    public func frame(
        minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
        idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
    ) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/scaledtofit()
    public func scaledToFit() -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/fixedsize(horizontal:vertical:)
    public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/offset(x:y:)
    public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/opacity(_:)
    public func opacity(_ opacity: Double) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/preferredcolorscheme(_:)
    public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/dynamictypesize(_:)
    public func dynamicTypeSize(_ size: DynamicTypeSize) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/font(_:)
    public func font(_ font: Font?) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/linespacing(_:)
    public func lineSpacing(_ lineSpacing: CGFloat) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/linelimit(_:)
    public func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/multilinetextalignment(_:)
    public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/foregroundstyle(_:)
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/tint(_:)
    public func tint<S: ShapeStyle>(_ tint: S?) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/background(_:ignoressafeareaedges:)
    public func background<S: ShapeStyle>(_ style: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/background(_:in:fillstyle:)
    public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/clipshape(_:style:)
    public func clipShape<S: Shape>(_ shape: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/contentshape(_:eofill:)
    public func contentShape<S: Shape>(_ shape: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/overlay(alignment:content:)
    public func overlay<C: View>(alignment: Alignment = .center, @ViewBuilder content: () -> C) -> some View {
        let above = content()
        return modified { _ in
        } _: { nodes, context in
            nodes + above._nodes(context.down("over"))
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/safeareainset(edge:alignment:spacing:content:)
    public func safeAreaInset<C: View>(edge: VerticalEdge, @ViewBuilder content: () -> C) -> some View {
        let beside = content()
        return modified { _ in
        } _: { nodes, context in
            nodes + beside._nodes(context.down("inset"))
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/ignoressafearea(_:edges:)
    public func ignoresSafeArea() -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/toolbar(content:)
    public func toolbar<C: ToolbarContent>(@ToolbarContentBuilder content: () -> C) -> some View {
        let bar = content()
        return modified { _ in
        } _: { nodes, context in
            [Node(.bar, "", bar._bar(context.down("bar")), in: context)] + nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/navigationdestination(for:destination:)
    public func navigationDestination<D: Hashable, C: View>(
        for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
    ) -> some View {
        modified { _ in
        } _: { nodes, context in
            context.storage.destination = { element, context in
                guard let element = element as? D else { fatalError("no destination for \(element)") }
                return destination(element)._nodes(context)
            }
            return nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/navigationtitle(_:)-43srq
    public func navigationTitle(_ title: Text) -> some View {
        modified { _ in
        } _: { nodes, context in
            nodes + [Node(.title, title.words, in: context)]
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/ongeometrychange(for:of:action:)
    public func onGeometryChange<T: Equatable & Sendable>(
        for type: T.Type, of transform: @escaping @Sendable (GeometryProxy) -> T,
        action: @escaping (_ newValue: T) -> Void
    ) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/sensoryfeedback(trigger:_:)
    public func sensoryFeedback<T: Hashable>(
        trigger: T, _ feedback: @escaping @MainActor (_ oldValue: T, _ newValue: T) -> SensoryFeedback?
    ) -> some View {
        onChange(of: trigger) { before, now in Drawing.felt.append(feedback(before, now)) }
    }
    /// https://developer.apple.com/documentation/swiftui/view/navigationbartitledisplaymode(_:)
    public func navigationBarTitleDisplayMode(_ mode: NavigationBarItem.TitleDisplayMode) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/scrolldismisseskeyboard(_:)
    public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/buttonstyle(_:)
    public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/datepickerstyle(_:)
    public func datePickerStyle<S: DatePickerStyle>(_ style: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/labelshidden()
    public func labelsHidden() -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/textselection(_:)
    public func textSelection<S: TextSelectability>(_ selectability: S) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/keyboardtype(_:)
    public func keyboardType(_ type: UIKeyboardType) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/textcontenttype(_:)-ufdv
    public func textContentType(_ textContentType: UITextContentType?) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/textinputautocapitalization(_:)
    public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization?) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/autocorrectiondisabled(_:)
    public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/submitlabel(_:)
    public func submitLabel(_ submitLabel: SubmitLabel) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/disabled(_:)
    public func disabled(_ disabled: Bool) -> some View {
        modified { _ in
        } _: { nodes, _ in
            nodes.forEach { $0.disabled = $0.disabled || disabled }
            return nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/id(_:)
    public func id<ID: Hashable>(_ id: ID) -> some View {
        modified { _ in
        } _: { nodes, _ in
            nodes.forEach { $0.identity = id }
            return nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/environment(_:_:)
    public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
        modified { $0[keyPath: keyPath] = value }
    }
    /// https://developer.apple.com/documentation/swiftui/view/focused(_:)
    public func focused(_ condition: FocusState<Bool>.Binding) -> some View { element { $0.focus = condition.binding } }
    /// https://developer.apple.com/documentation/swiftui/view/ontapgesture(count:perform:)
    public func onTapGesture(count: Int = 1, perform action: @escaping () -> Void) -> some View {
        nonisolated(unsafe) let action = action
        return modified { _ in
        } _: { nodes, context in
            let node = Node(.group, "", nodes, in: context)
            node.touch = { action() }
            return [node]
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/task(id:priority:_:)
    public func task<T: Equatable>(
        id: T, priority: TaskPriority = .userInitiated,
        @_inheritActorContext _ action: sending @escaping @isolated(any) () async -> Void
    ) -> some View {
        nonisolated(unsafe) let action = action
        return modified { _ in
        } _: { nodes, context in
            let before = context.storage.watched.updateValue(AnyHashable("\(id)"), forKey: context.path)
            if before != AnyHashable("\(id)") { context.storage.tasks.append { await action() } }
            return nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/onopenurl(perform:)
    public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View { self }
    /// https://developer.apple.com/documentation/swiftui/view/alert(_:ispresented:actions:)
    public func alert<A: View>(_ title: Text, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A) -> some View {
        self
    }
    /// https://developer.apple.com/documentation/swiftui/view/onchange(of:initial:_:)-8wgw9
    public func onChange<V: Hashable>(of value: V, initial: Bool = false, _ action: @escaping @MainActor (V, V) -> Void)
        -> some View
    {
        modified { _ in
        } _: { nodes, context in
            let before = context.storage.watched.updateValue(value, forKey: context.path)
            if before != AnyHashable(value), before != nil || initial {
                context.storage.fires.append { action(before?.base as? V ?? value, value) }
            }
            return nodes
        }
    }
    /// https://developer.apple.com/documentation/swiftui/view/onchange(of:initial:_:)-4psgg
    public func onChange<V: Hashable>(of value: V, initial: Bool = false, _ action: @escaping @MainActor () -> Void)
        -> some View
    {
        onChange(of: value, initial: initial) { _, _ in action() }
    }
}

// MARK: State

/// https://developer.apple.com/documentation/swiftui/binding
@propertyWrapper public struct Binding<Value>: @unchecked Sendable {
    let read: () -> Value
    let write: (Value) -> Void
    public init(
        get: @escaping @isolated(any) @Sendable () -> Value, set: @escaping @isolated(any) @Sendable (Value) -> Void
    ) {
        // The views' closures are isolated to the main actor, and that is where tests draw and touch.
        let get = unsafeBitCast(get as @Sendable @isolated(any) () -> Value, to: (@Sendable () -> Value).self)
        let set = unsafeBitCast(set as @Sendable @isolated(any) (Value) -> Void, to: (@Sendable (Value) -> Void).self)
        (read, write) = (get, set)
    }
    init(read: @escaping () -> Value, write: @escaping (Value) -> Void) { (self.read, self.write) = (read, write) }
    public var wrappedValue: Value {
        get { read() }
        nonmutating set { write(newValue) }
    }
    public var projectedValue: Binding<Value> { self }
}
/// https://developer.apple.com/documentation/swiftui/state
@propertyWrapper public struct State<Value>: Linked {
    let cell: Cell<Value>
    public init(wrappedValue: Value) { cell = Cell(wrappedValue) }
    public init(initialValue: Value) { cell = Cell(initialValue) }
    public var wrappedValue: Value {
        get { cell.value }
        nonmutating set { cell.value = newValue }
    }
    public var projectedValue: Binding<Value> { Binding(read: { cell.value }, write: { cell.value = $0 }) }
    func link(_ storage: Storage, _ path: String) { cell.link(storage, path) }
}
/// https://developer.apple.com/documentation/swiftui/focusstate
@propertyWrapper public struct FocusState<Value: Hashable>: Linked {
    let cell: Cell<Value>
    public init() where Value == Bool { cell = Cell(false) }
    public var wrappedValue: Value {
        get { cell.value }
        nonmutating set { cell.value = newValue }
    }
    public var projectedValue: Binding { Binding(binding: .init(read: { cell.value }, write: { cell.value = $0 })) }
    func link(_ storage: Storage, _ path: String) { cell.link(storage, path) }
    /// https://developer.apple.com/documentation/swiftui/focusstate/binding
    public struct Binding { let binding: SwiftUI.Binding<Value> }
}
/// https://developer.apple.com/documentation/swiftui/accessibilityfocusstate
@propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: Linked {
    let cell: Cell<Value>
    public init() where Value == Bool { cell = Cell(false) }
    public var wrappedValue: Value {
        get { cell.value }
        nonmutating set { cell.value = newValue }
    }
    public var projectedValue: Binding { Binding(binding: .init(read: { cell.value }, write: { cell.value = $0 })) }
    func link(_ storage: Storage, _ path: String) { cell.link(storage, path) }
    /// https://developer.apple.com/documentation/swiftui/accessibilityfocusstate/binding
    public struct Binding { let binding: SwiftUI.Binding<Value> }
}
/// https://developer.apple.com/documentation/swiftui/scaledmetric
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint> {
    public let wrappedValue: Value
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
/// https://developer.apple.com/documentation/swiftui/colorscheme
public enum ColorScheme: Sendable { case light, dark }
/// https://developer.apple.com/documentation/swiftui/dynamictypesize
public enum DynamicTypeSize: Sendable { case large, accessibility5 }
/// https://developer.apple.com/documentation/swiftui/layoutdirection
public enum LayoutDirection: Sendable { case leftToRight, rightToLeft }
/// https://developer.apple.com/documentation/swiftui/scenephase
public enum ScenePhase: Sendable { case background, inactive, active }
/// https://developer.apple.com/documentation/swiftui/environmentvalues
public struct EnvironmentValues: Sendable {
    /// Ours.
    nonisolated(unsafe) static var current = EnvironmentValues()
    public init() {}
    public var colorScheme = ColorScheme.light
    public var layoutDirection = LayoutDirection.leftToRight
    public var scenePhase = ScenePhase.active
    public var locale = Locale(identifier: "en")
    nonisolated(unsafe) var own: [ObjectIdentifier: Any] = [:]
    public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
        get { own[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
        set { own[ObjectIdentifier(key)] = newValue }
    }
}
/// https://developer.apple.com/documentation/swiftui/environmentkey
public protocol EnvironmentKey {
    associatedtype Value
    static var defaultValue: Value { get }
}
/// https://developer.apple.com/documentation/swiftui/environment
@propertyWrapper public struct Environment<Value> {
    let path: KeyPath<EnvironmentValues, Value>
    public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { path = keyPath }
    public var wrappedValue: Value { EnvironmentValues.current[keyPath: path] }
}

// MARK: App

/// https://developer.apple.com/documentation/swiftui/scene
@MainActor @preconcurrency public protocol Scene {
    associatedtype Body: Scene
    @SceneBuilder @MainActor @preconcurrency var body: Body { get }
}
extension Never: Scene {}
/// https://developer.apple.com/documentation/swiftui/scenebuilder
@resultBuilder public struct SceneBuilder { public static func buildBlock<C: Scene>(_ content: C) -> C { content } }
/// https://developer.apple.com/documentation/swiftui/windowgroup
public struct WindowGroup<C: View>: Scene {
    public init(@ViewBuilder content: () -> C) {}
    public var body: Never { fatalError("a stand-in: this runs on a phone only") }
}
/// https://developer.apple.com/documentation/swiftui/app
@MainActor @preconcurrency public protocol App {
    associatedtype Body: Scene
    @SceneBuilder @MainActor @preconcurrency var body: Body { get }
    init()
}
extension App {
    /// https://developer.apple.com/documentation/swiftui/app/main()
    public static func main() { fatalError("a stand-in: this runs on a phone only") }
}
/// https://developer.apple.com/documentation/swiftui/uiapplicationdelegateadaptor
@MainActor @propertyWrapper public struct UIApplicationDelegateAdaptor<Delegate: NSObject & UIApplicationDelegate> {
    public init(_ type: Delegate.Type) {}
    public var wrappedValue: Delegate { fatalError("a stand-in: this runs on a phone only") }
}
/// https://developer.apple.com/documentation/swiftui/uihostingcontroller
open class UIHostingController<Content: View>: UIViewController {
    public var rootView: Content
    public init(rootView: Content) { self.rootView = rootView }
}
