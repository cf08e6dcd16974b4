package org.untrained.app

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.widget.ScrollView
import android.widget.TextView
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.io.File
import java.util.concurrent.TimeUnit

/** The root of the repository, where the specimens lie. */
val repository = File(checkNotNull(System.getProperty("repository")) { "run by scripts/test-android.sh" })

val application: App get() = RuntimeEnvironment.getApplication() as App

/** Runs everything that is under way, on the line of events and on the main thread, until nothing is left. */
fun settle() = repeat(4) {
    application.desk.line.submit {}.get(30, TimeUnit.SECONDS)
    shadowOf(Looper.getMainLooper()).idle()
}

/** All views inside, in the order of reading. */
fun View.all(): List<View> = listOf(this) + if (this is ViewGroup) (0 until childCount).flatMap { getChildAt(it).all() } else emptyList()

fun Activity.views(): List<View> = window.decorView.all().filter { it.isShown }

/** What a view says: its own text, or what it tells the voice. */
fun View.said(): String = (contentDescription ?: (this as? TextView)?.text ?: "").toString()

fun Activity.says(): List<String> = views().flatMap { listOfNotNull((it as? TextView)?.text?.toString(), it.contentDescription?.toString()) }.filter { it.isNotEmpty() }

/** The shown, touchable view with this visible text, in it or inside it. */
fun Activity.named(words: String): View = screens().firstNotNullOfOrNull { shown ->
    shown.filter { it.hasOnClickListeners() && it.isEnabled }.firstOrNull { view -> view.all().any { it is TextView && it.text.toString() == words } || view.said() == words }
} ?: throw AssertionError("nothing to touch says “$words”; there is ${says()}")

/** The views of one screen after the other, as somebody who scrolls meets them; those of the present one first. */
fun Activity.screens(): Sequence<List<View>> = sequence {
    yield(views())
    val scroll = window.decorView.all().firstOrNull { it is ScrollView } as ScrollView? ?: return@sequence
    scroll.scrollTo(0, 0)
    do {
        window.decorView.frame()
        yield(views())
        val before = scroll.scrollY
        scroll.scrollBy(0, scroll.height.coerceAtLeast(1))
    } while (scroll.scrollY > before)
}

/** Touches what says this, and waits for what follows. */
fun Activity.touch(words: String) {
    named(words).performClick()
    settle()
}

/** Lays the view out anew after a change, as the next frame would. */
fun View.frame() {
    measure(View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(height, View.MeasureSpec.EXACTLY))
    layout(left, top, right, bottom)
}

fun View.picture(): Bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888).also { draw(Canvas(it)) }

fun Bitmap.write(file: File) {
    file.parentFile?.mkdirs()
    file.outputStream().use { compress(Bitmap.CompressFormat.PNG, 100, it) }
}

/** A picture of the view made as high as all that it scrolls. */
fun View.whole(): Bitmap = apply(View::stretch).picture()

/** Makes the view as high as all that it scrolls. */
fun View.stretch() {
    val scroll = all().first { it is ScrollView } as ScrollView
    // What was never near the screen has no height of its own yet: longer until all of it was.
    repeat(40) {
        val more = scroll.getChildAt(0).height + scroll.paddingTop + scroll.paddingBottom - scroll.height
        if (it > 1 && more <= 0) return
        measure(View.MeasureSpec.makeMeasureSpec(width, View.MeasureSpec.EXACTLY), View.MeasureSpec.makeMeasureSpec(height + more.coerceAtLeast(0), View.MeasureSpec.EXACTLY))
        layout(0, 0, measuredWidth, measuredHeight)
    }
}
