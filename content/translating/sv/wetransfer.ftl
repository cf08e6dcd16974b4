wetransfer-training-before = Vi har inte läst något om WeTransfer och AI-träning från den tiden.
wetransfer-training-before-same = Kanske inte: det som sägs nu kan ha gällt tidigare.
wetransfer-training-before-no-word = Kanske: ingen källa som vi har läst utesluter det för den tiden.
wetransfer-training-world = WeTransfers villkor säger att ditt innehåll inte används för att träna AI. I juli 2025 hade det, efter protester, tagit bort en klausul om AI ur dem.
