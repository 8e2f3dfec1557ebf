extension LexiconThemes {
  /// Words of those who arrange, pay and give help, beside those of `help` and `office`.
  static let care = """
    n hulpverlening, hulpverleningsaanbod=hulp die er is, hulpverleningsgesprek=gesprek, hulpverleningscontact=contact, hulpverleningsland=, hulpverleningswereld= | hulp
      Het is gewoon hulp; zeg van wie.
    v evalueren | terugkijken/kijkt terug/keek terug/teruggekeken
      Kijk samen terug, met wie erbij was.
    n evaluatie, evaluatiegesprek=gesprek om terug te kijken, evaluaties=gesprekken om terug te kijken, evaluatieformulier=lijst om terug te kijken, procesevaluatie=, evaluatief= | terugblik
      Wie kijkt er terug, en waarop?
    n gezinsregisseur, ~regisseur, casusregisseur=wie het overzicht houdt, zorgregisseur=wie het overzicht houdt, jeugdregisseur=wie het overzicht houdt, wijkregisseur=wie het overzicht houdt | wie het overzicht houdt
      Over wiens leven gaat de regie?
    b oplossingsgericht, -gericht, vraaggericht=met oog voor wat iemand vraagt, doelgericht werken, competentiegericht, herstelgericht=met oog voor wat beter kan, ontwikkelingsgericht werken, gezinsgericht werken, krachtgericht=met oog voor wat goed gaat, cliëntgericht=met oog voor wat iemand wil, oplossingsgericht werken |
      Zeg wat je doet, niet hoe het heet.
    b traumasensitief, -sensitief=, -responsief= | met oog voor wat er gebeurd is @… met oog voor wat er gebeurd is
      Zeg wat je zag en wat je deed.
    b domeinoverstijgend=met mensen van allerlei werk, -overstijgend, sectoroverstijgend=met mensen van allerlei werk, systeemoverstijgend |
      Zeg wie met wie praat.
    n begeleidingsdoel=doel van de hulp/doelen van de hulp, begeleidings-, begeleidingsvorm=soort hulp/soorten hulp, begeleidingsuur=uur hulp |
      Zeg wie er helpt en waarmee.
    n ondersteuningsvorm=soort hulp/soorten hulp, ondersteunings-, ondersteuningstraject=hulp |
      Zeg wie er helpt en waarmee.
    w behandelen | begeleiden/begeleidt/begeleidde/begeleid; helpen
      Mensen hoef je niet te repareren; je loopt een eind met ze mee.
    n behandelbeslissing=besluit over hulp/besluiten over hulp, behandelings-, behandel- |
      Zeg welke hulp het is, en wat iemand daar doet.
    n jeugdhulpsector, jeugdhulp-, jeugdzorgsector, jeugdzorg-, pleegzorg-, jeugdhulporganisatie |
      Zeg welke hulp.
    n zorginzetter, zorg~, casus~, zorgbeschikking=besluit over hulp/besluiten over hulp, zorgbudget=geld voor hulp |
      Zeg wie er helpt en waarmee.
    n verslavingsarts=dokter voor verslaving, verslavings-, verslavingskliniek=kliniek voor verslaving, verslavingsbehandeling=hulp om te stoppen, verslavingszorg=hulp om te stoppen |
      Zeg wat iemand gebruikt en wat hij wil.
    n gedragsaspect, gedrags-, gedragscorrectie, gedragscomponent=, gedragskenmerk=, gedragskundig=, gedragsregulatie=, gedragsbeïnvloeding=, gedragsverwachting=, gedragsrepertoire=, gedragsmodificatie= |
      Zeg wat iemand doet.
    n ontwikkelingsaspect, ontwikkelings-, ontwikkelingsstoornis |
      Zeg wat dit kind al kan en wat nog lastig is.
    n hechtingsfase, hechtings- |
      Een vakwoord voor iets warms: bij wie voelt een kind zich veilig?
    n persoonlijkheidskenmerk=eigenschap/eigenschappen, persoonlijkheids- |
      Zeg wat iemand doet.
    n agressietraining=oefenen met boosheid, agressie-, weerbaarheids-, vaardigheids- |
      Zeg wat je oefent.
    n loyaliteitsgevoel=gevoel van trouw, loyaliteits- |
      Zeg tussen wie een kind klem zit.
    n veiligheidsvraagstuk=vraag of het veilig is, veiligheids~, crisis~, hulp~, traject~ |
      Zeg wat er niet veilig is.
    n regie, de regie nemen=de leiding nemen, regie op=overzicht over, in regie=, regie terugpakken=zelf beslissen, regieverlies=, regie hernemen=zelf beslissen, regiefunctie=, regievraagstuk=, gebrek aan regie= | wie beslist; het overzicht
      Zeg wie wat beslist.
    n traject afsluiten, traject starten=met hulp beginnen, traject opstarten=met hulp beginnen, traject gestart=met hulp begonnen, traject afgesloten=met de hulp gestopt, lopend traject=hulp die loopt, traject loopt=hulp loopt, traject inzetten=met hulp beginnen, trajectverloop=hoe de hulp gaat, trajectevaluatie=terugblik op de hulp | met de hulp stoppen
      Een traject is van ons; een gezin leeft gewoon door.
    n indicatiestelling, indicatiebesluit, indicatieaanvraag=vraag om hulp, indicatiegesprek=gesprek over hulp/gesprekken over hulp, indicatietraject=, indicatieorgaan=, zorgindicatie, afgeven van een indicatie, indicatiesteller=wie beslist over hulp | besluit over hulp/besluiten over hulp
      Wie hulp wil, moet eerst een woord van papier worden.
    n herindicatie, herbeoordeling=opnieuw kijken, herindiceren=opnieuw besluiten, herbeschikking, verlengingsaanvraag=vraag om meer tijd, verlengde indicatie=, herindicatiegesprek=gesprek over een nieuw besluit/gesprekken over een nieuw besluit | nieuw besluit/nieuwe besluiten
      Zeg wat er opnieuw gevraagd moet worden.
    n wachtlijstoverbrugging, wachtlijstproblematiek=lang wachten, wachttijdoverbrugging, wachtlijstbemiddeling=, wachtlijstbeheer=, wachttijdproblematiek=lang wachten, treeknorm=, wachtlijstreductie= | hulp tijdens het wachten
      Zeg hoe lang iemand nog wacht.
    n zorgtoewijzing, zorgbemiddeling, zorgbemiddelaar, zorgcontractering, zorginkoper, inkooptraject, aanbesteding, inkoopvoorwaarden, zorgconsumptie, zorgvolume, declaratie van zorguren, JW315, JW301, 315-bericht, berichtenverkeer |
      Dit is werk achter de balie; een gezin heeft er niets aan.
    n onderaannemer, hoofdaannemer, onderaannemerschap, hoofdaannemerschap, gecontracteerde partij, contractpartij, leverancier van zorg, onderaanneming, zorgverkoper, contractpartner |
      Zeg wie er komt; mensen kennen een naam.
    n perspectiefplan, ondersteuningsplan, plan van handelen, integraal hulpverleningsplan, familiegroepsplan=plan van de familie/plannen van de familie, gezinsplan opstellen=, gezinsplan, hulpverleningsplan, hersteltraject=, herstelplan, ontwikkelplan, jeugdplan | plan/plannen
      Wiens plan is het? Het mooiste plan maakt het gezin zelf.
    b resultaatgericht, taakgestuurd=, outputgericht=, doelmatig=, resultaatgestuurd, resultaatgerichte inzet=hulp met een doel, prestatiegericht=, inspanningsgericht=, datagedreven=, budgetgestuurd=, persoonsgericht=, doelmatigheid= | met een doel @… met een doel
      Zeg wat er voor iemand beter wordt.
    n maatwerk, maatwerkoplossing=oplossing die past/oplossingen die passen, maatwerkplan=plan dat past/plannen die passen, maatwerkafspraak=afspraak die past/afspraken die passen, op maat gemaakte ondersteuning=hulp die past | wat hier past
      Zeg wat hier past en waarom.
    A ZIN, zorg in natura, ZIN-indicatie=, PGB-ZIN= | hulp die voor iemand geregeld wordt
      De letters zeggen niet wat iemand krijgt.
    n pgb-vaardigheid, pgb-plan, pgb-contract, PGB-budget=geld om zelf hulp te regelen, pgb-beheer |
      De letters maken het moeilijk om erom te vragen.
    n Jeugdwet, Jeugdwet-indicatie=, Jeugdwet-beschikking=, jeugdwettraject=, Jeugdwetgeld= | wet voor hulp aan kinderen
      Een gezin wil hulp en geen wet.
    n Wmo-melding=vraag om hulp/vragen om hulp, keukentafelgesprek, Wmo-gesprek, meldingsgesprek=, Wmo-onderzoek=, Wmo-traject=, Wmo-begeleiding=hulp, Wmo-indicatie=, Wmo-maatwerk=, Wmo-hulp=hulp | gesprek over hulp/gesprekken over hulp
      Aan de keukentafel praat je zonder formulier.
    n zorgzwaartepakket, VV-indicatie=, zorgprofiel, zorgzwaarte, LG-profiel=, VG-profiel=, VG3=, VG6=, GGZ-W=, meerzorg=, modulair pakket=, volledig pakket thuis= | hoeveel hulp iemand krijgt
      Een mens heeft geen zwaarte in een pakket.
    n eigen bijdrage regeling, CAK-bijdrage, abonnementstarief=, maatwerkbudget=, doorbraakbudget=, budgetneutraal=, kostenverhaal=, tariefdifferentiatie=, zorgkosten terugdringen= | wat iemand zelf betaalt
      Zeg het bedrag.
    n afbouwfase=tijd van afbouwen, hulp afbouwen=minder hulp geven, hulp afgebouwd=minder hulp gegeven, afbouwtraject=tijd van afbouwen, zorg afbouwen=minder hulp geven, zorgafbouw, ondersteuning afbouwen=minder hulp geven, begeleiding afbouwen=minder vaak komen | minder hulp
      Zeg wat het gezin nu weer zelf doet.
    n normaliseringsproces, demedicaliseren=niet meer ziek noemen, demedicalisering |
      Zeg wat er gewoon mag zijn.
    n doorverwijzing=vraag om hulp bij een ander/vragen om hulp bij een ander, doorverwijsbrief=brief voor andere hulp, verwijzing naar GGZ=vraag om hulp bij psychische klachten, verwijsstroom=, verwijzer=wie de vraag om hulp stuurde, terugverwijzing=, verwijsgedrag=, verwijsproces= | vraag om hulp bij een ander
      Zeg bij wie iemand nu terechtkan.
    w door/verwijzen, terug/verwijzen=, doorverwezen=doorgestuurd, doorverwees=doorstuurde, terugverwezen=teruggestuurd, verwezen naar=gestuurd naar | doorsturen/stuurt … door/stuurde … door/doorgestuurd
      Wie doorgestuurd wordt, moet alles opnieuw vertellen.
    n heraanmelding=nieuwe vraag om hulp, aanmeldformulier=formulier om hulp te vragen, aanmeldfase=, aanmeldgesprek=eerste gesprek/eerste gesprekken, aanmeldprocedure=, aanmeldtafel=, aanmeldteam=, aanmeldroute= | vraag om hulp
      Zeg wie er kwam en waarom.
    n intaketraject=eerste gesprekken, intakeprocedure=, intakefase=tijd van de eerste gesprekken, intakeverslag=verslag van het eerste gesprek, intaker=wie het eerste gesprek voert, intakeformulier=, kennismakingstraject=eerste gesprekken, instroomgesprek, plaatsingsgesprek= | eerste gesprek/eerste gesprekken
      Je neemt niemand in; je leert elkaar kennen.
    n behandelmodule, module=, groepsmodule, behandelmodaliteit=, behandelprogramma, behandelprotocol=, behandelkader=, behandelintensiteit=, behandelduur=hoelang de hulp duurt, behandelgroep=, behandeldoelen=wat iemand wil bereiken, behandelfrequentie=hoe vaak er hulp is, behandelmethode=, behandelteam=team dat helpt, behandelevaluatie=terugblik op de hulp, behandelsessie= | hulp
      Zeg welke hulp het is, en wat iemand daar doet.
    n ambulant team=team dat thuis komt, ambulant werker=hulpverlener die thuis komt, ambulant jongerenwerker=jongerenwerker op straat, ambulante medewerker=hulpverlener die thuis komt, ambulante zorg=hulp terwijl iemand thuis woont, ambulante ondersteuning=hulp terwijl iemand thuis woont, ambulant traject=hulp terwijl iemand thuis woont, ambulante traject=hulp terwijl iemand thuis woont, ambulante trajecten=hulp terwijl iemand thuis woont | hulp thuis
      Het betekent: we komen bij je langs. Zeg dat.
    n klinische opname, opnameplek=plek in een kliniek, opnametraject, opnamegesprek=gesprek over de opname, opnamecriteria=, deeltijdtraject=, dagklinische behandeling=, klinisch traject=, langdurige opname=lange tijd in een kliniek, time-outopname=, bed-op-recept=, verblijfszorg=, verblijfsvoorziening=, verblijfssetting=, JeugdzorgPlus-instelling= | tijd in een kliniek
      Zeg gewoon waar iemand slaapt.
    n woonvorm, residentiële instelling, residentiële plek, residentiële jeugdhulp=, residentiële opname=, kleinschalige voorziening=klein huis met begeleiding, gezinsgerichte voorziening, driemilieuvoorziening, drie-milieusvoorziening, intramurale setting=, crisisvoorziening=, kleinschalige woonvorm=klein huis met begeleiding | huis met begeleiding
      Zeg gewoon waar iemand woont.
    n respijtzorg=even rust door hulp van een ander, respijthuis=huis om even te logeren, logeerzorg=af en toe ergens anders logeren, kortdurend verblijf=korte tijd ergens anders, respijtvoorziening=, respijtweekend, logeervoorziening=plek om te logeren, deeltijdpleegzorg=een deel van de tijd bij een ander gezin, weekendpleegzorg, ontlastingsweekend, vakantiepleegzorg=vakantie bij een ander gezin | weekend ergens anders/weekenden ergens anders
      Zeg waar het kind even is.
    n zorgcoördinatie=regelen wie helpt, zorgafstemming=samen afspreken wie helpt, zorgverlening=hulp, zorgverlenend=, zorginhoudelijk=over de hulp, zorgvisie, zorgkader, zorgmodel, zorgstandaard, zorgpad, zorgproces, zorgcontinuïteit, zorgmoment, zorgmomenten |
      Zeg wie er wanneer komt.
    n expertise=kennis, expertisecentrum=, deskundigheidsbevordering=bijleren, specialistische expertise, gedragsexpertise=, gedragsdeskundige=, gedragswetenschapper=, gedragskundige=, orthopedagoog-generalist= | kennis
      Zeg wie er wat van weet.
    n jeugdprofessional, gezinsprofessional, wijkprofessional, professional, professionals=hulpverleners, zorgprofessional, jeugdhulpprofessional, generalist, jeugdgeneralist, gezinsgeneralist, specialist jeugd, gezinswerker, gezinshulpverlener, jeugdhulpregisseur, toegangsmedewerker= | hulpverlener/hulpverleners
      Zeg hoe ze heet.
    n disciplines=soorten werk, kerndiscipline=, disciplineoverstijgend=met mensen van allerlei werk, disciplineoverstijgende=, multi-disciplinair=, interprofessioneel=met mensen van allerlei werk | soort werk
      Zeg wie er meedachten.
    n multidisciplinair overleg, netwerkvergadering=gesprek met familie en hulpverleners/gesprekken met familie en hulpverleners, cliëntbespreking=, cliëntenbespreking=, teamoverleg casuïstiek=, indicatieoverleg=, plaatsingsoverleg=, zorgafstemmingsgesprek, ZAG, overlegstructuur=, overlegtafel=, wijkoverleg casuïstiek=, jeugdtafel=, signaleringsoverleg=, stuurgroep=, zorgbespreking=, behandelbespreking= | gesprek van hulpverleners/gesprekken van hulpverleners
      Wie er niet bij zit, is het gezin zelf.
    n behandelvisie=hoe we naar de hulp kijken, behandelrichting, behandelbeleid, behandelperspectief, behandelklimaat, behandelkeuze=keuze voor hulp, behandeleffect=wat de hulp deed, behandelresultaat=wat de hulp opleverde, behandelvraag=vraag om hulp/vragen om hulp, behandelindicatie |
      Zeg wat jullie gaan doen, en wie dat koos.
    n casusinbreng=, casuseigenaar=, casusverantwoordelijkheid=, casusniveau=, casuïstiek=verhalen van gezinnen, casuïstieken=verhalen van gezinnen, casusgericht=rond één gezin, casusoverstijgend=voor alle gezinnen, casusoverdracht=doorgeven van de hulp, gezinscasus, crisiscasus=, complexe casus=moeilijke situatie/moeilijke situaties, complexe casuïstiek=moeilijke verhalen | verhaal van een gezin/verhalen van gezinnen
      Een casus is een gezin waar de mensen uit verdwenen zijn.
    n cliëntgebonden, cliëntvertrouwenspersoon=iemand die naast je staat, cliëntondersteuner=iemand die naast je staat, cliëntondersteuning=hulp van iemand die naast je staat, cliëntervaring=ervaring/ervaringen, cliëntvolgsysteem=waar we het opschrijven, cliëntregistratie, cliëntvraag=vraag/vragen, cliëntprofiel, cliëntperspectief=hoe iemand het zelf ziet, cliëntcontacten=gesprekken, ECD=waar we het opschrijven, cliëntniveau, cliëntgesprek=gesprek, cliëntbelang, cliënttevredenheid=hoe tevreden mensen zijn |
      Een cliënt is iemand van ons; dit is iemand met een naam.
    n contactpersoon casus, aanspreekpunt, eerste aanspreekpunt, vast aanspreekpunt | wie je kunt bellen
      Zeg hoe ze heet.
    n eigen kracht-conferentie, eigenkrachtconferentie, familieberaad, familiegroepsberaad, eigen-krachtplan=plan van familie en vrienden, netwerkplan=plan van familie en vrienden, steunberaad | familie en vrienden om de tafel
      Zo'n avond is gewoon met zijn allen om de tafel.
    n sociaal netwerk, sociale netwerk, sociaal vangnet, netwerkleden, netwerklid=iemand uit de omgeving, netwerkberaden=, steunbron=, steunbronnen=, sociale steun=steun van mensen om iemand heen, sociale steunbronnen=, sociaal kapitaal=, netwerk inschakelen=mensen om hulp vragen, netwerk betrekken=de mensen eromheen erbij vragen, netwerk versterken= | mensen om iemand heen
      Zeg wie het zijn: oma, de buurman, de juf.
    n het systeem betrekken, vanuit het systeem=, met het systeem=met de mensen eromheen, systeem van de cliënt=mensen om iemand heen, systeem van het kind=mensen om het kind heen, systeem van de jongere=mensen om de jongere heen, cliëntensysteem=, het systeem ontlasten=, systeem versterken=, systeem meenemen=de mensen eromheen erbij vragen, systeemkracht=, systeemniveau=, systeemaanpak=, systeemwerk=, in het gezinssysteem=in het gezin, in dit systeem=, binnen het systeem=, systeeminterventie=, systeeminterventies= | mensen eromheen vragen
      Een gezin is geen systeem; het zijn mensen met namen.
    n dynamiek, complexe dynamiek=, onderlinge dynamiek, patronen doorbreken=, relationele dynamiek, dynamieken=, gezinsroos= | hoe het tussen hen gaat
      Zeg wat er gebeurt tussen wie.
    n context=wat eromheen gebeurt, thuiscontext=thuis, sociale context, contextfactor, schoolcontext=school, contextfactoren, contextanalyse=, systemische context=, contextbenadering= | wat eromheen gebeurt
      Zeg waar het was en wie erbij was.
    n probleemgericht, klachtgericht, klachtgerichte=op klachten lettende, probleembenadering, probleemanalytisch, probleemeigenaarschap, probleemverkenning, probleemdruk, probleemgestuurd, probleemsamenhang, kernprobleem=grootste probleem/grootste problemen, kernproblematiek, hoofdproblematiek, onderliggende problematiek, achterliggende problematiek, gezinsproblemen=problemen in het gezin, psychosociale problemen, persoonlijke problematiek=eigen problemen, achterliggend probleem |
      Zeg wat er mis is.
    n draaiboek crisis=plan voor als het misgaat, crisisplan=plan voor als het misgaat, crisiskaart=kaart voor als het misgaat, crisisfunctie=, crisissituaties=, crisiscontact=, crisiszorg, crisisbeheersing=, crisisinterventies=, crisisproblematiek= | hulp als het misgaat
      Zeg wat er vandaag moest gebeuren.
    n verpleegkundige indicatie=, wijkverpleegkundige indicatie=, medisch kinderdagverblijf=plek overdag met extra hulp, medisch kleuterdagverblijf=plek overdag met extra hulp, orthopedagogisch dagcentrum=plek overdag met extra hulp, kinderdagcentrum=plek overdag met extra hulp, begeleiding groep=, begeleiding individueel=, BGG=, BGI=, BGW=, kortdurende ambulante hulp=korte tijd hulp thuis, langdurige ambulante hulp=lange tijd hulp thuis | hulp overdag
      Zeg wie er wanneer komt.
    b regulier, reguliere hulp=gewone hulp, reguliere zorg=gewone zorg, regulier onderwijs=gewone school, reguliere school=gewone school, niet-regulier= | gewoon/gewone
      Zeg gewoon wat het is.
    b specialistisch, gespecialiseerd=, specialistische zorg=hulp voor moeilijke vragen, gespecialiseerde zorg=hulp voor moeilijke vragen, hoogspecialistisch, niet-specialistisch= | voor moeilijke vragen @… voor moeilijke vragen
      Zeg wie er komt en wat die kan.
    n gezinsbehandeling=hulp voor het hele gezin, ~behandeling, groepsbehandeling=hulp in een groep, thuisbehandeling=hulp thuis, dagbehandelingsgroep=, nabehandeling van het gezin=hulp achteraf | hulp
      Zeg welke hulp het is, en wat iemand daar doet.
    n thuisbegeleiding, ~begeleiding=, ~begeleider=, thuisbegeleider=hulpverlener die thuis komt/hulpverleners die thuis komen, woonbegeleider=hulpverlener bij het wonen/hulpverleners bij het wonen, trajectbegeleidster=, mantelzorgmakelaar=, casemanager dementie=, wijkverbinder= | hulp thuis
      Zeg wie er komt.
    n zorgcoördinator, -coördinator=, -coördinatie=, casuscoördinatie=regelen wie wat doet, pleegzorgcoördinator= | wie de hulp regelt
      Zeg wie wat regelt.
    n systeembenadering=werken met het hele gezin, -benadering=, gezinsbenadering=werken met het hele gezin, integrale benadering=, systeemdenken=kijken naar het hele gezin, systeemperspectief=kijken naar het hele gezin | manier van kijken
      Zeg wat je ziet en bij wie.
    n conflicthantering, -hantering=, emotiehantering=omgaan met gevoelens, probleemhantering=omgaan met problemen, conflictbemiddeling=helpen bij ruzie, conflictoplossing=ruzie oplossen, conflicthanteringsstijl=hoe iemand omgaat met ruzie | omgaan met ruzie
      Zeg wat iemand doet bij ruzie.
    n monitoringsgesprek=gesprek over hoe het gaat/gesprekken over hoe het gaat, monitoring-, monitorings-, monitoringslijst, monitorgesprek=gesprek over hoe het gaat/gesprekken over hoe het gaat |
      Mensen willen gezien worden en niet bekeken.
    n structuurverlening, structuurbiedend=met vaste dingen op een dag, structuurverlenend=met vaste dingen op een dag, structuur verlenen=vaste dingen doen, grensstellend=duidelijk over wat mag, grensstelling=duidelijk zijn over wat mag, limit setting=duidelijk zijn over wat mag, taakbelasting=, taakverlichting=minder taken, ouderlijke structuur | vaste dingen op een dag
      Zeg wat er op een dag gebeurt.
    n plaatsing=, plaatsingslijst=, plaatsingsverzoek=, plaatsingsmogelijkheid=, plaatsingsproblematiek=, crisisplek zoeken=, inhuisplaatsing=, plaatsingsgeschiedenis=, gezinshuisplaatsing=in een gezinshuis gaan wonen, plaatsingsdatum= |
      Zeg waar iemand heen gaat, en wie dat besloot.
    n moeder-kindhuis=plek waar moeder en kind samen wonen, ouder-kindhuis, moeder-kindopname=samen in een kliniek, moeder-kindvoorziening=plek waar moeder en kind samen wonen, ouder-kindopname=samen in een kliniek, gezinskliniek=, crisispleeggezin=, crisispleegouder=, vakantiepleeggezin=, perspectiefpleeggezin= | plek waar ouder en kind samen wonen
      Zeg gewoon waar iemand slaapt.
    n separatie=, separeercel, gesepareerd=alleen opgesloten, separeren=alleen opsluiten, separeer, afzonderingsruimte=kamer om alleen te zitten, afzondering=, fixatie van de cliënt=, holding van de jongere=, vrijheidsbeperkende maatregelen=, time-outruimte= | kamer op slot
      Zeg wat er met iemand gebeurde.
    n wettelijk vertegenwoordiger, wettelijke vertegenwoordiger, belangenbehartiger, belangenbehartiging=, gemachtigde, zaakwaarnemer=, vertrouwenspersoon jeugd=, rechtspositie=welke rechten iemand heeft, zelfbeschikking=zelf beslissen, zelfbeschikkingsrecht=recht om zelf te beslissen | wie voor iemand mag spreken
      Zeg wie voor wie spreekt.
    n zorgkantoor, zorgkantoorregio=, zorglogistiek=, zorgaanspraak=recht op hulp, aanspraak op zorg=recht op hulp | kantoor dat over hulp gaat
      Zeg wie beslist en hoe je die belt.
    v registreren, cliëntregistratie=, registratie=opschrijven, registratiesysteem=, geregistreerde zorg=, rapportagedruk=, geregistreerd=, geregistreerde= | iets opschrijven/schrijft iets op/schreef iets op/iets opgeschreven
      Het is gewoon opschrijven.
    n maatschappelijke participatie, maatschappelijke deelname, maatschappelijk functioneren=, maatschappelijke rol=, inclusie, sociale inclusie, inclusiebeleid=, maatschappelijke activering= | meedoen
      Het is gewoon meedoen.
    n rehabilitatie, rehabilitatietraject=hulp om weer mee te doen, resocialisatie, resocialisatietraject=hulp om weer mee te doen, resocialiseren=weer meedoen, rehabiliteren=weer meedoen, maatschappelijk herstel=, herstelproces= | weer meedoen
      Zeg wat iemand weer doet.
    n impasse, behandelimpasse, hulpverleningsimpasse, handelingsimpasse, patstelling in de hulp, vastgelopen casus=, stagnatie in de hulpverlening= | vastzitten
      Zeg waar het vastzit en wat je zelf doet.
    n triangulatie, dyade, triade, coalitievorming, kluwen gezin, kluwengezin, los-zandgezin, subsysteem, systeemgrens, hiërarchie in het gezin, familieopstelling, verstrikking, enmeshment |
      Zeg wie bij wie hoort en wie erbuiten staat.
    n kindcheck, kindtoets, kindgesprek=gesprek met het kind/gesprekken met het kind, kindgerichte=, kindperspectief=hoe het kind het ziet, kindvolgend=, kindvolgende= | kijken hoe het met de kinderen gaat
      Vraag het kind zelf.
    b ketenbreed, sectorbreed, bovenregionaal, regionaal expertteam, domeinbreed, referentiekader=hoe we kijken, ketengericht |
      Zeg wie met wie praat.
    n onvrijwillige zorg, onvrijwillige hulp, onvrijwillig kader=, onvrijwillige opname=opname die moet | hulp die moet
      Zeg eerlijk wat moet en wat mag.
    n inzetverantwoording=uitleggen wat we deden, verantwoordingsdocument=, tijdschrijven=uren opschrijven, urenverantwoording=uren opschrijven, resultaatafspraak=afspraak over wat het oplevert, resultaatafspraken=afspraken over wat het oplevert, resultaatgebied=, werkvoorraad=, urenregistratie=uren opschrijven, productieafspraken= | uitleggen wat we deden
      Dit is werk achter de balie; een gezin heeft er niets aan.
    x toekennen, toegekend=goedgekeurd, toegekende=, kent toe=, afgewezen aanvraag=aanvraag waar nee op kwam, aanvraag toegekend=aanvraag goedgekeurd | goedkeuren
      Zeg wie besloot.
    x casus overgedragen, overgedragen aan=doorgegeven aan, dossier overgedragen= | hulp aan een ander gegeven
      Een gezin geef je niet door als een pakje.
    x voorspelbaarheid bieden, nabijheid bieden=dichtbij blijven, veiligheid bieden=zorgen dat het veilig is, steun bieden=steunen, begrenzing bieden=, kader bieden=, regelmaat bieden=vaste dingen doen, ruimte bieden=ruimte geven, duidelijkheid bieden=duidelijk zijn | zeggen wat er komt
      Zeg wat je doet.
    n verlengde jeugdhulp, zelfstandigheidstraining=leren om zelf te wonen, zelfstandigheidsproject=, kamertrainingsproject=, zorgcontinuïteit 18-plus=, begeleid kamerwonen=op kamers met hulp, begeleide kamerbewoning=, ThuisPlus= | hulp na je achttiende
      Zeg wat er na de verjaardag anders wordt.
    n ervaringskennis, zingeving=wat het leven zin geeft, positieve gezondheid=, lotgenotengroep=groep mensen die hetzelfde meemaken | wat je zelf hebt meegemaakt
      Zeg wat iemand meemaakte of belangrijk vindt.
    b gebiedsgericht, wijkgericht |
      Zeg in welke buurt, en met wie.
    n budgethouder=wie het geld voor de hulp beheert, budgethouderschap, budgetvaardig, trekkingsrecht, zorgovereenkomst=afspraak over de hulp op papier/afspraken over de hulp op papier |
      Zeg wie de hulp kiest, en wie hem betaalt.
    A ZZP |
      Schrijf uit wat de letters hier zeggen.
    n ontzorgen=zorgen uit handen nemen, ontzorgd=geholpen, ontzorgt=neemt zorgen uit handen |
      Zeg wat je uit handen neemt, en wat niet.
    n ontschotting, ontschotten=samen werken, ontschot=samen |
      Zeg wie er samen gaan werken.
    b ontregelde zorg |
      Zeg welke regel weg mag.
    b de-implementeren, hulpverleningsluw |
      Zeg wat je niet meer doet.
    n aanmeldcriteria |
      Zeg wie er mag komen, en wie niet.
    n behandelverantwoordelijke, behandelverantwoordelijkheid, behandelcoördinator, crisisregisseur |
      Zeg wie wat doet.
    n behandelovereenkomst, stabilisatieovereenkomst |
      Zeg wat er is afgesproken, en met wie.
    n zorgvraagverheldering, zorgvraagzwaarte |
      Zeg wat iemand nodig heeft.
    n deskundigenoordeel |
      Zeg wat het UWV vond.
    n verwijstafel, regionale verwijstafel, escalatietafel, expertteam jeugd |
      Zeg wie er aan tafel zitten.
    n transferpunt, aanmeldpunt, crisismeldpunt |
      Zeg waar je belt of heen gaat.
    n kerngezin, sociaal netwerkanalyse, netwerkonderzoek=kijken wie er om iemand heen staan |
      Zeg wie het zijn.
    n zelforganisatie |
      Zeg wat iemand zelf regelt.
    n JIM=vertrouwde volwassene, JIM-aanpak |
      Zeg wie het kind zelf koos.
    n crisisgevoeligheid, crisisgevoelige |
      Zeg wanneer het misgaat.
    n gedragshantering |
      Zeg wat iemand doet als het moeilijk wordt.
    n gezinspsychiatrie |
      Zeg welke hulp het is, en voor wie.
    n steunouder=iemand die het kind af en toe opvangt/mensen die het kind af en toe opvangen, steungezin=gezin dat helpt |
      Zeg wie er helpt, en wanneer.
    n opvoedvariant, hulpverleningsvariant |
      Zeg of het kind blijft of teruggaat.
    b semi-gesloten, gesloten accommodatie |
      Zeg wat er op slot is, en waarom.
    n zorgnood, zorgintensiteit, zorgverzwaring, zorgovergang, zorgstagnatie, zorginfarct, zorgtoeleiding |
      Zeg welke hulp er is, en welke nog niet.
    b declarabel, declarabele uren=uren die betaald worden, indirecte tijd=, productiviteit=, productie-uren= |
      Zeg waar de tijd heen gaat, en wie die betaalt.
    n maatschappelijke ondersteuning |
      Zeg welke hulp er komt, en van wie.
    n uitsluiting van groepen |
      Zeg wie er niet mee mag doen.
    n sociale cohesie, burgerinitiatief |
      Zeg wat mensen in de buurt samen doen.
    n socialisatie |
      Zeg wat iemand leert van en met anderen.
    n roulerende rekening, balans van geven en nemen, legaat en delegaat |
      Zeg wat iemand kreeg, en wat hij doorgeeft.
    n ouderprofiel, ouderscreening, oudermeting |
      Vraag het de ouder zelf.
    n stelselwijziging, decentralisatie |
      Zeg wat er anders geregeld is, en voor wie.
    n valpreventie=zorgen dat iemand niet valt, zorgpreventie |
      Zeg wat je doet om het voor te zijn.
    x dossier sluiten, dossier gesloten, dossier afgesloten, casus sluiten, casus gesloten, casus afsluiten, casus afgesloten |
      Zeg wie er stopt, en wie er doorgaat.
    n leefstijlinterventie, leefstijlcoach, herstelacademie, gezondheidsvaardigheden, gezondheidsbevordering |
      Zeg wat iemand leert of gaat doen.
    """
}
