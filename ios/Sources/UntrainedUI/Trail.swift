import UntrainedCore

/// The pages from the first one to the one shown, as far as this run of the app has seen them. It follows the core's window;
/// the system's own bar, back button and swipe work on it.
struct Trail: Equatable {
    struct Stop: Equatable {
        let key: String
        /// What a way back to here is called.
        let title: String
        /// `nil` where the app has not drawn it yet in this run.
        let page: Page?
    }

    private(set) var stops: [Stop]
    /// Also those just left, which the system still shows while they move away.
    private var drawn: [String: Page]

    init(_ window: Window) {
        stops = []
        drawn = [:]
        follow(window)
    }

    /// The keys above the first page, as the system wants them.
    var path: [String] { stops.dropFirst().map(\.key) }

    func page(_ key: String) -> Page? { drawn[key] }

    /// What the core shows now: a page further on, one further back, or another first page.
    mutating func follow(_ window: Window) {
        let stop = Stop(key: window.page.key, title: window.page.title, page: window.page)
        let before = stops
        if let back = window.back {
            let at = stops.firstIndex { $0.key == stop.key } ?? stops.count
            let below = stops.prefix(at)
            stops = (below.isEmpty ? [Stop(key: "", title: back, page: nil)] : Array(below)) + [stop]
        } else {
            stops = [stop]
        }
        drawn = [:]
        for old in before + stops { drawn[old.key] = old.page }
    }

    /// What the system's button or swipe did already. Returns how many pages were left.
    mutating func keep(_ count: Int) -> Int {
        let left = max(0, path.count - count)
        stops.removeLast(left)
        return left
    }
}
