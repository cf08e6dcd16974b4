# The law of answers, holidays and authorities. Ids are those of content/law.

## Rules: which law, which article, what it covers

law-gdpr-month = Under the General Data Protection Regulation (GDPR), Article 12(3), a company must answer your objection within one month. If it needs longer, it must tell you so and why within that month. Then it has three months in all.
law-uk-month = Under the UK GDPR you may object (Article 21), ask for erasure after an objection (Article 17), and ask that the data is only stored while the objection is checked (Article 18). Under Articles 12 and 12A a company must answer your objection within one month. If it needs longer, it must tell you so and why within that month. Then it has three months in all. The month may start later if the company first needs proof of who you are.
law-ch-fadp = Under Swiss data protection law (Federal Act on Data Protection, FADP), using data about you against your express wish is a breach of your rights unless there is a good reason for it (Article 30(2)(b)). If you ask for a copy of your data, you get it free of charge, usually within 30 days.
law-ca-pipeda = Under Canada’s federal privacy law for companies (PIPEDA, section 8) a company has 30 days to answer if you ask for a copy of your data, and up to 30 more if it tells you. No answer counts as a refusal.
law-hk-pdpo = Under Hong Kong’s Personal Data (Privacy) Ordinance, section 19, a company has 40 days to answer if you ask for a copy of your data.
law-us-ccpa = For the United States we have checked one law only, California’s (CCPA regulations, section 7021). There a company must confirm your request to know, correct or delete within 10 business days and answer it within 45 days, or 90 days in all if it tells you.
law-br-lgpd = Under Brazil’s data protection law (LGPD) you may object where the law is broken (Article 18). The company comes first: the authority deals with a request that the company did not settle (Article 55-J V). If you ask for a full statement about your data, the company has 15 days (Article 19).
law-kr-pipa = Under South Korea’s Personal Information Protection Act, Article 37, and Article 44 of its decree, a company has 10 days to stop using your data when you demand it, or to refuse with reasons. If the last day is a Saturday or a public holiday, it moves to the next day (Civil Act, Article 161). We know South Korea’s public holidays with a fixed date, not those that follow the moon, so it can be later. We read an objection to AI training as such a demand; we know of no authority that says so.
law-au-privacy-act = Under Australia’s Privacy Act you complain to the company first, in writing. After 30 days you may turn to the authority.
law-nz-privacy-act = Under New Zealand’s Privacy Act 2020 a company has 20 working days to answer when you ask for your data or a correction. You turn to the company first.
law-in-dpdp = India’s Digital Personal Data Protection Act 2023 gives people rights over their data from about 13 or 14 May 2027. Until then these rights are not in force.

law-gi-gdpr = Gibraltar has had its own version of the GDPR since 1 January 2021, beside its Data Protection Act 2004.
law-ai-no-law = Anguilla has no general data protection law.
law-tc-no-law = The Turks and Caicos Islands have no general data protection law. That was checked in August 2025.
law-sh-draft = St Helena was drafting a data protection law in 2024.
law-gg-law = Guernsey has the Data Protection (Bailiwick of Guernsey) Law, 2017. Its sections on objections are named after direct marketing (17), public interest (18) and research (19).
law-je-law = Jersey has the Data Protection (Jersey) Law 2018. Article 35 lets you object when a company relies on its legitimate interests.
law-im-gdpr = The Isle of Man has its Data Protection Act 2018 and an order of that year that applies the GDPR there.
law-fo-act = The Faroe Islands have their own Data Protection Act (No 80 of 7 June 2020) and their own authority.
law-gl-act = In Greenland an older Danish data protection act has been in force since 1 December 2016. The Danish authority oversees it.
law-fr-overseas = The French Data Protection Act (No 78-17) reaches this territory. In place of the GDPR, the rules that follow from it in mainland France apply.
law-mc-law = Monaco has Law No 1.565 of 3 December 2024 on personal data.
law-sm-law = San Marino has Law No 171 of 21 December 2018 on personal data.
law-va-regulation = Vatican City has a general regulation on personal data (Decree No DCLVII of 30 April 2024), on trial for three years.
law-ad-law = Andorra has Law 29/2021 on personal data, in force since 17 May 2022.
law-xk-law = Kosovo has Law No 06/L-082 of 2019 on personal data.
law-mo-act = Macao has Act 8/2005 on personal data.
law-aw-ordinance = Aruba has its own ordinance on personal data, but no data protection authority.
law-cw-ordinance = Curaçao has its own ordinance on personal data (2010, No 84).
law-bq-act = Bonaire, Sint Eustatius and Saba have their own act on personal data (Wbp BES, in force since 10 October 2010) and their own authority.
law-bm-pipa = Bermuda has the Personal Information Protection Act 2016, fully in force since 1 January 2025.
law-ky-act = The Cayman Islands have a Data Protection Act, in force since 30 September 2019.
law-vg-act = The British Virgin Islands have a Data Protection Act, in force since 9 July 2021.

## Why there is no date for an answer to an objection

law-no-date-objection = We know of no time limit in this law for the answer to an objection, so we show no date.
law-no-date-hk = This law covers a copy of your data and corrections. It fixes no time for the answer to an objection, so we show no date.
law-no-date-us = California’s law gives no right to object to AI training as such, and we have checked no other state’s law, so we show no date.
law-no-date-in = Before these rights are in force, there is no time limit for an answer. We know of none for later either. So we show no date.
law-no-date-no-law = Without such a law there is no time limit that we could count, so we show no date.
law-no-date-unchecked = We have not found out how long a company there has for its answer, so we show no date.

## Rights, and what is changing

law-right-to-object = When a company relies on its legitimate interests, you may object at any time for reasons that come from your own situation. It must then stop, unless it shows grounds that weigh more or needs the data for legal claims (GDPR, Article 21(1)).
law-why-not = If the company does not do what you asked, it must tell you why within one month, and that you may complain to an authority or go to court (GDPR, Article 12(4)).
law-free-of-charge = The answer costs you nothing, unless a request is plainly unfounded or excessive. The company may ask for more proof of who you are only if it has reasonable doubts (GDPR, Article 12(5) and (6)).
law-erasure-after-objection = After an objection the company must erase the data, unless grounds that weigh more stand against it (GDPR, Article 17(1)(c)).
law-restriction-meanwhile = While the company checks whose grounds weigh more, you may ask it to keep the data but do nothing else with it (GDPR, Article 18(1)(d)).
law-complain-at-home = You may complain to a data protection authority, above all where you live, where you work or where the breach happened (GDPR, Article 77).
law-authority-silent = If the authority does not deal with your complaint, or tells you nothing for three months, you may go to court (GDPR, Article 78(2)).
law-legitimate-interests-opinion = The EU’s data protection board (EDPB) said in its Opinion 28/2024 that legitimate interests may allow AI training, but only after a test of each case.
law-cologne-court = In an interim ruling the Higher Regional Court of Cologne did not find Meta’s AI training on public posts unlawful (15 UKl 2/25).
law-schleswig-court = The Higher Regional Court of Schleswig-Holstein turned down another urgent request against Meta’s AI training, because it came too late to be urgent. It did not decide whether the training is lawful (6 UKl 3/25).
law-omnibus = In November 2025 the European Commission proposed to write a rule on AI training into the GDPR. The Council’s draft of April 2026 leaves that rule out. On this part nothing was agreed by 18 June 2026, and we found nothing newer.
law-cross-border = From 2 April 2027 new EU rules apply to complaints that concern more than one country (Regulation (EU) 2025/2518).
law-cross-border-company-first = Under the new EU rules, a complaint about a request such as an objection needs that request to have gone to the company first.
law-cross-border-particulars = From that day a complaint of this kind has to say who complains and how to reach them. Without that it is not admissible (Article 4).
law-uk-complaints-procedure = Since 19 June 2026 UK law says that a company must make it easy to complain to it, confirm a complaint within 30 days and tell you the outcome (Data Protection Act 2018, section 164A).
law-uk-company-first = You do not have to use the company’s own complaints procedure. But the UK authority (ICO) has said that it will look at most complaints only after it.
law-uk-three-months = The UK authority (ICO) asks you to complain within three months of your last contact with the company. Its page may be older than June 2026.
law-uk-thirty-days = In the UK, the company’s 30 days to confirm a complaint start on the day after it arrives. If the last day is on a weekend or a bank holiday, the next working day counts.
law-quebec = In Quebec a company must answer in writing within 30 days when you ask for your data or a correction. No answer counts as a refusal (Act P-39.1, section 32).

## Public holidays

holiday-new-year = New Year’s Day
holiday-st-brigid = St Brigid’s Day
holiday-st-patrick = St Patrick’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-ie-may = May holiday
holiday-ie-june = June holiday
holiday-ie-august = August holiday
holiday-ie-october = October holiday
holiday-gb-early-may = Early May bank holiday
holiday-gb-spring = Spring bank holiday
holiday-gb-summer = Summer bank holiday
holiday-christmas = Christmas Day
holiday-st-stephen = St Stephen’s Day
holiday-gb-boxing-day = Boxing Day
holiday-first-of-may = First of May
holiday-ascension = Ascension Day
holiday-easter = Easter Sunday
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-epiphany = Epiphany
holiday-corpus-christi = Corpus Christi
holiday-assumption = Assumption Day
holiday-all-saints = All Saints’ Day
holiday-second-christmas = Second Day of Christmas
holiday-de-unity = German Unity Day
holiday-fr-victory = Victory Day 1945
holiday-fr-national = French National Day
holiday-fr-armistice = Armistice Day 1918
holiday-kr-march-first = Independence Movement Day of Korea
holiday-kr-children = Children’s Day
holiday-kr-memorial = Memorial Day of South Korea
holiday-kr-liberation = Liberation Day of Korea
holiday-kr-foundation = National Foundation Day of Korea
holiday-kr-hangeul = Hangeul Day
holiday-lt-state = Day of Restoration of the State of Lithuania
holiday-lt-independence = Day of Restoration of Lithuania’s Independence
holiday-lt-mothers = Mother’s Day
holiday-lt-fathers = Father’s Day
holiday-lt-midsummer = Midsummer and St John’s Day
holiday-lt-statehood = Lithuanian Statehood Day
holiday-lt-all-souls = All Souls’ Day
holiday-lt-christmas-eve = Christmas Eve
holiday-nl-king = King’s Day
holiday-nl-liberation = Liberation Day
holiday-se-national = National Day of Sweden
holiday-se-midsummer = Midsummer Day

## Worth knowing before you complain to this authority

law-authority-at = Write in German. Sources disagree on whether English is accepted too.
law-authority-au = Complain to the company first, in writing, and wait 30 days.
law-authority-be = Write in French, Dutch or German. English is not accepted.
law-authority-bg = Write in Bulgarian. It takes e-mail only with a qualified electronic signature. Otherwise send it by post or fax, or bring it in person.
law-authority-br = Write to the company first and keep proof of it. Complaints go through its online form only, with a gov.br login.
law-authority-ca = Write to the company’s privacy officer first. Quebec, British Columbia and Alberta have authorities of their own.
law-authority-ca-qc = It serves Quebec. It has a form for complaints, in French and English.
law-authority-ch = You can report a company here, but you will get no ruling for yourself. Claims of your own go to a civil court.
law-authority-cy = Use its Form A. That one is for your rights, objections included.
law-authority-de = For a company such as LinkedIn, the authority of the state where you live is the right one. It passes your complaint on.
law-authority-dk = Write to the company first. It needs your name and address, and does not deal with complaints without a name. The online form needs MitID. Without it, use e-mail or post.
law-authority-ee = An older page of this authority asks for a digital or handwritten signature.
law-authority-es = Use its own forms, they are mandatory: the one for requests that a company left open. Online you need a certificate or Cl@ve. Without one, print the form and send it by post, with the letter as its annex.
law-authority-fi = Finnish and Swedish are preferred.
law-authority-fr = Write to the company first: it looks at complaints once the company had a month, or answered badly. Write in French, with your name and contact details, and enclose copies.
law-authority-gb = Complain to the company first. The authority asks you to come to it within three months of your last contact with the company.
law-authority-gr = For an objection or a copy of your data, write to the company first. It may leave complaints without a name aside.
law-authority-ie = Write to the company first. You cannot complain by phone. This authority leads for LinkedIn, Meta, X, TikTok and Google in the EU.
law-authority-is = Sources disagree on whether English is accepted.
law-authority-it = Use its template, by registered post or by certified e-mail (PEC).
law-authority-li = Any form will do. There is an electronic one.
law-authority-lv = It asks whether you have written to the company. It answers within three months.
law-authority-nl = Write to the company first. It needs your name, e-mail and postal address, and takes no complaints without a name.
law-authority-no = The online form needs BankID. Without it, use e-mail or post.
law-authority-nz = First you answer questions on its website about your own case, and show that you have turned to the company.
law-authority-pl = A plain e-mail does not count. Use ePUAP, e-delivery or post.
law-authority-pt = In writing only.
law-authority-ro = Write to the company first and enclose proof of it. In writing and signed, with your postal address. If you send it electronically, give your e-mail address too.
law-authority-se = What you send becomes a public document.
law-authority-si = By e-mail or post. It recommends its form.
law-authority-us = No authority of the whole country takes such complaints. Each state has an attorney general, and most have a form for consumers. Choose your state there.
law-authority-sk = Write in Slovak, on paper or by authorised electronic filing. A plain e-mail must be confirmed within three working days.
law-authority-us-ca = It serves California. It does not act for single people, but complaints show it where to look.
law-authority-us-ca-ag = It serves California. It gives no advice to single people. It acts when many people report the same problem.
