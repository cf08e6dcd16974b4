import Foundation
import UIKit
import UntrainedShell

/// Other apps and the browser, through the system.
struct PhoneLinks: Links {
    func open(_ address: URL, universalOnly: Bool) async -> Bool {
        await UIApplication.shared.open(address, options: universalOnly ? [.universalLinksOnly: true] : [:])
    }

    func openNoticeSettings() async -> Bool {
        guard let page = URL(string: UIApplication.openNotificationSettingsURLString) else { return false }
        return await UIApplication.shared.open(page, options: [:])
    }
}
