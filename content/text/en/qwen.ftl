# Qwen

qwen-training-before = Qwen’s earlier policies did not speak of training AI. What was done then we do not know.
qwen-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
qwen-training-before-no-word = Perhaps not: no source we have read says so for that time.
qwen-training-world = Qwen’s policy says it trains its AI models on what people write and upload, after taking out what names them, and on their feedback. We have found no switch against it.
qwen-door-policy = Qwen’s privacy policy
qwen-used-content = The policy names prompts, texts, files, pictures, audio and video.
qwen-note-storage = The data is kept in Singapore and in China, the policy says.
qwen-note-legal-basis = For this training it relies on “legitimate interests”. In Europe and the UK that is why you may object, by e-mail to its data protection officer.
qwen-note-adults = Qwen says it is not meant for people under 18. We have seen no word that it leaves out their chats.
qwen-event-policy = A new edition of the policy names the training of AI models.
qwen-use-chats = your chats
