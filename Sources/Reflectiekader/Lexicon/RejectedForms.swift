/// Forms of which two readers have not both found the words and the reason right: they give no words, and a reason that fits all, until better
/// ones are found and read. What each reader said stands in the table of the tests.
enum RejectedForms {
  /// What is said of each of them.
  static let why = "Zeg het zoals je het aan de keukentafel zou zeggen."

  /// Whether a form is one of them, however its letters are cased. What stood between two halves is written as "…".
  static func contains(_ form: String) -> Bool { all.contains(form.lowercased()) }

  private static let all = Set(table.cut(at: "\n").flatMap { $0.cut(at: ",") }.map { $0.lowercased() })

  private static let table = """
    24-uursopvang, aandachtsvestiging, aanklampend, aanmeldcriteria, aanmelder, aanmeldingsklacht, aanmeldklacht, aanmeldpunt, abstinent
    accorderen, achterstandsgroep, acuut gevaarlijk, acuut onveilig, ADD, ADD'er, ADHD, ADHD'er, ADHD'ers, ADHD-problematiek, adultificatie
    af te stemmen met, af te stemmen op, afbouwfase, afbouwtraject, affectie, affectief, affectief verwaarloosd, affectieve
    affectieve verwaarlozing, afgegeven beschikking, afgestemd, afgestemd op, afgestemde, afgestemde op, afhankelijkheidsrelatie
    afspraak op locatie, afstem met, afstem op, afstemde op, afstemden, afstemmen, afstemmen met, afstemmen op, afstemmend, afstemmende
    afstemming op, afstemming tussen, afstemmingsoverleg, afstemt met, afstemt op, afzonderingsruimte, ALK, ambulant traject
    ambulante ondersteuning, ambulante traject, ambulante trajecten, ambulante zorg, ambulantisering, AMW'er, analyseer, analyseerde
    analyseert, analyseren, anamnesegesprek, angstklachten, anonieme melder, anorectisch, anorexia, anorexia nervosa, antecedent, AOL
    apathisch, arbeidsbeperkt, arbeidsbeperkte, arbeidsgehandicapte, arbeidsinschakeling, arbeidsplicht, arbeidsverplichting
    armoedeproblematiek, asperger, ASS, ASS'er, ASS-kenmerken, ASS-problematiek, attachment, attendeer op, attendeerde op, attendeerden
    attendeerden op, attendeert op, attenderen, attenderen op, attenderend, attendering, attributie, attributiestijl, auticoach, autisme
    autismekenmerken, autismespectrum, autismespectrumstoornis, autist, autist zijn, autisten, autistiform, autistisch, autistische trekken
    bagatelliseer, bagatelliseerde, bagatelliseerden, bagatelliseert, bagatelliseren, balans van geven en nemen, banenafspraak, behandelbaar
    behandelcoördinator, behandelgroep, behandeling, behandelingstraject, behandelintensiteit, behandelkader, behandelmethode
    behandelmodaliteit, behandelovereenkomst, behandelprotocol, behandelsessie, behandelsetting, behandelverantwoordelijke
    behandelverantwoordelijkheid, bekrachtigen, bemoeizorg, bemoeizorger, beperkt belastbaar, beschermende factor, beschermende factoren
    beschermingsmaatregel, beschermingsonderzoek, beschikking, beschikking afgegeven, beslaglegging, bestandspleeggezin, bestandspleegouder
    bevinding, bevindingen, bijstandsnorm, bindingsangst, bindingsproblematiek, BMW'er, borderline, borderline persoonlijkheidsstoornis
    borderliner, borderlinetrekken, boulimia, boulimie, boulimisch, breng in kaart, budgethouder, budgethouderschap, budgetvaardig
    burgerinitiatief, businesscase, buurtoverlast, capabel, casemanager dementie, casus afgesloten, casus afsluiten, casus gesloten
    casus overgedragen, casus sluiten, casusregisseur, centrale coherentie, challengen, check-ins, chronische stress, clownesk, co-regulatie
    co-reguleren, commitment, complex trauma, concurrent schuldeiser, concurrente schuldeiser, constatering, consulteer, consulteerde
    consulteerden, consulteert, consulteren, contextblindheid, contra-productief, contraproductief, coregulatie, crediteur, crediteurenlijst
    crisisbed, crisisgevoelig, crisisgevoelige, crisisgevoeligheid, crisisgezin, crisismeldpunt, crisisplaatsing, crisispleegouders
    crisisplek, crisisplek zoeken, crisisregisseur, crisisteam, crisisverblijf, dagbehandelingsgroep, dak- en thuisloos, DBC'en, DCD
    de regie nemen, de-escaleren, de-implementeren, decentralisatie, declarabel, decompensatie, decompenseren, decorumverlies, decorumverval
    delictgevaar, depersonalisatie, depressie, depressief, derealisatie, deskundigenoordeel, destructieve relatie, detentie, dissociatie
    dissociatief, dissocieerde, dissocieerden, dissocieert, dissociëren, do's en don'ts, doelgroepregister, doelmatig, doelmatigheid
    doodswens, door te ontwikkelen, door te verwijzen, doorbraakplan, doorgeplaatst, doorgeverwijsd, doorontwikkelen, doorplaatsen
    doorplaatsing, doorverwees, doorverwezen, doorverwijs, doorverwijsde, doorverwijsden, doorverwijst, doorverwijzen, dossier afgesloten
    dossier gesloten, dossier sluiten, dossierhouder, dossierplicht, draagkracht, draagkrachtig, dramatiserend, dwangakkoord, dwanghandeling
    economisch dakloos, eenduidig, eenduidige aanpak, eenduidigheid, eetstoornis, egosyntoon, emotioneel verwaarloosd
    emotionele verwaarlozing, empathisch vermogen, EPA, EPA-doelgroep, ernstige ontwikkelingsbedreiging, escalatie, escalatieladder
    escalatieniveau, escalatietafel, escaleren, escalerend, escalerende, evalueer, evalueerde, evalueerden, evalueert, evalueren
    exemplarisch, expertteam jeugd, exploratie, exploreer, exploreerde, exploreert, exploreren, externe locus of control, externe partij
    familiair, familieanamnese, familiegroepsplan, Families First, FFT-therapeut, fiatteren, financieel kwetsbaar
    financieel niet zelfredzaam, formeel netwerk, formele netwerk, fraudesignaal, functionaris, garantiebaan, GBM, geanalyseerd
    geattendeerde, gebagatelliseerd, gebiedsgericht, gebrek aan doorzettingsvermogen, gecombineerde problematiek, gedesoriënteerd
    gedissocieerd, gedragsbeïnvloeding, gedragscomponent, gedragshantering, gedragskenmerk, gedragskundig, gedragsmaatregel
    gedragsmodificatie, gedragsobservatie, gedragsproblematiek, gedragsregulatie, gedragsrepertoire, gedragsverwachting, geevalueerd
    geexploreerd, gehechtheid, gehechtheidsrelatie, geinventariseerd, genderdysforie, geobserveerd, geobserveerde, geparentificeerd
    geparentificeerde, gepolariseerd, geprojecteerd, geradicaliseerd, geregistreerd, geregistreerde, gesaneerd, gesloten accommodatie
    gesloten machtiging, gestandaardiseerd, getraumatiseerd, getuige-kind, gevalideerd instrument, gevalideerde, gezagsonderzoek
    gezinsleden in beeld, gezinspsychiatrie, gezinsroos, gezinsvoogdij, gezinsvoogdijinstelling, gezondheidsbevordering
    gezondheidsvaardigheden, geëscaleerde, GGZ-opname, GHB'er, groepsbespreking, grondslag, grootheidswaan, growth mindset
    handelingsbekwaamheid, handelingsonbekwaam, handelingsverlegen, handelingsverlegen ouder, handelingsverlegenheid, HDL, hechting
    hechtingsrelatie, herindicatiegesprek, herkadering, herplaatsing, herplaatst, herstelacademie, herstelbemiddeling, herstelgesprek
    herstelgesprekken, HGKM, huisvestingsvergunning, hulp in te zetten, hulp ingezet, hulp inzetten, hulpafhankelijk
    hulpverleningsafhankelijk, hulpverleningsafhankelijkheid, hulpverleningsluw, hulpverleningsvariant, huwelijksdwang, hypomanie
    IBO-overleg, illustratief, IMH, IMH-specialist, in control, in stand houdende factor, in stand houdende factoren, in te regelen
    incentive, inclusief onderwijs, indicatie, indicatie dat, indicatie van, indirecte tijd, individuele voorziening, inflexibel
    inflexibiliteit, informatieregeling, informeel netwerk, informele hulp, informele netwerk, informele steun, informele zorg
    ingezette hulp, ingezette zorg, inhuisplaatsing, inkomensondersteuning, input, inregelde, inregelden, inregelen, inregelt
    instandhoudende factor, intellectualiseren, interventieniveau, intrapersoonlijk, intrapsychisch, inventariseer, inventariseerde
    inventariseerden, inventariseert, inventariseren, inzetten van hulp, inzetten van zorg, IPG'er, IPG'ers, ISD, isoleren van het netwerk
    jeugdbeschermingsmaatregel, jeugdige, jeugdige dader, jeugdige daders, jeugdige verdachte, jeugdige verdachten, jeugdreclasseerder
    jeugdreclasseringsmaatregel, jeugdstrafrecht, JIM-aanpak, jobcarving, JR-maatregel, juridisch kader, kansengelijkheid, kerngezin
    KIES-training, kind in de knel, kind van psychiatrisch zieke ouder, kindbehartiger, kinderbeschermingsmaatregel, kindslachtoffer
    kleinschalige woonvorm, KOAP, KOPP-kinderen, KOPP-problematiek, kostendeler, KVO-kind, kwetsbaarheden, kwetsbaarheid, laaggeschoold
    lacunair geweten, lage SES, lage sociaaleconomische status, leefklimaatprobleem, leefstijlcoach, leefstijlinterventie
    leerwegondersteunend onderwijs, legaat en delegaat, levensfaseprobleem, lichamelijk onverklaarde klachten, licht verstandelijk beperkt
    licht verstandelijk gehandicapt, lichtverstandelijk beperkt, locus of control, loonkostensubsidie, low hanging fruit, low-key
    loyaal aan beide ouders, loyaliteitsdilemma, loyaliteitsgevoelens, luxatie, LVB'er, LVB-cliënt, LVB-doelgroep, LVB-gezin, LVB-jongere
    LVB-problematiek, maatschappelijk kwetsbaar, maatschappelijke ondersteuning, maatwerkafspraak, maatwerkoplossing, maatwerkplan
    maatwerktraject, maatwerkvoorziening, machtiging gesloten, machtiging gesloten jeugdhulp, machtiging tot uithuisplaatsing
    machtiging uithuisplaatsing, mantelzorgmakelaar, MBT, MBT-i, MDFT'er, MDFT'ers, MDFT-therapeut, MDFT-traject, MDO, MDT-overleg
    medicamenteus ingesteld, medicatietrouw, medicatiewijziging, medische urgentie, meergezinsbehandeling, meergezinsdagbehandeling
    meervoudige diagnose, meewerkend, melder, meldster, meltdown, mentalisatie, mentaliseren, mentaliserend, mentorschap, middelenverslaafde
    middels, mindshift, minnelijk traject, mishandelingssituatie, module, modus operandi, moeilijk bemiddelbaar, moeilijk plaatsbaar
    motivatieloos, motivatietekort, motivational interviewing, motivationeel, MST'er, MST'ers, MST-therapeut, MST-traject, MUHP
    multi family therapy, multidisciplinair overleg, mutatie, mutaties, MW'er, netwerkonderzoek, neurobiologisch, neurologisch
    niet coöperatief, nieuwkomer, NJi, no-riskpolis, no-shows, non-coöperatief, nulmeting, nutsbedrijf, NZa, o.b.v., observatie
    observatiebevindingen, observaties, observatieverslag, observeer, observeerde, observeerden, observeert, observeren, observerend
    observerende, omgangshuis, omgangsondertoezichtstelling, omgangsproblematiek, on demand, on track, onbemiddelbaar
    onbereikbaar voor hulpverlening, oncoöperatief, onder invloed van middelen, onderklasse, ondermijning, onderprikkeld
    ondertoezichtgestelde, ondervraging van het kind, onderzoeksbevinding, ongeschoold, ongezonde gezinsdynamiek, onhandelbaar
    onherroepelijk, onherroepelijke, onmachtige ouder, ontkennende ouder, ontregeld, ontregelde zorg, ontruimingsvonnis, ontschotting
    ontvankelijk, ontwikkelingsaspect, ontwikkelingsprobleem, ontzorgen, ontzorgt, onveilig gehecht, onveilige opvoedsituatie
    onveilige situatie, onveiligheid, onverklaarde lichamelijke klachten, onverzorgd voorkomen, onvoorspelbaar gedrag
    op elkaar af te stemmen, op elkaar afgestemd, op elkaar afgestemde, op elkaar afstemmen, op te schalen, op te starten, opgeschaald
    opgeschaalde, opgroeiprobleem, opschaalde, opschaalt, opschalen, opschaling, opstart, opstarten, opstartte, opvoedingsonmacht
    opvoedingsprobleem, opvoedonmacht, opvoedonvermogen, opvoedprobleem, opvoedvariant, opvoedverleden, opvoedverlegen, opvoedverlegenheid
    ouder-kindinteractietherapie, ouderlijk onvermogen, oudermeting, ouderprofiel, ouderschapsonderzoek, ouderscreening, out of the box
    outreacher, overbeschermend, overbeschermende opvoedstijl, overgeplaatst, overgevoelig voor prikkels, overplaatsen, overplaatsing
    overprikkeld, overprikkelde, overprikkelen, overprikkelt, overprotectief, overvraagd, PAAZ, PAAZ-afdeling, parent management training
    parentificatie, parentificerend, PCIT, PDD, PDD-NOS, PDDNOS, pedagogisch belast, pedagogisch beperkt, pedagogisch onmachtig
    pedagogisch onverantwoord, pedagogisch verwaarloosd, pedagogisch-affectief, pedagogische onmacht, pedagogische verwaarlozing
    penitentiair, performaal, persisterend, persisterende, personen met verward gedrag, persoon met verward gedrag, plaatsen … uit huis
    plaatsing, plaatsing in een gezinshuis, plaatsing in een pleeggezin, plaatsingsdatum, plaatsingsgeschiedenis, plaatsingslijst
    plaatsingsmogelijkheid, plaatsingsproblematiek, plaatsingsverzoek, plaatst … uit huis, plaatste … uit huis, plaatsten … uit huis
    pleegzorg plaatsing, pleegzorgplaatsing, PMT, PMTO, POH, poh ggz, poh jeugd, POH-er, POH-GGZ, POH-jeugd, POH-jeugd-ggz, polariseer
    polariseerde, polariseerden, polariseert, polariseren, postnatale depressie, postpartumdepressie, praktijkondersteuner
    praktijkondersteuner GGZ, predisponerende factor, predispositie, preferent, prematuriteit, prikkelgevoeligheid, probleemgedrag
    probleemhantering, probleemoplossend, probleemstelling, productie-uren, productiviteit, proefplaatsing, professionals
    professionele melder, projecteer, projecteerde, projecteerden, projecteert, projecteren, protectieve factor, protectieve factoren
    psychiatrische problematiek, psychische problematiek, psycho-educatiemodule, psycho-sociaal, psychose, psychosociaal, psychotisch
    psychotische, pupil van de voogd, raadsvertegenwoordiger, radicaliseringsproblematiek, radicaliseringssignaal, rationaliseren
    rechterlijke machtiging, rechtmatigheid, reclasseringsadvies, reclasseringsbegeleiding, reclasseringsmaatregel, reclasseringstoezicht
    reclasseringswerker, reframing, regiehouder, regievoerder, regionale verwijstafel, registreer, registreerde, registreerden, registreert
    registreren, repressief, rigide, rigiditeit, risico-inschatting, risico-inventarisatie, risicoanalyse, risicofactor, risicotaxatie
    risicozwangere, rolverwarring, roulerende rekening, saneer, saneerde, saneerden, saneert, saneren, schaal ik … op, schaalde op
    schaalde … op, schaalden … op, schaalt op, schaalt … op, schalen we op, schalen we … op, schalen wij … op, schizofrenie, schoolmijdend
    schoolmijder, schoolmijding, schoolplicht, schoolse vaardigheden, schoolterugkeer, schooltraject, schorsende voorwaarde
    schorsing onder voorwaarden, schorsingsvoorwaarde, schorsingsvoorwaarden, schuldeisersakkoord, schuldeisersoverzicht
    schuldenproblematiek, schuldproblematiek, schuldsaneringsregeling, SCIL, secondary victimization, secundaire ziektewinst
    seksueel grensoverschrijdend, seksueel grensoverschrijdend gedrag, semi-gesloten, separatie, shutdown, significante ander, skills lab
    slaaphygiëne, slachtofferhulptraject, sociaal netwerkanalyse, sociaal-economisch zwak, sociaaleconomisch, sociaaleconomische status
    social skills, sociale cohesie, sociale skills, socialisatie, sociotherapeut, SOH, SOLK, speciaal basisonderwijs, spectrumstoornis
    splitsend, splitting, spoedmachtiging, spoedplaatsing, spousificatie, stabilisatieovereenkomst, standaardisering, startkwalificatie
    stelselmatig, stelselmatige, stelselwijziging, stem af met, stem af op, stemde af met, stemde af op, stemden af met, stemden af op
    stemmen af met, stemmen af op, stemmingsklachten, stemmingsproblematiek, stemmingsstoornis, stemt af met, stemt af op, steunouder
    strafvorderlijk, structureel onveilig, structurerend, structurerende, suïcidaal gedachtegoed, suïcidaal gedrag, suïcidale gedachte
    suïcidale gedachten, suïcidale ideatie, suïcide, suïcidegedachte, suïcidegedachten, suïcidepreventie, symbiotisch, symbiotische
    symbiotische relatie, syndroom van asperger, t.g.v., taakstelling, taalaanbod, taxatie van risico's, tegen finale kwijting
    terug te geleiden, teruggeleiden, terugval, theatraal gedrag, thuisloos, thuisloze, thuisnabij, thuisnabij onderwijs, thuisnabije
    tienerzwangerschap, time-in, toegekende hulp, toegekende zorg, toekenningsbeschikking, toeslagpartner, toezicht jeugdreclassering
    TOPGGZ, toxische stress, transferpunt, transmural, trauma, traumabehandeling, traumageschiedenis, traumaklacht, traumata, traumatisch
    traumatische, traumatiseren, traumatiserend, trekkingsrecht, triple problematiek, UHP, UHP'en, uit huis plaatsen, uit huis plaatsing
    uithuis plaatsing, uithuisplaatsen, uithuisplaatsing, uitsluiting van groepen, uitstroombestemming, uitstroomperspectief, uitstroomplan
    uniforme werkwijze, uniformiteit, urgentie, validerend, validerende, valpreventie, veiligheidsinschatting, veiligheidsmaatregel
    veiligheidstaxatie, verbaal begaafd, verbaal sterk, verbaal vaardig, verlatingsangst, verlies van decorum, vermijdende persoonlijkheid
    vermoedelijke pleger, verslaafde, verslavingsgevoelig, verstandelijk beperkt, verstandelijk gehandicapt, verstekvonnis
    verstrengelde relatie, verstrikt systeem, verstrikte relatie, vervuild huishouden, verward persoon, verwarde personen, verwarde persoon
    verwijs door, verwijs … door, verwijsde door, verwijsde … door, verwijsden door, verwijsden … door, verwijsroute, verwijst door
    verwijst … door, verwijstafel, verwijzen door, verwijzen … door, verzorgingstoestand, victimisatie, vijandige attributie, VNG, VOG-check
    VOG-plicht, voogdijraad, voorgeleid, voorgeleiding, voorliggendheid, voorlopige voogdij, vroegkinderlijk trauma, vtlb-berekening, waan
    waanidee, waarneming van de hulpverlener, wanen, we schalen op, weerstand bieden, weerstand ervaren, weerstand tonen, weerstand vertonen
    wettelijk kader, wijkgericht, wijkverbinder, WISC, WLZ-aanvraag, Wlz-plek, Wlz-zorg, woonbegeleider, woonoverlast, WPPSI, ZAG, ZAT
    ZAT-overleg, zeer moeilijk lerend, zelforganisatie, zelfverwaarlozing, zelfzorgtekort, ziektebeeld, ziektewinst, ZIN
    zingevingsproblematiek, zittingsvertegenwoordiger, zorg in te zetten, zorg ingezet, zorg inzetten, zorgafhankelijkheid
    zorgafstemmingsgesprek, zorgaspect, zorgbreed overleg, zorgdragen, zorginfarct, zorgintensiteit, zorgmachtiging, zorgmijdend gedrag
    zorgnetwerk, zorgniveau, zorgnood, zorgovereenkomst, zorgovergang, zorgoverleg, zorgpreventie, zorgpunt, zorgstagnatie, zorgthema
    zorgtoeleiding, zorgverdeling, zorgverzwaring, zorgvraagverheldering, zorgvraagzwaarte, zorgwekkende zorgmijder, ZZP
    de-escalatie, de escalatie, ontregeld zijn, is ontregeld
    """
}
