extension LexiconThemes {
  /// Words for looking into a family's life from outside.
  static let examining = """
    n intake*, intaker=wie het eerste gesprek voert, telefonische intake, intake-gesprek | eerste gesprek/eerste gesprekken
      Je neemt niemand in; je leert elkaar kennen.
    n screening*, screenen=kort bekijken, screent=bekijkt, gescreend=bekeken, screener, screeningsinstrument=vragenlijst | eerste blik; korte vragenlijst
      Mensen leer je kennen, je houdt ze niet tegen het licht.
    n anamnese, hetero-anamnese, ontwikkelingsanamnese, familieanamnese, speciële anamnese, anamnesegesprek | verhaal tot nu toe/verhalen tot nu toe
      Een dokterswoord voor: vertel eens.
    n assessment, assessmentfase, assessments | kijken wat er speelt
      Een mens is geen toets.
    n triage, triëren=kijken wie eerst, triageren=kijken wie eerst, getriageerd=bekeken wie eerst, triageert=kijkt wie eerst, triagist, triagegesprek | eerste blik
      Het woord komt van het slagveld.
    n risicotaxatie*, veiligheidstaxatie, risicoanalyse, risico-inventarisatie, risico-inschatting, veiligheidsinschatting, taxatie van risico's, taxatie-instrument, risicoscreening | vraag of het veilig is
      Zeg wat er niet veilig is.
    n probleemanalyse, situatieanalyse, gezinsanalyse, krachtenanalyse, gedragsanalyse, systeemanalyse, functieanalyse, gezinstaxatie | wat er speelt
      Je haalt een gezin uit elkaar in plaats van te luisteren.
    n verklarende analyse, beeldvorming, integratief beeld, verklarend model, hypothese, werkhypothese, probleembeschrijving, probleemdefinitie, probleemformulering | wat we denken dat er speelt
      Zeg wat je denkt, en vraag of het klopt.
    v inventariseren, inventarisatie=lijstje, probleeminventarisatie | op een rij zetten/zet op een rij/zette op een rij/op een rij gezet
      Een gezin is geen magazijn.
    v observeren, observatie=wat ik zag, observaties=wat ik zag, observatieverslag=wat ik zag, gedragsobservatie=wat ik zag, observatieperiode | kijken/kijkt/keek/gezien
      Zeg wat je zag.
    v constateren, constatering=wat ik zag, geconstateerde zorgen=zorgen | zien/ziet/zag/gezien
      Zeg wat je zag.
    v exploreren, exploratie=samen kijken, exploratief | samen kijken/kijkt samen/keek samen/bekeken
      Mensen zijn geen onbekend land.
    v analyseren, analyserend | goed bekijken/bekijkt goed/bekeek goed/bekeken
      Je haalt een gezin uit elkaar in plaats van te luisteren.
    v verifiëren, verificatie=navragen, geverifieerd=nagevraagd, verifieert=vraagt na, verifieerde=vroeg na | navragen
      Zeg dat je het even navroeg.
    v consulteren, consultatie=vraag om raad, geconsulteerd=om raad gevraagd, consultatief | om raad vragen/vraagt om raad/vroeg om raad/om raad gevraagd
      Zeg wie je om raad vroeg.
    x in kaart brengen, breng in kaart, brengt in kaart=kijkt naar, brachten in kaart=keken naar, bracht in kaart=keek naar, in kaart gebracht=bekeken, in kaart te brengen=te bekijken, breng … in kaart=bekijk …, brengt … in kaart=bekijkt …, brengen … in kaart=bekijken …, bracht … in kaart=bekeek …, brachten … in kaart=bekeken … | bekijken; samen op een rij zetten
      Een mens is geen landschap; vraag het gewoon.
    n SDQ, CBCL, WISC, WPPSI, ARIJ, LIRIK, GIZ-methodiek, CARE-NL, NOSI, OBVL, TRF | vragenlijst/vragenlijsten
      Een score zegt niet wat iemand bedoelt.
    n testresultaat, testuitslag, psychologisch onderzoek, neuropsychologisch onderzoek, psychodiagnostisch onderzoek, persoonlijkheidsonderzoek, capaciteitenonderzoek, kinderpsychologisch onderzoek | onderzoek/onderzoeken
      Een test meet een ochtend, geen kind.
    n vragenlijstafname, meetinstrument, afname van de vragenlijst, effectmeting, nulmeting, ROM-meting, ROM-vragenlijst | vragenlijst/vragenlijsten
      Wat telt, past vaak niet in een lijst.
    n klachtenpatroon, klachtbeeld, klachtenbeeld, ziektebeeld, toestandsbeeld, kindprofiel, profielschets, problematiekbeeld | klachten
      Een mens is geen beeld uit een boek.
    n hulpverleningsadvies, zorgadvies, behandeladvies, indicatieadvies, verwijsadvies | raad
      Zeg wat je aanraadt.
    n aanmeldreden, aanmeldingsreden, aanmeldklacht, aanmeldproblematiek, aanmeldingsklacht, verwijsreden, aanmeldvraag | waarom iemand kwam
      Zeg wie er kwam en waarom.
    n ernsttaxatie, ernstinschatting, zorgzwaartebepaling, urgentiebepaling, ernstfactor | hoe erg het is
      Zeg wat er erg is, en voor wie.
    n contactfrequentie, gespreksfrequentie, frequentie, hoogfrequent, laagfrequent=niet zo vaak, bezoekfrequentie, begeleidingsintensiteit | hoe vaak
      Zeg gewoon hoe vaak.
    """
}
