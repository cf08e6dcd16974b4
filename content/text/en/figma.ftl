# Figma

figma-training-before = We do not know what Figma did with designs for AI before August 2024.
figma-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
figma-training-before-no-word = Perhaps not: no source we have read says so for that time.
figma-training-world = Figma says it trains AI on the content of teams, unless it is switched off. On the Starter and Professional plans the switch is on at first. Only the person who runs the team can change it.
figma-variant-words = The words look different: Figma may be set to another language. We know these words in English only.
figma-variant-off-already = It is off already: then leave it as it is.
figma-variant-not-admin = You do not see it: you do not run this team. Ask the person who does.
figma-training-web-sign-in = Log in to Figma.
figma-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
figma-training-web-team = Open your team. On Professional, click Admin on the left; on Starter, open the settings next to the name of the team.
figma-training-web-team-picture = List; the ringed row leads on.
figma-training-web-settings = Open this tab and go down to the part on AI.
figma-training-web-settings-picture = List; the ringed row leads on.
figma-training-web-off = Switch it off. On Starter it is behind “Manage AI settings”.
figma-training-web-off-picture = Page with the ringed switch, still on.
figma-door-help = Figma’s help on content training
figma-used-content = Figma names the content of your team, so that its AI understands designs better.
figma-not-used-business = On the Organization and Enterprise plans it is off at first, Figma says.
figma-covers-new = Switching it off counts for new content and changes.
figma-not-covered-features = This switch does not change whether AI features can be used.
figma-note-admin = In a team of others you cannot decide this. Ask the person who runs it.
figma-use-files = your designs
