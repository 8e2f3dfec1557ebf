extension LexiconThemes {
  /// Words for families and for bringing up children.
  static let families = """
    n gezinssysteem, systeem rondom=mensen rond, systeem rond=mensen rond, het hele systeem=iedereen thuis, familiesysteem=familie/families, oudersysteem=ouders, steunsysteem=mensen die helpen, opvoedsysteem=, opvoedingssysteem=, sociaal systeem=mensen eromheen, primair systeem | gezin/gezinnen
      Een gezin is geen systeem; het zijn mensen met namen.
    b systeemgericht, systemisch, systeemtheoretisch=, gezinsgericht=met het hele gezin | met het hele gezin @… met het hele gezin
      Een gezin is geen systeem.
    n systeemproblematiek, gezinsproblematiek, systeemprobleem=zorg over thuis/zorgen over thuis, gezinsprobleem=zorg over thuis/zorgen over thuis, relatieproblematiek=zorgen over de relatie, huwelijksproblematiek=zorgen over het huwelijk | zorgen thuis
      Zeg wat er thuis moeilijk is.
    n gezinsdynamiek, systeemdynamiek, interactiepatroon, interactieproblematiek=, groepsdynamiek=hoe het gaat in de groep | hoe ze met elkaar omgaan
      Zeg wat er gebeurt tussen wie.
    n interactie*, ouder-kindinteractie, ouder-kindrelatie, interacteren=, ouder kind interactie, ouder-kind-interactie | hoe ze met elkaar doen
      Een koud woord voor kijken, praten en lachen.
    n opvoedonmacht=, opvoedingsonmacht=, pedagogische onmacht=, opvoedproblematiek, opvoedingsproblematiek, pedagogische problematiek | moeite met opvoeden
      Iedere ouder weet het weleens niet meer. | Ze weet even niet meer hoe ze hem rustig krijgt.
    n opvoedprobleem, opgroeiprobleem=probleem bij het opgroeien/problemen bij het opgroeien, ontwikkelingsprobleem=probleem bij het opgroeien/problemen bij het opgroeien, opvoedingsprobleem, opvoedingsproblemen=problemen bij het opvoeden, opvoedvraagstuk=vraag over opvoeden/vragen over opvoeden, opvoedingsvraagstuk=vraag over opvoeden/vragen over opvoeden | probleem bij het opvoeden/problemen bij het opvoeden
      Zeg wat lastig is, en wanneer.
    n pedagogisch onmachtig, pedagogisch onmachtige=, pedagogisch onbekwaam=, opvoedingsonbekwaam=, opvoedingsonbekwame=, onmachtige ouder=ouder die niet meer weet hoe het moet |
      Het woord zegt nooit meer, waar nu niet genoeg was.
    n handelingsverlegenheid, handelingsverlegen=, handelingsverlegen ouder=ouder die niet weet wat te doen, opvoedverlegenheid, opvoedverlegen= | niet weten wat te doen
      Een deftig woord voor: wat moet ik nu?
    n opvoedvaardigheid, opvoedingsvaardigheid, oudervaardigheid, pedagogische vaardigheid, oudercompetentie, opvoedcompetentie, ouderlijke vaardigheid | handigheid in het opvoeden
      Het klinkt als een examen voor ouders.
    n opvoedcapaciteit, opvoedingscapaciteit, pedagogische capaciteit, opvoedkwaliteit | hoe opvoeden lukt
      Het klinkt als een maat die je kunt aflezen.
    b pedagogisch, orthopedagogisch=, sociaalpedagogisch=, pedagogisch-didactisch= | bij het opvoeden @… bij het opvoeden
      Het gaat over opvoeden; zeg dat dan.
    n opvoedklimaat, opvoedingsklimaat, pedagogisch klimaat=hoe kinderen hier opgroeien, leefklimaat=hoe het is om hier te wonen, gezinsklimaat, opvoedomgeving | hoe het thuis is
      Een klimaat meet je; een huis voel je.
    n opvoedsituatie, opvoedingssituatie, thuissituatie, thuissituaties=hoe het thuis is | hoe het thuis is
      Het is gewoon thuis. | Thuis is het nu druk met de baby erbij.
    n opvoedstijl, opvoedingsstijl, opvoedingshandelen, pedagogisch handelen, opvoedgedrag | hoe iemand opvoedt
      Zeg wat een ouder doet.
    n opvoedondersteuning, opvoedingsondersteuning, ouderbegeleiding, oudertraining=les over opvoeden, gezinsondersteuning=hulp voor het gezin, opvoedtraining=les over opvoeden | hulp bij het opvoeden
      Hulp bij het opvoeden geven buren elkaar ook.
    n gezinsbegeleiding, gezinsinterventie | hulp thuis
      Zeg wat je samen doet.
    n affectief, affectieve=, affectie=, pedagogisch-affectief= |
      Zeg welk gevoel je zag.
    b sensitief=goed in aanvoelen, sensitiviteit=aanvoelen wat een kind nodig heeft, sensitief-responsief=goed in aanvoelen, responsief=, responsiviteit=ingaan op wat een kind vraagt |
      Zeg wat je zag: ze tilde hem op toen hij huilde.
    n emotioneel beschikbaar, emotionele beschikbaarheid=er echt zijn voor het kind, emotioneel niet beschikbaar=, emotioneel onbeschikbaar= | er echt zijn voor het kind
      Er zijn lukt niet elke dag; het woord doet alsof het ja of nee is.
    n symbiose, symbiotisch=, symbiotische=, symbiotische relatie=, verstrikt systeem= | heel erg samen
      Zeg wat te dicht is, en voor wie.
    n *draagkracht, *draaglast=last, draagkracht-draaglast=wat iemand aankan en wat iemand draagt, draaglast-draagkracht=wat iemand aankan en wat iemand draagt, draagkrachtig= | wat iemand aankan
      Het klinkt als een brug. Zeg wat te zwaar is.
    b belastbaar=sterk genoeg, belastbaarheid=wat iemand aankan, beperkt belastbaar= |
      Een mens is geen vloer.
    n vechtscheiding, conflictscheiding, complexe scheiding=moeilijke scheiding/moeilijke scheidingen, v-echtscheiding, scheidingsproblematiek=problemen door de scheiding, echtscheidingsproblematiek=problemen door de scheiding | scheiding met veel ruzie/scheidingen met veel ruzie
      Het woord vecht zelf mee.
    n ouderverstoting=, contactverlies=elkaar niet meer zien, oudervervreemding= | kind ziet een ouder niet meer
      Het woord wijst een schuldige aan.
    n kindfactor, ouderfactor, gezinsfactor, omgevingsfactor, kindfactoren, ouderfactoren, kindkenmerk=, kindproblematiek=, ouderproblematiek= | wat meespeelt
      Wat meespeelt, heeft een naam.
    n beschermende factor, beschermende factoren, protectieve factor, protectieve factoren | wie of wat helpt/wie of wat helpt
      Zeg wat helpt: oma, voetbal, de juf. | Oma haalt hem elke dag op.
    n risicofactor=iets waardoor het mis kan gaan/dingen waardoor het mis kan gaan, belemmerende factor, in stand houdende factor=iets waardoor het zo blijft/dingen waardoor het zo blijft, instandhoudende factor=iets waardoor het zo blijft/dingen waardoor het zo blijft, in stand houdende factoren=dingen waardoor het zo blijft, stressor | ding dat het moeilijk maakt/dingen die het moeilijk maken
      Zeg wat het moeilijk maakt, of wat kan misgaan.
    n ontwikkelingsbedreiging, ernstige ontwikkelingsbedreiging=ernstig gevaar voor het opgroeien, bedreigde ontwikkeling=, ontwikkelingsbedreigend=, ontwikkelingsbedreigende= | gevaar voor het opgroeien
      Zeg wat dit kind mist.
    n ontwikkelingstaak, ontwikkelingsfase, ontwikkelingsbehoefte=wat een kind nu nodig heeft, ontwikkelingsgericht=, ontwikkelingspsychologisch= | wat bij deze leeftijd hoort
      Het is gewoon wat bij deze leeftijd hoort.
    n schoolgang=naar school gaan, schoolse vaardigheid=, schools functioneren | hoe het op school gaat
      Vraag liever hoe school was.
    n dagstructuur, dagstructurering, daginvulling=wat iemand op een dag doet, structuurbehoefte=behoefte aan vaste dingen op een dag, dagbestedingstraject=iets te doen overdag | vaste dingen op een dag
      Zeg wat er op een dag gebeurt.
    n leefgebied, levensgebied, levensdomein, leefdomein, leefgebieden | kant van het leven/kanten van het leven
      Een leven is geen formulier met vakken.
    n steunfiguur=iemand op wie je kunt bouwen/mensen op wie je kunt bouwen, steunstructuur=, sociaal steunsysteem=mensen op wie je kunt bouwen, informeel netwerk=mensen om iemand heen, informele netwerk=mensen om iemand heen, formele netwerk=hulpverleners om iemand heen, formeel netwerk=hulpverleners om iemand heen, zorgnetwerk=hulpverleners om iemand heen, steunend netwerk=mensen op wie je kunt bouwen, steunnetwerk=mensen op wie je kunt bouwen | iemand op wie je kunt bouwen/mensen op wie je kunt bouwen
      Zeg wie het is: oma, de buurman, de juf.
    n informele steun, informele zorg, informele hulp, formele zorg=hulp van hulpverleners, formele hulp=hulp van hulpverleners | hulp van mensen om iemand heen
      Familie voelt zich niet informeel.
    n netwerkberaad, netwerkoverleg, familienetwerkberaad, eigen-krachtconferentie, EKC, netwerkbijeenkomst | familie en vrienden om de tafel
      Zo'n avond is gewoon met zijn allen om de tafel.
    n genogram, ecogram=tekening van de mensen om iemand heen, sociogram=tekening van de mensen om iemand heen, netwerkanalyse=kijken wie er om iemand heen staan | tekening van de familie/tekeningen van de familie
      Zeg dat je samen tekent wie er zijn.
    n intergenerationeel, intergenerationele, transgenerationeel, transgenerationele, intergenerationele overdracht=doorgeven van ouders op kinderen | van ouders op kinderen
      Het klinkt als lot; zeg wat iemand meekreeg.
    n ouderschapsreorganisatie, solo-ouderschap=alleen opvoeden, parallel ouderschap=ieder op een eigen manier opvoeden, parallel solo-ouderschap=ieder op een eigen manier opvoeden, ouderschapsbemiddeling=samen aan tafel over het ouder zijn | ouders zijn na een scheiding
      Zeg hoe ze het samen verdelen.
    n eenoudergezin, één-oudergezin, eenouderhuishouden | ouder alleen met kinderen/ouders alleen met kinderen
      Het woord telt wie er mist.
    n schuldenproblematiek=problemen door schulden, schuldproblematiek=problemen door schulden, financiële problematiek, inkomensproblematiek, problematische schulden=schulden die te hoog zijn, armoedeproblematiek=te weinig geld om van te leven | zorgen over geld
      Zeg wat niet betaald kan worden; dan kun je iets doen.
    n huisvestingsproblematiek, woonproblematiek, woonurgentie= | zorgen over het huis
      Zeg wat er met het huis is.
    b opvoedkundig, opvoedkundige vaardigheden=, pedagogisch zwak=, pedagogisch tekortschietend=, pedagogisch overvraagd= | bij het opvoeden @… bij het opvoeden
      Het gaat over opvoeden; zeg dat dan.
    n gezinscontext, opvoedcontext, leefcontext, opvoedingscontext, opvoedmilieu, opvoedingsmilieu, gezinsmilieu | thuis
      Het is gewoon thuis.
    n begrenzing, begrenzen=duidelijk zijn over wat mag, begrensd worden=, begrensde= | duidelijk zijn over wat mag
      Zeg wat je afsprak.
    n kindeigen problematiek, kindeigen=, kindeigen factoren=, opgroeiproblematiek= | wat voor dit kind lastig is
      Zeg wat lastig is, en wanneer niet.
    n wederkerigheid, wederkerig=, wederkerige=, wederzijdse afhankelijkheid= | geven en krijgen
      Zeg wat iemand geeft en wat hij krijgt.
    n netwerkversterking=de mensen eromheen sterker maken, netwerkactivering, netwerkinventarisatie=kijken wie er om iemand heen staan, netwerkgericht=, netwerkgerichte=, netwerkontwikkeling=, netwerkondersteuning= | vragen wie wil helpen
      Vraag gewoon wie er wil komen.
    n bejegening, bejegenen=omgaan met, bejegend=, bejegeningsadvies= | hoe je met iemand omgaat
      Zeg hoe je doet.
    b overvraagd=, overvraging=te veel vragen, overvragen=te veel vragen van, overvraagt=vraagt te veel van |
      Zeg wat er te veel was.
    n ouderlijk onvermogen=, onvermogen, opvoedonvermogen= |
      Onvermogen klinkt als nooit; misschien is het nu.
    n echtscheidingssituatie, scheidingssituatie, crisissituatie= | scheiding/scheidingen
      Een situatie heeft geen mensen; dit huis wel.
    n ondervraging van het kind |
      Zeg wie wat aan het kind vroeg.
    b affectief verwaarloosd, pedagogisch verwaarloosd, emotioneel verwaarloosd |
      Zeg wat het kind miste, en hoelang.
    n leefklimaatprobleem |
      Zeg hoe het daar is, en voor wie.
    """
}
