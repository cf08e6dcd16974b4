notion-training-before = Vi har inte läst något om Notion och AI-träning från den tiden.
notion-training-before-same = Kanske inte: det som sägs nu kan ha gällt tidigare.
notion-training-before-no-word = Kanske: ingen källa som vi har läst utesluter det för den tiden.
notion-training-world = Notion säger sig inte träna AI på kunders data som standard.
notion-use-files = dina sidor
