// swift-tools-version: 6.0
import PackageDescription

// One package, two ways to reach the Rust core:
//  - on a Mac, Xcode links the XCFramework that scripts/ios/build-xcframework.sh makes;
//  - on Linux, scripts/test-ios.sh puts the static library and its header into LinuxFFI/, and the Apple-only sources are
//    compiled against StandIns/, where the views can also be drawn as text.
#if os(Linux)
let ffi: Target = .systemLibrary(name: "UntrainedFFI", path: "LinuxFFI")
let coreLinker: [LinkerSetting] = [
    // Swift 6.0's libswiftObservation on Linux names a function that no library has; it is only called to stop the process.
    .unsafeFlags(["-L", "\(Context.packageDirectory)/LinuxFFI/lib", "-Xlinker", "--allow-shlib-undefined"]),
    .linkedLibrary("untrained_ffi"),
]
let uiFrameworks: [Target.Dependency] = ["SwiftUI", "Accessibility"]
let phoneFrameworks: [Target.Dependency] = [
    "SwiftUI", "UIKit", "UserNotifications", "PhotosUI", "UniformTypeIdentifiers",
]
let linuxOnly: [Target] = [
    .target(name: "UIKit", dependencies: ["UniformTypeIdentifiers"], path: "StandIns/UIKit"),
    .target(name: "SwiftUI", dependencies: ["UIKit"], path: "StandIns/SwiftUI"),
    .target(name: "Accessibility", path: "StandIns/Accessibility"),
    .target(name: "UserNotifications", path: "StandIns/UserNotifications"),
    .target(name: "UniformTypeIdentifiers", path: "StandIns/UniformTypeIdentifiers"),
    .target(name: "PhotosUI", dependencies: ["UIKit", "UniformTypeIdentifiers"], path: "StandIns/PhotosUI"),
    .target(
        name: "UntrainedAppCheck", dependencies: ["UntrainedUI", "UntrainedPhone", "SwiftUI", "UIKit"],
        path: "App/Untrained", sources: ["UntrainedApp.swift"]),
    .testTarget(
        name: "UntrainedUITests",
        dependencies: ["UntrainedUI", "UntrainedPhone", "UntrainedShell", "UntrainedCore", "SwiftUI"]),
]
#else
let ffi: Target = .binaryTarget(name: "UntrainedFFI", path: "UntrainedFFI.xcframework")
let coreLinker: [LinkerSetting] = []
let uiFrameworks: [Target.Dependency] = []
let phoneFrameworks: [Target.Dependency] = []
let linuxOnly: [Target] = []
#endif

let package = Package(
    name: "Untrained",
    defaultLocalization: "en",
    platforms: [.iOS(.v17)],
    products: [
        .library(name: "Untrained", targets: ["UntrainedShell", "UntrainedUI", "UntrainedPhone"])
    ],
    targets: [
        ffi,
        .target(name: "UntrainedCore", dependencies: ["UntrainedFFI"], linkerSettings: coreLinker),
        .target(name: "UntrainedShell", dependencies: ["UntrainedCore"]),
        .target(name: "UntrainedUI", dependencies: ["UntrainedCore", "UntrainedShell"] + uiFrameworks),
        .target(
            name: "UntrainedPhone",
            dependencies: ["UntrainedCore", "UntrainedShell", "UntrainedUI"] + phoneFrameworks),
        .testTarget(name: "UntrainedShellTests", dependencies: ["UntrainedShell", "UntrainedCore"]),
    ] + linuxOnly,
    swiftLanguageModes: [.v6]
)
