# What the form reaches, and what an answer of the company means. Nothing here promises that data is removed.

## A place and day that no source reaches

reading-not-covered-yes = It may have used members’ data then. No source reaches that far.
reading-not-covered-no = It may not have used members’ data then. No source reaches that far.

## Which way reaches which use

purpose-content-training = Training AI that creates content, with what you post from now on
purpose-other-training = Training other AI
purpose-posts-by-others = What other people posted about you
purpose-earlier-data = Data collected before
purpose-by-switch = The switch stops this from then on.
purpose-by-form = The form asks the company to stop this.
purpose-by-form-without-promise = You can try the form. No result is promised.
purpose-by-unknown = We know of no way to stop this.

## Answers of the company

reply-done = They say it is done
reply-done-means = They say that they stopped what you objected to. From here nobody can check that.
reply-done-next = Keep the answer as proof. If you have an account, look at the switch once more.
reply-use-the-switch = They point to the switch
reply-use-the-switch-means = They want you to use the setting. The setting may not cover everything that you objected to.
reply-use-the-switch-next = Check that the switch is off. Then write back about what it does not cover.
reply-needs-identity = They want to know who I am
reply-needs-identity-means = They are not sure that the request is yours. They may ask for more only if they have real doubts.
reply-needs-identity-next = Answer with as little as settles it. Do not send a copy of your passport at once.
reply-more-time = They take more time
reply-more-time-means = They say that they need longer. The law may allow that for hard cases, if they say why in time.
reply-more-time-next = Wait until the later day. We remind you if you want.
reply-more-time-next-open = Wait for the answer. We know of no later day in the law there.
reply-refused = They refuse
reply-refused-means = They say that their reasons weigh more than yours, or that they need not do it.
reply-refused-next = You can complain. We prepare the letter with the dates of your case.
reply-partly = They do a part of it
reply-partly-means = A part of what you asked for is still open.
reply-partly-next = Ask about each open part. You can also complain.
reply-silence = No answer came
reply-silence-means = The company has not answered you.
reply-silence-next-open = Ask once more. We know of no last day there; the authority can say what you can do.
reply-silence-next = Ask once more. If the last day for an answer is past, you can also complain.
