extension LexiconThemes {
  /// English words of the trade, and a few vague ones that came with them.
  static let english = """
    n coping*, copingstijl, copingstrategie, coping style, copingmechanisme, copen=ermee omgaan, copet=gaat ermee om | hoe iemand ermee omgaat
      Zeg wat iemand doet als het moeilijk is.
    n empowerment, empoweren=sterker maken, empowert=maakt sterker, empowered=sterker | sterker worden
      Een Engels woord voor: zij kan het zelf.
    n commitment, committeren=beloven mee te doen, gecommitteerd=doet mee, commit=doet mee, committed=doet mee, zich committeren=beloven mee te doen | meedoen; belofte
      Zeg wie wat beloofde.
    n compliance, compliant=doet mee, non-compliance=zich niet aan afspraken houden, compliantie | zich aan afspraken houden
      Het woord vraagt gehoorzaamheid.
    n mindset, growth mindset, mindshift, mind-set | manier van denken
      Zeg wat iemand denkt.
    n tool, tools, toolbox, toolkit, gesprekstool, gesprekstools | hulpmiddel/hulpmiddelen
      Zeg wat je gebruikte.
    n case, cases, businesscase, case study, complexe case | gezin/gezinnen; verhaal
      Een case is een gezin waar de mensen uit verdwenen zijn.
    n outreach, outreachwerk, outreacher | erop af gaan
      Het betekent: ik ben gewoon langsgegaan.
    n follow-up, follow-upgesprek, follow-ups | nog eens bellen; vervolg
      Zeg wanneer je weer belt.
    n no-show, no-shows, noshow | niet gekomen; niet thuis
      Misschien durfde iemand niet; het woord vraagt dat niet.
    x evidence-based, evidencebased, practice-based, evidence informed, practice based | bewezen
      Wat elders werkte, past hier misschien niet.
    n best practice, good practice, best practices, good practices | goed voorbeeld/goede voorbeelden
      Zeg wat er goed ging.
    n quickscan, quick scan, scan van het gezin, gezinsscan, risicoscan, quick-scan | korte blik
      Mensen scan je niet.
    n matching, mismatch=past niet bij elkaar, matchen=bij elkaar passen, gematcht=bij elkaar gebracht, matcht=past | bij elkaar passen
      Zeg of het klikt.
    n frontoffice, backoffice, front office, back office, frontlijn, helpdeskfunctie | de balie
      Zeg wie je belt.
    n ownership, accountability, awareness, resilience, containment, self-efficacy, disclosure, leadership | zelf doen
      Een Engels woord houdt mensen buiten.
    n holding, holding environment, secure base, safe haven, safe place, good enough parenting, mentaliseren, mentalisatie, mentaliserend, mentaliserend vermogen | een veilige plek
      Zeg bij wie iemand zich veilig voelt.
    b holistisch, integratief | als geheel
      Zeg dat je naar alles kijkt.
    n oplossingsrichting, denkrichting | idee/ideeën
      Zeg wat je wilde.
    n framing, framen=noemen, reframen=anders bekijken, herkaderen=anders bekijken, herkadering, reframing, herkadert=bekijkt anders | hoe je het zegt
      Zeg wat je anders ziet.
    n stepped care, matched care, stepped-care, shared decision making, signs of safety, wraparound, wraparound care, blended care, blended hulp, SoS-methodiek, safety plan | hulp in stappen
      Een methode heeft een naam; een gezin ook.
    b hands-on, top-down, bottom-up, low-key, in the lead, in de lead, out of the box | zelf
      Zeg wie het doet.
    n outcome, output, input, throughput, target, deliverable, kpi's, milestone | wat het oplevert; wat iemand zei
      Zeg wat er veranderde.
    n roadmap, framework, tooling, blueprint, flowchart | plan
      Zeg wat jullie gaan doen.
    n skill, skills, sociale skills, social skills, softskills, life skills, soft skills | wat iemand kan
      Zeg wat iemand kan.
    n issue, issues, topic, topics, item op de agenda | punt/punten; zorg
      Zeg waar het over gaat.
    n *setting, groepssetting, thuissetting, klinische setting, schoolsetting, settings | plek/plekken
      Zeg gewoon waar.
    n trigger, triggers, triggeren=boos of bang maken, getriggerd=geraakt, triggert=raakt, triggerde=raakte | wat iemand boos of bang maakt
      Zeg waar iemand van schrok.
    n acting-out, acting out, acting-outgedrag, gaslighting, gaslighten, gaslight, double bind | uitbarsting
      Zeg wat er gebeurde.
    n burn-out, burnout, burn-outklachten, burn out, overspannenheidsklachten, bore-out | helemaal op
      Zeg waar iemand moe van werd.
    n stakeholder, actor, actoren, key-user, gatekeeper, stakeholders | wie meedoet/mensen die meedoen
      Zeg wie het is.
    n sense of urgency, urgency, gevoel van urgentie, hoogurgent | haast
      Zeg waarom het haast heeft.
    n buy-in, incentive, readiness, motivational interviewing | zin
      Zeg of iemand wil.
    n peer-to-peer, peer support, peergroup, peer group, peergroepen, lotgenotencontact | leeftijdgenoten; mensen die hetzelfde meemaken
      Zeg met wie.
    n e-health, ehealth, blended, online module, psycho-educatiemodule | hulp op de computer
      Zeg wat iemand doet op dat scherm.
    n attitude, grondhouding, basishouding, beroepshouding, werkhouding, houdingsaspect | houding
      Zeg wat je ziet.
    n alignment, gealigned, aligned, aligneren | het eens zijn
      Een Engels woord houdt mensen buiten.
    n capacity building, capaciteitsopbouw, capabel, capability | leren
      Zeg wat iemand leert.
    n time-outplek, time-outplaatsing, respijtzorg, logeeropvang, respijtopvang | een weekend ergens anders
      Zeg waar het kind even is.
    x insteek, vanuit de insteek, insteek van | idee
      Zeg wat je wilde.
    """
}
