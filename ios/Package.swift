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
let linuxOnly: [Target] = []
#else
let ffi: Target = .binaryTarget(name: "UntrainedFFI", path: "UntrainedFFI.xcframework")
let coreLinker: [LinkerSetting] = []
let linuxOnly: [Target] = []
#endif

let package = Package(
    name: "Untrained",
    defaultLocalization: "en",
    platforms: [.iOS(.v17)],
    products: [
        .library(name: "Untrained", targets: ["UntrainedShell"])
    ],
    targets: [
        ffi,
        .target(name: "UntrainedCore", dependencies: ["UntrainedFFI"], linkerSettings: coreLinker),
        .target(name: "UntrainedShell", dependencies: ["UntrainedCore"]),
        .testTarget(name: "UntrainedShellTests", dependencies: ["UntrainedShell", "UntrainedCore"]),
    ] + linuxOnly,
    swiftLanguageModes: [.v6]
)
