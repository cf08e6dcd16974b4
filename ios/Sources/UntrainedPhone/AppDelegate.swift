import UIKit

/// What only an app delegate hears: the launch, and which delegate the app's one scene has.
public final class AppDelegate: NSObject, UIApplicationDelegate {
    public func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool {
        Phone.shared.launched()
        return true
    }

    public func application(
        _ application: UIApplication, configurationForConnecting connectingSceneSession: UISceneSession,
        options: UIScene.ConnectionOptions
    ) -> UISceneConfiguration {
        let configuration = UISceneConfiguration(name: nil, sessionRole: connectingSceneSession.role)
        configuration.delegateClass = SceneDelegate.self
        return configuration
    }
}

/// Hears quick actions, and covers the screen in time.
final class SceneDelegate: NSObject, UIWindowSceneDelegate {
    private let cover = Cover()

    /// The quick action that started the app, also one that the system had ended: only here it is told then.
    func scene(
        _ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions
    ) {
        if let shortcut = connectionOptions.shortcutItem { Phone.shared.send(.arrived(address: shortcut.type)) }
    }

    /// The quick action of an app that runs already. Its type is the address that it stands for.
    func windowScene(
        _ windowScene: UIWindowScene, performActionFor shortcutItem: UIApplicationShortcutItem,
        completionHandler: @escaping (Bool) -> Void
    ) {
        let address = shortcutItem.type
        Task {
            await Phone.shared.tell(.arrived(address: address))
            completionHandler(true)
        }
    }

    func sceneWillResignActive(_ scene: UIScene) {
        if Phone.shared.asksForDiscretion, let scene = scene as? UIWindowScene { cover.lay(over: scene) }
    }

    func sceneDidBecomeActive(_ scene: UIScene) { cover.lift() }
}
