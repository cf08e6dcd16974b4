import Foundation
import Testing
import UntrainedCore

@testable import UntrainedShell

@Suite struct DeviceTests {
    @Test func aMomentCarriesTheOffsetOfThatDay() throws {
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        let kolkata = try #require(TimeZone(identifier: "Asia/Kolkata"))
        let summer = Date(timeIntervalSince1970: 1_783_000_000.25)
        #expect(Moment(summer, in: berlin) == Moment(utcMillis: 1_783_000_000_250, offsetMinutes: 120))
        let winter = Date(timeIntervalSince1970: 1_795_500_000)
        #expect(Moment(winter, in: berlin).offsetMinutes == 60)
        #expect(Moment(winter, in: kolkata).offsetMinutes == 330)
        #expect(Moment(Date(timeIntervalSince1970: -0.5), in: berlin).utcMillis == -500)
    }

    @Test(arguments: [(2026, 11, 23), (2028, 2, 29), (1, 1, 1), (9999, 12, 31)]) func aDayGoesThroughThePickerUnchanged(
        year: Int32, month: Int32, day: Int32
    ) {
        let date = CivilDate(year: year, month: month, day: day)
        #expect(CivilDate(pickerDate: date.pickerDate) == date)
    }

    @Test func thisDeviceOpensAppsPostsNoticesAndPicksPictures() {
        let settings = Settings.device(locks: true, prints: false)
        #expect(settings.opensApps && settings.picksPictures && settings.hasWidget)
        #expect(settings.noticesBy == .system && !settings.pausesUnused)
        #expect(settings.locks && !settings.prints)
    }
}
