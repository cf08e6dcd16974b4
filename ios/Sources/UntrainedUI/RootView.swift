import SwiftUI
import UntrainedCore
import UntrainedShell

/// The whole screen, drawn from the pump's window.
public struct RootView: View {
    private let pump: Pump

    public init(pump: Pump) { self.pump = pump }

    public var body: some View {
        if let window = pump.window { WindowView(window: window, send: pump.send) } else { WaitingView() }
    }
}

/// Before the first window, for a blink.
struct WaitingView: View {
    var body: some View {
        Rectangle()
            .fill(Palette.ground)
            .overlay { ProgressView() }
            .ignoresSafeArea()
    }
}

/// One window as it is, in the system's own navigation.
struct WindowView: View {
    let window: CoreWindow
    let send: Send
    @State private var trail: Trail

    init(window: CoreWindow, send: @escaping Send) {
        self.window = window
        self.send = send
        _trail = State(initialValue: Trail(window))
    }

    var body: some View {
        NavigationStack(path: path) {
            StopView(page: trail.stops[0].page, title: trail.stops[0].title, window: window, send: send)
                .navigationDestination(for: String.self) { key in
                    StopView(
                        page: trail.page(key), title: trail.page(key)?.title ?? "", window: window, send: send)
                }
        }
        .onChange(of: window) { _, now in trail.follow(now) }
        .sensoryFeedback(trigger: window.notice?.key) { _, _ in window.notice?.tone.feedback }
        .environment(\.locale, Locale(identifier: window.language))
        .environment(\.layoutDirection, window.direction.layout)
    }

    /// The system's back button and swipe shorten it; each page left is one way back for the core.
    private var path: Binding<[String]> {
        Binding(
            get: { @MainActor in trail.path },
            set: { @MainActor in for _ in 0..<trail.keep($0.count) { send(.back) } })
    }
}

/// One page of the trail under its bar. Only the page of the window has its note and its sign of work.
private struct StopView: View {
    let page: Page?
    let title: String
    let window: CoreWindow
    let send: Send
    @State private var titleShows = true

    var body: some View {
        Group {
            if let page {
                PageView(page: page, send: send, titleShows: $titleShows)
            } else {
                Rectangle().fill(Palette.ground)
            }
        }
        .background(Palette.ground)
        .safeAreaInset(edge: .bottom) {
            if current, let notice = window.notice { NoticeBar(notice: notice, send: send) }
        }
        .navigationTitle(Text(verbatim: title))
        .navigationBarTitleDisplayMode(.inline)
        .toolbar {
            // The page says its title itself, at every size of text; the bar repeats it when it was scrolled away.
            ToolbarItem(placement: .principal) {
                Text(verbatim: title)
                    .font(.headline)
                    .opacity(titleShows ? 0 : 1)
                    .accessibilityHidden(true)
            }
            if current && window.busy {
                ToolbarItem(placement: .topBarTrailing) { ProgressView() }
            }
        }
    }

    private var current: Bool { page?.key == window.page.key }
}
