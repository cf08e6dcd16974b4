import SnapshotTesting
import XCTest

/// Every window of tests/windows in every look: drawn, compared with the picture kept beside this file, and looked over by
/// Apple's accessibility audit. Without kept pictures they are made. The same pictures serve the store.
@MainActor final class PicturesTests: XCTestCase {
    private enum Look: String, CaseIterable {
        case light, dark, large, mirrored
    }

    private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    private static let windows = here.appendingPathComponent("../../../tests/windows").standardizedFileURL
    private static let kept = here.appendingPathComponent("__Snapshots__/PicturesTests")

    func testEveryWindow() throws {
        continueAfterFailure = true
        let device = UIDevice.current.userInterfaceIdiom == .pad ? "pad" : UIDevice.current.name
        let files = try FileManager.default.contentsOfDirectory(at: Self.windows, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
        XCTAssertFalse(files.isEmpty)
        for file in files {
            for look in Look.allCases {
                let name = "\(file.deletingPathExtension().lastPathComponent)-\(look.rawValue)-\(device)"
                let app = try launch(file, look)
                XCTAssert(app.staticTexts.firstMatch.waitForExistence(timeout: 20), "\(name): nothing is drawn")
                let screen = app.screenshot()
                let picture = XCTAttachment(screenshot: screen)
                picture.name = name
                picture.lifetime = .keepAlways
                add(picture)
                compare(screen.image, name)
                try audit(app, name)
                app.terminate()
            }
        }
    }

    private func launch(_ file: URL, _ look: Look) throws -> XCUIApplication {
        var json = try XCTUnwrap(JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        if look == .mirrored { json["direction"] = "right_to_left" }
        let app = XCUIApplication()
        app.launchEnvironment["SPECIMEN_WINDOW"] = String(
            decoding: try JSONSerialization.data(withJSONObject: json), as: UTF8.self)
        if look == .dark { app.launchEnvironment["SPECIMEN_DARK"] = "1" }
        if look == .large { app.launchEnvironment["SPECIMEN_LARGE"] = "1" }
        app.launch()
        return app
    }

    /// Where pictures are kept they must be the same; the clock and the battery are not part of it.
    private func compare(_ image: UIImage, _ name: String) {
        let known = FileManager.default.fileExists(
            atPath: Self.kept.appendingPathComponent("testEveryWindow.\(name).png").path)
        let failure = verifySnapshot(
            of: image, as: .image(precision: 0.97, perceptualPrecision: 0.98), named: name,
            record: known ? .never : .all, testName: "testEveryWindow")
        if known, let failure { XCTFail("\(name): \(failure)") }
    }

    private func audit(_ app: XCUIApplication, _ name: String) throws {
        try app.performAccessibilityAudit { issue in
            XCTContext.runActivity(named: "\(name): \(issue.compactDescription)") { _ in }
            // A picture that is grey on purpose: what cannot be touched now.
            return issue.auditType == .contrast && issue.element?.isEnabled == false
        }
    }
}
