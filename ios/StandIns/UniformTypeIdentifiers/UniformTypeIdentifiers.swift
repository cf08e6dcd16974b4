// A stand-in: see ../README.md.

/// https://developer.apple.com/documentation/uniformtypeidentifiers/uttype-swift.struct
public struct UTType: Hashable, Sendable {
    public init?(_ identifier: String) { self.identifier = identifier }
    public init?(filenameExtension: String) { identifier = filenameExtension }
    public let identifier: String
    public var preferredMIMEType: String? { nil }
    public func conforms(to type: UTType) -> Bool { self == type }
    public static let image = UTType("public.image")!, data = UTType("public.data")!
}
