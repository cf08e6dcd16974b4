discord-training-world = Vi vet inte om Discord tränar AI på det som människor skriver. Dess policy säger att innehåll från större utrymmen får användas för att utveckla funktioner. Den talar inte om att träna AI.
discord-training-world-public = Kanske: funktioner som sammanfattar konversationer är bland dem som policyn nämner.
discord-training-world-not-named = Kanske inte: policyn nämner ingen träning av AI.
discord-door-policy = Discords integritetspolicy
discord-used-larger-spaces = Discords policy säger att det får använda innehåll från större utrymmen för att utveckla och förbättra sina tjänster.
discord-setting-improve = Discord har inställningar, i användarinställningarna om integritet, som begränsar användningen av dina data för att förbättra dess tjänster.
discord-note-bots = Bottar på en server tillhör andra. Vad de gör med det de läser bestämmer inte Discord.
