reading-not-covered-yes = Misschien gebruikte het toen gegevens van leden. Geen enkele bron reikt zo ver.
reading-not-covered-no = Misschien gebruikte het toen geen gegevens van leden. Geen enkele bron reikt zo ver.

purpose-content-training = AI trainen die content maakt, met wat je vanaf nu plaatst
purpose-other-training = Andere AI trainen
purpose-posts-by-others = Wat andere mensen over jou plaatsten
purpose-earlier-data = Gegevens die eerder zijn verzameld
purpose-by-switch = De schakelaar stopt dit vanaf dat moment.
purpose-by-form = Het formulier vraagt het bedrijf hiermee te stoppen.
purpose-by-form-without-promise = Je kunt het formulier proberen. Er wordt geen resultaat beloofd.
purpose-by-unknown = We kennen geen manier om dit te stoppen.
