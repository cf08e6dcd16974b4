package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.ImageView
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.Picture

/** A picture of the person's own. Where it cannot be drawn, its description stands in its place. */
internal class PictureBinder(kit: Kit) : Binder<Picture>(kit) {
    private val image = ImageView(kit.context).apply {
        adjustViewBounds = true
        scaleType = ImageView.ScaleType.FIT_CENTER
        layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
    }
    private val instead = kit.text(R.dimen.small, R.color.soft)
    override val view = kit.card(image, instead)
    private var shown: Picture? = null

    override fun bind(record: Picture) {
        shown = record
        image.setImageDrawable(null)
        image.visibility = View.GONE
        image.contentDescription = kit.words(record.description)
        instead.sayOrHide(kit.words(record.description))
        kit.hands.picture(record.file, view.resources.displayMetrics.widthPixels) { bitmap ->
            // The views may serve another picture by now.
            if (bitmap == null || shown != record) return@picture
            image.setImageBitmap(bitmap)
            image.visibility = View.VISIBLE
            instead.visibility = View.GONE
        }
    }
}
