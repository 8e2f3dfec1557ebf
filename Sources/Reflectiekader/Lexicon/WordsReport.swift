extension LexiconThemes {
  /// How reports talk: verbs and turns that nobody uses at a table.
  static let report = """
    x uitvragen, uitgevraagd, uitgevraagde, uitvroeg, uitvroegen, uitvraagt, uitvraag, uit te vragen, doorvragen op thema's=doorvragen |
      Het is gewoon vragen.
    w af/stemmen, afgestemde, op elkaar afgestemd, op elkaar afgestemde, op elkaar afstemmen, op elkaar af te stemmen, afgestemd, afstemden, afstemmen met=overleggen met, af te stemmen met=te overleggen met, afstemt met=overlegt met, afstem met=overleg met, stemt af met=overlegt met, stem af met=overleg met, stemmen af met=overleggen met, stemde af met=overlegde met, stemden af met=overlegden met |
      Zeg wie met wie overlegt, of hoe iemand op de ander let.
    x afstemmen op, af te stemmen op, afstemt op, afstem op, afstemde op, stemt af op, stem af op, stemmen af op, stemde af op, stemden af op, afstemmend, afstemmende, afgestemd op, afgestemde op, afstemming op, afstemming tussen |
      Zeg wat iemand nodig heeft, en wat de ander dan doet.
    w op/starten, opgestart=gestart, opgestarte=gestarte, opstart=begin, opstartte=begon, opstartten=begonnen, op te starten=te beginnen, opstartend=, opstartende=, opstartfase=begin, opstart van=begin van, doorstart=nieuw begin | beginnen
      Een motor start je op.
    w in/regelen, ingeregeld=geregeld, ingeregelde=geregelde, inregelt=regelt, inregelde=regelde, inregelden=regelden, in te regelen=te regelen | regelen
      Zeg wie wat regelt.
    x uitrollen, uitgerold=ingevoerd, uitgerolde=ingevoerde, uitrol=invoering, uit te rollen=in te voeren | invoeren
      Zeg wat er gaat gebeuren.
    w door/ontwikkelen, doorontwikkeld=beter gemaakt, doorontwikkelde=verbeterde, zich doorontwikkelen=, ontwikkelt zich door=, doorontwikkeling=verbetering, door te ontwikkelen=beter te maken | beter maken
      Zeg wat er beter werd.
    w in/kaderen, inkadering, kaderen, kaders stellen=zeggen wat mag, kaders bieden=zeggen wat mag, kaderstellend, heldere kaders=duidelijke afspraken, duidelijke kaders=duidelijke afspraken |
      Zeg wat wel en niet mag.
    x toewerken naar, toegewerkt naar=gewerkt aan, werken toe naar=werken aan, werkt toe naar=werkt aan, werkten toe naar=werkten aan, werkte toe naar=werkte aan, toe te werken naar=te werken aan | werken aan
      Zeg waar je heen wilt.
    w terug/geleiden, teruggeleid=teruggebracht, teruggeleide=teruggebrachte, terug te geleiden=terug te brengen, teruggeleiding=terugkeer | terugbrengen
      Zeg wie er meeliep.
    w toe/geleiden, toegeleiding |
      Zeg wie er meeliep, en waarheen.
    w uit/plaatsen, overplaatsen=naar een andere plek brengen, overgeplaatst=naar een andere plek gebracht, uitgeplaatst, doorgeplaatst=naar een andere plek gebracht, doorplaatsen=naar een andere plek brengen, teruggeplaatst, terugplaatsen, herplaatst=naar een andere plek gebracht, herplaatsen |
      Een kind plaats je niet; een kind gaat wonen.
    x geplaatst in een pleeggezin, pleegzorg plaatsing=plek in een pleeggezin, geplaatst in een gezinshuis, geplaatst op de groep, geplaatst op een leefgroep, plaatsing in een pleeggezin=plek in een pleeggezin, plaatsing in een gezinshuis=plek in een gezinshuis, residentieel geplaatst, gesloten geplaatst, vrijwillig geplaatst, crisisgeplaatst |
      Een kind plaats je niet; een kind gaat wonen.
    w bewerkstelligen, bewerkstelligt=bereikt, bewerkstelligd=bereikt, bewerkstelligde=bereikte | bereiken/bereikt/bereikte/bereikt
      Zeg wat je wilt, en wie dat doet.
    w waarborgen |
      Zeg wie ervoor zorgt dat het blijft.
    w beogen, beoogd=gewenst, beoogde=, beoogd resultaat=gewenst resultaat, beoogde resultaat=gewenste resultaat, beoogde resultaten=gewenste resultaten, beoogde doel=gewenste doel, beoogde doelen=gewenste doelen, beogend= | willen/wil/wilde/gewild
      Zeg wat je wilt.
    w behelzen, behels=bevat, behelsde=bevatte, behelzend= | bevatten/bevat/bevatte/bevat
      Zeg wat het is.
    w verkrijgen, verkreeg=kreeg, verkregen=gekregen, verkrijgend= | krijgen/krijgt/kreeg/gekregen
      Het kan korter: krijgen.
    x bekomen van |
      Zeg wat iemand kreeg, of waar iemand van bijkwam.
    w vernemen, vernomen=gehoord, vernam=hoorde, vernamen=hoorden, vernemend= | horen/hoort/hoorde/gehoord
      Zo praat niemand aan de keukentafel.
    w duiden, duidt op=wijst op, duiden op=wijzen op, duidde op=wees op, duidden op=wezen op, duidend=, geduide=verklaarde | verklaren/verklaart/verklaarde/verklaard
      Zeg wat je denkt, en vraag of het klopt.
    w begrenzen, begrenzing=grens, begrensd worden |
      Zeg wat je afsprak.
    x labelen, labelt, labelde, gelabeld, labeling, etiketteren, gelabelde, diagnoselabel |
      Mensen passen niet in vakken.
    w framen |
      Zeg hoe je het noemde.
    w valideren, gevalideerde=, validatie=erkenning, validerend=, validerende= | erkennen/erkent/erkende/erkend
      Zeg wat je begreep, of wat er getest is.
    n gevalideerd instrument |
      Zeg welke lijst het is, en wat die vraagt.
    v participeren |
      Het is gewoon meedoen.
    v functioneren, functioneringsproblematiek, functioneringsgesprek met ouder |
      Machines functioneren; mensen leven.
    x presenteren zich als=komen over als, presenteert zich als=komt over als, presenteerde zich als=kwam over als, presenteert zich, presentatie van de klachten |
      Zeg wat je zag.
    v reflecteren, zelfreflectie, reflectief vermogen=vermogen om naar zichzelf te kijken, reflectievermogen=vermogen om naar zichzelf te kijken, zelfreflectief vermogen=vermogen om naar zichzelf te kijken, zelfreflecterend vermogen=vermogen om naar zichzelf te kijken, zelfinzicht |
      Zeg wat iemand over zichzelf zei.
    x reageren vanuit |
      Zeg wat iemand deed, en waarom.
    v anticiperen, anticipatie, geanticipeerd op |
      Zeg wat je zag aankomen.
    v differentiëren, differentiëring, gedifferentieerd, gedifferentieerde, differentieert |
      Zeg wie wat krijgt.
    v prioriteren, prioritering |
      Zeg wat het belangrijkst is.
    x realiseren van doelen=halen van doelen, doelen gerealiseerd=doelen gehaald, gerealiseerde doelen=gehaalde doelen, doelen behaald=doelen gehaald, behaalde doelen=gehaalde doelen, doelen realiseren=doelen halen, doelen opstellen=doelen bedenken, doelen formuleren=doelen bedenken, doelen bijstellen=doelen veranderen |
      Zeg wat er nu beter gaat, of beter moet.
    x hulpvraag formuleren=vraag stellen, geformuleerde doelen=gekozen doelen, hulpvraag geformuleerd=vraag gesteld |
      Zeg wat iemand zei.
    v consolideren, consolidatie |
      Zeg wat er blijft.
    v attenderen, attenderen op=wijzen op, attendeert op=wijst op, attendeer op=wijs op, attendeerde op=wees op, attendeerden op=wezen op, attendeerden, geattendeerde, attendering, attenderend | erop wijzen
      Zeg wie wie wat vertelde.
    v integreren, geïntegreerde aanpak=aanpak van alles samen, geïntegreerde hulp, integratie |
      Zeg wie met wie praat, of wie waaraan meedoet.
    x accepteren van hulp=aannemen van hulp, hulp accepteren=hulp aannemen, hulpacceptatie, zorgacceptatie |
      Zeg wat iemand wel wil.
    n acceptatieproces, diagnoseacceptatie |
      Zeg waar iemand aan went, en wat daarbij helpt.
    x professionele inzet, intensieve inzet, inzet plegen, inzet van ambulante hulp=hulp terwijl iemand thuis woont, inzetbaar, inzetbaarheid |
      Zeg wat je doet.
    x wordt ingezet, is ingezet, werd ingezet, zijn ingezet, interventie inzetten, traject ingezet, begeleiding ingezet=begeleiding gestart, begeleiding inzetten=begeleiding geven, netwerk inzetten, therapie ingezet=therapie gestart, wordt er ingezet op=wordt er gewerkt aan |
      Hulp is iets tussen mensen, geen middel dat je inzet.
    x in beeld brengen, in beeld gebracht=bekeken, in beeld te brengen=te bekijken, in beeld bij=bekend bij, brengen … in beeld=bekijken …, brengt … in beeld=bekijkt …, breng … in beeld=bekijk …, bracht … in beeld=bekeek …, brachten … in beeld=bekeken …, scherp in beeld= | bekijken
      Een mens is geen plaatje; vraag het gewoon.
    x geeft aan dat, gaf aan dat=zei dat, geven aan dat=zeggen dat, gaven aan dat=zeiden dat, geeft aan te=zegt te, gaf aan te=zei te, heeft aangegeven=heeft gezegd, hebben aangegeven=hebben gezegd, aangegeven dat=gezegd dat, aan te geven dat=te zeggen dat | zegt dat
      Mensen zeggen iets; aangeven doe je een doos.
    x zijnde, niet zijnde= | namelijk
      Zo schrijft een bank.
    x navenant, dienovereenkomstig, evenredig |
      Zo praat niemand aan de keukentafel.
    x dusdanig, zodanig, dermate, als zodanig= | zo
      Zo praat niemand aan de keukentafel.
    x gezien het feit dat, gelet op het feit dat, gelet op=, gelet hierop=daarom, gezien bovenstaande=daarom, in acht nemend= | omdat
      Het kan in één woord.
    x het betreft=het gaat om, betreft hier=is, betreft een, betreffende |
      Zo praat niemand aan de keukentafel.
    x van toepassing, niet van toepassing, is van toepassing=geldt, zijn van toepassing=gelden, is niet van toepassing=geldt niet, van toepassing is=geldt, voor zover van toepassing, in voorkomende gevallen=soms, desgewenst=als iemand dat wil, desgevraagd=na een vraag |
      Zo schrijft een bank.
    x ondergetekende, rapporteur, schrijver dezes, steller dezes, verslaglegger, uw rapporteur |
      Zeg gewoon ik.
    x alhier=hier, aldaar=daar, hieromtrent=hierover, dienaangaande=daarover, bijgevolg=daardoor, vooralsnog=voorlopig, voortvloeiend uit=door, hieruit voortvloeiend=daardoor, hiertoe, aldus, hiervan in kennis gesteld |
      Zo schrijft een bank.
    b bovenstaand, bovenstaande, onderstaand, onderstaande |
      Zeg wat je bedoelt.
    x te allen tijde, ten tijde van=tijdens, te zijner tijd=later, t.z.t.=later, op de kortst mogelijke termijn=zo snel mogelijk, per omgaande=meteen, terstond=meteen, heden=vandaag, heden ten dage=tegenwoordig, thans=nu | altijd
      Het kan in één woord.
    x op grond van, uit hoofde van, in het licht van, ter voorkoming van, ter ondersteuning van=als steun voor, ter bevordering van=voor, ter bespreking=om te bespreken, ter informatie=om te weten, ter inzage=om te lezen, ter verduidelijking=om het uit te leggen, ter verduidelijking van=, te dien einde=daarvoor |
      Zeg gewoon waarom of waarvoor.
    x woonachtig, is woonachtig=woont, is woonachtig te=woont in, is woonachtig in=woont in, zijn woonachtig=wonen, zijn woonachtig te=wonen in, woonachtig te, gehuisvest, is gehuisvest=woont, zijn gehuisvest=wonen, verblijf houdend |
      Het is gewoon wonen.
    x ter sprake gebracht, ingebracht in het overleg=genoemd in het overleg, ter tafel gebracht, belegd bij=, is belegd bij=is in handen van, zijn belegd bij=zijn in handen van, ter hand genomen=aangepakt | genoemd
      Zeg wie wat zei tegen wie.
    b indicatief |
      Zeg hoe zeker je bent.
    b exemplarisch, illustratief |
      Zeg dat het een voorbeeld is.
    b substantieel, substantiële=grote, marginaal |
      Zeg hoeveel.
    b toereikend, toereikende= | genoeg
      Zeg hoeveel.
    b ontoereikend, insufficiënt, ontoereikende=, insufficiënte= | niet genoeg
      Zeg hoeveel er mist.
    b suboptimaal | niet zo goed/niet zo goede
      Zeg wat er beter kan.
    b spoedeisend, hoog-urgent |
      Zeg waarom het haast heeft.
    b acuut gevaarlijk |
      Zeg wat er gevaarlijk is, en voor wie.
    b niet-acuut |
      Zeg waarom het kan wachten.
    b consistent, inconsistent, inconsequent, consequent opvoeden, pedagogisch consequent |
      Zeg wat steeds hetzelfde is, en wat wisselt.
    b meervoudig complex, complexe situatie=ingewikkelde situatie, complexe hulpvraag=ingewikkelde vraag, complexe gezinssituatie=ingewikkelde situatie thuis, complexe zorgvraag=ingewikkelde vraag, multicomplex, gecompliceerd, complexiteit=, hoogcomplex=heel ingewikkeld, hoogcomplexe=heel ingewikkelde | ingewikkeld/ingewikkelde
      Zeg wat er ingewikkeld is.
    b enkelvoudig |
      Zeg om welke zorg het gaat.
    n bevinding, constatering, observatiebevindingen, bevindingen, waarneming van de hulpverlener, onderzoeksbevinding |
      Zeg wie wat zag of hoorde.
    n aandachtsfunctionaris |
      Zeg hoe ze heet, en waar ze op let.
    n functionaris |
      Zeg hoe ze heet, en wat ze doet.
    n gegevensuitwisseling, informatie-uitwisseling, informatieoverdracht, informatieverstrekking, dossierinzage, privacyprotocol, gegevensverwerking, toestemming gegevensdeling |
      Zeg wie wat leest.
    n grondslag |
      Zeg van welke wet of regel het mag.
    n disbalans, balans draagkracht en draaglast, onbalans, verstoorde balans, in onbalans |
      Zeg wat te zwaar is.
    n overlevingspatroon, gezinspatroon, destructief patroon, systeempatroon, overlevingsmechanisme, overlevingsstrategie, relatiepatroon, communicatiepatroon, negatieve spiraal, overleefstand, overlevingsstand, interactiepatroon |
      Zeg wat er steeds gebeurt.
    n beleidsregel, verordening | regel/regels
      Een regel zegt niet wat hier nodig is.
    n beleidsplan, beleidsdoel=doel | plan/plannen
      Zeg wat er moet gebeuren, en voor wie.
    n beleidskader, beleidsmatig, beleidslijn, uitvoeringskader, toetsingskader, kwaliteitskader, normenkader |
      Een regel zegt niet wat hier nodig is.
    n vervolgactie, vervolgstap, acties uitgezet=taken verdeeld, actie ondernemen=iets doen, actie ondernomen=iets gedaan | volgende stap/volgende stappen
      Zeg wie wat doet.
    n compensatiestrategie, compenserende vaardigheid | manier om je te redden/manieren om je te redden
      Zeg wat iemand slim deed.
    n compensatiegedrag, vermijdingsstrategie |
      Zeg wat iemand deed, en waarom.
    b contraproductief, contra-productief |
      Zeg wat het opleverde, en voor wie.
    n hiaat, lacune, hiaten=gaten, lacunes=gaten | gat/gaten
      Zeg wat er ontbreekt.
    n perspectief, toekomstperspectief, perspectief bieden, geen perspectief, perspectiefloos, perspectieven |
      Zeg hoe het verder kan.
    n veranderingsproces, procesmatig, ontwikkelproces, leerproces, in proces, procesverloop, procesdoel, procesgericht, gezinsproces, procesbewaking, procesdoelen |
      Zeg wat er nu gebeurt.
    b expliciet, seksueel expliciet=, seksueel expliciete= | duidelijk/duidelijke
      Zeg het gewoon.
    b impliciet |
      Zeg wat je denkt dat iemand bedoelt, en vraag het.
    v expliciteren, geëxpliciteerd=duidelijk gezegd |
      Zeg het gewoon.
    n toekenningsbesluit | besluit dat het mag/besluiten dat het mag
      Zeg wie besloot en wat het betekent.
    n toewijzing, toegekende hulp=hulp die is goedgekeurd, toegekende zorg=hulp die is goedgekeurd, verstrekking, zorgverstrekking, verstrekken van hulp=geven van hulp |
      Zeg wie besloot en wat het betekent.
    n toezichthouder, toezichthoudende instantie |
      Zeg wie er meekijkt, en waarop.
    v delegeren, gedelegeerd=aan een ander gegeven |
      Zeg wie wat doet.
    v declareren, gedeclareerd=in rekening gebracht |
      Zeg wie wat betaalt.
    n afbakening, afbakenen, afgebakend, rolafbakening, taakafbakening, rolverdeling in de casus, taakopvatting |
      Zeg wie wat doet.
    n taakstelling |
      Zeg wat er moet, en van wie.
    n randvoorwaarde, randvoorwaarden, uitgangspunt van de hulp |
      Zeg wat eerst moet.
    n kwaliteitsborging, kwaliteitseis, kwaliteitscriterium, normering, toetsing, toetsingsmoment |
      Zeg wie waarop let, en wanneer.
    n besluitvormingsproces, besluitvormingstraject |
      Zeg wie beslist, en wanneer.
    n onderzoeksvraag, vraagstelling, deelvraag, diagnostische vraag, probleemstelling | vraag/vragen
      Zeg wat je wilt weten, en vraag het.
    n beeldvormend onderzoek, onderzoeksbureau jeugd, functionele analyse, holistische theorie, casusconceptualisatie, beschrijvende diagnose |
      Zeg wat je wilt weten, en vraag het.
    n interventieniveau |
      Zeg hoe zwaar de hulp is.
    n beëindiging, voortijdige beëindiging=eerder einde, voortijdig beëindigd=eerder gestopt, vroegtijdig beëindigd=eerder gestopt, hulp beëindigd=hulp gestopt, beëindigen van de hulp=stoppen van de hulp, traject beëindigd= | einde
      Zeg wat er stopt, en wie dat wilde.
    n neerwaartse spiraal |
      Zeg wat er steeds slechter ging, en wanneer het beter was.
    n uitvalrisico, uitval uit de hulp, drop-outrisico, afhaakrisico |
      Zeg wat er misging, en wanneer het weer lukte.
    n gezinssituatie, ouderlijke conflicten=ruzies tussen de ouders | situatie thuis/situaties thuis
      Zeg gewoon hoe het thuis is.
    n leefsituatie, sociale situatie, opvoedomgeving, opvoedingsomgeving, opgroeiklimaat, leefwereld van de cliënt, gezinscultuur, systeemsituatie |
      Zeg gewoon hoe het daar is, en voor wie.
    n mishandelingssituatie |
      Zeg wie wat deed, en hoe vaak.
    b eenduidige aanpak, eenduidigheid, eenduidig, uniformiteit, uniforme werkwijze, standaardisering, gestandaardiseerd |
      Zeg wat voor iedereen hetzelfde is.
    """
}
