# WeTransfer

wetransfer-training-before = Wir haben zu WeTransfer und KI-Training aus dieser Zeit nichts gelesen.
wetransfer-training-before-same = Vielleicht tat WeTransfer es nicht: Was es jetzt sagt, kann damals schon gegolten haben.
wetransfer-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
wetransfer-training-world = WeTransfers Bedingungen sagen, dass deine Inhalte nicht zum Training von KI genutzt werden. Im Juli 2025 hatte es nach Protesten eine Klausel zu KI herausgenommen.
