extension LexiconThemes {
  /// Words of schools and of those who advise them.
  static let school = """
    a vso, VSO-ZML, VSO-leerling |
      Drie letters zeggen niet hoe het daar is voor een kind.
    n VSO-school, SBO-school, SO-school, cluster 4-school, cluster-4-school, ZML-school, ZMLK-school, REC-school | school met kleine klassen/scholen met kleine klassen
      Een soort school is geen soort kind.
    a sbo, SBO-leerling |
      Drie letters zeggen niet hoe het daar is voor een kind.
    n speciaal basisonderwijs |
      Zeg hoe het daar is voor een kind.
    A SO, SO-leerling, cluster 4, cluster-4, cluster vier, cluster 3, speciaal onderwijs cluster 4 |
      Een soort school is geen soort kind.
    a zml, zmlk, mlk, lwoo, lwoo-indicatie, PrO-school, REC |
      De letters zeggen niet wat een kind er leert.
    n leerwegondersteunend onderwijs |
      Zeg wat een kind er leert.
    a swv, samenwerkingsverband, samenwerkingsverband passend onderwijs, SWV-bestuur |
      Zeg wie er samen beslissen. | De scholen beslissen er samen over.
    A TLV, toelaatbaarheidsverklaring, TLV-aanvraag=, tlv-aanvraag= | papier om op die school te mogen/papieren om op die school te mogen
      Een kind wil weten in welke klas het komt, niet welk papier er is.
    a opp, ontwikkelingsperspectiefplan, ontwikkelingsperspectief= | plan van de school/plannen van de school
      Vraag het kind zelf wat het wil leren.
    n OPP-gesprek, OPP-bespreking | gesprek over het plan van de school/gesprekken over het plan van de school
      Vraag het kind zelf wat het wil leren.
    n onderwijsarrangement, arrangement, ondersteuningsarrangement, passend-onderwijsarrangement, OZA, onderwijszorgarrangement, onderwijs-zorgarrangement, zorgarrangement, zorg-onderwijsarrangement |
      Een arrangement boek je in een hotel.
    n passend onderwijs |
      Passend voor wie? Vraag het het kind.
    n inclusief onderwijs |
      Zeg met wie het kind in de klas zit.
    b thuisnabij | dicht bij huis @… dicht bij huis
      Zeg hoe ver het van huis is.
    n thuisnabij onderwijs | school dicht bij huis
      Zeg hoe ver de school van huis is.
    n ondersteuningsprofiel, schoolondersteuningsprofiel, basisondersteuning, extra ondersteuningsbehoefte, ondersteuningsniveau |
      Zeg wat de juf kan doen en wat niet.
    n zorgniveau |
      Zeg hoeveel hulp iemand nodig heeft.
    n onderwijsbehoefte, onderwijsbehoeften, leerbehoefte, onderwijsleerbehoefte, instructiebehoefte |
      Zeg wat een kind helpt: stilte, korte taken, een aai.
    n handelingsplan, plan van handelen | plan/plannen
      Zeg wat de juf morgen anders doet.
    b handelingsgericht, handelingsgericht werken, handelingsgerichte diagnostiek, HGW, HGD, groeidocument |
      Zeg wat de juf morgen anders doet.
    n IB'er, ib-er, zorgcoördinator van de school | leerkracht die de hulp op school regelt/leerkrachten die de hulp op school regelen
      Zeg hoe ze heet.
    n kwaliteitscoördinator |
      Zeg hoe ze heet, en wat ze doet.
    n RT'er, remedial teacher | leerkracht die extra helpt/leerkrachten die extra helpen
      Zeg hoe ze heet.
    n remedial teaching, RT-les=les met extra hulp | extra hulp bij het leren
      Zeg wat een kind daar oefent.
    n orthotheek, ambulant begeleider van school |
      Zeg wie er helpt, en waarmee.
    n leerplichtambtenaar, LPA, leerplichtconsulent, leerplichtmedewerker | medewerker van de leerplicht/medewerkers van de leerplicht
      Zeg wie er komt en waarom.
    n RMC, RMC-functionaris |
      Zeg wie er komt en waarom.
    n kwalificatieplicht, kwalificatieplichtig, startkwalificatieplicht, leerplichtontheffing, leerplichtig, vrijstelling leerplicht, vrijstelling van de leerplicht |
      Zeg wat moet en wat mag.
    n startkwalificatie |
      Zeg welk diploma iemand heeft of wil.
    n verzuimprotocol, verzuimbeleid, verzuimregistratie, verzuimmelding, verzuimgesprek, verzuimaanpak, verzuimoverleg, verzuimloket, verzuimcijfers, zorgwekkend verzuim, luxe verzuim, relatief verzuim, absoluut verzuim, signaalverzuim |
      Vraag waarom iemand thuis bleef.
    n thuiszitterstafel, thuiszittersoverleg | gesprek over weer naar school gaan/gesprekken over weer naar school gaan
      Vraag ook het kind aan die tafel.
    n thuiszittersaanpak, thuiszittersregisseur, doorbraakoverleg, doorzettafel, thuiszittend, thuiszittende |
      Zeg waarom een kind thuis is, en wat het zelf wil.
    n ondersteuningsteam, schoolondersteuningsteam, SOT, zorgteam van de school | team dat meedenkt op school/teams die meedenken op school
      Zeg wie erbij zitten, en of het kind erbij is.
    n ondersteuningsoverleg, SOT-overleg, OT-overleg, ondersteuningsteamoverleg, leerlingbespreking | gesprek op school/gesprekken op school
      Zeg wie erbij zitten, en of het kind erbij is.
    n groepsbespreking |
      Zeg wie er praatten, en over wie.
    n trajectgroep |
      Zeg wie er zitten, en wat zij er leren.
    n didactiek | manier van lesgeven
      Het gaat over lesgeven; zeg dat dan.
    n didactisch niveau, didactische leeftijd, didactische achterstand, DLE, leerrendement, leerrendementsverwachting |
      Zeg wat een kind al kan.
    b didactisch, orthodidactisch, vakdidactisch |
      Het gaat over lesgeven; zeg dat dan.
    n cognitief niveau, cognitieve capaciteit, cognitieve vermogens, cognitief vermogen, leerpotentieel, leervermogen, leercapaciteit, cognitief functioneren, cognitieve vaardigheid, intelligentieniveau, begaafdheidsniveau |
      Een niveau zegt niet wat een kind graag wil weten.
    n leerachterstand, onderwijsachterstand, rekenachterstand=achterstand bij rekenen, leesachterstand=achterstand bij lezen, spellingachterstand=achterstand bij spelling | achterstand bij het leren/achterstanden bij het leren
      Achter op wie?
    n achterstandsleerling |
      Achter op wie?
    n leerlingvolgsysteem, LVS, onderwijskundig rapport, overdrachtsformulier, leerlingdossier, leerlingbeeld |
      Laat ouders en kind meelezen.
    n leerlijn, eigen leerlijn, aangepaste leerlijn, uitstroomniveau, leerroute, doorlopende leerlijn |
      Zeg wat een kind gaat leren.
    n uitstroombestemming, uitstroomperspectief |
      Zeg waar een kind hierna heen gaat.
    v onderpresteren, onderpresteert, relatief onderpresteren |
      Misschien is het gewoon saai.
    n onderpresteerder | kind dat meer kan dan het laat zien/kinderen die meer kunnen dan ze laten zien
      Misschien is het gewoon saai.
    b taakgericht, taakgerichtheid, taakinitiatie, taakaanpak, taakhouding |
      Zeg hoe lang het lukt, en wanneer.
    n werkgeheugen, verwerkingssnelheid, kortetermijngeheugen, informatieverwerking, inhibitie, responsinhibitie, cognitieve flexibiliteit |
      Zeg wat er lukt als je het rustig voordoet.
    n concentratieprobleem, aandachtsprobleem | probleem met opletten/problemen met opletten
      Zeg waar het hoofd dan wel bij is.
    n concentratieproblematiek, aandachtsproblematiek, concentratieboog, aandachtsboog |
      Zeg hoe lang opletten lukt, en wanneer.
    b schoolrijp, schoolrijpe=, schoolrijpheid= | klaar voor school
      Zeg wat een kind al kan.
    n schoolloopbaan, schoolcarrière, onderwijsloopbaan, schoolhistorie | tijd op school
      Zeg waar een kind op school zat en hoe het was.
    v doubleren, doubleerden=bleven zitten, gedoubleerd=, gedoubleerde=, is gedoubleerd=is blijven zitten, doublure=, een doublure=een keer blijven zitten | blijven zitten/blijft zitten/bleef zitten/blijven zitten
      Blijven zitten begrijpt iedereen.
    x VVE-indicatie, vve-kind, doelgroepkind, doelgroeppeuter, doelgroepkleuter, NT2, NT2'er, nt2-leerling, anderstalig, anderstalige |
      Het kind kent al een taal; zeg welke.
    x voor- en vroegschoolse educatie |
      Zeg waar het kind speelt en leert.
    a ISK, internationale schakelklas, nieuwkomersklas, ISK'er=, ISK'ers= | klas voor kinderen die hier net zijn/klassen voor kinderen die hier net zijn
      Zeg waar een kind vandaan komt en wat het al kan.
    n schakelklas |
      Zeg wat een kind er leert.
    n nieuwkomer | iemand die pas in Nederland woont/mensen die pas in Nederland wonen
      Zeg waar iemand vandaan komt en wat hij al kan.
    n reboundvoorziening, rebound, observatieklas, structuurklas, time-outklas, opvangklas, tussenvoorziening, bovenschoolse voorziening, prikkelarme klas, orthopedagogisch-didactisch centrum, OPDC |
      Zeg hoe lang, en wanneer het kind terugkomt.
    n zorgplicht, zorgplichtig |
      Zeg wie een plek zoekt.
    n schoolplicht |
      Zeg wie er naar school moet.
    n schoolbinding, schoolmotivatie, schoolweigering, schoolfobie, schoolangst, schoolverzuimproblematiek, schoolproblematiek |
      Vraag wat er op school eng of saai is.
    n schoolterugkeer, schooltraject |
      Zeg hoe het kind weer naar school gaat, en wanneer.
    n schoolse vaardigheden |
      Zeg wat een kind al kan.
    n leerlingbegeleiding, leerlingenzorg, leerlingzorg | hulp op school
      Zeg wie er helpt.
    n zorgmentor, ondersteuningscoördinator, zorgcoach, begeleider passend onderwijs, BPO'er |
      Zeg hoe ze heet.
    n zorgklas, zorgloket |
      Zeg wie er helpt.
    n schoolmaatschappelijk werk, SMW | hulp op school
      Zeg hoe ze heet.
    n schoolmaatschappelijk werker, schoolmaatschappelijk werkster, SMW'er | hulpverlener op school/hulpverleners op school
      Zeg hoe ze heet.
    n motorische ontwikkeling | leren bewegen
      Zeg wat een kind doet: rennen, knippen, vallen.
    n fijne motoriek, grove motoriek, sensomotoriek, sensomotorisch, sensomotorische, psychomotoriek |
      Zeg wat een kind doet: rennen, knippen, vallen.
    b motorisch, psychomotorisch, fijnmotorisch |
      Het gaat over bewegen; zeg dat dan.
    n spraak-taalontwikkeling, spraak- en taalontwikkeling, taalontwikkeling, spraakontwikkeling, woordenschatontwikkeling=leren van woorden, taalbegrip=begrijpen van taal | leren praten
      Zeg wat een kind al zegt.
    n taalaanbod |
      Zeg wie er met het kind praat, en in welke taal.
    n spraak-taalproblematiek, spraak-taalachterstand=achterstand bij praten | moeite met praten
      Zeg wat een kind al zegt.
    n rugzakleerling | kind dat meer hulp nodig heeft op school/kinderen die meer hulp nodig hebben op school
      Geen kind heet naar zijn papieren.
    n rugzakfinanciering, leerlinggebonden financiering, LGF, clusterkind |
      Geen kind heet naar zijn papieren.
    n gedragsleerling, gedragskind, gedragsgroep, gedragsklas |
      Geen kind heet naar zijn gedrag.
    b prikkelarm | rustig/rustige
      Zeg gewoon rustig of stil.
    b prikkelrijk | druk/drukke
      Zeg gewoon wat er druk is.
    n studieloopbaanbegeleider, SLB'er | begeleider bij de studie/begeleiders bij de studie
      Zeg wie er helpt.
    n studievertraging, studieloopbaan, loopbaanbegeleiding, verzuimbegeleider |
      Zeg wat er niet lukt, en wie er helpt.
    n toetsinstrument, toetsresultaat, toetsgegevens, leerresultaat, leeropbrengst, leeropbrengsten, opbrengstgericht, opbrengsten |
      Een toets meet een ochtend.
    """
}
