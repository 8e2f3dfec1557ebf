extension LexiconThemes {
  /// Names of disorders, and the abbreviations for them.
  static let diagnoses = """
    a ADHD |
      Vier letters zeggen niet wat dit kind lastig vindt. | Hij kan na een uur niet meer stil zitten.
    a ADD |
      Drie letters zeggen niet wat dit kind lastig vindt.
    a ASS, autismespectrumstoornis= |
      De letters verbergen waar dit kind last van heeft en wat het fijn vindt.
    n autisme*, autismespectrum |
      Het woord vertelt niet wat er in dit huis moeilijk is. | Hij wil graag weten wat er komt.
    b autistisch, autistiform |
      Wie iemand zo noemt, ziet daarna vaak alleen dat nog.
    x PDD-NOS, PDDNOS, PDD |
      Een oude naam voor autisme; zeg wat lastig is en wat helpt.
    x asperger, syndroom van asperger, spectrumstoornis |
      Een naam uit een boek zegt niets over dit kind.
    a ODD | moeite met wat moet
      De letters maken van ruzie een ziekte. | Als iets moet, zegt hij eerst nee.
    b oppositioneel, oppositioneel-opstandig |
      Het woord ziet het nee en niet de reden ervoor.
    n *stoornis, *stoornissen |
      Het woord zegt dat iemand stuk is, niet wat er lastig gaat.
    n gedragsstoornis |
      Gedrag heeft een reden, en die valt hier weg.
    n hechtingsstoornis | moeite om iemand te vertrouwen
      Het woord maakt van een gemis een fout in het kind. | Hij laat zich nog niet troosten.
    n *hechtingsproblematiek, hechtingsprobleem, hechtingsproblemen | moeite om iemand te vertrouwen
      Het woord zegt niet bij wie een kind zich wel of niet veilig voelt.
    x hechting=band met wie voor het kind zorgt, veilige hechting=zich veilig voelen bij iemand, onveilige hechting=moeite om op iemand te bouwen, hechtingsfiguur=iemand bij wie het kind zich veilig voelt, hechtingsrelatie, hechtingsgedrag= | band met wie voor het kind zorgt
      Een vakwoord voor iets warms: bij wie voelt een kind zich veilig?
    b onveilig gehecht, gedesorganiseerd gehecht=, vermijdend gehecht=, ambivalent gehecht= |
      Een heel leven past niet in een soort.
    a PTSS | last van wat er gebeurd is
      De letters zeggen niet wat iemand heeft meegemaakt. | Ze schrikt nog steeds van harde stemmen.
    n trauma*, traumata=heel erge ervaringen, *trauma | heel erge ervaring/heel erge ervaringen
      Het woord gaat voorbij aan wat er echt gebeurd is.
    b getraumatiseerd, traumatisch=heel erg om mee te maken, traumatische=heel erge, traumatiserend=heel erg om mee te maken |
      Iemand is meer dan wat hem is overkomen.
    a LVB, LVG, LVB'er=iemand die moeite heeft met leren en begrijpen, J-LVB, SGLVB= | moeite met leren en begrijpen
      Drie letters worden snel het hele verhaal over iemand. | Ze leert het beste als je het samen doet.
    b licht verstandelijk beperkt, lichtverstandelijk beperkt, licht verstandelijk gehandicapt | met moeite met leren en begrijpen @… met moeite met leren en begrijpen
      Het zegt wat iemand niet kan, niet wat wel lukt.
    n licht verstandelijke beperking, lichte verstandelijke beperking, lichte verstandelijke handicap | moeite met leren en begrijpen
      Het zegt wat iemand niet kan, niet wat wel lukt.
    b verstandelijk beperkt, verstandelijk gehandicapt, mentaal beperkt= | met moeite met leren en begrijpen @… met moeite met leren en begrijpen
      Het zegt wat iemand niet kan, niet wat wel lukt.
    n verstandelijke beperking, verstandelijke handicap, cognitieve beperking= | moeite met leren en begrijpen
      Wat iemand wel kan, blijft zo buiten beeld.
    b zwakbegaafd, zwakbegaafdheid=langzaam leren, moeilijk lerend, laagbegaafd | langzaam met leren/langzaam lerende
      Het woord zegt zwak en laat niet zien waar iemand sterk in is.
    b hoogbegaafd, hoogbegaafdheid=heel snel leren, meerbegaafd | heel snel met leren/heel snel lerende
      Ook een mooi etiket zegt niet wat dit kind nodig heeft.
    n leerstoornis, leerbeperking, leerproblematiek | moeite met leren
      Wat helpt bij het leren, staat er niet in.
    A TOS, taalontwikkelingsstoornis | moeite met praten en verstaan
      De letters zeggen niet hoe je het best met dit kind praat.
    A DCD | moeite met handig bewegen
      De letters zeggen niet wat er lastig is op een gewone dag.
    b dyslectisch=, dyslexie*=moeite met lezen |
      Het woord zegt niet hoe lezen wel lukt.
    n dyscalculie* | moeite met rekenen
      Het woord zegt niet hoe rekenen wel lukt.
    b borderline*, borderliner= |
      Met dit woord hoort niemand meer wat iemand voelt.
    n persoonlijkheidsstoornis*, persoonlijkheidsproblematiek, borderline persoonlijkheidsstoornis |
      Het woord maakt van een mens een fout.
    n angststoornis, angstproblematiek, angstklachten=last van angst | veel angst
      Waar iemand bang voor is, staat er niet.
    n paniekstoornis | angst die opeens opkomt
      Waar de angst vandaan komt, valt weg.
    n dwangstoornis, dwanghandeling=, dwangmatig=steeds opnieuw, dwangmatige=steeds dezelfde | dingen steeds opnieuw moeten doen
      Zeg wat iemand steeds weer moet doen.
    a OCD, OCS | dingen steeds opnieuw moeten doen
      De letters zeggen niet hoe een dag eruitziet.
    n eetstoornis=ziekte rond het eten/ziektes rond het eten, eetproblematiek | moeite met eten
      Het woord zegt niet wat er aan tafel gebeurt.
    x anorexia, anorectisch, anorexia nervosa |
      Zeg hoe het met eten gaat, en wat de dokter zegt.
    x boulimia, boulimie, boulimisch |
      Zeg hoe het met eten gaat, en wat de dokter zegt.
    n depressie, depressieve klachten=somberheid |
      Het woord komt van de dokter, niet van wie somber is. | Ze komt haar bed niet uit en lacht weinig.
    b depressief, dysthym= |
      Het woord zegt niet waar iemand verdrietig om is.
    b bipolair, manisch-depressief, manisch=, manische= |
      Iemand is meer dan zijn hoogste en laagste dag.
    n psychose, psychotisch=, psychotische= |
      Het woord zegt niet wat iemand zag of hoorde.
    n schizofrenie, schizofreen= |
      Dit woord jaagt mensen weg bij wie hulp nodig heeft.
    b suïcidaal, suïcidaliteit=niet meer willen leven, suïcidegedachten=gedachten aan zelfdoding |
      Zeg wat iemand echt zei: dat is duidelijker en dichterbij.
    n suïcide*, suïcidepoging=poging om dood te gaan, tentamen suïcide=poging om dood te gaan | een einde aan het leven maken
      Het vreemde woord houdt iets groots op afstand.
    n automutilatie, automutileren=zichzelf pijn doen, zelfbeschadigend gedrag, automutileert=doet zichzelf pijn | zichzelf pijn doen
      Het vreemde woord verbergt de pijn.
    v dissociëren, dissocieert=is er met de gedachten niet bij, dissocieerde=was er met de gedachten niet bij, dissocieerden=waren er met de gedachten niet bij, gedissocieerd=er met de gedachten niet bij geweest, dissociatie=er met de gedachten niet bij zijn, dissociatief=er met de gedachten niet bij | er met de gedachten niet bij zijn
      Wat je echt zag, staat er niet.
    n narcist, narcisme, narcistisch=, narcistische= |
      Een scheldwoord met een witte jas aan.
    b paranoïde, paranoia, paranoïdie |
      Wat iemand bang maakt, staat er niet.
    n psychopaat, psychopathisch, sociopaat |
      Na dit woord luistert niemand meer.
    b hyperactief, hyperactiviteit=druk zijn, hyperkinetisch= | heel druk/heel drukke
      Druk zijn is van veel kinderen; dit woord maakt er een ziekte van.
    b antisociaal, dissociaal |
      Het woord zegt niet wat er gebeurde.
    n comorbiditeit | meer klachten tegelijk
      Een woord voor artsen onder elkaar.
    A NAH, niet-aangeboren hersenletsel | hersenletsel door ziekte of een ongeluk
      De letters zeggen niet wat er na die dag veranderd is.
    n foetaal alcohol spectrum, FAS, FASD, foetaal alcoholsyndroom | gevolgen van alcohol in de zwangerschap
      De letters wijzen naar de moeder en helpen het kind niet.
    n syndroom | aandoening/aandoeningen
      Het woord zegt niet hoe iemand leeft.
    n alcoholverslaving=niet zonder drank kunnen, alcoholproblematiek=problemen met drank, middelenmisbruik, middelenafhankelijkheid=niet zonder drank of drugs kunnen, middelengebruik=drank of drugs gebruiken, middelenproblematiek=problemen met drank of drugs |
      Zeg welk middel en hoe vaak: dat is eerlijker.
    n verslavingsproblematiek, verslavingsgedrag= | verslaving
      Het woord zegt niet waar iemand steun bij zoekt.
    n aandachtstekort, aandachtstekortstoornis, concentratiestoornis | moeite om de aandacht erbij te houden
      Zeg waar het hoofd dan wel bij is.
    n genderdysforie | zich niet thuis voelen als jongen of als meisje
      Het woord zegt niet wat iemand zelf vertelt.
    x selectief mutisme, mutisme=, selectief mutistisch= | niet overal durven praten
      De naam zegt niet bij wie praten wel lukt.
    x enuresis=in bed of broek plassen, encopresis=poepen in de broek, enuresis nocturna=bedplassen | niet zindelijk zijn
      Het vreemde woord maakt een natte broek tot een ziekte.
    x gilles de la tourette, tourette, syndroom van tourette | bewegingen of geluiden die vanzelf komen
      De naam zegt niet waar iemand last van heeft.
    n fobie, sociale fobie=grote angst voor mensen, agorafobie=grote angst om naar buiten te gaan, fobisch=, fobische= | grote angst voor iets/grote angsten voor iets
      Zeg waar iemand bang voor is.
    n waandenkbeeld, waanstoornis, waanbeeld, grootheidswaan |
      Wat voor iemand echt is, verdient een gewoon woord.
    b emotioneel instabiel, labiel, instabiel=, psychisch labiel=, emotioneel labiel, labiliteit=snel van slag zijn | snel van slag @… van wie snel van slag is
      Iedereen wankelt weleens.
    b neurotisch, hysterisch, theatraal |
      Een oud doktersgrapje over mensen.
    b egocentrisch, passief-agressief |
      Wat iemand nodig heeft, staat er niet.
    b zwakzinnig, geestelijk gehandicapt, geestelijk beperkt, geestelijke beperking, debiel |
      Zo praten we niet over mensen.
    b gehospitaliseerd, hospitalisatie=, hospitaliseren= | gewend aan leven in een instelling @… van het leven in een instelling
      Zeg wat iemand weer zelf wil doen.
    n gewetensontwikkeling=leren voelen wat goed is, lacunaire gewetensontwikkeling=, gebrekkige gewetensfunctie=, gewetensfunctie, lacunair geweten= | voelen wat goed is en wat niet
      Zeg wat er gebeurde en wat hij ervan vond.
    n autist, autisten, ASS'er |
      Zeg: iemand met autisme, en wat die lastig of fijn vindt.
    n stemmingsstoornis, stemmingsproblematiek, stemmingsklachten |
      Zeg hoe iemand zich voelt, en hoe dat wisselt.
    n derealisatie, depersonalisatie |
      Zeg wat niet echt voelt, en wanneer.
    """
}
