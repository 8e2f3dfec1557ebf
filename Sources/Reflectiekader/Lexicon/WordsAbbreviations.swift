extension LexiconThemes {
  /// Letters that only insiders can read.
  static let abbreviations = """
    a POH, POH-GGZ, POH-jeugd, praktijkondersteuner GGZ, POH-er, poh ggz, poh jeugd, POH-jeugd-ggz | iemand bij de huisarts om mee te praten
      De letters zeggen niet wie er tegenover je zit.
    a SKJ, SKJ-geregistreerd, SKJ-registratie, BIG-geregistreerd, BIG-registratie | de lijst van vakmensen
      Van letters achter een naam wordt niemand beter.
    a CJG, CJG'er, centrum voor jeugd en gezin | de mensen van jeugd en gezin
      De letters zeggen niet waar je naartoe kunt.
    A OKT, ouder-kindteam, OKC | het team voor ouders en kinderen
      De letters zeggen niet wie er komt.
    a AMW, SMW, SMW'er, AMW'er, MW'er, GMW | hulp van iemand uit de wijk of op school
      De letters zeggen niet wie er komt.
    A GZ, GZ-psycholoog, gz-psycholoog, OG'er | psycholoog
      De letters zeggen niet hoe hij heet.
    a IAG, IOG, IPT, IPG, intensieve ambulante gezinsbegeleiding, intensieve orthopedagogische gezinsbehandeling, IHT, intensieve gezinsbegeleiding | hulp thuis, een paar keer per week
      Letters uit een folder; thuis kent niemand ze.
    a VIB, VHT, video-interactiebegeleiding, video-hometraining, VIO, videohometraining, video-interactie-begeleiding | samen filmpjes kijken van thuis
      Het is samen naar een filmpje kijken.
    A ZML, ZMLK, MLK, VSO, SBO, REC, VSO-ZML, cluster 4, cluster-4, cluster vier, cluster 3, speciaal onderwijs cluster 4 | school met kleine klassen
      Een soort school is geen soort kind.
    A SWV, TLV, OPP, toelaatbaarheidsverklaring, ontwikkelingsperspectiefplan, ontwikkelingsperspectief, OZA, passend-onderwijsarrangement | wat er op school geregeld is
      Papieren van de school; een kind wil gewoon naar de klas.
    A IB'er, IB, ib-er, RT'er, remedial teacher, remedial teaching, RT | de juf die extra helpt
      Zeg hoe ze heet.
    a JGZ, JGZ-arts, JGZ-verpleegkundige | het consultatiebureau
      De letters zeggen niet waar je heen moet.
    a RIBW, BeWo, kamertraining, kamertrainingscentrum, fasehuis | wonen met hulp
      Zeg gewoon waar iemand woont.
    A CIZ, VNG, NJi, NIFP, CBR-traject, IGJ, LIZ | een kantoor dat meebeslist
      De letters zeggen niet wie er beslist.
    A SAVE, SAVE-team, SAVE-medewerker, BHV-team jeugd, GGZ-JB | de jeugdbeschermer
      Zeg wie er komt.
    A MVT, MOB, MKD, KDC, IBT, FACT, FACT-team, ACT-team, IMH, IMH-specialist | hulp; een plek met hulp
      Letters van een kantoor; thuis kent niemand ze.
    A BPS, HIC, PAAZ, PAAZ-afdeling, K-GGZ, VOV, EPA, EPA-doelgroep, ASPS, EVB, MVG, JLVG, GTS | een naam uit een boek
      De letters maken van een mens een soort.
    A GGZ-wachtlijst, LVB-problematiek=leren gaat langzamer, ADHD-problematiek=druk en snel afgeleid, GGZ-problematiek=psychische klachten, ASS-problematiek=veel tegelijk is lastig, LVB-doelgroep=mensen bij wie leren langzamer gaat | wachten op hulp
      Twee vakwoorden aan elkaar; zeg wat je ziet.
    A NWG, GWA, GHB'er, WLZ-aanvraag, ZZP-indicatie, VPT, MPT | een regel van kantoor
      De letters zeggen niet wat iemand krijgt.
    """
}
