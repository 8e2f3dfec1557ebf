extension LexiconThemes {
  /// How reports talk: verbs and turns that nobody uses at a table.
  static let report = """
    x uitvragen, uitgevraagd=gevraagd, uitgevraagde=gevraagde, uitvroeg=vroeg, uitvroegen=vroegen, uitvraagt=vraagt, uitvraag=vragen, uit te vragen=te vragen, doorvragen op thema's=doorvragen | vragen
      Het is gewoon vragen.
    w af/stemmen, afstemmen met=afspreken met, afgestemde=afgesproken | afspreken/spreekt … af/sprak … af/afgesproken
      Zeg wie wat afsprak.
    w op/starten, opstartfase=begin, opstart van=begin van, doorstart=nieuw begin | beginnen/begint/begon/begonnen
      Een motor start je op.
    w in/regelen, ingeregeld=geregeld | regelen/regelt/regelde/geregeld
      Zeg wie wat regelt.
    x uitrollen, uitgerold=begonnen, uitgerolde=nieuwe, uitrol=begin, uit te rollen=te beginnen | beginnen
      Zeg wat er gaat gebeuren.
    w door/ontwikkelen, doorontwikkeling=verbetering | beter maken/maakt … beter/maakte … beter/beter gemaakt
      Zeg wat er beter werd.
    w in/kaderen, inkadering=grens, kaderen=grenzen stellen, kaders stellen=zeggen wat mag, kaders bieden=zeggen wat mag, kaderstellend, heldere kaders=duidelijke afspraken, duidelijke kaders=duidelijke afspraken | grenzen stellen/stelt grenzen aan/stelde grenzen aan/begrensd
      Zeg wat wel en niet mag.
    w toe/werken naar, toegewerkt naar=op weg geweest naar, toewerken naar=op weg zijn naar, werken toe naar=zijn op weg naar | op weg zijn naar/is op weg naar/was op weg naar/op weg geweest naar
      Zeg waar je heen wilt.
    w terug/geleiden, teruggeleiding=weg terug, toegeleiding=weg ernaartoe, toe/geleiden | terugbrengen/brengt … terug/bracht … terug/teruggebracht
      Zeg wie er meeliep.
    w uit/plaatsen, overplaatsen=ergens anders laten wonen, overgeplaatst=ergens anders gaan wonen, uitgeplaatst=weggestuurd, doorgeplaatst=verhuisd, doorplaatsen=laten verhuizen, teruggeplaatst=weer thuis, terugplaatsen=weer thuis laten wonen, herplaatst=verhuisd, herplaatsen=laten verhuizen | laten verhuizen/laat … verhuizen/liet … verhuizen/laten verhuizen
      Een kind plaats je niet; een kind gaat wonen.
    x geplaatst in een pleeggezin, pleegzorg plaatsing, geplaatst in een gezinshuis, geplaatst op de groep, geplaatst op een leefgroep, plaatsing in een pleeggezin, plaatsing in een gezinshuis, residentieel geplaatst, gesloten geplaatst, vrijwillig geplaatst, crisisgeplaatst | gaan wonen
      Een kind plaats je niet; een kind gaat wonen.
    w bewerkstelligen | zorgen voor/zorgt voor/zorgde voor/gezorgd voor
      Het kan korter.
    w waarborgen, borgen, geborgde, veiligheid borgen=zorgen dat het veilig blijft, borging=zorgen dat het blijft | zorgen voor/zorgt voor/zorgde voor/geregeld
      Zeg wie ervoor zorgt dat het blijft.
    w beogen, beoogd=gewenst, beoogde=gewenste, beoogd resultaat=wat we willen, beoogde resultaten=wat we willen | willen/wil/wilde/gewild
      Zeg wat je wilt.
    w behelzen | inhouden/houdt … in/hield … in/ingehouden
      Zeg wat het is.
    w verkrijgen, bekomen van | krijgen/krijgt/kreeg/gekregen
      Het kan korter: krijgen.
    w bezigen | gebruiken/gebruikt/gebruikte/gebruikt
      Zo praat niemand aan de keukentafel.
    w vernemen, vernomen=gehoord, vernam=hoorde, vernamen=hoorden | horen/hoort/hoorde/gehoord
      Zo praat niemand aan de keukentafel.
    w duiden, duiding=uitleg, geduid=uitgelegd | uitleggen/legt … uit/legde … uit/uitgelegd
      Zeg wat je denkt, en vraag of het klopt.
    w begrenzen, begrenzing=grens, begrensd worden=horen wat mag | duidelijk zijn over wat mag/is duidelijk tegen/was duidelijk tegen/duidelijk geweest tegen
      Zeg wat je afsprak.
    w labelen, labeling=een naam geven, etiketteren=een naam geven, gelabelde, diagnoselabel=naam | een naam geven/geeft … een naam/gaf … een naam/een naam gegeven
      Mensen passen niet in vakken.
    w framen | noemen/noemt/noemde/genoemd
      Zeg hoe je het noemde.
    w valideren, gevalideerde=bewezen, gevalideerd instrument=bewezen lijst, validatie=erkenning | erkennen/erkent/erkende/erkend
      Zeg wat je begreep.
    v participeren | meedoen/doet mee/deed mee/meegedaan
      Het is gewoon meedoen.
    v functioneren, disfunctioneren=niet goed gaan, functioneringsproblematiek, functioneringsgesprek met ouder | gaan/gaat/ging/gegaan
      Machines functioneren; mensen leven.
    v presenteren zich als, presenteert zich als=komt over als, presenteert zich=komt over, presentatie van de klachten=hoe het eruitziet | overkomen als
      Zeg wat je zag.
    v reflecteren, zelfreflectie=eerlijk naar jezelf kijken, reflectief vermogen=naar jezelf kunnen kijken, reflectievermogen=naar jezelf kunnen kijken, zelfreflectief vermogen=naar jezelf kunnen kijken, zelfreflecterend vermogen=naar jezelf kunnen kijken, zelfinzicht=jezelf kennen | naar jezelf kijken/kijkt naar zichzelf/keek naar zichzelf/naar zichzelf gekeken
      Zeg wat iemand over zichzelf zei.
    v reageren vanuit, anticiperen, anticipatie=vooruitkijken, geanticipeerd op=vooruitgekeken naar | vooruitkijken
      Zeg wat je zag aankomen.
    v differentiëren, differentiëring, gedifferentieerd=verschillend, gedifferentieerde=verschillende, differentieert=maakt verschil | verschil maken
      Zeg wie wat krijgt.
    v prioriteren, geprioriteerd=eerst gekozen, prioritering=kiezen wat eerst komt | kiezen wat eerst komt/kiest wat eerst komt/koos wat eerst komt/eerst gekozen
      Zeg wat het belangrijkst is.
    v realiseren van doelen, doelen gerealiseerd=doelen gehaald, gerealiseerde doelen=gehaalde doelen, doelen behaald=gelukt, behaalde doelen=wat gelukt is, doelen realiseren=doelen halen, doelen opstellen=bedenken wat iemand wil, doelen formuleren=bedenken wat iemand wil, doelen bijstellen=iets anders kiezen | doelen halen
      Zeg wat er nu beter gaat.
    x hulpvraag formuleren, geformuleerde doelen=doelen, hulpvraag geformuleerd=gezegd wat iemand wil | zeggen wat iemand wil
      Zeg wat iemand zei.
    v consolideren, consolidatie=vasthouden | vasthouden/houdt … vast/hield … vast/vastgehouden
      Zeg wat er blijft.
    v attenderen, attendering | wijzen op/wijst op/wees op/gewezen op
      Zo schrijft een bank.
    v integreren, geïntegreerde aanpak=alles samen, geïntegreerde hulp=alles samen, integratie=meedoen, geïntegreerd | samenvoegen/voegt … samen/voegde … samen/samengevoegd
      Zeg wie met wie praat.
    v accepteren van hulp, hulpacceptatie=hulp willen, zorgacceptatie=hulp willen, acceptatieproces=wennen, diagnoseacceptatie=wennen aan een naam, hulp accepteren=hulp willen | hulp willen
      Zeg wat iemand wel wil.
    n professionele inzet, intensieve inzet, inzet plegen=iets doen, inzet van ambulante hulp=hulp thuis, hulpinzet, inzetbaar=klaar, inzetbaarheid | wat we doen
      Zeg wat je doet.
    x wordt ingezet, is ingezet=is gekomen, werd ingezet=kwam, zijn ingezet=zijn gekomen, interventie inzetten=iets doen, traject ingezet=hulp begonnen, begeleiding ingezet=hulp begonnen, begeleiding inzetten=hulp geven, netwerk inzetten=mensen om hulp vragen, therapie ingezet=hulp begonnen, wordt er ingezet op=wordt er gewerkt aan | komt
      Hulp is iets tussen mensen, geen middel dat je inzet.
    x in beeld brengen, in beeld gebracht=bekeken, in beeld te brengen=te bekijken, in beeld bij=bekend bij, brengen … in beeld=bekijken …, brengt … in beeld=bekijkt …, breng … in beeld=bekijk …, bracht … in beeld=bekeek …, brachten … in beeld=bekeken …, scherp in beeld=goed te zien | bekijken
      Een mens is geen plaatje; vraag het gewoon.
    x geeft aan dat, gaf aan dat=zei dat, geven aan dat=zeggen dat, gaven aan dat=zeiden dat, geeft aan te=zegt te, gaf aan te=zei te, heeft aangegeven=heeft gezegd, hebben aangegeven=hebben gezegd, aangegeven dat=gezegd dat, aan te geven dat=te zeggen dat | zegt dat
      Mensen zeggen iets; aangeven doe je een doos.
    x zijnde | namelijk
      Zo schrijft een bank.
    x navenant, dienovereenkomstig, evenredig=net zo | net zo
      Zo praat niemand aan de keukentafel.
    x dusdanig, zodanig, dermate | zo
      Zo praat niemand aan de keukentafel.
    x gezien het feit dat, gelet op, gelet hierop=daarom, gezien bovenstaande=daarom, gelet op het feit dat, in acht nemend | omdat
      Het kan in één woord.
    x betreft een, betreft hier=is, het betreft=het gaat om, betreffende | is een
      Zo praat niemand aan de keukentafel.
    x van toepassing, niet van toepassing=niet nodig, voor zover van toepassing, in voorkomende gevallen=soms, desgewenst=als je wilt, desgevraagd=toen ik het vroeg, desgevraagd geeft=zegt | wat geldt
      Zo schrijft een bank.
    x ondergetekende, rapporteur, schrijver dezes, steller dezes, verslaglegger, uw rapporteur | ik
      Zeg gewoon ik.
    x aldus, alhier, aldaar, hiertoe, hieromtrent, dienaangaande, hiervan in kennis gesteld, bovenstaand, bovenstaande, onderstaand, onderstaande, bijgevolg, hieruit voortvloeiend, voortvloeiend uit, vooralsnog | zo; hier
      Zo schrijft een bank.
    x te allen tijde, ten tijde van=tijdens, te zijner tijd=later, t.z.t.=later, op de kortst mogelijke termijn=snel, per omgaande=meteen, terstond=meteen, heden=vandaag, thans=nu | altijd
      Het kan in één woord.
    x op grond van, uit hoofde van, in het licht van=door, ter voorkoming van=om te voorkomen, ter ondersteuning van=om te helpen bij, ter bevordering van=voor, ter bespreking=om te bespreken, ter informatie=om te lezen, ter inzage=om te lezen, ter verduidelijking=om het uit te leggen, te dien einde=daarom | door
      Het kan in één woord.
    x woonachtig, is woonachtig=woont, woonachtig te=woont in, gehuisvest=woont, verblijf houdend | woont
      Het is gewoon wonen.
    x ter sprake gebracht, ingebracht in het overleg=besproken, ter tafel gebracht, belegd bij=in handen van, ter hand genomen | besproken
      Zeg wie wat zei tegen wie.
    b indicatief, indicatieve, exemplarisch, illustratief | als voorbeeld @… als voorbeeld
      Zeg hoe zeker je bent.
    b substantieel, marginaal=weinig, toereikend=genoeg, ontoereikend=niet genoeg, insufficiënt=niet genoeg, ontoereikende=te weinig, suboptimaal=niet zo goed, suboptimale=niet zo goede | veel/grote
      Zeg hoeveel.
    b spoedeisend, acuut gevaarlijk, hoog-urgent, niet-acuut | heeft haast @… die haast heeft
      Zeg waarom het haast heeft.
    b consistent, inconsistent=steeds anders, inconsequent=steeds anders, consequent opvoeden=steeds hetzelfde doen, consistente=steeds dezelfde, inconsistente=steeds andere, pedagogisch consequent | steeds hetzelfde/steeds dezelfde
      Zeg wat er wisselt.
    b meervoudig complex, complexe situatie=ingewikkelde situatie, complexe hulpvraag=ingewikkelde vraag, complexe gezinssituatie=ingewikkelde situatie thuis, complexe zorgvraag=ingewikkelde vraag, multicomplex, gecompliceerd, complexiteit=hoe ingewikkeld het is, hoogcomplex, hoogcomplexe=heel ingewikkelde, enkelvoudig=simpel, enkelvoudige=simpele | ingewikkeld/ingewikkelde
      Zeg wat er ingewikkeld is.
    n bevinding, constatering, observatiebevindingen, bevindingen, waarneming van de hulpverlener, onderzoeksbevinding | wat ik zag
      Zeg wat je zag.
    n aandachtsfunctionaris, functionaris, gegevensuitwisseling, informatie-uitwisseling, informatieoverdracht, informatieverstrekking, dossierinzage, privacyprotocol, gegevensverwerking, grondslag, toestemming gegevensdeling | iemand die erop let
      Zeg wie wat leest.
    n disbalans, balans draagkracht en draaglast, onbalans, verstoorde balans, in onbalans | te veel op je bord
      Zeg wat te zwaar is.
    n overlevingspatroon, gezinspatroon, destructief patroon, systeempatroon, overlevingsmechanisme, overlevingsstrategie, relatiepatroon, communicatiepatroon, negatieve spiraal, overleefstand, overlevingsstand, interactiepatroon | wat steeds terugkomt
      Zeg wat er steeds gebeurt.
    n beleidskader, beleidsmatig=volgens de regels, beleidsplan, beleidsdoel, beleidslijn, beleidsregel, verordening, uitvoeringskader, toetsingskader, kwaliteitskader, normenkader | regel/regels
      Een regel zegt niet wat hier nodig is.
    n vervolgactie, acties uitgezet=taken verdeeld, actie ondernemen=iets doen, actie ondernomen=iets gedaan, vervolgacties, vervolgstap | stap/stappen
      Zeg wie wat doet.
    n compensatiestrategie, compensatiegedrag, compenserende vaardigheid, vermijdingsstrategie | manier om je te redden
      Zeg wat iemand slim deed.
    b contraproductief, contra-productief | werkt tegen
      Zeg wat het opleverde en voor wie.
    n hiaat, lacune, hiaten=gaten, lacunes=gaten | gat/gaten
      Zeg wat er ontbreekt.
    n perspectief, toekomstperspectief, perspectief bieden=laten zien wat kan, geen perspectief=geen hoop, perspectiefloos=zonder hoop, perspectieven | hoe het verder kan
      Zeg hoe het verder kan.
    n hulpverleningsproces, procesmatig=stap voor stap, veranderingsproces, ontwikkelproces, leerproces, in proces=bezig, procesverloop, procesdoel, procesgericht=stap voor stap, gezinsproces, acceptatieproces, procesbewaking, procesdoelen | hoe het gaat
      Zeg wat er nu gebeurt.
    """
}
