extension LexiconThemes {
  /// English words of the trade, and a few vague ones that came with them.
  static let english = """
    n coping*, copingstijl=manier om ermee om te gaan, copingstrategie=manier om ermee om te gaan, coping style=manier om ermee om te gaan, copingmechanisme=manier om ermee om te gaan, copen=ermee omgaan, copet=gaat ermee om | hoe iemand ermee omgaat
      Zeg wat iemand doet als het moeilijk is.
    n empowerment, empoweren=sterker maken, empowert=maakt sterker, empowered=sterker | sterker worden
      Een Engels woord voor: zij kan het zelf.
    n commitment=inzet, committeren=beloven mee te doen, gecommitteerd=doet mee, commit=doet mee, committed=doet mee, zich committeren=beloven mee te doen | belofte/beloften
      Zeg wie wat doet of belooft.
    n compliance, compliant=doet mee, non-compliance=, compliantie | zich aan afspraken houden
      Het woord vraagt gehoorzaamheid.
    n mindset, growth mindset=geloof dat je kunt leren, mindshift=andere manier van denken, mind-set | manier van denken
      Zeg wat iemand denkt.
    n tool, tools=hulpmiddelen, toolbox=hulpmiddelen, toolkit=hulpmiddelen, gesprekstool=hulpmiddel bij een gesprek, gesprekstools=hulpmiddelen | hulpmiddel/hulpmiddelen
      Zeg wat je gebruikte.
    n case, cases=gezinnen, case study=, complexe case=moeilijke situatie/moeilijke situaties | gezin/gezinnen
      Een case is een gezin waar de mensen uit verdwenen zijn.
    n outreach, outreachwerk | erop af gaan
      Het betekent: ik ben gewoon langsgegaan.
    n follow-up, follow-upgesprek=gesprek om te horen hoe het gaat, follow-ups= | vervolg
      Zeg wanneer je weer belt.
    n no-show, no-shows=keren niet gekomen, noshow | niet komen
      Misschien durfde iemand niet; het woord vraagt dat niet.
    x evidence-based, evidencebased, practice-based=vanuit het werk, evidence informed=, practice based=vanuit het werk | bewezen
      Wat elders werkte, past hier misschien niet.
    n best practice, good practice, best practices=goede voorbeelden, good practices=goede voorbeelden | goed voorbeeld/goede voorbeelden
      Zeg wat er goed ging.
    n quickscan, quick scan, scan van het gezin=, gezinsscan=, risicoscan=, quick-scan | korte blik
      Mensen scan je niet.
    n matching, mismatch=, matchen=bij elkaar passen, gematcht=bij elkaar gebracht, matcht= | bij elkaar passen
      Zeg of het klikt.
    n frontoffice, backoffice=, front office, back office=, frontlijn=, helpdeskfunctie= | balie
      Zeg wie je belt.
    n ownership, accountability, awareness=weten, resilience=veerkracht, containment, self-efficacy, disclosure=vertellen, leadership |
      Een Engels woord houdt mensen buiten.
    n holding, holding environment=veilige plek/veilige plekken, secure base=veilige plek/veilige plekken, safe haven=veilige plek/veilige plekken, safe place=veilige plek/veilige plekken, good enough parenting=goed genoeg opvoeden, mentaliserend vermogen |
      Zeg bij wie iemand zich veilig voelt.
    b holistisch=met oog voor alles, integratief |
      Zeg dat je naar alles kijkt.
    n oplossingsrichting, denkrichting | idee/ideeën
      Zeg wat je wilde.
    n framing, framen=, reframen=anders bekijken, herkaderen=anders bekijken, herkadering=andere manier van kijken, reframing=andere manier van kijken, herkadert=bekijkt anders | manier van zeggen
      Zeg wat je anders ziet.
    n stepped care, matched care=, stepped-care, shared decision making=samen beslissen, signs of safety=, wraparound=, wraparound care=, blended care=, blended hulp=, SoS-methodiek=, safety plan=plan voor veiligheid | hulp in stappen
      Een methode heeft een naam; een gezin ook.
    b hands-on, top-down, bottom-up, in the lead=aan zet, in de lead=aan zet |
      Zeg wie het doet.
    n outcome, output, throughput=, target=doel/doelen, deliverable, kpi's=, milestone= | resultaat/resultaten
      Zeg wat er veranderde.
    n roadmap, framework=, tooling=, blueprint, flowchart= | plan
      Zeg wat jullie gaan doen.
    n skill, skills, sociale skills=omgaan met anderen, social skills=omgaan met anderen, softskills, life skills, soft skills | wat iemand kan
      Zeg wat iemand kan.
    n issue, issues=punten, topic=onderwerp/onderwerpen, topics=onderwerpen, item op de agenda=punt op de agenda | punt/punten
      Zeg waar het over gaat.
    n *setting, groepssetting=groep/groepen, thuissetting=thuis, klinische setting=kliniek, schoolsetting=school, settings=plekken | plek/plekken
      Zeg gewoon waar.
    n trigger, triggers, triggeren=boos of bang maken, getriggerd=geraakt, triggert=raakt, triggerde=raakte | wat iemand boos of bang maakt
      Zeg waar iemand van schrok.
    n acting-out, acting out, acting-outgedrag, gaslighting, gaslighten, gaslight, double bind |
      Zeg wat er gebeurde.
    n stakeholder, actor=, actoren=, key-user=, gatekeeper=, stakeholders=mensen die meedoen | wie meedoet/mensen die meedoen
      Zeg wie het is.
    n sense of urgency, urgency, gevoel van urgentie, hoogurgent= | haast
      Zeg waarom het haast heeft.
    n buy-in, readiness |
      Zeg of iemand wil.
    n peer-to-peer, peer support, peergroup=leeftijdgenoten, peer group=leeftijdgenoten, peergroepen=leeftijdgenoten, lotgenotencontact=contact met mensen die hetzelfde meemaken |
      Zeg met wie.
    n e-health, ehealth, blended=, online module | hulp op de computer
      Zeg wat iemand doet op dat scherm.
    n attitude, grondhouding, basishouding, beroepshouding=houding in het werk, werkhouding=houding bij het werk, houdingsaspect= | houding
      Zeg wat je ziet.
    n alignment, gealigned=, aligned=, aligneren= | het eens zijn
      Een Engels woord houdt mensen buiten.
    n capacity building, capaciteitsopbouw, capabel=in staat, capability |
      Zeg wat iemand leert.
    n time-outplek=plek om even weg te zijn, time-outplaatsing=tijdje ergens anders, respijtzorg=even rust door hulp van een ander, logeeropvang=plek om te logeren, respijtopvang=plek om te logeren | plek voor een weekend/plekken voor een weekend
      Zeg waar het kind even is.
    x insteek, vanuit de insteek=vanuit het idee, insteek van=idee van | idee
      Zeg wat je wilde.
    x on hold, on hold gezet=stilgezet, on hold staan=stilstaan, stand-by=, up-to-date houden=bijhouden | stilgezet
      Zeg wie er wacht, en waarop.
    n check-in, check-out, check-ins=korte praatjes | kort praatje/korte praatjes
      Het is gewoon vragen hoe het gaat.
    x sparren, gespard=overlegd, sparde=overlegde, spart=overlegt, sparringpartner=iemand die meedenkt, sparringspartner=iemand die meedenkt, sparringsgesprek=gesprek | overleggen
      Zeg met wie je praatte.
    w managen, gemanaged=geregeld, managet=regelt, verwachtingsmanagement=zeggen wat wel en niet kan, verwachtingen managen=zeggen wat wel en niet kan | regelen/regelt/regelde/geregeld
      Wie wil er nou gemanaged worden?
    w challengen, gechallenged=uitgedaagd, finetunen=, committen=, benchmarken=, outsourcen= |
      Een Engels woord houdt mensen buiten.
    n feedbackloop=, learning by doing=leren door te doen, lessons learned, learning=, quick win=snel resultaat, quick-win=snel resultaat, quick wins=snelle resultaten | wat we leerden
      Zeg wat je leerde.
    n self-care, self care, quality time=tijd samen, self-management=zelf regelen, selfmanagement=zelf regelen, self-support=, recovery=herstel, recoverygericht= | voor jezelf zorgen
      Zeg wat iemand doet om bij te komen.
    n casefinding=, case finding=, case-finding=, early detection, early intervention, screeningstool= | er vroeg bij zijn
      Zeg wie wat merkte.
    n community building=de buurt sterker maken, community care=, communitywork=, social work=, social worker=maatschappelijk werker/maatschappelijk werkers, street corner work=werk op straat, streetcornerwork=werk op straat | buurt
      Zeg wie er meedoet.
    n grooming, victim blaming=het slachtoffer de schuld geven, victimblaming=het slachtoffer de schuld geven, catfishing, stalkinggedrag, love bombing |
      Zeg wat iemand deed.
    n housing first, housing-first, skaeve huse=, magic mix=, step-down=, step-up=, step-downvoorziening= | eerst een huis
      Zeg waar iemand kan wonen.
    n burnoutklachten=klachten door te veel spanning, bore-out, overspannenheid=te veel spanning, overspannenheidsklachten=klachten door te veel spanning, surmenage, uitputtingsklachten |
      Zeg waar iemand moe van werd.
    n boundary, boundaries=grenzen, red flag=teken dat het misgaat, red flags=tekenen dat het misgaat, green flag=goed teken/goede tekenen, comfortzone=, comfort zone=, window of tolerance=, raampje van tolerantie= | grens/grenzen
      Zeg wat iemand aankan.
    n assertive community treatment, shared care, blended behandeling, matched care, care package, integrated care, triage-tool, tool-kit |
      Een Engels woord houdt mensen buiten.
    n invulformat=invullijst/invullijsten, format=, factsheet=, template=voorbeeld/voorbeelden, beslisboom=, afvinklijst=lijst/lijsten | lijst/lijsten
      Een lijst vraagt niet hoe het gaat.
    n businesscase |
      Zeg wat het kost en wat het oplevert.
    n outreacher |
      Zeg wie er langsging.
    n mentaliseren, mentalisatie, mentaliserend |
      Zeg wat iemand van een ander begreep.
    b low-key, out of the box |
      Zeg hoe je het doet.
    n input | wat iemand inbrengt
      Zeg wie wat inbracht.
    n incentive |
      Zeg wat iemand ervoor krijgt.
    n motivational interviewing |
      Zeg hoe je het gesprek voerde.
    n psycho-educatiemodule |
      Zeg waarover je uitleg gaf.
    x on track |
      Zeg wat er goed gaat.
    x in control |
      Zeg wie wat beslist.
    x on demand |
      Zeg wanneer iemand erom kan vragen.
    n do's en don'ts |
      Zeg wat helpt en wat niet.
    n low hanging fruit |
      Zeg wat je het eerst doet.
    n victimisatie, secondary victimization |
      Zeg wat iemand overkwam.
    n skills lab |
      Zeg wat iemand daar leert.
    n co-regulatie, coregulatie, co-reguleren, time-in |
      Zeg wie bij het kind bleef, en hoe het rustig werd.
    b transmural |
      Zeg waar iemand hulp krijgt.
    """
}
