wetransfer-training-before = Vi har ikke læst noget om WeTransfer og AI-træning fra den tid.
wetransfer-training-before-same = Måske ikke: det, der siges nu, kan have gældt før.
wetransfer-training-before-no-word = Måske: ingen kilde, vi har læst, udelukker det for den tid.
wetransfer-training-world = WeTransfers vilkår siger, at dit indhold ikke bruges til at træne AI. I juli 2025 havde det efter protester fjernet en klausul om AI fra dem.
