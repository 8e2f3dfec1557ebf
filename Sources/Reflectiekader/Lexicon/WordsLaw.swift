extension LexiconThemes {
  /// Words of judges, councils and laws.
  static let law = """
    a OTS, OTS'en, OTS-maatregel, OTS'er | hulp die van de rechter moet
      Drie letters voor iets dat een gezin nooit vergeet.
    n ondertoezichtstelling, onder toezicht stelling, voorlopige ondertoezichtstelling, onder toezicht gesteld, ondertoezichtgestelde, onder toezicht stellen, onder toezicht staan | hulp die van de rechter moet
      Een lang woord dat niet zegt wie er nu aan de deur komt.
    a VOTS | hulp die van de rechter meteen moet
      Drie letters voor iets dat een gezin nooit vergeet.
    a UHP, MUHP, UHP'en | verhuizing weg van huis
      Achter die letters slaapt een kind in een ander bed.
    n uithuisplaatsing, uit huis plaatsing, uithuisplaatsen=ergens anders laten wonen, uithuisgeplaatst=van huis weggehaald, uithuisgeplaatste=van huis weggehaalde, uithuis geplaatst=van huis weggehaald, uithuis plaatsing, uit huis plaatsen=ergens anders laten wonen, uit huis geplaatst=van huis weggehaald, uit huis geplaatste=van huis weggehaalde, dreigende uithuisplaatsing, plaatst … uit huis=laat … ergens anders wonen, plaatsen … uit huis=laten … ergens anders wonen, plaatste … uit huis=liet … ergens anders wonen, plaatsten … uit huis=lieten … ergens anders wonen | verhuizing weg van huis/verhuizingen weg van huis
      Een kind plaats je niet; een kind gaat weg van huis.
    n machtiging uithuisplaatsing, machtiging tot uithuisplaatsing, spoedmachtiging, zorgmachtiging, machtiging gesloten jeugdhulp, gesloten machtiging, machtiging gesloten, rechterlijke machtiging | toestemming van de rechter
      Zeg wat de rechter besloot.
    n gezagsbeëindiging, gezagsbeëindigende maatregel, ontheffing uit het gezag, ontzetting uit het gezag, ouderlijk gezag beëindigd, GBM, gezagsbeëindigend | ouders beslissen niet meer
      Voor ouders is dit het ergste; zeg het helder.
    n kinderbeschermingsmaatregel, jeugdbeschermingsmaatregel, kinderbeschermings*, jeugdbeschermings*, beschermingsmaatregel, civielrechtelijke maatregel, drangmaatregel, dwangmaatregel | besluit van de rechter/besluiten van de rechter
      Zeg wat de rechter besloot.
    b gezagdragend, gezagdragende ouder=ouder die mag beslissen, gezaghebbende ouder=ouder die mag beslissen, gezagsdragende ouder=ouder die mag beslissen, gezagsouder=ouder die mag beslissen, gezagsdragend, gezaghebbend ouder, gezagskwestie, gezagsverhouding | met het recht om te beslissen @… met het recht om te beslissen
      Zeg wie mag beslissen.
    n schriftelijke aanwijzing, bekrachtiging schriftelijke aanwijzing | brief met wat moet
      Zeg wat er in de brief stond.
    n verzoek tot onderzoek, VTO, raadsonderzoek, raadsrapport, raadsonderzoeker, beschermingsonderzoek, rekest, verzoekschrift | vraag om onderzoek
      Zeg wie wat vroeg, en waarom.
    x RvdK, RvK, raad voor de kinderbescherming | mensen die voor de rechter kijken hoe het met het kind gaat
      Zeg wie er langs komt en waarvoor.
    A GI, GI's, gecertificeerde instelling, gecertificeerde instellingen | jeugdbeschermer/jeugdbeschermers
      Ouders kennen een naam, geen instelling.
    x AMHK, AMK, BJZ, bureau jeugdzorg, SHG | mensen die kijken of het thuis veilig is
      Oude letters die niemand meer kent.
    A VT | Veilig Thuis
      De naam zegt meer dan de letters.
    n drangtraject, drangkader, dwangkader, vrijwillig kader, gedwongen kader, drang en dwang, gedwongen hulpverlening, drangfase, verplicht kader, vrijwillige kader, gedwongen hulp, preventieve jeugdbescherming | hulp die moet
      Zeg eerlijk wat moet en wat mag.
    n beschermingstafel, jeugdbeschermingstafel, JBT, beschermingstafels, veiligheidstafel | gesprek over wat er moet
      Een tafel beslist niet; mensen wel.
    n begeleide omgang, omgangshuis, omgangsproblematiek, omgangsondertoezichtstelling | afspraken over bij wie het kind is
      Zeg wanneer papa komt.
    b wilsbekwaam, wilsonbekwaam=kan nu niet zelf beslissen, wilsonbekwaamheid=nu niet zelf kunnen beslissen, wilsbekwaamheid, handelingsbekwaam, handelingsonbekwame=kan nu niet zelf beslissen | in staat om zelf te beslissen
      Zeg waarover iemand zelf beslist.
    A PIJ, PIJ-maatregel, TBS, ISD, tbs-maatregel, jeugddetentie, PIJ'er | straf met hulp erbij
      De letters zeggen niet wat er nu gaat gebeuren.
    A JB, JR, jeugdreclasseringsmaatregel, JB'er, JR'er, toezicht jeugdreclassering | iemand van de rechter
      Zeg wie het is.
    A IBS, RM, crisismaatregel, inbewaringstelling, BOPZ, Wvggz, Wzd | gedwongen opgenomen worden
      De letters zeggen niet hoe bang iemand is.
    x Wmo, Wlz, Zvw, Wmo-voorziening, Wmo-consulent, Wmo-aanvraag, Wlz-indicatie, WMO-loket | hulp via de gemeente
      Mensen willen hulp en geen wet.
    a pgb, persoonsgebonden budget, pgb-houder, pgb-beheerder | geld om zelf hulp te regelen
      De letters maken het moeilijk om erom te vragen.
    x zorg in natura | hulp die de gemeente regelt
      De letters zeggen niet wat iemand krijgt.
    b strafrechtelijk, civielrechtelijk, jeugdstrafrechtelijk, bestuursrechtelijk, civiel kader, strafrechtelijk kader | via de rechter @… via de rechter
      Zeg wat de rechter besloot.
    n verwijsindex, verwijsindexmelding, VIR-melding, zorgregistratie, risicojongerenregister | lijst waarop hulpverleners elkaar zien
      Een kind op een lijst weet daar vaak niets van.
    n meldcode*, stappenplan meldcode*, afwegingskader, meldrecht, meldplicht | stappen bij zorgen over veiligheid
      Zeg welke stap je zette.
    n civiel traject, juridisch traject, juridisering, gerechtelijk traject, rechtsgang, juridisch kader, wettelijk kader, juridische procedure | naar de rechter
      Zeg wat er bij de rechter gebeurt.
    b minderjarigheid, handlichting, curandus, curatele, onder curatele | jonger zijn dan achttien
      Zeg wie waarover beslist.
    n ouderlijke verantwoordelijkheid ingevolge, ingevolge, krachtens | volgens
      Een woord uit de wet.
    n voogdijmaatregel, gezinsvoogdij, gezinsvoogdijinstelling, voogdijinstelling, voogdijoverdracht, voogdijpupil | iemand anders beslist mee
      Zeg wie er meebeslist.
    """
}
