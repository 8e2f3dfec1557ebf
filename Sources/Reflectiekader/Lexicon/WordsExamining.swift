extension LexiconThemes {
  /// Words for looking into a family's life from outside.
  static let examining = """
    n intake*, intaker=wie het eerste gesprek voert, telefonische intake=eerste gesprek aan de telefoon, intake-gesprek | eerste gesprek/eerste gesprekken
      Je neemt niemand in; je leert elkaar kennen.
    n screening*, screenen=kort bekijken, screent=bekijkt, gescreend=bekeken, screener=, screeningsinstrument=vragenlijst | eerste blik
      Mensen leer je kennen, je houdt ze niet tegen het licht.
    n anamnese, hetero-anamnese=verhaal van iemand die dichtbij staat, ontwikkelingsanamnese=verhaal van hoe het kind opgroeide, familieanamnese=wat er in de familie voorkomt, speciële anamnese, anamnesegesprek=gesprek over hoe het tot nu toe ging/gesprekken over hoe het tot nu toe ging | verhaal tot nu toe/verhalen tot nu toe
      Een dokterswoord voor: vertel eens.
    n assessment, assessmentfase=, assessments | kijken wat er speelt
      Een mens is geen toets.
    n triage, triëren=kijken wie eerst, triageren=kijken wie eerst, getriageerd=bekeken wie eerst, triageert=kijkt wie eerst, triagist=, triagegesprek=eerste gesprek/eerste gesprekken | eerste blik
      Het woord komt van het slagveld.
    n risicotaxatie*, veiligheidstaxatie, risicoanalyse, risico-inventarisatie, risico-inschatting, veiligheidsinschatting, taxatie van risico's, taxatie-instrument=vragenlijst over veiligheid, risicoscreening=eerste blik op veiligheid | kijken of het veilig is
      Zeg wat er niet veilig is.
    n probleemanalyse, situatieanalyse, gezinsanalyse, krachtenanalyse=kijken wat er goed gaat, gedragsanalyse=, systeemanalyse, functieanalyse=, gezinstaxatie= | uitzoeken wat er speelt
      Je haalt een gezin uit elkaar in plaats van te luisteren.
    n verklarende analyse, beeldvorming, integratief beeld=, verklarend model, hypothese, werkhypothese, probleembeschrijving=wat er speelt, probleemdefinitie=wat er speelt, probleemformulering=wat er speelt | wat we denken dat er speelt
      Zeg wat je denkt, en vraag of het klopt.
    v inventariseren, inventarisatie=lijstje/lijstjes, probleeminventarisatie=lijst van wat er lastig is | alles op een rij zetten/zet alles op een rij/zette alles op een rij/alles op een rij gezet
      Een gezin is geen magazijn.
    v observeren=kijken hoe het gaat, observatie=wat er te zien was, observaties=wat er te zien was, observatieverslag=verslag van wat er te zien was, gedragsobservatie=wat er te zien was, observatieperiode=, observeert=ziet, observeer=zie, observeerde=zag, observeerden=zagen, geobserveerd=gezien, geobserveerde=, observerend=, observerende= |
      Zeg wat je zag.
    v constateren, constatering=wat er te zien was, geconstateerde zorgen=zorgen die er zijn | zien/ziet/zag/gezien
      Zeg wat je zag.
    v exploreren, exploratie=onderzoek, exploratief= | onderzoeken/onderzoekt/onderzocht/onderzocht
      Mensen zijn geen onbekend land.
    v analyseren, analyserend= | onderzoeken/onderzoekt/onderzocht/onderzocht
      Je haalt een gezin uit elkaar in plaats van te luisteren.
    v verifiëren, verificatie=navragen, geverifieerd=nagevraagd, verifieert=, verifieerde= | navragen/vraagt … na/vroeg … na/nagevraagd
      Zeg dat je het even navroeg.
    v consulteren, consultatie=vraag om raad, geconsulteerd=, consultatief= | om raad vragen/vraagt … om raad/vroeg … om raad/om raad gevraagd
      Zeg wie je om raad vroeg.
    x in kaart brengen, breng in kaart=bekijk, brengt in kaart=kijkt naar, brachten in kaart=keken naar, bracht in kaart=keek naar, in kaart gebracht=bekeken, in kaart te brengen=te bekijken, breng … in kaart=bekijk …, brengt … in kaart=bekijkt …, brengen … in kaart=bekijken …, bracht … in kaart=bekeek …, brachten … in kaart=bekeken … | bekijken; samen op een rij zetten
      Een mens is geen landschap; vraag het gewoon.
    n SDQ, CBCL, WISC=test over leren en denken, WPPSI=test over leren en denken, ARIJ, LIRIK, GIZ-methodiek=, CARE-NL, NOSI, OBVL, TRF | vragenlijst/vragenlijsten
      Een score zegt niet wat iemand bedoelt.
    n testresultaat=uitslag van de test, testuitslag=uitslag van de test, psychologisch onderzoek=onderzoek door een psycholoog, neuropsychologisch onderzoek=onderzoek door een psycholoog, psychodiagnostisch onderzoek=onderzoek door een psycholoog, persoonlijkheidsonderzoek=onderzoek door een psycholoog, capaciteitenonderzoek=onderzoek naar leren, kinderpsychologisch onderzoek=onderzoek door een psycholoog | onderzoek/onderzoeken
      Een test meet een ochtend, geen kind.
    n vragenlijstafname=vragenlijst invullen, meetinstrument, afname van de vragenlijst=invullen van de vragenlijst, effectmeting=kijken wat het oplevert, nulmeting=, ROM-meting=, ROM-vragenlijst | vragenlijst/vragenlijsten
      Wat telt, past vaak niet in een lijst.
    n klachtenpatroon, klachtbeeld, klachtenbeeld, ziektebeeld=ziekte/ziektes, toestandsbeeld=, kindprofiel=, profielschets=, problematiekbeeld= | klachten
      Een mens is geen beeld uit een boek.
    n hulpverleningsadvies=advies over hulp, zorgadvies=advies over hulp, behandeladvies=advies over hulp, indicatieadvies=advies over hulp, verwijsadvies=advies over andere hulp | raad
      Zeg wat je aanraadt.
    n aanmeldreden, aanmeldingsreden, aanmeldklacht=waarvoor iemand kwam, aanmeldproblematiek=waarom iemand kwam, aanmeldingsklacht=waarvoor iemand kwam, verwijsreden=reden om andere hulp te vragen, aanmeldvraag=eerste vraag/eerste vragen | reden om te komen
      Zeg wie er kwam en waarom.
    n ernsttaxatie, ernstinschatting, zorgzwaartebepaling=hoeveel hulp er nodig is, urgentiebepaling=hoeveel haast er is, ernstfactor= | hoe erg het is
      Zeg wat er erg is, en voor wie.
    n contactfrequentie, gespreksfrequentie, frequentie, hoogfrequent=heel vaak, laagfrequent=niet zo vaak, bezoekfrequentie, begeleidingsintensiteit=hoe vaak en hoelang | hoe vaak
      Zeg gewoon hoe vaak.
    """
}
