import Accessibility
import SwiftUI
import UntrainedCore
import UntrainedShell

/// The whole screen, drawn from the pump's window.
public struct RootView: View {
    private let pump: Pump
    @Environment(\.scenePhase) private var phase

    public init(pump: Pump) { self.pump = pump }

    public var body: some View {
        if let window = pump.window {
            WindowView(window: window, covered: window.private && phase != .active, send: pump.send)
        } else {
            WaitingView()
        }
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

/// One window as it is.
struct WindowView: View {
    let window: CoreWindow
    let covered: Bool
    let send: Send
    @Environment(\.accessibilityReduceMotion) private var still

    var body: some View {
        NavigationStack {
            PageView(page: window.page, send: send)
                .background(Palette.ground)
                .safeAreaInset(edge: .bottom) {
                    if let notice = window.notice { NoticeBar(notice: notice, send: send) }
                }
                .overlay(alignment: .leading) { if window.back != nil { BackSwipe(send: send) } }
                .navigationBarTitleDisplayMode(.inline)
                .toolbar {
                    ToolbarItem(placement: .topBarLeading) {
                        if let back = window.back { BackButton(label: back, send: send) }
                    }
                    ToolbarItem(placement: .topBarTrailing) {
                        if window.busy { ProgressView() }
                    }
                }
        }
        .accessibilityAction(.escape) { if window.back != nil { send(.back) } }
        .animation(still ? nil : .easeInOut(duration: 0.15), value: window.page.key)
        .onChange(of: window.page.key) { AccessibilityNotification.ScreenChanged().post() }
        .environment(\.locale, Locale(identifier: window.language))
        .environment(\.layoutDirection, window.direction.layout)
        .overlay { if covered { PrivateCover() } }
    }
}
