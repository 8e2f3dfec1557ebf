/// Forms of which one of two readers found the words or the reason wrong: they give no words, and a reason that fits all, until better ones
/// are found and read again.
enum RejectedForms {
  /// What is said of each of them.
  static let why = "Zeg het zoals je het aan de keukentafel zou zeggen."

  /// Whether a form is one of them, however its letters are cased. What stood between two halves is written as "…".
  static func contains(_ form: String) -> Bool { all.contains(form.lowercased()) }

  private static let all = Set(table.cut(at: "\n").flatMap { $0.cut(at: ",") }.map { $0.lowercased() })

  private static let table = """
    24-uursopvang, aandachtsvestiging, aanklampend, aanmeldcriteria, aanmelder, aanmeldingsklacht, aanmeldklacht, aanmeldpunt, abstinent
    accorderen, achterstandsgroep, acuut gevaarlijk, acuut onveilig, ADD, ADHD, ADHD'er, ADHD'ers, adultificatie, af te stemmen
    af te stemmen op, afbouwfase, afbouwtraject, affectief, affectief verwaarloosd, affectieve verwaarlozing, afgestemd op
    afhankelijkheidsrelatie, afspraak op locatie, afstem, afstemde, afstemde op, afstemden, afstemmen, afstemmen op, afstemmend, afstemmende
    afstemming op, afstemming tussen, afstemmingsoverleg, afstemt, afstemt op, afzonderingsruimte, ALK, ambulant traject
    ambulante ondersteuning, ambulante traject, ambulante trajecten, ambulante zorg, ambulantisering, AMW'er, analyseer, analyseerde
    analyseerden, analyseert, analyseren, anamnesegesprek, angstklachten, anonieme melder, anorectisch, anorexia, anorexia nervosa
    antecedent, AOL, apathisch, arbeidsbeperkt, arbeidsbeperkte, arbeidsgehandicapte, arbeidsinschakeling, arbeidsverplichting
    armoedeproblematiek, asperger, ASS, ASS'er, ASS-kenmerken, ASS-problematiek, attachment, attendeer, attendeerde, attendeert, attenderen
    attributie, attributiestijl, autisme, autismekenmerken, autismespectrum, autismespectrumstoornis, autist, autist zijn, autisten
    autistiform, autistiforme, autistisch, autistische, autistische trekken, bagatelliseer, bagatelliseerde, bagatelliseerden
    bagatelliseert, bagatelliseren, balans van geven en nemen, banenafspraak, behandelbaar, behandelcoördinator, behandelgroep, behandeling
    behandelingstraject, behandelintensiteit, behandelkader, behandelmethode, behandelmodaliteit, behandelovereenkomst, behandelprotocol
    behandelsessie, behandelsetting, behandelverantwoordelijke, behandelverantwoordelijkheid, bekrachtigen, bemoeizorg, bemoeizorger
    beperkt belastbaar, beschermende factor, beschermende factoren, beschermingsmaatregel, beschermingsonderzoek, beschikking, beslaglegging
    bestandspleeggezin, bestandspleegouder, bijstandsnorm, bindingsangst, bindingsproblematiek, BMW'er, borderline
    borderline persoonlijkheidsstoornis, boulimia, boulimie, boulimisch, breng in kaart, budgethouder, budgethouderschap, budgetvaardig
    burgerinitiatief, businesscase, buurtoverlast, capabel, casemanager dementie, casus afgesloten, casus afsluiten, casus gesloten
    casus overgedragen, casus sluiten, casusregisseur, centrale coherentie, challeng, challengde, challengden, challengt, check-ins
    chronische stress, clownesk, co-regulatie, co-reguleren, commitment, complex trauma, concurrent schuldeiser, concurrente schuldeiser
    constatering, consulteer, consulteerde, consulteerden, consulteert, contra-productief, contra-productieve, contraproductief
    contraproductieve, coregulatie, crediteur, crediteurenlijst, crisisbed, crisisgevoelig, crisisgevoelige, crisisgevoeligheid
    crisismeldpunt, crisisplaatsing, crisispleegouders, crisisplek, crisisregisseur, crisisteam, crisisverblijf, dagbehandelingsgroep
    dak- en thuisloos, DBC'en, DCD, de regie nemen, de-escaleer, de-escaleerde, de-escaleerden, de-escaleert, de-escaleren, de-implementeren
    decentralisatie, declarabel, decompensatie, decompenseren, decorumverlies, decorumverval, delictgevaar, depersonalisatie, depressie
    depressief, depressieve, derealisatie, deskundigenoordeel, destructieve relatie, detentie, dissociatie, dissociatief, dissocieerde
    dissocieerden, dissocieert, dissociëren, do's en don'ts, doelgroepregister, doelmatig, doelmatigheid, door te verwijzen, doorbraakplan
    doorgeplaatst, doorgeverwijsd, doorplaatsing, doorverwees, doorverwezen, doorverwijs, doorverwijsde, doorverwijsden, doorverwijst
    doorverwijzen, dossier afgesloten, dossier gesloten, dossier sluiten, dossierhouder, dossierplicht, draagkracht, draagkrachtig
    dramatiserend, dwangakkoord, dwanghandeling, economisch dakloos, eenduidig, eenduidigheid, eetstoornis, egosyntoon
    emotioneel verwaarloosd, emotionele verwaarlozing, empathisch vermogen, EPA, EPA-doelgroep, ernstige ontwikkelingsbedreiging, escalatie
    escalatietafel, escaleer, escaleerde, escaleerden, escaleert, escaleren, evalueer, evalueerde, evalueerden, evalueert, evalueren
    exemplarisch, exploratie, exploreer, exploreerde, exploreerden, exploreert, exploreren, externe locus of control, externe partij
    familiair, familieanamnese, familiegroepsplan, Families First, fiatteren, financieel kwetsbaar, financieel niet zelfredzaam
    formeel netwerk, formele netwerk, fraudesignaal, functionaris, garantiebaan, GBM, geanalyseerd, geattendeerd, geattendeerde
    gebagatelliseerd, gebiedsgericht, gebrek aan doorzettingsvermogen, gede-escaleerd, gedesoriënteerd, gedissocieerd, gedragsbeïnvloeding
    gedragscomponent, gedragshantering, gedragskenmerk, gedragskundig, gedragsmaatregel, gedragsmodificatie, gedragsobservatie
    gedragsproblematiek, gedragsregulatie, gedragsrepertoire, gedragsverwachting, geescaleerd, geevalueerd, geexploreerd, gehechtheid
    gehechtheidsrelatie, geintellectualiseerd, geleid terug, geleidde terug, geleiden terug, geleidt terug, genderdysforie, geobserveerd
    geparentificeerd, geparentificeerde, gepolariseerd, geradicaliseerd, gerationaliseerd, geregistreerd, gesaneerd, gesloten accommodatie
    gesloten machtiging, gestandaardiseerd, getraumatiseerd, getraumatiseerde, getuige-kind, gevalideerd instrument, gevalideerde
    gezagsonderzoek, gezinsleden in beeld, gezinspsychiatrie, gezinsroos, gezinsvoogdij, gezinsvoogdijinstelling, gezondheidsbevordering
    gezondheidsvaardigheden, GGZ-opname, GHB'er, groepsbespreking, grondslag, grootheidswaan, growth mindset, handelingsbekwaamheid
    handelingsonbekwaam, handelingsverlegen, handelingsverlegen ouder, handelingsverlegenheid, HDL, hechting, hechtingsrelatie
    herindicatiegesprek, herkadering, herplaatsing, herplaatst, herstelacademie, herstelbemiddeling, HGKM, huisvestingsvergunning
    hulp ingezet, hulpafhankelijk, hulpverleningsluw, hulpverleningsvariant, huwelijksdwang, hypomanie, illustratief, IMH, in control
    in stand houdende factor, in stand houdende factoren, incentive, inclusief onderwijs, indicatie, indicatie dat, indirecte tijd
    individuele voorziening, inflexibel, inflexibiliteit, informatieregeling, informeel netwerk, informele netwerk, ingezette hulp
    ingezette zorg, inkomensondersteuning, input, instandhoudende factor, intellectualiseer, intellectualiseerde, intellectualiseerden
    intellectualiseert, intellectualiseren, interventieniveau, intrapersoonlijk, intrapsychisch, inventariseer, inventariseerde
    inventariseerden, inventariseert, ISD, isoleren van het netwerk, jeugdbeschermingsmaatregel, jeugdige, jeugdreclasseerder
    jeugdreclasseringsmaatregel, jeugdstrafrecht, JIM-aanpak, jobcarving, JR-maatregel, juridisch kader, kansengelijkheid, kerngezin
    KIES-training, kind in de knel, kind van psychiatrisch zieke ouder, kindbehartiger, kinderbeschermingsmaatregel, kindslachtoffer
    kleinschalige woonvorm, KOPP-kinderen, kostendeler, kwetsbaarheden, kwetsbaarheid, laaggeschoold, lacunair geweten, lage SES
    lage sociaaleconomische status, leefklimaatprobleem, leefstijlcoach, leefstijlinterventie, leerwegondersteunend onderwijs
    legaat en delegaat, levensfaseprobleem, lichamelijk onverklaarde klachten, licht verstandelijk beperkt, licht verstandelijk gehandicapt
    lichtverstandelijk beperkt, locus of control, loonkostensubsidie, low hanging fruit, low-key, loyaal aan beide ouders
    loyaliteitsdilemma, loyaliteitsgevoelens, luxatie, LVB'er, LVB-cliënt, LVB-doelgroep, LVB-gezin, LVB-jongere, LVB-problematiek
    maatschappelijk kwetsbaar, maatschappelijke ondersteuning, maatwerkafspraak, maatwerkoplossing, maatwerkplan, maatwerktraject
    maatwerkvoorziening, machtiging gesloten, machtiging gesloten jeugdhulp, machtiging tot uithuisplaatsing, machtiging uithuisplaatsing
    mantelzorgmakelaar, MBT, MBT-i, MDFT-traject, MDO, medicamenteus ingesteld, medicamenteus ingestelde, medicatietrouw, medicatiewijziging
    medische urgentie, meergezinsbehandeling, meergezinsdagbehandeling, meervoudige diagnose, meewerkend, meewerkende, melder, meldster
    meltdown, mentalisatie, mentaliseren, mentaliserend, mentorschap, middelenverslaafde, middels, mindshift, minnelijk traject
    mishandelingssituatie, module, modus operandi, moeilijk bemiddelbaar, moeilijk plaatsbaar, motivatietekort, motivational interviewing
    motivationeel, MST-traject, MUHP, multi family therapy, multidisciplinair overleg, mutatie, mutaties, MW'er, netwerkonderzoek
    neurobiologisch, neurologisch, niet coöperatief, nieuwkomer, NJi, no-riskpolis, no-shows, non-coöperatief, nulmeting, nutsbedrijf
    o.b.v., observatie, observaties, observatieverslag, observeer, observeerde, observeerden, observeert, observeren, omgangshuis
    omgangsondertoezichtstelling, omgangsproblematiek, on demand, on track, onbemiddelbaar, onbereikbaar voor hulpverlening, oncoöperatief
    onder invloed van middelen, onderklasse, ondermijning, onderprikkeld, ondertoezichtgestelde, ondervraging van het kind, ongeschoold
    ongezonde gezinsdynamiek, onhandelbaar, onherroepelijk, onherroepelijke, onmachtige ouder, ontkennende ouder, ontregeld, ontregelde zorg
    ontruimingsvonnis, ontschotting, ontvankelijk, ontwikkel door, ontwikkel … door, ontwikkelde door, ontwikkelde … door, ontwikkelden door
    ontwikkelden … door, ontwikkelen door, ontwikkelen … door, ontwikkelingsaspect, ontwikkelingsprobleem, ontwikkelt door
    ontwikkelt … door, ontzorgen, ontzorgt, onveilig gehecht, onveilige opvoedsituatie, onveilige situatie, onveiligheid
    onverklaarde lichamelijke klachten, onverzorgd voorkomen, onvoorspelbaar gedrag, op te schalen, opgeschaald, opgeschaalde
    opgroeiprobleem, opschaalde, opschaalt, opschalen, opschaling, opstart, opvoedingsonmacht, opvoedingsprobleem, opvoedonmacht
    opvoedonvermogen, opvoedprobleem, opvoedvariant, opvoedverleden, opvoedverlegen, opvoedverlegenheid, ouder-kindinteractietherapie
    ouderlijk onvermogen, oudermeting, ouderprofiel, ouderschapsonderzoek, ouderscreening, out of the box, outreacher, overbeschermend
    overbeschermende opvoedstijl, overgeplaatst, overgevoelig voor prikkels, overplaatsing, overprikkeld, overprikkelde, overprikkelen
    overprikkelt, overprotectief, overvraagd, overvraagde, PAAZ, PAAZ-afdeling, parentificatie, parentificerend, PCIT, PDD, PDD-NOS, PDDNOS
    pedagogisch belast, pedagogisch beperkt, pedagogisch onmachtig, pedagogisch onverantwoord, pedagogisch verwaarloosd
    pedagogische onmacht, penitentiair, performaal, persisterend, persisterende, persoon met verward gedrag, plaatsing, PMT, POH, poh ggz
    poh jeugd, POH-er, POH-GGZ, POH-jeugd, POH-jeugd-ggz, polariseer, polariseerde, polariseerden, polariseert, polariseren
    postnatale depressie, postpartumdepressie, praktijkondersteuner, praktijkondersteuner GGZ, predisponerende factor, predispositie
    prematuriteit, prikkelgevoeligheid, probleemgedrag, probleemhantering, probleemoplossend, probleemstelling, productie-uren
    productiviteit, proefplaatsing, professionals, professionele melder, projecteer, projecteerde, projecteerden, projecteert
    protectieve factor, protectieve factoren, psychiatrische problematiek, psycho-educatiemodule, psycho-sociaal, psycho-sociale, psychose
    psychosociaal, psychosociale, psychotisch, psychotische, raadsvertegenwoordiger, radicaliseringsproblematiek, radicaliseringssignaal
    rationaliseer, rationaliseerde, rationaliseerden, rationaliseert, rationaliseren, rechterlijke machtiging, rechtmatigheid
    reclasseringsadvies, reclasseringsbegeleiding, reclasseringsmaatregel, reclasseringstoezicht, reclasseringswerker, reframing, regel in
    regel … in, regelde in, regelde … in, regelden in, regelden … in, regelen in, regelen … in, regelt in, regelt … in, regiehouder
    regievoerder, regionale verwijstafel, registreer, registreerde, registreerden, registreert, repressief, rigide, rigiditeit
    risico-inschatting, risico-inventarisatie, risicoanalyse, risicofactor, risicotaxatie, risicozwangere, rolverwarring
    roulerende rekening, saneer, saneerde, saneerden, saneert, saneren, schaal ik … op, schaalde op, schaalde … op, schaalden … op
    schaalt op, schaalt … op, schalen we op, schalen we … op, schalen wij … op, schizofrenie, schoolmijdend, schoolmijder, schoolmijding
    schoolplicht, schoolse vaardigheden, schoolterugkeer, schooltraject, schorsende voorwaarde, schorsing onder voorwaarden
    schorsingsvoorwaarde, schorsingsvoorwaarden, schuldeisersakkoord, schuldeisersoverzicht, schuldenproblematiek, schuldproblematiek
    schuldsaneringsregeling, SCIL, secondary victimization, secundaire ziektewinst, seksueel grensoverschrijdend
    seksueel grensoverschrijdend gedrag, semi-gesloten, separatie, shutdown, significante ander, skills lab, slaaphygiëne
    slachtofferhulptraject, sociaal netwerkanalyse, sociaal-economisch zwak, sociaaleconomisch, sociaaleconomische status, social skills
    sociale cohesie, sociale skills, socialisatie, sociotherapeut, SOLK, speciaal basisonderwijs, spectrumstoornis, splitsend, splitting
    spoedmachtiging, spoedplaatsing, spousificatie, stabilisatieovereenkomst, standaardisering, start op, start … op, starten op
    starten … op, startkwalificatie, startte op, startte … op, startten op, startten … op, stelselmatig, stelselwijziging, stem af
    stem … af, stemde af, stemde af op, stemde … af, stemden af, stemden af op, stemden … af, stemmen af, stemmen af op, stemmen … af
    stemmingsklachten, stemmingsproblematiek, stemmingsstoornis, stemt af, stemt af op, stemt … af, steunouder, strafvorderlijk
    structureel onveilig, structurerend, structurerende, suïcidaal gedachtegoed, suïcidaal gedrag, suïcidale gedachte, suïcidale gedachten
    suïcidale ideatie, suïcide, suïcidegedachte, suïcidegedachten, suïcidepreventie, symbiotisch, symbiotische, symbiotische relatie
    syndroom van asperger, t.g.v., taakstelling, taalaanbod, taxatie van risico's, tegen finale kwijting, terugval, theatraal gedrag
    thuisloos, thuisloze, thuisnabij, thuisnabij onderwijs, tienerzwangerschap, time-in, toegekende hulp, toegekende zorg, toeslagpartner
    toezicht jeugdreclassering, TOPGGZ, transferpunt, transmural, trauma, traumabehandeling, traumageschiedenis, traumaklacht, traumata
    traumatisch, traumatiseren, traumatiserend, trekkingsrecht, triple problematiek, UHP, UHP'en, uit huis plaatsen, uit huis plaatsing
    uithuis plaatsing, uithuisplaatsen, uithuisplaatsing, uitsluiting van groepen, uitstroombestemming, uitstroomplan, urgentie
    valpreventie, veiligheidsinschatting, veiligheidsmaatregel, veiligheidstaxatie, verbaal begaafd, verbaal sterk, verbaal vaardig
    verbaliseerde, verlatingsangst, verlies van decorum, vermijdende persoonlijkheid, vermoedelijke pleger, verslavingsgevoelig
    verstandelijk beperkt, verstandelijk gehandicapt, verstekvonnis, verstrengelde relatie, verstrikt systeem, verstrikte relatie
    vervuild huishouden, verward persoon, verwarde persoon, verwijs door, verwijsde door, verwijsden door, verwijsroute, verwijst door
    verwijstafel, verwijzen door, victimisatie, vijandige attributie, VNG, VOG-check, VOG-plicht, voogdijraad, voorgeleid, voorgeleiding
    voorliggendheid, voorlopige voogdij, vroegkinderlijk trauma, vtlb-berekening, waan, waanidee, wanen, we schalen op, weerstand bieden
    weerstand ervaren, weerstand tonen, weerstand vertonen, wettelijk kader, wijkgericht, wijkverbinder, WISC, WLZ-aanvraag, woonbegeleider
    woonoverlast, WPPSI, ZAT, ZAT-overleg, zeer moeilijk lerend, zelforganisatie, zelfverwaarlozing, zelfzorgtekort, ziektebeeld
    ziektewinst, ZIN, zingevingsproblematiek, zittingsvertegenwoordiger, zorg ingezet, zorgafhankelijkheid, zorgaspect, zorgbreed overleg
    zorgdragen, zorginfarct, zorgintensiteit, zorgmachtiging, zorgmijdend gedrag, zorgnetwerk, zorgniveau, zorgnood, zorgovereenkomst
    zorgovergang, zorgoverleg, zorgpreventie, zorgpunt, zorgstagnatie, zorgthema, zorgverdeling, zorgverzwaring, zorgvraagverheldering
    zorgvraagzwaarte, zorgwekkende zorgmijder, ZZP
    """
}
