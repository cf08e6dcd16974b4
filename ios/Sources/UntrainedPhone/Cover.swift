import SwiftUI
import UIKit
import UntrainedUI

/// Lies above everything, also above the system's sheets, while the app is not in front and the person asked for discretion.
@MainActor final class Cover {
    private(set) var window: UIWindow?

    func lay(over scene: UIWindowScene) {
        let window = UIWindow(windowScene: scene)
        window.windowLevel = .alert + 1
        window.rootViewController = UIHostingController(rootView: PrivateCover())
        window.isHidden = false
        self.window = window
    }

    func lift() {
        window?.isHidden = true
        window = nil
    }
}
