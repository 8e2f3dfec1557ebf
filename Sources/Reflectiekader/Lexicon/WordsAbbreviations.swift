extension LexiconThemes {
  /// Letters that only insiders can read.
  static let abbreviations = """
    a POH=iemand die bij de huisarts werkt/mensen die bij de huisarts werken, POH-GGZ, POH-jeugd=hulpverlener voor kinderen bij de huisarts/hulpverleners voor kinderen bij de huisarts, praktijkondersteuner GGZ, POH-er=iemand die bij de huisarts werkt/mensen die bij de huisarts werken, poh ggz, poh jeugd=hulpverlener voor kinderen bij de huisarts, POH-jeugd-ggz=hulpverlener voor kinderen bij de huisarts, praktijkondersteuner=iemand die bij de huisarts werkt/mensen die bij de huisarts werken, SOH= | hulpverlener bij de huisarts/hulpverleners bij de huisarts
      Het woord zegt niet wie er tegenover je zit.
    a SKJ, SKJ-registratie=, BIG-registratie=, SKJ-geregistreerd=op de lijst van vakmensen, BIG-geregistreerd=op de lijst van vakmensen, SKJ'er=hulpverlener | lijst van vakmensen
      Van letters achter een naam wordt niemand beter.
    a CJG, centrum voor jeugd en gezin, CJG'er=iemand van jeugd en gezin | plek voor vragen over opvoeden
      De letters zeggen niet waar je naartoe kunt.
    A OKT, ouder-kindteam, OKC=, OKA= | team voor ouders en kinderen
      De letters zeggen niet wie er komt.
    a AMW, GMW, AMW'er=maatschappelijk werker/maatschappelijk werkers, MW'er=maatschappelijk werker/maatschappelijk werkers, algemeen maatschappelijk werk, BMW'er=maatschappelijk werker van het bedrijf | hulp uit de wijk
      De letters zeggen niet wie er komt.
    A GZ=, GZ-psycholoog=psycholoog, gz-psycholoog=psycholoog, OG'er=, KJ-psychiater=psychiater, NIP-psycholoog=psycholoog | psycholoog
      De letters zeggen niet hoe hij heet.
    a IAG, IOG, IPG, IHT, IPT=, intensieve ambulante gezinsbegeleiding, intensieve orthopedagogische gezinsbehandeling, intensieve gezinsbegeleiding, intensieve pedagogische thuishulp, intensive home treatment, intensieve behandeling thuis, IBT=, IAB= | veel hulp thuis
      Letters uit een folder; thuis kent niemand ze.
    a VIB, VHT, video-interactiebegeleiding, video-hometraining, VIO, videohometraining, video-interactie-begeleiding, VIB-G, beeldbegeleiding | samen filmpjes kijken van thuis
      Het is samen naar een filmpje kijken.
    A IB=, RT | extra hulp op school
      De letters zeggen niet wie er helpt.
    a JGZ, JGZ-arts=dokter voor kinderen, JGZ-verpleegkundige=verpleegkundige voor kinderen, JGZ'er=, jeugdgezondheidszorg | dokters en verpleegkundigen voor kinderen
      De letters zeggen niet waar je heen moet.
    a RIBW, BeWo, KTC=, kamertraining=leren om zelf te wonen, kamertrainingscentrum=, fasehuis=, BW-plek=plek om te wonen met hulp, BZW, RIBW-plek=plek om te wonen met hulp | wonen met hulp
      Zeg gewoon waar iemand woont.
    A CIZ, CIZ-indicatie, NIFP, CBR-traject, IGJ, LIZ, CAK |
      De letters zeggen niet wie er beslist.
    A SAVE, SAVE-team, SAVE-medewerker=iemand van de jeugdbescherming, GGZ-JB=, JBRA, JBRR | mensen van de jeugdbescherming
      Zeg wie er komt.
    A MKD, KDC, ODC, MOC | plek overdag met extra hulp
      Zeg wat een kind daar doet.
    A MVT=, MOB=, FACT, FACT-team, ACT-team, jeugd-FACT, FACT-jeugd, IHT-team, VIP-team=, MBT= | team dat thuis hulp geeft
      Letters van een kantoor; thuis kent niemand ze.
    A BPS, VOV, OPS, NPS, ASPS, GTS, MDD, DIS-problematiek, cPTSS, CPTSS, RHS, ARFID |
      De letters maken van een mens een soort.
    A HIC=, PAAZ, PAAZ-afdeling, K-GGZ=, SPV'er=verpleegkundige die thuis komt, SPV=verpleegkundige die thuis komt | afdeling van het ziekenhuis voor psychische klachten
      De letters zeggen niet hoe het daar is.
    A EVB, EMB, EMG, MVG, VG, VG-sector, JLVG, MCG, ZEVMB |
      De letters maken van een mens een soort.
    n LVB-problematiek, LVB-doelgroep=mensen die moeite hebben met leren en begrijpen, LVB-kenmerken=, LVB-jongere=jongere die moeite heeft met leren en begrijpen, LVB-cliënt=iemand die moeite heeft met leren en begrijpen, LVB-gezin= | moeite met leren en begrijpen
      Twee vakwoorden aan elkaar; zeg wat je ziet.
    n ADHD-problematiek=, ADHD-kenmerken, ADHD-gedrag | druk zijn en snel afgeleid
      Letters zeggen niet wat dit kind lastig vindt.
    n ASS-problematiek, ASS-kenmerken, autiproof=rustig en duidelijk, autist zijn=, auticoach=, autismekenmerken=, autismevriendelijk=rustig en duidelijk |
      Het woord verbergt waar iemand last van heeft, en wat helpt.
    n GGZ-problematiek, GGZ-wachtlijst=wachten op hulp, GGZ-verleden=eerder hulp bij psychische klachten, GGZ-traject=hulp bij psychische klachten, GGZ-behandeling=hulp bij psychische klachten, GGZ-behandelaar=hulpverlener, ggz-cliënt=iemand met psychische klachten, GGZ-casus=, ggz-zorg=hulp bij psychische klachten, specialistische ggz=hulp bij psychische klachten, gespecialiseerde ggz=hulp bij psychische klachten, basis-GGZ=hulp bij psychische klachten | psychische klachten
      Twee vakwoorden aan elkaar; zeg wat je ziet.
    A NWG, GWA, ZZP-indicatie, VPT, MPT, DTZ, ELV, GRZ, WLZ-aanvraag, Wlz-zorg, Wlz-plek |
      De letters zeggen niet wat iemand krijgt.
    A GHO=, RTO=, TOP-overleg, OTO=, JTO=, BBO=, MDT=, MDT-overleg, IBO-overleg | gesprek van hulpverleners/gesprekken van hulpverleners
      Wie de letters niet kent, zit er niet bij.
    A ZSM, ITB, ITB-CRIEM, ITB-Harde Kern, STP, GBM-maatregel, ISD-maatregel, JOT, LIJ, LIJ-score, LIJ 2B |
      De letters zeggen niet wat er nu gaat gebeuren.
    A VIR, VIR-signaal, ZIR, MULTIsignaal, CORV, CORV-melding, VTO, VTO-melding, RVS-melding |
      Zeg wie wat hoort, en of het gezin het weet.
    A KMH, VKHG, HG-zaak, KMH-zaak, EGG=, HEG=, KM-melding, HGKM=geweld thuis en kindermishandeling, MDA, MDA-aanpak, CSG |
      Achter die letters zit iemand die bang is.
    a Bjaa=, BJZ=, AMHK, AMK, ASHG, SHG, bureau jeugdzorg= | mensen die kijken of het thuis veilig is
      Oude letters die niemand meer kent.
    A SEO, SEO-niveau, SEV-leeftijd, ESSEON, SEO-R, SEON |
      Een getal zegt niet wat iemand voelt.
    A ROM=, ROM-lijst, HoNOS, OQ-45, SRS, ORS, CANSAS, CANS, ASEBA, YSR, Vineland, SEO-lijst, CAP-J=, CAP-J-code=, GAF=, GAF-score=, SCIL=test/tests, SCIL-score=, MASIC, RAF-GGZ, VAS-schaal=, GAS-score=, GAS-schaal=, AIS= | vragenlijst/vragenlijsten
      Een score zegt niet wat iemand bedoelt.
    A SWT, sociaal wijkteam, SW-team, BJG=, BJ-team=, JIT=, JIT-team=, SMI= | team in de wijk
      De letters zeggen niet wie er komt.
    A OGGZ-team, AVE, GGD-OGGZ, OGZ, ACVZ, VO-opvang |
      De letters zeggen niet wat iemand krijgt.
    A AVG-proof, AVG-technisch, AVG-toets, DPIA |
      Zeg wat er geheim blijft en wat niet.
    a DBC, DBC'en=codes voor de rekening, ZPM=, zorgprestatiemodel=, DBC-traject=, DSM-code=, DSM-diagnose=, DSM-V=, ICD=, ICD-10=, DSM-label= | code voor de rekening
      Een code is geen kind.
    x c.q., cq | of
      Schrijf het uit; dat leest iedereen.
    x i.o.m., i.o.m, in overleg met alle partijen=samen met iedereen | in overleg met
      Schrijf het uit; dat leest iedereen.
    x o.b.v.=, a.d.h.v.=met, o.g.v.=vanwege, op grond hiervan=daarom, op basis hiervan=daarom |
      Schrijf het uit; dat leest iedereen.
    x v.w.b. | als het gaat om
      Schrijf het uit; dat leest iedereen.
    x i.v.m., t.g.v.=, ten gevolge van=door, ten gevolge hiervan=daardoor | vanwege
      Schrijf het uit; dat leest iedereen.
    x e.e.a. | dit alles
      Zeg wat je bedoelt.
    A VNG, NJi, NZa |
      Zeg wie dat zijn, en wat dit gezin ermee te maken heeft.
    A IMH, IMH-specialist, MBT-i |
      De letters zeggen niet wat voor hulp het is.
    A EPA, EPA-doelgroep |
      De letters zeggen niet waar iemand last van heeft.
    n ADHD'er, ADHD'ers, ADD'er |
      Zeg: iemand met ADHD of ADD, en wat die lastig vindt.
    n GGZ-opname |
      Zeg waar iemand is opgenomen, en waarom.
    A VOG-plicht, VOG-check |
      Zeg wie welk papier moet laten zien, en waarom.
    """
}
