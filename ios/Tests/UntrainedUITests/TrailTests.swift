import SwiftUI
import Testing
import UntrainedCore

@testable import UntrainedUI

/// The system's navigation follows the core, and the core hears what the system's button and swipe did.
@MainActor @Suite struct TrailTests {
    private func window(_ key: String, back: String?, busy: Bool = false) -> UntrainedCore.Window {
        UntrainedCore.Window(
            page: Page(key: key, title: "Title of \(key)", blocks: []), back: back, notice: nil, busy: busy,
            lock: false,
            private: false, language: "en", direction: .leftToRight)
    }

    private func walk(_ pages: String...) -> Trail {
        var trail = Trail(window(pages[0], back: nil))
        for page in pages.dropFirst() { trail.follow(window(page, back: "Back")) }
        return trail
    }

    @Test func aPageFurtherOnIsPushedAndOneFurtherBackIsPoppedTo() {
        var trail = walk("home", "why", "sources")
        #expect(trail.path == ["why", "sources"])
        trail.follow(window("why", back: "Back", busy: true))
        #expect(trail.path == ["why"])
        trail.follow(window("home", back: nil))
        #expect(trail.path == [])
    }

    @Test func aPageThatIsDrawnAgainStaysWhereItIs() {
        var trail = walk("home", "why")
        trail.follow(window("why", back: "Back", busy: true))
        #expect(trail.path == ["why"] && trail.stops.count == 2)
    }

    @Test func theFirstPageOfARunMayLieOnOthers() {
        let trail = Trail(window("steps/x", back: "Back"))
        #expect(trail.path == ["steps/x"])
        #expect(trail.stops[0].title == "Back" && trail.stops[0].page == nil)
    }

    @Test func aFirstPageThatComesToLieOnAnotherIsPushed() {
        var trail = walk("welcome")
        trail.follow(window("welcome", back: "Back"))
        #expect(trail.path == ["welcome"] && trail.stops[0].page == nil)
    }

    @Test func whatIsLeftIsStillThereWhileItMovesAway() {
        var trail = walk("home", "why", "sources")
        trail.follow(window("home", back: nil))
        #expect(trail.page("sources")?.key == "sources")
        trail.follow(window("home", back: nil, busy: true))
        #expect(trail.page("sources") == nil)
    }

    @Test func theSystemsButtonIsCalledByWhereItLeadsAndTellsTheCore() throws {
        let screen = Screen(window("home", back: nil))
        screen.draw(window("why", back: "Back"))
        let back = try #require(screen.nodes.flatMap(\.all).first { $0.kind == .bar }?.touchable.first)
        #expect(back.heard == ["Title of home"])
        #expect(screen.events { back.touch?() } == [.back])
        screen.draw(window("home", back: nil))
        #expect(screen.nodes.flatMap(\.all).first { $0.kind == .bar }?.touchable.isEmpty == true)
    }

    @Test func severalPagesLeftAtOnceAreSeveralWaysBack() {
        var trail = walk("home", "why", "sources", "one")
        #expect(trail.keep(1) == 2)
        #expect(trail.path == ["why"])
        #expect(trail.keep(1) == 0)
    }

    @Test func thereIsNoEmptyPlaceInTheBar() {
        let calm = Screen(window("home", back: nil)).nodes.flatMap(\.all).first { $0.kind == .bar }
        #expect(calm?.children.count == 1)
        let busy = Screen(window("home", back: nil, busy: true)).nodes.flatMap(\.all).first { $0.kind == .bar }
        #expect(busy?.children.count == 2)
    }

    @Test func voiceOverBeginsAtTheTitle() async {
        let home = window("home", back: nil)
        let screen = Screen(home)
        await screen.begin(home)
        let title = screen.nodes.flatMap(\.all).first { $0.voiced }
        #expect(title?.heard == ["Title of home"] && title?.traits.contains(.isHeader) == true)
    }
}
