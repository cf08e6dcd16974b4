import Foundation
import UntrainedCore

/// How the start of the app went.
public enum Opening {
    /// The core is up. `setAside`: the stored bytes were no archive; they lie aside, and this begins anew.
    case ready(AppSession, setAside: Bool)
    /// There is no core, and nothing stored was touched.
    case blocked(Hindrance)

    /// What keeps the core from opening.
    public enum Hindrance: Equatable, Sendable {
        /// The stored bytes come from a newer app: updating helps.
        case newerArchive
        /// The content pack is missing, damaged or another build's: installing again helps.
        case brokenInstallation
        /// The stored bytes are there and cannot be read now (the phone was not unlocked since it started): later helps.
        case lockedArchive
    }

    /// Reads what was stored last and opens the core on it. `OpenError` decides what happens to the stored bytes.
    @MainActor public init(disk: any Disk, pack: Data?, settings: Settings) {
        guard let pack else {
            self = .blocked(.brokenInstallation)
            return
        }
        let saved: Data?
        do { saved = try disk.read() } catch {
            self = .blocked(.lockedArchive)
            return
        }
        do {
            let facts = disk.facts()
            self = .ready(
                try AppSession.open(saved: saved, pack: pack, settings: settings, facts: facts), setAside: false)
        } catch OpenError.Damaged {
            self = Self.anew(disk: disk, pack: pack, settings: settings)
        } catch OpenError.Newer {
            self = .blocked(.newerArchive)
        } catch {
            self = .blocked(.brokenInstallation)
        }
    }

    @MainActor private static func anew(disk: any Disk, pack: Data, settings: Settings) -> Opening {
        do { try disk.setAside() } catch { return .blocked(.lockedArchive) }
        do {
            let facts = disk.facts()
            return .ready(try AppSession.open(saved: nil, pack: pack, settings: settings, facts: facts), setAside: true)
        } catch {
            return .blocked(.brokenInstallation)
        }
    }
}
