import Foundation
import Testing

/// What a shell may not hold, looked for in its sources.
@Suite struct RulesTests {
    private static func sources(_ folder: String) throws -> [(name: String, text: String)] {
        let root = repository.appendingPathComponent("ios/\(folder)")
        let names = try #require(FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String])
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map {
            ($0, try String(contentsOf: root.appendingPathComponent($0), encoding: .utf8))
        }
    }

    private static let forbiddenInViews = [
        "import Foundation", "import UIKit", "import UserNotifications", "import PhotosUI", "Calendar",
        "DateComponents",
        "DateFormatter", "NumberFormatter", "RelativeDate", "FormatStyle", ".formatted(", "String(format", "Date()",
        ".now",
        "TimeZone", ".sorted", ".sort(", "compare(", "localizedStandard", "FileManager", "UserDefaults", "URLSession",
        "LocalizedStringKey", "NSLocalizedString", "Text(\"", "AppStorage",
    ]

    @Test func viewsBuildNoTextSortNothingAndKnowNoTime() throws {
        let views = try Self.sources("Sources/UntrainedUI")
        #expect(views.count > 20)
        for view in views {
            for word in Self.forbiddenInViews { #expect(!view.text.contains(word), "\(view.name): \(word)") }
        }
    }

    @Test func noShellFileKnowsAServiceOrAPageOrTheNetwork() throws {
        for folder in [
            "Sources/UntrainedShell", "Sources/UntrainedUI", "Sources/UntrainedPhone", "Sources/UntrainedGroup", "App",
        ] {
            for file in try Self.sources(folder) {
                let text = file.text.lowercased()
                for word in [
                    "linkedin", "facebook", "instagram", "grok", "page.key ==", "urlsession", "import network",
                ] {
                    #expect(!text.contains(word), "\(folder)/\(file.name): \(word)")
                }
            }
        }
    }

    @Test func everySwitchNamesEveryCase() throws {
        for folder in ["Sources/UntrainedShell", "Sources/UntrainedUI", "Sources/UntrainedPhone"] {
            for file in try Self.sources(folder) {
                for line in file.text.split(separator: "\n")
                where line.trimmingCharacters(in: .whitespaces).hasPrefix("default:") {
                    Issue.record("\(folder)/\(file.name): \(line)")
                }
            }
        }
    }

    @Test func thePumpStaysShort() throws {
        let pump = try #require(try Self.sources("Sources/UntrainedShell").first { $0.name == "Pump.swift" })
        let body = pump.text.split(separator: "\n").drop { !$0.contains("class Pump") }
        #expect(body.count < 40)
    }
}
