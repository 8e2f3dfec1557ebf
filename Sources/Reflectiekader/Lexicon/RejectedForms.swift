/// Forms of which two readers have not both found the words and the reason right: they give no words, and a reason that fits all, until better
/// ones are found and read. What each reader said stands in the table of the tests.
enum RejectedForms {
  /// What is said of each of them.
  static let why = "Zeg het zoals je het aan de keukentafel zou zeggen."

  /// Whether a form is one of them, however its letters are cased. What stood between two halves is written as "…".
  static func contains(_ form: String) -> Bool { all.contains(form.lowercased()) }

  private static let all = Set(table.cut(at: "\n").flatMap { $0.cut(at: ",") }.map { $0.lowercased() })

  private static let table = """
    24-uursopvang, aandachtsvestiging, aanklampend, aanmeldcriteria, aanmeldingsklacht, aanmeldklacht, aanmeldpunt, abstinent
    achterstandsgroep, acuut onveilig, ADD, ADD'er, ADHD, ADHD'er, ADHD'ers, ADHD-problematiek, adultificatie, afbouwfase, afbouwtraject
    affectie, affectief, affectief verwaarloosd, affectieve, afgestemd, afhankelijkheidsrelatie, afspraak op locatie, afstemming tussen
    afzonderingsruimte, ALK, ambulant traject, ambulante ondersteuning, ambulante traject, ambulante trajecten, ambulante zorg, AMW'er
    analyseer, analyseerde, analyseert, analyseren, anamnesegesprek, angstklachten, anonieme melder, anorectisch, anorexia, anorexia nervosa
    antecedent, AOL, apathisch, arbeidsbeperkt, arbeidsbeperkte, arbeidsgehandicapte, arbeidsinschakeling, arbeidsplicht
    arbeidsverplichting, armoedeproblematiek, asperger, ASS, ASS'er, ASS-kenmerken, ASS-problematiek, attachment, attendeerden, attributie
    attributiestijl, auticoach, autisme, autismekenmerken, autismespectrum, autismespectrumstoornis, autist, autist zijn, autisten
    autistiform, autistisch, autistische trekken, bagatelliseer, bagatelliseerde, bagatelliseerden, bagatelliseert, bagatelliseren
    balans van geven en nemen, banenafspraak, behandelbaar, behandelcoördinator, behandelgroep, behandelintensiteit, behandelkader
    behandelmethode, behandelmodaliteit, behandelovereenkomst, behandelprotocol, behandelsessie, behandelverantwoordelijke
    behandelverantwoordelijkheid, bemoeizorg, bemoeizorger, beperkt belastbaar, beschermende factor, beschermende factoren
    beschermingsmaatregel, beschermingsonderzoek, beschikking, beslaglegging, bestandspleeggezin, bestandspleegouder, bijstandsnorm
    bindingsangst, bindingsproblematiek, BMW'er, borderline, borderline persoonlijkheidsstoornis, borderliner, borderlinetrekken, boulimia
    boulimie, boulimisch, breng in kaart, budgethouder, budgethouderschap, budgetvaardig, burgerinitiatief, businesscase, buurtoverlast
    capabel, casemanager dementie, casus afgesloten, casus afsluiten, casus gesloten, casus overgedragen, casus sluiten, casusregisseur
    centrale coherentie, challengen, check-ins, chronische stress, clownesk, co-regulatie, co-reguleren, commitment, complex trauma
    concurrent schuldeiser, concurrente schuldeiser, constatering, consulteer, consulteerde, consulteerden, consulteert, consulteren
    contextblindheid, coregulatie, crediteur, crediteurenlijst, crisisgevoelige, crisisgevoeligheid, crisisgezin, crisismeldpunt
    crisispleegouders, crisisplek zoeken, crisisregisseur, crisisverblijf, dagbehandelingsgroep, dak- en thuisloos, DBC'en, DCD
    de regie nemen, de-implementeren, decentralisatie, declarabel, decorumverlies, decorumverval, depersonalisatie, depressie, depressief
    derealisatie, deskundigenoordeel, destructieve relatie, detentie, dissociatie, dissociatief, dissocieerde, dissocieerden, dissocieert
    dissociëren, do's en don'ts, doelgroepregister, doelmatig, doelmatigheid, doodswens, door te verwijzen, doorbraakplan, doorgeverwijsd
    doorverwees, doorverwezen, doorverwijs, doorverwijsde, doorverwijsden, doorverwijst, doorverwijzen, dossier afgesloten, dossier gesloten
    dossier sluiten, draagkracht, draagkrachtig, dramatiserend, dwangakkoord, dwanghandeling, economisch dakloos, eenduidig, eenduidigheid
    eetstoornis, egosyntoon, emotioneel verwaarloosd, empathisch vermogen, EPA, EPA-doelgroep, ernstige ontwikkelingsbedreiging, escalatie
    escalatieladder, escalatieniveau, escalatietafel, evalueer, evalueerde, evalueerden, evalueert, evalueren, expertteam jeugd, exploratie
    exploreer, exploreerde, exploreert, exploreren, externe locus of control, familiair, familieanamnese, familiegroepsplan
    financieel kwetsbaar, financieel niet zelfredzaam, formeel netwerk, formele netwerk, fraudesignaal, garantiebaan, geanalyseerd
    gebagatelliseerd, gebiedsgericht, gebrek aan doorzettingsvermogen, gecombineerde problematiek, gedesoriënteerd, gedissocieerd
    gedragsbeïnvloeding, gedragscomponent, gedragshantering, gedragskenmerk, gedragskundig, gedragsmaatregel, gedragsmodificatie
    gedragsobservatie, gedragsregulatie, gedragsrepertoire, gedragsverwachting, geevalueerd, geexploreerd, gehechtheid, gehechtheidsrelatie
    geinventariseerd, genderdysforie, geobserveerd, geobserveerde, gepolariseerd, geprojecteerd, geradicaliseerd, geregistreerd
    geregistreerde, gesaneerd, gesloten accommodatie, gesloten machtiging, getraumatiseerd, gezagsonderzoek, gezinsleden in beeld
    gezinspsychiatrie, gezinsroos, gezondheidsvaardigheden, GGZ-opname, GHB'er, grondslag, grootheidswaan, growth mindset
    handelingsverlegen, handelingsverlegen ouder, handelingsverlegenheid, HDL, hechting, hechtingsrelatie, herindicatiegesprek, herkadering
    herstelacademie, herstelbemiddeling, herstelgesprek, herstelgesprekken, HGKM, huisvestingsvergunning, hulpverleningsluw
    hulpverleningsvariant, huwelijksdwang, hypomanie, IBO-overleg, IMH, IMH-specialist, in control, in stand houdende factor
    in stand houdende factoren, incentive, indirecte tijd, inflexibel, inflexibiliteit, informatieregeling, informeel netwerk
    informele hulp, informele netwerk, informele steun, informele zorg, ingezette hulp, ingezette zorg, inhuisplaatsing
    inkomensondersteuning, input, instandhoudende factor, intellectualiseren, intrapersoonlijk, intrapsychisch, inventariseer
    inventariseerde, inventariseerden, inventariseert, inventariseren, IPG'er, IPG'ers, isoleren van het netwerk, jeugdige
    jeugdreclasseerder, jeugdstrafrecht, JIM-aanpak, jobcarving, JR-maatregel, kansengelijkheid, kerngezin
    kind van psychiatrisch zieke ouder, kindbehartiger, kleinschalige woonvorm, KOAP, KOPP-kinderen, KOPP-problematiek, kostendeler
    KVO-kind, kwetsbaarheden, kwetsbaarheid, laaggeschoold, lacunair geweten, lage SES, lage sociaaleconomische status, leefklimaatprobleem
    leefstijlcoach, leefstijlinterventie, leerwegondersteunend onderwijs, legaat en delegaat, levensfaseprobleem
    lichamelijk onverklaarde klachten, licht verstandelijk beperkt, licht verstandelijk gehandicapt, lichtverstandelijk beperkt
    locus of control, loonkostensubsidie, low hanging fruit, low-key, loyaal aan beide ouders, loyaliteitsdilemma, loyaliteitsgevoelens
    luxatie, LVB'er, LVB-cliënt, LVB-doelgroep, LVB-gezin, LVB-jongere, LVB-problematiek, maatschappelijke ondersteuning, maatwerkafspraak
    maatwerkoplossing, maatwerkplan, machtiging gesloten, machtiging gesloten jeugdhulp, mantelzorgmakelaar, MBT, MBT-i, MDFT'er, MDFT'ers
    MDT-overleg, medicatiewijziging, medische urgentie, meervoudige diagnose, meewerkend, meldster, meltdown, mentalisatie, mentaliseren
    mentaliserend, mentorschap, middelenverslaafde, mindshift, minnelijk traject, module, modus operandi, moeilijk bemiddelbaar
    moeilijk plaatsbaar, motivatieloos, motivatietekort, motivational interviewing, motivationeel, MST'er, MST'ers
    multidisciplinair overleg, mutatie, mutaties, MW'er, netwerkonderzoek, neurobiologisch, neurologisch, NJi, no-riskpolis, no-shows
    nulmeting, nutsbedrijf, NZa, o.b.v., observatie, observaties, observatieverslag, observeer, observeerde, observeerden, observeert
    observeren, observerend, observerende, on demand, on track, onbemiddelbaar, onbereikbaar voor hulpverlening, onder invloed van middelen
    onderklasse, ondermijning, onderprikkeld, ondervraging van het kind, ongeschoold, ongezonde gezinsdynamiek, onhandelbaar, onherroepelijk
    onherroepelijke, onmachtige ouder, ontkennende ouder, ontregeld, ontregelde zorg, ontruimingsvonnis, ontschotting, ontvankelijk
    ontwikkelingsaspect, ontwikkelingsprobleem, ontzorgen, ontzorgt, onveilig gehecht, onveilige opvoedsituatie, onveilige situatie
    onveiligheid, onverklaarde lichamelijke klachten, onverzorgd voorkomen, onvoorspelbaar gedrag, opgeschaalde, opgroeiprobleem, opstart
    opvoedingsonmacht, opvoedingsprobleem, opvoedonmacht, opvoedonvermogen, opvoedprobleem, opvoedvariant, opvoedverlegen
    opvoedverlegenheid, ouderlijk onvermogen, oudermeting, ouderprofiel, ouderschapsonderzoek, ouderscreening, out of the box, outreacher
    overbeschermend, overbeschermende opvoedstijl, overgevoelig voor prikkels, overprikkeld, overprikkelde, overprikkelen, overprikkelt
    overprotectief, overvraagd, PAAZ, PAAZ-afdeling, parentificerend, PDD, PDD-NOS, PDDNOS, pedagogisch onmachtig, pedagogisch verwaarloosd
    pedagogisch-affectief, pedagogische onmacht, penitentiair, performaal, persisterend, persisterende, personen met verward gedrag
    persoon met verward gedrag, plaatsing, plaatsing in een gezinshuis, plaatsing in een pleeggezin, plaatsingsdatum, plaatsingsgeschiedenis
    plaatsingslijst, plaatsingsmogelijkheid, plaatsingsproblematiek, plaatsingsverzoek, pleegzorg plaatsing, pleegzorgplaatsing, POH
    poh ggz, poh jeugd, POH-er, POH-GGZ, POH-jeugd, POH-jeugd-ggz, polariseer, polariseerde, polariseerden, polariseert, polariseren
    postnatale depressie, postpartumdepressie, praktijkondersteuner, praktijkondersteuner GGZ, predisponerende factor, predispositie
    preferent, prematuriteit, prikkelgevoeligheid, probleemstelling, productie-uren, productiviteit, proefplaatsing, professionals
    professionele melder, projecteer, projecteerde, projecteerden, projecteert, projecteren, protectieve factor, protectieve factoren
    psychiatrische problematiek, psychische problematiek, psycho-educatiemodule, psychose, psychotisch, psychotische, raadsvertegenwoordiger
    radicaliseringsproblematiek, radicaliseringssignaal, rationaliseren, rechterlijke machtiging, rechtmatigheid, reclasseringsadvies
    reclasseringsbegeleiding, reclasseringsmaatregel, reclasseringstoezicht, reclasseringswerker, reframing, regiehouder, regievoerder
    regionale verwijstafel, registreer, registreerde, registreerden, registreert, registreren, rigide, rigiditeit, risico-inschatting
    risico-inventarisatie, risicoanalyse, risicofactor, risicotaxatie, risicozwangere, rolverwarring, roulerende rekening, saneer, saneerde
    saneerden, saneert, saneren, schizofrenie, schoolmijdend, schoolmijder, schoolmijding, schooltraject, schorsende voorwaarde
    schorsing onder voorwaarden, schorsingsvoorwaarde, schorsingsvoorwaarden, schuldeisersakkoord, schuldeisersoverzicht
    schuldenproblematiek, schuldproblematiek, schuldsaneringsregeling, SCIL, secondary victimization, secundaire ziektewinst
    seksueel grensoverschrijdend, seksueel grensoverschrijdend gedrag, semi-gesloten, separatie, shutdown, skills lab, slaaphygiëne
    slachtofferhulptraject, sociaal netwerkanalyse, sociaal-economisch zwak, sociaaleconomisch, sociaaleconomische status, social skills
    sociale cohesie, sociale skills, socialisatie, SOH, SOLK, spectrumstoornis, splitsend, splitting, spoedmachtiging, spousificatie
    stabilisatieovereenkomst, stelselwijziging, stemmingsklachten, stemmingsproblematiek, stemmingsstoornis, steunouder, strafvorderlijk
    structureel onveilig, suïcidaal gedachtegoed, suïcidaal gedrag, suïcidale gedachte, suïcidale gedachten, suïcidale ideatie, suïcide
    suïcidegedachte, suïcidegedachten, suïcidepreventie, symbiotisch, symbiotische, symbiotische relatie, syndroom van asperger, t.g.v.
    taxatie van risico's, tegen finale kwijting, terugval, theatraal gedrag, thuisloos, thuisloze, tienerzwangerschap, time-in
    toekenningsbeschikking, toeslagpartner, toxische stress, transferpunt, transmural, trauma, traumabehandeling, traumageschiedenis
    traumaklacht, traumata, traumatisch, traumatische, traumatiseren, traumatiserend, trekkingsrecht, triple problematiek
    uitsluiting van groepen, uitstroombestemming, uitstroomperspectief, uitstroomplan, urgentie, valpreventie, veiligheidsinschatting
    veiligheidsmaatregel, veiligheidstaxatie, verbaal begaafd, verbaal sterk, verbaal vaardig, verlatingsangst, verlies van decorum
    vermijdende persoonlijkheid, verslaafde, verstandelijk beperkt, verstandelijk gehandicapt, verstekvonnis, verstrengelde relatie
    verstrikt systeem, verstrikte relatie, vervuild huishouden, verwijs door, verwijs … door, verwijsde door, verwijsde … door
    verwijsden door, verwijsden … door, verwijst door, verwijst … door, verwijstafel, verwijzen door, verwijzen … door, verzorgingstoestand
    victimisatie, vijandige attributie, VNG, VOG-check, VOG-plicht, voogdijraad, voorgeleid, voorgeleiding, voorliggendheid
    voorlopige voogdij, vroegkinderlijk trauma, vtlb-berekening, waan, waanidee, wanen, weerstand bieden, weerstand ervaren, weerstand tonen
    weerstand vertonen, wijkverbinder, WISC, WLZ-aanvraag, Wlz-plek, Wlz-zorg, woonbegeleider, woonoverlast, WPPSI, ZAG, ZAT-overleg
    zeer moeilijk lerend, zelforganisatie, zelfverwaarlozing, zelfzorgtekort, ziektebeeld, ziektewinst, ZIN, zingevingsproblematiek
    zittingsvertegenwoordiger, zorgafstemmingsgesprek, zorgbreed overleg, zorginfarct, zorgintensiteit, zorgmachtiging, zorgmijdend gedrag
    zorgnetwerk, zorgnood, zorgovereenkomst, zorgovergang, zorgoverleg, zorgpreventie, zorgstagnatie, zorgtoeleiding, zorgverdeling
    zorgverzwaring, zorgvraagverheldering, zorgvraagzwaarte, zorgwekkende zorgmijder, ZZP
    de-escalatie, de escalatie, ontregeld zijn, is ontregeld
    """
}
