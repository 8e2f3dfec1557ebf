extension LexiconThemes {
  /// Words of offices: who sits with whom, and what it is called on paper.
  static let office = """
    n ketenpartner, ketenpartij, samenwerkingspartner, netwerkpartner, kernpartner, zorgpartner, samenwerkingspartij, partner in de keten=organisatie waarmee we samenwerken | organisatie waarmee we samenwerken/organisaties waarmee we samenwerken
      Een keten is van ijzer; noem wie meedoet. | De juf en de huisarts denken mee.
    n externe partij | organisatie van buiten/organisaties van buiten
      Zeg wie het is.
    n ketenaanpak, ketenzorg, ketensamenwerking=samenwerking, ketenregie, ketenoverleg, zorgketen |
      Een keten is van ijzer; noem wie meedoet.
    n actiehouder, actie uitzetten, actie uitgezet |
      Zeg wie wat doet.
    n actiepunt, actielijst=takenlijst, actiepuntenlijst=takenlijst | taak/taken
      Zeg wie wat doet.
    n warme overdracht | gezamenlijke kennismaking/gezamenlijke kennismakingen
      Een gezin geef je niet door als een pakje. | We gingen samen naar de nieuwe hulpverlener.
    n koude overdracht, warm overdragen, warm overgedragen, zachte landing, overdrachtsgesprek, overdrachtsmoment, overdrachtsverslag |
      Een gezin geef je niet door als een pakje.
    n opschaling, opschalen=zwaardere hulp regelen, opgeschaald=, op te schalen=zwaardere hulp te regelen, opschaalt=, opschaalde=, schaalt op=, schaalde op=, we schalen op=, schalen we op=, opgeschaalde=zwaardere, opschalende=, schaalt … op=, schaalde … op=, schaalden … op=, we schalen … op=, wij schalen … op=, schalen we … op=, schalen wij … op=, ik schaal … op=, schaal ik … op=, ze schalen … op= | zwaardere hulp
      Hulp is geen ladder waar een gezin op moet.
    n afschaling, afschalen=afbouwen, afgeschaald=afgebouwd, af te schalen=af te bouwen, afschaalt=afbouwt, afschaalde=afbouwde, schaalt af=bouwt af, schaalde af=bouwde af, we schalen af=we bouwen af, schalen we af=bouwen we af, afgeschaalde=afgebouwde, afschalende=, schaalt … af=maakt … lichter, schaalde … af=maakte … lichter, schaalden … af=maakten … lichter, we schalen … af=we maken … lichter, wij schalen … af=wij maken … lichter, schalen we … af=maken we … lichter, schalen wij … af=maken wij … lichter, ik schaal … af=ik maak … lichter, schaal ik … af=maak ik … lichter, ze schalen … af=ze maken … lichter | afbouw
      Zeg wat het gezin nu weer zelf doet.
    n escalatie*, escalatieladder, escalatieniveau |
      Zeg wat er erger werd, en waardoor.
    v escaleren, geëscaleerde, escalerend, escalerende |
      Zeg wat er erger werd, of aan wie je het voorlegde.
    v de-escaleren, de-escalerend=kalmerend, de-escalerende=kalmerende, de-escalatie= | rustig maken
      Zeg wat er rustiger werd, en waardoor.
    x monitoren, monitort=volgt, monitorde=volgde, monitorden=volgden, gemonitord=gevolgd, gemonitored=gevolgd, monitoring=, te monitoren=te volgen, monitoort=volgt, monitorend=volgend | volgen
      Mensen willen gezien worden en niet bekeken.
    v implementeren, implementatie=invoering, geïmplementeerd=ingevoerd, geïmplementeerde=ingevoerde, -implementatie=, implementatie-= |
      Thuis begin je gewoon ergens mee.
    v faciliteren, faciliterend, facilitering, gefaciliteerde |
      Helpen is een mooier woord.
    n doorzettingsmacht, mandaat, mandateren, gemandateerd, mandatering |
      Zeg wie mag beslissen.
    n doorzettingskracht |
      Zeg wie doorging, of wie mag beslissen.
    n terugkoppeling, terugkoppelen=vertellen, teruggekoppeld=verteld, terug te koppelen=te vertellen, terugkoppelt=vertelt, terugkoppelde=vertelde, koppelt terug=vertelt, koppel terug=vertel, koppelen terug=vertellen, koppelde terug=vertelde, koppelden terug=vertelden, koppelt … terug=vertelt …, koppel … terug=vertel …, koppelde … terug=vertelde …, koppelden … terug=vertelden …, koppelen … terug=vertellen … | bericht/berichten
      Zeg wie wat hoort.
    n borging, borgen, geborgd, borgt, borgde, veiligheid borgen, geborgde |
      Zeg wie ervoor zorgt dat het blijft.
    n afstemming, afgestemd=, afgestemd met=besproken met, afstemmingsgesprek, onderlinge afstemming=overleg met elkaar, interne afstemming=overleg binnen het team, nadere afstemming=verder overleg, in afstemming met=samen met | overleg
      Zeg wie met wie overlegt, en waarover.
    x inzet van hulp, hulp inzetten=hulp regelen, hulp ingezet=hulp geregeld, ingezette hulp=geregelde hulp, ingezette zorg=geregelde zorg, zorg inzetten=zorg regelen, zorg ingezet=zorg geregeld, inzet van zorg, inzetten van hulp=regelen van hulp, inzetten van zorg=regelen van zorg, hulp in te zetten=hulp te regelen, zorg in te zetten=zorg te regelen, zorginzet, hulpinzet, hulpverleningsinzet | hulp
      Hulp is iets tussen mensen, geen middel dat je inzet.
    n draagvlak, draagvlak creëren, draagvlak creeren, gedragen door alle partijen |
      Zeg wie het wil en wie niet.
    n knelpunt | probleem/problemen
      Zeg wat er niet lukt, en bij wie.
    n kernpunt | hoofdpunt/hoofdpunten
      Zeg wat het belangrijkst is.
    n kerntaak | hoofdtaak/hoofdtaken
      Zeg wat het belangrijkst is.
    n speerpunt, prioriteit, prioriteiten |
      Zeg wat het belangrijkst is.
    n aansturing, aansturen=, aangestuurd=, aanstuurt= | leiding
      Mensen stuur je niet aan.
    n procesbegeleiding, procesbegeleider |
      Zeg wie wat doet, en wanneer.
    n verankering, verankeren, verankerd |
      Zeg hoe het blijft.
    n protocol, conform protocol=volgens de regels | vaste manier van werken/vaste manieren van werken
      Een regel zegt niet wat hier nodig is.
    b protocollair, protocollaire, geprotocolleerd, protocolleren |
      Een regel zegt niet wat hier nodig is.
    n *rapportage | verslag/verslagen
      Zeg wat je opschreef, en of het gezin het las.
    v rapporteren, rapportage-=, gerapporteerd=opgeschreven, gerapporteerde=opgeschreven, verslaglegging, verslagleggen |
      Zeg wat je opschreef, en of het gezin het las.
    n dossiervorming, dossieropbouw, dossiervoering, dossieronderzoek, dossieranalyse, dossierinformatie |
      Een gezin leest liever een verhaal dan een stapel.
    n dossierhouder, dossierplicht |
      Zeg wie wat opschrijft en bewaart.
    n voorliggend veld, voorliggende voorziening, voorliggende voorzieningen, voorveld, voorliggend, voorliggende, het voorliggende veld |
      Zeg wat er in de buurt is.
    n basisvoorziening, algemene voorziening, zorgvoorziening, collectieve voorziening, welzijnsvoorziening |
      Zeg wat er is: het buurthuis, de opvang.
    n maatwerkvoorziening, maatwerktraject, individuele voorziening |
      Zeg welke hulp iemand krijgt.
    n eerstelijns, tweedelijns, tweede lijn, nulde lijn, nuldelijns, derdelijns, eerstelijnszorg, tweedelijnszorg, eerstelijnshulp, tweedelijnshulp, eerstelijnsvoorziening |
      Wie hulp zoekt, ziet geen lijnen.
    n toeleiding, toeleiden=de weg wijzen, toegeleid=de weg gewezen, toe te leiden=de weg te wijzen, toeleidt=de weg wijst, leidt toe |
      Zeg dat je meeliep.
    n hulparrangement, jeugdhulparrangement |
      Een arrangement boek je in een hotel.
    n woonplaatsbeginsel, budgetplafond, contractering, gecontracteerde aanbieder, gecontracteerd, verantwoordingslast, tarifering, zorginkoop, productcode, perceel jeugdhulp |
      Waar het geld vandaan komt, is niet de zorg van het gezin.
    n verwijsroute, verwijsstroom |
      Zeg bij wie iemand terechtkan.
    b multidisciplinair, interdisciplinair, transdisciplinair, monodisciplinair, multidisciplinair team=team met mensen van allerlei werk |
      Zeg wie er meedachten.
    b integraal, integrale aanpak=aanpak van alles samen, integraliteit |
      Zeg wie met wie praat.
    x één gezin één plan, één gezin één plan één regisseur, 1G1P, 1G1P1R, 1gezin1plan, een gezin een plan, 1 gezin 1 plan |
      Het is een leus; zeg wie het plan maakte.
    a MDO, multidisciplinair overleg | gesprek van hulpverleners/gesprekken van hulpverleners
      Wie de letters niet kent, zit er niet bij.
    A RTO, TOP-overleg, OTO, JTO, BBO, GHO | gesprek met zijn allen/gesprekken met zijn allen
      Wie de letters niet kent, zit er niet bij.
    A ZAT | team dat meedenkt op school/teams die meedenken op school
      Zeg wie erbij zitten, en of het kind erbij is.
    n ZAT-overleg | gesprek op school/gesprekken op school
      Zeg wie erbij zitten, en of het kind erbij is.
    n evaluatiemoment, tussenevaluatie, voortgangsgesprek, voortgangsevaluatie, eindevaluatie | gesprek om terug te kijken/gesprekken om terug te kijken
      Kijk samen terug, met wie erbij was.
    n evaluatieverslag, voortgangsrapportage | verslag van hoe het gaat/verslagen van hoe het gaat
      Zeg wat je opschreef, en of het gezin het las.
    n evaluatiecyclus |
      Kijk samen terug, met wie erbij was.
    n zorgplanbespreking | gesprek over het plan/gesprekken over het plan
      Wie er niet bij zit, kan niet meepraten.
    n regiegesprek, regieoverleg, afstemmingsmoment, startoverleg | gesprek/gesprekken
      Zeg met wie je praat.
    n vervolgtraject |
      Zeg wie er dan komt, en waarvoor.
    n doorlooptijd, termijnbewaking, doorlooptijden, behandelduur, trajectduur |
      Zeg hoe lang het duurt.
    n calamiteit | ernstige gebeurtenis/ernstige gebeurtenissen
      Zeg wat er gebeurde.
    n incidentmelding, incidentregistratie, calamiteitenmelding, MIC-melding, incidentenregistratie |
      Zeg wat er gebeurde.
    n professionaliteit, professionele standaard, professionalisering, beroepscode, professioneel kader, handelingskader |
      Zeg wat je deed en waarom.
    n sociaal domein, jeugddomein, veiligheidsdomein, jeugdveld, jeugdstelsel, zorglandschap, jeugdhulplandschap, transformatie van de jeugdhulp, zorgstelsel |
      Mensen wonen in een straat, niet in een domein.
    n toegangsteam, lokaal team, kernteam, gebiedsteam, expertteam, expertiseteam, consultatieteam | team/teams
      Zeg wie erin zitten.
    n regiodesk, lokale toegang |
      Zeg bij wie iemand terechtkan.
    n casusteam | team rond het gezin/teams rond het gezin
      Zeg wie erin zitten.
    n crisisinterventieteam | team dat meteen komt/teams die meteen komen
      Zeg wie er komt.
    n crisishulpverlening, spoedeisende jeugdhulp | hulp die meteen komt
      Zeg wie er komt.
    n crisisinterventie, crisistraject |
      Zeg wie er komt.
    """
}
