extension LexiconThemes {
  /// Stiff words and stiff ways to join sentences.
  static let formal = """
    x middels | via; met
      Zo praat niemand aan de keukentafel.
    x ten aanzien van, t.a.v. |
      Zeg over wie of waarover het gaat.
    x met betrekking tot, m.b.t., met betrekking op, betreffende de=over de, omtrent, inzake, aangaande | over
      Zo praat niemand aan de keukentafel.
    x ten behoeve van, t.b.v., ten gunste van=in het voordeel van | voor
      Zo praat niemand aan de keukentafel.
    x naar aanleiding van, n.a.v. | na; door
      Zeg wat er eerst gebeurde.
    x door middel van, d.m.v. | met; door
      Het kan in één woord.
    x in het kader van, i.h.k.v., binnen het kader van |
      Een kader hangt om een schilderij; zeg waarvoor of waarom.
    x i.s.m., in samenspraak met, in gezamenlijkheid=samen | samen met
      Zeg met wie.
    x teneinde | om
      Het kan in twee letters.
    x derhalve, dientengevolge=daardoor, ergo | dus; daarom
      Zo schrijft een bank.
    x alsmede, alsook, evenals tevens=en ook | en
      Het kan in twee letters.
    x tevens | ook
      Het kan in drie letters.
    x alvorens, alvorens te= | voordat
      Zo schrijft een bank.
    x indien, indien nodig=als het nodig is, indien mogelijk=als het kan, indien gewenst=als iemand dat wil | als
      Zo schrijft een bank.
    x conform, overeenkomstig | volgens; zoals
      Zo schrijft een bank.
    x onderhavig, onderhavige, voornoemd, voornoemde, bovengenoemd, bovengenoemde, desbetreffende, desbetreffend, bovenvermeld |
      Zeg wie of wat je bedoelt.
    x voorts, daarenboven=ook | verder
      Zo schrijft een bank.
    x dient te, dienen te=moeten, diende te=moest, dienden te=moesten, dient zich te=moet zich | moet
      Zeg gewoon wie wat moet.
    x zorg dragen voor, draagt zorg voor=zorgt voor, zorg te dragen voor=te zorgen voor, dragen zorg voor, zorgdragen voor, zorgdragen=ervoor zorgen, draag zorg voor=zorg voor, er zorg voor dragen=ervoor zorgen | zorgen voor
      Het kan korter: zorgen.
    x in gebreke, in gebreke gebleven, ingebrekestelling, verwijtbaar |
      Het woord zoekt schuld.
    x op welke wijze, op deze wijze=zo, op die wijze=zo, op adequate wijze=goed, op een adequate wijze=goed, op dusdanige wijze=zo | hoe
      Het kan in één woord.
    b adequaat, inadequaat=niet goed, inadequate= | goed/goede
      Goed voor wie? Het woord zegt het niet.
    b conflictueus, conflictueuze | vol ruzie @… vol ruzie
      Zeg wie ruzie heeft waarover.
    b problematisch verlopend, hoogconflict |
      Zeg wie ruzie heeft waarover, of wat er moeilijk gaat.
    b conflictvermijdend |
      Zeg wat iemand liever niet zei, en waarom.
    b proactief, pro-actief |
      Zeg wat iemand uit zichzelf deed.
    b structureel, structurele inbedding, structureel ingebed |
      Zeg hoe vaak, of hoe lang al.
    b significant, significante=grote, aanzienlijke mate, in aanzienlijke mate=veel |
      Zeg hoeveel.
    x significante ander=belangrijke ander, significante anderen=belangrijke anderen |
      Zeg wie het is, en voor wie die telt.
    v continueren, continuering=voortzetting, continuïteit, gecontinueerd=voortgezet, gecontinueerde=voortgezette |
      Zeg waarmee jullie doorgaan.
    v intensiveren, intensivering=versterking, geïntensiveerde=versterkte, intensiverend=, intensiverende= | versterken/versterkt/versterkte/versterkt
      Zeg hoe vaak je komt.
    v initiëren, initieerden=begonnen, geïnitieerde=begonnen, initiëring=begin, initiërend=, initiërende= | beginnen/begint/begon/begonnen
      Zeg wie begon.
    v optimaliseren, optimalisatie=verbetering, optimalisering=verbetering, geoptimaliseerde=verbeterde, optimaliserend=, optimaliserende= | verbeteren/verbetert/verbeterde/verbeterd
      Zeg wat er beter moet.
    v concretiseren, concretisering=verduidelijking, geconcretiseerde=verduidelijkte, concretiserend=, concretiserende= | verduidelijken/verduidelijkt/verduidelijkte/verduidelijkt
      Zeg wat je gaat doen.
    v operationaliseren |
      Zeg wat je gaat doen.
    v effectueren, effectuering=uitvoering, geëffectueerd=uitgevoerd, geëffectueerde=uitgevoerde, realisering |
      Het is gewoon doen.
    v mobiliseren, mobilisatie van het netwerk, netwerkmobilisatie |
      Een familie is geen leger; vraag gewoon wie wil helpen.
    v accorderen, fiatteren, akkordering=goedkeuring, accordering=goedkeuring, geaccordeerd=goedgekeurd, geaccordeerde=goedgekeurde, gefiatteerd=goedgekeurd, gefiatteerde=goedgekeurde |
      Zeg wie het goedkeurt, en wat.
    v stagneren, stagnatie=stilstand, ontwikkelingsstagnatie=stilstand in de ontwikkeling, stagnatiefase=tijd van stilstand |
      Zeg wat er niet meer lukt.
    v medicaliseren, medicalisering, psychologiseren, psychiatriseren |
      Zeg dat het moeilijk is, niet dat het ziek is.
    v categoriseren, gecategoriseerd=ingedeeld, gecategoriseerde=ingedeelde |
      Mensen passen niet in vakken.
    v documenteren, gedocumenteerde=opgeschreven, documenterend=, documenterende= | noteren/noteert/noteerde/genoteerd
      Het is gewoon opschrijven.
    n registratielast, registratieplicht |
      Zeg wat je moet opschrijven, en voor wie.
    v fungeren |
      Zeg wie iemand is, of wat iemand doet.
    v resulteren, resulterend, resulteren in=leiden tot, resulteert in=leidt tot, resulteerde in=leidde tot, resulteerden in=leidden tot, geresulteerd in=geleid tot |
      Zeg wat het gevolg is.
    v coördineren, coördinatie=, gecoördineerde=geregelde, coördinerend=, coördinerende=, zorgcoördineren= | regelen/regelt/regelde/geregeld
      Zeg wie wat regelt.
    v verbaliseren |
      Zeg wat je hoorde.
    b verbaal agressief, verbale agressie, fysieke agressie, fysiek agressief |
      Zeg wat je zag en hoorde: schreeuwen, slaan, schoppen.
    n confronterende gespreksvoering, confrontatiegesprek |
      Een gesprek is geen gevecht.
    n competentie, competenties, competentieontwikkeling, sociale competentie, competentievergroting, competentieprofiel |
      Zeg wat iemand kan, of wat iemand leert.
    n thematiek, identiteitsproblematiek, levensfaseproblematiek, thematieken, rouwproblematiek, verliesproblematiek |
      Zeg wat er speelt.
    n handvatten, handvatten bieden=ideeën geven, handvatten geven=ideeën geven, handvatten aanreiken=ideeën geven, opvoedhandvatten=ideeën voor het opvoeden | ideeën
      Zeg wat je liet zien.
    x in zijn kracht zetten=laten doen waar hij goed in is, in haar kracht zetten=laten doen waar zij goed in is, in hun kracht zetten=laten doen waar zij goed in zijn, in je kracht zetten=laten doen waar je goed in bent, in de kracht zetten, in haar kracht gezet, in zijn kracht gezet, in haar kracht staan=doen waar zij goed in is, in zijn kracht staan=doen waar hij goed in is, in eigen kracht zetten, in hun kracht gezet |
      Kracht geef je niet; die is er al.
    b vigerend | geldend/geldende
      Zo schrijft een bank.
    x ter zake doende, n.v.t., nader te bepalen=nog te bepalen, n.t.b.=nog te bepalen |
      Zo schrijft een bank.
    b situationeel, contextafhankelijk, situatiegebonden, contextgebonden |
      Zeg wanneer wel en wanneer niet.
    n progressie, progressie van= | vooruitgang
      Zeg wat er nu lukt.
    n vooruitgangsindicator, ontwikkelingslijn, groeicurve |
      Zeg wat er nu lukt, en waaraan je dat ziet.
    n consensus | overeenstemming
      Zeg wie het eens is.
    b congruent, congruentie, concordantie, incongruent, incongruentie, incongruentie in beeld |
      Zeg wat bij elkaar past en wat niet.
    n werkzame factor, werkzame bestanddelen, werkzame factoren, werkzaam bestanddeel |
      Zeg wat hielp.
    v agenderen |
      Zeg waarover je wilt praten, en wanneer.
    v structureren, structuur bieden, structurering, structuur aanbrengen |
      Zeg wat er op een dag gebeurt.
    v genereren |
      Zeg wat eruit komt.
    n inbedding, inbedden, ingebed, bestendigen, bestendiging, bestendigd |
      Zeg waar en hoe het blijft.
    n duiding | uitleg
      Zeg wat je denkt, en vraag of het klopt.
    x containen, containend |
      Zeg dat je rustig bij iemand bleef.
    v ageren, geageer |
      Zeg wat er gebeurde.
    n inschaling, inschalen, ingeschaald |
      Mensen horen niet op een weegschaal.
    n herijking, herijken, herijkt |
      Zeg wat jullie opnieuw bekijken.
    n betrokken partijen, alle betrokken partijen, betrokken partij, betrokken instanties, alle disciplines, betrokken disciplines |
      Zeg wie het zijn.
    n transitie, transitiefase, overgangsfase |
      Zeg wat er verandert.
    v activeren, netwerk activeren, activerend, activering |
      Een lamp zet je aan; een mens vraag je.
    b *gerelateerd, gerelateerd aan |
      Zeg wat met wat te maken heeft.
    v sanctioneren |
      Zeg wat er gebeurde toen het misging.
    n sanctie | straf/straffen
      Zeg wat er gebeurde toen het misging.
    x bekrachtigen |
      Zeg wat je prees, of welk besluit blijft gelden.
    x positief bekrachtigen=prijzen, positieve bekrachtiging |
      Zeg wat je prees, en wanneer.
    v conformeren, conformeren aan=houden aan, conformeert zich aan=houdt zich aan, conformeerde zich aan=hield zich aan |
      Het woord vraagt gehoorzaamheid.
    n discrepantie | verschil/verschillen
      Het is gewoon een verschil.
    x inzetten op, ingezet op, zetten in op=werken aan, zet in op=werkt aan, ik zet in op=ik werk aan, zet ik in op=werk ik aan, zette in op=werkte aan, zetten we in op=werken we aan |
      Zeg wat je gaat doen.
    n ultimum remedium, ultimum= | laatste redmiddel/laatste redmiddelen
      Latijn is van de rechtbank.
    b ambivalent, ambivalentie=twijfel | vol twijfel @… vol twijfel
      Twijfelen is gezond; het woord maakt het verdacht.
    """
}
