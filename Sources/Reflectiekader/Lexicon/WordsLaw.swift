extension LexiconThemes {
  /// Words of judges, councils and laws.
  static let law = """
    a OTS, OTS'en, OTS-maatregel, OTS'er, VOTS |
      Drie letters voor iets dat een gezin nooit vergeet.
    n ondertoezichtstelling, onder toezicht stelling, voorlopige ondertoezichtstelling, onder toezicht gesteld, onder toezicht stellen, onder toezicht staan |
      Zeg dat er hulp moet komen van de rechter, en wie er komt.
    a UHP, UHP'en= | weghalen van huis
      Achter die letters slaapt een kind in een ander bed.
    a MUHP | besluit van de rechter dat een kind van huis weggehaald mag worden/besluiten van de rechter dat kinderen van huis weggehaald mogen worden
      Achter die letters slaapt een kind in een ander bed.
    n uithuisplaatsing, uit huis plaatsing, uithuisplaatsen=van huis weghalen, uithuisgeplaatst=van huis weggehaald, uithuisgeplaatste=van huis weggehaalde, uithuis geplaatst=van huis weggehaald, uithuis plaatsing, uit huis plaatsen=van huis weghalen, uit huis geplaatst=van huis weggehaald, uit huis geplaatste=van huis weggehaalde, plaatst … uit huis=haalt … weg van huis, plaatsen … uit huis=halen … weg van huis, plaatste … uit huis=haalde … weg van huis, plaatsten … uit huis=haalden … weg van huis | weghalen van huis
      Een kind plaats je niet; een kind gaat weg van huis.
    n machtiging uithuisplaatsing, machtiging tot uithuisplaatsing | besluit van de rechter dat een kind van huis weggehaald mag worden/besluiten van de rechter dat kinderen van huis weggehaald mogen worden
      Zeg wat de rechter besloot.
    n spoedmachtiging | besluit van de rechter met spoed/besluiten van de rechter met spoed
      Zeg wat de rechter besloot, en voor hoe lang.
    n zorgmachtiging, rechterlijke machtiging | besluit van de rechter over verplichte zorg/besluiten van de rechter over verplichte zorg
      Zeg wat de rechter besloot, en voor hoe lang.
    n machtiging gesloten jeugdhulp, gesloten machtiging, machtiging gesloten | besluit van de rechter dat de deur op slot mag/besluiten van de rechter dat de deur op slot mag
      Zeg wat de rechter besloot, en voor hoe lang.
    n gezagsbeëindiging, gezagsbeëindigende maatregel, ontheffing uit het gezag, ontzetting uit het gezag, ouderlijk gezag beëindigd, gezagsbeëindigend |
      Voor ouders is dit het ergste; zeg het helder.
    n kinderbeschermingsmaatregel, jeugdbeschermingsmaatregel, beschermingsmaatregel | besluit van de rechter om het kind te beschermen/besluiten van de rechter om het kind te beschermen
      Zeg wat de rechter besloot.
    n civielrechtelijke maatregel | besluit van de rechter/besluiten van de rechter
      Zeg wat de rechter besloot.
    n drangmaatregel, dwangmaatregel, kinderbeschermings-, jeugdbeschermings- |
      Zeg wat er moet, en van wie.
    b gezagdragend, gezagdragende ouder=ouder die mag beslissen, gezaghebbende ouder=ouder die mag beslissen, gezagsdragende ouder=ouder die mag beslissen, gezagsouder=ouder die mag beslissen, gezagsdragend, gezaghebbend ouder=ouder die mag beslissen, niet gezagdragende ouder=ouder die niet mag beslissen, niet-gezagdragende ouder=ouder die niet mag beslissen, gezagdragende ouders=ouders die mogen beslissen, gezaghebbende ouders=ouders die mogen beslissen, niet gezagdragende ouders=ouders die niet mogen beslissen, niet-gezagdragende ouders=ouders die niet mogen beslissen, niet gezaghebbende ouder=ouder die niet mag beslissen, niet gezaghebbende ouders=ouders die niet mogen beslissen, gezagskwestie, gezagsverhouding |
      Zeg wie mag beslissen.
    n schriftelijke aanwijzing, bekrachtiging schriftelijke aanwijzing= | brief met wat moet/brieven met wat moet
      Zeg wat er in de brief stond.
    n verzoek tot onderzoek, VTO | vraag om onderzoek/vragen om onderzoek
      Zeg wie wat vroeg, en waarom.
    n raadsonderzoek | onderzoek voor de rechter/onderzoeken voor de rechter
      Zeg wie wat wil weten, en waarom.
    n beschermingsonderzoek | onderzoek of het kind veilig is/onderzoeken of het kind veilig is
      Zeg wie wat wil weten, en waarom.
    n raadsrapport | verslag voor de rechter/verslagen voor de rechter
      Zeg wat erin staat, en wie het mag lezen.
    n rekest, verzoekschrift | brief aan de rechter/brieven aan de rechter
      Zeg wie wat vroeg, en waarom.
    n raadsonderzoeker |
      Zeg hoe ze heet, en wat ze wil weten.
    x RvdK, RvK, raad voor de kinderbescherming |
      Zeg wie er langs komt en waarvoor.
    A GI, GI's=organisaties voor jeugdbescherming, gecertificeerde instelling, gecertificeerde instellingen=organisaties voor jeugdbescherming | organisatie voor jeugdbescherming/organisaties voor jeugdbescherming
      Ouders kennen een naam, geen instelling.
    x AMHK, AMK, BJZ, bureau jeugdzorg, SHG |
      Oude namen die niemand meer kent.
    A VT | Veilig Thuis
      De naam zegt meer dan de letters.
    n gedwongen hulpverlening, gedwongen hulp | hulp die moet
      Zeg eerlijk wat moet en wat mag.
    n drangtraject, drangkader, dwangkader, vrijwillig kader, gedwongen kader, drang en dwang, drangfase, verplicht kader, vrijwillige kader, preventieve jeugdbescherming |
      Zeg eerlijk wat moet en wat mag.
    n beschermingstafel, jeugdbeschermingstafel, JBT, veiligheidstafel | gesprek over veiligheid/gesprekken over veiligheid
      Een tafel beslist niet; mensen wel.
    n begeleide omgang | bezoek met iemand erbij
      Zeg wie elkaar wanneer zien, en wie erbij is.
    n omgangshuis |
      Zeg waar en wanneer ze elkaar zien.
    n omgangsproblematiek |
      Zeg wat er moeilijk gaat bij het zien van elkaar.
    n omgangsondertoezichtstelling |
      Zeg wat de rechter besloot over elkaar zien.
    b wilsbekwaam, wilsbekwame=, wilsbekwaamheid= | in staat om zelf te beslissen
      Zeg waarover iemand zelf beslist.
    b wilsonbekwaam, wilsonbekwame=, wilsonbekwaam verklaard=, wilsonbekwaamheid= | niet in staat om zelf te beslissen
      Zeg waarover iemand nu niet zelf beslist.
    b handelingsbekwaam, handelingsbekwaamheid |
      Zeg waarover iemand zelf mag beslissen en waarover niet.
    b handelingsonbekwaam |
      Zeg waarover iemand zelf niet mag beslissen.
    A PIJ, PIJ-maatregel, TBS, tbs-maatregel, jeugddetentie, PIJ'er, GBM |
      Zeg wat de rechter besloot, en wat er nu gaat gebeuren.
    A ISD |
      Zeg wat het is: een straf, of de sociale dienst.
    A JB, JR, JB'er=jeugdbeschermer, JB'ers=jeugdbeschermers, JR'er= |
      Zeg wie het is.
    n jeugdreclasseringsmaatregel, toezicht jeugdreclassering |
      Zeg wat de rechter besloot, en wie er komt.
    A IBS, RM, crisismaatregel, inbewaringstelling |
      Zeg wat er met iemand gebeurt, en hoe lang.
    A BOPZ, Wvggz, Wzd |
      Een wet zegt niet hoe bang iemand is.
    x Wmo, Wmo-voorziening=, Wmo-consulent=medewerker van de gemeente, Wmo-aanvraag=aanvraag voor hulp via de gemeente, WMO-loket=loket van de gemeente | hulp via de gemeente
      Mensen willen hulp en geen wet.
    x Wlz, Zvw, Wlz-indicatie |
      Mensen willen hulp en geen wet.
    a pgb, persoonsgebonden budget, pgb'er=, pgb'ers=, pgb-houder=, pgb-beheerder= | bedrag om zelf hulp te regelen/bedragen om zelf hulp te regelen
      De letters maken het moeilijk om erom te vragen.
    x zorg in natura | hulp die voor je geregeld wordt
      De woorden zeggen niet wat iemand krijgt.
    b strafrechtelijk, civielrechtelijk, jeugdstrafrechtelijk, bestuursrechtelijk, civiel kader, strafrechtelijk kader |
      Zeg wat de rechter besloot.
    n verwijsindex | lijst waarop hulpverleners elkaar vinden
      Een kind op een lijst weet daar vaak niets van.
    n verwijsindexmelding, VIR-melding, zorgregistratie, risicojongerenregister |
      Een kind op een lijst weet daar vaak niets van.
    n meldcode*, stappenplan meldcode*, afwegingskader |
      Zeg welke stap je zette.
    n meldrecht, meldplicht |
      Zeg wat je mag of moet melden, en waarom.
    n civiel traject, juridisch traject, juridisering, gerechtelijk traject, rechtsgang, juridische procedure |
      Zeg wat er bij de rechter gebeurt.
    n juridisch kader, wettelijk kader |
      Zeg wat er van de wet mag en moet.
    b minderjarigheid, handlichting, curandus, curatele, onder curatele |
      Zeg wie waarover beslist.
    x ingevolge, krachtens, ouderlijke verantwoordelijkheid ingevolge=ouderlijke verantwoordelijkheid volgens | volgens
      Een woord uit de wet.
    n voogdijmaatregel, voogdijinstelling, voogdijoverdracht, voogdijpupil |
      Zeg wie er over het kind beslist.
    n gezinsvoogdij, gezinsvoogdijinstelling |
      Zeg wie er komt, en wat er moet van de rechter.
    """
}
