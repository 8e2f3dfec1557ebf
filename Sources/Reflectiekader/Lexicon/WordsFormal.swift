extension LexiconThemes {
  /// Stiff words and stiff ways to join sentences.
  static let formal = """
    x middels | met; door
      Zo praat niemand aan de keukentafel.
    x ten aanzien van, t.a.v. | over; voor
      Zo praat niemand aan de keukentafel.
    x met betrekking tot, m.b.t., met betrekking op, betreffende de, omtrent, inzake, aangaande | over
      Zo praat niemand aan de keukentafel.
    x ten behoeve van, t.b.v., ten gunste van | voor
      Zo praat niemand aan de keukentafel.
    x naar aanleiding van, n.a.v. | na; door
      Zeg wat er eerst gebeurde.
    x door middel van, d.m.v. | met; door
      Het kan in één woord.
    x in het kader van, i.h.k.v., binnen het kader van | voor; bij
      Een kader hangt om een schilderij.
    x i.s.m., in samenspraak met, in gezamenlijkheid | samen met
      Zeg met wie.
    x teneinde | om
      Het kan in twee letters.
    x derhalve, dientengevolge, dienovereenkomstig, ergo | dus; daarom
      Zo schrijft een bank.
    x alsmede, evenals tevens, alsook, tevens | ook
      Het kan in drie letters.
    x alvorens | voordat
      Zo schrijft een bank.
    x indien | als
      Zo schrijft een bank.
    x conform, overeenkomstig | volgens; zoals
      Zo schrijft een bank.
    x onderhavig, onderhavige, voornoemd, voornoemde, bovengenoemd, bovengenoemde, desbetreffende, desbetreffend, bovenvermeld | dat
      Zeg wie of wat je bedoelt.
    x voorts, daarenboven | verder
      Zo schrijft een bank.
    x dient te, dienen te=moeten, diende te=moest, dienden te=moesten, dient zich te=moet zich | moet
      Zeg gewoon wie wat moet.
    x zorg dragen voor, draagt zorg voor=zorgt voor, zorg te dragen voor, dragen zorg voor=zorgen voor, zorgdragen voor, zorgdragen=zorgen, draag zorg voor=zorg voor, er zorg voor dragen=ervoor zorgen | zorgen voor
      Het kan korter: zorgen.
    x in gebreke, in gebreke gebleven, ingebrekestelling, verwijtbaar | niet gedaan
      Het woord zoekt schuld.
    x op welke wijze, op deze wijze=zo, op die wijze=zo, op adequate wijze=goed, op een adequate wijze=goed, op dusdanige wijze=zo | hoe
      Het kan in drie letters.
    b adequaat, inadequaat=niet goed, inadequate=niet goede, adequaat handelen | goed/goede
      Goed voor wie? Het woord zegt het niet.
    b problematisch verlopend, conflictueus, conflictueuze, hoogconflict, conflictvermijdend | met ruzie
      Zeg wie ruzie heeft waarover.
    b proactief, pro-actief, anticiperen=vooruitkijken, anticipeert=kijkt vooruit, anticiperend | uit zichzelf
      Zeg wat iemand uit zichzelf deed.
    b structureel, structurele inbedding, structureel ingebed | altijd/vaste
      Zeg hoe vaak.
    b significant, substantieel, aanzienlijke mate | veel/grote
      Zeg hoeveel.
    v continueren, continuering=doorgaan, continuïteit=doorgaan, gecontinueerde | doorgaan/gaat door/ging door/doorgegaan
      Het is gewoon doorgaan.
    v intensiveren, intensivering=meer doen, geïntensiveerde | meer doen/doet meer/deed meer/meer gedaan
      Zeg hoe vaak je komt.
    v initiëren, initieert=begint, geïnitieerd=begonnen, initieerde=begon, initiëring | beginnen
      Zeg wie begon.
    v optimaliseren, optimalisatie, optimalisering | beter maken/maakt beter/maakte beter/beter gemaakt
      Zeg wat er beter moet.
    v concretiseren, operationaliseren, concretisering | duidelijk maken/maakt duidelijk/maakte duidelijk/duidelijk gemaakt
      Zeg wat je gaat doen.
    v effectueren, effectuering, realisering | doen/doet/deed/gedaan
      Het is gewoon doen.
    v mobiliseren, mobilisatie van het netwerk, activering=in beweging komen, netwerkmobilisatie | om hulp vragen/vraagt om hulp/vroeg om hulp/om hulp gevraagd
      Een familie is geen leger; vraag gewoon wie wil helpen.
    v accorderen, fiatteren, akkordering, accordering | goedkeuren/keurt goed/keurde goed/goedgekeurd
      Wie keurt er goed? Dat moet het gezin zijn.
    v stagneren, stagnatie=stilstand, ontwikkelingsstagnatie=stilstand, stagnatiefase | stilstaan/staat stil/stond stil/stilgestaan
      Zeg wat er niet meer lukt.
    v medicaliseren, medicalisering, psychologiseren, psychiatriseren | ziek noemen/noemt ziek/noemde ziek/ziek genoemd
      Zeg dat het moeilijk is, niet dat het ziek is.
    v categoriseren, labelen=een naam geven, gelabeld=een naam gekregen, labelt=geeft een naam, labeling | in een vak zetten/zet in een vak/zette in een vak/in een vak gezet
      Mensen passen niet in vakken.
    v documenteren, registratielast, registratieplicht, gedocumenteerde | opschrijven/schrijft op/schreef op/opgeschreven
      Het is gewoon opschrijven.
    v fungeren | zijn/is/was/geweest
      Het kan korter.
    v resulteren, resulterend | eindigen/eindigt/eindigde/geëindigd
      Het kan korter: het gevolg is.
    v coördineren, coördinatie=regelen, gecoördineerde, zorgcoördineren | regelen/regelt/regelde/geregeld
      Zeg wie wat regelt.
    v verbaliseren, verbaal agressief=schelden, verbale agressie=schelden, fysieke agressie=slaan en schoppen, fysiek agressief=slaan en schoppen | onder woorden brengen/zegt/zei/gezegd
      Zeg wat je hoorde.
    n confronterende gespreksvoering, confrontatiegesprek | eerlijk praten
      Een gesprek is geen gevecht.
    n competentie, competenties, competentieontwikkeling, sociale competentie, competentievergroting, competentieprofiel | wat iemand kan
      Zeg wat iemand kan.
    n thematiek, identiteitsproblematiek, levensfaseproblematiek, thematieken, rouwproblematiek, verliesproblematiek | wat er speelt
      Zeg wat er speelt.
    n handvatten, handvatten bieden=laten zien hoe het kan, handvatten geven=laten zien hoe het kan, handvatten aanreiken=laten zien hoe het kan, opvoedhandvatten | ideeën; iets om mee verder te kunnen
      Zeg wat je liet zien.
    x in zijn kracht zetten, in haar kracht zetten, in hun kracht zetten, in je kracht zetten, in de kracht zetten, in haar kracht gezet, in zijn kracht gezet, in haar kracht staan, in zijn kracht staan, in eigen kracht zetten, in hun kracht gezet | laten doen waar iemand goed in is
      Kracht geef je niet; die is er al.
    n vigerend, vigerende, ter zake doende, voor zover van toepassing, n.v.t., nader te bepalen, n.t.b. | wat geldt
      Zo schrijft een bank.
    n situationeel, situationele, contextafhankelijk, situatiegebonden, contextgebonden | hangt af van de dag
      Zeg wanneer wel en wanneer niet.
    n progressie, vooruitgangsindicator, ontwikkelingslijn, groeicurve | vooruitgang
      Zeg wat er nu lukt.
    n consensus, concordantie, congruent, congruentie, incongruent=het oneens, incongruentie=verschil | het eens zijn
      Zeg wie het eens is.
    n werkzame factor, werkzame bestanddelen, werkzame factoren, werkzaam bestanddeel | wat hielp
      Zeg wat hielp.
    v agenderen, geagendeerd | bespreken/bespreekt/besprak/besproken
      Het is gewoon bespreken.
    v structureren, gestructureerd=met vaste dingen, gestructureerde=vaste, structuur bieden=vaste dingen doen, structurering, structuur aanbrengen | vaste dingen doen
      Zeg wat er op een dag gebeurt.
    v genereren, bewerkstelligen, bewerkstelligt=zorgt voor, bewerkstelligd=bereikt | zorgen voor/zorgt voor/zorgde voor/gezorgd voor
      Het kan korter.
    n inbedding, inbedden=een plek geven, ingebed=met een plek, bestendigen=laten blijven, bestendiging, bestendigd | een vaste plek
      Zeg waar het blijft.
    n duiding, duiden=uitleggen, geduid=uitgelegd, containen=rustig blijven bij, containend | uitleg
      Zeg wat je denkt, en vraag of het klopt.
    v ageren, geageer | boos doen/doet boos/deed boos/boos gedaan
      Zeg wat er gebeurde.
    n inschaling, inschalen=kiezen hoe zwaar, ingeschaald=gekozen, herijking, herijken=opnieuw bekijken, herijkt=opnieuw bekeken | hoe zwaar het is
      Mensen horen niet op een weegschaal.
    n betrokken partijen, alle betrokken partijen, betrokken partij, betrokken instanties, alle disciplines, betrokken disciplines | iedereen die meedoet
      Zeg wie het zijn.
    n transitie, transitiefase, overgangsfase | overgang
      Zeg wat er verandert.
    v activeren, netwerk activeren=mensen om hulp vragen, activerend | in beweging krijgen/krijgt in beweging/kreeg in beweging/in beweging gekregen
      Een lamp zet je aan; een mens vraag je.
    b *gerelateerd, gerelateerd aan=door | die ermee te maken heeft
      Zeg wat waardoor komt.
    v sanctioneren, sanctie=straf, sancties=straffen, bekrachtigen=prijzen, positief bekrachtigen=prijzen, positieve bekrachtiging=een compliment | straffen/straft/strafte/gestraft
      Zeg wat er gebeurde toen het misging.
    v conformeren, conformeren aan=houden aan | zich houden aan/houdt zich aan/hield zich aan/zich gehouden aan
      Het woord vraagt gehoorzaamheid.
    n discrepantie, discrepanties, incongruentie in beeld | verschil/verschillen
      Het is gewoon een verschil.
    x inzetten op, ingezet op=gewerkt aan, zetten in op=werken aan, zet in op=werkt aan | werken aan
      Zeg wat je gaat doen.
    n ultimum remedium, ultimum | laatste wat je doet
      Latijn is van de rechtbank.
    b ambivalent, ambivalentie=twijfel | twijfelt/die twijfelt
      Twijfelen is gezond; het woord maakt het verdacht.
    """
}
