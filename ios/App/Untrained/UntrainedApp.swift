import SwiftUI
import UntrainedPhone

@main struct UntrainedApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate

    var body: some Scene {
        WindowGroup { PhoneView() }
    }
}
