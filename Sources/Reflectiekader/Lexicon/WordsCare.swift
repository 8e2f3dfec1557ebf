extension LexiconThemes {
  /// Words of those who arrange, pay and give help, beside those of `help` and `office`.
  static let care = """
    n hulpverlening, hulpverleningsaanbod=hulp die er is, hulpverleningsgesprek=gesprek, hulpverleningscontact=bezoek, hulpverleningsland=hulp, hulpverleningswereld=hulp | hulp
      Het is gewoon hulp; zeg van wie.
    v evalueren | terugkijken/kijkt terug/keek terug/teruggekeken
      Kijk samen terug, met wie erbij was.
    n evaluatie, evaluatiegesprek=gesprek om terug te kijken, evaluaties=gesprekken om terug te kijken, evaluatieformulier=lijst om terug te kijken, procesevaluatie, evaluatief=om terug te kijken | terugblik
      Wie kijkt er terug, en waarop?
    n gezinsregisseur, ~regisseur, casusregisseur, zorgregisseur, jeugdregisseur, wijkregisseur | wie het overzicht houdt
      Over wiens leven gaat de regie?
    b oplossingsgericht, -gericht, vraaggericht, doelgericht werken, competentiegericht, herstelgericht, ontwikkelingsgericht werken, gezinsgericht werken, krachtgericht, cliëntgericht, oplossingsgericht werken | met oog voor wat nodig is @… die past
      Zeg wat je doet, niet hoe het heet.
    b traumasensitief, -sensitief, -responsief | met oog voor wat er gebeurd is
      Zeg wat je zag en wat je deed.
    b domeinoverstijgend, -overstijgend, sectoroverstijgend, systeemoverstijgend | met iedereen samen
      Zeg wie met wie praat.
    n begeleidingsdoel, begeleidings-, begeleidingsvorm, begeleidingsuur | hulp @ … van de hulp
      Zeg wie er helpt en waarmee.
    n ondersteuningsvorm, ondersteunings-, ondersteuningstraject | hulp @ … van de hulp
      Zeg wie er helpt en waarmee.
    n behandelkamergesprek, behandelings-, behandel~, behandelbeslissing | hulp @ … van de hulp
      Wie behandeld wordt, doet zelf niets meer.
    n jeugdhulpsector, jeugdhulp-, jeugdzorgsector, jeugdzorg-, pleegzorg-, jeugdhulporganisatie | hulp voor kinderen @ … van de hulp voor kinderen
      Zeg welke hulp.
    n zorginzetter, zorg~, casus~, zorgbeschikking, zorgbudget | hulp @ … over de hulp
      Zeg wie er helpt en waarmee.
    n verslavingsarts, verslavings-, verslavingskliniek, verslavingsbehandeling, verslavingszorg | hulp om te stoppen @ … over stoppen
      Zeg wat iemand gebruikt en wat hij wil.
    n gedragsaspect, gedrags-, gedragscorrectie | wat iemand doet @ … over wat iemand doet
      Zeg wat iemand doet.
    n ontwikkelingsaspect, ontwikkelings-, ontwikkelingsstoornis | groter worden @ … over groter worden
      Elk kind groeit op zijn eigen tijd.
    n hechtingsfase, hechtings- | de band met de ouders @ … over de band met de ouders
      Een vakwoord voor iets warms: bij wie voelt een kind zich veilig?
    n persoonlijkheidskenmerk, persoonlijkheids- | hoe iemand is @ … over hoe iemand is
      Zeg wat iemand doet.
    n agressietraining, agressie-, weerbaarheids-, vaardigheids- | oefenen met boosheid @ … met boosheid
      Zeg wat je oefent.
    n loyaliteitsgevoel, loyaliteits- | trouw aan beide ouders @ … tussen de ouders
      Zeg tussen wie een kind klem zit.
    n veiligheidsvraagstuk, veiligheids~, crisis~, hulp~, traject~ | veiligheid @ … als het misgaat
      Zeg wat er niet veilig is.
    n regie, de regie nemen=het overzicht houden, regie op=overzicht over, in regie=aan zet, regie terugpakken=zelf beslissen, regieverlies, regie hernemen=zelf beslissen, regiefunctie, regievraagstuk, gebrek aan regie | wie beslist; het overzicht
      Zeg wie wat beslist.
    n traject afsluiten, traject starten=met hulp beginnen, traject opstarten=met hulp beginnen, traject gestart=met hulp begonnen, traject afgesloten=met de hulp gestopt, lopend traject=hulp die loopt, traject loopt=hulp loopt, traject inzetten=met hulp beginnen, trajectverloop, trajectevaluatie | met de hulp stoppen
      Een traject is van ons; een gezin leeft gewoon door.
    n indicatiestelling, indicatiebesluit, indicatieaanvraag, indicatiegesprek, indicatietraject, indicatieorgaan, zorgindicatie, afgeven van een indicatie, indicatiesteller=wie beslist over hulp | besluit over hulp/besluiten over hulp
      Wie hulp wil, moet eerst een woord van papier worden.
    n herindicatie, herbeoordeling, herindiceren=opnieuw besluiten, herbeschikking, verlengingsaanvraag, verlengde indicatie, herindicatiegesprek | nieuw besluit/nieuwe besluiten
      Zeg wat er opnieuw gevraagd moet worden.
    n wachtlijstoverbrugging, wachtlijstproblematiek, wachttijdoverbrugging, wachtlijstbemiddeling, wachtlijstbeheer, wachttijdproblematiek, treeknorm, wachtlijstreductie | hulp tijdens het wachten
      Zeg hoe lang iemand nog wacht.
    n zorgtoewijzing, zorgbemiddeling, zorgbemiddelaar, zorgcontractering, zorginkoper, inkooptraject, aanbesteding, inkoopvoorwaarden, zorgconsumptie, zorgvolume, declaratie van zorguren, JW315, JW301, 315-bericht, berichtenverkeer | regelen wie helpt
      Dit is werk achter de balie; een gezin heeft er niets aan.
    n onderaannemer, hoofdaannemer, onderaannemerschap, hoofdaannemerschap, gecontracteerde partij, contractpartij, leverancier van zorg, onderaanneming, zorgverkoper, contractpartner | wie de hulp geeft/mensen die hulp geven
      Zeg wie er komt; mensen kennen een naam.
    n perspectiefplan, ondersteuningsplan, plan van handelen, integraal hulpverleningsplan, familiegroepsplan, gezinsplan opstellen, gezinsplan, hulpverleningsplan, hersteltraject, herstelplan, ontwikkelplan, jeugdplan | plan/plannen
      Wiens plan is het? Het mooiste plan maakt het gezin zelf.
    b resultaatgericht, taakgestuurd, outputgericht, doelmatig, resultaatgestuurd, resultaatgerichte inzet=hulp met een doel, prestatiegericht, inspanningsgericht, datagedreven, budgetgestuurd, gebiedsgericht, wijkgericht, persoonsgericht | met een doel @… met een doel
      Zeg wat er voor iemand beter wordt.
    b maatwerkgericht, op maat gemaakte ondersteuning, maatwerk, maatwerkoplossing, maatwerkplan, maatwerkafspraak | wat hier past
      Zeg wat hier past en waarom.
    A ZIN, zorg in natura, ZIN-indicatie, PGB-ZIN | hulp die de gemeente regelt
      De letters zeggen niet wat iemand krijgt.
    n pgb-aanvraag, pgb-vaardigheid, budgethouder, budgetvaardig, pgb-plan, pgb-contract, trekkingsrecht, budgethouderschap, PGB-budget, zorgovereenkomst, pgb-beheer | geld om zelf hulp te regelen
      De letters maken het moeilijk om erom te vragen.
    n Jeugdwet, Jeugdwet-indicatie, Jeugdwet-beschikking, jeugdwettraject, Jeugdwetgeld | wet voor hulp aan kinderen
      Een gezin wil hulp en geen wet.
    n Wmo-melding, keukentafelgesprek, Wmo-gesprek, meldingsgesprek, Wmo-onderzoek, Wmo-traject, Wmo-begeleiding, Wmo-indicatie, Wmo-maatwerk, Wmo-hulp | gesprek over hulp/gesprekken over hulp
      Aan de keukentafel praat je zonder formulier.
    n zorgzwaartepakket, ZZP, VV-indicatie, zorgprofiel, zorgzwaarte, LG-profiel, VG-profiel, VG3, VG6, GGZ-W, meerzorg, modulair pakket, volledig pakket thuis, Wlz-zorg, Wlz-plek, Wlz-aanvraag | hoeveel hulp iemand krijgt
      Een mens heeft geen zwaarte in een pakket.
    n eigen bijdrage regeling, CAK-bijdrage, abonnementstarief, maatwerkbudget, doorbraakbudget, budgetneutraal, kostenverhaal, tariefdifferentiatie, zorgkosten terugdringen | wat iemand zelf betaalt
      Zeg het bedrag.
    n afbouwfase, hulp afbouwen=minder hulp geven, hulp afgebouwd=minder hulp gegeven, afbouwtraject, zorg afbouwen=minder hulp geven, zorgafbouw, ondersteuning afbouwen=minder hulp geven, begeleiding afbouwen=minder vaak komen | minder hulp
      Zeg wat het gezin nu weer zelf doet.
    n normaliseringsproces, demedicaliseren=niet meer ziek noemen, demedicalisering, ontzorgen=niet alles overnemen, ontzorgd=geholpen, ontzorgt=neemt over, ontschotten=samen werken, ontschotting, ontschot=samen, ontregelde zorg, hulpverleningsluw, de-implementeren | gewoon laten zijn
      Zeg wat er gewoon mag zijn.
    n doorverwijzing, doorverwijsbrief, verwijzing naar GGZ, verwijsstroom, verwijzer, terugverwijzing, verwijsgedrag, verwijsproces | vraag om hulp bij een ander
      Zeg bij wie iemand nu terechtkan.
    w door/verwijzen, terug/verwijzen, doorverwezen=naar een ander gestuurd, doorverwees=naar een ander stuurde, terugverwezen=teruggestuurd, verwezen naar=gestuurd naar | naar een ander sturen/stuurt … naar een ander/stuurde … naar een ander/naar een ander gestuurd
      Wie doorgestuurd wordt, moet alles opnieuw vertellen.
    n heraanmelding, aanmeldformulier, aanmeldfase, aanmeldgesprek, aanmeldprocedure, aanmeldtafel, aanmeldteam, aanmeldcriteria, aanmeldroute | vraag om hulp
      Zeg wie er kwam en waarom.
    n intaketraject, intakeprocedure, intakefase, intakeverslag, intaker, intakeformulier, kennismakingstraject, instroomgesprek, plaatsingsgesprek | eerste gesprek/eerste gesprekken
      Je neemt niemand in; je leert elkaar kennen.
    n behandelmodule, module, groepsmodule, behandelmodaliteit, behandelprogramma, behandelprotocol, behandelovereenkomst, behandelkader, behandelverantwoordelijke, behandelverantwoordelijkheid, behandelintensiteit, behandelduur, behandelgroep, behandeldoelen=wat iemand wil bereiken, behandelfrequentie, behandelmethode, behandelcoördinator, behandelteam, behandelevaluatie, behandelsessie | hulp
      Wie behandeld wordt, doet zelf niets meer.
    n ambulantisering, ambulant team=team dat thuis komt, ambulant werker=hulpverlener die thuis komt, ambulant jongerenwerker=jongerenwerker op straat, ambulante medewerker=hulpverlener die thuis komt, ambulante zorg=hulp thuis, ambulante ondersteuning=hulp thuis, ambulant traject=hulp thuis, ambulante traject=hulp thuis, ambulante trajecten=hulp thuis | hulp thuis
      Het betekent: we komen bij je langs. Zeg dat.
    n klinische opname, opnameplek, opnametraject, opnamegesprek, opnamecriteria, deeltijdtraject, dagklinische behandeling, klinisch traject, langdurige opname, time-outopname, bed-op-recept, verblijfszorg, verblijfsvoorziening, verblijfssetting, JeugdzorgPlus-instelling | tijd in een kliniek
      Zeg gewoon waar iemand slaapt.
    n woonvorm, residentiële instelling, residentiële plek, residentiële jeugdhulp, residentiële opname, kleinschalige voorziening, gezinsgerichte voorziening, driemilieuvoorziening, drie-milieusvoorziening, intramurale setting, crisisvoorziening | huis met begeleiding
      Zeg gewoon waar iemand woont.
    n respijtzorg, respijthuis, logeerzorg, kortdurend verblijf, respijtvoorziening, respijtweekend, logeervoorziening, deeltijdpleegzorg, weekendpleegzorg, ontlastingsweekend, vakantiepleegzorg | een weekend ergens anders
      Zeg waar het kind even is.
    n zorgcoördinatie, zorgafstemming, zorgverlening, zorgverlenend=die helpt, zorginhoudelijk=over de hulp, zorgvisie, zorgkader, zorgmodel, zorgstandaard, zorgpad, zorgproces, zorgvraagverheldering, zorgvraagzwaarte, zorgcontinuïteit, zorgmoment, zorgmomenten | hulp
      Zeg wie er wanneer komt.
    n expertise, expertisecentrum, deskundigheidsbevordering, specialistische expertise, gedragsexpertise, gedragsdeskundige, gedragswetenschapper, gedragskundige, orthopedagoog-generalist, deskundigenoordeel | kennis
      Zeg wie er wat van weet.
    n jeugdprofessional, gezinsprofessional, wijkprofessional, professional, professionals, zorgprofessional, jeugdhulpprofessional, generalist, jeugdgeneralist, gezinsgeneralist, specialist jeugd, gezinswerker, gezinshulpverlener, jeugdhulpregisseur, toegangsmedewerker | hulpverlener/hulpverleners
      Zeg hoe ze heet.
    n disciplines, kerndiscipline, disciplineoverstijgend=met mensen van allerlei werk, disciplineoverstijgende=met mensen van allerlei werk gemaakte, multi-disciplinair, interprofessioneel=met mensen van allerlei werk | soort werk
      Zeg wie er meedachten.
    n multidisciplinair overleg, netwerkvergadering, cliëntbespreking, cliëntenbespreking, teamoverleg casuïstiek, indicatieoverleg, plaatsingsoverleg, zorgafstemmingsgesprek, ZAG, overlegstructuur, overlegtafel, wijkoverleg casuïstiek, jeugdtafel, signaleringsoverleg, stuurgroep, zorgbespreking, behandelbespreking | gesprek met zijn allen/gesprekken met zijn allen
      Wie er niet bij zit, is het gezin zelf.
    n behandelvisie, behandelrichting, behandelbeleid, behandelperspectief, behandelklimaat, behandelkeuze, behandeleffect, behandelresultaat, behandelvraag, behandelindicatie | hulp die past
      Zeg wat jullie gaan doen, en wie dat koos.
    n casusinbreng, casuseigenaar, casusverantwoordelijkheid, casusniveau, casuïstiek, casuïstieken, casusgericht=rond één gezin, casusoverstijgend=voor alle gezinnen, casusoverdracht, gezinscasus, crisiscasus, complexe casus, complexe casuïstiek | verhaal van een gezin/verhalen van gezinnen
      Een casus is een gezin waar de mensen uit verdwenen zijn.
    n cliëntgebonden, cliëntvertrouwenspersoon=iemand die naast je staat, cliëntondersteuner=iemand die naast je staat, cliëntondersteuning=iemand die naast je staat, cliëntervaring, cliëntvolgsysteem=waar we het opschrijven, cliëntregistratie, cliëntvraag, cliëntprofiel, cliëntperspectief, cliëntcontacten, ECD=waar we het opschrijven, cliëntniveau, cliëntgesprek=gesprek, cliëntbelang, cliënttevredenheid | van iemand zelf
      Een cliënt is iemand van ons; dit is iemand met een naam.
    n contactpersoon casus, aanspreekpunt, eerste aanspreekpunt, vast aanspreekpunt, regionale verwijstafel, verwijstafel, escalatietafel, transferpunt, aanmeldpunt, crisismeldpunt, expertteam jeugd | wie je kunt bellen
      Zeg hoe ze heet.
    n zelforganisatie, eigen kracht-conferentie, eigenkrachtconferentie, familieberaad, familiegroepsberaad, JIM, JIM-aanpak, eigen-krachtplan, netwerkplan, steunberaad, kerngezin, sociaal netwerkanalyse | familie en vrienden om de tafel
      Zo'n avond is gewoon met zijn allen om de tafel.
    n sociaal netwerk, sociale netwerk, sociaal vangnet, netwerkleden, netwerklid, netwerkberaden, steunbron, steunbronnen, sociale steun, sociale steunbronnen, sociaal kapitaal, netwerk inschakelen, netwerk betrekken, netwerk versterken | mensen om iemand heen
      Zeg wie het zijn: oma, de buurman, de juf.
    n het systeem betrekken, vanuit het systeem, met het systeem, systeem van de cliënt, systeem van het kind, systeem van de jongere, cliëntensysteem, het systeem ontlasten, systeem versterken, systeem meenemen, systeemkracht, systeemniveau, systeemaanpak, systeemwerk, in het gezinssysteem, in dit systeem, binnen het systeem, systeeminterventie, systeeminterventies | de mensen eromheen vragen
      Een gezin is geen systeem; het zijn mensen met namen.
    n dynamiek, complexe dynamiek, onderlinge dynamiek, patronen doorbreken, relationele dynamiek, dynamieken | hoe het tussen hen gaat
      Zeg wat er gebeurt tussen wie.
    n context, thuiscontext, sociale context, contextfactor, schoolcontext, contextfactoren, contextanalyse, systemische context, contextbenadering | wat eromheen gebeurt
      Zeg waar het was en wie erbij was.
    n probleemgericht, klachtgericht, klachtgerichte=op klachten lettende, probleembenadering, probleemanalytisch, probleemeigenaarschap, probleemverkenning, probleemdruk, probleemgestuurd, probleemsamenhang, kernprobleem, kernproblematiek, hoofdproblematiek, onderliggende problematiek, achterliggende problematiek, gezinsproblemen, psychosociale problemen, persoonlijke problematiek, achterliggend probleem | wat er lastig is
      Zeg wat er mis is.
    n draaiboek crisis, crisisplan, crisiskaart, crisisfunctie, crisisregisseur, crisissituaties, crisiscontact, crisiszorg, crisisverblijf, crisisbeheersing, crisisgevoeligheid, crisisinterventies, crisisproblematiek, crisisgevoelige=snel van slag rakende | hulp als het misgaat
      Zeg wat er vandaag moest gebeuren.
    n verpleegkundige indicatie, wijkverpleegkundige indicatie, medisch kinderdagverblijf, medisch kleuterdagverblijf, orthopedagogisch dagcentrum, kinderdagcentrum, begeleiding groep, begeleiding individueel, BGG, BGI, BGW, kortdurende ambulante hulp, langdurige ambulante hulp | hulp overdag
      Zeg wie er wanneer komt.
    """
}
