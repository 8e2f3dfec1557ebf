extension LexiconThemes {
  /// Words of debts, benefits, work and housing.
  static let debt = """
    n beslagvrije voet | som waar je van mag leven/sommen waar je van mag leven
      Een voet op papier zegt niet of er vandaag eten is. | Ze houdt tachtig euro over voor eten.
    n loonbeslag, beslaglegging, derdenbeslag, bankbeslag, loonvordering, executoriaal beslag, beslagleggers=wie het geld inhoudt | inhouden van geld
      Zeg wie er geld weghaalt en hoeveel.
    n schuldhulpverlening*, schuldhulptraject, schulddienstverlening, schuldhulpverlener=wie helpt met schulden, schuldregelaar=wie helpt met schulden, schuldenregisseur=wie helpt met schulden | hulp bij schulden
      Zeg wie er helpt met welke rekening.
    n schuldsanering, schuldregeling, schuldbemiddeling, schuldsaneringstraject, schuldsaneringsregeling, wettelijke schuldsanering | afspraken over schulden
      Het woord klinkt als slopen.
    a Wsnp, WSNP*, Wet schuldsanering natuurlijke personen, wettelijk traject, Wsnp-traject | regeling van de rechter voor schulden
      De letters zeggen niet dat het drie jaar zuinig leven is.
    n minnelijk traject, minnelijke schuldregeling, msnp=regeling zonder rechter, minnelijke regeling, minnelijke fase | regeling zonder rechter/regelingen zonder rechter
      Minnelijk is een woord van deurwaarders.
    n saneringskrediet, saneringslening, sociaal krediet | lening om alles af te betalen/leningen om alles af te betalen
      Zeg wie wat leent en wat dat scheelt.
    b preferent, preferente schuldeiser=wie het eerst geld krijgt, preferente schuldeisers=wie het eerst geld krijgen, concurrente schuldeiser=wie later geld krijgt, preferente schuld, concurrent schuldeiser | die voorgaat/die voorgaan @… die voorgaat
      Zeg gewoon wie het eerst geld krijgt.
    n crediteur, schuldeisersakkoord=afspraak met wie geld krijgt, schuldeisersoverzicht=lijst van wie geld krijgt, crediteurenlijst=lijst van wie geld krijgt | wie geld krijgt
      Zeg hoe het bedrijf heet.
    n debiteur, schuldenaar, wanbetaler, betalingsonwillig=betaalt nu niet, niet-kunner, niet-willer | wie moet betalen
      Het woord maakt van iemand zijn schuld.
    n budgetbeheer, inkomensbeheer, budgetbeheerrekening, inkomensbeheerder=wie het geld beheert | hulp die op het geld let
      Zeg wie welke rekening betaalt.
    n budgetbegeleiding, budgetcoaching, budgettraining, budgetcoach=wie helpt met geld, budgetteringstraining, budgetteren=rondkomen | hulp om rond te komen
      Rondkomen is een mooi woord en het zegt meer.
    n beschermingsbewind, bewindvoering, onderbewindstelling, bewindstelling, schuldenbewind, bewindvoeringskosten=kosten van wie het geld beheert, onder bewind gesteld=niet meer baas over het geld, onder bewind stellen=iemand anders over het geld laten gaan, onder bewind=met iemand die over het geld gaat | beheer van het geld door een ander
      Voor iemand zelf is het: niet meer bij je eigen geld kunnen.
    n mentorschap | iemand die meebeslist over hulp
      Zeg wie waarover meebeslist.
    n dwangbevel, dwanginvordering, invordering, terugvordering, vordering, fraudevordering, bestuurlijke boete, brutering | eis om te betalen/eisen om te betalen
      Zeg wat er betaald moet worden, aan wie en wanneer.
    n dagvaarding, gedagvaard=voor de rechter geroepen, dagvaarden=voor de rechter roepen, exploot, deurwaardersexploot | brief om bij de rechter te komen/brieven om bij de rechter te komen
      Wie de brief niet begrijpt, durft niet te komen.
    n verstekvonnis, ontruimingsvonnis, kantonvonnis, executie van het vonnis, tenuitvoerlegging | besluit van de rechter/besluiten van de rechter
      Zeg wat de rechter besloot.
    n incassotraject, incassoprocedure, incassomaatregel, aanmaantraject | brieven om te betalen
      Zeg wie er een brief stuurde en wat erin staat.
    n afloscapaciteit, aflossingscapaciteit, aflossingsvermogen, VTLB=bedrag om van te leven, vrij te laten bedrag=bedrag om van te leven, vtlb-berekening | wat iemand per maand kan afbetalen
      Zeg het bedrag.
    n moratorium, dwangakkoord, finale kwijting, tegen finale kwijting, breed moratorium | afspraak over schulden/afspraken over schulden
      Zeg wat er nu even niet betaald hoeft te worden.
    n betalingsonmacht, betalingsproblematiek, betaalproblematiek | niet kunnen betalen
      Zeg welke rekening er ligt.
    n schuldenlast, schuldenpakket, schuldenpositie, schuldensituatie, schuldpositie, regelbare schulden, saneerbaar=op te lossen, niet-saneerbaar=nog niet op te lossen | schulden
      Zeg om welke rekeningen het gaat.
    n financiële zelfredzaamheid, financieel zelfredzaam=kan zelf met geld omgaan, financieel niet zelfredzaam=heeft hulp nodig met geld, financiële huishouding, financieel kwetsbaar=heeft weinig geld, bestaanszekerheid=zeker zijn van eten en een huis, bestaansonzekerheid=niet zeker zijn van eten en een huis | zelf met geld omgaan
      Zeg wat er lukt met geld en wat nog niet.
    n nutsvoorziening, nutsbedrijf, vaste lasten problematiek | gas, water en licht
      Zeg of de kachel het doet.
    n vermogenstoets, inkomenstoets, middelentoets, draagkrachtberekening, inkomensverklaring, draagkrachtmeting | kijken hoeveel geld iemand heeft
      Zeg welke papieren er nodig zijn.
    n inkomensondersteuning, inkomensvoorziening, inkomenstoeslag, individuele inkomenstoeslag, individuele studietoeslag, minimaregeling, minimabeleid, armoederegeling, armoedebeleid, categoriale bijzondere bijstand | extra geld van de gemeente
      Zeg waar iemand geld voor kan krijgen.
    n kostendelersnorm, kostendeler, inlichtingenplicht, sollicitatieplicht, arbeidsverplichting, tegenprestatie, arbeidsplicht, voorliggendheid | regel bij de uitkering/regels bij de uitkering
      Zeg wat iemand moet doen en wat er anders gebeurt.
    x Participatiewet, Pwet, P-wet, Wajong, Wajonger=iemand met een uitkering, WIA, WGA, IVA, IOAW, IOAZ, WAO'er=iemand met een uitkering, PW-uitkering, PW'er | uitkering
      De naam van een wet zegt niet waar iemand van leeft.
    n arbeidsmarktpositie, afstand tot de arbeidsmarkt, grote afstand tot de arbeidsmarkt, arbeidsfit=klaar om te werken, werkfit=klaar om te werken, arbeidsmarktfit | kans op werk
      Zeg wat voor werk iemand wil.
    n arbeidstoeleiding, arbeidsparticipatie, arbeidsintegratie, arbeidsre-integratie, arbeidsactivering, arbeidsinpassing, re-integratie, re-integratietraject, reïntegratie, re-integreren=weer gaan werken, reïntegreren=weer gaan werken, sociale activering, werkervaringsplaats, participatietraject | weer gaan werken
      Zeg wat voor werk iemand wil.
    n arbeidsvermogen, arbeidscapaciteit, loonwaarde, restverdiencapaciteit, verdiencapaciteit, loonwaardemeting, arbeidsbelastbaarheid | wat iemand kan werken
      Een mens is meer dan wat hij opbrengt.
    n arbeidsbeperking, arbeidsgehandicapte=iemand die ander werk nodig heeft, arbeidsbeperkt=heeft ander werk nodig, arbeidsbeperkte=iemand die ander werk nodig heeft, arbeidsongeschiktheid, doelgroepregister, banenafspraak | moeite met gewoon werk
      Zeg wat er wel gaat en wat niet.
    n beschut werk, beschutte werkplek, sociale werkvoorziening, SW-bedrijf, sociale werkplaats, arbeidsmatige dagbesteding, garantiebaan, werkleerbedrijf, leerwerktraject, werkleertraject | werk met hulp erbij
      Zeg wat iemand daar maakt.
    n dagbesteding*, dagbestedingsplek, dagbestedingscentrum | iets te doen overdag
      Zeg wat iemand daar doet, en of hij het leuk vindt.
    n jobcoach, jobcoaching, jobcarving, loonkostensubsidie, no-riskpolis, proefplaatsing | hulp op het werk
      Zeg wie er meegaat naar het werk.
    n klantmanager, inkomensconsulent, werkconsulent, participatiecoach, klantregisseur, consulent, inkomensspecialist, jeugdconsulent | mevrouw of meneer van de gemeente/mensen van de gemeente
      Zeg hoe ze heet.
    n urgentieverklaring, urgentie, urgentiestatus, medische urgentie, sociale urgentie, urgentieaanvraag, huisvestingsurgentie | voorrang bij een huis
      Zeg waarom dit huis niet langer gaat.
    n ontruiming, ontruimingsdatum, ontruimingsaanzegging, huisuitzettingsprocedure, laatste-kanscontract, laatstekansbeleid, laatste kansbeleid, tweedekansbeleid | het huis uit moeten
      Achter dit woord staan de dozen van een gezin.
    n omklapwoning, uitstroomwoning, tweedekanswoning, trainingswoning, huisvestingsvoorziening, doorstroomwoning, omklapcontract, intermediaire verhuur | huis met hulp erbij/huizen met hulp erbij
      Zeg waar iemand woont.
    n woonbegeleiding, begeleid wonen, begeleid zelfstandig wonen, beschermd wonen, beschermde woonvorm, beschermd-wonenplek, woontraining, woonvoorziening, woontraject, begeleide woonvorm, 24-uursvoorziening, vierentwintiguursvoorziening | wonen met hulp
      Zeg gewoon waar iemand woont.
    n maatschappelijke opvang, 24-uursopvang, opvangvoorziening, opvangtraject, time-outvoorziening | plek om te slapen
      Zeg waar iemand vannacht slaapt.
    b thuisloos, dak- en thuisloos, dak- en thuislozen=mensen zonder huis, economisch dakloos, economisch daklozen=mensen zonder huis, thuislozen=mensen zonder huis, residentieel daklozen=mensen zonder huis, bankslaper=iemand die bij vrienden slaapt, bankslapers=mensen die bij vrienden slapen | zonder eigen huis @… zonder eigen huis
      Het woord zegt wat er mist, niet wie iemand is.
    n briefadres, regiobinding, inschrijfduur, huisvestingsvergunning | adres voor de post
      Zeg waar iemand slaapt en waar de post komt.
    n woonoverlast, overlastmelding, overlastcasus, overlastdossier, overlastproblematiek, buurtoverlast, vervuilingsproblematiek, woningvervuiling, vervuild huishouden=huis dat vol staat | ruzie over herrie of rommel
      Zeg wie waar last van heeft, en sinds wanneer.
    n woningaanpassing, Wmo-aanpassing, huishoudelijke ondersteuning | hulp in huis
      Zeg wat er makkelijker moet.
    n verhuisbeweging, woonwens, huisvestingsvraag, huisvestingssituatie, woonsituatie, woonhistorie | hoe iemand woont
      Zeg gewoon hoe en waar iemand woont.
    n inkomenssituatie, inkomenspositie, uitkeringssituatie, uitkeringspositie, financiële positie, inkomensterugval, inkomensderving | geld dat er binnenkomt
      Zeg wat er binnenkomt en wat eruit gaat.
    n fraudesignaal, huisbezoek handhaving, rechtmatigheidsonderzoek, rechtmatigheid, doelmatigheid, rechtmatig, doelmatig, onrechtmatig | kijken of het klopt
      Zeg wie er kwam kijken en wat hij zei.
    """
}
