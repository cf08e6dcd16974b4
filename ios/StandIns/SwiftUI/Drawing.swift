// Ours, not Apple's: evaluates views into a tree that tests can read and touch. See ../README.md.
import Foundation

/// Ours: one thing on the drawn screen.
public final class Node {
    /// Ours.
    public enum Kind: Equatable { case group, text, image, button, toggle, field, date, progress, element, bar, title }
    public let kind: Kind
    /// The words of a text, the name of a symbol.
    public let text: String
    public internal(set) var children: [Node]
    public internal(set) var label: String?
    public internal(set) var hint: String?
    public internal(set) var value: String?
    public internal(set) var traits: AccessibilityTraits = []
    public internal(set) var hidden = false
    /// What stands below it is gone for VoiceOver, also what could be touched.
    public internal(set) var alone = false
    /// What Voice Control calls it.
    public internal(set) var called: [String] = []
    /// True where VoiceOver stands.
    public internal(set) var voiced = false
    public internal(set) var disabled = false
    /// The id that `ForEach` gave it.
    public internal(set) var key: AnyHashable?
    /// What `id` made it.
    public internal(set) var identity: AnyHashable?
    public internal(set) var locale: Locale
    public internal(set) var mirrored: Bool
    public internal(set) var touch: (@MainActor () -> Void)?
    public internal(set) var dismiss: (@MainActor () -> Void)?
    public internal(set) var typing: Binding<String>?
    public internal(set) var focus: Binding<Bool>?
    public internal(set) var day: Binding<Date>?

    init(_ kind: Kind, _ text: String = "", _ children: [Node] = [], in context: DrawingContext) {
        (self.kind, self.text, self.children) = (kind, text, children)
        (locale, mirrored) = (context.environment.locale, context.environment.layoutDirection == .rightToLeft)
    }

    /// Ours: this node and all below, from the top.
    public var all: [Node] { [self] + children.flatMap(\.all) }
}

/// Ours: where in the tree of views evaluation stands.
public struct DrawingContext {
    let storage: Storage
    var environment: EnvironmentValues
    var path: String

    func down(_ part: String) -> DrawingContext {
        var deeper = self
        deeper.path += "/" + part
        return deeper
    }
}

/// Ours: what outlives one evaluation.
final class Storage: @unchecked Sendable {
    var cells: [String: AnyObject] = [:]
    var watched: [String: AnyHashable] = [:]
    var fires: [@MainActor () -> Void] = []
    var tasks: [@MainActor () async -> Void] = []
    var destination: (@MainActor (Any, DrawingContext) -> [Node])?
    var changed = false
}

/// Ours: a screen that shows one view, again and again.
@MainActor public final class Drawing {
    private let storage = Storage()
    private let environment: EnvironmentValues
    public private(set) var nodes: [Node] = []
    /// Ours: what the hand felt.
    public static var felt: [SensoryFeedback?] = []

    public init(environment: EnvironmentValues = EnvironmentValues()) { self.environment = environment }

    /// Draws, lets the changes be heard, and draws again until nothing changes any more.
    public func draw<V: View>(_ view: V) {
        for _ in 0..<8 {
            storage.changed = false
            nodes = view._nodes(DrawingContext(storage: storage, environment: environment, path: ""))
            let fires = storage.fires
            storage.fires = []
            fires.forEach { $0() }
            if !storage.changed { return }
        }
        fatalError("the view never comes to rest")
    }

    /// Begins what waited for the screen to be there.
    public func begin() async {
        let tasks = storage.tasks
        storage.tasks = []
        for task in tasks { await task() }
    }
}

/// Ours: a wrapper whose value outlives the view.
protocol Linked {
    func link(_ storage: Storage, _ path: String)
}

final class Held<Value> {
    var value: Value
    init(_ value: Value) { self.value = value }
}

final class Cell<Value>: @unchecked Sendable {
    private var held: Held<Value>
    private var storage: Storage?
    init(_ value: Value) { held = Held(value) }

    var value: Value {
        get { held.value }
        set {
            held.value = newValue
            storage?.changed = true
        }
    }

    func link(_ storage: Storage, _ path: String) {
        self.storage = storage
        if let kept = storage.cells[path] as? Held<Value> { held = kept } else { storage.cells[path] = held }
    }
}

extension View {
    /// Ours.
    public func _nodes(_ context: DrawingContext) -> [Node] {
        let here = context.down(String(describing: Self.self))
        EnvironmentValues.current = context.environment
        for (number, child) in Mirror(reflecting: self).children.enumerated() {
            (child.value as? any Linked)?.link(here.storage, here.path + "#\(child.label ?? String(number))")
        }
        return body._nodes(here)
    }

    /// Ours: a view like this one, drawn in a changed surrounding and changed afterwards.
    func modified(
        _ before: @escaping (inout EnvironmentValues) -> Void = { _ in },
        _ after: @escaping ([Node], DrawingContext) -> [Node] = { nodes, _ in nodes }
    ) -> some View { Modified(view: self, before: before, after: after) }

    /// Ours: what VoiceOver takes for one thing, changed.
    func element(_ change: @escaping (Node) -> Void) -> some View {
        modified { _ in
        } _: { nodes, context in
            let node = nodes.count == 1 ? nodes[0] : Node(.element, "", nodes, in: context)
            change(node)
            return [node]
        }
    }
}

/// Ours.
struct Modified<V: View>: Drawn {
    let view: V
    let before: (inout EnvironmentValues) -> Void
    let after: ([Node], DrawingContext) -> [Node]

    func _nodes(_ context: DrawingContext) -> [Node] {
        var inner = context.down("m")
        before(&inner.environment)
        return after(view._nodes(inner), inner)
    }
}

/// Ours: a view without a body.
@MainActor @preconcurrency public protocol Drawn: View where Body == Never {}
extension Drawn {
    public var body: Never { fatalError("a view of the system has no body") }
}
