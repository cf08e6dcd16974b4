# Microsoft Copilot

copilot-training-world = Microsoft sagt, dass es in manchen Märkten KI mit Copilot-Daten trainieren darf, wenn man es nicht ausschaltet. In welchen, wissen wir nicht.
copilot-training-world-offered = Ja: wenn Copilot dir die Schalter für Modelltraining zeigt.
copilot-training-world-not-offered = Nein: wenn es sie nicht zeigt oder wenn du es über die Arbeit oder mit Microsoft 365 nutzt.
copilot-variant-words = Die Wörter sehen anders aus: Microsoft Copilot ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
copilot-variant-off-already = Es ist schon aus: Dann lass es so.
copilot-training-web-sign-in = Öffne Copilot und melde dich an.
copilot-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
copilot-training-web-settings = Wähl dein Profil, dann die Einstellungen.
copilot-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-training-web-privacy = Öffne die Seite zum Datenschutz.
copilot-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-training-web-off = Schalte es aus.
copilot-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
copilot-voice-web-sign-in = Öffne Copilot und melde dich an.
copilot-voice-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
copilot-voice-web-settings = Wähl dein Profil, dann die Einstellungen.
copilot-voice-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-voice-web-privacy = Öffne die Seite zum Datenschutz.
copilot-voice-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-voice-web-off = Schalte es aus.
copilot-voice-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
copilot-door-copilot = Copilot selbst
copilot-door-ms-privacy = Microsofts Seite für Datenschutzanfragen
copilot-not-used-work = Microsoft sagt, dass Microsoft-365- und Arbeitskonten ausgenommen sind.
copilot-note-two = Es gibt zwei Schalter: einen für Text, einen für Stimme.
