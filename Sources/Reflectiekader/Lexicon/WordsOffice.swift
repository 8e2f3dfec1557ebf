extension LexiconThemes {
  /// Words of offices: who sits with whom, and what it is called on paper.
  static let office = """
    n ketenpartner, ketenpartij, ketenaanpak, ketenzorg, ketensamenwerking, ketenregie, ketenoverleg, zorgketen | de mensen met wie we samenwerken
      Een keten is van ijzer; noem wie meedoet. | De juf en de huisarts denken mee.
    n samenwerkingspartner, netwerkpartner, kernpartner, zorgpartner, samenwerkingspartij, samenwerkingsverband, externe partij, partner in de keten | wie er meehelpt/mensen die meehelpen
      Zeg wie het is.
    n actiehouder, actiepunt, actielijst, actiepuntenlijst, actiepunten, actie uitzetten, actie uitgezet | wie het doet
      Zeg wie wat doet.
    n warme overdracht, warm overdragen=samen kennismaken, warm overgedragen=samen kennisgemaakt, koude overdracht, zachte landing, overdrachtsgesprek, overdrachtsmoment, overdrachtsverslag | samen kennismaken
      Een gezin geef je niet door als een pakje. | We gingen samen naar de nieuwe hulpverlener.
    n opschaling, opschalen=om meer hulp vragen, opgeschaald=om meer hulp gevraagd, op te schalen=om meer hulp te vragen, opschaalt=om meer hulp vraagt, opschaalde=om meer hulp vroeg, schaalt op=vraagt om meer hulp, schaalde op=vroeg om meer hulp, we schalen op=we vragen om meer hulp, schalen we op=vragen we om meer hulp, opschalende, opgeschaalde, schaalt … op=maakt … zwaarder, schaalde … op=maakte … zwaarder, schaalden … op=maakten … zwaarder, we schalen … op=we maken … zwaarder, wij schalen … op=wij maken … zwaarder, schalen we … op=maken we … zwaarder, schalen wij … op=maken wij … zwaarder, ik schaal … op=ik maak … zwaarder, schaal ik … op=maak ik … zwaarder, ze schalen … op=ze maken … zwaarder | meer hulp
      Hulp is geen ladder waar een gezin op moet.
    n afschaling, afschalen=minder hulp geven, afgeschaald=minder geworden, af te schalen=minder te doen, afschaalt=minder hulp geeft, afschaalde=minder hulp gaf, schaalt af=geeft minder hulp, schaalde af=gaf minder hulp, we schalen af=we geven minder hulp, schalen we af=geven we minder hulp, afgeschaalde, afschalende, schaalt … af=maakt … lichter, schaalde … af=maakte … lichter, schaalden … af=maakten … lichter, we schalen … af=we maken … lichter, wij schalen … af=wij maken … lichter, schalen we … af=maken we … lichter, schalen wij … af=maken wij … lichter, ik schaal … af=ik maak … lichter, schaal ik … af=maak ik … lichter, ze schalen … af=ze maken … lichter | minder hulp
      Zeg wat het gezin nu weer zelf doet.
    n escalatie*, de-escalatie, de-escaleren=rustig maken, escalatieladder, escalatieniveau, de-escalerend=rustig, de-escalerende | ruzie die groter wordt
      Zeg wat er gebeurde.
    v escaleren | uit de hand lopen/loopt uit de hand/liep uit de hand/uit de hand gelopen
      Zeg wat er gebeurde.
    x monitoren, monitort=houdt in de gaten, monitorde=hield in de gaten, monitorden=hielden in de gaten, gemonitord=in de gaten gehouden, gemonitored=in de gaten gehouden, monitoring, te monitoren=in de gaten te houden, monitoort=houdt in de gaten, monitorend | in de gaten houden; af en toe bellen
      Mensen willen gezien worden en niet bekeken.
    v implementeren, implementatie*, *implementatie | invoeren/voert in/voerde in/ingevoerd; ermee beginnen
      Thuis begin je gewoon ergens mee.
    v faciliteren, faciliterend, facilitering, gefaciliteerde | mogelijk maken/maakt mogelijk/maakte mogelijk/mogelijk gemaakt; helpen
      Helpen is een mooier woord.
    n doorzettingsmacht, doorzettingskracht, mandaat, mandateren, gemandateerd, mandatering | wie mag beslissen
      Zeg wie mag beslissen.
    n terugkoppeling, terugkoppelen=laten weten, teruggekoppeld=laten weten, terug te koppelen=te laten weten, terugkoppelt=laat weten, terugkoppelde=liet weten, koppelt terug=laat weten, koppel terug=laat weten, koppelen terug=laten weten, koppelde terug=liet weten, koppelden terug=lieten weten, koppelt … terug=vertelt … door, koppel … terug=vertel … door, koppelde … terug=vertelde … door, koppelden … terug=vertelden … door, koppelen … terug=vertellen … door | bericht/berichten
      Zeg wie wat hoort.
    n borging, borgen=zorgen dat het blijft, geborgd=vastgehouden, borgt=houdt vast, borgde=hield vast, veiligheid borgen=zorgen dat het veilig blijft, geborgde, waarborgen=zorgen voor, gewaarborgd=zeker, waarborgt=zorgt voor | zorgen dat het zo blijft
      Zeg wie ervoor zorgt dat het blijft.
    n afstemming, afgestemd=afgesproken, afstemmingsgesprek, onderlinge afstemming, interne afstemming, nadere afstemming, in afstemming met=samen met | overleg; samen afspreken
      Zeg wie wat afsprak.
    x inzet van hulp, hulp inzetten=hulp vragen, hulp ingezet=hulp gegeven, ingezette hulp=hulp, ingezette zorg=hulp, zorg inzetten=hulp vragen, zorg ingezet=hulp gegeven, inzet van zorg, inzetten van hulp, inzetten van zorg, hulp in te zetten=hulp te vragen, zorg in te zetten=hulp te vragen, zorginzet, hulpinzet, hulpverleningsinzet | hulp
      Hulp is iets tussen mensen, geen middel dat je inzet.
    n draagvlak, draagvlak creëren=zorgen dat mensen het willen, draagvlak creeren, gedragen door alle partijen | mensen die het willen
      Zeg wie het wil en wie niet.
    n speerpunt, knelpunt, kernpunt, kerntaak, prioriteit, prioritering, prioriteren=kiezen wat eerst komt, prioriteert=kiest wat eerst komt, geprioriteerd=eerst gekozen, prioriteiten | wat het eerst moet
      Zeg wat het belangrijkst is.
    n aansturing, aansturen=leiden, aangestuurd=geleid, procesbegeleiding, procesmatig, procesbegeleider, aanstuurt=leidt | leiding
      Mensen stuur je niet aan.
    n uitrol, uitrollen van, verankering, verankeren=zorgen dat het blijft, verankerd=vast, doorontwikkeling, doorontwikkelen=beter maken, doorontwikkeld=beter gemaakt | begin
      Zeg wat er gaat gebeuren.
    n protocol, protocollair, protocollaire, protocollen, geprotocolleerd, protocolleren, conform protocol=volgens de regels | afspraak/afspraken; regel
      Een regel zegt niet wat hier nodig is.
    n rapportage*, *rapportage, verslaglegging, verslagleggen, rapporteren=opschrijven, rapporteert=schrijft op, gerapporteerd=opgeschreven, eindrapportage, rapporteur | verslag/verslagen
      Zeg wat je opschreef, en of het gezin het las.
    n dossiervorming, dossieropbouw, dossiervoering, dossierplicht, dossieronderzoek, dossieranalyse, dossierinformatie, dossierhouder | opschrijven wat er gebeurt
      Een gezin leest liever een verhaal dan een stapel.
    n voorliggend veld, voorliggende voorziening, voorliggende voorzieningen, voorveld, voorliggend, voorliggende, het voorliggende veld | hulp in de buurt
      Zeg wat er in de buurt is.
    n basisvoorziening, maatwerkvoorziening, algemene voorziening, maatwerktraject, individuele voorziening, zorgvoorziening, collectieve voorziening, welzijnsvoorziening | hulp die er is
      Zeg wat er is: het buurthuis, de opvang.
    n eerstelijns, tweedelijns, tweede lijn, nulde lijn, nuldelijns, derdelijns, eerstelijnszorg, tweedelijnszorg, eerstelijnshulp, tweedelijnshulp, eerstelijnsvoorziening | hulp dichtbij
      Wie hulp zoekt, ziet geen lijnen.
    n toeleiding, toeleiden=de weg wijzen, toegeleid=gebracht, toe te leiden=te brengen, toeleidt=brengt, leidt toe=brengt | de weg wijzen
      Zeg dat je meeliep.
    n zorgarrangement, hulparrangement, jeugdhulparrangement, onderwijszorgarrangement, productcode, perceel jeugdhulp | hulp
      Een arrangement boek je in een hotel.
    n woonplaatsbeginsel, budgetplafond, contractering, gecontracteerde aanbieder, gecontracteerd, verantwoordingslast, tarifering, zorginkoop, verwijsroute, verwijsstroom | regels over wie betaalt
      Waar het geld vandaan komt, is niet de zorg van het gezin.
    b multidisciplinair, interdisciplinair, transdisciplinair, monodisciplinair, multidisciplinair team | met mensen van allerlei werk/met zijn allen
      Zeg wie er meedachten.
    b integraal, integrale aanpak=alles samen, integraliteit, integraal werken=alles samen bekijken | alles samen/hele
      Zeg wie met wie praat.
    x één gezin één plan, één gezin één plan één regisseur, 1G1P, 1G1P1R, 1gezin1plan, een gezin een plan, 1 gezin 1 plan | met zijn allen één plan
      Het is een leus; zeg wie het plan maakte.
    a MDO, GHO, multidisciplinair overleg | gesprek met zijn allen/gesprekken met zijn allen
      Wie de letters niet kent, zit er niet bij.
    A ZAT, RTO, ZAT-overleg, TOP-overleg, OTO, JTO, BBO | gesprek met zijn allen/gesprekken met zijn allen
      Wie de letters niet kent, zit er niet bij.
    n evaluatiemoment, tussenevaluatie, evaluatieverslag, voortgangsrapportage, voortgangsgesprek, voortgangsevaluatie, evaluatiecyclus, eindevaluatie, zorgplanbespreking | terugkijken
      Kijk samen terug, met wie erbij was.
    n regiegesprek, regieoverleg, afstemmingsmoment, vervolgtraject, startoverleg | gesprek/gesprekken
      Zeg met wie je praat.
    n doorlooptijd, tijdspad, tijdpad, termijnbewaking, doorlooptijden, behandelduur, trajectduur | hoe lang het duurt
      Zeg hoe lang het duurt.
    n calamiteit, incidentmelding, incidentregistratie, calamiteitenmelding, MIC-melding, incidentenregistratie | iets ergs dat gebeurde
      Zeg wat er gebeurde.
    n randvoorwaarde, voorwaardelijke hulp, randvoorwaardelijk, bodemeis, bodemeisen, minimale voorwaarden | wat er eerst moet zijn
      Zeg wat er eerst nodig is.
    n professionaliteit, professionele standaard, professionalisering, beroepscode, professioneel kader, handelingskader | goed werk
      Zeg wat je deed en waarom.
    n sociaal domein, jeugddomein, veiligheidsdomein, jeugdveld, jeugdstelsel, zorglandschap, jeugdhulplandschap, transformatie van de jeugdhulp, zorgstelsel | de hulp in de gemeente
      Mensen wonen in een straat, niet in een domein.
    n regiodesk, toegangsteam, lokaal team, lokale toegang, kernteam, gebiedsteam, expertteam, expertiseteam, consultatieteam | het team
      Zeg wie erin zitten.
    n casusteam, crisisinterventie, crisisinterventieteam, spoedeisende jeugdhulp, crisistraject, crisishulpverlening | hulp die meteen komt
      Zeg wie er komt.
    """
}
