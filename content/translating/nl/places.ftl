place-eu = Dit land is lid van de Europese Unie, waar de algemene verordening gegevensbescherming (AVG) geldt.
place-eea = Dit land hoort niet bij de Europese Unie maar wel bij de Europese Economische Ruimte (EER), waar de AVG sinds 20 juli 2018 geldt.
place-ch = Zwitserland hoort niet bij de Europese Unie en niet bij de Europese Economische Ruimte. Het heeft een eigen gegevensbeschermingswet, en LinkedIn noemt het naast de EU en de EER.
place-gb = Het Verenigd Koninkrijk verliet de Europese Unie op 31 januari 2020. Het heeft een eigen gegevensbeschermingswet.
place-ca = Canada staat niet op de lijst van EU- en EER-landen. De eigen toezichthouder hield zich met LinkedIn bezig, daarom kijken we er apart naar.
place-hk = Hongkong staat niet op de lijst van EU- en EER-landen. De eigen toezichthouder hield zich met LinkedIn bezig, daarom kijken we er apart naar.
place-cn = Het Chinese vasteland staat niet op de lijst van EU- en EER-landen. Geen bron die we kunnen noemen zegt wat LinkedIn daar doet, daarom kijken we er apart naar.
place-world = Deze plaats staat niet op de lijst van EU- en EER-landen, en is ook niet een van de plaatsen waar we apart naar kijken.

place-ax = Het EU-recht geldt voor de Ålandseilanden (artikel 355, lid 4, van het Verdrag betreffende de werking van de Europese Unie, VWEU), dus de AVG geldt daar net als in Finland.
place-fr-outermost = Dit is een ultraperifeer gebied van Frankrijk. Het EU-recht geldt er (VWEU, artikel 349 en artikel 355, lid 1), dus de AVG geldt daar.
place-fr-yt = Mayotte is sinds 2014 een ultraperifeer gebied van Frankrijk. Het EU-recht geldt er (VWEU, artikel 355, lid 1), dus de AVG geldt daar.

place-fr-overseas = Dit is een Frans overzees gebied. Het is geen EU-grondgebied (VWEU, artikel 355, lid 2, en bijlage II), en het staat niet vast of diensten het tot de EU rekenen.
place-fr-bl = Saint-Barthélemy is sinds 2012 een Frans overzees gebied en geen ultraperifeer gebied meer. Het is geen EU-grondgebied (VWEU, artikel 355, lid 2, en bijlage II), en het staat niet vast of diensten het tot de EU rekenen.
place-gl = Groenland hoort bij het Koninkrijk Denemarken maar is geen deel van de EU (VWEU, artikel 355, lid 2, en bijlage II). Het staat niet vast of diensten het tot de EU rekenen.
place-fo = De Faeröer horen bij het Koninkrijk Denemarken, maar de EU-verdragen gelden daar niet (VWEU, artikel 355, lid 5, onder a). Het staat niet vast of diensten ze tot de EU rekenen.
place-sj = Spitsbergen en Jan Mayen horen bij Noorwegen, maar Noorwegen mag Spitsbergen buiten de Europese Economische Ruimte laten (EER-Overeenkomst, Protocol 40). Het staat niet vast of diensten ze tot de EER rekenen.
place-bv = We hebben geen bron over dit gebied gevonden. Het staat niet vast of diensten het tot de Europese Economische Ruimte rekenen.
place-nl-overseas = Dit is een Caribisch deel van het Koninkrijk der Nederlanden. Het is geen EU-grondgebied (VWEU, artikel 355, lid 2, en bijlage II), en het staat niet vast of diensten het tot de EU rekenen.
place-gb-overseas = Dit is een Brits overzees gebied. Het was als overzees gebied met de EU verbonden (VWEU, artikel 355, lid 2, en bijlage II), totdat het Verenigd Koninkrijk vertrok. Het staat niet vast of diensten het tot het Verenigd Koninkrijk rekenen.
place-gi = Het EU-recht gold voor Gibraltar (VWEU, artikel 355, lid 3), totdat het Verenigd Koninkrijk vertrok. Sinds 2021 heeft het een eigen versie van de AVG. Het staat niet vast of diensten het tot het Verenigd Koninkrijk rekenen.
place-gb-crown = Dit is een Brits kroonbezit (Crown Dependency), geen deel van het Verenigd Koninkrijk. De EU-verdragen golden er maar voor een deel (VWEU, artikel 355, lid 5, onder c), totdat het Verenigd Koninkrijk vertrok. Het staat niet vast of diensten het tot het Verenigd Koninkrijk rekenen.
place-mo = Macau heeft een eigen gegevensbeschermingswet. Het staat niet vast of diensten het bij Hongkong of bij de rest van de wereld rekenen.
