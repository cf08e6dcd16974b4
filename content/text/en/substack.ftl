# Substack

substack-training-world = Substack has a switch that asks the AI programs of others to stay away. It is off unless you switch it on. We do not know which of them train on what they find, and have read no word on whether Substack itself trains AI.
substack-training-world-others = Yes: others can train on public posts unless you block it, and then they are only asked not to.
substack-training-world-itself = No: nothing we have read says that Substack itself does.
substack-door-substack = Substack’s help on this switch
substack-variant-words = The words look different: Substack may be set to another language. We know these words in English only.
substack-variant-on-already = It is on already: then leave it as it is.
substack-variant-section = It is in the section on publication details; newer guides name the section on privacy.
substack-training-web-sign-in = Log in to Substack.
substack-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
substack-training-web-settings = Open the settings of your publication.
substack-training-web-settings-picture = List; the ringed row leads on.
substack-training-web-off = Switch this on: it asks AI programs to stay away.
substack-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
substack-training-web-off-picture = Page with the ringed switch, still off.
substack-not-covered-signal = The switch is a request to those programs. It does not force them.
