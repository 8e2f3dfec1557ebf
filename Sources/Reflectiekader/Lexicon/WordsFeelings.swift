extension LexiconThemes {
  /// Words for how somebody feels, develops and comes across, as reports have them.
  static let feelings = """
    b hoogsensitief, hoog sensitief, hooggevoelig, hoogsensitiviteit=veel voelen en horen, HSP=iemand die veel voelt en hoort, hooggevoeligheid=veel voelen en horen, HSP'er=iemand die veel voelt en hoort | gevoelig/gevoelige
      Iedereen voelt; zeg wat er te veel was. | Hij hoort alles en is daar moe van.
    b geagiteerd, agitatie=onrust, psychomotorisch onrustig | onrustig en boos/onrustige en boze
      Zeg wat je zag: heen en weer lopen, hard praten.
    n decorumverlies, decorumverval, verlies van decorum | niet meer letten op hoe je eruitziet
      Misschien kwam je gewoon te vroeg.
    n dysregulatie, disregulatie, emotiedysregulatie, emotionele dysregulatie, disreguleren=van slag raken, gedisreguleerd=van slag, gedysreguleerd=van slag, ontregelbaar=snel van slag, gedereguleerd=van slag | van slag raken
      Mensen zijn geen apparaten.
    n prikkelgevoeligheid, overprikkeling, overprikkeld=moe van drukte, overprikkelde=van drukte moe geworden, overprikkelen=te druk maken, overprikkelt=maakt te druk, onderprikkeld=op zoek naar drukte, prikkelreductie=rust, prikkelverwerkingsproblemen, prikkelverwerkingsproblematiek, prikkelgevoelig=snel moe van drukte, prikkelgevoelige=snel van drukte moe, sensorische prikkel, prikkels doseren, sensorische overprikkeling | last van drukte
      Zeg wat te veel is: licht, geluid of drukte.
    b sensorisch, sensoor, zintuiglijk overgevoelig, overgevoelig voor prikkels | met horen, zien en voelen @… met horen, zien en voelen
      Zeg wat te veel is: licht, geluid of drukte.
    n complexe rouw, gecompliceerde rouw, rouwverwerking, rouwproces, rouwarbeid, verliesverwerking, verlieservaring, rouwreactie, uitgestelde rouw, rouwtaak, levend verlies | verdriet om wie er niet meer is
      Verdriet is geen klus die af moet.
    n automutileren, automutilatief=met jezelf pijn doen, zelfbeschadiging, zelfbeschadigend=met jezelf pijn doen, zelfverwonding, zelfdestructief=slecht voor zichzelf, zelfdestructieve=voor zichzelf slechte, automutilerend=met jezelf pijn doen, parasuïcide, TS=poging om dood te gaan, zelfdestructie | jezelf pijn doen
      Het vreemde woord verbergt de pijn.
    n suïcidale ideatie, suïcidale uiting, suïcidale gedachte, suïcidegedachte, suïcidale gedachten, suïcidaal gedrag, suïciderisico, suïcidepreventie, doodswens, suïcidaal gedachtegoed, suïcidale neiging | gedachten aan de dood
      Zeg wat iemand echt zei: dat is duidelijker en dichterbij.
    b comorbide, comorbide problematiek=meer dingen tegelijk, comorbide stoornis=nog iets erbij, comorbide klachten=klachten die samen komen | dat erbij komt @… die samen komen
      Een woord voor artsen onder elkaar.
    b somatisch, psycho-somatisch, lichamelijk onverklaard | van het lijf @… van het lijf
      Zeg waar het pijn doet.
    n SOLK, ALK, onverklaarde lichamelijke klachten, lichamelijk onverklaarde klachten, functionele klachten, conversie, conversiestoornis, conversieklachten | klachten waar geen dokter iets vindt
      Pijn is echt, ook als een dokter niets vindt.
    n hechtingsrelatie, hechtingspatroon, hechtingsstijl, hechtingsproces, hechtingsonveiligheid, hechtingsfiguren=mensen bij wie het kind zich veilig voelt, gehechtheid, gehechtheidsrelatie, gehechtheidspatroon, gehechtheidsproblematiek, gehechtheidsstoornis, hechtingsgericht=met oog voor de band | band met de ouders
      Een vakwoord voor iets warms: bij wie voelt een kind zich veilig?
    b hechtingsgestoord, onthecht, vermijdend gehechte, allemansvriendgedrag=met iedereen meegaan, geremd gehecht, affectgeremd | vertrouwt nog niemand
      Het woord maakt van een gemis een fout in het kind.
    n loyaliteit, loyaliteitsstrijd, loyaliteitsprobleem, loyaliteitsklem, loyaliteitsgevoelens, gespleten loyaliteit, loyaliteitsspagaat | trouw aan beide ouders
      Zeg tussen wie een kind klem zit.
    b loyaal aan beide ouders, gespleten loyaal, dubbel loyaal | houdt van allebei
      Houden van allebei is gewoon.
    n rolomkering, rolomdraaiing, rolverwarring, adultificatie, parentificeren=te vroeg groot laten zijn, parentificerend=te vroeg groot makend, parentificeert=maakt te vroeg groot, spousificatie | kind dat voor de ouders zorgt
      Het kind doet iets liefs; het woord laat dat niet zien.
    n verlatingsangst, separatieangst, scheidingsangst, bindingsangst, bindingsproblematiek, separatieproblematiek | bang zijn om alleen te blijven
      Zeg bij wie iemand niet weg wil.
    n faalangsttraining, faalangstreductietraining, faalangstreductie | bang zijn om fouten te maken
      Zeg waar iemand bang voor is.
    n angstig-vermijdend, gegeneraliseerde angststoornis, angstequivalent, angstregulatie, angstreductie, paniekklachten, hyperventilatieklachten, anticipatieangst, angstsymptoom | veel angst
      Waar iemand bang voor is, staat er niet.
    n stressfactor, stressklachten, spanningsklachten, stressregulatie, spanningsregulatie, spanningsopbouw, stressgerelateerd=door spanning, spanningsveld, stress-sensitief=met oog voor spanning, stresssensitief=met oog voor spanning, chronische stress, toxische stress, stresssensitieve dienstverlening | spanning
      Zeg waar iemand wakker van ligt.
    n traumaverwerking, traumaklacht, traumabehandeling, traumasensitief=met oog voor wat er gebeurd is, traumasensitieve=met oog voor het verleden, traumageschiedenis, traumascreening, herbeleving, herbelevingen, hertraumatisering, retraumatisering, traumatisering, traumatiseren=diep raken, vroegkinderlijk trauma, complex trauma, ACE's, traumabril | last van wat er gebeurd is
      Iemand is meer dan wat hem is overkomen.
    n schokkende gebeurtenis, ingrijpende levensgebeurtenis, life event, life-event, levensgebeurtenis, ingrijpende jeugdervaring, adverse childhood experience, draaglastverzwarend | iets heel naars
      Zeg wat er gebeurde, als iemand dat goed vindt.
    n emotionele ontwikkeling, sociale ontwikkeling, persoonlijkheidsontwikkeling, identiteitsontwikkeling, ontwikkelingsverloop, ontwikkelingsgeschiedenis, ontwikkelingsniveau, ontwikkelingspotentieel, ontwikkelingstaken, ontwikkelingsprofiel, ontwikkelingsstagnatie, ontwikkelingsmogelijkheden | groter worden
      Elk kind groeit op zijn eigen tijd.
    n ontwikkelingsstoornis, ontwikkelingsvertraging, ontwikkelingsvoorsprong, pervasieve ontwikkelingsstoornis, algehele ontwikkelingsachterstand, globale ontwikkelingsachterstand, prematuur=te vroeg geboren, dysmatuur=te klein geboren, prematuriteit | groeit op een eigen tempo
      Achter op wie? Elk kind groeit op zijn eigen tijd.
    n zelfconcept, negatief zelfbeeld, zelfwaardering, laag zelfbeeld, gering zelfbeeld | hoe iemand over zichzelf denkt
      Zeg wat iemand over zichzelf zei.
    n frustratietolerantie, lage frustratietolerantie, frustratiedrempel, impulsregulatie, impulsief gedrag, impulscontroleproblemen, impulsiviteit, impulsdoorbraak, gebrekkige impulsregulatie, driftbuien reguleren, woederegulatie | boos worden en weer rustig worden
      Zeg wanneer het lukt om even te wachten.
    b impulsgestuurd, hyperalert=steeds op zijn hoede, hyperalertheid=steeds op je hoede zijn, verhoogd alert | doet voor hij denkt @… van wie doet voor hij denkt
      Zeg wat iemand deed.
    n affect, vlak affect, affectvlak=zonder veel gevoel te laten zien, vlakke affect, stemming en affect, affectlabiel=snel verdrietig of boos, anhedonie, dysfore stemming, stemmingsklachten, affectlabiliteit | hoe iemand zich voelt
      Zeg wat je zag op het gezicht.
    n cognitie, cognities, kernovertuiging, disfunctionele gedachte, negatieve cognitie, denkfout, denkpatroon, gedachtepatroon, metacognitie, cognitieve vertekening | gedachte/gedachten
      Zeg wat iemand denkt.
    n ruminatie, rumineren=piekeren, catastroferen=denken dat alles misgaat, catastrofeert=denkt dat alles misgaat, piekerproblematiek | piekeren
      Piekeren is een gewoon woord.
    n slaaphygiëne, slaap-waakritme, dag-nachtritme, circulair slaapritme | hoe iemand slaapt
      Zeg hoe laat iemand slaapt.
    n realiteitstoetsing, realiteitsbesef, realiteitszin, oordeels- en kritiekstoornissen, ziekte-inzicht, ziektegevoel, ziektewinst, secundaire ziektewinst, probleembesef en inzicht | zien wat er echt aan de hand is
      Misschien ziet iemand het gewoon anders dan jij.
    n delier, delirant=in de war, verwardheidstoestand, verwardheid, oriëntatiestoornis, gedesoriënteerd=weet niet waar hij is, desoriëntatie, georiënteerd in trias, psychotische kenmerken, achterdochtig waanidee | in de war zijn
      Zeg wat iemand zei of deed.
    n auditieve hallucinatie, hallucinatie, hallucinaties, hallucineren=dingen zien die er niet zijn, hallucineert=ziet dingen die er niet zijn, imperatieve stemmen, imperatieve hallucinatie | dingen horen of zien
      Zeg wat iemand hoort of ziet.
    b manisch-psychotisch, hypomaan, hypomanie=tijd van drukte, maniform, katatoon, psychiatrisch ontregeld | heel druk en vol plannen
      Zeg wat je zag.
    n psychisch lijden, psychische aandoening, psychische stoornis, psychiatrische aandoening, psychiatrische problematiek, psychiatrische stoornis, geestesziekte, psychische problematiek, psychische ontregeling | het moeilijk hebben van binnen
      Zeg wat iemand voelt.
    n psychisch welbevinden, mentaal welzijn, welbevinden, mentale gezondheid, geestelijke gezondheid, psychische gezondheid, mentale weerbaarheid, mentale veerkracht, emotioneel welzijn, sociaal-emotioneel welbevinden | hoe iemand zich voelt
      Vraag: hoe gaat het met je?
    n prodroom, prodromen, luxatie, luxerend=waardoor het begon, luxerende factor, luxerend moment, uitlokkende factor, precipiterende factor, predisponerende factor, predispositie | begin; waardoor het begon
      Zeg waardoor het begon.
    n terugval, terugvallen in oud gedrag=het weer op de oude manier doen, terugvalrisico, terugvalplan, terugvalmoment, terugval in middelengebruik | weer even mis
      Iedereen valt weleens; zeg wat er gebeurde.
    n abstinentie, abstinent=gestopt, onder invloed van middelen, craving, polydruggebruik, harddrugsproblematiek, onthoudingsklachten, ontwenningsverschijnselen, gebruikerscarrière, problematisch gebruik, problematisch middelengebruik, recreatief gebruik, excessief gebruik, middelengerelateerd=door drank of drugs | zonder drank of drugs
      Zeg welk middel en hoe vaak: dat is eerlijker.
    n dubbele diagnose, dubbeldiagnose, dubbele diagnoseproblematiek, dubbele problematiek, triple problematiek, meervoudige diagnose, gecombineerde problematiek | twee dingen die elkaar lastig maken
      Zeg welke twee dingen.
    n verslaafde, gameproblematiek, gokproblematiek, gamegedrag, alcoholist in remissie, verslavingszorg, verslavingsgevoeligheid | iemand die er niet mee kan stoppen/mensen die er niet mee kunnen stoppen
      Iemand is meer dan wat hij drinkt of gebruikt.
    n gebruiker van middelen, middelengebruiker, druggebruiker, drugsgebruiker, harddrugsgebruiker, middelenverslaafde | iemand die drinkt of gebruikt/mensen die drinken of gebruiken
      Iemand is meer dan wat hij gebruikt.
    b seksueel overschrijdend, seksueel grensoverschrijdend gedrag=seks die een ander niet wil, seksueel grensoverschrijdend=tegen de wil van een ander, geseksualiseerd gedrag=gedrag met seks erin, geseksualiseerd, seksueel deviant, leeftijdsinadequaat, leeftijdsadequaat=passend bij de leeftijd, seksualiserend gedrag=gedrag met seks erin | niet passend bij de leeftijd
      Zeg wat er gebeurde, met gewone woorden.
    n executieve functiestoornis, executieve problematiek, planningsvaardigheid, planningsvaardigheden, organisatievaardigheden, executieve functieproblemen, executieve problemen, EF-problemen | beginnen, plannen en stoppen
      Zeg wat lastig is: beginnen, plannen, stoppen.
    n theory of mind, centrale coherentie, contextblindheid, rigiditeit, rigide=vasthoudend, inflexibel=vasthoudend, inflexibiliteit, empathisch vermogen, mentaliserend vermogen, gebrek aan empathie, lacunair geweten | aanvoelen wat een ander denkt
      Zeg wat er gebeurde tussen die twee.
    n stereotiep gedrag, stereotypieën, preoccupatie, gepreoccupeerd=steeds bezig, fixatie, gefixeerd=steeds bezig, preoccupaties, stimmen=wiegen of friemelen, stimgedrag, meltdown, shutdown, camoufleren van autisme, spectrumstoornis | steeds hetzelfde doen
      Zeg wat iemand doet, en wat het hem geeft.
    n draaglastverlichting, belastende factor, mantelzorgbelasting, belasting van de mantelzorger, overbelastingsklachten, ouderlijke overbelasting, ouderlijke stress, mantelzorgondersteuning | te veel op je bord
      Zeg wat te zwaar is.
    n TIQ, VIQ, PIQ, KIQ, IQ-bepaling, IQ-meting, harmonisch profiel, disharmonisch intelligentieprofiel, IQ-profiel, kernprofiel, intelligentieprofiel, intelligentieniveau laag | uitslag van een test
      Een getal blijft lang aan een kind hangen.
    b benedengemiddeld, beneden gemiddeld begaafd, laaggemiddeld, moeilijk lerende, bovengemiddeld begaafd, benedengemiddeld begaafd, cognitief beperkt, cognitief zwak, verminderd begaafd | leert op een eigen tempo @… op een eigen tempo
      Een gemiddelde zegt niets over dit kind.
    n emotionele mishandeling, pedagogische mishandeling, fysieke mishandeling, psychische mishandeling, fysieke verwaarlozing, kindermishandelingsproblematiek, Pediatric Condition Falsification, münchhausen by proxy | iemand steeds pijn doen
      Zeg wat er gebeurde, en hoe vaak.
    b emotioneel vlak, emotioneel beladen, emotioneel verwaarloosde, emotioneel afgevlakt, afgevlakt, affectief vlak, emotioneel afwezig, emotioneel niet-beschikbaar | laat weinig gevoel zien
      Zeg wat je zag.
    """
}
