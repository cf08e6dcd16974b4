package org.untrained.app.errands

import android.app.Activity
import android.print.PrintAttributes
import android.print.PrintManager
import android.webkit.WebResourceRequest
import android.webkit.WebResourceResponse
import android.webkit.WebView
import android.webkit.WebViewClient
import java.io.InputStream
import org.untrained.core.Effect
import org.untrained.core.Handover

/** Prints a page through the system's own dialog. Its pictures are our own files; nothing else is loaded, no script runs. */
class Printing(private val files: Files) {
    /** The system prints from it until it is done. */
    private var page: WebView? = null

    fun print(activity: Activity, order: Effect.Print, ended: (Handover) -> Unit) {
        val view = WebView(activity)
        view.settings.javaScriptEnabled = false
        view.settings.allowFileAccess = false
        view.settings.allowContentAccess = false
        view.settings.blockNetworkLoads = true
        view.webViewClient = object : WebViewClient() {
            override fun shouldInterceptRequest(view: WebView, request: WebResourceRequest) = WebResourceResponse(null, null, picture(request.url.toString()))

            private var over = false

            override fun onPageFinished(view: WebView, address: String) {
                if (over) return // The system may say so more than once.
                over = true
                ended(hand(activity, order.title, view))
            }
        }
        page = view
        view.loadDataWithBaseURL(BASE, order.html, "text/html", "utf-8", null)
    }

    private fun hand(activity: Activity, title: String, page: WebView): Handover = try {
        activity.getSystemService(PrintManager::class.java).print(title, page.createPrintDocumentAdapter(title), PrintAttributes.Builder().build())
        Handover.DONE
    } catch (_: RuntimeException) { // The screen is gone meanwhile, or the phone cannot print.
        Handover.FAILED
    }

    /** The own file that an address of the page means; an empty one for every other. */
    fun picture(address: String): InputStream =
        address.takeIf { it.startsWith(BASE + FOLDER) }?.removePrefix(BASE + FOLDER)?.let(files::open) ?: ByteArray(0).inputStream()

    private companion object {
        const val BASE = "https://case.invalid/"
        const val FOLDER = "originals/"
    }
}
