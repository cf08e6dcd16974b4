// A stand-in: see ../README.md.
import UIKit

/// https://developer.apple.com/documentation/quicklook/qlpreviewitem
public protocol QLPreviewItem: NSObjectProtocol {}
extension NSURL: QLPreviewItem {}
/// https://developer.apple.com/documentation/quicklook/qlpreviewcontrollerdatasource
@MainActor public protocol QLPreviewControllerDataSource: AnyObject {
    func numberOfPreviewItems(in controller: QLPreviewController) -> Int
    func previewController(_ controller: QLPreviewController, previewItemAt index: Int) -> any QLPreviewItem
}
/// https://developer.apple.com/documentation/quicklook/qlpreviewcontrollerdelegate
@MainActor public protocol QLPreviewControllerDelegate: NSObjectProtocol {
    func previewControllerDidDismiss(_ controller: QLPreviewController)
}
/// https://developer.apple.com/documentation/quicklook/qlpreviewcontroller
open class QLPreviewController: UIViewController {
    public class func canPreview(_ item: any QLPreviewItem) -> Bool { false }
    public weak var dataSource: (any QLPreviewControllerDataSource)?
    public weak var delegate: (any QLPreviewControllerDelegate)?
}
