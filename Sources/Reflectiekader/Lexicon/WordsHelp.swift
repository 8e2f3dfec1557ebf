extension LexiconThemes {
  /// Words for help and how it goes.
  static let help = """
    n *interventie, interventie*, intervenieren, interveniëren |
      Ingrijpen doe je bij een ander; samen doen klinkt anders.
    n +traject+ |
      Een traject is van ons; een gezin leeft gewoon door.
    n zorgtraject, hulptraject, hulpverleningstraject, begeleidingstraject, jeugdhulptraject, jeugdzorgtraject, hulpverleningsproces |
      Het is een weg van hulpverleners, niet van het gezin.
    n indicatie, indicatie dat, indicatie van |
      Zeg welke hulp er mag komen, of waaraan je iets merkte.
    n CIZ-indicatie, -indicatie, indicatie-, herindicatie |
      Zeg welke hulp er mag komen, en wie dat besloot.
    n contra-indicatie | reden om het niet te doen/redenen om het niet te doen
      Zeg waarom het nu beter niet kan.
    v indiceren, geïndiceerde zorg=hulp waar een besluit voor is, geïndiceerde hulp=hulp waar een besluit voor is, contra-indiceren |
      Wie besluit er eigenlijk? Dat zie je hier niet.
    n +beschikking, beschikking afgegeven=besluit genomen, afgegeven beschikking, toekenningsbeschikking | besluit/besluiten; brief met het besluit
      De brief van de gemeente, maar dan zo dat niemand hem leest.
    n beschikkingsduur, beschikkings- |
      Zeg wat er besloten is, en tot wanneer dat geldt.
    n hulpvraag, zorgvraag, ondersteuningsvraag, begeleidingsvraag, opvoedvraag | vraag/vragen; wat iemand wil
      Mensen hebben een vraag, geen hulpvraag. | Ze wil weten hoe ze hem op tijd in bed krijgt.
    n ondersteuningsbehoefte, zorgbehoefte, hulpbehoefte, begeleidingsbehoefte, ondersteuningsnood, zorgzwaarte |
      Zeg wat iemand nodig heeft, en vraag wat iemand wil.
    n casusregie, zorgregie, procesregie, regievoering, regie voeren=de leiding hebben, voert de regie=heeft de leiding | leiding
      Over wiens leven gaat de regie? | Fatima houdt zelf bij wie er komt.
    n casushouder, casusverantwoordelijke, casuscoördinator, casemanager, case manager | contactpersoon/contactpersonen
      Zeg hoe ze heet; over wiens leven gaat de regie?
    n casusregisseur, regievoerder, regiehouder | persoon die de leiding heeft/mensen die de leiding hebben
      Zeg hoe ze heet; over wiens leven gaat de regie?
    n procesregisseur, regierol |
      Zeg wie er afspraken maakt met wie.
    n casus, casussen=gezinnen, casi=gezinnen, casusbeschrijving=verhaal | gezin/gezinnen; kind; verhaal
      Een casus is een gezin waar de mensen uit verdwenen zijn. | Het gezin van Fatima kwam ter sprake.
    n casuïstiek, casus~ |
      Zeg over welk gezin of welk kind het gaat.
    n casusoverleg, casusbespreking, casustafel | gesprek over het gezin/gesprekken over het gezin
      Wie er niet bij zit, is het gezin zelf.
    n casuïstiekbespreking, casuïstiekoverleg | gesprek over gezinnen/gesprekken over gezinnen
      Wie er niet bij zitten, zijn de gezinnen zelf.
    x casusbespreken |
      Zeg met wie je over welk gezin praatte.
    n casemanagement, case-management, case management |
      Wie wil er nou gemanaged worden?
    n caseload, case load |
      Zeg bij hoeveel gezinnen je komt.
    n hulpverleningsgeschiedenis, hulpverleningsverleden, zorggeschiedenis, hulpgeschiedenis, zorgverleden, jeugdzorgverleden, jeugdhulpgeschiedenis |
      Een mens heeft een leven; de geschiedenis is van ons.
    n hulpverleningsverslag, hulpverlenings- |
      Zeg gewoon wie er helpt en hoe.
    n *problematiek, problematieken | problemen@problemen met; wat er lastig is
      Een groot woord dat niet zegt wat er mis is. | Ze heeft ruzie met haar buren en kan de huur niet betalen.
    n multiproblematiek, meervoudige problematiek, complexe problematiek, multi problematiek, multiprobleem, meervoudig complexe problematiek |
      Zeg welke zorgen; dan zijn het er vaak minder.
    n enkelvoudige problematiek |
      Zeg welke zorg het is.
    b problematisch, problematiseren |
      Het woord maakt een gewone zorg groot; zeg wat er moeilijk is.
    n zorgaanbod, hulpaanbod, hulpverleningsaanbod, ondersteuningsaanbod, jeugdhulpaanbod, trainingsaanbod, behandelaanbod |
      Begin bij wat mensen willen, niet bij wat er in de kast ligt.
    n zorgverlener, zorgprofessional | hulpverlener/hulpverleners
      Zeg wie er komt; mensen kennen een naam.
    n zorgaanbieder, jeugdhulpaanbieder, zorgorganisatie, zorginstantie, hulpverleningsinstantie, hulpverlenende instantie, hulpverleningsinstelling, jeugdhulpverleningsinstantie | organisatie die helpt/organisaties die helpen
      Zeg wie er komt; mensen kennen een naam.
    n zorginstelling, hulpverlenende |
      Zeg hoe het daar heet, of wie er komt.
    n zorgplan, hulpverleningsplan, begeleidingsplan, ondersteuningsplan, hulpplan, zorgleefplan, jeugdhulpplan | plan/plannen
      Wiens plan is het? Het mooiste plan maakt het gezin zelf.
    n actieplan, trajectplan, integraal plan, groepsplan, uitstroomplan=plan voor als de hulp stopt/plannen voor als de hulp stopt | plan/plannen
      Wiens plan is het? Het mooiste plan maakt het gezin zelf.
    n veiligheidsplan, signaleringsplan, crisissignaleringsplan, borgingsplan=plan om het zo te houden, terugvalpreventieplan=plan om te zorgen dat het goed blijft | plan voor als het misgaat/plannen voor als het misgaat
      Zeg wat jullie afspraken; dat onthoudt iedereen.
    n veiligheidsafspraak | afspraak over veiligheid/afspraken over veiligheid
      Zeg wat jullie afspraken; dat onthoudt iedereen.
    n doelstelling, hoofddoelstelling, behandeldoelstelling, hulpverleningsdoel, leerdoelstelling | doel/doelen; wat iemand wil
      Zeg wat iemand wil.
    n doelrealisatie, doelformulering |
      Zeg wat iemand wil, of wat er gelukt is.
    n SMART-doel, SMART=, SMART geformuleerd=, smart geformuleerde=, werkdoel=doel, subdoel=doel | doel dat je kunt zien/doelen die je kunt zien
      Zeg wat er over een maand anders is.
    b ambulant, ambulante hulp=hulp terwijl iemand thuis woont, ambulante begeleiding=hulp terwijl iemand thuis woont, ambulante hulpverlening=hulp terwijl iemand thuis woont, ambulante behandeling=hulp terwijl iemand thuis woont, ambulant begeleider, ambulant hulpverlener |
      Zeg waar jullie elkaar zien: thuis, op school, bij jullie.
    n ambulantisering |
      Zeg dat mensen vaker thuis wonen, met hulp.
    n gesloten setting | plek met de deur op slot/plekken met de deur op slot
      Voor een kind is het: een deur op slot.
    b gesloten jeugdzorg, gesloten plaatsing, JeugdzorgPlus, jeugdzorg-plus, gesloten jeugdhulp |
      Voor een kind is het: een deur op slot.
    n overplaatsing, doorplaatsing, herplaatsing |
      Zeg wie waarheen ging, en wie dat besloot.
    n crisisplaatsing, spoedplaatsing |
      Zeg wie er met spoed weg moest, waarheen, en wie dat besloot.
    n pleegzorgplaatsing | plek in een pleeggezin/plekken in een pleeggezin
      Een kind plaats je niet; een kind gaat wonen.
    n thuisplaatsing | terugkeer naar huis
      Zeg wanneer het kind weer thuis woont.
    n terugplaatsing, crisispleegzorg |
      Zeg waar het kind gaat wonen, en vanaf wanneer.
    n participatie, ouderparticipatie=meedoen van ouders | meedoen
      Het is gewoon meedoen.
    n participatiegraad, participatie-, participerend, participerende |
      Het gaat over meedoen; zeg waaraan.
    b zelfredzaam, zelfredzame=, redzaam, redzame=, niet zelfredzaam=niet in staat om het zelf te doen, zelfredzaam gezin=gezin dat zich redt, zelfredzame gezinnen=gezinnen die zich redden | in staat om het zelf te doen
      Niemand redt zich alleen; mensen redden het samen.
    n zelfredzaamheid, redzaamheid | kracht om zich te redden
      Niemand redt zich alleen; mensen redden het samen.
    n zelfredzaamheidsmatrix, ZRM, zelfredzaamheids- |
      Zeg wat iemand zelf kan, en waar hulp bij nodig is.
    b autonoom, autonomie=vrijheid om zelf te kiezen, autonomieontwikkeling= | zelfstandig/zelfstandige
      Zeg wat iemand zelf kiest.
    n eigenaarschap, probleemeigenaar, probleemeigenaarschap, mede-eigenaarschap |
      Een probleem wil niemand bezitten.
    b outreachend, outreachend werken=zelf langsgaan, outreachende hulp=hulp waarbij we langsgaan, assertieve outreach |
      Het betekent: ik ben gewoon langsgegaan.
    n bemoeizorg, bemoeizorger= | hulp waar niemand om vroeg
      Zeg wie er langsging zonder dat iemand het vroeg, en waarom.
    b laagdrempelig, laagdrempelige hulp=hulp waar je zo naartoe kunt, laagdrempelige zorg=hulp waar je zo naartoe kunt, laagdrempelige ondersteuning=hulp waar je zo naartoe kunt, laagdrempelige voorziening=plek waar je zo naartoe kunt, laagdrempelige voorzieningen=plekken waar je zo naartoe kunt, laagdrempeligheid |
      Zeg hoe makkelijk het is: de deur staat open.
    b hoogdrempelig |
      Zeg wat het moeilijk maakt om binnen te lopen.
    n vraagverheldering, vraagverduidelijking, vraaganalyse, hulpvraagverheldering, hulpvraagverduidelijking, probleemverheldering |
      Zeg dat jullie samen uitzochten wat iemand wil.
    n vraagverlegenheid |
      Zeg dat het moeilijk is om hulp te vragen.
    n nazorgtraject, nazorgfase |
      Zeg wanneer je nog eens belt.
    n terugvalpreventie, terugvalpreventieve, recidivepreventie |
      Zeg wat helpt als het weer mis dreigt te gaan.
    n weerbaarheidstraining, assertiviteitstraining | cursus om voor jezelf op te komen/cursussen om voor jezelf op te komen
      Oefenen doe je ook op het plein.
    n sociale vaardigheidstraining, sociale-vaardigheidstraining, sova-training, sociale vaardigheidstrainingen=cursussen in omgaan met anderen | cursus in omgaan met anderen/cursussen in omgaan met anderen
      Oefenen doe je ook op het plein.
    n vaardigheidstraining, sova |
      Zeg wat iemand oefent.
    n agressieregulatietraining | cursus in omgaan met boosheid/cursussen in omgaan met boosheid
      Zeg wat je oefent.
    n gedragstraining, gedragsinterventie, gedragstherapie, gedragstherapeutisch, gedragstherapeutische, mediatietherapie |
      Zeg wat je oefent, en met wie.
    n motiverende gespreksvoering, motiverende gespreksvoeringstechnieken, gesprekstechniek, gespreksvoering, oplossingsgerichte gespreksvoering |
      Een goed gesprek heeft geen techniek nodig.
    v stabiliseren, stabilisatie=rust, stabilisatie van=, stabilisatiefase=tijd van rust |
      Zeg wat er rustiger is.
    n stabiel netwerk |
      Zeg wie er altijd is.
    n uitstroom, uitstromen, uitgestroomd, uitstroomt, instroom, doorstroom, doorstromen, uitstroomprofiel |
      Mensen zijn geen water.
    n opgenomen in een kliniek, heropname, opnameduur |
      Voor wie het meemaakt, is het: weg van huis.
    b contextueel, contextuele, contextuele hulpverlening=hulp met oog voor de familie |
      Zeg wie er meetelt.
    b methodisch, methodisch handelen=volgens een vaste manier handelen |
      Zeg wat je deed.
    n methodiek | manier van werken/manieren van werken
      Zeg wat je deed.
    n methodiekontwikkeling |
      Zeg wat je beter wilt leren doen.
    n handelingsperspectief, handelingsperspectieven, handelingsrepertoire |
      Zeg wat je kunt doen.
    n perspectiefbesluit, perspectiefbepaling | besluit over waar het kind opgroeit/besluiten over waar het kind opgroeit
      Voor een kind is de vraag: waar hoor ik?
    n perspectiefbiedend, perspectiefbiedende, opvoedperspectief, opvoedingsperspectief, perspectief biedend pleeggezin=pleeggezin waar het kind kan blijven, perspectiefbiedend pleeggezin=pleeggezin waar het kind kan blijven |
      Voor een kind is de vraag: waar hoor ik?
    n hulpverleningsrelatie, werkrelatie, werkalliantie, therapeutische relatie, samenwerkingsrelatie, behandelalliantie |
      Zeg of het klikt.
    n nabijheid-distantie, professionele distantie, afstand-nabijheid, professionele nabijheid, distantie |
      Zeg hoe dicht je erbij was.
    n vroegsignalering, kindsignaal, zorgsignaal, zorgsignalen, signaleringslijst, signaleringsfunctie |
      Zeg wie wat merkte.
    n vroeghulp, vroeginterventie |
      Zeg welke hulp er kwam, en hoe vroeg.
    v signaleren, gesignaleerde=opgemerkte, signalering=, gesignaleerde problemen=problemen die we merkten, signalerend=, signalerende= | merken/merkt/merkte/gemerkt; zien
      Zien en horen doen we met zijn allen; signaleren doet een apparaat.
    n zorgmelding, veiligheidsmelding=bericht dat iemand zich zorgen maakt over de veiligheid | bericht dat iemand zich zorgen maakt/berichten dat iemand zich zorgen maakt
      Zeg wie zich zorgen maakte en waarom.
    n VT-melding, anonieme melding bij Veilig Thuis, raadsmelding, politiemutatie, zorgformulier |
      Zeg wie wat liet weten, aan wie en waarom.
    n zorgpunt, zorgaspect, zorgthema | punt van zorg/punten van zorg
      Zeg waar je je zorgen over maakt.
    n aandachtspunt | punt om op te letten/punten om op te letten
      Zeg waar je op let.
    n rondetafeloverleg | gesprek met zijn allen/gesprekken met zijn allen
      Zeg wie er praatten.
    n zorgoverleg, zorgbreed overleg=gesprek op school/gesprekken op school, afstemmingsoverleg | gesprek van hulpverleners/gesprekken van hulpverleners
      Zeg wie er praatten, en of het gezin erbij was.
    n zorgteam, zorgadviesteam, zorgstructuur, zorgcontinuüm |
      Zeg wie er helpen, en wie wat doet.
    n jeugdhulpverlening, specialistische jeugdhulp=hulp van een specialist voor kinderen, gespecialiseerde jeugdhulp=hulp van een specialist voor kinderen, specialistische hulp=hulp van een specialist | hulp voor kinderen
      Zeg welke hulp.
    n jeugdhulpverlener | hulpverlener/hulpverleners
      Zeg wie er komt; mensen kennen een naam.
    n jeugdhulpgebruik, jeugdhulpinzet |
      Zeg welke hulp een kind krijgt.
    n contactmoment, cliëntcontact, contactjournaal, contactmomenten, contactlegging, face-to-facecontact, hulpverleningsmoment |
      Een moment vult een lijst; zeg of je belde, schreef of langskwam.
    x hulp opstarten, hulp opgestart=hulp gestart, zorg opstarten=zorg starten, zorg opgestart=zorg gestart, opgestarte hulp=gestarte hulp, hulp op te starten=hulp te starten, hulpverlening opgestart=hulp gestart, hulpverlening opstarten=hulp starten | hulp starten
      Een motor start je op.
    n sociale kaart, zorgroute, hulproute, ondersteuningsroute, routekaart jeugd, hulplijn jeugd, zorgpad |
      Zeg bij wie iemand terechtkan.
    n vervolghulp, vervolgzorg | hulp daarna
      Zeg wie er dan komt.
    n vervolgbehandeling, waakvlamcontact, waakvlam |
      Zeg wie er nog belt of komt, en hoe vaak.
    n overbruggingszorg, overbruggingshulp, wachtlijstbegeleiding | hulp tijdens het wachten
      Zeg wie er dan komt.
    b therapeutisch, sociotherapeutisch, systeemtherapeutisch, psychotherapeutisch |
      Het klinkt naar een praktijk, niet naar een huis.
    b cultuursensitief, cultuursensitieve hulp=hulp met oog voor waar iemand vandaan komt, cultuursensitief werken=werken met oog voor waar iemand vandaan komt, cultuurspecifiek, intercultureel |
      Zeg wat je vroeg.
    n tegenoverdracht, overdracht en tegenoverdracht, projectieve identificatie |
      Zeg wat je voelde.
    n crisisbeoordeling, crisismelding |
      Zeg wat er vandaag moest gebeuren.
    n crisisgevoelig, crisisgezin |
      Zeg wanneer het misgaat, en wat dan helpt.
    n crisisbed, crisisplek |
      Zeg waar iemand sliep, en hoe lang.
    n crisisteam |
      Zeg wie er kwam.
    x vrij toegankelijk, vrij toegankelijke, vrij toegankelijke hulp=hulp waar je zo naartoe kunt, vrij toegankelijke voorziening=plek waar je zo naartoe kunt, vrij toegankelijke voorzieningen=plekken waar je zo naartoe kunt |
      Zeg waar je zo kunt binnenlopen.
    x niet-vrij toegankelijk, niet vrij toegankelijk, niet vrij toegankelijke, niet-vrij toegankelijke, niet vrij toegankelijke hulp=hulp waar je een besluit voor nodig hebt, niet-vrij toegankelijke hulp=hulp waar je een besluit voor nodig hebt |
      Zeg waar je een besluit voor nodig hebt, en van wie.
    n inclusiecriterium, exclusiecriterium, inclusiecriteria, exclusiecriteria, toelatingscriteria |
      Zeg wie er mag komen en wie niet.
    n indicator, indicatoren |
      Zeg waaraan je het ziet.
    n leerdoel, ontwikkeldoel, gedragsdoel, gezinsdoel, hulpdoel, trajectdoel, einddoel van de hulp=doel van de hulp | doel/doelen; wat iemand wil
      Zeg wat iemand wil.
    x zorgelijke signalen, zorgwekkende signalen | dingen waar we ons zorgen over maken
      Zeg wat je zag of hoorde.
    b psychisch kwetsbaar, psychische kwetsbaarheid |
      Zeg wat iemand moeilijk vindt, en wanneer.
    n regie pakken, regie houden=leiding houden, regie nemen, de regie ligt bij=de leiding ligt bij, in regie zijn=, regie overnemen=leiding overnemen, neemt de regie=neemt de leiding | leiding nemen
      Over wiens leven gaat de regie?
    n spoedhulp, ambulante spoedhulp, spoedzorg, crisishulp | hulp die meteen komt
      Zeg wie er komt.
    n gezinsopname, spoedtraject |
      Zeg wat er met wie gebeurt, en waar.
    """
}
