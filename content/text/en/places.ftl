# Why a place belongs where it does. Ids are the `why` of content/places/countries.json.

place-eu = This country is a member of the European Union, where the General Data Protection Regulation (GDPR) applies.
place-eea = This country is not in the European Union but in the European Economic Area (EEA), where the GDPR has applied since 20 July 2018.
place-ch = Switzerland is neither in the European Union nor in the European Economic Area. It has its own data protection law, and LinkedIn names it beside the EU and the EEA.
place-gb = The United Kingdom left the European Union on 31 January 2020. It has its own data protection law.
place-ca = Canada is not on the list of EU and EEA countries. Its own authority dealt with LinkedIn, so it is looked at by itself.
place-hk = Hong Kong is not on the list of EU and EEA countries. Its own authority dealt with LinkedIn, so it is looked at by itself.
place-cn = Mainland China is not on the list of EU and EEA countries. No source we can cite says what LinkedIn does there, so it is looked at by itself.
place-world = This place is not on the list of EU and EEA countries, and it is not one of the places we look at by themselves.

## Parts of an EU state where EU law applies

place-ax = EU law covers the Åland Islands (Article 355(4) of the Treaty on the Functioning of the European Union, TFEU), so the GDPR applies there as in Finland.
place-fr-outermost = This is an outermost region of France. EU law covers it (TFEU, Articles 349 and 355(1)), so the GDPR applies there.
place-fr-yt = Mayotte has been an outermost region of France since 2014. EU law covers it (TFEU, Article 355(1)), so the GDPR applies there.

## Territories whose class is not established

place-fr-overseas = This is a French overseas territory. It is not EU territory (TFEU, Article 355(2) and Annex II), and it is not established whether services count it as the EU.
place-fr-bl = Saint-Barthélemy has been a French overseas territory, and no longer an outermost region, since 2012. It is not EU territory (TFEU, Article 355(2) and Annex II), and it is not established whether services count it as the EU.
place-gl = Greenland belongs to the Kingdom of Denmark but is not part of the EU (TFEU, Article 355(2) and Annex II). It is not established whether services count it as the EU.
place-fo = The Faroe Islands belong to the Kingdom of Denmark, but the EU treaties do not apply there (TFEU, Article 355(5)(a)). It is not established whether services count them as the EU.
place-sj = Svalbard and Jan Mayen belong to Norway, but Norway may leave Svalbard out of the European Economic Area (EEA Agreement, Protocol 40). It is not established whether services count them as the EEA.
place-bv = We found no source about this territory. It is not established whether services count it as the European Economic Area.
place-nl-overseas = This is a Caribbean part of the Kingdom of the Netherlands. It is not EU territory (TFEU, Article 355(2) and Annex II), and it is not established whether services count it as the EU.
place-gb-overseas = This is a British overseas territory. It was tied to the EU as an overseas territory (TFEU, Article 355(2) and Annex II) until the United Kingdom left. It is not established whether services count it as the United Kingdom.
place-gi = EU law covered Gibraltar (TFEU, Article 355(3)) until the United Kingdom left. Since 2021 it has its own version of the GDPR. It is not established whether services count it as the United Kingdom.
place-gb-crown = This is a Crown Dependency, not a part of the United Kingdom. The EU treaties reached it only in part (TFEU, Article 355(5)(c)) until the United Kingdom left. It is not established whether services count it as the United Kingdom.
place-mo = Macao has its own data protection law. It is not established whether services count it with Hong Kong or with the rest of the world.
