extension LexiconThemes {
  /// Labels for what people do, beside those of `people`.
  static let behaviour = """
    v bagatelliseren | klein maken/maakt … klein/maakte … klein/klein gemaakt
      Misschien schaamt iemand zich; dat hoor je hier niet.
    v externaliseren, externaliserende problematiek=boosheid naar anderen | boos zijn naar anderen/is boos naar anderen/was boos naar anderen/boos geweest
      Zeg wat je zag: schreeuwen, slaan, weglopen.
    v internaliseren, internaliserende problematiek=verdriet dat binnen blijft | voor zichzelf houden/houdt … voor zich/hield … voor zich/voor zich gehouden
      Zeg wat je zag: stil zijn, buikpijn, alleen zitten.
    v rationaliseren, intellectualiseren | er verstandig over praten/praat er verstandig over/praatte er verstandig over/er verstandig over gepraat
      Misschien is voelen nu te veel.
    v projecteren, projectie=bij een ander neerleggen | bij een ander neerleggen/legt … bij een ander neer/legde … bij een ander neer/bij een ander neergelegd
      Zeg wat iemand zei.
    v polariseren, polarisatie=ruzie die groter wordt, polariserend=waar de ruzie groter van wordt | tegen elkaar opzetten/zet … tegen elkaar op/zette … tegen elkaar op/tegen elkaar opgezet
      Zeg wie met wie ruzie heeft.
    v isoleren van het netwerk, zich isoleren=zich terugtrekken, isoleert zich=trekt zich terug, geïsoleerd raken=alleen komen te staan, sociaal isolement=weinig mensen om zich heen, in een isolement=alleen | alleen komen te staan
      Zeg wie er nog wel is.
    n zorgmijdster, hulpmijder, hulpverleningsmijder, zorgmijdend gezin, hulpmijdend=wil liever geen hulp, zorgmijdend gedrag=hulp uit de weg gaan, hulpverleningsmijdend=wil liever geen hulp, zorgontwijkend=wil liever geen hulp | iemand die liever geen hulp wil/mensen die liever geen hulp willen
      Misschien past de hulp niet; het woord legt het bij de ander.
    n hulpverleningsmoeheid, zorgmoe=moe van hulp, hulpmoe=moe van hulp, zorgmoeheid, hulpverleningsmoe=moe van hulp, hulpverleningsweerstand, hulpverleningsshopper=iemand die verder zoekt, zorgshopper=iemand die verder zoekt | moe zijn van alle hulp
      Na tien mensen aan de deur is iedereen moe.
    n afweer, afweermechanisme, ontkennende ouder, ontkenningsfase, afwerend=houdt het af, afwerende=terughoudende, afwerende houding=houding van nu even niet, weerstandsgedrag, defensief=houdt het af, defensieve=voorzichtige | het niet willen horen
      Misschien is het nu te veel om te horen.
    n weerstand, in de weerstand=houdt ons af, weerstand tonen=niet willen, weerstand bieden=niet willen, weerstand ervaren=merken dat iemand niet wil, weerstanden, weerstand vertonen=niet willen, weerstandshouding, weerstandig=houdt ons af, weerstandige, vanuit weerstand=zonder te willen | niet willen wat wij willen; twijfel
      Weerstand zegt: hier ging het ons te snel. | Ze wil er nog niet over praten.
    b meewerkend, medewerkende ouder, welwillend naar hulpverlening, hulpverleningsbereid, hulpbereid, bereidwillig, coöperatieve houding=houding van meedoen | werkt mee/meewerkende
      Meewerken waaraan? Wiens plan is het?
    b recalcitrant, opstandig gedrag=boos zijn, opstandige houding=boze houding, opponerend, dwars gedrag=nee zeggen, recalcitrante houding=boze houding, tegendraads gedrag=nee zeggen, oppositie=nee zeggen | zegt vaak nee @… van nee zeggen
      Het woord ziet het nee en niet de reden ervoor.
    b agressief gedrag, agressieve uiting, agressie-incident, agressiedelict, agressieprobleem, agressief ontremd, fysieke escalatie, agressieve ontlading, verbale agressie, verbaal agressief, agressie-uiting | slaan of schelden
      Zeg wat er gebeurde.
    b delinquent gedrag, delinquent, criminele carrière=wat hij gedaan heeft, crimineel gedrag, antisociaal gedrag, normoverschrijdend gedrag, deviant gedrag, antisociale trekken, risicovol gedrag, probleemgedrag vertonen, zelfbepalend gedrag | iets doen wat niet mag
      Zeg wat hij deed.
    n gedragsverandering, gedragsregulatie, gedragsbeïnvloeding, gedragsverwachting, gedragscomponent, gedragsrepertoire, gedragsmodificatie, gedragskenmerk, gedragskundig=van een psycholoog, gedragsmaatregel | iets anders gaan doen
      Zeg wat iemand anders gaat doen.
    n zelfbepalend gedrag, clownesk gedrag, claimend gedrag, aanklampend gedrag, aanhankelijk gedrag, sociaal wenselijk gedrag, pleasegedrag, pleasen=het iedereen naar de zin maken, pleaser=iemand die het iedereen naar de zin maakt, controlerend gedrag, vermijdend gedrag, vermijdingsgedrag, pleast=maakt het iedereen naar de zin | wat iemand doet om gezien te worden
      Zeg wat je zag.
    b aanklampend, clownesk, onvoorspelbaar gedrag, theatraal gedrag, dramatiserend, splitsend=ons tegen elkaar uitspelend | wil graag dichtbij zijn @… van wie graag dichtbij wil zijn
      Wie zich vastklampt, is vaak bang om los te laten.
    b afhankelijk van hulpverlening, afhankelijke houding, zorgafhankelijke, hulpbehoevend, afhankelijkheidsrelatie, zorgbehoeftig, hulpbehoevende, verzorgingsbehoeftig | heeft hulp nodig
      Iedereen heeft hulp nodig; zeg waarbij.
    n ADL, ADL-zelfstandig=zorgt voor het eigen lijf, bADL, HDL, BDL, algemene dagelijkse levensverrichtingen, ADL-vaardigheden, ADL-ondersteuning=hulp bij wassen en aankleden, ADL-taken | wassen, aankleden en eten
      Zeg wat er lukt: wassen, koken, de deur uit.
    n zelfzorg, zelfverzorging, zelfzorgtekort, zelfverwaarlozing, zelfredzaamheidsproblematiek, zelfredzaamheidstraining, verzorgingstoestand, onverzorgd voorkomen, zelfredzaamheidsniveau | hoe iemand voor zichzelf zorgt
      Zeg wat er lukt.
    b leerbaar gebleken, coachbaar, trainbaar, stuurbaar, bijstuurbaar, aanstuurbaar, instrueerbaar, behandelbaar, motiveerbaar, niet stuurbaar | wil het proberen
      Mensen zijn geen machines.
    b onbereikbaar voor hulpverlening, onbemiddelbaar, onplaatsbaar, moeilijk plaatsbaar, moeilijk bemiddelbaar, niet plaatsbaar, niet te handhaven, onhandelbaar, niet handhaafbaar, onhoudbaar in de groep | voor wie we nog geen plek vonden
      Het is onze plek die niet past, niet het kind.
    b laagtaalvaardig, digitaal niet vaardig=vindt de computer lastig, niet digivaardig=vindt de computer lastig, digitaal laaggeletterd, digivaardig, anderstalige ouder, taalzwak, taalarm, taalarm milieu=huis met weinig praten | vindt lezen of de computer lastig
      Zeg wat helpt: bellen, samen lezen, een plaatje.
    b verbaal zwak, verbaal sterk=kan goed praten, verbaal begaafd=kan goed praten, verbaal vaardig=kan goed praten, non-verbaal=zonder woorden, verbaal beperkt, verbale vaardigheid, performaal | vindt praten lastig
      Zeg hoe je elkaar wel begrijpt.
    b laaggeschoold, ongeschoold, onderklasse, kansengelijkheid, sociaal-economisch zwak, sociaaleconomisch, lage SES, lage sociaaleconomische status, sociaaleconomische status, lage SES-wijk, achterstandswijk, achterstandsbuurt, achterstandsgroep, aandachtswijk, krachtwijk, prachtwijk | met weinig geld @… met weinig geld
      Een wijk is geen cijfer; er wonen mensen.
    n risicomoeder, probleemmoeder, jonge risicomoeder, risicozwangere, tienerzwangerschap, ongewenst zwanger gezin, kwetsbare zwangere, kwetsbare ouder, kwetsbaar gezin, kwetsbare gezinnen, kwetsbare jongere, kwetsbare kinderen, kwetsbare jongeren, kwetsbare cliënten | moeder die het moeilijk heeft
      Iedereen is soms kwetsbaar; dit maakt er een groep van.
    n notoire wanbetaler, notoire zorgmijder, notoire schuldenmaker, notoire overlastgever, bekende van de hulpverlening, ambtshalve bekend, bekende van justitie, bekende van de politie | iemand die we al kennen/mensen die we al kennen
      Kennen we iemand, of alleen de map?
    n overlastgevend, overlastgevende jeugd=jongeren waar anderen last van hebben, overlastgevende jeugdgroep=jongeren waar anderen last van hebben, jeugdoverlast, hinderlijke jeugdgroep, criminele jeugdgroep, problematische jeugdgroep, overlastgevende jongeren, jongerenoverlast | waar anderen last van hebben
      Je leest de last en niet de jongen.
    n nareiziger, uitgeprocedeerd=niet mogen blijven, ongedocumenteerd=zonder papieren, ongedocumenteerde=mens zonder papieren, AMV, gezinshereniger, inburgeringsplichtige, inburgeraar, biculturele achtergrond, niet-westerse allochtoon, gelijkgestelde | iemand die uit een ander land kwam/mensen die uit een ander land kwamen
      Een stempel zegt niet wie hier kwam wonen.
    n first responder, meldster, anonieme melder, professionele melder, verwijzende instantie, toeleider, aanmeldende instantie | wie ons vroeg om te komen
      Zeg wie het was.
    n gezinsleden in beeld, KOPP-kinderen, KOPP-problematiek, kind van psychiatrisch zieke ouder, jonge mantelzorger, KOAP, KVO-kind, zorgintensief kind, zorgintensief gezin, zorgintensieve kinderen | kind met een ouder die het zwaar heeft/kinderen met een ouder die het zwaar heeft
      De letters maken van een kind een soort.
    n zorgwekkende zorgmijder, OGGZ, OGGZ-doelgroep, OGGZ-melding, OGGZ-problematiek, bemoeizorgcliënt, bemoeizorgtraject, bemoeizorgteam | iemand om wie de buurt zich zorgen maakt
      Zeg wie zich zorgen maakt en waarom.
    n hoogconflictscheiding, hoog-conflictscheiding, conflictscheiding, hoogconflict, hoogconflictgezin, high conflict, high-conflict, high conflict scheiding, hoog conflict, complexe echtscheiding, complexe scheidingsproblematiek, conflictueuze scheiding, scheidingsstrijd, scheidingsdynamiek, ouderconflict, partnerconflict, ouderstrijd | scheiding met veel ruzie/scheidingen met veel ruzie
      Het woord vecht zelf mee.
    n strijd tussen ouders, ex-partnerproblematiek, ex-partnerstrijd, partnerproblematiek, partnerrelatieproblematiek, relationele problematiek, relatieprobleem, conflictueuze relatie, conflictueus contact, communicatieproblematiek, communicatieprobleem | ruzie
      Zeg wie ruzie heeft waarover.
    n disfunctioneel gezin, disfunctionele relatie, disfunctioneel gezinssysteem, ontwricht gezin, ontwrichte gezin, verstoorde gezinsrelatie, gebroken gezin, problematisch gezin, ontwrichtend, gezinsontwrichting, verstoorde relatie, verstoorde verhoudingen | gezin waar het nu niet goed loopt
      Een gezin is geen kapotte machine.
    b disfunctioneel, dysfunctioneel, dysfunctionerend, disfunctionerend | loopt niet goed @… dat niet goed loopt
      Het klinkt alsof een gezin een kapotte machine is.
    b hulpeloos gedrag, aangeleerde hulpeloosheid, passieve houding, passief gedrag, afwachtende houding, externe locus of control, locus of control, intrinsieke motivatie, extrinsieke motivatie, motivatietekort, gebrek aan doorzettingsvermogen, motivatieloos, motivationeel | wacht af
      Misschien is wachten nu veilig.
    b intrinsiek, extrinsiek, intrinsiek gemotiveerde | vanuit zichzelf
      Zeg of iemand zelf wil.
    b egosyntoon, zelfgericht, egoïstisch gedrag, narcistische trekken, borderlinetrekken, autistische trekken, psychopathische trekken, persoonlijkheidstrekken, antisociale persoonlijkheid, borderlinepersoonlijkheid, narcistische persoonlijkheid | denkt vooral aan zichzelf
      Een scheldwoord met een witte jas aan.
    """
}
