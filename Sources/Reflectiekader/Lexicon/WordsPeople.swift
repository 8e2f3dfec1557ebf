extension LexiconThemes {
  /// Labels for people and for what they do.
  static let people = """
    n cliënt*, cliënte, cliëntes, cliëntsysteem=gezin, cliëntsystemen=gezinnen, cliëntensysteem=gezin, cliëntdossier=wat er is opgeschreven | persoon/mensen; de moeder of vader; het gezin
      Een cliënt is iemand van ons; dit is iemand met een naam. | Samira vroeg of ik langs kwam.
    n jeugdige | kind/kinderen; jongere
      Geen kind noemt zichzelf zo.
    n minderjarige, minderjarig=nog geen achttien | kind/kinderen
      Een woord uit de wet voor een kind met een naam.
    n betrokkene, naastbetrokkene, belanghebbende | mens om wie het gaat/mensen om wie het gaat
      Zeg wie het is, dan krijgt hij een gezicht.
    n zorgvrager, hulpvrager, zorgbehoevende, zorgbehoevend=iemand die hulp nodig heeft, zorgconsument, zorgafhankelijk | iemand die hulp zoekt/mensen die hulp zoeken
      Wie alleen maar vraagt, kan ook iets geven; dat valt hier weg.
    n zorgmijder, zorgmijding, zorgmijdend=wil liever geen hulp, zorgmijdende=die liever geen hulp wil, zorgmijdende gezinnen | iemand die liever geen hulp wil/mensen die liever geen hulp willen
      Misschien past de hulp niet; het woord legt het bij de ander. | Hij wil ons nog niet binnenlaten.
    n multiprobleemgezin, multiprobleem*, multiproblem*, multi probleem gezin, multiprobleem gezin, multi-problem gezin, multi problem gezin | gezin met veel zorgen tegelijk/gezinnen met veel zorgen tegelijk
      Het gezin heet naar zijn zorgen en niet naar zijn mensen.
    n probleemgezin, risicogezin, zorggezin, overlastgezin, aandachtsgezin | gezin dat het moeilijk heeft/gezinnen die het moeilijk hebben
      Een gezin heeft een probleem; het is er geen.
    n probleemkind, probleemjongere, risicojongere, risicokind, risicojeugd, probleemjeugd, zorgleerling, risicoleerling, zorgkind | kind dat het moeilijk heeft/kinderen die het moeilijk hebben
      Een kind heeft een probleem; het is er geen.
    n probleemgedrag, gedragsprobleem, gedragsproblematiek, gedragsmoeilijkheden, gedragsproblemen | lastig gedrag; vaak boos of druk
      Gedrag heeft een reden, en die valt hier weg. | Na school gooit hij met de deur.
    n gedragsmoeilijk, gedragsmoeilijke, moeilijk opvoedbaar, moeilijk opvoedbare, gedragsgestoord, gedragsgestoorde, gestoord gedrag | vaak boos
      Het woord legt alles bij het kind.
    b gedragsmatig | in wat iemand doet
      Zeg wat iemand doet.
    n gedraging, gedragspatroon=wat steeds terugkomt, gedragsproblematisch | wat iemand doet
      Een stijf woord voor: wat deed hij?
    n niet leerbaar, onleerbaar, onleerbare, beperkt leerbaar, niet-leerbaar, niet leerbare | leert op een andere manier
      Misschien legden wij het niet goed uit.
    n leerbaar, leerbaarheid, leerbare | kan leren
      Iedereen leert; de vraag is hoe.
    b niet begeleidbaar, onbegeleidbaar, begeleidbaar=kan hulp gebruiken, begeleidbaarheid | heeft nog niets aan onze hulp
      Misschien past de hulp niet; het woord legt het bij de ander.
    b ongemotiveerd, niet gemotiveerd, hulpverleningsmoe, gebrek aan motivatie, motivatieprobleem, motivatieproblematiek, intrinsiek gemotiveerd=wil zelf | ziet er nog niets in
      Misschien is het ons doel en niet het zijne.
    b coöperatief, niet coöperatief=werkt nog niet mee, oncoöperatief=werkt nog niet mee, non-coöperatief=werkt nog niet mee, non-compliant=werkt nog niet mee | werkt mee
      Meewerken waaraan? Wiens plan is het?
    b manipulatief, manipuleren=de eigen zin proberen te krijgen, manipuleert=probeert de eigen zin te krijgen, manipulerend, manipulatie, manipulerende | probeert de eigen zin te krijgen
      Iedereen wil iets; dit woord maakt er iets slechts van.
    b claimend, claimgedrag=veel aandacht vragen, claimende, claimerig | vraagt veel aandacht
      Wie veel vraagt, heeft vaak veel nodig.
    b aandachtvragend, aandachttrekkend, aandachtzoekend | wil graag gezien worden
      Een kind vraagt niet om aandacht voor niets.
    b vermijdend, vermijdingsgedrag=het uit de weg gaan | gaat het uit de weg
      Waar iemand bang voor is, staat er niet.
    b zelfbepalend, zelfbepalendheid | wil zelf kiezen
      Zelf willen kiezen is gezond.
    b contactgestoord, contactgestoordheid, contactarm | vindt contact moeilijk
      Het woord zegt dat iemand stuk is.
    b wervend gedrag, seksueel ontremd, ontremd=zonder rem, ontremde, ontremming | zonder rem
      Zeg wat je zag.
    b normoverschrijdend, normloos, normafwijkend, onaangepast, deviant, afwijkend gedrag | doet dingen die niet mogen
      Wiens norm is het?
    b asociaal, a-sociaal, aso, asociaal gezin | houdt weinig rekening met anderen
      Een scheldwoord; zeg liever wat er gebeurde.
    b kansarm, achterstandsgezin, achtergesteld milieu | heeft weinig geld en weinig hulp
      Het woord zegt arm en ziet niet wat er wel is.
    b sociaal zwak, sociaal zwak milieu, zwak sociaal milieu=weinig mensen om zich heen, zwakker milieu, zwakkeren | heeft weinig mensen om zich heen
      Zwak in wiens ogen?
    b laagopgeleid, laag opgeleid, laaggeletterd, laaggeletterdheid=moeite met lezen en schrijven, functioneel analfabeet | heeft moeite met lezen en schrijven
      Laag is geen plek om iemand te zetten.
    b allochtoon, niet-westers, niet-westerse achtergrond, migratieachtergrond | met familie uit een ander land
      Noem het land; anders wordt het een soort mens.
    n hangjongere, hangjeugd, overlastgever, overlastgevend=waar anderen last van hebben, overlastgevende | jongere op straat/jongeren op straat
      Je leest de last en niet de jongen.
    n veelpleger, first offender, recidivist, recidive, delinquent, delinquentie, recidiveren | iemand die vaker de fout in gaat
      Het woord maakt van wat hij deed wie hij is.
    n delict, delictgedrag, delictgeschiedenis | wat hij gedaan heeft
      Zeg wat er gebeurde.
    n verward persoon, verwarde persoon, verwarde personen, personen met verward gedrag, persoon met verward gedrag | iemand die in de war is
      Een soort mens die niet bestaat.
    n draaideurcliënt, draaideurklant, draaideurproblematiek, recidivecliënt | iemand die terugkomt
      Misschien hielp het de vorige keer niet genoeg.
    n thuiszitter, schoolweigeraar, schooluitvaller, schooluitval, thuiszitproblematiek, thuiszittersproblematiek | kind dat niet naar school gaat/kinderen die niet naar school gaan
      Niet gaan kan ook niet kunnen zijn.
    n voortijdig schoolverlater, vroegtijdig schoolverlater, vsv'er, voortijdig schoolverlaten, VSV, dropout, drop-out | jongere die van school ging/jongeren die van school gingen
      Waarom het niet ging, staat er niet.
    n schoolverzuim, ongeoorloofd verzuim, verzuimproblematiek, verzuimgedrag | niet op school zijn
      Waarom iemand thuis bleef, staat er niet.
    x KOPP, KOPP-kind, KOPP-KVO, KVO, KOPP KVO, brusje, brussen | kind met een ouder die het zwaar heeft
      De letters maken van een kind een soort.
    b kwetsbare doelgroep, kwetsbare burger, kwetsbare inwoner, kwetsbaar persoon, kwetsbare personen | mensen die het moeilijk hebben
      Iedereen is soms kwetsbaar; dit maakt er een groep van.
    n doelgroep*, doelgroepenbeleid | mensen voor wie het is; deze gezinnen
      Een groep om op te richten; mensen richten liever zelf.
    n aanmelder, verwijzer, melder, hulpverleningscontact | wie ons vroeg om te komen
      Zeg wie het was.
    n zorgcliënt, jeugdzorgcliënt, ggz-cliënt, jeugdhulpcliënt, jeugdzorgkind | iemand die hulp krijgt/mensen die hulp krijgen
      Iemand is meer dan de hulp die hij krijgt.
    n zorgpopulatie, populatie | groep mensen
      Mensen zijn geen kudde.
    b onbetrouwbaar in afspraken, niet bereikbaar voor hulpverlening, moeilijk bereikbaar, moeilijk bereikbare, niet bereikbaar voor hulp | we vinden elkaar nog niet
      Bereikbaar zijn gaat over twee kanten.
    b sociaal wenselijk, sociaal wenselijke antwoorden, sociaal-wenselijk | wat wij graag horen
      Wie iets moois zegt, is misschien bang voor ons.
    b calculerend, berekenend gedrag | kijkt wat het oplevert
      Iedereen kijkt wat iets oplevert.
    n slachtofferrol, slachtoffergedrag, calimerogedrag | zich klein voelen
      Het woord neemt verdriet niet serieus.
    n pleger, plegergedrag, vermoedelijke pleger | wie het gedaan heeft
      Het woord maakt van wat iemand deed wie hij is.
    n zwerfjongere, zorgverlater, spookjongere | jongere zonder vaste plek/jongeren zonder vaste plek
      Het woord zegt wat er mist, niet wie hij is.
    n zorgweigeraar, zorgweigering, hulpweigeraar | iemand die nu nee zegt/mensen die nu nee zeggen
      Een nee is ook een antwoord.
    n uitkeringstrekker, uitkeringsgerechtigde, bijstandsgerechtigde, bijstandstrekker, bijstandsmoeder | iemand met een uitkering/mensen met een uitkering
      Iemand is meer dan waar zijn geld van komt.
    n statushouder, vergunninghouder, vluchtelingenproblematiek, amv'er | iemand die hier mag blijven/mensen die hier mogen blijven
      Een stempel zegt niet wie hier kwam wonen.
    n wegloopgedrag, spijbelgedrag, risicogedrag, delictgevaar, verslavingsgevoelig, uitdagend gedrag, verzetsgedrag | weglopen; spijbelen
      Zeg wat iemand deed en wanneer.
    n probleemsituatie, probleemgebied, probleemleerling, probleemouder, probleemhantering, probleemwijk, probleemgeval, probleemstelling | wat er lastig is
      Het woord plakt probleem op een mens of een straat.
    n randgroepjongere, randgroep, aandachtsjongere, randjongere, probleemgroep | jongere/jongeren
      Aan de rand van wat?
    b sociaal geïsoleerd, sociaal isolement, geïsoleerd gezin, maatschappelijk kwetsbaar, sociaal-maatschappelijk | heeft weinig mensen om zich heen
      Zeg wie er wel is.
    n hulpverleningsafhankelijk, hulpverleningsafhankelijkheid, zorgafhankelijkheid, hulpafhankelijk | gewend aan onze hulp
      Wie heeft dat zo gemaakt?
    b niet-meewerkend, niet meewerkend, niet hulpverleningsgericht, niet ontvankelijk voor hulp, hulpverleningsresistent | ziet er nog niets in
      Meewerken waaraan? Wiens plan is het?
    b belaste voorgeschiedenis, psychiatrisch belast, belaste jeugd, belast verleden, erfelijk belast | heeft veel meegemaakt
      Zeg wat iemand meemaakte, als hij dat goed vindt.
    """
}
