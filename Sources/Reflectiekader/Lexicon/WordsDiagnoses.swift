extension LexiconThemes {
  /// Names of disorders, and the abbreviations for them.
  static let diagnoses = """
    a ADHD | drukte in het hoofd; moeite met stilzitten
      Vier letters zeggen niet wat dit kind lastig vindt. | Hij kan na een uur niet meer stil zitten.
    a ADD | moeite om erbij te blijven; snel de draad kwijt
      Drie letters zeggen niet wat dit kind lastig vindt.
    a ASS, autismespectrumstoornis=behoefte aan houvast | behoefte aan houvast
      De letters verbergen waar dit kind last van heeft en wat het fijn vindt.
    n autisme*, autismespectrum, autist=iemand die houvast nodig heeft, autisten=mensen die houvast nodig hebben | behoefte aan houvast
      Het woord vertelt niet wat er in dit huis moeilijk is. | Hij wil graag weten wat er komt.
    b autistisch, autistiform | met behoefte aan houvast @… met behoefte aan houvast
      Wie iemand zo noemt, ziet daarna vaak alleen dat nog.
    x PDD-NOS, PDDNOS, PDD | behoefte aan houvast
      Een oude naam uit een handboek, die thuis niemand verder helpt.
    x asperger, syndroom van asperger | behoefte aan houvast
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
    x hechting=band met de ouders, veilige hechting=zich veilig voelen bij iemand, onveilige hechting=moeite om op iemand te bouwen, hechtingsfiguur=iemand bij wie het kind zich veilig voelt, hechtingsrelatie, hechtingsgedrag= | band met de ouders
      Een vakwoord voor iets warms: bij wie voelt een kind zich veilig?
    b onveilig gehecht, gedesorganiseerd gehecht=, vermijdend gehecht=, ambivalent gehecht= | nog bang om op iemand te bouwen
      Een heel leven past niet in een soort.
    a PTSS | last van wat er gebeurd is
      De letters zeggen niet wat iemand heeft meegemaakt. | Ze schrikt nog steeds van harde stemmen.
    n trauma*, traumata, *trauma | nare ervaring/nare ervaringen
      Het woord gaat voorbij aan wat er echt gebeurd is.
    b getraumatiseerd, traumatisch=heel naar, traumatische=heel nare, traumatiserend=heel naar | diep geraakt/diep geraakte
      Iemand is meer dan wat hem is overkomen.
    a LVB, LVG, LVB'er=iemand die langzaam leert, J-LVB, SGLVB= | moeite met leren en begrijpen
      Drie letters worden snel het hele verhaal over iemand. | Ze leert het beste als je het samen doet.
    b licht verstandelijk beperkt, lichtverstandelijk beperkt, licht verstandelijk gehandicapt | langzaam met leren/langzaam lerende
      Het zegt wat iemand niet kan, niet wat wel lukt.
    n licht verstandelijke beperking, lichte verstandelijke beperking, lichte verstandelijke handicap | moeite met leren en begrijpen
      Het zegt wat iemand niet kan, niet wat wel lukt.
    b verstandelijk beperkt, verstandelijk gehandicapt, mentaal beperkt= | langzaam met leren/langzaam lerende
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
    A DCD | moeite met bewegen
      De letters zeggen niet wat er lastig is op een gewone dag.
    b dyslectisch=, dyslexie*=moeite met lezen |
      Het woord zegt niet hoe lezen wel lukt.
    n dyscalculie* | moeite met rekenen
      Het woord zegt niet hoe rekenen wel lukt.
    b borderline*, borderliner=iemand met heftige gevoelens | heftige gevoelens
      Met dit woord hoort niemand meer wat iemand voelt.
    n persoonlijkheidsstoornis*, persoonlijkheidsproblematiek |
      Het woord maakt van een mens een fout.
    n angststoornis, angstproblematiek, angstklachten | veel angst
      Waar iemand bang voor is, staat er niet.
    n paniekstoornis | angst die opeens opkomt
      Waar de angst vandaan komt, valt weg.
    n dwangstoornis, dwanghandeling=, dwangmatig=steeds opnieuw, dwangmatige=steeds dezelfde | dingen steeds opnieuw moeten doen
      Wat iemand ermee wil bereiken, staat er niet.
    a OCD, OCS | dingen steeds opnieuw moeten doen
      De letters zeggen niet hoe een dag eruitziet.
    n eetstoornis, eetproblematiek | moeite met eten
      Het woord zegt niet wat er aan tafel gebeurt.
    x anorexia, anorectisch, anorexia nervosa |
      De naam zegt niet wat iemand daarmee zoekt.
    x boulimia, boulimie, boulimisch |
      De naam zegt niet wat iemand daarmee zoekt.
    n depressie, depressieve klachten=somberheid, stemmingsstoornis, stemmingsproblematiek | somberheid
      Het woord komt van de dokter, niet van wie somber is. | Ze komt haar bed niet uit en lacht weinig.
    b depressief, dysthym= | somber/sombere
      Het woord zegt niet waar iemand verdrietig om is.
    b bipolair, manisch-depressief, manisch=, manische= |
      Iemand is meer dan zijn hoogste en laagste dag.
    n psychose, psychotisch=in de war, psychotische=verwarde | in de war zijn
      Het woord zegt niet wat iemand zag of hoorde.
    n schizofrenie, schizofreen= | dingen horen of zien die er niet zijn
      Dit woord jaagt mensen weg bij wie hulp nodig heeft.
    b suïcidaal, suïcidaliteit=niet meer willen leven, suïcidegedachten=gedachten aan de dood |
      Zeg wat iemand echt zei: dat is duidelijker en dichterbij.
    n suïcide*, suïcidepoging=poging om dood te gaan, tentamen suïcide=poging om dood te gaan | een einde aan zijn leven maken
      Het vreemde woord houdt iets groots op afstand.
    n automutilatie, automutileren=zichzelf pijn doen, zelfbeschadigend gedrag, automutileert=doet zichzelf pijn | zichzelf pijn doen
      Het vreemde woord verbergt de pijn.
    v dissociëren, dissocieert=is even weg, dissocieerde=was even weg, dissocieerden=waren even weg, gedissocieerd=even weg geweest, dissociatie=even weg zijn, dissociatief=even weg | even weg zijn met de gedachten
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
    n genderdysforie | zich niet thuis voelen in het eigen lijf
      Het woord zegt niet wat iemand zelf vertelt.
    x selectief mutisme, mutisme=, selectief mutistisch= | niet overal durven praten
      De naam zegt niet bij wie praten wel lukt.
    x enuresis=in bed of broek plassen, encopresis=poepen in de broek, enuresis nocturna=bedplassen | niet zindelijk zijn
      Het vreemde woord maakt een natte broek tot een ziekte.
    x gilles de la tourette, tourette, syndroom van tourette | bewegingen of geluiden die vanzelf komen
      De naam zegt niet waar iemand last van heeft.
    n fobie, sociale fobie=grote angst voor mensen, agorafobie=grote angst om naar buiten te gaan, fobisch=, fobische= | grote angst voor iets/grote angsten voor iets
      Zeg waar iemand bang voor is.
    n waandenkbeeld, waanstoornis, derealisatie, depersonalisatie, waanbeeld |
      Wat voor iemand echt is, verdient een gewoon woord.
    b emotioneel instabiel, labiel, instabiel=, psychisch labiel=, emotioneel labiel, labiliteit=snel van slag zijn | snel van slag @… van wie snel van slag is
      Iedereen wankelt weleens.
    b neurotisch, hysterisch, theatraal |
      Een oud doktersgrapje over mensen.
    b egocentrisch, passief-agressief, grootheidswaan |
      Wat iemand nodig heeft, staat er niet.
    b zwakzinnig, geestelijk gehandicapt, geestelijk beperkt, geestelijke beperking, debiel |
      Zo praten we niet over mensen.
    b gehospitaliseerd, hospitalisatie=, hospitaliseren= | gewend aan leven in een instelling @… van het leven in een instelling
      Zeg wat iemand weer zelf wil doen.
    n gewetensontwikkeling=leren voelen wat goed is, lacunaire gewetensontwikkeling=, gebrekkige gewetensfunctie=, gewetensfunctie | voelen wat goed is en wat niet
      Zeg wat er gebeurde en wat hij ervan vond.
    """
}
