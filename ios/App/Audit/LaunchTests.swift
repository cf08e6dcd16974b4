import XCTest

/// The app as it ships, put on the simulator before: it starts and shows its first window.
@MainActor final class LaunchTests: XCTestCase {
    func testTheFirstWindowComes() {
        let app = XCUIApplication(bundleIdentifier: "org.untrained.app")
        app.launch()
        XCTAssert(app.buttons.firstMatch.waitForExistence(timeout: 30), "no first window")
        XCTAssert(app.staticTexts.count > 0)
        let picture = XCTAttachment(screenshot: app.screenshot())
        picture.name = "first-window"
        picture.lifetime = .keepAlways
        add(picture)
    }
}
