# What the form reaches. Nothing here promises that data is removed.

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
