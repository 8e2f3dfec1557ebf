extension LexiconThemes {
  /// Words of schools and of those who advise them.
  static let school = """
    a vso, VSO-school, VSO-ZML, VSO-leerling | onderwijs in kleine klassen
      Drie letters zeggen niet hoe het daar is voor een kind.
    a sbo, SBO-school, speciaal basisonderwijs, SBO-leerling | basisonderwijs in kleine klassen
      Drie letters zeggen niet hoe het daar is voor een kind.
    A SO, SO-school, SO-leerling, cluster 4, cluster-4, cluster vier, cluster 3, cluster 4-school, cluster-4-school, speciaal onderwijs cluster 4 | onderwijs in kleine klassen
      Een soort school is geen soort kind.
    a zml, zmlk, mlk, ZML-school, ZMLK-school, lwoo, lwoo-indicatie, PrO-school, leerwegondersteunend onderwijs, REC, REC-school | school waar leren in kleine stappen gaat
      De letters zeggen niet wat een kind er leert.
    a swv, samenwerkingsverband, samenwerkingsverband passend onderwijs, SWV-bestuur | kantoor van de scholen samen
      Ouders kennen de school, geen verband. | De scholen beslissen er samen over.
    A TLV, toelaatbaarheidsverklaring, TLV-aanvraag, tlv-aanvraag | papier om op die school te mogen
      Een kind wil weten in welke klas het komt, niet welk papier er is.
    a opp, ontwikkelingsperspectiefplan, ontwikkelingsperspectief, OPP-gesprek, OPP-bespreking | plan van de school/plannen van de school
      Vraag het kind zelf wat het wil leren.
    n onderwijsarrangement, arrangement, ondersteuningsarrangement, passend-onderwijsarrangement, OZA, onderwijszorgarrangement, onderwijs-zorgarrangement, zorgarrangement, zorg-onderwijsarrangement | extra hulp op school
      Een arrangement boek je in een hotel.
    n passend onderwijs, inclusief onderwijs, thuisnabij onderwijs, thuisnabij | een plek op school voor elk kind
      Passend voor wie? Vraag het het kind.
    n ondersteuningsprofiel, schoolondersteuningsprofiel, basisondersteuning, extra ondersteuningsbehoefte, ondersteuningsniveau, zorgniveau | wat een school kan doen
      Zeg wat de juf kan doen en wat niet.
    n onderwijsbehoefte, onderwijsbehoeften, leerbehoefte, onderwijsleerbehoefte, instructiebehoefte | wat een kind nodig heeft om te leren
      Zeg wat een kind helpt: stilte, korte taken, een aai.
    n handelingsplan, handelingsgericht=in kleine stappen, handelingsgericht werken, handelingsgerichte diagnostiek, HGW, HGD, groeidocument, plan van handelen | plan voor in de klas/plannen voor in de klas
      Zeg wat de juf morgen anders doet.
    n IB'er, ib-er, kwaliteitscoördinator, zorgcoördinator van de school | de juf die extra helpt
      Zeg hoe ze heet.
    n RT'er, remedial teacher, remedial teaching, RT-les, orthotheek, ambulant begeleider van school | de juf die extra helpt
      Zeg hoe ze heet.
    n leerplichtambtenaar, leerplichtambtenaren=mensen van de gemeente die op school letten, LPA, leerplichtconsulent, leerplichtmedewerker, RMC, RMC-functionaris | mevrouw of meneer van de leerplicht
      Zeg wie er komt en waarom.
    n kwalificatieplicht, startkwalificatie, kwalificatieplichtig=moet nog naar school, startkwalificatieplicht, leerplichtontheffing, leerplichtig=moet naar school, vrijstelling leerplicht, vrijstelling van de leerplicht | naar school moeten
      Zeg wat moet en wat mag.
    n verzuimprotocol, verzuimbeleid, verzuimregistratie, verzuimmelding, verzuimgesprek, verzuimaanpak, verzuimoverleg, verzuimloket, verzuimcijfers, zorgwekkend verzuim, luxe verzuim, relatief verzuim, absoluut verzuim, signaalverzuim | afspraken bij niet op school zijn
      Vraag waarom iemand thuis bleef.
    n thuiszitterstafel, thuiszittersoverleg, thuiszittersaanpak, thuiszittersregisseur, doorbraakoverleg, doorzettafel, thuiszittend=niet op school, thuiszittende=niet naar school gaande | gesprek over weer naar school gaan/gesprekken over weer naar school gaan
      Vraag ook het kind aan die tafel.
    n ondersteuningsteam, schoolondersteuningsteam, SOT, SOT-overleg, OT-overleg, zorgteam van de school, ondersteuningsoverleg, ondersteuningsteamoverleg, leerlingbespreking, leerlingbesprekingen, trajectgroep, groepsbespreking | gesprek op school
      Zeg wie erbij zitten, en of het kind erbij is.
    n didactisch niveau, didactische leeftijd, didactische achterstand, DLE, didactiek=manier van lesgeven, leerrendement, leerrendementsverwachting | hoever een kind is met leren
      Zeg wat een kind al kan.
    b didactisch, orthodidactisch, vakdidactisch | van het lesgeven @… van het lesgeven
      Het gaat over lesgeven; zeg dat dan.
    n cognitief niveau, cognitieve capaciteit, cognitieve vermogens, cognitief vermogen, leerpotentieel, leervermogen, leercapaciteit, cognitief functioneren, cognitieve vaardigheid, intelligentieniveau, begaafdheidsniveau | hoe iemand leert
      Een niveau zegt niet wat een kind graag wil weten.
    n leerachterstand, onderwijsachterstand, achterstandsleerling, rekenachterstand, leesachterstand, spellingachterstand | nog niet zo ver met leren
      Achter op wie?
    n leerlingvolgsysteem, LVS, onderwijskundig rapport, overdrachtsformulier, leerlingdossier, leerlingbeeld | wat de school opschrijft
      Laat ouders en kind meelezen.
    n leerlijn, eigen leerlijn, aangepaste leerlijn, uitstroomniveau, uitstroombestemming, uitstroomperspectief, leerroute, doorlopende leerlijn | wat een kind gaat leren
      Zeg wat een kind gaat leren.
    n onderpresteren, onderpresteerder=kind dat meer kan dan het laat zien, onderpresteert=laat minder zien dan het kan, relatief onderpresteren | minder laten zien dan je kunt
      Misschien is het gewoon saai.
    n taakgerichtheid, taakgericht=met de kop bij het werk, taakinitiatie=beginnen, taakgerichte=aandachtige, taakaanpak, taakhouding | aandacht bij het werk
      Zeg hoe lang het lukt, en wanneer.
    n werkgeheugen, verwerkingssnelheid, kortetermijngeheugen, informatieverwerking, inhibitie, responsinhibitie, cognitieve flexibiliteit | onthouden en meekomen
      Zeg wat er lukt als je het rustig voordoet.
    n concentratieprobleem, concentratieproblematiek, aandachtsprobleem, aandachtsproblematiek, concentratieboog, aandachtsboog, concentratieproblemen | snel afgeleid zijn
      Zeg waar het hoofd dan wel bij is.
    n schoolrijpheid, schoolrijp=klaar voor school, schoolloopbaan, schoolcarrière, onderwijsloopbaan, schoolhistorie | tijd op school
      Zeg waar een kind op school zat en hoe het was.
    v doubleren, doublure=keer blijven zitten | blijven zitten/blijft zitten/bleef zitten/blijven zitten
      Blijven zitten begrijpt iedereen.
    x VVE-indicatie, vve-kind, voor- en vroegschoolse educatie, doelgroepkind, doelgroeppeuter, doelgroepkleuter, NT2, NT2'er, nt2-leerling, anderstalig, anderstalige | kind dat nog Nederlands leert
      Het kind kent al een taal; zeg welke.
    a ISK, internationale schakelklas, schakelklas, nieuwkomer, nieuwkomersklas, nieuwkomers=kinderen die hier net zijn | klas voor kinderen die hier net zijn
      Zeg waar een kind vandaan komt en wat het al kan.
    n reboundvoorziening, rebound, observatieklas, structuurklas, time-outklas, opvangklas, tussenvoorziening, bovenschoolse voorziening, prikkelarme klas, orthopedagogisch-didactisch centrum, OPDC | andere klas voor een tijdje
      Zeg hoe lang, en wanneer het kind terugkomt.
    n zorgplicht, zorgplichtig, schoolplicht | plicht om een plek te vinden
      Zeg wie een plek zoekt.
    n schoolbinding, schoolmotivatie, schoolweigering, schoolfobie, schoolangst, schoolverzuimproblematiek, schoolproblematiek, schooluitval, schooltraject, schoolterugkeer, schoolse vaardigheden | wel of niet naar school willen
      Vraag wat er op school eng of saai is.
    n leerlingbegeleiding, leerlingenzorg, leerlingzorg, zorgklas, zorgloket, zorgmentor, ondersteuningscoördinator, zorgcoach, begeleider passend onderwijs, BPO'er | hulp op school
      Zeg wie er helpt.
    n schoolmaatschappelijk werk, schoolmaatschappelijk werker=hulpverlener op school, schoolmaatschappelijk werkster=hulpverlener op school, SMW, SMW'er=hulpverlener op school | hulp op school
      Zeg hoe ze heet.
    n motorische ontwikkeling, fijne motoriek, grove motoriek, sensomotoriek, sensomotorisch=met bewegen, sensomotorische=met bewegen, psychomotoriek | bewegen
      Zeg wat een kind doet: rennen, knippen, vallen.
    b motorisch, psychomotorisch, fijnmotorisch | met bewegen @… met bewegen
      Het gaat over bewegen; zeg dat dan.
    n spraak-taalontwikkeling, spraak- en taalontwikkeling, taalontwikkeling, woordenschatontwikkeling, spraakontwikkeling, spraak-taalproblematiek, spraak-taalachterstand, taalbegrip, taalaanbod | leren praten
      Zeg wat een kind al zegt.
    n rugzakleerling, rugzakfinanciering, leerlinggebonden financiering, LGF, gedragsleerling, gedragskind, gedragsgroep, gedragsklas, clusterkind | kind dat meer hulp nodig heeft op school
      Geen kind heet naar zijn papieren.
    b prikkelarm, prikkelrijk=druk, prikkelrijke=drukke, prikkelarme | rustig/rustige
      Zeg gewoon rustig of stil.
    n studievertraging, studieloopbaan, studieloopbaanbegeleider, SLB'er, loopbaanbegeleiding, verzuimbegeleider | hulp bij de studie
      Zeg wie er helpt.
    n toetsinstrument, toetsresultaat, toetsgegevens, leerresultaat, leeropbrengst, leeropbrengsten, opbrengstgericht, opbrengsten | wat er lukte op school
      Een toets meet een ochtend.
    """
}
