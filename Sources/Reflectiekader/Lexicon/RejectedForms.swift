/// Forms of which two readers have not both found the words and the reason right: they give no words, and a reason that fits all, until better
/// ones are found and read. What each reader said stands in the table of the tests.
enum RejectedForms {
  /// What is said of each of them.
  static let why = "Zeg het zoals je het aan de keukentafel zou zeggen."

  /// Whether a form is one of them, however its letters are cased. What stood between two halves is written as "…".
  static func contains(_ form: String) -> Bool { all.contains(form.lowercased()) }

  private static let all = Set(table.cut(at: "\n").flatMap { $0.cut(at: ",") }.map { $0.lowercased() })

  private static let table = """
    ADD, ADHD, ADHD-problematiek, afgestemd, afstemming tussen, afzonderingsruimte, arbeidsbeperkte, arbeidsgehandicapte
    arbeidsinschakeling, asperger, ASS, attendeerden, auticoach, autismespectrumstoornis, behandelintensiteit, bemoeizorg, bemoeizorger
    beschermingsmaatregel, beschermingsonderzoek, beschikking, budgethouder, budgetvaardig, casus overgedragen, casusregisseur, constatering
    consulteer, consulteerde, consulteerden, consulteert, consulteren, crisisgezin, crisispleegouders, crisisplek zoeken, depressief
    dissociatie, dissociatief, dissocieerde, dissocieerden, dissocieert, dissociëren, draagkracht, draagkrachtig, economisch dakloos
    eenduidig, eenduidigheid, escalatie, escalatieladder, escalatieniveau, evalueer, evalueerde, evalueerden, evalueert, evalueren
    externe locus of control, financieel niet zelfredzaam, gedissocieerd, gedragsbeïnvloeding, gedragscomponent, gedragskenmerk
    gedragskundig, gedragsmodificatie, gedragsregulatie, gedragsrepertoire, gedragsverwachting, geevalueerd, geobserveerd, geprojecteerd
    geregistreerd, geregistreerde, gesloten machtiging, gezondheidsvaardigheden, grondslag, hulpverleningsluw, hypomanie, ingezette hulp
    ingezette zorg, IPG'er, IPG'ers, jeugdige, kostendeler, leerwegondersteunend onderwijs, licht verstandelijk beperkt
    licht verstandelijk gehandicapt, lichtverstandelijk beperkt, locus of control, LVB-gezin, machtiging gesloten
    machtiging gesloten jeugdhulp, MBT, MDFT'er, MDFT'ers, medische urgentie, MST'er, MST'ers, no-shows, nulmeting, observeer, observeerde
    observeerden, observeert, onder invloed van middelen, onherroepelijk, onherroepelijke, ontregeld, opgeschaalde, opstart
    overgevoelig voor prikkels, overprikkelen, overprikkelt, pedagogisch onmachtig, personen met verward gedrag, persoon met verward gedrag
    plaatsing in een gezinshuis, plaatsing in een pleeggezin, plaatsingsdatum, plaatsingsgeschiedenis, pleegzorg plaatsing
    pleegzorgplaatsing, probleemstelling, professionele melder, projecteer, projecteerde, projecteerden, projecteert, projecteren
    rechterlijke machtiging, reclasseringstoezicht, regiehouder, regievoerder, schooltraject, SCIL, seksueel grensoverschrijdend
    seksueel grensoverschrijdend gedrag, sociaaleconomisch, sociaaleconomische status, spectrumstoornis, spoedmachtiging, suïcide
    syndroom van asperger, thuisloze, toekenningsbeschikking, traumabehandeling, traumageschiedenis, traumata, traumatisch, traumatiseren
    traumatiserend, uitstroombestemming, uitstroomperspectief, uitstroomplan, urgentie, verstandelijk beperkt, verstandelijk gehandicapt
    voorgeleid, voorgeleiding, voorliggendheid, vroegkinderlijk trauma, weerstand tonen, weerstand vertonen, ZAT-overleg
    zeer moeilijk lerend, zorgbreed overleg, zorgmachtiging, zorgoverleg
    de-escalatie, de escalatie, ontregeld zijn, is ontregeld
    """
}
