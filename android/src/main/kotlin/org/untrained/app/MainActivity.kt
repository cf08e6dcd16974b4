package org.untrained.app

import android.app.Activity
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import android.window.OnBackInvokedCallback
import android.window.OnBackInvokedDispatcher
import org.untrained.app.draw.Hands
import org.untrained.app.draw.Screen
import org.untrained.app.errands.Days
import org.untrained.app.errands.isForeign
import org.untrained.core.Block
import org.untrained.core.CivilDate
import org.untrained.core.Event
import org.untrained.core.Window

/** The one screen. Draws what the desk shows and says what the person did; knows no page. */
class MainActivity : Activity() {
    private val desk get() = app.desk
    private val screen by lazy { Screen(this, Hands(desk::send, { days.ask(it) }, desk.errands.pictures::show)) }
    private val lock by lazy { Lock(this) }
    private val days by lazy { Days(this) { field, day -> desk.send(Event.DateChosen(field, day)) } }
    private var shown: Window? = null
    private var restore: Bundle? = null
    private var backCallback: Any? = null
    private var shared: Intent? = null
    private var turned = false
    private var front = false

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) window.setDecorFitsSystemWindows(false)
        setContentView(screen.view)
        restore = savedInstanceState
        turned = lastNonConfigurationInstance != null
        desk.errands.front.begin(resumed = savedInstanceState != null)
        lock.open = lastNonConfigurationInstance == true
        if (savedInstanceState == null) arrive(intent)
    }

    override fun onStart() {
        super.onStart()
        desk.settle() // The person may have been to the system's settings.
        if (!turned) desk.send(Event.Opened)
        turned = false
        desk.seat(::draw)
        desk.errands.front.seat(this)
    }

    override fun onResume() {
        super.onResume()
        front = true
        shown?.let(lock::ask)
        shown?.let(::hide)
        desk.arrived.toList().also { desk.arrived.clear() }.forEach(desk::send)
        shared?.let(desk.errands.front::shared)
        shared = null
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        arrive(intent)
    }

    override fun onPause() {
        front = false
        super.onPause()
    }

    override fun onStop() {
        // What is written in a field is kept before the system may end the process.
        screen.writingIn()?.let { desk.send(Event.FieldLeft(it)) }
        if (!isChangingConfigurations) lock.left()
        shown?.let(::hide)
        desk.errands.front.leave(this)
        desk.seat(null)
        super.onStop()
    }

    override fun onDestroy() {
        days.close()
        desk.errands.front.end()
        super.onDestroy()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        screen.save(outState)
        days.asking?.let { (field, day) ->
            outState.putString(ASKING, field)
            outState.putIntArray(DAY, intArrayOf(day.year, day.month, day.day))
        }
    }

    /** Tells the next instance that the screen was only turned or resized, not opened. */
    @Deprecated("The platform's own way without a library.")
    override fun onRetainNonConfigurationInstance(): Any = lock.open

    @Deprecated("Called before Android 13 alone.")
    override fun onBackPressed() {
        if (leads()) desk.send(Event.Back) else finish()
    }

    override fun onActivityResult(requestCode: Int, resultCode: Int, data: Intent?) {
        if (requestCode == Lock.CODE) lock.answered(resultCode == RESULT_OK)
        desk.errands.front.answered(requestCode, resultCode == RESULT_OK, data)
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<String>, grantResults: IntArray) =
        desk.errands.front.permissionAnswered(this, requestCode)

    private fun draw(window: Window) {
        shown = window
        if (front) lock.ask(window)
        hide(window)
        days.over(window)
        leadBack(leads())
        screen.draw(window)
        restore?.let { if (screen.restore(it)) askAgain(it, window) }
        if (window.page.key != Start.loading(this).page.key) restore = null
    }

    /** Back means something here: another page, or to stop waiting for another app. */
    private fun leads() = shown?.back != null || desk.outside.busy

    /** Keeps the content out of the app switcher and of other apps' pictures. */
    private fun hide(window: Window) {
        val locked = lock.closed(window)
        this.window.setFlags(if (window.private || locked) FLAG_SECURE else 0, FLAG_SECURE)
        screen.view.visibility = if (locked) View.INVISIBLE else View.VISIBLE
        if (locked) days.close()
    }

    /** Where the page has no way back, the system's own gesture shows what lies behind the app. */
    private fun leadBack(leads: Boolean) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU || leads == (backCallback != null)) return
        if (leads) {
            val back = OnBackInvokedCallback { desk.send(Event.Back) }
            onBackInvokedDispatcher.registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_DEFAULT, back)
            backCallback = back
        } else {
            onBackInvokedDispatcher.unregisterOnBackInvokedCallback(backCallback as OnBackInvokedCallback)
            backCallback = null
        }
    }

    private fun askAgain(state: Bundle, window: Window) {
        val day = state.getIntArray(DAY) ?: return
        val dates = window.page.blocks.filterIsInstance<Block.Date>().map { it.v1 }
        val date = dates.firstOrNull { it.key == state.getString(ASKING) } ?: return
        days.ask(date, CivilDate(day[0], day[1], day[2]))
    }

    private fun arrive(intent: Intent) {
        if (intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return // An old one, handed out again.
        when (intent.action) {
            Intent.ACTION_VIEW -> if (intent.data?.let { isForeign(it) } == true) shared = intent else intent.dataString?.let { desk.arrived += Event.Arrived(it) }
            Intent.ACTION_SEND, Intent.ACTION_SEND_MULTIPLE -> shared = intent
        }
    }

    private companion object {
        const val ASKING = "asking"
        const val DAY = "day"
    }
}
