extension LexiconThemes {
  /// Words for how somebody feels, develops and comes across, as reports have them.
  static let feelings = """
    b hoogsensitief, hoog sensitief, hooggevoelig, hoogsensitiviteit=veel voelen en horen, HSP=iemand die veel voelt en hoort, hooggevoeligheid=veel voelen en horen, HSP'er=iemand die veel voelt en hoort | gevoelig/gevoelige
      Iedereen voelt; zeg wat er te veel was. | Hij hoort alles en is daar moe van.
    b geagiteerd, agitatie=onrust, psychomotorisch onrustig | onrustig/onrustige
      Zeg wat je zag: heen en weer lopen, hard praten.
    n decorumverlies, decorumverval, verlies van decorum |
      Zeg wat je zag.
    n dysregulatie, disregulatie, emotiedysregulatie, emotionele dysregulatie, disreguleren=van slag raken, gedisreguleerd=van slag, gedysreguleerd=van slag, ontregelbaar=, gedereguleerd=van slag | van slag raken
      Mensen zijn geen apparaten.
    n prikkelgevoeligheid=, overprikkeling, overprikkeld=, overprikkelde=, overprikkelen=te veel zijn voor, overprikkelt=is te veel voor, prikkelreductie=rust, prikkelverwerkingsproblemen, prikkelverwerkingsproblematiek, prikkelgevoelig=gevoelig voor drukte, prikkelgevoelige=gevoelig voor drukte, sensorische prikkel=, prikkels doseren=zorgen voor rust, sensorische overprikkeling | last van drukte
      Zeg wat te veel is: licht, geluid of drukte.
    b sensorisch, sensoor=, zintuiglijk overgevoelig=, overgevoelig voor prikkels=heel gevoelig voor drukte | met horen, zien en voelen @… met horen, zien en voelen
      Zeg wat te veel is: licht, geluid of drukte.
    n complexe rouw=zwaar verdriet om wie er niet meer is, gecompliceerde rouw=zwaar verdriet om wie er niet meer is, rouwverwerking=omgaan met verdriet, rouwproces=tijd van verdriet, rouwarbeid, verliesverwerking=omgaan met verdriet, verlieservaring=verlies, rouwreactie=, uitgestelde rouw=verdriet dat later komt, rouwtaak=, levend verlies=verdriet dat steeds terugkomt | verdriet om wie er niet meer is
      Verdriet is geen klus die af moet.
    n automutileren, automutilatief=met jezelf pijn doen, zelfbeschadiging, zelfbeschadigend=met jezelf pijn doen, zelfverwonding, zelfdestructief=, zelfdestructieve=, automutilerend=met jezelf pijn doen, parasuïcide=, TS=, zelfdestructie= | jezelf pijn doen
      Het vreemde woord verbergt de pijn.
    n suïcidale ideatie, suïcidale uiting=, suïcidale gedachte=gedachte aan zelfdoding/gedachten aan zelfdoding, suïcidegedachte=gedachte aan zelfdoding/gedachten aan zelfdoding, suïcidale gedachten, suïciderisico=, doodswens=wens om dood te zijn, suïcidaal gedachtegoed, suïcidale neiging= | gedachten aan zelfdoding
      Zeg wat iemand echt zei: dat is duidelijker en dichterbij.
    b comorbide, comorbide problematiek=, comorbide stoornis=, comorbide klachten=klachten die samen komen |
      Een woord voor artsen onder elkaar.
    b somatisch, psycho-somatisch=, lichamelijk onverklaard= | van het lijf @… van het lijf
      Zeg waar het pijn doet.
    n SOLK, ALK, onverklaarde lichamelijke klachten, lichamelijk onverklaarde klachten, functionele klachten=, conversie=, conversiestoornis=, conversieklachten= | klachten waar de dokter geen oorzaak voor vindt
      Pijn is echt, ook als een dokter niets vindt.
    n hechtingsrelatie, hechtingspatroon=, hechtingsstijl=, hechtingsproces=groeien van de band, hechtingsonveiligheid=moeite om op iemand te bouwen, hechtingsfiguren=mensen bij wie het kind zich veilig voelt, gehechtheid, gehechtheidsrelatie, gehechtheidspatroon=, gehechtheidsproblematiek=moeite om op iemand te bouwen, gehechtheidsstoornis=, hechtingsgericht=met oog voor de band | band met wie voor het kind zorgt
      Een vakwoord voor iets warms: bij wie voelt een kind zich veilig?
    b hechtingsgestoord, onthecht, vermijdend gehechte, allemansvriendgedrag=, geremd gehecht, affectgeremd |
      Het woord maakt van een gemis een fout in het kind.
    n loyaliteit=trouw, loyaliteitsstrijd=moeten kiezen tussen ouders, loyaliteitsprobleem=klem tussen de ouders, loyaliteitsklem=klem tussen de ouders, loyaliteitsgevoelens=gevoel van trouw, gespleten loyaliteit=klem tussen de ouders, loyaliteitsspagaat=klem tussen de ouders, loyaliteitsdilemma= | trouw aan beide ouders
      Zeg tussen wie een kind klem zit.
    b loyaal aan beide ouders, gespleten loyaal=, dubbel loyaal= | trouw aan allebei
      Houden van allebei is gewoon.
    n rolomkering, rolomdraaiing, rolverwarring=, adultificatie=, parentificeren=te vroeg groot laten zijn, parentificerend=, parentificeert=maakt te vroeg groot, spousificatie= | zorgen voor de eigen ouders
      Zeg wat het kind doet, en wat te zwaar is.
    n verlatingsangst=bang zijn dat iemand weggaat, separatieangst, scheidingsangst, separatieproblematiek | bang zijn om alleen te blijven
      Zeg bij wie iemand niet weg wil.
    n faalangsttraining, faalangstreductietraining, faalangstreductie=minder bang zijn om fouten te maken | oefenen met fouten maken
      Zeg waar iemand bang voor is.
    n angstig-vermijdend, gegeneraliseerde angststoornis=veel angst, angstequivalent, angstregulatie=omgaan met angst, angstreductie=minder angst, paniekklachten=plotselinge angst, hyperventilatieklachten, anticipatieangst=angst voor wat komt, angstsymptoom |
      Waar iemand bang voor is, staat er niet.
    n stressfactor=iets wat spanning geeft, stressklachten=klachten door spanning, spanningsklachten=klachten door spanning, stressregulatie=omgaan met spanning, spanningsregulatie=omgaan met spanning, spanningsopbouw=spanning die groeit, stressgerelateerd=door spanning, spanningsveld=, stress-sensitief=met oog voor spanning, stresssensitief=met oog voor spanning, chronische stress=spanning die lang duurt, toxische stress=zware spanning die lang duurt, stresssensitieve dienstverlening= | spanning
      Zeg waar iemand wakker van ligt.
    n traumaverwerking=verwerken wat er gebeurd is, traumaklacht=, traumabehandeling=, traumasensitief=met oog voor wat er gebeurd is, traumasensitieve=met oog voor het verleden, traumageschiedenis=heel erge ervaringen van vroeger, traumascreening=, herbeleving=het opnieuw meemaken, herbelevingen=het opnieuw meemaken, hertraumatisering=, retraumatisering=, traumatisering=, traumatiseren=diep beschadigen, vroegkinderlijk trauma=heel erge ervaring van heel vroeger/heel erge ervaringen van heel vroeger, complex trauma=heel erge ervaringen die lang duurden, ACE's=nare ervaringen van vroeger, traumabril= | last van wat er gebeurd is
      Iemand is meer dan wat hem is overkomen.
    n schokkende gebeurtenis, ingrijpende levensgebeurtenis=grote gebeurtenis/grote gebeurtenissen, life event=grote gebeurtenis/grote gebeurtenissen, life-event=grote gebeurtenis/grote gebeurtenissen, levensgebeurtenis=grote gebeurtenis/grote gebeurtenissen, ingrijpende jeugdervaring=nare ervaring van vroeger/nare ervaringen van vroeger, adverse childhood experience=nare ervaring van vroeger/nare ervaringen van vroeger, draaglastverzwarend= | iets heel naars
      Zeg wat er gebeurde, als iemand dat goed vindt.
    n emotionele ontwikkeling=leren omgaan met gevoelens, sociale ontwikkeling=leren omgaan met anderen, persoonlijkheidsontwikkeling, identiteitsontwikkeling=ontdekken wie je bent, ontwikkelingsverloop=hoe het opgroeien gaat, ontwikkelingsgeschiedenis=hoe het opgroeien ging, ontwikkelingsniveau, ontwikkelingspotentieel, ontwikkelingstaken, ontwikkelingsprofiel, ontwikkelingsstagnatie, ontwikkelingsmogelijkheden=wat er nog te leren is |
      Elk kind groeit op zijn eigen tijd.
    n ontwikkelingsstoornis, ontwikkelingsvertraging=langzamer groeien en leren, ontwikkelingsvoorsprong=sneller groeien en leren, pervasieve ontwikkelingsstoornis, algehele ontwikkelingsachterstand=langzamer groeien en leren, globale ontwikkelingsachterstand=langzamer groeien en leren |
      Achter op wie? Elk kind groeit op zijn eigen tijd.
    n zelfconcept, negatief zelfbeeld=weinig goeds over zichzelf denken, zelfwaardering, laag zelfbeeld=weinig goeds over zichzelf denken, gering zelfbeeld=weinig goeds over zichzelf denken | hoe iemand over zichzelf denkt
      Zeg wat iemand over zichzelf zei.
    n frustratietolerantie=geduld als iets niet lukt, lage frustratietolerantie=weinig geduld als iets niet lukt, frustratiedrempel=, impulsregulatie=innerlijke rem, impulsief gedrag=, impulscontroleproblemen=, impulsiviteit=, impulsdoorbraak=, gebrekkige impulsregulatie=, driftbuien reguleren=, woederegulatie=omgaan met boosheid | geduld
      Zeg wanneer het lukt om even te wachten.
    b impulsgestuurd, hyperalert=op zijn hoede, hyperalertheid=steeds op je hoede zijn, verhoogd alert=op zijn hoede |
      Zeg wat iemand deed.
    n affect, vlak affect=weinig gevoel laten zien, affectvlak=zonder veel gevoel te laten zien, vlakke affect=weinig gevoel laten zien, stemming en affect=hoe iemand zich voelt, affectlabiel=, anhedonie=nergens plezier in hebben, dysfore stemming=, affectlabiliteit= | gevoel
      Zeg wat je zag op het gezicht.
    n cognitie, cognities=gedachten, kernovertuiging=, disfunctionele gedachte=, negatieve cognitie=nare gedachte/nare gedachten, denkfout=, denkpatroon=manier van denken, gedachtepatroon=manier van denken, metacognitie=, cognitieve vertekening= | gedachte/gedachten
      Zeg wat iemand denkt.
    n ruminatie, rumineren=piekeren, catastroferen=denken dat alles misgaat, catastrofeert=denkt dat alles misgaat, piekerproblematiek | piekeren
      Piekeren is een gewoon woord.
    n slaaphygiëne=gewoontes rond het slapen, slaap-waakritme=tijden van slapen en opstaan, dag-nachtritme=tijden van slapen en opstaan, circulair slaapritme= | hoe iemand slaapt
      Zeg hoe laat iemand slaapt.
    n realiteitstoetsing=, realiteitsbesef, realiteitszin, oordeels- en kritiekstoornissen=, ziekte-inzicht=, ziektegevoel=, probleembesef en inzicht | zien wat er echt aan de hand is
      Misschien ziet iemand het gewoon anders dan jij.
    n delier, delirant=in de war, verwardheidstoestand, verwardheid=in de war zijn, oriëntatiestoornis=, gedesoriënteerd=, desoriëntatie=, georiënteerd in trias=, psychotische kenmerken=, achterdochtig waanidee= | in de war zijn
      Zeg wat iemand zei of deed.
    n auditieve hallucinatie=iets horen wat er niet is/dingen horen die er niet zijn, hallucinatie=iets zien of horen wat er niet is/dingen zien of horen die er niet zijn, hallucinaties=dingen zien of horen die er niet zijn, hallucineren=dingen zien of horen die er niet zijn, hallucineert=ziet of hoort dingen die er niet zijn, imperatieve stemmen=stemmen die iets bevelen, imperatieve hallucinatie=stemmen die iets bevelen | dingen horen of zien
      Zeg wat iemand hoort of ziet.
    b manisch-psychotisch, hypomaan, hypomanie=tijd van veel te veel energie, maniform, katatoon, psychiatrisch ontregeld |
      Zeg wat je zag.
    n psychisch lijden, psychische aandoening=, psychische stoornis=, psychiatrische aandoening=, psychiatrische problematiek=psychische problemen, psychiatrische stoornis=, geestesziekte=, psychische problematiek=psychische problemen, psychische ontregeling=van slag zijn | pijn van binnen
      Zeg wat iemand voelt.
    n psychisch welbevinden, mentaal welzijn, welbevinden, mentale gezondheid, geestelijke gezondheid, psychische gezondheid, mentale weerbaarheid=kracht van binnen, mentale veerkracht=kracht van binnen, emotioneel welzijn, sociaal-emotioneel welbevinden | hoe iemand zich voelt
      Vraag: hoe gaat het met je?
    n prodroom=eerste teken/eerste tekenen, prodromen=eerste tekenen, luxerend=waardoor het begon, luxerende factor=waardoor het begon, luxerend moment=waardoor het begon, uitlokkende factor=waardoor het begon, precipiterende factor=waardoor het begon |
      Zeg waardoor het begon.
    n terugval=weer slechter gaan, terugvallen in oud gedrag=het weer op de oude manier doen, terugvalrisico=kans dat het weer moeilijk wordt, terugvalplan=plan voor als het weer moeilijk wordt, terugvalmoment=keer dat het weer moeilijk werd, terugval in middelengebruik= | even terug bij af
      Iedereen valt weleens; zeg wat er gebeurde.
    n abstinentie, abstinent=zonder drank of drugs, onder invloed van middelen=met drank of drugs op, craving=veel zin in drank of drugs, polydruggebruik=, harddrugsproblematiek=, onthoudingsklachten=klachten door het stoppen, ontwenningsverschijnselen=klachten door het stoppen, gebruikerscarrière=, problematisch gebruik=te veel drank of drugs gebruiken, problematisch middelengebruik=te veel drank of drugs gebruiken, recreatief gebruik=af en toe gebruiken, excessief gebruik=heel veel gebruiken, middelengerelateerd=door drank of drugs | leven zonder drank of drugs
      Zeg welk middel en hoe vaak: dat is eerlijker.
    n dubbele diagnose, dubbeldiagnose, dubbele diagnoseproblematiek=, dubbele problematiek | twee moeilijke dingen tegelijk
      Zeg welke twee dingen.
    n verslaafde=iemand met een verslaving/mensen met een verslaving, gameproblematiek=te veel gamen, gokproblematiek=te veel gokken, gamegedrag=gamen, alcoholist in remissie, verslavingszorg=hulp om te stoppen, verslavingsgevoeligheid= |
      Iemand is meer dan wat hij drinkt of gebruikt.
    n gebruiker van middelen=iemand die drank of drugs gebruikt, middelengebruiker=iemand die drank of drugs gebruikt/mensen die drank of drugs gebruiken, druggebruiker=iemand die drugs gebruikt/mensen die drugs gebruiken, drugsgebruiker=iemand die drugs gebruikt/mensen die drugs gebruiken, harddrugsgebruiker=iemand die harddrugs gebruikt/mensen die harddrugs gebruiken, middelenverslaafde=iemand met een verslaving aan drank of drugs/mensen met een verslaving aan drank of drugs, GHB'er=iemand die GHB gebruikt/mensen die GHB gebruiken |
      Iemand is meer dan wat hij gebruikt.
    b seksueel overschrijdend, seksueel grensoverschrijdend gedrag=iets seksueels dat een ander niet wil, seksueel grensoverschrijdend=seksueel en tegen de wil van een ander, geseksualiseerd gedrag=, geseksualiseerd, seksueel deviant, leeftijdsinadequaat=niet passend bij de leeftijd, leeftijdsadequaat=passend bij de leeftijd, seksualiserend gedrag= |
      Zeg wat er gebeurde, met gewone woorden.
    n executieve functiestoornis=moeite met beginnen en plannen, executieve problematiek=moeite met beginnen en plannen, planningsvaardigheid=kunnen plannen, planningsvaardigheden=kunnen plannen, organisatievaardigheden=kunnen regelen, executieve functieproblemen=moeite met beginnen en plannen, executieve problemen=moeite met beginnen en plannen, EF-problemen=moeite met beginnen en plannen | beginnen, plannen en stoppen
      Zeg wat lastig is: beginnen, plannen, stoppen.
    n theory of mind, empathisch vermogen=aanvoelen wat een ander voelt, mentaliserend vermogen, gebrek aan empathie= | aanvoelen wat een ander denkt
      Zeg wat er gebeurde tussen die twee.
    n stereotiep gedrag, stereotypieën, preoccupatie=, gepreoccupeerd=, fixatie=, gefixeerd=, preoccupaties=, stimmen=wiegen of friemelen, stimgedrag=, camoufleren van autisme= | steeds hetzelfde doen
      Zeg wat iemand doet, en wat het hem geeft.
    n draaglastverlichting=minder op je bord, belastende factor=, mantelzorgbelasting=, belasting van de mantelzorger=, overbelastingsklachten=klachten door te veel op je bord, ouderlijke overbelasting=ouders die te veel op hun bord hebben, ouderlijke stress=spanning bij de ouders, mantelzorgondersteuning=steun voor wie voor een ander zorgt | te veel op je bord
      Zeg wat te zwaar is.
    n TIQ, VIQ, PIQ, KIQ, IQ-bepaling=test doen, IQ-meting=test doen, harmonisch profiel=, disharmonisch intelligentieprofiel=, IQ-profiel, kernprofiel=, intelligentieprofiel, intelligentieniveau laag= | uitslag van een test
      Een getal blijft lang aan een kind hangen.
    b benedengemiddeld=, beneden gemiddeld begaafd, laaggemiddeld=, moeilijk lerende=langzaam lerende, bovengemiddeld begaafd=snel met leren, benedengemiddeld begaafd, cognitief beperkt=, cognitief zwak=, verminderd begaafd | langzaam met leren/langzaam lerende
      Een gemiddelde zegt niets over dit kind.
    n emotionele mishandeling, pedagogische mishandeling, fysieke mishandeling, psychische mishandeling, fysieke verwaarlozing, kindermishandelingsproblematiek, Pediatric Condition Falsification, münchhausen by proxy |
      Zeg wat er gebeurde, en hoe vaak.
    b emotioneel vlak, emotioneel beladen, emotioneel verwaarloosde, emotioneel afgevlakt, afgevlakt, affectief vlak, emotioneel afwezig, emotioneel niet-beschikbaar |
      Zeg wat je zag.
    b neurodivers, neurodivergent, neurotypisch, neurodiversiteit=verschil in hoe hoofden werken |
      Ieder hoofd werkt anders; zeg hoe dit hoofd werkt.
    n hyperarousal, hypo-arousal=, arousal=, arousalniveau=, vechtreactie=, bevriesreactie=, freezereactie=, fight-flight-freeze=, vlucht-vechtreactie= | heel gespannen zijn
      Zeg wat je zag: stil, stijf, snel ademen.
    n impulsbeheersing, emotiebeheersing, zelfbeheersing vergroten=, affectregulering=, zelfcontrole=, emotiecoaching=, emotionele ontlading=gevoel dat eruit komt | rustig blijven
      Zeg wat er lukt als het spannend is.
    b familiair belast, familiaire belasting=wat in de familie vaker voorkomt, genetisch belast, genetische kwetsbaarheid=wat in de familie vaker voorkomt, familieanamnestisch |
      Zeg wie in de familie het ook moeilijk had.
    n etiologie=hoe het kwam, pathogenese=hoe het kwam, prognose=wat we verwachten, differentiaal diagnose, ziektebeloop=hoe de ziekte gaat, beloop van de klachten=hoe het met de klachten gaat, prognostisch=, premorbide=, residuele klachten |
      Een woord voor artsen onder elkaar.
    n remissie, in remissie=, partiële remissie=tijd met minder klachten, persisterend=aanhoudend, persisterende=aanhoudende, chroniciteit=lang duren, exacerbatie=ergere klachten, recidiverende=steeds terugkomende, recidiverend=steeds terugkomend, gedeeltelijke remissie=tijd met minder klachten | tijd zonder klachten
      Zeg wat er nu goed gaat.
    b interpersoonlijk=met elkaar, intermenselijk=met elkaar, relationeel, interactioneel=met elkaar |
      Zeg wat er gebeurt tussen wie.
    b apathisch=, lethargisch, lusteloos en apathisch, apathie=nergens zin in, initiatiefarm, initiatiefloos, futloos gedrag |
      Zeg wat je zag.
    b assertief=duidelijk over eigen wensen, subassertief=, niet assertief=zegt niet snel nee, sub-assertief=, subassertiviteit=niet snel nee zeggen, overassertief |
      Zeg wat iemand zei of niet durfde te zeggen.
    b minderbegaafd, moeilijklerend, zeer moeilijk lerend=heel langzaam met leren, beperkt begaafd, laag cognitief=, normaal begaafd=, gemiddeld begaafd=, bovengemiddeld begaafde=snel lerende | langzaam met leren/langzaam lerende
      Iedereen leert; de vraag is hoe.
    n functiebeperking, meervoudige beperking, meervoudig beperkt=, lichamelijke beperking=, auditieve beperking=moeite met horen, visuele beperking=moeite met zien, zintuiglijke beperking, motorische beperking=moeite met bewegen, fysieke beperking=, communicatieve beperking=moeite met praten, functiestoornis, afasie=moeite om woorden te vinden |
      Zeg wat lastig gaat en wat wel lukt.
    n basisveiligheid, basisvertrouwen, emotionele basis=, veilige basis bieden=, attachment=band met wie voor het kind zorgt, basisbehoefte=wat iedereen nodig heeft, basisbehoeften=wat iedereen nodig heeft, psychologische basisbehoefte=, gehechtheidspersoon=iemand bij wie het kind zich veilig voelt, gehechtheidsfiguur=iemand bij wie het kind zich veilig voelt | zich veilig voelen bij iemand
      Bij wie voelt een kind zich veilig?
    n belemmerende overtuiging, belemmerende gedachte, helpende gedachte=gedachte die helpt/gedachten die helpen, gedachtenschema=, schema's en modi=, cognitief schema=, modus=, zelfspraak=praten tegen jezelf, G-schema= | gedachte die in de weg zit
      Zeg wat iemand denkt.
    n onthechting=, ontwortelingsproblematiek=, ontworteling, identiteitscrisis=niet weten wie je bent, ontheemding, acculturatie=wennen aan een ander land, acculturatieproblematiek= | zich nergens thuis voelen
      Zeg waar iemand zich wel thuis voelt.
    b traumagerelateerd, traumagerelateerde problematiek=problemen door iets heel ergs, trauma-gerelateerd | door iets heel ergs @… door iets heel ergs
      Iemand is meer dan wat hem is overkomen.
    n antipsychotica=medicijnen, antipsychoticum, stemmingsstabilisator, antidepressivum, antidepressiva=medicijnen, psychostimulantia=medicijnen, depotmedicatie=prik met een medicijn, medicatiegebruik=medicijnen gebruiken, onderhoudsmedicatie=medicijnen om het goed te houden, medicatiewijziging=verandering van medicijnen, medicatie-instelling=zoeken naar het goede medicijn | medicijn/medicijnen
      Het klinkt naar de apotheek, niet naar de keukentafel.
    n waan, wanen=dingen zeker weten die niet kloppen, paranoïde waan=, waanidee, achtervolgingswaan=, betrekkingswaan=, waanachtig= | iets zeker weten wat niet klopt
      Wat voor iemand echt is, verdient een gewoon woord.
    n cluster B, cluster B-problematiek, cluster-B, cluster-B-problematiek, cluster C, cluster B persoonlijkheid |
      Een heel leven past niet in een letter.
    n detox, detoxopname=opname om te stoppen, ontgifting, ontgiften=stoppen met drank of drugs, detoxificatie, afkicktraject=hulp om te stoppen, afkickkliniek opname=, cannabisgebruik=cannabis gebruiken, alcoholmisbruik=te veel drinken, drugsmisbruik=te veel drugs gebruiken, excessief alcoholgebruik=heel veel drinken | stoppen met drank of drugs
      Zeg welk middel en hoe vaak: dat is eerlijker.
    b executief, executief zwak=, executieve zwakte=moeite met plannen en beginnen | bij het plannen @… van plannen en beginnen
      Zeg wat lastig is: beginnen, plannen, stoppen.
    b auditief=met horen, visueel=met zien, tactiel, auditieve verwerking=begrijpen wat je hoort, visuele ondersteuning=plaatjes erbij, visualiseren=laten zien, gevisualiseerd=laten zien |
      Zeg wat iemand hoort, ziet of voelt.
    b geriatrisch, gerontologisch, dementieel=, dementieel syndroom=steeds meer vergeten, cognitieve achteruitgang=steeds meer vergeten, psychogeriatrisch=, PG-afdeling=afdeling voor wie veel vergeet | van oudere mensen @… bij oudere mensen
      Zeg wat iemand nog weet en wat niet meer.
    b prenataal=voor de geboorte, postnataal=na de geboorte, postpartum=na de geboorte, perinataal=rond de geboorte, prenatale zorg=hulp in de zwangerschap, prenatale kwetsbaarheid=het moeilijk hebben in de zwangerschap |
      Zeg of het voor of na de geboorte was.
    b onderprikkeld |
      Zeg wat er te weinig is: licht, geluid of iets te doen.
    n suïcidaal gedrag |
      Zeg precies wat iemand deed, en wie er nu bij is.
    n suïcidepreventie |
      Zeg wat je doet om het te voorkomen.
    n bindingsangst=bang zijn om je te binden, bindingsproblematiek |
      Zeg bij wie het lastig is, en wanneer.
    n prematuriteit=te vroeg geboren zijn, prematuur=te vroeg geboren, dysmatuur=te klein geboren |
      Zeg hoe vroeg of hoe klein, en hoe het nu gaat.
    n ziektewinst, secundaire ziektewinst |
      Zeg wat er voor iemand makkelijker wordt.
    n predispositie=aanleg, predisponerende factor=wat iemand er gevoelig voor maakte |
      Zeg waar iemand gevoelig voor was.
    n luxatie |
      Zeg waardoor het begon, of wat er uit de kom is.
    n triple problematiek, meervoudige diagnose, gecombineerde problematiek |
      Zeg welke dingen het zijn.
    b rigide, rigiditeit=, inflexibel, inflexibiliteit= |
      Zeg wat er moeilijk anders kan.
    n centrale coherentie, contextblindheid |
      Zeg wat iemand zag, en wat niet.
    n meltdown, shutdown |
      Zeg wat je zag en wat ervoor kwam.
    b neurologisch=van de hersenen of zenuwen, neurobiologisch |
      Zeg wat de dokter zei.
    b familiair |
      Zeg wat iemand zei, of wie in de familie het ook had.
    b intrapsychisch, intrapersoonlijk |
      Zeg wat iemand denkt of voelt.
    n levensfaseprobleem |
      Zeg wat er moeilijk is, en sinds wanneer.
    n zingevingsproblematiek, zingevingsvraag=vraag over wat het leven zin geeft |
      Zeg wat iemand mist in het leven.
    n splitting, vermijdende persoonlijkheid, attributie, vijandige attributie, attributiestijl |
      Zeg wat iemand dacht of deed.
    n postnatale depressie, postpartumdepressie |
      Zeg hoe zwaar het is, en wie erbij helpt.
    """
}
