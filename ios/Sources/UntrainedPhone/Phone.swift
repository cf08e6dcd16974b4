import Foundation
import Observation
import UIKit
import UntrainedCore
import UntrainedGroup
import UntrainedShell
import UserNotifications

/// This app on this phone: the one session, its errands, and what the system tells the app.
@MainActor @Observable public final class Phone {
    /// One a process: two sessions would overwrite each other's archive.
    public static let shared = Phone()

    enum Start {
        case ready(Pump, Errands)
        case blocked(Opening.Hindrance)
    }

    private(set) var start: Start = .blocked(.lockedArchive)
    /// True until the person has seen that damaged bytes were put aside.
    var tellsOfDamage = false
    @ObservationIgnored private let notices = Notices(center: PhoneNotices())
    @ObservationIgnored private lazy var answers = NoticeAnswers { [weak self] in await self?.tell($0) }
    @ObservationIgnored private var waiting: [Event] = []

    private init() {
        open()
        listen(.NSSystemClockDidChange) { .clockChanged }
        listen(.NSSystemTimeZoneDidChange) { .clockChanged }
        listen(UIApplication.significantTimeChangeNotification) { .clockChanged }
        listen(NSLocale.currentLocaleDidChangeNotification) { .settingsChanged(settings: .device()) }
    }

    /// True where the app hides what it shows when it is not in front.
    var asksForDiscretion: Bool {
        guard case .ready(let pump, _) = start else { return false }
        return pump.window?.private ?? false
    }

    /// What the system must know before the launch has ended, or an answer that started the app is lost.
    func launched() { UNUserNotificationCenter.current().delegate = answers }

    /// The app came to the front, for the first time or again.
    func cameToFront() {
        if case .blocked = start { open() }
        send(.opened)
        if let folder = SharedFolder.url { takeIn(Inbox(folder: folder)) }
        // The person may have been in the system's settings.
        Task {
            send(.permissionAnswered(errand: 0, permission: await notices.permission()))
            await notices.withdraw()
        }
    }

    /// What came through the share extension is told once, as if it had been shared into the app just now.
    func takeIn(_ inbox: Inbox) {
        for item in inbox.items {
            if let bytes = inbox.bytes(item) {
                send(.sharedIn(name: item.name, mediaType: item.mediaType, bytes: bytes))
            }
            inbox.remove(item)
        }
    }

    /// The app left the front: what is still to be written is written before the system stops it.
    func wentAway() {
        let time = Background()
        Task {
            await settled()
            time.end()
        }
    }

    /// Discretion was asked for: what names its subject leaves the lock screen.
    func becameDiscreet() { Task { await notices.hide() } }

    /// One of our own addresses, or a file that another app handed over.
    func arrived(_ url: URL) {
        if !url.isFileURL { return send(.arrived(address: url.absoluteString)) }
        guard let file = PickedFile(copyAt: url) else { return }
        send(.sharedIn(name: file.name, mediaType: file.mediaType, bytes: file.bytes))
    }

    /// One of our own addresses, asked for by the system. Returns when all has ended that it led to.
    public func open(_ address: String) async { await tell(.arrived(address: address)) }

    /// Returns when all has ended that the event led to.
    func tell(_ event: Event) async {
        send(event)
        await settled()
    }

    /// What happens before the core is up is told as soon as it is.
    func send(_ event: Event) {
        switch start {
        case .ready(let pump, _): pump.send(event)
        case .blocked: waiting.append(event)
        }
    }

    private func settled() async {
        if case .ready(let pump, let errands) = start { await errands.settled(pump) }
    }

    private func open() {
        guard let disk = try? FileStore.standard() else { return }
        let pack = Bundle.main.url(forResource: "untrained", withExtension: "pack").flatMap {
            try? Data(contentsOf: $0)
        }
        switch Opening(disk: disk, pack: pack, settings: .device()) {
        case .blocked(let hindrance): start = .blocked(hindrance)
        case .ready(let session, let setAside):
            let errands = Errands(
                disk: disk, links: PhoneLinks(), notices: notices, proofs: PhoneProofs(), backups: PhoneBackups(),
                clipboard: PhoneClipboard(), sheet: PhoneShareSheet(), exporter: PhoneExporter())
            let pump = Pump(session: session, now: Moment.now, run: errands.run)
            tellsOfDamage = setAside
            start = .ready(pump, errands)
            let early = waiting
            waiting = []
            for event in early { pump.send(event) }
        }
    }

    private func listen(_ name: Notification.Name, _ event: @escaping @MainActor @Sendable () -> Event) {
        // Never taken off: this object lives as long as the app.
        _ = NotificationCenter.default.addObserver(forName: name, object: nil, queue: .main) { [weak self] _ in
            MainActor.assumeIsolated { self?.send(event()) }
        }
    }
}

/// A little time in the background, given back once.
@MainActor private final class Background {
    private var id = UIBackgroundTaskIdentifier.invalid

    init() { id = UIApplication.shared.beginBackgroundTask { [weak self] in self?.end() } }

    func end() {
        if id == .invalid { return }
        UIApplication.shared.endBackgroundTask(id)
        id = .invalid
    }
}
