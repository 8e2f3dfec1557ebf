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
    x on hold, on hold gezet=stilgezet, on hold staan=stilstaan, stand-by, on track, in control, on demand, up-to-date houden=bijhouden | stilgezet
      Zeg wie er wacht, en waarop.
    n check-in, check-out, check-ins | kort praatje/korte praatjes
      Het is gewoon vragen hoe het gaat.
    w sparren, sparringpartner=iemand die meedenkt, sparringspartner=iemand die meedenkt, sparringsgesprek=gesprek | overleggen/overlegt/overlegde/overlegd
      Zeg met wie je praatte.
    w managen, gemanaged=geregeld, managet=regelt, verwachtingsmanagement=zeggen wat wel en niet kan, verwachtingen managen=zeggen wat wel en niet kan | regelen/regelt/regelde/geregeld
      Wie wil er nou gemanaged worden?
    w screenen, gescreende=bekeken | kort bekijken/bekijkt/bekeek/bekeken
      Mensen leer je kennen, je houdt ze niet tegen het licht.
    w pitchen, challengen, gechallenged=uitgedaagd, finetunen, levelen, committen, tackelen, benchmarken, outsourcen | proberen/probeert/probeerde/geprobeerd
      Een Engels woord houdt mensen buiten.
    n feedbackloop, learning by doing, lessons learned, learning, do's en don'ts, quick win, quick-win, quick wins, low hanging fruit | wat we leerden
      Zeg wat je leerde.
    n self-care, self care, quality time, self-management, selfmanagement, self-support, recovery, recoverygericht | voor jezelf zorgen
      Zeg wat iemand doet om bij te komen.
    n casefinding, case finding, case-finding, early detection, early intervention, screeningstool | er vroeg bij zijn
      Zeg wie wat merkte.
    n community building, community care, communitywork, social work, social worker, street corner work, streetcornerwork | buurt
      Zeg wie er meedoet.
    n grooming, victim blaming, victimblaming, catfishing, stalkinggedrag, love bombing, secondary victimization, victimisatie | iemand misbruiken op internet
      Zeg wat iemand deed.
    n housing first, housing-first, skaeve huse, magic mix, step-down, step-up, step-downvoorziening, skills lab | eerst een huis
      Zeg waar iemand kan wonen.
    n burnoutklachten, bore-out, overspannenheid, overspannenheidsklachten, surmenage, uitputtingsklachten | helemaal op zijn
      Zeg waar iemand moe van werd.
    n boundary, boundaries, red flag, red flags, green flag, comfortzone, comfort zone, window of tolerance, time-in, co-regulatie, coregulatie, co-reguleren, raampje van tolerantie | grens/grenzen
      Zeg wat iemand aankan.
    n assertive community treatment, shared care, blended behandeling, matched care, care package, integrated care, transmural, triage-tool, tool-kit | hulp
      Een Engels woord houdt mensen buiten.
    n invulformat, format, factsheet, template, beslisboom, afvinklijst | lijst/lijsten
      Een lijst vraagt niet hoe het gaat.
    """
}
