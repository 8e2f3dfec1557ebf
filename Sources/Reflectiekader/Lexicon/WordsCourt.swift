extension LexiconThemes {
  /// Words of courts, police and child protection, beside those of `law`.
  static let court = """
    n detentie*, gedetineerd=in de gevangenis, gedetineerde=iemand in de gevangenis, gedetineerden=mensen in de gevangenis, detineren=vastzetten, detentieperiode=tijd in de gevangenis, jeugddetentie, vervangende hechtenis, PI=gevangenis, penitentiaire inrichting, JJI=gevangenis voor jongeren, justitiële jeugdinrichting=gevangenis voor jongeren | gevangenis
      Een kind zegt: papa zit vast. Dat mag jij ook zeggen.
    n voorlopige hechtenis, bewaring, inverzekeringstelling, in verzekering gesteld=vastgezet, inverzekeringgesteld=vastgezet, voorgeleiding, voorgeleid=bij de rechter gebracht, raadkamer gevangenhouding, preventieve hechtenis | vastzitten tot de rechter beslist
      Zeg waar iemand slaapt en hoe lang.
    n schorsingsvoorwaarde, schorsende voorwaarde, bijzondere voorwaarde, schorsingsvoorwaarden, schorsing onder voorwaarden, bijzondere voorwaarden, veiligheidsvoorwaarde, veiligheidsvoorwaarden, bodemeis, bodemeisen | afspraak met de rechter/afspraken met de rechter
      Zeg wat iemand wel en niet mag.
    n reclassering, reclasseringstoezicht, reclasseringsmaatregel, reclasseringswerker=wie meekijkt na een straf, reclasseringsbegeleiding, reclasseringscontact, reclasseringsadvies, reclasseringsmedewerker | toezicht na een straf
      Zeg hoe degene heet die komt.
    n jeugdreclassering, jeugdreclasseerder=wie meekijkt na een straf, jeugdreclasseringswerker, JR-maatregel | toezicht op een jongere na een straf
      Zeg hoe degene heet die komt.
    x Halt-straf, Halt-afdoening, Halt-traject, HALT-straf, HALT-afdoening, HALT-traject, Halt-verwijzing, bureau Halt, Bureau HALT, HALT, haltstraf | straf zonder rechter
      Zeg wat hij gaat doen om het goed te maken.
    n proces-verbaal, PV-nummer, verbaliseerde, procesverbaal, sepot, geseponeerd=niet voor de rechter gekomen, seponeren=niet voor de rechter brengen, technisch sepot, sepotbeslissing | papier van de politie
      Zeg wat de politie opschreef, en of er iets volgt.
    n strafmaatregel, leerstraf, gedragsaanwijzing, gebiedsaanwijzing, elektronisch toezicht, taakstrafzitting, OM-afdoening, strafbeschikking, transactievoorstel | straf/straffen
      Zeg wat hij moet doen of laten.
    n antecedent, justitieel verleden, justitiële antecedenten, politiecontact, politiecontacten, politieantecedenten, justitiële documentatie, justitiecontact, justitieel belast | eerder met de politie te maken gehad
      Wie iemand toen was, is hij nu misschien niet meer.
    b justitieel, penitentiair, jeugdstrafrecht, strafvorderlijk | van politie en rechter @… van politie en rechter
      Zeg wat er gebeurde en wie erbij was.
    b forensisch, forensisch-psychiatrisch, forensische psychiatrie=hulp na een misdrijf, forensische zorg=hulp na een misdrijf, forensisch kader=hulp die moet na een misdrijf | van na een misdrijf @… na een misdrijf
      Het woord kleurt alles wat iemand nog gaat doen.
    n recidive*, recidiverisico, kans op recidive, recidivekans, recidivegevaar, delictpreventie, recidivecijfer, herhalingsgevaar, herhalingsrisico | weer de fout in gaan
      Geloof je dat het anders kan? Dit woord niet.
    b criminogeen, criminogene factoren=wat hem in de problemen brengt, criminogene factor=wat hem in de problemen brengt, delictgerelateerd=van wat hij deed, delinquent | die in de problemen brengt @… dat iemand in de problemen brengt
      Zeg wie of wat hem in de problemen brengt.
    n delictanalyse, delictscenario, delictketen, delictbespreking, gewelddelict, zedendelict, vermogensdelict, delictpleger, strafbaar feit, strafbare feiten | wat er gebeurd is
      Zeg wat hij deed en wat er daarvoor gebeurde.
    n ouderlijk gezag, eenhoofdig gezag, gezamenlijk gezag, gezag uitoefenen=beslissen over het kind, belast met het gezag=die beslist over het kind, met gezag belaste ouder=ouder die mag beslissen, niet-gezaghebbende ouder=ouder die niet mag beslissen, gezag over=het beslissen over, gezagsuitoefening, gezagsregister, gezagssituatie, gezagsbeslissing | recht om over het kind te beslissen
      Zeg wie mag beslissen, en waarover.
    n zorgregeling, contactregeling, bezoekregeling, omgangsafspraken, omgangsweekend, zorgverdeling, omgangsrecht, informatieregeling | afspraken over wanneer het kind bij wie is
      Zeg wanneer papa komt. | Om het weekend slaapt ze bij haar vader.
    n omgangsbegeleiding, omgangsmoment, omgangsbegeleider=wie erbij is als ze elkaar zien, omgangscontact, begeleid bezoek, omgangstraject, omgangsbemiddeling, omgangscontacten, begeleid contact | elkaar zien met iemand erbij
      Zeg wanneer ze elkaar zien en wie erbij is.
    n contactherstel, contactherstelmethode, omgangsherstel, contactopbouw, contacthersteltraject, band herstellen tussen partijen | elkaar weer zien
      Zeg wie wie weer wil zien.
    n hoofdverblijf, hoofdverblijfplaats, ouderschapsonderzoek, ouderschapsregeling, zorg- en contactregeling, uitvoering van het ouderschapsplan | afspraken na de scheiding
      Zeg wat er is afgesproken over school, geld en slapen.
    n bijzondere curator, bijzonder curator, voogdijraad, voogdijmaatregel, voorlopige voogdij, voogdes | iemand die voor het kind spreekt
      Zeg hoe ze heet en wat ze komt doen.
    n vervangende toestemming, verklaring vervangende toestemming, toestemmingsverklaring, informed consent | toestemming op papier
      Zeg wie wat goed vindt.
    n huisverbodtraject, THV, uithuisgeplaatste partner | een tijdje niet naar huis mogen
      Zeg wie waar slaapt en hoe lang.
    n intieme terreur, partnergeweld, relationeel geweld, ex-partnergeweld, dwingende controle, situationeel geweld, wederzijds geweld, dwingende controle in relaties | geweld tussen partners
      Zeg wie wat deed.
    n huiselijkgeweldmelding, geweldsincident, geweldsspiraal, geweldsdynamiek, geweldspatroon, intergenerationeel geweld, geweldscyclus, geweldproblematiek, huiselijkgeweldproblematiek | geweld thuis
      Zeg wie wat deed, en wie het zag.
    b acuut onveilig, acute onveiligheid=gevaar nu, structurele onveiligheid=steeds weer gevaar, structureel onveilig, onveiligheidssignalen, directe veiligheid, zicht op veiligheid, veiligheidsniveau, veiligheidsmaatregel, acuut gevaar, fysieke veiligheid, emotionele veiligheid | nu gevaarlijk/gevaarlijke
      Zeg wat er vandaag kan gebeuren.
    n onveiligheid, onveilige situatie, zorgwekkende opvoedingssituatie, verontrustende opvoedsituatie, zorgelijke opvoedsituatie, zorgelijke situatie, verontrustende situatie, bedreigende opvoedsituatie | gevaar
      Zeg waar je bang voor bent.
    n veiligheidslijst, veiligheidschecklist, veiligheidscheck, veiligheidsscan, veiligheidsbeoordeling, veiligheidsweging, veiligheidsgesprek, veiligheidsformulier, risicobeoordeling, risicoweging, gevaarstaxatie, gevaarsinschatting, gevaarscriterium | kijken of het veilig is
      Zeg wat er niet veilig is.
    n veiligheidsregisseur, veiligheidshuis, zorg- en veiligheidshuis, persoonsgerichte aanpak, PGA, ZSM-tafel, Top600, top-X-aanpak, levensloopaanpak, procesregisseur veiligheidshuis | mensen van zorg en politie samen
      Zeg wie er over hem praten, en of hij dat weet.
    n netwerkpleegzorg, netwerkpleeggezin, netwerkpleegouder, netwerkplaatsing, bestandspleeggezin, bestandspleegouder, netwerkonderzoek, familiepleegzorg | wonen bij familie of bekenden
      Een oma is geen netwerkplaatsing.
    n leefgroep, behandelgroep, crisisgroep, woongroep jeugd, leefgroepklimaat, pedagogisch medewerker leefgroep, groepsleiding van de instelling, gesloten groep, besloten groep | groep waar het kind woont/groepen waar kinderen wonen
      Voor een kind is het zijn huis.
    n doorbraakplan, perspectiefonderzoek, perspectieftraject, perspectief bij ouders, perspectiefduidelijkheid, opgroeiperspectief, thuisplaatsingstraject, aanvaardbare termijn, terugplaatsingstraject | duidelijkheid over waar het kind woont
      Voor een kind is de vraag: waar hoor ik?
    n raadsmelding, raadsmedewerker=wie voor de rechter onderzoek doet, raadsbesluit, raadsadvies, raadsvertegenwoordiger=wie voor de rechter spreekt, verzoek om raadsonderzoek, zittingsvertegenwoordiger=wie voor de rechter spreekt | onderzoek voor de rechter
      Zeg wie er langs komt en waarvoor.
    n verlengingsverzoek, verzoek tot verlenging, verlengingszitting, verleng-OTS, toetsend oordeel, mondelinge behandeling, tegenspraak, zienswijze, hoor en wederhoor, appelprocedure, hoger beroep ingesteld | vraag aan de rechter/vragen aan de rechter
      Zeg wat er gevraagd wordt en wat iemand daarvan vindt.
    b onherroepelijk, uitvoerbaar bij voorraad, rechtsgeldig, bij beschikking bepaald, ontvankelijk, niet-ontvankelijk, toegewezen verzoek | vast/vaste
      Zeg wat er nu geldt.
    n kinderbeschermingszaak, kinderbeschermingstafel, kinderbeschermingsketen, jeugdbeschermingsplan, beschermingsplan, beschermingsonderzoek, kinderbeschermingsonderzoek, kinderbeschermingstraject, jeugdbeschermingstraject | zaak bij de rechter/zaken bij de rechter
      Zeg wat er besloten moet worden.
    n radicaliseringssignaal, radicaliseringsproblematiek, geradicaliseerd=heel streng gaan denken, loverboyproblematiek, mensenhandelsignaal, uitbuitingssituatie, ondermijning, criminele uitbuiting, seksuele uitbuiting | iemand die misbruikt wordt door anderen
      Zeg wie wat met iemand doet.
    n mediationtraject, mediation, herstelbemiddeling, herstelgesprek, herstelgerichte aanpak, ouderschapsbemiddelingstraject, bemiddelingstraject, herstelgesprekken, scheidingsbemiddeling | samen aan tafel om het op te lossen
      Zeg wie er met wie praat.
    n eergerelateerd geweld, eerwraakproblematiek, eergerelateerde problematiek, eerkwestie, huwelijksdwang, achterlating, achterlatingsproblematiek | geweld om de eer van de familie
      Zeg wie bang is voor wie.
    n strafmaat, strafeis, strafadvies, strafmotivering, vrijheidsbeperkend, vrijheidsbeperkende maatregel, vrijheidsbeneming, vrijheidsbenemende | straf
      Zeg wat iemand niet meer mag.
    n slachtofferschap, slachtofferhulptraject, daderschap, slachtofferbewust, dadertherapie, daderhulpverlening, plegeraanpak, plegerhulpverlening | wat iemand is aangedaan
      Zeg wat er gebeurde en wat iemand nu nodig heeft.
    """
}
