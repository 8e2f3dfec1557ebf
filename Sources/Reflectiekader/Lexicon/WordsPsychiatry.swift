extension LexiconThemes {
  /// Words around a diagnosis: examining, describing, treating.
  static let psychiatry = """
    n diagnose*, *diagnose, differentiaaldiagnose |
      Een diagnose is één manier van kijken, niet het hele verhaal.
    v diagnosticeren |
      Zo kijkt een vakman naar iemand, niet met iemand.
    n *diagnostiek, diagnostiekfase=tijd van onderzoek, diagnosticus=onderzoeker | onderzoek; samen uitzoeken wat er is
      Samen uitzoeken kan ook met gewone woorden.
    b diagnostisch, diagnostisch onderzoek=onderzoek |
      Het woord legt het weten bij de vakman.
    v classificeren, classificatie, DSM-classificatie |
      Mensen passen niet in vakken.
    x DSM, DSM-5, DSM-IV | handboek van psychiaters
      Een boek over klachten zegt niets over dit gezin.
    n symptoom | klacht/klachten; wat je merkt
      Wat je ziet, kan je ook gewoon zeggen.
    n symptomatologie |
      Wat je ziet, kan je ook gewoon zeggen.
    n pathologie, psychopathologie, pathologiseren |
      Het woord maakt mensen ziek die het moeilijk hebben.
    b pathologisch |
      Het woord trekt een streep tussen ziek en gewoon.
    b psychiatrisch, kinderpsychiatrisch, jeugdpsychiatrisch, psychiatrische klachten=psychische klachten, psychiatrische problemen=psychische problemen |
      Het klinkt naar een kliniek, niet naar een huis.
    x GGZ, jeugd-ggz=hulp voor kinderen met psychische klachten | hulp bij psychische klachten
      Wie de afkorting niet kent, valt buiten het gesprek.
    x GGZ-instelling, GGNet, SGGZ, BGGZ, basis-ggz |
      Wie de afkorting niet kent, valt buiten het gesprek.
    b psychosociaal, psycho-sociaal, psychosociaal belast |
      Een groot woord waar alles in past en dat niets vertelt.
    b psychosomatisch, psychosomatische klachten=klachten van het lijf door spanning |
      Het klinkt alsof iemand het verzint.
    b sociaal-emotioneel, sociaalemotioneel, sociaal emotioneel, sociaal-emotionele ontwikkeling=ontwikkeling in gevoel en omgang, sociaal-emotionele problemen=problemen met gevoel en omgang |
      Twee vakwoorden voor: hoe gaat het met je, en met anderen?
    b cognitief, neurocognitief, cognitieve ontwikkeling=ontwikkeling van het denken |
      Het gaat over denken en leren; zeg dat dan.
    n executieve functie, executieve vaardigheid, executief functioneren |
      Zeg wat lastig is: beginnen, plannen, stoppen.
    b prikkelgevoelig, prikkelgevoelige=, prikkelgevoeligheid=gevoeligheid voor drukte en geluid | gevoelig voor drukte en geluid
      Zeg wat te veel is: licht, geluid of drukte.
    n prikkelverwerking, sensorische informatieverwerking |
      Zeg wat te veel is: licht, geluid of drukte.
    n emotieregulatie, affectregulatie, emotieregulatieproblemen=problemen met gevoelens | omgaan met gevoelens
      Het klinkt als een machine, en het gaat over gevoelens.
    n zelfregulatie, prikkelregulatie, emotieregulatie-, *regulatie, regulatieprobleem, regulatieproblematiek |
      Het klinkt als een machine; zeg wat iemand weer rustig maakt.
    n agressieregulatie, woedebeheersing, agressieregulatieproblemen=problemen met boosheid | omgaan met boosheid
      Het woord ziet de boosheid en niet waar die vandaan komt.
    n agressieproblematiek, agressieprobleem, agressieregulatie-, impulscontrole |
      Zeg wat er gebeurt, en wat eraan voorafgaat.
    v reguleren, gereguleerd raken=rustig worden |
      Mensen zijn geen apparaten.
    v ontreguleren |
      Zeg wat iemand van slag maakte.
    n ontregeling, ontregelen, ontregeld, ontregelde, is ontregeld=is van slag, raakt ontregeld=raakt van slag, raakte ontregeld=raakte van slag |
      Het klinkt als een kapotte klok.
    v decompenseren, decompensatie |
      Een woord van artsen; zeg wat er gebeurde.
    n pedagogische verwaarlozing, affectieve verwaarlozing, emotionele verwaarlozing |
      Zeg wat het kind niet kreeg, en hoe lang al.
    n *ontwikkelingsachterstand, taalachterstand=achterstand in taal | achterstand in de ontwikkeling
      Achter op wie? Elk kind groeit op zijn eigen tijd.
    n ontwikkelingsproblematiek, ~achterstand |
      Achter op wie? Elk kind groeit op zijn eigen tijd.
    n kalenderleeftijd | echte leeftijd
      Zeg gewoon hoe oud iemand is.
    n ontwikkelingsleeftijd, sociaal-emotionele leeftijd, emotionele leeftijd |
      Een getal zegt niet wat een kind al kan.
    n disharmonisch profiel, disharmonisch intelligentieprofiel, disharmonisch |
      Niemand is overal even goed in.
    n intelligentietest, intelligentieonderzoek, IQ-test, IQ-onderzoek | test van leren en denken/testen van leren en denken
      Een test meet een ochtend, geen kind.
    x IQ, TIQ, IQ-score, totaal-IQ, verbaal IQ, performaal IQ, intelligentiequotiënt |
      Een getal blijft lang aan een kind hangen.
    b internaliserend | naar binnen gekeerd/naar binnen gekeerde
      Zeg wat je ziet: stil zijn, buikpijn, alleen zitten.
    b externaliserend | druk of boos/drukke of boze
      Zeg wat je ziet: schreeuwen, slaan, weglopen.
    b grensoverschrijdend, grensoverschrijdend gedrag=gedrag dat over de grens van een ander gaat |
      Zeg wat er gebeurde; dan weet ieder waar het over gaat.
    n parentificatie, geparentificeerd, geparentificeerde |
      Zeg wat het kind doet, en wat te zwaar is.
    n loyaliteitsconflict, loyaliteitsproblematiek, loyaliteitsproblemen= | tweestrijd
      Zeg tussen wie een kind klem zit.
    n medicatie*, medicamenteus |
      Zeg medicijnen of pillen; dit klinkt naar de apotheek.
    n medicatietrouw |
      Zeg of iemand de medicijnen neemt, en wat dat moeilijk maakt.
    b medicamenteus ingesteld |
      Zeg welke medicijnen iemand neemt, en of ze helpen.
    x psychofarmaca | medicijnen
      Het klinkt naar de apotheek, niet naar de keukentafel.
    n therapietrouw, therapieontrouw, behandeltrouw |
      Het woord vraagt gehoorzaamheid en niet wat iemand vindt.
    n psycho-educatie, psychoeducatie | uitleg; samen lezen wat er speelt
      Het is uitleg; zeg dat dan.
    a EMDR | hulp om een nare herinnering rustig te maken
      De letters zeggen niet wat er gebeurt in die kamer.
    a CGT, cognitieve gedragstherapie | hulp met gesprekken over wat je denkt en doet
      De letters zeggen niet wat iemand daar doet.
    n systeemtherapie, gezinstherapie | hulp voor het hele gezin
      Een gezin is geen systeem.
    n systeemgesprek | gesprek met het hele gezin/gesprekken met het hele gezin
      Een gezin is geen systeem.
    n systeemtherapeut, gezinstherapeut |
      Een gezin is geen systeem; zeg wie er komt.
    a MST, MDFT, FFT, IPG, MST'er=, MST'ers=, MDFT'er=, MDFT'ers=, IPG'er=, IPG'ers= | hulp voor het hele gezin
      Thuis kent niemand die letters; zeg wat jullie daar doen.
    a PMT, PMTO |
      Thuis kent niemand die letters; zeg wat iemand daar doet.
    n behandeling, behandelingstraject, in behandeling zijn=hulp krijgen, behandelsetting |
      Zeg wat iemand daar doet, en met wie. | We kijken samen wat helpt.
    n behandelaar, regiebehandelaar, hoofdbehandelaar, medebehandelaar | hulpverlener/hulpverleners
      Het woord maakt van de ander iemand die ondergaat.
    n behandelplan, behandelingsplan | plan voor de hulp/plannen voor de hulp
      Wiens plan is het? Dat zie je hier niet.
    n behandeldoel | doel van de hulp/doelen van de hulp
      Wiens doel is het? Dat zie je hier niet.
    n behandeltraject, behandelaanbod, behandelfase, behandelrelatie, behandelgeschiedenis, behandelverleden |
      Het is een weg van hulpverleners, niet van het gezin.
    n uitbehandeld, uitbehandelde, niet behandelbaar, onbehandelbaar, onbehandelbare, behandelresistent |
      Het was de hulp die niet hielp, niet de mens die opraakte.
    b residentieel, residentiële | in een huis met begeleiding @… in een huis met begeleiding
      Zeg gewoon waar iemand woont.
    b klinisch, poliklinisch, intramuraal, extramuraal, semimuraal, transmuraal |
      Zeg gewoon waar iemand is.
    n dagbehandeling, daghulp | hulp overdag
      Zeg gewoon waar iemand overdag is.
    b semi-residentieel, deeltijdbehandeling |
      Zeg gewoon waar iemand wanneer is.
    n opname-indicatie, crisisopname, spoedopname, gedwongen opname |
      Voor wie het meemaakt, is het: weg van huis.
    n ziektebesef, ziekte-inzicht, probleembesef, probleeminzicht |
      Misschien ziet iemand het gewoon anders dan jij.
    n lijdensdruk |
      Zeg hoe zwaar het voor iemand is.
    n regressie, regressief gedrag |
      Zeg wat je zag.
    n somatiek, somatiseren |
      Zeg waar het pijn doet.
    n adaptief vermogen, adaptieve vaardigheid, adaptief functioneren |
      Zeg wat iemand zelf kan.
    n disfunctioneren, disfunctie |
      Het klinkt alsof een gezin een kapotte machine is.
    n sociaal functioneren, het functioneren, functioneringsniveau, niveau van functioneren |
      Machines functioneren; mensen leven.
    """
}
