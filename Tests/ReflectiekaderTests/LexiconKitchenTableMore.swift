extension KitchenTable {
  /// More of them, many with a word that looks like one of the lexicon or means something else beside its neighbours.
  static let more = """
    Ze zette een pot koffie en begon meteen over haar moeder te praten.
    De trein had vertraging en op het hele traject stonden mensen te wachten.
    Hij fietst elke dag hetzelfde traject langs de rivier.
    De wandelroute was een mooi traject door het bos.
    Oma zei dat de behandeling bij de tandarts pijn deed.
    De kapper had een nieuwe behandeling voor haar haar.
    Zijn fysio gaf hem een behandeling voor zijn knie.
    Het systeem van de computer lag eruit, dus ik schreef alles op papier.
    Vader heeft het alarmsysteem zelf aangelegd.
    Het navigatiesysteem stuurde ons de verkeerde kant op.
    Ze werkt bij de kassa en het kassasysteem deed raar.
    De regie van de film was van een beroemde vrouw.
    Zijn neef is regisseur en maakt korte films.
    De filmregisseur kwam in de klas vertellen.
    De begeleiding op de piano was prachtig.
    Zij begeleidde het koor op haar accordeon.
    De juf gaf de kinderen een spreekbeurt over vulkanen.
    Het netwerk van de telefoon was weg in de kelder.
    Hij kent veel mensen en heeft een groot netwerk van vrienden.
    De hechtingen mochten er na tien dagen uit.
    De dokter moest de snee hechten met drie steken.
    Er zat een nieuwe monitor op de babykamer.
    De babyfoon en de monitor stonden op de kast.
    Zij werkt als monitrice op een zomerkamp.
    Hij heeft weinig weerstand en is steeds verkouden.
    Sinaasappels zijn goed voor je weerstand, zei tante Bep.
    De weerstand van de fietstrainer stond te hoog.
    Er was weinig weerstand tegen het virus.
    De plank over de sloot had niet genoeg draagkracht.
    Het ijs had nog te weinig draagkracht om op te schaatsen.
    Ik sta altijd tot je beschikking, zei de buurvrouw.
    De buurman stelde zijn aanhanger ter beschikking.
    We kregen de beschikking over het zaaltje van de kerk.
    Hij gaf een indicatie van hoe laat hij thuis zou zijn.
    De klas deed een project over de ruimte.
    In de klasse van meester Joop is het altijd gezellig.
    Ze heeft zes tassen en een rugzak vol boeken.
    De passen van de soldaten klonken door de straat.
    De ober serveerde twee borden soep.
    Hij componeert liedjes op zijn telefoon.
    We proberen het morgen nog een keer.
    Ze repareerde de stoel met lijm en touw.
    Vader parkeerde de auto voor de deur.
    Ze telefoneerde een uur met haar zus in Suriname.
    Hij studeert voor kok en oefent thuis met sausjes.
    Het orkest repeteerde in de gymzaal.
    De buurt organiseerde een feest met een springkussen.
    De kinderen fantaseerden over een huis in een boom.
    Ze accepteerde zijn sorry en gaf hem een koekje.
    Ik reageerde te snel toen hij iets vroeg.
    Hij probeerde mij te plagen met mijn rode sokken.
    Ik adviseerde haar om eerst te slapen.
    De buurvrouw informeerde naar de baby.
    Het ging vandaag vooral over de verjaardag van Noor.
    De opname van het liedje duurde de hele middag.
    Hij werd opgenomen in het ziekenhuis met een gebroken been.
    Ze is opgenomen in het elftal van haar dorp.
    De uitvoering van de musical was op vrijdag.
    De voorziening voor het eten was goed geregeld op het kamp.
    Op de markt is veel aanbod van fruit.
    De melding op mijn telefoon ging de hele tijd af.
    Ze kreeg een melding dat haar pakje kwam.
    De training van het elftal begon om zes uur.
    Hij heeft een nieuwe coach bij voetbal.
    De wedstrijd eindigde in een gelijkspel.
    Zij is goed in haar vak en heeft veel geduld.
    Er stond een kist met gereedschap in de gang.
    Hij gebruikte mijn hamer als gereedschap.
    De school vroeg of ze wilde voorlezen.
    Het rapport van Sami was beter dan vorig jaar.
    Ik schreef een kort verslag en ging naar huis.
    Het dossier lag op mijn bureau en ik las het niet.
    In het plan staat dat opa op woensdag kookt.
    Het plan van aanpak hangt op de koelkast.
    We maakten samen een plan voor de zomer.
    De afspraken hangen naast de spiegel in de gang.
    Ik hield me niet aan mijn eigen afspraak.
    De tafel stond vol met eten van de buren.
    Het kader van het schilderij was kapot.
    Ze kocht een nieuw kader voor de foto.
    Hij zoekt een baan waar hij buiten kan werken.
    De baas van de garage wil hem wel leren lassen.
    Zij leert snel en vraagt veel.
    De motor liep stationair voor de deur.
    De actie bij de supermarkt is bijna voorbij.
    Ze spaart zegels voor een nieuwe pan.
    De kinderen deden een actie voor het dierenasiel.
    Het proces van brood bakken vindt hij mooi.
    Het patroon van de trui was te moeilijk.
    Ze naait een jurk van een oud patroon.
    De structuur van de muur voelde ruw.
    De grenzen van het land leerde hij op school.
    We stonden bij de grens met België.
    Het contact met zijn broer is weer goed.
    Ik zocht contact met haar zus.
    De crisis op de woningmarkt raakt ook haar.
    De veiligheidsgordel van het kinderstoeltje zat los.
    Hij droeg een veiligheidshelm op zijn werk.
    De risico's van vuurwerk legde de brandweer uit.
    Het risico was klein, zei de dokter.
    De prikkeldraad zat om het hele weiland.
    Hij zat vol met prikkels van de cactus.
    De prik deed geen pijn.
    De diagnose van de garage was een kapotte koppeling.
    De klachten over de lift kwamen van alle buren.
    Ze heeft klachten aan haar rug sinds de verhuizing.
    Hij had hoofdpijn en ging vroeg naar bed.
    De wond moest elke dag worden verbonden.
    Het verband om zijn arm was te strak.
    De apotheek was dicht, dus ze kreeg haar pillen pas dinsdag.
    De pleister plakte niet meer.
    Ze is ziek geweest en moe, maar ze lachte.
    Hij is depri van het weer, zei hij lachend.
    Ze was boos, omdat ik te laat kwam.
    Vader schreeuwde en daarna was het stil.
    De baby huilde de hele nacht.
    Moeder slaapt slecht en drinkt te veel koffie.
    Hij rookt en wil daarmee stoppen.
    Zijn oom drinkt en dat vindt hij eng.
    Ze maakten ruzie over de afwas.
    De tweeling sloeg elkaar met kussens.
    Hij spijbelde, omdat hij zijn toets niet had geleerd.
    Hij moest nablijven en kreeg straf.
    De politie kwam langs vanwege het lawaai.
    De rechter luisterde goed naar haar.
    De wijkagent kent zijn vader van vroeger.
    De agent gaf hem een boete voor zijn licht.
    Hij zit vast en belt elke avond met zijn dochter.
    Ze mag haar kind om het weekend zien.
    De scheiding van haar ouders deed haar pijn.
    Ze wonen nu apart, maar eten op zondag samen.
    De pleegouders van Kim waren ook op het feest.
    In het gezinshuis heeft hij een eigen kamer.
    De hulpverlener voor mij kwam altijd te laat.
    De hulp van de buren is goud waard.
    Ik help haar met het lezen van brieven.
    De brief van de gemeente lag open op tafel.
    De gemeente belde over de huur.
    De woningbouw komt volgende week voor het lek.
    Ze heeft een huurachterstand van twee maanden.
    De deurwaarder stond voor de deur en ze deed niet open.
    Hij heeft schulden bij zijn broer en schaamt zich.
    Ze kreeg een boete, want ze had te laat betaald.
    Er lag een aanmaning onder de fruitschaal.
    De uitkering kwam een week te laat.
    Ze werkt in de bijstand, zei hij per ongeluk.
    De toeslag moest ze terugbetalen.
    Met de voedselbank redden ze het deze maand.
    Er is geen geld voor nieuwe schoenen.
    Hij bracht zijn salaris naar zijn moeder.
    De bewindvoerder belde niet terug.
    De huisarts nam de tijd voor haar.
    De psycholoog was ziek, dus het gesprek ging niet door.
    De psychiater schreef haar een brief.
    De orthodontist zei dat de beugel eruit mag.
    De logopedist oefent de r met hem.
    De directeur van de school kwam zelf naar buiten.
    Zijn mentor belde op om te vragen hoe het ging.
    De leerplicht stuurde een brief over de afwezige dagen.
    De conciërge gaf hem een nieuwe sleutel.
    Ze zit in groep zes bij juf Marieke.
    Hij is blijven zitten en vindt dat prima.
    Ze haalde een onvoldoende voor rekenen.
    Zijn cijfers gaan omhoog sinds hij bij oma leert.
    De overgang naar de brugklas was spannend.
    De speeltuin ging om vijf uur dicht.
    Hij gamet tot diep in de nacht met een jongen uit Polen.
    Ze maakte filmpjes met haar zusje.
    De computer moest opnieuw worden opgestart.
    Hij startte de brommer op en reed weg.
    Ze stemde haar gitaar en begon te zingen.
    We stemden de radio af op een zender met oude muziek.
    Ze schaalde de kaas in dunne plakken.
    Ik droogde de schalen van haar moeder af.
    De pizza lag op een grote schaal.
    Hij klom op het dak om de antenne te richten.
    De kamer was net opnieuw ingericht.
    Hij heeft een club opgericht voor jonge vissers.
    De hond is afgericht en luistert goed.
    Zij keek gericht naar de klok en toen naar mij.
    De cursus koken begint in maart.
    De buurvrouw geeft les in Arabisch.
    Hij volgt een opleiding tot kapper.
    De les ging over dieren in de woestijn.
    Ze is erg gevoelig voor mooie muziek.
    Zijn dochter is verlegen, maar bij de hond praat ze honderduit.
    Zij is de jongste en de drukste van allemaal.
    Opa is soms in de war en zoekt dan zijn bril.
    Hij vergeet namen, maar kent alle liedjes nog.
    Haar tante is dement en woont in een huis vlakbij.
    Zij heeft een beperkt budget voor het feest.
    De snelheidsbeperking gold ook voor brommers.
    De beperkingen door het werk aan de weg duren tot mei.
    Zijn rolstoel paste niet door de deur.
    De doelman stopte alle ballen.
    Het doel van het spel is om zoveel mogelijk kaarten te krijgen.
    De tuin staat vol met tomaten van opa.
    De oven piepte toen het brood klaar was.
    Zij rolde het deeg uit op de tafel.
    De kinderen rolden hun slaapzak uit in de tent.
    Hij zette de muziek uit toen ik binnenkwam.
    Zij pakte meteen haar tas en ging mee.
    De boel werd opgepakt en in de auto gezet.
    De dief werd opgepakt bij het station.
    De kist werd neergezet in de hal.
    Ze heeft haar planten een plek gegeven in de zon.
    Er kwam een man de meterkast nakijken.
    De monteur kon de fout niet vinden.
    De signaalsterkte van de wifi was laag.
    Het signaal viel weg in de tunnel.
    Het sein van de trein stond op rood.
    Hij heeft een module voor zijn drumcomputer gekocht.
    De onderdelen van de fiets lagen door de hele kamer.
    Zij begreep de handleiding niet en ik ook niet.
    Er zat een gat in zijn jas.
    Ze wil een hond, een grote, en dat mag van haar vader.
    De groene zeep rook naar vroeger.
    De burgemeester kwam op haar honderdste verjaardag.
    Het spoor werd vernieuwd en de bus reed om.
    Mijn fiets stond nog bij het station.
    Hij liep mee tot de hoek en zwaaide.
    De winter is lang als je alleen bent.
    Haar man is overleden en zij praat elke dag tegen zijn foto.
    Ze huilde om haar moeder en ik bleef zitten.
    Zijn verdriet was groot en hij zei bijna niets.
    Opa kreeg een herseninfarct en leert weer praten.
    De wachtlijst is lang en zij is boos op ons.
    We wachten al zes weken op een antwoord.
    Ik belde drie keer en kreeg een bandje.
    De telefoon ging steeds over.
    Haar zoon speelt op straat en is om acht uur thuis.
    Hij nam zijn vrienden mee en at alles op.
    Iedereen had iets lekkers meegenomen.
    Het kostte moeite, maar het lukte.
    Zij heeft moeite met de trap sinds haar val.
    De conditie van zijn fiets was slecht.
    Zij liep de marathon en was trots.
    De band van zijn fiets was lek.
    De band tussen de zussen is sterk.
    Ze heeft een goede band met haar tante.
    De bandjes van haar jurk zaten scheef.
    Zijn trui is te klein, zij breit een nieuwe.
    Hij kreeg een standje van de meester.
    De vloer was pas gedweild en ik liep er zo overheen.
    De verf was nog nat.
    We lachten tot we buikpijn hadden.
    De cursus start op maandag in het buurthuis.
    Hij is bezig met een nieuwe fiets.
    De borg van het huis kreeg ze terug.
    In de tuin staan twee sparren en een appelboom.
    De agent stond in uniform voor de deur.
    Haar uniform hing aan de kapstok.
    Hij las het label van de trui.
    Ik was te moe en ging naar bed.
    Zij is steeds bezig met de kleine.
    De vraag was te moeilijk voor mij.
    Zij is op weg naar huis.
    Hij kwam te weten dat zijn vader had gebeld.
    Ik wilde te veel tegelijk.
    We waren allebei nog niet klaar.
    Hij is druk bezig met het schuurtje.
    De bakker plaatst de broden in de oven.
    Hij plaatste de vaas terug op de kast.
    Ze stemde in met het plan van haar zus.
    Bij de stembus stemden ze allebei.
    De juf regelt alles in de pauze.
    Wij regelen dat samen in de auto.
    Hij werkt op dinsdag toe naar zijn rijbewijs.
    Hij volgt een spoor van koekkruimels.
    De motor van de wasmachine maakt geluid.
    De gegevens van de bank kloppen niet.
    Ik heb het met hem besproken in de tuin.
    De straf was een week geen telefoon.
    Ze werd uitgenodigd voor een verjaardag.
    Er is een nieuwe regel in huis: eerst eten, dan spelen.
    De toekenning van de prijs was een verrassing.
    Het bos is zijn plek om rustig te worden.
    Ze vertelde over het dorp waar ze geboren is.
    Haar kwetsbare kant liet ze vandaag zien.
    De doktersassistente was heel vriendelijk.
    Ik noteerde een paar woorden en klapte mijn boekje dicht.
    Hij lachte om de schema's op mijn muur.
    Met vallen en opstaan leert hij fietsen.
    Ze gingen samen naar de kringloop voor een bed.
    De buurtbus rijdt niet op zondag.
    Mijn vragen waren te moeilijk en te lang.
    Er was iets met de lucht in die kamer.
    Zijn moeder sprak Tigrinya met haar vriendin.
    """
    .split(separator: "\n").map(String.init)
}
