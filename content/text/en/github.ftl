# GitHub Copilot

github-training-before = We do not know exactly what GitHub did before it announced this in March 2026.
github-training-before-announced-later = No: GitHub announced the start for 24 April 2026.
github-training-before-no-word = Perhaps: no source we can cite says what held before.
github-training-announced = GitHub has announced that it will train AI on your use of Copilot from 24 April 2026, unless you switch it off.
github-training-world = GitHub says that from 24 April 2026 it trains AI on your use of Copilot, unless you switch it off.
github-variant-words = The words look different: GitHub Copilot may be set to another language. We know these words in English only.
github-variant-off-already = It is off already: then leave it as it is.
github-training-web-sign-in = Log in to GitHub.
github-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
github-training-web-copilot = Open the settings, then Copilot.
github-training-web-copilot-picture = List; the ringed row leads on.
github-training-web-features = Open the page about its features.
github-training-web-features-picture = List; the ringed row leads on.
github-training-web-off = In the section on privacy, switch this off.
github-training-web-off-picture = Page with the ringed switch, still on.
github-door-github = The Copilot settings of GitHub
github-door-github-privacy = GitHub’s contact for privacy
github-used-interaction = GitHub says it uses what you type to Copilot and what Copilot answers.
github-used-private = When you use Copilot in a private repository, the code it works with counts as what you gave it, and may be used.
github-not-used-business = GitHub says that plans for businesses, students and teachers are left out, and that earlier opt-outs stay.
github-not-used-at-rest = GitHub’s terms say it does not use private repositories otherwise.
github-recipients-affiliates = Companies of the same group, such as Microsoft, get this data, too, and may train AI on it. The same switch stops it. Other AI companies do not get it for their own training.
github-covers-from-then = Switching off holds from that day on.
github-use-chats = your input
