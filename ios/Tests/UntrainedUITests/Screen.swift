import Foundation
import SwiftUI
import UntrainedCore

@testable import UntrainedUI

/// This repository, found from this file.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

func jsonFiles(_ folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
        at: repository.appendingPathComponent(folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
}

/// One window, drawn by the app's own views, and what was sent from it.
@MainActor final class Screen {
    private let drawing: Drawing
    private(set) var sent: [Event] = []
    var nodes: [Node] { drawing.nodes }

    init(_ window: UntrainedCore.Window) {
        drawing = Drawing()
        draw(window)
    }

    func draw(_ window: UntrainedCore.Window) {
        drawing.draw(WindowView(window: window, send: { self.sent.append($0) }))
    }

    /// Lets begin what waits for the screen to be there.
    func begin(_ window: UntrainedCore.Window) async {
        await drawing.begin()
        draw(window)
    }

    /// What a touch sends.
    func events(_ touch: @MainActor () -> Void) -> [Event] {
        sent = []
        touch()
        return sent
    }

    /// The one node that stands for this page.
    func page(_ key: String) -> [Node] { nodes.flatMap(\.all).filter { $0.identity == AnyHashable(key) } }

    /// The one node that stands for this block.
    func block(_ key: String) -> [Node] { nodes.flatMap(\.all).filter { $0.key == AnyHashable(key) } }
}

extension Node {
    /// Every word that can be seen, from the top.
    var seen: [String] {
        switch kind {
        case .text: [text]
        case .field: text.isEmpty ? [] : [text]
        case .group, .image, .button, .toggle, .date, .progress, .element, .bar, .title: children.flatMap(\.seen)
        }
    }

    /// What VoiceOver says, one thing after the other. A symbol that is not silent shows as its name in brackets.
    var heard: [String] {
        if hidden { return [] }
        if let label { return [label] }
        if alone { return [] }
        switch kind {
        case .text: return [text]
        case .image, .progress: return ["[\(text)]"]
        case .field: return ["[field]"]
        case .button, .toggle, .date, .element: return [children.flatMap(\.heard).joined(separator: ", ")]
        case .group, .bar, .title: return children.flatMap(\.heard)
        }
    }

    /// What VoiceOver can stand on or touch below this.
    var reachable: [Node] { hidden ? [] : [self] + (alone ? [] : children.flatMap(\.reachable)) }

    /// What can be touched, from the top.
    var touchable: [Node] { all.filter { $0.touch != nil } }
}
