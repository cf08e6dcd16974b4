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
    /// Whether the person may see what is locked.
    let owner = Owner {
        await Owner.prompt(NSLocalizedString("ios-lock-reason", comment: ""))
    }
    @ObservationIgnored private let notices = Notices(center: PhoneNotices())
    @ObservationIgnored private lazy var answers = NoticeAnswers { [weak self] in await self?.tell($0) }
    @ObservationIgnored private var waiting: [Event] = []
    @ObservationIgnored private var disk: FileStore?
    @ObservationIgnored private var device = Phone.device

    private init() {
        open()
        listen(.NSSystemClockDidChange) { .clockChanged }
        listen(.NSSystemTimeZoneDidChange) { .clockChanged }
        listen(UIApplication.significantTimeChangeNotification) { .clockChanged }
        listen(NSLocale.currentLocaleDidChangeNotification) { .settingsChanged(settings: Phone.device) }
    }

    /// True where the app hides what it shows when it is not in front.
    var asksForDiscretion: Bool {
        guard case .ready(let pump, _) = start else { return false }
        return pump.window?.private ?? false
    }

    /// True where nothing is to be shown until its owner was let in.
    var isLocked: Bool {
        guard case .ready(let pump, _) = start else { return false }
        return (pump.window?.lock ?? false) && !owner.isIn
    }

    /// A kept picture, no larger than the screen needs.
    func picture(_ name: String) async -> UIImage? {
        guard let file = disk?.place(name), let image = UIImage(contentsOfFile: file.path) else { return nil }
        let scale = min(1, 1200 / max(image.size.width, image.size.height, 1))
        return await image.byPreparingThumbnail(
            ofSize: CGSize(width: image.size.width * scale, height: image.size.height * scale))
    }

    /// What the system must know before the launch has ended, or an answer that started the app is lost.
    func launched() { UNUserNotificationCenter.current().delegate = answers }

    /// The app came to the front, for the first time or again.
    func cameToFront() {
        if case .blocked = start { open() }
        if device != Phone.device {
            device = Phone.device
            send(.settingsChanged(settings: device))
        }
        send(.opened)
        if isLocked { Task { await owner.letIn() } }
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
            let bytes = inbox.bytes(item) ?? Data()
            send(
                .sharedIn(
                    file: PickedFile(
                        name: item.name, mediaType: item.mediaType, size: Int64(bytes.count), bytes: bytes)))
            inbox.remove(item)
        }
    }

    /// The app left the front: what is still to be written is written before the system stops it.
    func wentAway() {
        owner.leave()
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
        send(.sharedIn(file: PickedFile(copyAt: url, most: Int64(Inbox.most))))
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

    private static var device: Settings {
        .device(locks: Owner.canBeAsked, prints: UIPrintInteractionController.isPrintingAvailable)
    }

    private func open() {
        guard let disk = try? FileStore.standard() else { return }
        self.disk = disk
        let pack = Bundle.main.url(forResource: "untrained", withExtension: "pack").flatMap {
            try? Data(contentsOf: $0)
        }
        switch Opening(disk: disk, pack: pack, settings: device) {
        case .blocked(let hindrance): start = .blocked(hindrance)
        case .ready(let session, let setAside):
            let errands = Errands(
                disk: disk, links: PhoneLinks(), notices: notices, proofs: PhoneProofs(), backups: PhoneBackups(),
                clipboard: PhoneClipboard(), sheet: PhoneShareSheet(), exporter: PhoneExporter(),
                printer: PhonePrinter(), board: PhoneBoard(folder: SharedFolder.url))
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
