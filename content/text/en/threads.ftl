# Threads

threads-training-eu-before = We do not know what Meta did with posts on Threads in Europe before 27 May 2025.
threads-training-eu-before-maybe = Perhaps: what we have read is from later, and it may have held before.
threads-training-eu-before-no-word = Perhaps not: no source we have read says so for that time.
threads-training-before = We do not know from which day Meta trained AI on posts on Threads where you live.
threads-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
threads-training-before-no-word = Perhaps not: no source we have read says so for that time.
threads-training-eu = Meta’s policy says it develops its AI with what adults post publicly on its products. Threads is one of them. There is no switch, but you can object with a form.
threads-training-own-text = We do not know whether Meta trains AI on posts on Threads where you live. We have not read the policy for where you live.
threads-training-world = Meta’s policy says it trains its AI with posts and photos shared on its products. Threads is one of them. We have found no switch and no form against it where you live.
threads-training-own-text-like-others = Perhaps: in the EU and in most of the world Meta’s policy allows it.
threads-training-own-text-not-read = Perhaps not: the policy for where you live may say something else.
threads-age = Meta says it does not train AI on posts of people under 18 in Europe. What they tell Meta AI is another matter. You may object anyway: Meta may not know your age.
threads-door-rights = Meta’s form for your rights, from the policy of Threads
threads-door-meta-object = Meta’s general form for objections
threads-door-meta-help = Meta’s contact for privacy
threads-objection-training = Training AI on what I post publicly
threads-objection-ai-chats = Training AI on what I ask Meta AI
threads-objection-posts-by-others = Training AI on what others posted about me
threads-used-public = Always public on Threads are your name, your picture and what you write about yourself. With a public profile your posts are public, too.
threads-not-used-private = With a private profile only the followers you allowed see your posts. Meta’s policy names public content for its AI.
threads-not-covered-fediverse = Where Threads is linked with other services, copies of public posts go there. What is done with them there is not in Meta’s hands.
threads-note-form = We have seen no form for Threads alone. The policy of Threads leads to this form of Meta.
