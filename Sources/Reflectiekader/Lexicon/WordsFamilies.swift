extension LexiconThemes {
  /// Words for families and for bringing up children.
  static let families = """
    n gezinssysteem, systeem rondom=mensen rond, systeem rond=mensen rond, het hele systeem=iedereen thuis, familiesysteem, oudersysteem, steunsysteem, opvoedsysteem, opvoedingssysteem, sociaal systeem, primair systeem | gezin/gezinnen; de mensen om hen heen
      Een gezin is geen systeem; het zijn mensen met namen.
    b systeemgericht, systemisch, systeemtheoretisch, gezinsgericht | met het hele gezin @… met het hele gezin
      Een gezin is geen systeem.
    n systeemproblematiek, gezinsproblematiek, systeemprobleem, gezinsprobleem, relatieproblematiek, huwelijksproblematiek | zorgen thuis
      Zeg wat er thuis moeilijk is.
    n gezinsdynamiek, systeemdynamiek, interactiepatroon, interactieproblematiek, groepsdynamiek | hoe ze met elkaar omgaan
      Zeg wat er gebeurt tussen wie.
    n interactie*, ouder-kindinteractie, ouder-kindrelatie, interacteren, ouder kind interactie, ouder-kind-interactie | hoe ze met elkaar doen
      Een koud woord voor kijken, praten en lachen.
    n opvoedonmacht, opvoedingsonmacht, pedagogische onmacht, opvoedproblematiek, opvoedingsproblematiek, pedagogische problematiek | onmacht bij het opvoeden
      Iedere ouder weet het weleens niet meer. | Ze weet even niet meer hoe ze hem rustig krijgt.
    n opvoedprobleem, opgroeiprobleem, ontwikkelingsprobleem, opvoedingsprobleem, opvoedingsproblemen, opvoedvraagstuk, opvoedingsvraagstuk | vraag over opvoeden/vragen over opvoeden
      Een vraag over opvoeden heeft iedere ouder.
    n pedagogisch onmachtig, pedagogisch onmachtige, pedagogisch onbekwaam, opvoedingsonbekwaam, opvoedingsonbekwame, onmachtige ouder | even ten einde raad @… ten einde raad
      Het woord zegt nooit meer, waar nu niet genoeg was.
    n handelingsverlegenheid, handelingsverlegen=onzeker, handelingsverlegen ouder, opvoedverlegenheid, opvoedverlegen, handelingsonbekwaam | onzekerheid
      Een deftig woord voor: wat moet ik nu?
    n opvoedvaardigheid, opvoedingsvaardigheid, oudervaardigheid, pedagogische vaardigheid, oudercompetentie, opvoedcompetentie, ouderlijke vaardigheid | handigheid in het opvoeden
      Het klinkt als een examen voor ouders.
    n opvoedcapaciteit, opvoedingscapaciteit, pedagogische capaciteit, opvoedkwaliteit | hoe opvoeden lukt
      Het klinkt als een maat die je kunt aflezen.
    b pedagogisch, orthopedagogisch, sociaalpedagogisch, pedagogisch-didactisch | bij het opvoeden @… bij het opvoeden; bij het opvoeden
      Het gaat over opvoeden; zeg dat dan.
    n opvoedklimaat, opvoedingsklimaat, pedagogisch klimaat, leefklimaat, gezinsklimaat, opvoedomgeving | hoe het thuis is
      Een klimaat meet je; een huis voel je.
    n opvoedsituatie, opvoedingssituatie, onveilige opvoedsituatie, thuissituatie, thuissituaties=hoe het thuis is | thuis; hoe het thuis is
      Het is gewoon thuis. | Thuis is het nu druk met de baby erbij.
    n opvoedstijl, opvoedingsstijl, opvoedingshandelen, pedagogisch handelen, opvoedgedrag | hoe iemand opvoedt
      Zeg wat een ouder doet.
    n opvoedondersteuning, opvoedingsondersteuning, ouderbegeleiding, oudertraining, gezinsondersteuning, opvoedtraining | hulp bij het opvoeden
      Hulp bij het opvoeden geven buren elkaar ook.
    n gezinsbegeleiding, gezinsinterventie | hulp thuis
      Zeg wat je samen doet.
    n affectief, affectieve, affectie, pedagogisch-affectief | warm
      Een koud woord voor warmte.
    b sensitief, sensitiviteit=aanvoelen wat een kind nodig heeft, sensitief-responsief, responsief, responsiviteit=ingaan op wat een kind vraagt | goed in aanvoelen @… met veel gevoel
      Zeg wat je zag: ze tilde hem op toen hij huilde.
    n emotioneel beschikbaar, emotionele beschikbaarheid, emotioneel niet beschikbaar=er nu niet zijn voor het kind, emotioneel onbeschikbaar=er nu niet zijn voor het kind | er echt zijn voor het kind
      Er zijn lukt niet elke dag; het woord doet alsof het ja of nee is.
    n symbiose, symbiotisch, symbiotische, symbiotische relatie, verstrikt systeem | heel erg samen
      Dicht bij elkaar zijn is vaak ook lief.
    n *draagkracht, *draaglast=last, draagkracht-draaglast, draaglast-draagkracht, draagkrachtig | kracht
      Het klinkt als een brug. Zeg wat te zwaar is.
    b belastbaar, belastbaarheid=wat iemand aankan, beperkt belastbaar | sterk genoeg @… met kracht
      Een mens is geen vloer.
    n vechtscheiding, conflictscheiding, complexe scheiding, v-echtscheiding, scheidingsproblematiek, echtscheidingsproblematiek | scheiding met veel ruzie/scheidingen met veel ruzie
      Het woord vecht zelf mee.
    n ouderverstoting, contactverlies, oudervervreemding | kind ziet een ouder niet meer
      Het woord wijst een schuldige aan.
    n kindfactor, ouderfactor, gezinsfactor, omgevingsfactor, kindfactoren, ouderfactoren, kindkenmerk, kindproblematiek, ouderproblematiek | wat meespeelt
      Wat meespeelt, heeft een naam.
    n beschermende factor, beschermende factoren, protectieve factor, protectieve factoren | ding dat helpt/dingen die helpen
      Zeg wat helpt: oma, voetbal, de juf. | Oma haalt hem elke dag op.
    n risicofactor, belemmerende factor, in stand houdende factor, instandhoudende factor, in stand houdende factoren, stressor | ding dat het moeilijk maakt/dingen die het moeilijk maken
      Zeg wat het moeilijk maakt.
    n ontwikkelingsbedreiging, ernstige ontwikkelingsbedreiging, bedreigde ontwikkeling, ontwikkelingsbedreigend, ontwikkelingsbedreigende | gevaar voor het opgroeien
      Zeg wat dit kind mist.
    n ontwikkelingstaak, ontwikkelingsfase, ontwikkelingsbehoefte, ontwikkelingsgericht, ontwikkelingspsychologisch | wat bij deze leeftijd hoort
      Het is gewoon wat bij deze leeftijd hoort.
    n schoolgang, schoolse vaardigheid, schools functioneren | hoe het op school gaat
      Vraag liever hoe school was.
    n dagstructuur, dagstructurering, daginvulling, structuurbehoefte, dagbestedingstraject | vaste dingen op een dag
      Zeg wat er op een dag gebeurt.
    n leefgebied, levensgebied, levensdomein, leefdomein, leefgebieden | kant van het leven/kanten van het leven
      Een leven is geen formulier met vakken.
    n steunfiguur, steunstructuur, sociaal steunsysteem, informeel netwerk, informele netwerk, formele netwerk, formeel netwerk, zorgnetwerk, steunend netwerk, steunnetwerk | iemand op wie je kunt bouwen/mensen op wie je kunt bouwen
      Zeg wie het is: oma, de buurman, de juf.
    n informele steun, informele zorg, informele hulp, formele zorg, formele hulp | hulp van mensen om je heen
      Familie voelt zich niet informeel.
    n netwerkberaad, netwerkoverleg, familienetwerkberaad, eigen-krachtconferentie, EKC, netwerkbijeenkomst | familie en vrienden om de tafel
      Zo'n avond is gewoon met zijn allen om de tafel.
    n genogram, ecogram, sociogram, netwerkanalyse | tekening van de familie
      Zeg dat je samen tekent wie er zijn.
    n intergenerationeel, intergenerationele, transgenerationeel, transgenerationele, intergenerationele overdracht=doorgeven van ouders op kinderen | van ouders op kinderen
      Het klinkt als lot; zeg wat iemand meekreeg.
    n ouderschapsreorganisatie, solo-ouderschap, parallel ouderschap, parallel solo-ouderschap, ouderschapsbemiddeling | ouders zijn na een scheiding
      Zeg hoe ze het samen verdelen.
    n eenoudergezin, één-oudergezin, eenouderhuishouden | ouder alleen met kinderen/ouders alleen met kinderen
      Het woord telt wie er mist.
    n schuldenproblematiek, schuldproblematiek, financiële problematiek, inkomensproblematiek, problematische schulden, armoedeproblematiek | zorgen over geld
      Zeg wat niet betaald kan worden; dan kun je iets doen.
    n huisvestingsproblematiek, woonproblematiek, woonurgentie | zorgen over het huis
      Zeg wat er met het huis is.
    b opvoedkundig, opvoedkundige vaardigheden, pedagogisch zwak, pedagogisch tekortschietend, pedagogisch overvraagd | bij het opvoeden @… bij het opvoeden
      Het gaat over opvoeden; zeg dat dan.
    n gezinscontext, opvoedcontext, leefcontext, opvoedingscontext, opvoedmilieu, opvoedingsmilieu, gezinsmilieu | thuis
      Het is gewoon thuis.
    n begrenzing, begrenzen=duidelijk zijn over wat mag, begrensd worden=horen wat mag, begrensde=zei wat mag | duidelijk zijn over wat mag
      Zeg wat je afsprak.
    n kindeigen problematiek, kindeigen, kindeigen factoren, opgroeiproblematiek | wat voor dit kind lastig is
      Zeg wat lastig is, en wanneer niet.
    n wederkerigheid, wederkerig, wederkerige, wederzijdse afhankelijkheid | geven en krijgen
      Zeg wat iemand geeft en wat hij krijgt.
    n netwerkversterking, netwerkactivering, netwerkinventarisatie, netwerkgericht, netwerkgerichte, netwerkontwikkeling, netwerkondersteuning | vragen wie wil helpen
      Vraag gewoon wie er wil komen.
    n bejegening, bejegenen=omgaan met, bejegend=behandeld, bejegeningsadvies | hoe je met iemand omgaat
      Zeg hoe je doet.
    b overvraagd, overvraging=te veel vragen, ondervraging van het kind, overvragen=te veel vragen van, overvraagt=vraagt te veel van | aan het eind van zijn kracht
      Zeg wat er te veel was.
    n ouderlijk onvermogen, onvermogen, opvoedonvermogen, affectief verwaarloosd, pedagogisch verwaarloosd, emotioneel verwaarloosd | niet meer lukken
      Onvermogen klinkt als nooit; misschien is het nu.
    n echtscheidingssituatie, scheidingssituatie, leefklimaatprobleem, crisissituatie | scheiding; ruzie
      Een situatie heeft geen mensen; dit huis wel.
    """
}
