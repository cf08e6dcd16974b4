import Foundation
import UIKit
import UntrainedCore
import UntrainedShell
import WebKit

/// Prints a page with its pictures through the system's own dialog, which also shares it and saves it as a PDF.
struct PhonePrinter: Printer {
    func print(_ page: URL, title: String) async -> Handover {
        let sheet = PrintHand()
        return await sheet.print(page, title: title)
    }
}

@MainActor private final class PrintHand: NSObject, WKNavigationDelegate {
    private let loaded = Once<Bool>()
    private let printed = Once<Handover>()

    func print(_ page: URL, title: String) async -> Handover {
        let view = WKWebView()
        view.navigationDelegate = self
        let folder = page.deletingLastPathComponent()
        let there = await loaded.wait(
            { view.loadFileURL(page, allowingReadAccessTo: folder) != nil }, otherwise: false)
        if !there { return .failed }
        let job = UIPrintInfo.printInfo()
        job.jobName = title
        let dialog = UIPrintInteractionController.shared
        dialog.printInfo = job
        dialog.printFormatter = view.viewPrintFormatter()
        return await printed.wait(
            {
                dialog.present(animated: true) { [printed] _, done, error in
                    printed.answer(error != nil ? .failed : done ? .done : .cancelled)
                }
            }, otherwise: .failed)
    }

    func webView(_ webView: WKWebView, didFinish navigation: WKNavigation!) { loaded.answer(true) }

    func webView(_ webView: WKWebView, didFail navigation: WKNavigation!, withError error: any Error) {
        loaded.answer(false)
    }

    func webView(
        _ webView: WKWebView, didFailProvisionalNavigation navigation: WKNavigation!, withError error: any Error
    ) {
        loaded.answer(false)
    }
}
