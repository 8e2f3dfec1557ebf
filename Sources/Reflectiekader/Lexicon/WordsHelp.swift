extension LexiconThemes {
  /// Words for help and how it goes.
  static let help = """
    n *interventie, interventie*, intervenieren=ingrijpen, interveniëren=ingrijpen, intervenieert=grijpt in, intervenieerde=greep in | hulp; wat we doen
      Ingrijpen doe je bij een ander; samen doen klinkt anders.
    n +traject+ | hulp; wat we samen doen
      Een traject is van ons; een gezin leeft gewoon door.
    n zorgtraject, hulptraject, hulpverleningstraject, begeleidingstraject, jeugdhulptraject, jeugdzorgtraject, hulpverleningsproces | hulp
      Het is een weg van hulpverleners, niet van het gezin.
    n indicatie*, *indicatie, CIZ-indicatie, herindicatie, contra-indicatie=reden om het niet te doen | besluit dat er hulp mag komen
      Wie hulp wil, moet eerst een woord van papier worden.
    v indiceren, geïndiceerde zorg=hulp met een besluit, geïndiceerde hulp=hulp met een besluit, contra-indiceren | hulp toestaan/staat hulp toe/stond hulp toe/toegestaan
      Wie besluit er eigenlijk? Dat zie je hier niet.
    n +beschikking, beschikkings*, beschikking afgegeven, afgegeven beschikking, toekenningsbeschikking | brief met het besluit/brieven met het besluit
      De brief van de gemeente, maar dan zo dat niemand hem leest.
    n hulpvraag, zorgvraag, ondersteuningsvraag, begeleidingsvraag, opvoedvraag, hulpvraagverduidelijking, zorgvragen | vraag/vragen; wat iemand wil
      Mensen hebben een vraag, geen hulpvraag. | Ze wil weten hoe ze hem op tijd in bed krijgt.
    n ondersteuningsbehoefte, zorgbehoefte, hulpbehoefte, begeleidingsbehoefte, ondersteuningsnood, zorgzwaarte | wat iemand nodig heeft
      Vraag wat iemand wil; dat is een begin.
    n casusregie, casusregisseur=wie het overzicht houdt, casushouder=wie het overzicht houdt, casusverantwoordelijke, casuscoördinator | wie het overzicht houdt
      Over wiens leven gaat de regie? | Fatima houdt zelf bij wie er komt.
    n casus+, casussen=gezinnen, casuïstiek=voorbeelden, casi, casusbeschrijving=het verhaal | gezin; kind; verhaal
      Een casus is een gezin waar de mensen uit verdwenen zijn. | Het gezin van Fatima kwam ter sprake.
    n casusoverleg, casusbespreking, casuïstiekbespreking, casustafel, casuïstiekoverleg, casusbespreken | gesprek over het gezin/gesprekken over het gezin
      Wie er niet bij zit, is het gezin zelf.
    n procesregie, regievoerder, regievoering, regie voeren=het overzicht houden, regierol, regiehouder, zorgregie, procesregisseur, voert de regie=houdt het overzicht | het overzicht houden
      Regie voer je over een stuk, niet over mensen.
    n casemanager, casemanagement, caseload, case manager, case-management, case load, casemanagement | wie de hulp regelt; de gezinnen waar ik kom
      Wie wil er nou gemanaged worden?
    n hulpverleningsgeschiedenis, hulpverlenings*, hulpverleningsverleden, zorggeschiedenis, hulpgeschiedenis, zorgverleden, jeugdzorgverleden, jeugdhulpgeschiedenis | de hulp tot nu toe
      Een mens heeft een leven; de geschiedenis is van ons.
    n *problematiek, problematieken | problemen@problemen met; wat er lastig is
      Een groot woord dat niet zegt wat er mis is. | Ze heeft ruzie met haar buren en kan de huur niet betalen.
    n multiproblematiek, meervoudige problematiek, complexe problematiek, multi problematiek, multiprobleem, meervoudig complexe problematiek, enkelvoudige problematiek | veel zorgen tegelijk
      Zeg welke zorgen; dan zijn het er vaak minder.
    b problematisch, problematiseren=moeilijk maken, problematiseert=maakt moeilijk, problematische, geproblematiseerd | lastig/lastige; moeilijk
      Het woord maakt een gewone zorg groot.
    n zorgaanbod, hulpaanbod, hulpverleningsaanbod, ondersteuningsaanbod, jeugdhulpaanbod, trainingsaanbod, behandelaanbod | hulp die er is
      Begin bij wat mensen willen, niet bij wat er in de kast ligt.
    n zorgaanbieder, jeugdhulpaanbieder, zorgverlener, zorginstelling, zorgorganisatie, zorgprofessional, zorginstantie | wie de hulp geeft/mensen die hulp geven
      Zeg wie er komt; mensen kennen een naam.
    n zorgplan, hulpverleningsplan, begeleidingsplan, ondersteuningsplan, hulpplan, zorgleefplan, jeugdhulpplan | plan/plannen
      Wiens plan is het? Het mooiste plan maakt het gezin zelf.
    n plan van aanpak, perspectiefplan, handelingsplan, actieplan, trajectplan, integraal plan, groepsplan, uitstroomplan | plan/plannen
      Wiens plan is het? Het mooiste plan maakt het gezin zelf.
    n veiligheidsplan, signaleringsplan, veiligheidsafspraak, crisissignaleringsplan, borgingsplan, terugvalpreventieplan | afspraken voor als het misgaat
      Zeg wat jullie afspraken; dat onthoudt iedereen.
    n doelstelling, hoofddoelstelling, behandeldoelstelling, doelrealisatie=wat gelukt is, doelformulering, hulpverleningsdoel, leerdoelstelling | doel/doelen; wat iemand wil
      Zeg wat iemand wil.
    n SMART-doel, SMART, SMART geformuleerd, smart geformuleerde, werkdoel, subdoel | doel dat je kunt zien
      Zeg wat er over een maand anders is.
    b ambulant, ambulante hulp=hulp thuis, ambulante begeleiding=hulp thuis, ambulante hulpverlening=hulp thuis, ambulant begeleider=hulpverlener die thuis komt, ambulant hulpverlener=hulpverlener die thuis komt, ambulantisering, ambulante behandeling=hulp thuis | thuis/hulp thuis
      Het betekent: we komen bij je langs. Zeg dat.
    b gesloten jeugdzorg, gesloten plaatsing=achter een deur op slot wonen, JeugdzorgPlus, jeugdzorg-plus, gesloten setting, gesloten jeugdhulp | achter een deur op slot
      Voor een kind is het: een deur op slot.
    n crisisplaatsing, pleegzorgplaatsing, overplaatsing, doorplaatsing, thuisplaatsing, terugplaatsing, herplaatsing, spoedplaatsing, crisispleegzorg | ergens anders gaan wonen
      Een kind plaats je niet; een kind gaat wonen.
    n participatie*, participeren=meedoen, participeert=doet mee, ouderparticipatie, participerend | meedoen
      Het is gewoon meedoen.
    b zelfredzaam, zelfredzaamheid*=zichzelf redden, redzaam, redzaamheid=zichzelf redden, ZRM, niet zelfredzaam=heeft hulp nodig, zelfredzaamheidsmatrix | redt zichzelf
      Niemand redt zich alleen; mensen redden het samen.
    n zelfsturing, zelfregie, zelfmanagement, zelfsturend vermogen, zelforganiserend vermogen, probleemoplossend vermogen, oplossend vermogen, zelfoplossend vermogen | zelf kiezen; zelf regelen
      Een deftig woord voor zelf.
    b autonoom, autonomie=zelf kiezen, autonomieontwikkeling=zelf leren kiezen | zelf
      Zeg wat iemand zelf kiest.
    n eigenaarschap, probleemeigenaar, probleemeigenaarschap, mede-eigenaarschap | het zelf willen doen; wie er iets aan wil doen
      Een probleem wil niemand bezitten.
    b outreachend, outreachende, bemoeizorg, bemoeizorger, outreachend werken, assertieve outreach | zelf erop af
      Het betekent: ik ben gewoon langsgegaan.
    b laagdrempelig, laagdrempeligheid, hoogdrempelig=moeilijk binnen te lopen | makkelijk binnen te lopen/makkelijke
      Zeg hoe makkelijk het is: de deur staat open.
    n vraagverheldering, vraagverlegenheid, vraagverduidelijking, vraaganalyse, hulpvraagverheldering, probleemverheldering | samen uitzoeken wat iemand wil
      Zeg dat je vroeg wat iemand wil.
    n nazorgtraject, terugvalpreventie, terugvalpreventieve, recidivepreventie, nazorgfase | een vinger aan de pols
      Zeg wanneer je nog eens belt.
    n weerbaarheidstraining, weerbaarheidstrainingen, vaardigheidstraining, sociale vaardigheidstraining, sova, sova-training, sociale vaardigheidstrainingen, assertiviteitstraining | oefenen om nee te zeggen
      Oefenen doe je ook op het plein.
    n agressieregulatietraining, gedragstraining, gedragsinterventie, gedragstherapie, gedragstherapeutisch, gedragstherapeutische, mediatietherapie | oefenen met boosheid
      Zeg wat je oefent.
    n motiverende gespreksvoering, motiverende gespreksvoeringstechnieken, gesprekstechniek, gespreksvoering, oplossingsgerichte gespreksvoering | praten over wat iemand zelf wil
      Een goed gesprek heeft geen techniek nodig.
    v stabiliseren, stabilisatie=rust, gestabiliseerd=rustig, stabilisatiefase=tijd van rust, stabiel netwerk | rustig worden/wordt rustig/werd rustig/rustig geworden
      Zeg wat er rustiger is.
    n uitstroom, uitstromen=stoppen met hulp, uitgestroomd=gestopt met hulp, uitstroomt=stopt met hulp, instroom, doorstroom, doorstromen=verder gaan, uitstroomprofiel | stoppen met de hulp
      Mensen zijn geen water.
    n opgenomen in een kliniek, heropname, opnameduur | tijd in een kliniek
      Voor wie het meemaakt, is het: weg van huis.
    b contextueel, contextuele, contextuele hulpverlening | met oog voor de familie
      Zeg wie er meetelt.
    b methodisch, methodiek=manier van werken, methodieken=manieren van werken, methodisch handelen, methodiekontwikkeling | volgens een vaste manier/vaste
      Zeg wat je deed.
    n handelingsperspectief, handelingsperspectieven, handelingsrepertoire, handelingsbekwaamheid | wat je kunt doen
      Zeg wat je kunt doen.
    n perspectiefbesluit, perspectiefbiedend, perspectiefbiedende, opvoedperspectief, opvoedingsperspectief, perspectief biedend pleeggezin, perspectiefbepaling | waar het kind gaat wonen
      Voor een kind is de vraag: waar hoor ik?
    n hulpverleningsrelatie, werkrelatie, werkalliantie, therapeutische relatie, samenwerkingsrelatie, behandelalliantie | hoe we met elkaar omgaan
      Zeg of het klikt.
    n nabijheid-distantie, professionele distantie, afstand-nabijheid, professionele nabijheid, distantie | hoe dichtbij ik ben
      Zeg hoe dicht je erbij was.
    n vroegsignalering, vroeghulp, vroeginterventie, kindsignaal, zorgsignaal, zorgsignalen, signaleringslijst, signaleringsfunctie | op tijd merken dat iemand het moeilijk heeft
      Zeg wie wat merkte.
    v signaleren, signalering=wat we merkten, gesignaleerde problemen=wat er lastig is | merken/merkt/merkte/gemerkt; zien
      Zien en horen doen we met zijn allen; signaleren doet een apparaat.
    n zorgmelding, veiligheidsmelding, VT-melding, anonieme melding bij Veilig Thuis, raadsmelding, politiemutatie, zorgformulier | bericht dat iemand zich zorgen maakt
      Zeg wie zich zorgen maakte en waarom.
    n zorgpunt, aandachtspunt, zorgaspect, zorgthema, zorgpunten | zorg/zorgen; waar we op letten
      Zeg waar je je zorgen over maakt.
    n zorgbreed overleg, zorgoverleg, zorgteam, zorgadviesteam, zorgstructuur, zorgcontinuüm, zorgoverleggen, rondetafeloverleg, afstemmingsoverleg | gesprek met zijn allen/gesprekken met zijn allen
      Zeg wie er praatten.
    n hulpverleningsinstantie, hulpverlenende instantie, hulpverleningsinstelling, hulpverlenende, jeugdhulpverleningsinstantie | mensen die helpen
      Zeg wie er komt.
    n jeugdhulpverlening, jeugdhulpverlener=hulpverlener, jeugdhulpverleners=hulpverleners, specialistische jeugdhulp, gespecialiseerde jeugdhulp, specialistische hulp, jeugdhulpgebruik, jeugdhulpinzet | hulp voor kinderen
      Zeg welke hulp.
    n contactmoment, cliëntcontact, contactjournaal, contactmomenten, contactlegging, face-to-facecontact, hulpverleningsmoment | bezoek/bezoeken; gesprek
      Een moment vult een lijst; een bezoek is van jullie samen.
    x hulp opstarten, hulp opgestart=met hulp begonnen, zorg opstarten, zorg opgestart=met hulp begonnen, opgestarte hulp=hulp, hulp op te starten=met hulp te beginnen, hulpverlening opgestart=met hulp begonnen, hulpverlening opstarten | met hulp beginnen
      Een motor start je op.
    n sociale kaart, zorgroute, hulproute, ondersteuningsroute, routekaart jeugd, hulplijn jeugd, zorgpad | wie wat doet in de buurt
      Zeg bij wie iemand terechtkan.
    n vervolghulp, vervolgzorg, vervolgbehandeling, overbruggingszorg, overbruggingshulp, wachtlijstbegeleiding, waakvlamcontact, waakvlam | hulp daarna
      Zeg wie er dan komt.
    b therapeutisch, sociotherapeutisch, systeemtherapeutisch, psychotherapeutisch | om te helpen
      Het klinkt naar een praktijk, niet naar een huis.
    b cultuursensitief, cultuursensitieve hulp, cultuurspecifiek, intercultureel | met oog voor waar iemand vandaan komt
      Zeg wat je vroeg.
    n tegenoverdracht, overdracht en tegenoverdracht, projectieve identificatie | wat het met mij doet
      Zeg wat je voelde.
    n crisisbeoordeling, crisisteam, crisisbed, crisisplek, crisisgevoelig, crisisgezin, crisismelding | snel hulp
      Zeg wat er vandaag moest gebeuren.
    n vrij toegankelijk, vrij toegankelijke hulp, niet-vrij toegankelijk=waar je een besluit voor nodig hebt, niet vrij toegankelijk=waar je een besluit voor nodig hebt, niet vrij toegankelijke=waar je een besluit voor nodig hebt, vrij toegankelijke voorziening | waar je zo naartoe kunt
      Zeg waar je zo kunt binnenlopen.
    n inclusiecriterium, exclusiecriterium, inclusiecriteria, exclusiecriteria, toelatingscriteria, indicator, indicatoren | voor wie het is
      Zeg wie er mag komen.
    n leerdoel, ontwikkeldoel, gedragsdoel, gezinsdoel, hulpdoel, trajectdoel, einddoel van de hulp | doel/doelen; wat iemand wil
      Zeg wat iemand wil.
    x zorgelijke signalen, zorgwekkende signalen, psychische kwetsbaarheid, psychisch kwetsbaar | dingen waar we van schrokken
      Zeg wat je zag of hoorde.
    n regie pakken, regie houden, regie nemen, de regie ligt bij=wie het overzicht houdt is, in regie zijn, regie overnemen, neemt de regie=houdt het overzicht | het overzicht houden
      Over wiens leven gaat de regie?
    n gezinsopname, spoedhulp, ambulante spoedhulp, spoedtraject, spoedzorg, crisishulp | hulp die meteen komt
      Zeg wie er komt.
    """
}
