extension LexiconThemes {
  /// Words around a diagnosis: examining, describing, treating.
  static let psychiatry = """
    n diagnose*, *diagnose, differentiaaldiagnose | wat er aan de hand is; de naam die de dokter eraan geeft
      Een diagnose is één manier van kijken, niet het hele verhaal.
    v diagnosticeren | uitzoeken wat er is/zoekt uit wat er is/zocht uit wat er is/uitgezocht
      Zo kijkt een vakman naar iemand, niet met iemand.
    n *diagnostiek, diagnostiekfase, diagnosticus=onderzoeker | onderzoek; samen uitzoeken wat er is
      Samen uitzoeken kan ook met gewone woorden.
    b diagnostisch | van een onderzoek; om iets uit te zoeken
      Het woord legt het weten bij de vakman.
    v classificeren, classificatie=naam uit een boek, DSM-classificatie=naam uit een boek | indelen/deelt in/deelde in/ingedeeld
      Mensen passen niet in vakken.
    x DSM, DSM-5, DSM-IV | het handboek van psychiaters
      Een boek over klachten zegt niets over dit gezin.
    n symptoom, symptomatologie | klacht/klachten; wat je merkt
      Wat je ziet, kan je ook gewoon zeggen.
    n pathologie, psychopathologie, pathologiseren=ziek noemen | wat er lastig gaat; klachten
      Het woord maakt mensen ziek die het moeilijk hebben.
    b pathologisch | ziekelijk/ziekelijke; meer dan gewoon
      Het woord trekt een streep tussen ziek en gewoon.
    b psychiatrisch, kinderpsychiatrisch, jeugdpsychiatrisch | psychisch/psychische; van binnen
      Het klinkt naar een kliniek, niet naar een huis.
    x GGZ, jeugd-ggz, GGZ-instelling, GGNet, SGGZ, BGGZ, basis-ggz | hulp bij psychische klachten
      Wie de afkorting niet kent, valt buiten het gesprek.
    b psychosociaal, psycho-sociaal | van binnen en met anderen
      Een groot woord waar alles in past en dat niets vertelt.
    b psychosomatisch | klachten van het lijf door spanning
      Het klinkt alsof iemand het verzint.
    b sociaal-emotioneel, sociaalemotioneel, sociaal emotioneel | hoe iemand zich voelt en met anderen omgaat
      Twee vakwoorden voor: hoe gaat het met je, en met anderen?
    b cognitief, neurocognitief | van het denken; hoe iemand denkt en leert
      Het gaat over denken en leren; zeg dat dan.
    n executieve functie, executieve vaardigheid, executief functioneren | plannen en beginnen
      Zeg wat lastig is: beginnen, plannen, stoppen.
    n prikkelverwerking, prikkelgevoelig, prikkelgevoelige, prikkelgevoeligheid, sensorische informatieverwerking | last van drukte en geluid
      Zeg wat te veel is: licht, geluid of drukte.
    n emotieregulatie*, *regulatie, regulatieprobleem, regulatieproblematiek, emotieregulatieproblemen, affectregulatie, zelfregulatie, prikkelregulatie | weer rustig worden; omgaan met gevoelens
      Het klinkt als een machine, en het gaat over gevoelens.
    n agressieregulatie*, impulscontrole, agressieproblematiek, woedebeheersing, agressieprobleem | omgaan met boosheid
      Het woord ziet de boosheid en niet waar die vandaan komt.
    v reguleren, gereguleerd raken=rustig worden, ontreguleren | rustig maken/maakt rustig/maakte rustig/rustig gemaakt
      Mensen zijn geen apparaten.
    n ontregeling, ontregelen=van slag maken, ontregeld=van slag, ontregelde=van slag | van slag zijn
      Het klinkt als een kapotte klok.
    v decompenseren, decompensatie=het niet meer volhouden | het niet meer volhouden/houdt het niet meer vol/hield het niet meer vol/vastgelopen
      Een woord van artsen voor: het werd te veel.
    n affectieve verwaarlozing, emotionele verwaarlozing, pedagogische verwaarlozing | te weinig warmte en aandacht
      Zeg wat er miste; dan kan het ook komen.
    n ontwikkelingsachterstand, ontwikkelingsproblematiek, taalachterstand | loopt wat achter op leeftijdgenoten
      Achter op wie? Elk kind groeit op zijn eigen tijd.
    n ontwikkelingsleeftijd, sociaal-emotionele leeftijd, emotionele leeftijd, kalenderleeftijd | hoe oud iemand doet
      Een getal zegt niet wat een kind al kan.
    n disharmonisch profiel, disharmonisch intelligentieprofiel, disharmonisch | sommige dingen gaan goed en andere lastig
      Niemand is overal even goed in.
    n intelligentieonderzoek, intelligentietest, IQ-test, IQ-onderzoek | test over leren en denken
      Een test meet een ochtend, geen kind.
    x IQ, TIQ, IQ-score, totaal-IQ, verbaal IQ, performaal IQ, intelligentiequotiënt | uitslag van een test
      Een getal blijft lang aan een kind hangen.
    b internaliserend | naar binnen gekeerd; houdt verdriet voor zichzelf
      Zeg wat je ziet: stil zijn, buikpijn, alleen zitten.
    b externaliserend | druk of boos naar anderen
      Zeg wat je ziet: schreeuwen, slaan, weglopen.
    b grensoverschrijdend | gaat over de grens van een ander/wat over de grens van een ander gaat
      Zeg wat er gebeurde; dan weet ieder waar het over gaat.
    n parentificatie, geparentificeerd=zorgt voor de eigen ouders, geparentificeerde=te vroeg grote | te vroeg voor de ouders zorgen
      Het kind doet iets liefs; het woord laat dat niet zien.
    n loyaliteitsconflict, loyaliteitsproblematiek, loyaliteitsproblemen | klem zitten tussen de ouders
      Zeg tussen wie een kind klem zit.
    n medicatie*, medicatietrouw=medicijnen op tijd nemen, psychofarmaca, medicamenteus | medicijnen; pillen
      Het klinkt naar de apotheek, niet naar de keukentafel.
    n therapietrouw, therapieontrouw=zich niet aan de afspraken houden, behandeltrouw | zich aan de afspraken houden
      Het woord vraagt gehoorzaamheid en niet wat iemand vindt.
    n psycho-educatie, psychoeducatie | uitleg; samen lezen wat er speelt
      Het is uitleg; zeg dat dan.
    a EMDR | hulp om een nare herinnering rustig te maken
      De letters zeggen niet wat er gebeurt in die kamer.
    a CGT, cognitieve gedragstherapie | gesprekken over wat je denkt en doet
      De letters zeggen niet wat iemand daar doet.
    n systeemtherapie, gezinstherapie, systeemtherapeut, gezinstherapeut, systeemgesprek | gesprekken met het hele gezin
      Een gezin is geen systeem.
    a MST, MDFT, PMT, PMTO, FFT, IPG | hulp met het hele gezin
      Letters van een cursus; thuis kent niemand ze.
    n behandeling, behandelingstraject, in behandeling zijn=hulp krijgen, behandelsetting | hulp; begeleiding
      Wie behandeld wordt, doet zelf niets meer. | We kijken samen wat helpt.
    n behandelaar, regiebehandelaar, hoofdbehandelaar, medebehandelaar | hulpverlener
      Het woord maakt van de ander iemand die ondergaat.
    n behandelplan, behandelaanbod=hulp die er is, behandeldoel=wat iemand wil bereiken, behandelfase, behandelrelatie | plan voor de hulp
      Wiens plan is het? Dat zie je hier niet.
    n behandeltraject, behandelingsplan, behandelgeschiedenis, behandelverleden | hulp; de hulp tot nu toe
      Het is een weg van hulpverleners, niet van het gezin.
    n uitbehandeld, uitbehandelde, niet behandelbaar, onbehandelbaar, onbehandelbare, behandelresistent | de hulp hielp niet genoeg
      Het was de hulp die niet hielp, niet de mens die opraakte.
    b residentieel, residentiële | in een huis met begeleiding
      Zeg gewoon waar iemand woont.
    b klinisch, poliklinisch, intramuraal, extramuraal, semimuraal, transmuraal | in een instelling
      Zeg gewoon waar iemand is.
    b stationair, semi-residentieel, deeltijdbehandeling, dagbehandeling, daghulp | overdag hulp
      Zeg gewoon waar iemand overdag is.
    n opname-indicatie, crisisopname, spoedopname, gedwongen opname | snel ergens anders moeten wonen
      Voor wie het meemaakt, is het: weg van huis.
    n ziektebesef, ziekte-inzicht, probleembesef, probleeminzicht, lijdensdruk | zelf merken dat het niet goed gaat
      Misschien ziet iemand het gewoon anders dan jij.
    n regressie, regressief gedrag | weer doen als een kleiner kind
      Zeg wat je zag.
    n somatiek, somatiseren | klachten van het lijf
      Zeg waar het pijn doet.
    n adaptief vermogen, adaptieve vaardigheid, adaptief functioneren | zich kunnen redden
      Zeg wat iemand zelf kan.
    n disfunctioneren, disfunctie | loopt niet goed
      Het klinkt alsof een gezin een kapotte machine is.
    n sociaal functioneren, het functioneren=hoe het gaat, functioneringsniveau, niveau van functioneren | hoe het gaat
      Machines functioneren; mensen leven.
    """
}
