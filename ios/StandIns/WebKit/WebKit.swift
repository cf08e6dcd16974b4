// A stand-in: see ../README.md.
import UIKit

/// https://developer.apple.com/documentation/webkit/wknavigation
@MainActor open class WKNavigation: NSObject {}
/// https://developer.apple.com/documentation/webkit/wknavigationdelegate
@MainActor public protocol WKNavigationDelegate: NSObjectProtocol {
    func webView(_ webView: WKWebView, didFinish navigation: WKNavigation!)
    func webView(_ webView: WKWebView, didFail navigation: WKNavigation!, withError error: any Error)
    func webView(
        _ webView: WKWebView, didFailProvisionalNavigation navigation: WKNavigation!, withError error: any Error)
}
/// https://developer.apple.com/documentation/webkit/wkwebview
open class WKWebView: UIView {
    public weak var navigationDelegate: (any WKNavigationDelegate)?
    public func loadFileURL(_ url: URL, allowingReadAccessTo readAccessURL: URL) -> WKNavigation? { nil }
    public func viewPrintFormatter() -> UIViewPrintFormatter { fatalError("a stand-in: this runs on a phone only") }
}
