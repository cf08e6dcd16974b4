import Foundation
import SwiftUI
import Testing
import UntrainedCore

@testable import UntrainedUI

/// Every window there is an example of, drawn: each block is there, in order, with its words, its name for VoiceOver and its
/// touches; and nothing else.
@MainActor @Suite struct WindowsTests {
    nonisolated static func specimens() throws -> [URL] { try jsonFiles("tests/windows") }

    @Test(arguments: try specimens()) func isDrawnWhole(file: URL) throws {
        check(try windowFromJson(json: String(contentsOf: file, encoding: .utf8)), file.lastPathComponent)
    }

    @Test func thereAreSpecimens() throws { #expect(try Self.specimens().count >= 10) }

    @Test(arguments: try specimens()) func drawingAgainChangesAndSendsNothing(file: URL) throws {
        let window = try windowFromJson(json: String(contentsOf: file, encoding: .utf8))
        let screen = Screen(window)
        let before = screen.nodes.flatMap(\.seen)
        screen.draw(window)
        #expect(screen.nodes.flatMap(\.seen) == before)
        #expect(screen.sent.isEmpty)
    }
}

@MainActor func check(_ window: UntrainedCore.Window, _ name: String) {
    let screen = Screen(window)
    let all = screen.nodes.flatMap(\.all)
    let blocks = window.page.blocks

    // The bar: the way back, and that something runs.
    let bar = all.first { $0.kind == .bar }
    #expect(bar?.seen == (window.back.map { [$0] } ?? []) + [window.page.title], "\(name): the bar")
    #expect(bar?.heard.filter { $0 != "[]" } == (window.back.map { [$0] } ?? []), "\(name): the way back")
    #expect(bar?.all.contains { $0.kind == .progress } == window.busy, "\(name): busy")
    if let back = bar?.touchable.first?.touch { #expect(screen.events(back) == [.back], "\(name): back") }

    // The page: its title, then its blocks and nothing else.
    let page = screen.page(window.page.key)
    #expect(page.count == 1, "\(name): one page")
    let title = window.page.title.isEmpty ? [] : [window.page.title]
    #expect(page.flatMap(\.seen) == title + blocks.flatMap(\.shows), "\(name): words of the page")
    #expect(page.flatMap(\.heard) == title + blocks.flatMap(\.says), "\(name): what VoiceOver says")
    #expect(
        page.flatMap(\.all).first { $0.text == window.page.title }?.traits.contains(.isHeader) != false,
        "\(name): the title is a header")

    for block in blocks {
        let place = "\(name), \(block.key)"
        let drawn = screen.block(block.key)
        #expect(drawn.count == 1, "\(place): drawn once")
        #expect(drawn.flatMap(\.seen) == block.shows, "\(place): words")
        let touchable = drawn.flatMap(\.touchable)
        #expect(touchable.map(\.disabled) == block.greys, "\(place): grey")
        #expect(touchable.compactMap(\.touch).map(screen.events) == block.sends, "\(place): touches")
        if case .heading = block {
            #expect(drawn.flatMap(\.all).contains { $0.traits.contains(.isHeader) }, "\(place)")
        }
    }

    // The notice: its words, its button, and that it can be sent away.
    let notice = screen.nodes.flatMap(\.all).first { $0.dismiss != nil && $0.touch != nil }
    #expect(notice?.seen == window.notice.map { [$0.text] + ($0.button.map { [$0.label] } ?? []) }, "\(name): notice")
    if let touch = notice?.touch { #expect(screen.events(touch) == [.noticeSeen], "\(name): notice") }

    // Language and direction reach every word.
    let words = all.filter { $0.kind == .text }
    #expect(words.allSatisfy { $0.mirrored == (window.direction == .rightToLeft) }, "\(name): direction")
    let labels = blocks.flatMap(\.labels)
    for word in words {
        let own = labels.first { $0.quoted == word.text }?.language
        #expect(word.locale.identifier == (own ?? window.language), "\(name): language of “\(word.text)”")
    }

    // What can be touched can be reached by VoiceOver too.
    #expect(
        screen.nodes.flatMap(\.touchable).count == screen.nodes.flatMap(\.reachable).filter { $0.touch != nil }.count,
        "\(name): out of VoiceOver's reach")

    // Nothing that can be touched is without a name.
    for node in all.flatMap(\.touchable) { #expect(!node.heard.joined().isEmpty, "\(name): a nameless touch") }
}

extension Block {
    fileprivate var labels: [UntrainedCore.Label] {
        if case .steps(let steps) = self { steps.items.filter { $0.state == .current }.compactMap(\.label) } else { [] }
    }
}
