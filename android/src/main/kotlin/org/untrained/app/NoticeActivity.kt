package org.untrained.app

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import org.untrained.app.errands.Notices

/**
 * A notice, or an action of it, was touched: takes the answer along to the screen. Has no window of its own.
 *
 * Not exported, unlike the screen: an answer changes what is stored, so it may come from our own notices alone.
 */
class NoticeActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        Notices.answered(intent)?.let { answer ->
            Notices(this).cancel(answer.id)
            app.desk.arrived += answer
        }
        startActivity(Intent(this, MainActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        finish()
    }
}
