extension LexiconThemes {
  /// Words of debts, benefits, work and housing.
  static let debt = """
    n beslagvrije voet | som waar je van mag leven/sommen waar je van mag leven
      Een voet op papier zegt niet of er vandaag eten is. | Ze houdt tachtig euro over voor eten.
    n loonbeslag=inhouden van loon, beslaglegging=vastzetten van geld of spullen, derdenbeslag, bankbeslag=geld op de bank dat vastzit, loonvordering=inhouden van loon, executoriaal beslag=, beslagleggers=wie het geld inhoudt | inhouden van geld
      Zeg wie er geld weghaalt en hoeveel.
    n schuldhulpverlening*, schuldhulptraject, schulddienstverlening, schuldhulpverlener=wie helpt met schulden, schuldregelaar=wie helpt met schulden, schuldenregisseur=wie helpt met schulden | hulp bij schulden
      Zeg wie er helpt met welke rekening.
    n schuldsanering=afspraken over schulden, schuldregeling, schuldbemiddeling=hulp bij afspraken over schulden, schuldsaneringstraject=tijd van afbetalen, schuldsaneringsregeling=regeling van de rechter voor schulden, wettelijke schuldsanering=regeling van de rechter voor schulden | afspraken over schulden
      Het woord klinkt als slopen.
    a Wsnp, WSNP*, Wet schuldsanering natuurlijke personen, wettelijk traject, Wsnp-traject=regeling van de rechter voor schulden | regeling van de rechter voor schulden
      De letters zeggen niet dat het drie jaar zuinig leven is.
    n minnelijk traject=proberen een regeling te maken zonder rechter, minnelijke schuldregeling, msnp=regeling zonder rechter, minnelijke regeling, minnelijke fase= | regeling zonder rechter/regelingen zonder rechter
      Minnelijk is een woord van deurwaarders.
    n saneringskrediet, saneringslening, sociaal krediet= | lening om alles af te betalen/leningen om alles af te betalen
      Zeg wie wat leent en wat dat scheelt.
    b preferent=, preferente schuldeiser=wie het eerst geld krijgt, preferente schuldeisers=wie het eerst geld krijgen, concurrente schuldeiser=wie later geld krijgt, preferente schuld=schuld die voorgaat/schulden die voorgaan, concurrent schuldeiser=wie later geld krijgt |
      Zeg gewoon wie eerst geld krijgt en wie later.
    n crediteur, schuldeisersakkoord=afspraak met wie nog geld moet krijgen, schuldeisersoverzicht=lijst van wie nog geld moet krijgen, crediteurenlijst=lijst van wie nog geld moet krijgen, nutsbedrijf= | iemand die nog geld moet krijgen/mensen die nog geld moeten krijgen
      Zeg hoe het bedrijf heet.
    n debiteur, schuldenaar, wanbetaler=, betalingsonwillig=, niet-kunner=, niet-willer= | iemand die moet betalen/mensen die moeten betalen
      Het woord maakt van iemand zijn schuld.
    n budgetbeheer, inkomensbeheer, budgetbeheerrekening=, inkomensbeheerder=wie het geld beheert | hulp die op het geld let
      Zeg wie welke rekening betaalt.
    n budgetbegeleiding, budgetcoaching, budgettraining, budgetcoach=wie helpt met geld, budgetteringstraining, budgetteren=rondkomen | hulp om rond te komen
      Rondkomen is een mooi woord en het zegt meer.
    n beschermingsbewind, bewindvoering, onderbewindstelling, bewindstelling, schuldenbewind, bewindvoeringskosten=kosten van wie het geld beheert, onder bewind gesteld=, onder bewind stellen=iemand anders over het geld laten gaan, onder bewind=met iemand die over het geld gaat | beheer van het geld door een ander
      Voor iemand zelf is het: niet meer bij je eigen geld kunnen.
    n mentorschap |
      Zeg wie waarover beslist.
    n dwangbevel, dwanginvordering=, invordering=geld ophalen, terugvordering=eis om terug te betalen, vordering=, fraudevordering=, bestuurlijke boete=, brutering= | eis om te betalen/eisen om te betalen
      Zeg wat er betaald moet worden, aan wie en wanneer.
    n dagvaarding, gedagvaard=voor de rechter geroepen, dagvaarden=voor de rechter roepen, exploot=brief van de deurwaarder/brieven van de deurwaarder, deurwaardersexploot=brief van de deurwaarder/brieven van de deurwaarder | brief om bij de rechter te komen/brieven om bij de rechter te komen
      Wie de brief niet begrijpt, durft niet te komen.
    n verstekvonnis=besluit van de rechter waar iemand zelf niet bij was/besluiten van de rechter waar iemand zelf niet bij was, ontruimingsvonnis=besluit van de rechter dat iemand het huis uit moet/besluiten van de rechter dat iemand het huis uit moet, kantonvonnis, executie van het vonnis=, tenuitvoerlegging= | besluit van de rechter/besluiten van de rechter
      Zeg wat de rechter besloot.
    n incassotraject, incassoprocedure=, incassomaatregel=, aanmaantraject | brieven om te betalen
      Zeg wie er een brief stuurde en wat erin staat.
    n afloscapaciteit, aflossingscapaciteit, aflossingsvermogen, VTLB=bedrag om van te leven, vrij te laten bedrag=bedrag om van te leven, vtlb-berekening=berekening van het bedrag om van te leven, bijstandsnorm= | wat iemand per maand kan afbetalen
      Zeg het bedrag.
    n moratorium=tijd waarin niemand geld mag ophalen, breed moratorium |
      Zeg wat er nu even niet betaald hoeft te worden.
    n betalingsonmacht, betalingsproblematiek=moeite met betalen, betaalproblematiek=moeite met betalen | niet kunnen betalen
      Zeg welke rekening er ligt.
    n schuldenlast, schuldenpakket, schuldenpositie=, schuldensituatie=, schuldpositie=, regelbare schulden=schulden die op te lossen zijn, saneerbaar=op te lossen, niet-saneerbaar= | schulden
      Zeg om welke rekeningen het gaat.
    n financiële zelfredzaamheid, financieel zelfredzaam=kan zelf met geld omgaan, financieel niet zelfredzaam=kan niet zelf met geld omgaan, financiële huishouding=hoe het met het geld gaat, financieel kwetsbaar=snel in geldzorgen, bestaanszekerheid=genoeg om van te leven, bestaansonzekerheid= | zelf met geld omgaan
      Zeg wat er lukt met geld en wat nog niet.
    n nutsvoorziening, vaste lasten problematiek=moeite om de vaste lasten te betalen | gas, water en licht
      Zeg of de kachel het doet.
    n vermogenstoets, inkomenstoets=kijken wat er aan geld binnenkomt, middelentoets, draagkrachtberekening, inkomensverklaring=, draagkrachtmeting | kijken hoeveel geld iemand heeft
      Zeg welke papieren er nodig zijn.
    n inkomensondersteuning=extra geld om van te leven, inkomensvoorziening=, inkomenstoeslag, individuele inkomenstoeslag, individuele studietoeslag=extra geld bij een studie, minimaregeling, minimabeleid=, armoederegeling=, armoedebeleid=, categoriale bijzondere bijstand | extra geld van de gemeente
      Zeg waar iemand geld voor kan krijgen.
    n kostendelersnorm=minder geld als je samen woont, inlichtingenplicht=doorgeven wat er verandert, sollicitatieplicht=moeten solliciteren, arbeidsverplichting=moeten zoeken naar werk, tegenprestatie=iets terugdoen, arbeidsplicht=moeten zoeken naar werk |
      Zeg wat iemand moet doen en wat er anders gebeurt.
    x Participatiewet=wet over werk en uitkering, Pwet=wet over werk en uitkering, P-wet=wet over werk en uitkering, Wajong, Wajonger=iemand met een uitkering, WIA, WGA, IVA, IOAW, IOAZ, WAO'er=iemand met een uitkering, PW-uitkering, PW'er=iemand met een uitkering | uitkering
      De naam van een wet zegt niet waar iemand van leeft.
    n arbeidsmarktpositie, afstand tot de arbeidsmarkt=, grote afstand tot de arbeidsmarkt=weinig kans op werk, arbeidsfit=klaar om te werken, werkfit=klaar om te werken, arbeidsmarktfit=klaar om te werken | kans op werk
      Zeg wat voor werk iemand wil.
    n arbeidstoeleiding=hulp om werk te vinden, arbeidsparticipatie=werken, arbeidsintegratie, arbeidsre-integratie, arbeidsactivering=, arbeidsinpassing, re-integratie, re-integratietraject=hulp om weer te werken, reïntegratie, re-integreren=weer gaan werken, reïntegreren=weer gaan werken, sociale activering=, werkervaringsplaats=plek om te leren werken, participatietraject=, arbeidsinschakeling= | weer gaan werken
      Zeg wat voor werk iemand wil.
    n arbeidsvermogen, arbeidscapaciteit, loonwaarde=, restverdiencapaciteit=wat iemand nog kan verdienen, verdiencapaciteit=wat iemand kan verdienen, loonwaardemeting=, arbeidsbelastbaarheid | wat iemand kan werken
      Een mens is meer dan wat hij opbrengt.
    n arbeidsbeperking, arbeidsgehandicapte=iemand voor wie werken moeilijk gaat/mensen voor wie werken moeilijk gaat, arbeidsbeperkt=niet in staat om al het werk te doen, arbeidsbeperkte=iemand voor wie werken moeilijk gaat/mensen voor wie werken moeilijk gaat, arbeidsongeschiktheid=niet kunnen werken | moeite met gewoon werk
      Zeg wat er wel gaat en wat niet.
    n beschut werk, beschutte werkplek=plek voor werk met hulp, sociale werkvoorziening, SW-bedrijf=plek voor werk met hulp, sociale werkplaats=plek voor werk met hulp, arbeidsmatige dagbesteding, garantiebaan=, werkleerbedrijf=bedrijf om te leren werken, leerwerktraject=leren en werken samen, werkleertraject=leren en werken samen | werk met hulp erbij
      Zeg wat iemand daar doet.
    n dagbesteding*, dagbestedingsplek=plek voor overdag, dagbestedingscentrum=plek voor overdag | iets te doen overdag
      Zeg wat iemand daar doet, en of hij het leuk vindt.
    n jobcoach=iemand die helpt op het werk/mensen die helpen op het werk, jobcoaching | hulp op het werk
      Zeg wie er meegaat naar het werk.
    n klantmanager, inkomensconsulent, werkconsulent, participatiecoach, klantregisseur=, consulent=, inkomensspecialist, jeugdconsulent | iemand van de gemeente/mensen van de gemeente
      Zeg hoe ze heet.
    n urgentieverklaring, urgentiestatus, sociale urgentie, urgentieaanvraag=vraag om voorrang bij een huis, huisvestingsurgentie | voorrang bij een huis
      Zeg waarom dit huis niet langer gaat.
    n ontruiming, ontruimingsdatum=dag dat iemand het huis uit moet, ontruimingsaanzegging=brief dat iemand het huis uit moet, huisuitzettingsprocedure=, laatste-kanscontract=laatste kans om te blijven wonen, laatstekansbeleid=, laatste kansbeleid=, tweedekansbeleid= | uit huis moeten
      Achter dit woord staan de dozen van een gezin.
    n omklapwoning, uitstroomwoning=, tweedekanswoning, trainingswoning, huisvestingsvoorziening=, doorstroomwoning=huis voor een tijdje, omklapcontract=, intermediaire verhuur= | huis met hulp erbij/huizen met hulp erbij
      Zeg waar iemand woont.
    n woonbegeleiding=hulp bij het wonen, begeleid wonen, begeleid zelfstandig wonen, beschermd wonen, beschermde woonvorm=huis met hulp, beschermd-wonenplek=plek om te wonen met hulp, woontraining=leren wonen, woonvoorziening=, woontraject=, begeleide woonvorm=huis met hulp, 24-uursvoorziening=, vierentwintiguursvoorziening= | wonen met hulp
      Zeg gewoon waar iemand woont.
    n maatschappelijke opvang, 24-uursopvang=plek voor dag en nacht, opvangvoorziening=, opvangtraject=, time-outvoorziening=, crisisverblijf= | plek om te slapen
      Zeg waar iemand vannacht slaapt.
    b thuisloos, dak- en thuisloos, dak- en thuislozen=mensen zonder huis, economisch dakloos, economisch daklozen=mensen zonder huis, thuislozen=mensen zonder huis, residentieel daklozen=mensen zonder huis, bankslaper=iemand die bij vrienden slaapt, bankslapers=mensen die bij vrienden slapen | zonder vaste plek om te wonen @… zonder vaste plek om te wonen
      Het woord zegt wat er mist, niet wie iemand is.
    n briefadres | adres voor de post
      Zeg waar iemand slaapt en waar de post komt.
    n woonoverlast=, overlastmelding=klacht over overlast, overlastcasus, overlastdossier, overlastproblematiek, buurtoverlast=last in de buurt, vervuilingsproblematiek, woningvervuiling, vervuild huishouden=huis dat al lang niet schoon is |
      Zeg wie waar last van heeft, en sinds wanneer.
    n woningaanpassing=verandering aan het huis, Wmo-aanpassing=verandering aan het huis, huishoudelijke ondersteuning=hulp in het huishouden | hulp in huis
      Zeg wat er makkelijker moet.
    n verhuisbeweging=verhuizen, woonwens=hoe iemand wil wonen, huisvestingsvraag=vraag om een huis, huisvestingssituatie, woonsituatie, woonhistorie= | hoe iemand woont
      Zeg gewoon hoe en waar iemand woont.
    n inkomenssituatie, inkomenspositie, uitkeringssituatie=, uitkeringspositie=, financiële positie=hoe het met het geld gaat, inkomensterugval=minder geld dan eerst, inkomensderving=geld dat niet binnenkomt | geld dat er binnenkomt
      Zeg wat er binnenkomt en wat eruit gaat.
    n huisbezoek handhaving |
      Zeg wie er kwam kijken en wat hij zei.
    v saneren, sanering=afspraken over schulden, dwangincasso=, bronheffing=, bronheffing zorgverzekering=, wanbetalersregeling=, voorlopige aanslag=, schuldenstop=geen nieuwe schulden, inkomenscheck=kijken wat er aan geld binnenkomt, budgetplan=plan voor het geld, gesaneerd=geregeld | de schulden regelen/regelt de schulden/regelde de schulden/de schulden geregeld
      Zeg om welke rekening het gaat.
    n dwangakkoord=afspraak die moet van de rechter, finale kwijting=rest die niet meer betaald hoeft te worden, tegen finale kwijting |
      Zeg wat er nog betaald moet worden, en wat nooit meer.
    n kostendeler, voorliggendheid |
      Zeg wie er meebetaalt, of wat er eerst komt.
    n banenafspraak, doelgroepregister |
      Zeg of iemand op de lijst staat, en welke baan er is.
    n jobcarving, loonkostensubsidie, no-riskpolis, proefplaatsing |
      Zeg wat er met de baas geregeld is.
    n urgentie, medische urgentie |
      Zeg waarom het haast heeft.
    n huisvestingsvergunning, regiobinding=band met de streek, inschrijfduur=hoelang iemand wacht op een huis |
      Zeg wat er nodig is om een huis te krijgen.
    n rechtmatigheid, rechtmatigheidsonderzoek=onderzoek of het klopt, rechtmatig=volgens de regels, onrechtmatig=niet volgens de regels |
      Zeg welke regel het is, en wat er klopt of niet.
    n fraudesignaal |
      Zeg wat er niet zou kloppen, en wie dat zegt.
    n toeslagpartner |
      Zeg wie er meetelt.
    """
}
