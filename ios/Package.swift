// swift-tools-version: 6.0
import PackageDescription

// One package, two ways to reach the Rust core:
//  - on a Mac, Xcode links the XCFramework that scripts/ios/build-xcframework.sh makes;
//  - on Linux, scripts/test-ios.sh puts the static library and its header into LinuxFFI/, and the Apple-only sources are
//    compiled against StandIns/, where the views can also be drawn as text.
#if os(Linux)
let ffi: Target = .systemLibrary(name: "UntrainedFFI", path: "LinuxFFI/UntrainedFFI")
let coreLinker: [LinkerSetting] = [
    // Swift 6.0's libswiftObservation on Linux names a function that no library has; it is only called to stop the process.
    .unsafeFlags(["-L", "\(Context.packageDirectory)/LinuxFFI/lib", "-Xlinker", "--allow-shlib-undefined"]),
    .linkedLibrary("untrained_ffi"),
]
// As on a phone: a closure of an actor that is called on another queue stops the app.
let phoneSettings: [SwiftSetting] = [.unsafeFlags(["-enable-actor-data-race-checks"])]
let uiFrameworks: [Target.Dependency] = ["SwiftUI", "Accessibility"]
let phoneFrameworks: [Target.Dependency] = [
    "SwiftUI", "UIKit", "UserNotifications", "PhotosUI", "UniformTypeIdentifiers", "WidgetKit",
    "WebKit", "QuickLook", "LocalAuthentication",
]
let linuxOnly: [Target] = [
    .target(name: "UIKit", dependencies: ["UniformTypeIdentifiers"], path: "StandIns/UIKit"),
    .target(name: "SwiftUI", dependencies: ["UIKit"], path: "StandIns/SwiftUI"),
    .target(name: "Accessibility", path: "StandIns/Accessibility"),
    .target(
        name: "UserNotifications", path: "StandIns/UserNotifications", swiftSettings: [.swiftLanguageMode(.v5)]),
    .target(name: "UniformTypeIdentifiers", path: "StandIns/UniformTypeIdentifiers"),
    .target(name: "PhotosUI", dependencies: ["UIKit", "UniformTypeIdentifiers"], path: "StandIns/PhotosUI"),
    .target(name: "WidgetKit", dependencies: ["SwiftUI"], path: "StandIns/WidgetKit"),
    .target(name: "WebKit", dependencies: ["UIKit"], path: "StandIns/WebKit"),
    .target(name: "QuickLook", dependencies: ["UIKit"], path: "StandIns/QuickLook"),
    .target(name: "LocalAuthentication", path: "StandIns/LocalAuthentication"),
    .target(name: "AppIntents", path: "StandIns/AppIntents"),
    .target(
        name: "UntrainedAppCheck",
        dependencies: ["UntrainedUI", "UntrainedPhone", "UntrainedGroup", "SwiftUI", "UIKit", "AppIntents"],
        path: "App/Untrained", exclude: ["Generated", "Assets.xcassets", "PrivacyInfo.xcprivacy"]),
    .target(
        name: "UntrainedShareCheck", dependencies: ["UntrainedGroup", "UIKit", "UniformTypeIdentifiers"],
        path: "App/Share", exclude: ["Generated"], swiftSettings: phoneSettings),
    .target(
        name: "UntrainedWidgetCheck", dependencies: ["UntrainedGroup", "SwiftUI", "WidgetKit"], path: "App/Widget",
        exclude: ["Generated"]),
    .target(
        name: "SpecimensCheck", dependencies: ["UntrainedUI", "UntrainedShell", "UntrainedCore", "SwiftUI"],
        path: "App/Specimens"),
    .testTarget(
        name: "UntrainedUITests",
        dependencies: ["UntrainedUI", "UntrainedPhone", "UntrainedShell", "UntrainedCore", "SwiftUI"]),
]
#else
let ffi: Target = .binaryTarget(name: "UntrainedFFI", path: "UntrainedFFI.xcframework")
let coreLinker: [LinkerSetting] = []
let phoneSettings: [SwiftSetting] = []
let uiFrameworks: [Target.Dependency] = []
let phoneFrameworks: [Target.Dependency] = []
let linuxOnly: [Target] = []
#endif

let package = Package(
    name: "UntrainedKit",
    defaultLocalization: "en",
    platforms: [.iOS(.v17)],
    products: [
        .library(
            name: "UntrainedKit",
            targets: ["UntrainedCore", "UntrainedShell", "UntrainedGroup", "UntrainedUI", "UntrainedPhone"]),
        // For the extensions, which carry no core.
        .library(name: "UntrainedGroup", targets: ["UntrainedGroup"]),
    ],
    targets: [
        ffi,
        // Generated: Swift 5 mode takes it whatever a newer compiler finds about its isolation.
        .target(
            name: "UntrainedCore", dependencies: ["UntrainedFFI"], swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: coreLinker),
        .target(name: "UntrainedGroup"),
        .target(name: "UntrainedShell", dependencies: ["UntrainedCore", "UntrainedGroup"]),
        .target(name: "UntrainedUI", dependencies: ["UntrainedCore", "UntrainedShell"] + uiFrameworks),
        .target(
            name: "UntrainedPhone",
            dependencies: ["UntrainedCore", "UntrainedShell", "UntrainedGroup", "UntrainedUI"] + phoneFrameworks,
            swiftSettings: phoneSettings),
        .testTarget(name: "UntrainedShellTests", dependencies: ["UntrainedShell", "UntrainedGroup", "UntrainedCore"]),
    ] + linuxOnly,
    swiftLanguageModes: [.v6]
)
