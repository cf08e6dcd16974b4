place-eu = Questo paese è membro dell’Unione europea, dove si applica il regolamento generale sulla protezione dei dati (GDPR).
place-eea = Questo paese non fa parte dell’Unione europea, ma dello Spazio economico europeo (SEE), dove il GDPR si applica dal 20 luglio 2018.
place-ch = La Svizzera non fa parte né dell’Unione europea né dello Spazio economico europeo. Ha una propria legge sulla protezione dei dati, e LinkedIn la nomina accanto all’UE e al SEE.
place-gb = Il Regno Unito ha lasciato l’Unione europea il 31 gennaio 2020. Ha una propria legge sulla protezione dei dati.
place-ca = Il Canada non è nell’elenco dei paesi dell’UE e del SEE. La sua autorità si è occupata di LinkedIn, quindi lo consideriamo a parte.
place-hk = Hong Kong non è nell’elenco dei paesi dell’UE e del SEE. La sua autorità si è occupata di LinkedIn, quindi la consideriamo a parte.
place-cn = La Cina continentale non è nell’elenco dei paesi dell’UE e del SEE. Nessuna fonte che possiamo citare dice che cosa fa lì LinkedIn, quindi la consideriamo a parte.
place-world = Questo luogo non è nell’elenco dei paesi dell’UE e del SEE, e non è uno di quelli che consideriamo a parte.

place-ax = Il diritto dell’UE copre le Isole Åland (articolo 355, paragrafo 4, del trattato sul funzionamento dell’Unione europea, TFUE), quindi il GDPR vi si applica come in Finlandia.
place-fr-outermost = Questa è una regione ultraperiferica della Francia. Il diritto dell’UE la copre (TFUE, articolo 349 e articolo 355, paragrafo 1), quindi il GDPR vi si applica.
place-fr-yt = Mayotte è una regione ultraperiferica della Francia dal 2014. Il diritto dell’UE la copre (TFUE, articolo 355, paragrafo 1), quindi il GDPR vi si applica.

place-fr-overseas = Questo è un territorio francese d’oltremare. Non è territorio dell’UE (TFUE, articolo 355, paragrafo 2, e allegato II), e non è accertato se i servizi lo contino come UE.
place-fr-bl = Saint-Barthélemy è dal 2012 un territorio francese d’oltremare e non più una regione ultraperiferica. Non è territorio dell’UE (TFUE, articolo 355, paragrafo 2, e allegato II), e non è accertato se i servizi lo contino come UE.
place-gl = La Groenlandia appartiene al Regno di Danimarca ma non fa parte dell’UE (TFUE, articolo 355, paragrafo 2, e allegato II). Non è accertato se i servizi la contino come UE.
place-fo = Le Isole Fær Øer appartengono al Regno di Danimarca, ma i trattati dell’UE non vi si applicano (TFUE, articolo 355, paragrafo 5, lettera a)). Non è accertato se i servizi le contino come UE.
place-sj = Svalbard e Jan Mayen appartengono alla Norvegia, ma la Norvegia può lasciare le Svalbard fuori dallo Spazio economico europeo (accordo SEE, protocollo 40). Non è accertato se i servizi le contino come SEE.
place-bv = Non abbiamo trovato fonti su questo territorio. Non è accertato se i servizi lo contino come Spazio economico europeo.
place-nl-overseas = Questa è una parte caraibica del Regno dei Paesi Bassi. Non è territorio dell’UE (TFUE, articolo 355, paragrafo 2, e allegato II), e non è accertato se i servizi la contino come UE.
place-gb-overseas = Questo è un territorio britannico d’oltremare. Era legato all’UE come territorio d’oltremare (TFUE, articolo 355, paragrafo 2, e allegato II) fino all’uscita del Regno Unito. Non è accertato se i servizi lo contino come Regno Unito.
place-gi = Il diritto dell’UE copriva Gibilterra (TFUE, articolo 355, paragrafo 3) fino all’uscita del Regno Unito. Dal 2021 ha una propria versione del GDPR. Non è accertato se i servizi la contino come Regno Unito.
place-gb-crown = Questa è una dipendenza della Corona, non una parte del Regno Unito. I trattati dell’UE vi si applicavano solo in parte (TFUE, articolo 355, paragrafo 5, lettera c)) fino all’uscita del Regno Unito. Non è accertato se i servizi la contino come Regno Unito.
place-mo = Macao ha una propria legge sulla protezione dei dati. Non è accertato se i servizi la contino con Hong Kong o con il resto del mondo.
