extension LexiconThemes {
  /// Names of disorders, and the abbreviations for them.
  static let diagnoses = """
    a ADHD | druk en snel afgeleid; heeft moeite met stilzitten
      Vier letters zeggen niet wat dit kind lastig vindt. | Hij kan na een uur niet meer stil zitten.
    a ADD | dromerig en snel afgeleid; raakt de draad kwijt
      Drie letters zeggen niet wat dit kind lastig vindt.
    a ASS, autismespectrumstoornis=veel houvast nodig | heeft houvast nodig; veel tegelijk is lastig
      De letters verbergen waar dit kind last van heeft en wat het fijn vindt.
    n autisme*, autismespectrum, autist=iemand die houvast nodig heeft, autisten=mensen die houvast nodig hebben | behoefte aan houvast
      Het woord vertelt niet wat er in dit huis moeilijk is. | Hij wil graag weten wat er komt.
    b autistisch, autistiform | heeft houvast nodig/met behoefte aan houvast
      Wie iemand zo noemt, ziet daarna vaak alleen dat nog.
    x PDD-NOS, PDDNOS, PDD | veel tegelijk is lastig
      Een oude naam uit een handboek, die thuis niemand verder helpt.
    x asperger, syndroom van asperger | heeft houvast nodig
      Een naam uit een boek zegt niets over dit kind.
    a ODD | zegt vaak nee; gaat snel in tegen wat moet
      De letters maken van ruzie een ziekte. | Als iets moet, zegt hij eerst nee.
    b oppositioneel, oppositioneel-opstandig | tegendraads/tegendraadse; zegt vaak nee
      Het woord ziet het nee en niet de reden ervoor.
    n *stoornis, *stoornissen | moeite@moeite met; wat lastig gaat
      Het woord zegt dat iemand stuk is, niet wat er lastig gaat.
    n gedragsstoornis | lastig gedrag; is vaak boos
      Gedrag heeft een reden, en die valt hier weg.
    n hechtingsstoornis | vindt het moeilijk om iemand te vertrouwen
      Het woord maakt van een gemis een fout in het kind. | Hij laat zich nog niet troosten.
    n *hechtingsproblematiek, hechtingsprobleem, hechtingsproblemen | vindt het moeilijk om iemand te vertrouwen
      Het woord zegt niet bij wie een kind zich wel of niet veilig voelt.
    x hechting, veilige hechting, onveilige hechting, hechtingsfiguur=iemand bij wie het kind zich veilig voelt, hechtingsrelatie, hechtingsgedrag | de band met de ouders; zich veilig voelen bij iemand
      Een vakwoord voor iets warms: bij wie voelt een kind zich veilig?
    b onveilig gehecht, gedesorganiseerd gehecht, vermijdend gehecht, ambivalent gehecht | durft nog niet op iemand te bouwen
      Een heel leven past niet in een soort.
    a PTSS | heeft nog last van wat er gebeurd is
      De letters zeggen niet wat iemand heeft meegemaakt. | Ze schrikt nog steeds van harde stemmen.
    n trauma*, traumata, *trauma | iets heel ergs dat nog pijn doet; nare ervaring
      Het woord gaat voorbij aan wat er echt gebeurd is.
    b getraumatiseerd, traumatisch=heel naar, traumatische=heel nare, traumatiserend=heel naar | heeft iets heel ergs meegemaakt
      Iemand is meer dan wat hem is overkomen.
    a LVB, LVG, LVB'er, J-LVB, SGLVB | heeft meer tijd nodig om dingen te leren; leert het best door te doen
      Drie letters worden snel het hele verhaal over iemand. | Ze leert het beste als je het samen doet.
    b licht verstandelijk beperkt, lichtverstandelijk beperkt, licht verstandelijk gehandicapt | heeft meer tijd nodig om dingen te leren
      Het zegt wat iemand niet kan, niet wat wel lukt.
    n licht verstandelijke beperking, lichte verstandelijke beperking, lichte verstandelijke handicap | meer tijd nodig om dingen te leren
      Het zegt wat iemand niet kan, niet wat wel lukt.
    b verstandelijk beperkt, verstandelijk gehandicapt, mentaal beperkt | leert op een eigen tempo
      Het zegt wat iemand niet kan, niet wat wel lukt.
    n verstandelijke beperking, verstandelijke handicap, cognitieve beperking | leren gaat langzamer
      Wat iemand wel kan, blijft zo buiten beeld.
    b zwakbegaafd, zwakbegaafdheid=leren gaat langzamer, moeilijk lerend, laagbegaafd | leert op een eigen tempo
      Het woord zegt zwak en laat niet zien waar iemand sterk in is.
    b hoogbegaafd, hoogbegaafdheid=heel snel leren, meerbegaafd | leert heel snel
      Ook een mooi etiket zegt niet wat dit kind nodig heeft.
    n leerstoornis, leerbeperking, leerproblematiek | moeite met leren
      Wat helpt bij het leren, staat er niet in.
    A TOS, taalontwikkelingsstoornis | vindt praten en verstaan moeilijk; heeft meer tijd nodig om te praten
      De letters zeggen niet hoe je het best met dit kind praat.
    A DCD | bewegen gaat moeilijk; is onhandig met handen en voeten
      De letters zeggen niet wat er lastig is op een gewone dag.
    b dyslectisch, dyslexie*=moeite met lezen | heeft moeite met lezen
      Het woord zegt niet hoe lezen wel lukt.
    n dyscalculie* | moeite met rekenen
      Het woord zegt niet hoe rekenen wel lukt.
    b borderline*, borderliner=iemand die snel heen en weer gaat tussen boos en verdrietig | voelt alles heel sterk
      Met dit woord hoort niemand meer wat iemand voelt.
    n persoonlijkheidsstoornis*, persoonlijkheidsproblematiek | loopt vaak vast met anderen
      Het woord maakt van een mens een fout.
    n angststoornis, angstproblematiek, angstklachten | veel angst; is vaak bang
      Waar iemand bang voor is, staat er niet.
    n paniekstoornis | is soms opeens heel bang
      Waar de angst vandaan komt, valt weg.
    n dwangstoornis, dwanghandeling, dwangmatig=steeds opnieuw, dwangmatige=steeds dezelfde | moet dingen steeds opnieuw doen
      Wat iemand ermee wil bereiken, staat er niet.
    a OCD, OCS | moet dingen steeds opnieuw doen
      De letters zeggen niet hoe een dag eruitziet.
    n eetstoornis, eetproblematiek | moeite met eten
      Het woord zegt niet wat er aan tafel gebeurt.
    x anorexia, anorectisch, anorexia nervosa | eet veel te weinig
      De naam zegt niet wat iemand daarmee zoekt.
    x boulimia, boulimie, boulimisch | eet te veel en geeft over
      De naam zegt niet wat iemand daarmee zoekt.
    n depressie, depressieve klachten=somberheid, stemmingsstoornis, stemmingsproblematiek | somberheid; een zware tijd
      Het woord komt van de dokter, niet van wie somber is. | Ze komt haar bed niet uit en lacht weinig.
    b depressief, dysthym | somber/sombere
      Het woord zegt niet waar iemand verdrietig om is.
    b bipolair, manisch-depressief, manisch=heel druk en vol plannen, manische=heel drukke | soms heel druk en dan heel somber
      Iemand is meer dan zijn hoogste en laagste dag.
    n psychose, psychotisch=in de war, psychotische=verwarde | in de war zijn; dingen zien of horen die er niet zijn
      Het woord zegt niet wat iemand zag of hoorde.
    n schizofrenie, schizofreen | hoort of ziet dingen die er niet zijn
      Dit woord jaagt mensen weg bij wie hulp nodig heeft.
    b suïcidaal, suïcidaliteit=niet meer willen leven, suïcidegedachten=gedachten aan de dood | wil niet meer leven
      Zeg wat iemand echt zei: dat is duidelijker en dichterbij.
    n suïcide*, suïcidepoging=poging om dood te gaan, tentamen suïcide=poging om dood te gaan | een einde aan zijn leven maken
      Het vreemde woord houdt iets groots op afstand.
    n automutilatie, automutileren=zichzelf pijn doen, zelfbeschadigend gedrag, automutileert=doet zichzelf pijn | zichzelf pijn doen
      Het vreemde woord verbergt de pijn.
    n dissociatie, dissociëren=even weg zijn met de gedachten, dissocieert=is even weg met de gedachten | even weg zijn met de gedachten
      Wat je echt zag, staat er niet.
    n narcist, narcisme, narcistisch=vooral met zichzelf bezig, narcistische=vooral met zichzelf bezig | iemand die vooral aan zichzelf denkt
      Een scheldwoord met een witte jas aan.
    b paranoïde, paranoia, paranoïdie | vertrouwt bijna niemand
      Wat iemand bang maakt, staat er niet.
    n psychopaat, psychopathisch, sociopaat | iemand die weinig lijkt te voelen
      Na dit woord luistert niemand meer.
    b hyperactief, hyperactiviteit=druk zijn, hyperkinetisch | heel druk/heel drukke
      Druk zijn is van veel kinderen; dit woord maakt er een ziekte van.
    b antisociaal, dissociaal | houdt weinig rekening met anderen
      Het woord zegt niet wat er gebeurde.
    n comorbiditeit | meer dingen tegelijk lastig
      Een woord voor artsen onder elkaar.
    A NAH, niet-aangeboren hersenletsel | hersenletsel door ziekte of een ongeluk
      De letters zeggen niet wat er na die dag veranderd is.
    n foetaal alcohol spectrum, FAS, FASD, foetaal alcoholsyndroom | last van alcohol in de zwangerschap
      De letters wijzen naar de moeder en helpen het kind niet.
    n syndroom | aandoening; samenloop van klachten
      Het woord zegt niet hoe iemand leeft.
    n alcoholverslaving, alcoholproblematiek, middelenmisbruik, middelenafhankelijkheid, middelengebruik, middelenproblematiek | te veel drank of drugs
      Zeg welk middel en hoe vaak: dat is eerlijker.
    n verslavingsproblematiek, verslavingsgedrag | kan er niet mee stoppen
      Het woord zegt niet waar iemand steun bij zoekt.
    n aandachtstekort, aandachtstekortstoornis, concentratiestoornis | snel afgeleid
      Zeg waar het hoofd dan wel bij is.
    n genderdysforie | zich niet thuis voelen in het eigen lijf
      Het woord zegt niet wat iemand zelf vertelt.
    x selectief mutisme, mutisme, selectief mutistisch | durft niet overal te praten
      De naam zegt niet bij wie praten wel lukt.
    x enuresis, encopresis, enuresis nocturna | niet zindelijk zijn
      Het vreemde woord maakt een natte broek tot een ziekte.
    x gilles de la tourette, tourette, syndroom van tourette | maakt bewegingen of geluiden zonder dat te willen
      De naam zegt niet waar iemand last van heeft.
    n fobie, sociale fobie, agorafobie, fobisch=heel bang, fobische=heel bange | heel bang voor iets
      Zeg waar iemand bang voor is.
    n waandenkbeeld, waanstoornis, derealisatie, depersonalisatie, waanbeeld | denken dat iets echt is
      Wat voor iemand echt is, verdient een gewoon woord.
    b emotioneel instabiel, labiel, instabiel, psychisch labiel, emotioneel labiel, labiliteit=snel van slag zijn | snel van slag
      Iedereen wankelt weleens.
    b neurotisch, hysterisch, theatraal | heel gespannen/heel gespannen
      Een oud doktersgrapje over mensen.
    b egocentrisch, passief-agressief, grootheidswaan | denkt vooral aan zichzelf/die vooral aan zichzelf denkt
      Wat iemand nodig heeft, staat er niet.
    b zwakzinnig, geestelijk gehandicapt, geestelijk beperkt, geestelijke beperking, debiel | leert op een eigen tempo
      Zo praten we niet over mensen.
    b gehospitaliseerd, hospitalisatie, hospitaliseren | gewend aan leven in een instelling
      Zeg wat iemand weer zelf wil doen.
    n gewetensontwikkeling, lacunaire gewetensontwikkeling, gebrekkige gewetensfunctie, gewetensfunctie | voelen wat goed is en wat niet
      Zeg wat er gebeurde en wat hij ervan vond.
    """
}
