package org.untrained.app.errands

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.os.Handler
import android.os.Looper
import java.io.IOException
import java.util.concurrent.Executor

/** Own pictures, made as small as they are drawn. */
class Pictures(private val files: Files, private val beside: () -> Executor) {
    private val main = Handler(Looper.getMainLooper())

    /** Answers on the main thread; null for what is no picture, or fits no memory. */
    fun show(name: String, width: Int, answer: (Bitmap?) -> Unit) = beside().execute {
        val picture = try {
            read(name, width)
        } catch (_: IOException) {
            null
        } catch (_: OutOfMemoryError) {
            null
        }
        main.post { answer(picture) }
    }

    private fun read(name: String, width: Int): Bitmap? {
        val size = BitmapFactory.Options().apply { inJustDecodeBounds = true }
        files.open(name)?.use { BitmapFactory.decodeStream(it, null, size) }
        if (size.outWidth <= 0 || size.outHeight <= 0) return null
        // Halved until it is no wider than its place, and no picture of any shape takes more than a screen or two.
        var sample = 1
        while (size.outWidth / (2 * sample) >= width || size.outWidth.toLong() / sample * (size.outHeight / sample) > LARGEST) sample *= 2
        val options = BitmapFactory.Options().apply { inSampleSize = sample }
        return files.open(name)?.use { BitmapFactory.decodeStream(it, null, options) }
    }

    private companion object {
        /** In dots: 32 MB. */
        const val LARGEST = 8_000_000L
    }
}
