notion-training-before = Vi har ikke læst noget om Notion og AI-træning fra den tid.
notion-training-before-same = Måske ikke: det, der siges nu, kan have gældt før.
notion-training-before-no-word = Måske: ingen kilde, vi har læst, udelukker det for den tid.
notion-training-world = Notion siger, at det ikke træner AI på kunders data som standard.
notion-use-files = dine sider
