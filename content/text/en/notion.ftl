# Notion

notion-training-before = We have read nothing about Notion and AI training from that time.
notion-training-before-same = Perhaps Notion did not: what it says now may have been true then, too.
notion-training-before-no-word = Perhaps: no source we have read rules it out for that time.
notion-training-world = Notion says it does not train AI on customers’ data by default.
notion-use-files = your pages
