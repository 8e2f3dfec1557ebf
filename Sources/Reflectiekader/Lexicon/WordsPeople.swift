extension LexiconThemes {
  /// Labels for people and for what they do.
  static let people = """
    n cliënt, cliënte, cliëntsysteem=gezin, cliëntsystemen=gezinnen, cliëntensysteem=gezin | persoon/mensen; de moeder of vader; het gezin
      Een cliënt is iemand van ons; dit is iemand met een naam. | Samira vroeg of ik langs kwam.
    n cliëntdossier, cliënt-, cliënten- |
      Zeg om wie het gaat; mensen hebben een naam.
    n jeugdige, jeugdige leeftijd=jonge leeftijd, jeugdige ouders=jonge ouders, jeugdige moeder=jonge moeder, jeugdige vader=jonge vader, jeugdige verdachte=jonge verdachte, jeugdige verdachten=jonge verdachten, jeugdige dader=jonge dader, jeugdige daders=jonge daders | kind/kinderen; jongere
      Geen kind noemt zichzelf zo.
    n minderjarige, minderjarigen=kinderen, minderjarig=nog geen achttien, minderjarige kinderen=kinderen van nog geen achttien, minderjarig kind=kind van nog geen achttien, minderjarige kind=kind van nog geen achttien |
      Een woord uit de wet voor een kind met een naam.
    n betrokkene, naastbetrokkene, belanghebbende |
      Zeg wie het is, dan krijgt hij een gezicht.
    n zorgvrager, hulpvrager | persoon die hulp zoekt/mensen die hulp zoeken
      Wie alleen maar vraagt, kan ook iets geven; dat valt hier weg.
    n zorgbehoevende, zorgbehoevenden=mensen die hulp nodig hebben, zorgbehoevend, zorgconsument, zorgafhankelijk |
      Wie hulp nodig heeft, kan ook iets geven; dat valt hier weg.
    n zorgmijder | persoon die liever geen hulp wil/mensen die liever geen hulp willen
      Misschien past de hulp niet; het woord legt het bij de ander. | Hij wil ons nog niet binnenlaten.
    b zorgmijdend, zorgmijding, zorgmijdende gezinnen=gezinnen die liever geen hulp willen |
      Misschien past de hulp niet; het woord legt het bij de ander. | Hij wil ons nog niet binnenlaten.
    n multiprobleemgezin, multiproblemgezin, multi probleem gezin, multiprobleem gezin, multi-problem gezin, multi problem gezin | gezin met veel zorgen tegelijk/gezinnen met veel zorgen tegelijk
      Het gezin heet naar zijn zorgen en niet naar zijn mensen.
    n multiprobleemsituatie, multiprobleem-, multiproblem* |
      Zeg welke zorgen; dan zijn het er vaak minder.
    n probleemgezin, aandachtsgezin | gezin dat het moeilijk heeft/gezinnen die het moeilijk hebben
      Een gezin heeft een probleem; het is er geen.
    n risicogezin, zorggezin, overlastgezin |
      Zeg wat er gebeurt, en waar je je zorgen over maakt.
    n probleemkind | kind dat het moeilijk heeft/kinderen die het moeilijk hebben
      Een kind heeft een probleem; het is er geen.
    n probleemjongere | jongere die het moeilijk heeft/jongeren die het moeilijk hebben
      Een jongere heeft een probleem; hij is er geen.
    n zorgleerling | leerling die extra hulp nodig heeft/leerlingen die extra hulp nodig hebben
      Een kind is meer dan de hulp die het nodig heeft.
    n zorgkind | kind dat extra hulp nodig heeft/kinderen die extra hulp nodig hebben
      Een kind is meer dan de hulp die het nodig heeft.
    n risicojongere, risicokind, risicojeugd, probleemjeugd, risicoleerling |
      Zeg waar je je zorgen over maakt, en om wie.
    n probleemgedrag, gedragsproblematiek | gedrag dat zorgen geeft
      Gedrag heeft een reden, en die valt hier weg. | Na school gooit hij met de deur.
    n gedragsprobleem, gedragsmoeilijkheden=problemen met gedrag | probleem met gedrag/problemen met gedrag
      Gedrag heeft een reden, en die valt hier weg. | Na school gooit hij met de deur.
    b gedragsmoeilijk, gedragsmoeilijke, moeilijk opvoedbaar, moeilijk opvoedbare, gedragsgestoord, gedragsgestoorde, gestoord gedrag |
      Het woord legt alles bij het kind.
    b gedragsmatig |
      Zeg wat iemand doet.
    n gedraging, gedragsproblematisch |
      Een stijf woord voor: wat deed hij?
    n gedragspatroon |
      Zeg wat iemand steeds weer doet, en wanneer.
    b niet leerbaar, onleerbaar, onleerbare, beperkt leerbaar, niet-leerbaar, niet leerbare |
      Misschien legden wij het niet goed uit.
    b leerbaar, leerbare=, leerbaarheid=vermogen om te leren | in staat om te leren
      Iedereen leert; de vraag is hoe.
    b niet begeleidbaar, onbegeleidbaar |
      Misschien past de hulp niet; het woord legt het bij de ander.
    b begeleidbaar, begeleidbaarheid |
      Iedereen kan hulp gebruiken; de vraag is welke.
    b ongemotiveerd, niet gemotiveerd, gebrek aan motivatie, motivatieprobleem, motivatieproblematiek |
      Misschien is het ons doel en niet het zijne.
    b hulpverleningsmoe |
      Zeg waar iemand moe van werd.
    b intrinsiek gemotiveerd |
      Zeg wat iemand zelf wil.
    b coöperatief, coöperatieve= | bereid om mee te doen
      Meewerken waaraan? Wiens plan is het?
    b niet coöperatief, oncoöperatief, non-coöperatief, non-compliant |
      Meewerken waaraan? Wiens plan is het?
    b manipulatief, manipuleren, manipulerend, manipulatie, manipulerende |
      Iedereen wil iets; dit woord maakt er iets slechts van.
    b claimend, claimgedrag, claimende, claimerig |
      Wie veel vraagt, heeft vaak veel nodig.
    b aandachtvragend, aandachttrekkend, aandachtzoekend |
      Een kind vraagt niet om aandacht voor niets.
    b vermijdend, vermijdingsgedrag |
      Waar iemand bang voor is, staat er niet.
    b zelfbepalend, zelfbepalendheid |
      Zelf willen kiezen is gezond.
    b contactgestoord, contactgestoordheid, contactarm |
      Het woord zegt dat iemand stuk is.
    b wervend gedrag, seksueel ontremd, ontremd, ontremde, ontremming |
      Zeg wat je zag.
    b normoverschrijdend, normloos, normafwijkend, onaangepast, deviant, afwijkend gedrag |
      Wiens norm is het?
    b asociaal, a-sociaal, aso, asociaal gezin |
      Een scheldwoord; zeg liever wat er gebeurde.
    b kansarm, achterstandsgezin, achtergesteld milieu |
      Het woord zegt arm en ziet niet wat er wel is.
    b sociaal zwak, sociaal zwak milieu, zwak sociaal milieu, zwakker milieu, zwakkeren |
      Zwak in wiens ogen?
    b laagopgeleid, laag opgeleid |
      Laag is geen plek om iemand te zetten.
    b laaggeletterd, laaggeletterdheid=moeite met lezen en schrijven, functioneel analfabeet |
      Zeg waarbij iemand hulp wil: een brief, een formulier.
    b allochtoon, niet-westers, niet-westerse achtergrond, migratieachtergrond |
      Noem het land; anders wordt het een soort mens.
    n hangjongere | jongere die vaak buiten is/jongeren die vaak buiten zijn
      Je leest de last en niet de jongen.
    n hangjeugd, overlastgever, overlastgevend, overlastgevende |
      Zeg wat er gebeurt, en voor wie dat lastig is.
    n veelpleger, first offender, recidivist, delinquent |
      Het woord maakt van wat iemand deed wie hij is.
    v recidiveren, recidive, delinquentie |
      Zeg wat er gebeurde, en of het vaker gebeurde.
    n delict, delictgedrag, delictgeschiedenis |
      Zeg wat er gebeurde.
    x verward persoon, verwarde persoon, verwarde personen=mensen in de war, personen met verward gedrag=mensen in de war, persoon met verward gedrag | iemand in de war
      Een soort mens die niet bestaat.
    n draaideurcliënt, draaideurklant | persoon die terugkomt/mensen die terugkomen
      Misschien hielp het de vorige keer niet genoeg.
    n draaideurproblematiek, recidivecliënt |
      Misschien hielp het de vorige keer niet genoeg.
    n thuiszitter, schoolweigeraar | kind dat niet naar school gaat/kinderen die niet naar school gaan
      Niet gaan kan ook niet kunnen zijn.
    n schooluitvaller, schooluitval, thuiszitproblematiek, thuiszittersproblematiek |
      Niet gaan kan ook niet kunnen zijn.
    n voortijdig schoolverlater, vroegtijdig schoolverlater, vsv'er | jongere die zonder diploma van school ging/jongeren die zonder diploma van school gingen
      Waarom het niet ging, staat er niet.
    n voortijdig schoolverlaten, VSV, dropout, drop-out |
      Waarom het niet ging, staat er niet.
    n schoolverzuim, ongeoorloofd verzuim, verzuimproblematiek, verzuimgedrag |
      Waarom iemand thuis bleef, staat er niet.
    x KOPP, KOPP-kind=kind van een ouder met psychische klachten, KOPP-KVO, KVO, KOPP KVO |
      De letters maken van een kind een soort.
    x brusje, brussen=broers en zussen | broer of zus
      Zeg hoe broer of zus heet.
    n kwetsbare doelgroep, kwetsbare burger, kwetsbare inwoner, kwetsbaar persoon, kwetsbare personen |
      Iedereen is soms kwetsbaar; dit maakt er een groep van.
    n doelgroep*, doelgroepenbeleid |
      Een groep om op te richten; mensen richten liever zelf.
    n verwijzer, hulpverleningscontact |
      Zeg wie het was.
    n aanmelder, melder |
      Zeg wat er gevraagd of gemeld is; wie het deed, mag geheim blijven.
    n zorgcliënt, jeugdzorgcliënt, ggz-cliënt, jeugdhulpcliënt | persoon die hulp krijgt/mensen die hulp krijgen
      Iemand is meer dan de hulp die hij krijgt.
    n jeugdzorgkind | kind dat hulp krijgt/kinderen die hulp krijgen
      Een kind is meer dan de hulp die het krijgt.
    n zorgpopulatie, populatie | groep mensen/groepen mensen
      Mensen zijn geen kudde.
    b moeilijk bereikbaar, moeilijk bereikbare, niet bereikbaar voor hulpverlening, niet bereikbaar voor hulp |
      Bereikbaar zijn gaat over twee kanten.
    b onbetrouwbaar in afspraken |
      Zeg welke afspraak niet lukte, en waardoor.
    b sociaal wenselijk, sociaal wenselijke antwoorden, sociaal-wenselijk |
      Wie iets moois zegt, is misschien bang voor ons.
    b calculerend, berekenend gedrag |
      Iedereen kijkt wat iets oplevert.
    n slachtofferrol, slachtoffergedrag, calimerogedrag |
      Het woord neemt verdriet niet serieus.
    n pleger, plegergedrag |
      Het woord maakt van wat iemand deed wie hij is.
    n vermoedelijke pleger |
      Zeg wat er gebeurd zou zijn, en wat nog niet zeker is.
    n zwerfjongere | jongere zonder vaste plek/jongeren zonder vaste plek
      Het woord zegt wat er mist, niet wie hij is.
    n zorgverlater, spookjongere |
      Het woord zegt wat er mist, niet wie hij is.
    n zorgweigeraar, hulpweigeraar | persoon die nu geen hulp wil/mensen die nu geen hulp willen
      Een nee is ook een antwoord.
    n zorgweigering |
      Een nee is ook een antwoord.
    n uitkeringstrekker, uitkeringsgerechtigde, bijstandsgerechtigde, bijstandstrekker | persoon met een uitkering/mensen met een uitkering
      Iemand is meer dan waar zijn geld van komt.
    n bijstandsmoeder | moeder met een uitkering/moeders met een uitkering
      Iemand is meer dan waar haar geld van komt.
    n statushouder, vergunninghouder | persoon die hier mag blijven/mensen die hier mogen blijven
      Een stempel zegt niet wie hier kwam wonen.
    n amv'er | kind dat alleen naar Nederland kwam/kinderen die alleen naar Nederland kwamen
      Letters zeggen niet wie hier kwam wonen.
    n vluchtelingenproblematiek |
      Zeg wat iemand meemaakte, als hij dat goed vindt.
    n wegloopgedrag, spijbelgedrag, risicogedrag, uitdagend gedrag, verzetsgedrag |
      Zeg wat iemand deed en wanneer.
    n delictgevaar, verslavingsgevoelig |
      Zeg waar je bang voor bent, en waarom.
    n probleemsituatie | moeilijke situatie/moeilijke situaties
      Zeg wat er moeilijk is.
    n probleemgebied, probleemleerling, probleemouder, probleemwijk, probleemgeval |
      Het woord plakt probleem op een mens of een straat.
    n probleemhantering |
      Zeg wat iemand doet als het moeilijk wordt.
    n randgroepjongere, aandachtsjongere, randjongere | jongere/jongeren
      Aan de rand van wat?
    n randgroep, probleemgroep |
      Aan de rand van wat?
    b sociaal geïsoleerd, sociaal isolement, geïsoleerd gezin |
      Zeg wie er wel is.
    b maatschappelijk kwetsbaar |
      Zeg wat er moeilijk is, en wat er lukt.
    b sociaal-maatschappelijk |
      Zeg waar het over gaat: wonen, geld, de mensen eromheen.
    b hulpverleningsafhankelijk, hulpverleningsafhankelijkheid, zorgafhankelijkheid, hulpafhankelijk |
      Zeg waarbij iemand hulp nodig heeft.
    b niet-meewerkend, niet meewerkend, niet hulpverleningsgericht, niet ontvankelijk voor hulp, hulpverleningsresistent |
      Meewerken waaraan? Wiens plan is het?
    n belaste voorgeschiedenis, belast verleden, belaste jeugd=zware jeugd | zwaar verleden
      Zeg wat iemand meemaakte, als hij dat goed vindt.
    b psychiatrisch belast, erfelijk belast |
      Zeg wat er in de familie is, als iemand dat goed vindt.
    """
}
