extension LexiconThemes {
  /// Words of courts, police and child protection, beside those of `law`.
  static let court = """
    n detentie*, gedetineerd=in de gevangenis, gedetineerde=iemand in de gevangenis, gedetineerden=mensen in de gevangenis, detineren=vastzetten, detentieperiode=tijd in de gevangenis, jeugddetentie=gevangenisstraf, vervangende hechtenis=gevangenisstraf in plaats van een boete, PI=gevangenis, penitentiaire inrichting=gevangenis, JJI=gevangenis voor jongeren, justitiële jeugdinrichting=gevangenis voor jongeren | vastzitten in de gevangenis
      Een kind zegt: papa zit vast. Dat mag jij ook zeggen.
    n voorlopige hechtenis, bewaring=, inverzekeringstelling=, in verzekering gesteld=vastgezet, inverzekeringgesteld=vastgezet, raadkamer gevangenhouding=, preventieve hechtenis | vastzitten tot de rechter beslist
      Zeg waar iemand slaapt en hoe lang.
    n schorsingsvoorwaarde, schorsende voorwaarde, bijzondere voorwaarde=, schorsingsvoorwaarden=wat van de rechter moet, schorsing onder voorwaarden=, bijzondere voorwaarden=, veiligheidsvoorwaarde=wat nodig is voor veiligheid, veiligheidsvoorwaarden=, bodemeis=wat minstens nodig is, bodemeisen=wat minstens nodig is | wat van de rechter moet
      Zeg wat iemand wel en niet mag.
    n reclassering=, reclasseringstoezicht=, reclasseringswerker=, reclasseringsbegeleiding=, reclasseringscontact=, reclasseringsmedewerker= |
      Zeg hoe degene heet die komt.
    n jeugdreclassering=, jeugdreclasseerder=, jeugdreclasseringswerker= |
      Zeg hoe degene heet die komt.
    x Halt-straf, Halt-afdoening, Halt-traject=, HALT-straf, HALT-afdoening, HALT-traject=, Halt-verwijzing=, bureau Halt=, Bureau HALT=, HALT=, haltstraf | straf zonder rechter
      Zeg wat hij gaat doen om het goed te maken.
    n proces-verbaal, PV-nummer=, procesverbaal, sepot=zaak die niet voor de rechter komt, geseponeerd=niet voor de rechter gekomen, seponeren=niet voor de rechter brengen, technisch sepot=, sepotbeslissing= | papier van de politie
      Zeg wat de politie opschreef, en of er iets volgt.
    n strafmaatregel=straf/straffen, leerstraf=straf om van te leren, gedragsaanwijzing=, gebiedsaanwijzing=, elektronisch toezicht=, taakstrafzitting=, OM-afdoening=, strafbeschikking=, transactievoorstel= | straf/straffen
      Zeg wat hij moet doen of laten.
    n justitieel verleden=vroeger contact met politie of rechter, justitiële antecedenten=, politiecontact=contact met de politie, politiecontacten=contact met de politie, politieantecedenten=, justitiële documentatie=, justitiecontact=contact met politie of rechter, justitieel belast= | eerder met de politie te maken gehad
      Wie iemand toen was, is hij nu misschien niet meer.
    b justitieel | van politie en rechter @… van politie en rechter
      Zeg wat er gebeurde en wie erbij was.
    b forensisch, forensisch-psychiatrisch, forensische psychiatrie=hulp na een misdrijf, forensische zorg=hulp na een misdrijf, forensisch kader= |
      Het woord kleurt alles wat iemand nog gaat doen.
    n recidive*, recidiverisico=kans dat het weer gebeurt, kans op recidive=kans dat het weer gebeurt, recidivekans=kans dat het weer gebeurt, recidivegevaar=kans dat het weer gebeurt, delictpreventie=zorgen dat het niet weer gebeurt, recidivecijfer=, herhalingsgevaar=kans dat het weer gebeurt, herhalingsrisico=kans dat het weer gebeurt | weer de fout in gaan
      Geloof je dat het anders kan? Dit woord niet.
    b criminogeen, criminogene factoren=dingen die iemand in de problemen brengen, criminogene factor=ding dat iemand in de problemen brengt, delictgerelateerd=, delinquent |
      Zeg wie of wat hem in de problemen brengt.
    n delictanalyse=kijken wat er gebeurd is, delictscenario, delictketen, delictbespreking=gesprek over wat er gebeurd is, gewelddelict, zedendelict, vermogensdelict, delictpleger, strafbaar feit=iets wat niet mag van de wet, strafbare feiten=dingen die niet mogen van de wet |
      Zeg wat hij deed en wat er daarvoor gebeurde.
    n ouderlijk gezag, eenhoofdig gezag=alleen beslissen over het kind, gezamenlijk gezag=samen beslissen over het kind, gezag uitoefenen=beslissen over het kind, belast met het gezag=, met gezag belaste ouder=ouder die mag beslissen, niet-gezaghebbende ouder=ouder die niet mag beslissen, gezag over=, gezagsuitoefening=, gezagsregister=, gezagssituatie=, gezagsbeslissing= | recht om over het kind te beslissen
      Zeg wie mag beslissen, en waarover.
    n zorgregeling, contactregeling, bezoekregeling, omgangsafspraken, omgangsweekend=weekend samen/weekenden samen, zorgverdeling=, omgangsrecht=recht om elkaar te zien | afspraken over wanneer het kind bij wie is
      Zeg bij wie het kind wanneer is. | Om het weekend slaapt ze bij haar vader.
    n omgangsbegeleiding, omgangsmoment=keer dat ze elkaar zien, omgangsbegeleider=wie erbij is als ze elkaar zien, omgangscontact=elkaar zien, begeleid bezoek, omgangstraject=, omgangsbemiddeling=, omgangscontacten=, begeleid contact | elkaar zien met iemand erbij
      Zeg wanneer ze elkaar zien en wie erbij is.
    n contactherstel, contactherstelmethode=, omgangsherstel, contactopbouw, contacthersteltraject=, band herstellen tussen partijen= | elkaar weer zien
      Zeg wie wie weer wil zien.
    n hoofdverblijf=huis waar het kind meestal woont, hoofdverblijfplaats=huis waar het kind meestal woont, ouderschapsregeling, zorg- en contactregeling=afspraken over wanneer het kind bij wie is, uitvoering van het ouderschapsplan= | afspraken na de scheiding
      Zeg wat er is afgesproken over school, geld en slapen.
    n bijzondere curator, bijzonder curator, voogdes=, kindbehartiger=iemand die voor het kind opkomt/mensen die voor het kind opkomen | iemand die voor het kind spreekt
      Zeg hoe ze heet en wat ze komt doen.
    n vervangende toestemming=toestemming van de rechter, verklaring vervangende toestemming=toestemming van de rechter, toestemmingsverklaring, informed consent=toestemming na uitleg | toestemming op papier
      Zeg wie wat goed vindt.
    n huisverbodtraject=, THV, uithuisgeplaatste partner= | tijdje niet naar huis mogen
      Zeg wie waar slaapt en hoe lang.
    n intieme terreur=, partnergeweld, relationeel geweld, ex-partnergeweld=geweld van of tegen een ex-partner, dwingende controle=, situationeel geweld=, wederzijds geweld=geweld van twee kanten, dwingende controle in relaties= | geweld tussen partners
      Zeg wie wat deed.
    n huiselijkgeweldmelding=melding van geweld thuis, geweldsincident=, geweldsspiraal=, geweldsdynamiek=, geweldspatroon=, intergenerationeel geweld=, geweldscyclus=, geweldproblematiek=, huiselijkgeweldproblematiek | geweld thuis
      Zeg wie wat deed, en wie het zag.
    b acuut onveilig, acute onveiligheid=gevaar nu, structurele onveiligheid=steeds weer gevaar, structureel onveilig=steeds weer niet veilig, onveiligheidssignalen=, directe veiligheid=, zicht op veiligheid=weten of het veilig is, veiligheidsniveau=, veiligheidsmaatregel=wat er gedaan wordt voor de veiligheid, acuut gevaar=gevaar nu, fysieke veiligheid=, emotionele veiligheid= | nu niet veilig
      Zeg wat er vandaag kan gebeuren.
    n onveiligheid, onveilige situatie=situatie die niet veilig is/situaties die niet veilig zijn, zorgwekkende opvoedingssituatie=zorgen over het opvoeden, verontrustende opvoedsituatie=zorgen over het opvoeden, zorgelijke opvoedsituatie=zorgen over het opvoeden, zorgelijke situatie=situatie die zorgen geeft, verontrustende situatie=situatie die zorgen geeft, bedreigende opvoedsituatie=, onveilige opvoedsituatie= | niet veilig zijn
      Zeg waar je bang voor bent.
    n veiligheidslijst=vragenlijst over veiligheid, veiligheidschecklist=vragenlijst over veiligheid, veiligheidscheck, veiligheidsscan, veiligheidsbeoordeling, veiligheidsweging, veiligheidsgesprek=gesprek over veiligheid/gesprekken over veiligheid, veiligheidsformulier=formulier over veiligheid, risicobeoordeling, risicoweging, gevaarstaxatie, gevaarsinschatting, gevaarscriterium= | kijken of het veilig is
      Zeg wat er niet veilig is.
    n veiligheidsregisseur=, veiligheidshuis=, zorg- en veiligheidshuis=, persoonsgerichte aanpak=, PGA=, ZSM-tafel=, Top600=, top-X-aanpak=, levensloopaanpak=, procesregisseur veiligheidshuis= | mensen van zorg en politie samen
      Zeg wie er over hem praten, en of hij dat weet.
    n netwerkpleegzorg, netwerkpleeggezin=gezin van familie of bekenden, netwerkpleegouder=familielid of bekende bij wie het kind woont, netwerkplaatsing, familiepleegzorg | wonen bij familie of bekenden
      Een oma is geen netwerkplaatsing.
    n leefgroep, behandelgroep=, crisisgroep=groep voor als het meteen moet, woongroep jeugd, leefgroepklimaat=hoe het op de groep is, pedagogisch medewerker leefgroep=begeleider van de groep, groepsleiding van de instelling=begeleiders van de groep, gesloten groep=groep waar de deur op slot is, besloten groep= | groep waar het kind woont/groepen waar kinderen wonen
      Voor een kind is het zijn huis.
    n perspectiefonderzoek=, perspectieftraject=, perspectief bij ouders=, perspectiefduidelijkheid, opgroeiperspectief=, thuisplaatsingstraject=, aanvaardbare termijn=, terugplaatsingstraject= | duidelijkheid over waar het kind woont
      Voor een kind is de vraag: waar hoor ik?
    n raadsmelding=, raadsmedewerker=wie voor de rechter onderzoek doet, raadsbesluit, raadsadvies, raadsvertegenwoordiger=wie namens de Raad bij de rechter spreekt, verzoek om raadsonderzoek, zittingsvertegenwoordiger=wie namens de Raad bij de rechter spreekt |
      Zeg wie er langs komt en waarvoor.
    n verlengingsverzoek=vraag om meer tijd/vragen om meer tijd, verzoek tot verlenging=vraag om meer tijd, verlengingszitting=, verleng-OTS=, toetsend oordeel=, mondelinge behandeling=gesprek bij de rechter, tegenspraak=, zienswijze=wat iemand ervan vindt, hoor en wederhoor=luisteren naar beide kanten, appelprocedure=, hoger beroep ingesteld= | vraag aan de rechter/vragen aan de rechter
      Zeg wat er gevraagd wordt en wat iemand daarvan vindt.
    b onherroepelijk, uitvoerbaar bij voorraad=, rechtsgeldig=geldig, bij beschikking bepaald=, niet-ontvankelijk=, toegewezen verzoek= | niet meer te veranderen/niet meer te veranderen
      Zeg wat er nu geldt.
    n kinderbeschermingszaak, kinderbeschermingstafel=, kinderbeschermingsketen=, jeugdbeschermingsplan=plan van de jeugdbescherming, beschermingsplan=, beschermingsonderzoek=onderzoek of het kind veilig is, kinderbeschermingsonderzoek=onderzoek of het kind veilig is, kinderbeschermingstraject=, jeugdbeschermingstraject= | zaak bij de rechter/zaken bij de rechter
      Zeg wat er besloten moet worden.
    n loverboyproblematiek, mensenhandelsignaal, uitbuitingssituatie, criminele uitbuiting, seksuele uitbuiting |
      Zeg wie wat met iemand doet.
    n mediationtraject, mediation, herstelbemiddeling=gesprek met de ander over wat er gebeurd is, herstelgesprek=gesprek met de ander over wat er gebeurd is, herstelgerichte aanpak=, ouderschapsbemiddelingstraject, bemiddelingstraject, herstelgesprekken=gesprekken met de ander over wat er gebeurd is, scheidingsbemiddeling | samen aan tafel om het op te lossen
      Zeg wie er met wie praat.
    n eergerelateerd geweld, eerwraakproblematiek=, eergerelateerde problematiek=, eerkwestie=, huwelijksdwang=gedwongen worden om te trouwen, achterlating=achtergelaten worden in een ander land, achterlatingsproblematiek= | geweld om de eer van de familie
      Zeg wie bang is voor wie.
    n strafmaat=hoe zwaar de straf is, strafeis=straf waar om gevraagd wordt, strafadvies=advies over de straf, strafmotivering=waarom deze straf, vrijheidsbeperkend, vrijheidsbeperkende maatregel, vrijheidsbeneming, vrijheidsbenemende |
      Zeg wat iemand niet meer mag.
    n slachtofferschap, slachtofferhulptraject=hulp voor slachtoffers, daderschap, slachtofferbewust, dadertherapie, daderhulpverlening, plegeraanpak, plegerhulpverlening |
      Zeg wat er gebeurde en wat iemand nu nodig heeft.
    n voorlopige voorziening=besluit voor nu van de rechter, voorlopige voorzieningen=besluiten voor nu van de rechter, verderstrekkende maatregel=, verdergaande maatregel=, echtscheidingsconvenant=afspraken over de scheiding, voogdij=, voogdijschap=, rechterlijke uitspraak bij voorraad=, JR-maatregel=, reclasseringsmaatregel=, gedragsmaatregel= | besluit van de rechter/besluiten van de rechter
      Zeg wat de rechter besloot.
    n politieregistratie, letselrapportage=, letselverklaring=verklaring van de dokter, getuigenverklaring=wat een getuige zei, VT-registratie=, meldingsgeschiedenis= | aantekening van de politie/aantekeningen van de politie
      Zeg wat er gebeurde en wie het opschreef.
    n voorgeleiding=naar de rechter gebracht worden, voorgeleid=naar de rechter gebracht |
      Zeg wanneer iemand naar de rechter moest.
    n reclasseringsadvies |
      Zeg wat er werd aangeraden, en door wie.
    n antecedent |
      Zeg wat eraan voorafging, of wat er vroeger was.
    b penitentiair, strafvorderlijk, jeugdstrafrecht= |
      Zeg waar iemand vastzit, of wat de rechter besloot.
    n informatieregeling |
      Zeg wie wat vertelt over het kind.
    n ouderschapsonderzoek, gezagsonderzoek |
      Zeg wie wat onderzoekt, en waarom.
    n voogdijraad, voorlopige voogdij, voogdijmaatregel |
      Zeg wie er over het kind beslist.
    n bestandspleeggezin=pleeggezin dat het kind nog niet kende/pleeggezinnen die het kind nog niet kende, bestandspleegouder=pleegouder die het kind nog niet kende/pleegouders die het kind nog niet kende |
      Zeg bij wie het kind woont.
    n doorbraakplan |
      Zeg wie wat wanneer doet.
    b ontvankelijk |
      Zeg waar iemand open voor staat, of wat de rechter zei.
    n radicaliseringssignaal, radicaliseringsproblematiek, geradicaliseerd=, ondermijning |
      Zeg wat iemand zei of deed.
    n aandachtsvestiging=oproep van de politie om op te letten/oproepen van de politie om op te letten, afspraak op locatie, AOL |
      Zeg waar de politie hier op let, en waarom.
    n modus operandi |
      Zeg hoe iemand het deed.
    n mutatie, mutaties |
      Zeg wat er veranderde, of wat de politie opschreef.
    """
}
