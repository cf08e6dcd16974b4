// A stand-in: see ../README.md. It knows the few types that our tests name; the system knows hundreds.

/// https://developer.apple.com/documentation/uniformtypeidentifiers/uttype-swift.struct
public struct UTType: Hashable, Sendable {
    public let identifier: String
    public init?(_ identifier: String) {
        if Self.known[identifier] == nil { return nil }
        self.identifier = identifier
    }
    public init?(filenameExtension: String, conformingTo supertype: UTType = .data) {
        let found = Self.known.first { $0.value.names.contains(filenameExtension.lowercased()) }
        guard let found, let type = UTType(found.key), type.conforms(to: supertype) else { return nil }
        self = type
    }
    public var preferredMIMEType: String? { Self.known[identifier]?.mediaType }
    public func conforms(to type: UTType) -> Bool {
        self == type || (Self.known[identifier]?.parent.flatMap { UTType($0) }?.conforms(to: type) ?? false)
    }
    public static let image = UTType("public.image")!, data = UTType("public.data")!

    private struct Known {
        let parent: String?
        var names: [String] = []
        var mediaType: String?
    }
    private static let known: [String: Known] = [
        "public.data": Known(parent: nil), "public.image": Known(parent: "public.data"),
        "public.png": Known(parent: "public.image", names: ["png"], mediaType: "image/png"),
        "public.jpeg": Known(parent: "public.image", names: ["jpeg", "jpg"], mediaType: "image/jpeg"),
        "public.heic": Known(parent: "public.image", names: ["heic"], mediaType: "image/heic"),
        "public.zip-archive": Known(parent: "public.data", names: ["zip"], mediaType: "application/zip"),
    ]
}
