extension OrdinaryWords {
  /// Nouns, verbs and adjectives as they stand without an ending: the words in which a worker tells of a visit.
  static let content = Set(
    """
    aai aandacht aanbod aanleiding aanpak aanraad aantal aanvraag aanwezig aard aardappel aardig absoluut adem adres advies afgelopen
    afspraak akkoord alarm alcohol algemeen allerbelangrijk ambulant angst antwoord apart app appel arm armoe arts auto avond baan
    baas baat baby bad bak bal balans balkon band bang bank basis bed bedank bedoel been begeleid begin begrijp begrip behoefte bekend
    bel belang belangrijk beleid beloof bemoei bericht beroep beschik besef beslis besluit besmet best bestaan betaal betekent beter
    betrek betrokken beurt bevalling bewaak beweeg bewijs bewust bezig bezit bezoek bezorgd bezwaar bid bied biecht bijeenkomst bijna
    bijzonder bitter blaas blad blauw blij blijf blijk blik bloed blok boek boeiend boen boete boodschap boom boos bord borrel borst
    bot bouw bovenal braaf brand breek breng brief bril broek broer brood brug brul buik buis bui bureau buurt buur buurman buurvrouw
    cadeau casus cel centrum cijfer client club coach cold collega compliment conclusie conflict consult contact controle corona
    crisis cursus daad dacht dag dank dans deel deken dek delen denk depressief deskundig deur diagnose dicht dier dik diner ding
    direct diploma discussie docent dochter doel dokter donker dood doof doos dossier douche draag draai drank dreig dreiging drie
    drijf drink droog droom druk dubbel duidelijk duif duim durf duur duw dwang dwing echt echtgenoot echtpaar eenzaam eenvoud eerlijk
    eet eenmaal effect ei eigen eind eis emotie energie eng engels enthousiast enorm erg ergens ernst ervaar ervaring erken essentie
    eten evaluatie examen extra fase feest feit ferm fiets fijn film financieel fles fluit folder formulier fout foto fris fruit
    functie fysiek gauw gebaar gebeur gebied geboorte gebrek gebruik gedrag gedoe geduld gedwongen gedacht gebeld gedaan gegaan
    gegeven gehoord gekomen geel gek geld geloof geluid geluk gemaakt gemak gemeente gemist gemoed genoeg geniet geperst geregeld
    gerust gesprek gesproken gestart gestopt gevaar geval gevoel gevolg gevraagd geweld gewicht gewoon gewoonte gezag gezamenlijk
    gezegd gezellig gezicht gezien gezin gezond gister glas glimlach goed gooi graag grap gras grens griep grijp groei groep groet
    grond groot gunst haal haast half hal halverwege hand handig hang hard hart haat hecht heen heftig hel held help helaas helder
    heet herfst herken herinner herhaal hersenen hersteld heug hevig hobby hoef hoek hoest hond honger hoofd hoog hoop hoor hoort houd
    houding huil huis huishouden huisarts huisbezoek huur hulp hulpverlener hulpvraag humor huwelijk idee ideaal ijs indruk info
    ingewikkeld initiatief inkomen inlog instantie instelling insteek interesse intake inval inzet inzicht irritatie jaar jaloers
    jammer jarig jas jeugd jeugdzorg jong jongen jongere jongste juf juist juli juni januari februari maart april augustus september
    oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kaart kalm kamer kans kant kapot kast kat
    keek keer keet keuken keus keuze kijk kind kinderen klaag klaar klacht klap klas kleding klein klem kleur kleuter klik klim klink
    klok klop kluis knap knie knik knoop knuffel koek koel koffer koffie kook koop kop kopje koor kost kracht krap krant kreeg krijg
    krijs kring kristal kritiek kruip kus kwaad kwaliteit kwart kwestie kwetsbaar kwijt kwam laag laatst lach lag lamp land lang
    langzaam last laptop lastig lawaai leef leeftijd leeg leek leer leerkracht leerling leerplicht lees leeuw leg leid lekker lenig
    les let leuk leven lezen lichaam licht lief liefde lieg lig lijf lijk lijn lijst link list logisch lood loop los lol lucht luister
    lukt luk lunch lust lijdt maak maaltijd maand maat maatregel maatschap maatje machteloos mail maken man manier mama map markt
    matras maximaal medewerker medicatie medisch meedenk meedoe meester meet meid meisje melding meld melk mening mens mentaal mentor
    merk mes middag middel mijlpaal min minimaal minuut mis mishandel missie mobiel model moe moed moeder moeilijk moeite moet
    mogelijk moment mond mooi moord morgen motivatie muur muziek naam nacht nabij nadeel nader nadruk nagel nam namen nat natuur
    natuurlijk neem nek negatief neig net netwerk netjes neus nieuw nieuws nodig normaal notitie nood noem nu nummer nut observeer
    ochtend oefen offer olie oma omgang omgeving omstandig onderdeel onderwerp onderzoek ongeluk ongeveer onlangs onrust ontbijt
    ontslag ontspan ontwikkel onveilig onzeker oog ooit oor oorzaak opa opvoed opvoeding oplet oplossing opdracht oppas opvang orde
    open opening operatie opgelucht optie organiseer oud ouder ouders oudste overleg overdag overzicht ov paard paar paas paniek papa
    papier park partij partner pas patroon pauze peil pen periode persoon pest peuter piep pijn pijl pijnlijk pil plaats plan plank
    plant plat plein plek plezier ploeg plotseling politie poort poes poos positief post poging praat prachtig praktijk praktisch
    prent prettig prijs prik prima privacy privé prive probeer probleem problematiek procedure proces proef programma project protest
    psychisch punt puber raad raak raam rand recht rechter rede reden reflectie regel regen regie regio reis reken rekening relatie
    rem rest resultaat rij rijd ring risico rook roep rol rommel rond rood route ruim ruimte ruk rust rustig ruzie schaam schaal
    schade scheid scheiding scherm scherp scheel schijn schoen school schoon schoonmaak schop schouder schreeuw schrijf schrik schrok
    schuif schuld schuldhulp score serieus sfeer signaal situatie slaap slaag sla slecht sleep sleutel slim slot sluit snap snel snoep
    sociaal soep soort spaar spanning specifiek speel speciaal spel spelling spijt splits spoed sport spraak spreek spreekuur sprak
    sprong spullen staat sta stad stand stap start stabiel steek steun stem sterk sterf stevig stil stilte stop stoel stok stoer
    straat straf straks streng stress strijd stroom structuur student stuk stuur succes suiker systeem taak taal taart tafel tand
    tante tas team tegenwoordig teken tel telefoon teleur tempo tent terecht test tevreden therapie thee thema thuis tijd tijdelijk
    tip titel toch toestemming toets toekomst toilet tolk toon top totaal traan trainer traject trap trauma treed trek trein trots
    trouw trui tuin tv twee tweede twijfel type tiener uitdaging uitkering uitleg uitnodig uitslag uitspraak uitvoer uitzicht urgent
    uur vaag vaardig vader vak vakantie val vang vanzelf vast veilig veeg ver verblijf verbaas verband verbeter verbind verbod verdeel
    verdien verdriet verdwijn vergadering vergeet vergelijk verhaal verhuis verjaardag verkeer verkeerd verlang verlaat verlegen
    verleden verlies verlof vermoed vermoeid verontrust verplicht vers verslag verslaaf versterk verstop vertel vertrek vertrouw
    vertrouwen vervelend vervoer verwacht verwarring verwijs verwijt verzoek verzorg vier vind vinger vis visie vlees vlek vlieg vlot
    vlug voed voeding voel voet vogel vol volg volgend volwassen voogd voordeel voorjaar voorbeeld voorkeur voorkom voorstel voortgang
    vooruit voorwaarde vorm vorig vraag vrede vreemd vrees vriend vriendin vriendelijk vrijwilliger vroeg vrolijk vrouw vrijheid vuil
    vuur waak waarde waarschuw waarschijnlijk wacht wandel warm was wassen water wasmachine weet week weekend weeg weg weiger wek wel
    wens wereld werk werkelijk wet wie wijk wijkteam wijs wijkagent wil wind winkel winst winter wissel woede woon woning woord
    woonplaats wonder wond zaak zacht zag zeg zei zeide zeker zelden zelfstandig zet ziek ziekenhuis ziel zie zijde zin zingen zit
    zoek zoen zogenaamd zomer zon zoon zorg zorgen zuiver zus zuster zwak zwanger zwaar zweer zwem zwijg zuinig bleef bleek bood
    bracht brak deed dronk droeg droomde greep hield hielp hing klonk koos las liep liet loog riep schoot schreef sliep sloeg sloot
    stak stal stond stonden trok viel vond wees wist won zat zaten zocht zong zweeg nieuwsgierig opvallend allereerst allicht alvast
    alweer bijgevolg dagelijks desondanks destijds dichtbij eergisteren enerzijds anderzijds evengoed hopelijk jaarlijks kennelijk
    kortom logischerwijs maandelijks meteen momenteel nauwelijks nadien namelijk onderweg onmiddellijk ongetwijfeld overmorgen
    regelmatig sowieso tegelijk tegelijkertijd toevallig uitgebreid uiterlijk vandaar vanzelfsprekend vervolgens vermoedelijk voortaan
    voorzichtig wekelijks bedankt dankjewel groetjes hallo hoi sorry oke ok nvt trede actie acties afspraken aandachtspunt vervolg
    toelichting opmerking me mee via af geef geven helemaal website online geleden beetje niks video artikel oost west noord zuid
    gratis hou miljoen begon begonnen ogen gelukkig leden stel wedstrijd lid verenig nationaal internet president politiek seizoen
    geweldig welkom site beeld dienst inderdaad jezelf mezelf hemzelf haarzelf verloren geboren genomen kent divers eiland actief ken
    live volledig zee bepaal bepaald dorp kies overleden serie tekst versie wakker centraal pagina dankzij bron radio slag activiteit
    cultuur economie hotel win lokaal pak publiek verschil bereik geslacht invloed kunst super tevens opgenomen bevat eeuw perfect
    respect schip volk museum toegang bus uitgevoerd zomaar gang interessant directeur zover show slachtoffer verkocht gesteld hoogst
    grappig rivier station wapen advocaat camera digitaal interview achtergrond finale favoriet gericht modern vlucht zolang dollar
    heer red wou rug dak neer voormalig gat gaten stijl verdwenen binnenkort gekocht toegevoegd album diep eigenaar klant ontwerp
    strand duizend duizenden gast geest rapport motor verbonden wijn zoiets beperk beperkt campagne contract troep voedsel tenzij
    aangeboden categorie opgericht schat twintig vecht simpel boot dien kampioen materiaal restaurant uniek bier compleet computer
    dame debat gevoelens raar verschenen verwijder afgesloten dom flink gent hoger stof details excuus geholpen kader professor
    vliegtuig begraaf bloem eenvoudig golf milieu populair spoor graad handel industrie lever overeen reeks techniek temperatuur unie
    wereldwijd alsjeblieft alstublieft lengte richt verander verandering concept datum ingezet liefst profiel schiet termijn twaalf
    eveneens gestolen seconde ster terrein aangenomen beschouw boord honderd honderden kandidaat karakter ras sector bar fan hout
    minst opzicht bibliotheek behandel ernstig breed gas geschikt geheim makkelijk lied literatuur instituut kilo klimaat pensioen
    reageer theater verzamel aangepast commentaar cup eigendom enzovoort gegeten roze tiental toegestaan vastgesteld verklaar verwen
    assistent basisschool brugklas dertig veertig vijftig zestig zeventig tachtig negentig elf dertien veertien vijftien zestien
    zeventien achttien negentien opgelost smaak telkens update verspreid eindig reclame gewend bedrag drugs opgepakt overlijd soldaat
    wagen bestuur religie sneeuw tekort artiest bodem chauffeur defensie kenmerk vijfde zesde zevende achtste negende tiende derde
    vierde gebroken genoten intern extern kaas maal spannend toegepast zilver zelfmoord familiefeest impact luxe metro roman
    uitgenodigd vloer drama methode misbruik rechtstreeks streek vijand figuur herstel leugen vlakbij volop vakbekwaam zanger bewaard
    constant fotograaf getroffen kip kruis toestel train trainen vastgelegd verberg aspect beurs geldig jury mini trend triest
    vergeleken voorbereid vullen vul wifi zender gevangen recept ren besproken daaraan elders erik fabriek ingesteld muziekles pakket
    saai spiegel voeg voortdurend binnenstad dringend haren geil hoer jacht graf knop leen besteed bewustzijn daarentegen exemplaar
    kerk perspectief recent verscheiden apparaat ambtenaar afkomst achternaam voornaam ontvang ontvangst passagier teleurgesteld
    weleens werkgever garage geur nuttig opgeven opname vermijd voertuig bruiloft budget diefstal grijs kiezer pijp zout beperken
    exact debuut inschrijf verrassend verstandig verrassing ambulance dichterbij schattig streef tegemoet universiteit zodoende
    architect bepaalt bom bovenop gitaar illegaal liter match onschuldig percentage schilder verderop verleend bieb woestijn afgerond
    afronden heleboel hieraan iemands kopie lippen stijg toevoeg tong uiterst vrachtwagen achterkant achteruit aankomst piano portret
    schitterend depressie draak gaaf overdreven talent tablet knutsel wen begrens uitpraat hulpmiddel kookles douch oefening nadenk
    napraat nabespreek terugblik terugkijk vooruitkijk uitrust opruim afwas opsta opstart huiswerk rekenles speeltuin speeltuinbezoek
    gymles zwemles voetbal voetbalclub turn judo dansles muzikaal schaats kamp logeer logeerpartij speelafspraak ouderavond
    rapportgesprek tienminutengesprek kringgesprek belafspraak groepsapp uithuisplaats plaatsing ondertoezichtstelling bewindvoerder
    budgetbeheer voedselbank kinderopvang peuterspeelzaal consultatiebureau woningcorporatie huurachterstand energierekening toeslag
    toeslagen aanmaning incasso deurwaarder gezagsrelatie omgangsregeling bezoekregeling coouderschap pleegzorg pleegkind pleeggezin
    respijt dagbesteding beschermd weekplanning dagritme slaapritme beloning beloon stickerkaart time-out timeout pictogram picto
    telefonisch schriftelijk mondeling wederzijds overeind omlaag omhoog binnenkant buitenkant bovenaan onderaan achterin voorin
    middenin halfuur kwartier etmaal schooljaar kalenderjaar najaar oudjaar nieuwjaarsdag hooguit hoogstens gedeeltelijk grotendeels
    merendeel helft enkeling anderhalf alleenstaand vrijdagmiddag maandagochtend dinsdagochtend woensdagmiddag donderdagavond
    zaterdagochtend zondagavond gisteravond gistermiddag morgenochtend mij mijzelf uzelf elkaars andermans niemands wiens sommigen
    velen weinigen allen beiden anderen enkelen hunne mijne jouwe aarzel adviseer accepteer activeer afleid afwacht bemiddel bemoedig
    benadruk benader benoem bespreek bevestig confronteer coordineer evalueer faciliteer focus frustreer gaandeweg grijpen informeer
    investeer inventariseer motiveer normaliseer nuanceer onderbreek ondersteun onderhandel ontmoet ontlast ontdek overtuig overval
    oordeel parkeer reflecteer relativeer respecteer signaleer stimuleer structureer verduidelijk verleid verrast verwonder zwaai
    zucht zing spiek spat spetter stamp stotter stamel snik schater giechel grinnik mopper zeur zanik kibbel knok plaag plak knip verf
    speur puzzel graaf klauter drentel ijsbeer wiebel friemel frunnik staar gluur tuur knipoog omhels kriebel kietel troost sus
    keukentafel voordeur achterdeur stoep galerij portiek zolder kelder schuur box wieg kinderwagen luier speen vork lepel pan eetlust
    zindelijk zelfbeeld zelfvertrouwen eigenwaarde weerbaar weerstand veerkracht draagkracht draaglast belasting belastbaar overbelast
    geb bsn iban kenteken telnr huisnr nr postadres overvraagd onderschat overschat
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
