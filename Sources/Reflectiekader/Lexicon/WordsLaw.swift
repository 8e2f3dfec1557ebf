extension LexiconThemes {
  /// Words of judges, councils and laws.
  static let law = """
    a OTS, OTS'en, OTS-maatregel, OTS'er, VOTS |
      Drie letters voor iets dat een gezin nooit vergeet.
    n ondertoezichtstelling, onder toezicht stelling, voorlopige ondertoezichtstelling, onder toezicht gesteld, onder toezicht stellen, onder toezicht staan |
      Zeg dat er hulp moet komen van de rechter, en wie er komt.
    a UHP, UHP'en=verhuizingen weg van huis | verhuizing weg van huis/verhuizingen weg van huis
      Achter die letters slaapt een kind in een ander bed.
    a MUHP | besluit van de rechter/besluiten van de rechter
      Achter die letters slaapt een kind in een ander bed.
    n uithuisplaatsing, uit huis plaatsing, uithuisplaatsen=ergens anders laten wonen, uithuisgeplaatst=van huis weggehaald, uithuisgeplaatste=van huis weggehaalde, uithuis geplaatst=van huis weggehaald, uithuis plaatsing, uit huis plaatsen=ergens anders laten wonen, uit huis geplaatst=van huis weggehaald, uit huis geplaatste=van huis weggehaalde, plaatst … uit huis=laat … ergens anders wonen, plaatsen … uit huis=laten … ergens anders wonen, plaatste … uit huis=liet … ergens anders wonen, plaatsten … uit huis=lieten … ergens anders wonen | verhuizing weg van huis/verhuizingen weg van huis
      Een kind plaats je niet; een kind gaat weg van huis.
    n machtiging uithuisplaatsing, machtiging tot uithuisplaatsing, spoedmachtiging, zorgmachtiging, machtiging gesloten jeugdhulp, gesloten machtiging, machtiging gesloten, rechterlijke machtiging | besluit van de rechter/besluiten van de rechter
      Zeg wat de rechter besloot.
    n gezagsbeëindiging, gezagsbeëindigende maatregel, ontheffing uit het gezag, ontzetting uit het gezag, ouderlijk gezag beëindigd, GBM, gezagsbeëindigend |
      Voor ouders is dit het ergste; zeg het helder.
    n kinderbeschermingsmaatregel, jeugdbeschermingsmaatregel, beschermingsmaatregel, civielrechtelijke maatregel | besluit van de rechter/besluiten van de rechter
      Zeg wat de rechter besloot.
    n drangmaatregel, dwangmaatregel, kinderbeschermings-, jeugdbeschermings- |
      Zeg wat er moet, en van wie.
    b gezagdragend, gezagdragende ouder=ouder die mag beslissen, gezaghebbende ouder=ouder die mag beslissen, gezagsdragende ouder=ouder die mag beslissen, gezagsouder=ouder die mag beslissen, gezagsdragend, gezaghebbend ouder=ouder die mag beslissen, niet gezagdragende ouder=ouder die niet mag beslissen, niet-gezagdragende ouder=ouder die niet mag beslissen, gezagdragende ouders=ouders die mogen beslissen, gezaghebbende ouders=ouders die mogen beslissen, niet gezagdragende ouders=ouders die niet mogen beslissen, niet-gezagdragende ouders=ouders die niet mogen beslissen, niet gezaghebbende ouder=ouder die niet mag beslissen, niet gezaghebbende ouders=ouders die niet mogen beslissen, gezagskwestie, gezagsverhouding |
      Zeg wie mag beslissen.
    n schriftelijke aanwijzing, bekrachtiging schriftelijke aanwijzing= | brief met wat moet/brieven met wat moet
      Zeg wat er in de brief stond.
    n verzoek tot onderzoek, VTO | vraag om onderzoek/vragen om onderzoek
      Zeg wie wat vroeg, en waarom.
    n raadsonderzoek, beschermingsonderzoek | onderzoek voor de rechter/onderzoeken voor de rechter
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
      Zeg wanneer papa komt.
    n omgangshuis, omgangsproblematiek, omgangsondertoezichtstelling |
      Zeg wanneer papa komt.
    b wilsbekwaam, wilsbekwame=, wilsbekwaamheid= | in staat om zelf te beslissen
      Zeg waarover iemand zelf beslist.
    b wilsonbekwaam, wilsonbekwame=, wilsonbekwaam verklaard=, wilsonbekwaamheid= | niet in staat om zelf te beslissen
      Zeg waarover iemand nu niet zelf beslist.
    b handelingsbekwaam, handelingsonbekwaam, handelingsonbekwame |
      Zeg waarover iemand zelf mag beslissen en waarover niet.
    A PIJ, PIJ-maatregel, TBS, ISD, tbs-maatregel, jeugddetentie, PIJ'er |
      Zeg wat de rechter besloot, en wat er nu gaat gebeuren.
    A JB, JR, JB'er=jeugdbeschermer, JB'ers=jeugdbeschermers, JR'er=, jeugdreclasseringsmaatregel, toezicht jeugdreclassering |
      Zeg wie het is.
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
    n civiel traject, juridisch traject, juridisering, gerechtelijk traject, rechtsgang, juridisch kader, wettelijk kader, juridische procedure |
      Zeg wat er bij de rechter gebeurt.
    b minderjarigheid, handlichting, curandus, curatele, onder curatele |
      Zeg wie waarover beslist.
    x ingevolge, krachtens, ouderlijke verantwoordelijkheid ingevolge=ouderlijke verantwoordelijkheid volgens | volgens
      Een woord uit de wet.
    n voogdijmaatregel, gezinsvoogdij, gezinsvoogdijinstelling, voogdijinstelling, voogdijoverdracht, voogdijpupil |
      Zeg wie er over het kind beslist.
    """
}
