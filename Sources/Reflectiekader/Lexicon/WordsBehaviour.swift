extension LexiconThemes {
  /// Labels for what people do, beside those of `people`.
  static let behaviour = """
    v bagatelliseren | doen alsof het niet erg is/doet alsof het niet erg is/deed alsof het niet erg was/gedaan alsof het niet erg was
      Misschien schaamt iemand zich; dat hoor je hier niet.
    v externaliseren, externaliserende problematiek=boosheid naar anderen |
      Zeg wat je zag: schreeuwen, slaan, weglopen.
    v internaliseren, internaliserende problematiek=verdriet dat binnen blijft |
      Zeg wat je zag: stil zijn, buikpijn, alleen zitten.
    v rationaliseren, intellectualiseren |
      Misschien is voelen nu te veel.
    v projecteren, projectie= | iets bij een ander neerleggen/legt iets bij een ander neer/legde iets bij een ander neer/iets bij een ander neergelegd
      Zeg wat iemand zei.
    v polariseren, polarisatie=ruzie die groter wordt, polariserend=, gepolariseerd= | mensen tegen elkaar opzetten/zet mensen tegen elkaar op/zette mensen tegen elkaar op/mensen tegen elkaar opgezet
      Zeg wie met wie ruzie heeft.
    v zich isoleren=zich terugtrekken, isoleert zich=trekt zich terug, geïsoleerd raken=alleen komen te staan, sociaal isolement=weinig mensen om zich heen, in een isolement=alleen | alleen komen te staan
      Zeg wie er nog wel is.
    n zorgmijdster, hulpmijder, hulpverleningsmijder, zorgmijdend gezin=gezin dat liever geen hulp wil, hulpmijdend=liever zonder hulp, zorgmijdend gedrag=, hulpverleningsmijdend=liever zonder hulp, zorgontwijkend=liever zonder hulp | iemand die liever geen hulp wil/mensen die liever geen hulp willen
      Misschien past de hulp niet; het woord legt het bij de ander.
    n hulpverleningsmoeheid, zorgmoe=moe van hulp, hulpmoe=moe van hulp, zorgmoeheid, hulpverleningsmoe=moe van hulp, hulpverleningsweerstand=, hulpverleningsshopper=iemand die verder zoekt, zorgshopper=iemand die verder zoekt | moe zijn van alle hulp
      Na tien mensen aan de deur is iedereen moe.
    n afweer, afweermechanisme, ontkenningsfase, afwerend=, afwerende=, afwerende houding=, weerstandsgedrag, defensief=, defensieve= |
      Misschien is het nu te veel om te horen.
    n weerstand, in de weerstand=, weerstand tonen=, weerstanden, weerstand vertonen=, weerstandshouding, weerstandig=, weerstandige, vanuit weerstand= |
      Weerstand zegt: hier ging het ons te snel. | Ze wil er nog niet over praten.
    b meewerkend=, medewerkende ouder=ouder die meedoet, welwillend naar hulpverlening=open voor hulp, hulpverleningsbereid=open voor hulp, hulpbereid=, bereidwillig, coöperatieve houding= | bereid om mee te doen
      Meewerken waaraan? Wiens plan is het?
    b recalcitrant, opstandig gedrag=, opstandige houding=, opponerend, dwars gedrag=nee zeggen, recalcitrante houding=, tegendraads gedrag=nee zeggen, oppositie=nee zeggen |
      Het woord ziet het nee en niet de reden ervoor.
    b agressief gedrag, agressieve uiting, agressie-incident, agressiedelict, agressieprobleem, agressief ontremd, fysieke escalatie, agressieve ontlading, verbale agressie, verbaal agressief, agressie-uiting |
      Zeg wat er gebeurde.
    b delinquent gedrag, delinquent, criminele carrière=, crimineel gedrag, antisociaal gedrag, normoverschrijdend gedrag, deviant gedrag, antisociale trekken, risicovol gedrag, probleemgedrag vertonen, zelfbepalend gedrag |
      Zeg wat hij deed.
    n gedragsverandering | iets anders gaan doen
      Zeg wat er nu anders gaat.
    n zelfbepalend gedrag, clownesk gedrag, claimend gedrag, aanklampend gedrag, aanhankelijk gedrag, sociaal wenselijk gedrag, pleasegedrag, pleasen=het iedereen naar de zin maken, pleaser=iemand die het iedereen naar de zin maakt, controlerend gedrag, vermijdend gedrag, vermijdingsgedrag, pleast=maakt het iedereen naar de zin |
      Zeg wat je zag.
    b aanklampend |
      Zeg wie er bleef komen, bellen of vragen.
    b afhankelijk van hulpverlening, afhankelijke houding, zorgafhankelijke, hulpbehoevend, zorgbehoeftig, hulpbehoevende, verzorgingsbehoeftig |
      Iedereen heeft hulp nodig; zeg waarbij.
    n ADL, ADL-zelfstandig=, bADL, HDL=werk in huis, BDL=, algemene dagelijkse levensverrichtingen, ADL-vaardigheden=wat lukt bij wassen en aankleden, ADL-ondersteuning=hulp bij wassen en aankleden, ADL-taken | wassen, aankleden en eten
      Zeg wat er lukt: wassen, koken, de deur uit.
    n zelfzorg, zelfverzorging, zelfredzaamheidsproblematiek=, zelfredzaamheidstraining=, zelfredzaamheidsniveau= | hoe iemand voor zichzelf zorgt
      Zeg wat er lukt.
    b leerbaar gebleken, coachbaar, trainbaar, stuurbaar, bijstuurbaar, aanstuurbaar, instrueerbaar, motiveerbaar, niet stuurbaar |
      Mensen zijn geen machines.
    b onplaatsbaar, moeilijk plaatsbaar=, niet plaatsbaar, niet te handhaven=, niet handhaafbaar=, onhoudbaar in de groep= | nog zonder goede plek @… zonder goede plek
      Het is onze plek die niet past, niet het kind.
    b laagtaalvaardig, digitaal niet vaardig=vindt de computer lastig, niet digivaardig=vindt de computer lastig, digitaal laaggeletterd, digivaardig=handig met de computer, anderstalige ouder, taalzwak, taalarm, taalarm milieu= |
      Zeg wat helpt: bellen, samen lezen, een plaatje.
    b verbaal zwak, verbaal sterk=goed in praten, verbaal begaafd=goed in praten, verbaal vaardig=goed in praten, non-verbaal=zonder woorden, verbaal beperkt, verbale vaardigheid |
      Zeg hoe je elkaar wel begrijpt.
    b lage SES-wijk, achterstandswijk, achterstandsbuurt, aandachtswijk, krachtwijk, prachtwijk |
      Een wijk is geen cijfer; er wonen mensen.
    n risicomoeder=moeder die het moeilijk heeft, probleemmoeder=moeder die het moeilijk heeft, jonge risicomoeder, ongewenst zwanger gezin, kwetsbare zwangere=zwangere die het moeilijk heeft, kwetsbare ouder=ouder die het moeilijk heeft, kwetsbaar gezin=gezin dat het moeilijk heeft, kwetsbare gezinnen=gezinnen die het moeilijk hebben, kwetsbare jongere=jongere die het moeilijk heeft, kwetsbare kinderen=kinderen die het moeilijk hebben, kwetsbare jongeren=jongeren die het moeilijk hebben, kwetsbare cliënten=mensen die het moeilijk hebben |
      Iedereen is soms kwetsbaar; dit maakt er een groep van.
    n notoire wanbetaler, notoire zorgmijder, notoire schuldenmaker, notoire overlastgever, bekende van de hulpverlening, ambtshalve bekend, bekende van justitie, bekende van de politie |
      Kennen we iemand, of alleen de map?
    n overlastgevend, overlastgevende jeugd=jongeren waar anderen last van hebben, overlastgevende jeugdgroep=jongeren waar anderen last van hebben, jeugdoverlast, hinderlijke jeugdgroep, criminele jeugdgroep, problematische jeugdgroep, overlastgevende jongeren, jongerenoverlast |
      Je leest de last en niet de jongen.
    n nareiziger, uitgeprocedeerd=, ongedocumenteerd=zonder papieren, ongedocumenteerde=iemand zonder papieren, AMV, gezinshereniger, inburgeringsplichtige, inburgeraar, biculturele achtergrond, niet-westerse allochtoon, gelijkgestelde |
      Een stempel zegt niet wie hier kwam wonen.
    n first responder=, verwijzende instantie, toeleider=, aanmeldende instantie | wie ons vroeg om te komen
      Zeg wie het was.
    n KOPP-kinderen=kinderen van een ouder met psychische klachten, KOPP-problematiek=, kind van psychiatrisch zieke ouder=kind van een ouder met een psychische ziekte, jonge mantelzorger=kind dat voor iemand thuis zorgt, KOAP=, KVO-kind=, zorgintensief kind=kind dat veel hulp nodig heeft, zorgintensief gezin=gezin dat veel hulp nodig heeft, zorgintensieve kinderen=kinderen die veel hulp nodig hebben | kind van een ouder met psychische klachten/kinderen van een ouder met psychische klachten
      Het woord maakt van een kind een soort.
    n zorgwekkende zorgmijder, OGGZ=, OGGZ-doelgroep=, OGGZ-melding=, OGGZ-problematiek=, bemoeizorgcliënt=, bemoeizorgtraject=, bemoeizorgteam= | iemand om wie mensen zich zorgen maken en die liever geen hulp wil
      Zeg wie zich zorgen maakt en waarom.
    n hoogconflictscheiding, hoog-conflictscheiding, conflictscheiding, hoogconflict=, hoogconflictgezin=gezin met veel ruzie, high conflict=, high-conflict=, high conflict scheiding, hoog conflict=, complexe echtscheiding=moeilijke scheiding, complexe scheidingsproblematiek=, conflictueuze scheiding, scheidingsstrijd=ruzie om de scheiding, scheidingsdynamiek=, ouderconflict=ruzie tussen ouders, partnerconflict=ruzie tussen partners, ouderstrijd=ruzie tussen ouders | scheiding met veel ruzie/scheidingen met veel ruzie
      Het woord vecht zelf mee.
    n strijd tussen ouders, ex-partnerproblematiek=problemen met de ex-partner, ex-partnerstrijd=ruzie met de ex-partner, partnerproblematiek=problemen tussen partners, partnerrelatieproblematiek=problemen tussen partners, relationele problematiek=, relatieprobleem=moeite in de relatie, conflictueuze relatie=relatie met veel ruzie, conflictueus contact=contact met veel ruzie, communicatieproblematiek=moeite om met elkaar te praten, communicatieprobleem=moeite om elkaar te begrijpen | ruzie tussen ouders
      Zeg wie ruzie heeft waarover.
    n disfunctioneel gezin, disfunctionele relatie=, disfunctioneel gezinssysteem, ontwricht gezin, ontwrichte gezin, verstoorde gezinsrelatie=, gebroken gezin=, problematisch gezin=, ontwrichtend=, gezinsontwrichting=, verstoorde relatie=, verstoorde verhoudingen= | gezin waar het nu niet goed loopt
      Een gezin is geen kapotte machine.
    b disfunctioneel, dysfunctioneel, dysfunctionerend=, disfunctionerend= | vastgelopen/vastgelopen
      Het klinkt alsof een gezin een kapotte machine is.
    b hulpeloos gedrag=, aangeleerde hulpeloosheid=, passieve houding, passief gedrag, afwachtende houding | afwachten
      Misschien is wachten nu veilig.
    b intrinsiek, extrinsiek=, intrinsiek gemotiveerde= | vanuit zichzelf
      Zeg of iemand zelf wil.
    b zelfgericht, egoïstisch gedrag, narcistische trekken=, psychopathische trekken=, persoonlijkheidstrekken=eigenschappen, antisociale persoonlijkheid=, borderlinepersoonlijkheid=, narcistische persoonlijkheid= |
      Een scheldwoord met een witte jas aan.
    b destructief, destructief gedrag=, explosief gedrag=opeens heel boos worden, ongepast gedrag=, instrumentele agressie=, onbegrensd gedrag=, ontspoord, ontsporing=misgaan, ontremd gedrag= |
      Zeg wat er gebeurde en wat ervoor kwam.
    n schoolmijdend, -mijdend=, schoolmijding=wegblijven van school, contactmijdend=, conflictmijdend=, schoolvermijdend gedrag=, schoolmijder=iemand die van school wegblijft, conflictvermijding= |
      Vraag waar iemand tegenop ziet.
    n stigmatisering=een stempel geven, stigmatiserend=, stigmatiserende=, stigma, stigmatiseren=een stempel geven, zelfstigma=, gestigmatiseerd=met een stempel | stempel/stempels
      Zeg wie wat over iemand zegt.
    n kwetsbaarheid, kwetsbaarheden, kwetsbare burgers=mensen die het moeilijk hebben, kwetsbare inwoners=mensen die het moeilijk hebben, kwetsbare doelgroepen=mensen die het moeilijk hebben, kwetsbare mensen=mensen die het moeilijk hebben, kwetsbare groepen=mensen die het moeilijk hebben, kwetsbaarheidsfactor= | waar iemand snel last van heeft
      Iedereen is soms kwetsbaar; dit maakt er een groep van.
    n pestgedrag=pesten, vluchtgedrag, zoekgedrag, contactgedrag, aandachtsgedrag, spanningsgedrag, probleemgedragingen, regelovertredend gedrag, opvallend gedrag, storend gedrag, onbegrepen gedrag, signaalgedrag, moeilijk verstaanbaar gedrag, seksueel gedrag=, regelovertredend |
      Zeg wat iemand deed en wanneer.
    b permissief, permissieve opvoeding=opvoeding waarin veel mag, autoritaire opvoedstijl=streng opvoeden, laissez-faire, overbeschermend=te voorzichtig met het kind, overbeschermende opvoedstijl=te voorzichtig opvoeden, overprotectief=te voorzichtig met het kind, autoritatief, inconsequente opvoedstijl=steeds anders opvoeden |
      Zeg wat er mag en wat niet.
    n hoarding, hoarder=iemand die alles bewaart, verzamelwoede, verzameldwang, hoardingstoornis=moeite om iets weg te doen, hoardingproblematiek=moeite om iets weg te doen, problematische verzamelaar=iemand die alles bewaart | alles bewaren
      Zeg wat iemand bewaart en wat het voor hem is.
    b afspraaktrouw, afspraakontrouw=, afspraakontrouwe=, afsprakentrouw, afspraakvast, ontrouw in afspraken= | goed met afspraken
      Zeg of iemand er was, en hoe dat kwam.
    n contactbreuk, ouderonthechting= | breuk in de band
      Zeg wie wie niet meer ziet.
    x isoleren van het netwerk |
      Zeg wie wie weghoudt van anderen, of wie niet meer komt.
    n ontkennende ouder |
      Zeg wat de ouder er zelf over zegt.
    x weerstand bieden, weerstand ervaren |
      Zeg wie wat niet wil, en waarom.
    b clownesk, onvoorspelbaar gedrag, theatraal gedrag, dramatiserend, splitsend= |
      Zeg wat je zag en hoorde.
    n afhankelijkheidsrelatie |
      Zeg wie van wie afhangt, en waarin.
    n zelfverwaarlozing=niet meer goed voor zichzelf zorgen, zelfzorgtekort, onverzorgd voorkomen, verzorgingstoestand |
      Zeg wat je zag, en hoe lang het al zo is.
    b behandelbaar |
      Zeg wat er kan helpen.
    b onbereikbaar voor hulpverlening |
      Bereikbaar zijn gaat over twee kanten.
    b onbemiddelbaar, moeilijk bemiddelbaar |
      Zeg wat voor werk wel lukt, en wat helpt.
    b onhandelbaar |
      Zeg wat er gebeurt, en wanneer.
    b performaal |
      Zeg wat iemand goed kan met kijken en doen.
    b laaggeschoold, ongeschoold |
      Zeg wat iemand leerde, en wat hij kan.
    b onderklasse, sociaal-economisch zwak, sociaaleconomisch, lage SES, lage sociaaleconomische status, sociaaleconomische status |
      Zeg waar het geld of het werk tekortkomt.
    n kansengelijkheid, achterstandsgroep |
      Zeg wie welke kans mist.
    n tienerzwangerschap |
      Zeg hoe oud ze is en wat ze wil.
    n risicozwangere |
      Zeg wat het gevaar is, en wat de dokter zegt.
    n meldster, anonieme melder, professionele melder |
      Zeg wat er gemeld is; wie dat deed, hoeft er niet bij.
    n gezinsleden in beeld |
      Zeg wie uit het gezin je gesproken hebt.
    b locus of control, externe locus of control, motivatietekort, gebrek aan doorzettingsvermogen, motivationeel, motivatieloos, intrinsieke motivatie=zelf willen, extrinsieke motivatie=willen omdat het moet |
      Zeg wat iemand wil, en wat het moeilijk maakt.
    b egosyntoon |
      Zeg of iemand er zelf last van heeft.
    n autistische trekken, borderlinetrekken |
      Zeg wat je zag.
    n destructieve relatie, verstrikte relatie, verstrengelde relatie, ongezonde gezinsdynamiek, partnerrelatie=relatie |
      Zeg wat er gebeurt tussen wie.
    """
}
