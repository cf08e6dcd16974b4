import Foundation
import UIKit
import UntrainedCore
import UntrainedShell

/// Other apps and the browser, through the system.
struct PhoneLinks: Links {
    func open(_ address: URL, universalOnly: Bool) async -> Bool {
        await UIApplication.shared.open(address, options: universalOnly ? [.universalLinksOnly: true] : [:])
    }

    func open(_ page: SystemPage) async -> Bool {
        let address =
            switch page {
            case .notices: UIApplication.openNotificationSettingsURLString
            case .unusedApps: UIApplication.openSettingsURLString
            }
        guard let url = URL(string: address) else { return false }
        return await UIApplication.shared.open(url, options: [:])
    }
}
