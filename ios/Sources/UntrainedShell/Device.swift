import Foundation
import UntrainedCore

extension Moment {
    /// The shell's one look at the clock.
    public static func now() -> Moment { Moment(Date(), in: .autoupdatingCurrent) }

    init(_ date: Date, in zone: TimeZone) {
        self.init(
            utcMillis: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)),
            offsetMinutes: Int32(zone.secondsFromGMT(for: date) / 60))
    }
}

extension Settings {
    /// What this device is like. A phone opens apps, picks pictures and has widgets; its system posts notices from a plan.
    /// `locks`: the system can ask who holds it. `prints`: a page can be printed.
    public static func device(locks: Bool, prints: Bool) -> Settings {
        Settings(
            languages: Locale.preferredLanguages, region: Locale.autoupdatingCurrent.region?.identifier,
            opensApps: true, noticesBy: .system, picksPictures: true, hasWidget: true, locks: locks, prints: prints,
            pausesUnused: false)
    }
}

extension CivilDate {
    private static var gregorian: Calendar { Calendar(identifier: .gregorian) }

    /// The day at noon on this device's clock, for the system's date picker, which knows no civil dates.
    public var pickerDate: Date {
        let parts = DateComponents(year: Int(year), month: Int(month), day: Int(day), hour: 12)
        return Self.gregorian.date(from: parts) ?? .distantPast
    }

    /// The day that the system's date picker shows.
    public init(pickerDate: Date) {
        let parts = Self.gregorian.dateComponents([.year, .month, .day], from: pickerDate)
        self.init(year: Int32(parts.year ?? 1), month: Int32(parts.month ?? 1), day: Int32(parts.day ?? 1))
    }
}
