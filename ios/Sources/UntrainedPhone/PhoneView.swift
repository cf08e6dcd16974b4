import SwiftUI
import UntrainedCore
import UntrainedShell
import UntrainedUI

/// The app's one scene: the pump's window, or what keeps the core from opening.
public struct PhoneView: View {
    private let phone: Phone
    @Environment(\.scenePhase) private var phase

    public init(phone: Phone = .shared) { self.phone = phone }

    public var body: some View {
        Group {
            switch phone.start {
            case .ready(let pump, _):
                if phone.isLocked {
                    LockedView { Task { await phone.owner.letIn() } }
                } else {
                    RootView(pump: pump).environment(
                        \.keptPicture, { name in (await phone.picture(name)).map { Image(uiImage: $0) } })
                }
            case .blocked(.newerArchive): SystemWords(key: "newer-archive")
            case .blocked(.brokenInstallation): SystemWords(key: "broken-installation")
            case .blocked(.lockedArchive): SystemWords(key: "loading")
            }
        }
        .alert(Text(LocalizedStringKey("damaged-archive")), isPresented: damage) {}
        .onOpenURL { phone.arrived($0) }
        .onChange(of: phase, initial: true) { _, now in
            if now == .active { phone.cameToFront() }
            if now == .background { phone.wentAway() }
        }
        .onChange(of: phone.asksForDiscretion) { _, now in if now { phone.becameDiscreet() } }
    }

    private var damage: Binding<Bool> {
        Binding(get: { @MainActor in phone.tellsOfDamage }, set: { @MainActor in phone.tellsOfDamage = $0 })
    }
}

/// Nothing of the page, and the way to the system's prompt.
struct LockedView: View {
    let ask: @MainActor () -> Void

    var body: some View {
        PrivateCover().overlay {
            Button(action: ask, label: { Text(LocalizedStringKey("ios-unlock")).padding(.all, 24) })
        }
    }
}

/// Words that must be there before the core is; they come out of content/text as the core's do.
struct SystemWords: View {
    let key: String

    var body: some View {
        ScrollView {
            Text(LocalizedStringKey(key))
                .font(.title3)
                .padding(.all, 24)
                .frame(maxWidth: 640, alignment: .leading)
        }
    }
}
