// A stand-in: see ../README.md.
import Foundation
@_exported import UIKit

/// https://developer.apple.com/documentation/photosui/phpickerfilter-swift.struct
public struct PHPickerFilter: Sendable { public static let images = PHPickerFilter() }
/// https://developer.apple.com/documentation/photosui/phpickerconfiguration-swift.struct
public struct PHPickerConfiguration {
    public init() {}
    public var filter: PHPickerFilter?
    public var selectionLimit = 1
    public var preferredAssetRepresentationMode = AssetRepresentationMode.automatic
    /// https://developer.apple.com/documentation/photosui/phpickerconfiguration-swift.struct/assetrepresentationmode-swift.enum
    public enum AssetRepresentationMode: Int, Sendable { case automatic, current, compatible }
}
/// https://developer.apple.com/documentation/photosui/phpickerresult-swift.struct
public struct PHPickerResult { public let itemProvider: NSItemProvider }
/// https://developer.apple.com/documentation/photosui/phpickerviewcontrollerdelegate
@MainActor public protocol PHPickerViewControllerDelegate: AnyObject {
    func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult])
}
/// https://developer.apple.com/documentation/photosui/phpickerviewcontroller
open class PHPickerViewController: UIViewController {
    public init(configuration: PHPickerConfiguration) {}
    public weak var delegate: (any PHPickerViewControllerDelegate)?
}
