import UIKit

/// The screen on which the system's own sheets are shown.
@MainActor enum Presenter {
    /// The topmost one of the active scene; `nil` in the background.
    static var top: UIViewController? {
        let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
        let scene = scenes.first { $0.activationState == .foregroundActive } ?? scenes.first
        var top = scene?.keyWindow?.rootViewController
        while let above = top?.presentedViewController { top = above }
        return top
    }

    /// Shows a sheet, on a wide screen from the middle; false where there is no screen.
    static func show(_ sheet: UIViewController) -> Bool {
        guard let top else { return false }
        if let popover = sheet.popoverPresentationController {
            popover.sourceView = top.view
            popover.sourceRect = CGRect(x: top.view.bounds.midX, y: top.view.bounds.midY, width: 0, height: 0)
            popover.permittedArrowDirections = []
        }
        top.present(sheet, animated: true)
        return true
    }
}
