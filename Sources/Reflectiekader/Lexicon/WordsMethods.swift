extension LexiconThemes {
  /// Methods, treatments and ways of working with a name.
  static let methods = """
    n psychotherapie, psychotherapeut, psychodynamisch, groepstherapie, relatietherapie, partnerrelatietherapie, ouder-kindtherapie, vaktherapie, vaktherapeut, schematherapie, dialectische gedragstherapie, DGT, beeldende therapie, dramatherapie, psychomotorische therapie, creatieve therapie, traumatherapie, oudertherapie, hechtingstherapie |
      Zeg wat iemand daar doet.
    n traumagerichte therapie, TF-CGT | hulp bij nare herinneringen
      Zeg wat er gebeurt in die kamer.
    n EMDR-sessie, EMDR-behandeling, EMDR-traject, exposure, exposuretherapie, imaginaire exposure, SI-therapie, sensorische integratie, traumagerichte behandeling |
      Zeg wat er gebeurt in die kamer.
    n multisysteemtherapie, multisysteem therapie, multidimensionale familietherapie, functional family therapy, BSFT, RGT | hulp voor het hele gezin
      Thuis kent niemand die naam; zeg wat jullie daar doen.
    n meergezinsbehandeling, meergezinsdagbehandeling, multi family therapy, Families First, parent management training, PCIT, ouder-kindinteractietherapie, MDFT-traject, MST-traject |
      Thuis kent niemand die naam; zeg wat jullie daar doen.
    n MDFT-therapeut, MST-therapeut, FFT-therapeut |
      Zeg hoe ze heet, en wat ze doet.
    n opvoedingsondersteuning, opvoedhulp | hulp bij het opvoeden
      Hulp bij het opvoeden geven buren elkaar ook.
    n oudercursus, opvoedcursus Triple P=cursus over opvoeden | cursus over opvoeden/cursussen over opvoeden
      Zeg wat een ouder daar leert.
    n Triple P, Incredible Years, Stevig Ouderschap, VoorZorg, oudermodule, opvoedmodule, opvoedtraject |
      Hulp bij het opvoeden geven buren elkaar ook.
    n ouderbetrokkenheid, oudercontact, ouderpartnerschap, educatief partnerschap |
      Zeg wat je samen met ouders doet.
    n Rots en Watertraining, SOVA-groep, weerbaarheidscursus, emotietraining, ART-training, ARopMaat |
      Oefenen doe je ook op het plein.
    n KIES-training |
      Zeg waar kinderen daar over praten.
    n sociale vaardigheid, sociale vaardigheden, vaardigheidstekort, vaardigheidstekorten, sociaal vaardig, sociaal onhandig, assertiviteit, weerbaarder maken, sociale weerbaarheid |
      Zeg wat er lukt met anderen, en wat nog moeilijk is.
    n Signs of Safety, signs-of-safety, SoS, veiligheidsgericht werken, harm statement, danger statement, words and pictures, woorden en plaatjes methodiek |
      Een methode heeft een naam; een gezin ook.
    n schaalvraag, schalingsvraag, wondervraag, oplossingsgerichte vraag |
      Zeg wat je vroeg.
    x systeemgericht werken=werken met iedereen thuis, contextueel werken=werken met oog voor de familie, methodisch werken=op een vaste manier werken, krachtgericht werken=werken met wat mensen goed kunnen, integraal werken=alles samen bekijken, netwerkgericht werken=werken met de mensen eromheen, preventief werken=er vroeg bij zijn, vindplaatsgericht werken=werken waar mensen zijn, traumasensitief werken=werken met oog voor wat er gebeurd is, planmatig werken=werken met een plan, evidence-based werken=werken met wat bewezen is, ervaringsgericht werken, generalistisch werken, cyclisch werken, gefaseerde ketenzorg |
      Zeg wat je doet, niet hoe het heet.
    b planmatig | met een plan @… met een plan
      Zeg wat je doet, niet hoe het heet.
    b vindplaatsgericht, generalistisch, cyclisch, methodegetrouw, programmatisch, fasegewijs, evidence based |
      Zeg wat je doet, niet hoe het heet.
    b stelselmatig, stelselmatige= | steeds weer
      Zeg hoe vaak, en hoe lang al.
    b wijkgericht |
      Zeg wat je in de buurt doet.
    b preventief, preventie, preventieve inzet=hulp vooraf, primaire preventie, secundaire preventie, selectieve preventie |
      Zeg wat je voor was.
    n gezondheidsbevordering |
      Zeg wat iemand doet om gezond te blijven.
    b curatief |
      Zeg wat je deed toen er al iets was.
    b repressief |
      Zeg wat er verboden of gestraft werd.
    b presentiegericht, presentiebenadering, presentietheorie, present zijn als hulpverlener |
      Er zijn is genoeg woord.
    b rehabilitatiegericht, herstelondersteunend, herstelondersteunende zorg=hulp bij herstel, IRB, SRH, herstelvisie, herstelbenadering, ART-methodiek |
      Zeg wat iemand helpt om verder te komen.
    n voorlichtingsbijeenkomst | bijeenkomst met uitleg/bijeenkomsten met uitleg
      Het is uitleg; zeg dat dan.
    b psycho-educatief, psycho-educatiegroep, psychoeducatief, educatieve module, ouderbijeenkomst psycho-educatie |
      Het is uitleg; zeg dat dan.
    n hulpverleningsmethode, interventiemethode | manier van helpen/manieren van helpen
      Zeg wat je deed.
    n bejegeningsstijl, gesprekstechnieken=manieren van praten, doorvraagtechniek=manier van vragen | manier van omgaan met mensen/manieren van omgaan met mensen
      Zeg wat je vroeg, en hoe.
    n meerzijdige partijdigheid, meerzijdig partijdig, holding environment bieden, sturende vragen, circulaire vraag, paradoxale interventie, herkaderen |
      Zeg wat je vroeg of zei.
    n parallelproces, overdrachtsgevoel, tegenoverdrachtsgevoelens |
      Zeg wat je voelde, en bij wie dat hoort.
    n intervisie, intervisiecasus, supervisie, werkbegeleiding, casuïstiekbespreking intervisie, reflectieverslag, intervisiemethode, intervisiegroep, methodiekwerkgroep, intervisiebijeenkomst |
      Zeg wat je leerde, en van wie.
    n goed genoeg ouderschap, ouderschapstheorie, ouderschapsbelasting, ouderrol, opvoedersrol |
      Zeg wat een vader of moeder doet.
    n medeopvoeder, hoofdopvoeder, primaire opvoeder, opvoedverantwoordelijke, verzorgende ouder, uitwonende ouder, inwonende ouder, niet-verzorgende ouder, ouderfiguur |
      Zeg papa, mama of oma.
    n gezinssamenstelling, gezinsstructuur, gezinsverband, gezinsvorm |
      Zeg wie er in huis wonen.
    n gezinshistorie, gezinsanamnese |
      Zeg wat het gezin heeft meegemaakt.
    n gezinsfunctioneren, gezinsrelaties, gezinsproblemen=problemen thuis, gezinsinteractie, gezinspatronen, gezinsfase, gezinstaak, gezinsdoelen=doelen van het gezin, gezinsniveau, gezinsbelasting |
      Zeg hoe het thuis gaat.
    n opvoedingsvraag, opvoedvragen=vragen over opvoeden | vraag over opvoeden/vragen over opvoeden
      Een vraag over opvoeden heeft iedere ouder.
    n opvoedingsproblemen=problemen bij het opvoeden, opvoeddoelen=doelen bij het opvoeden, opvoedvaardig, opvoedbelasting, opvoedingsbelasting, opvoedrelatie, opvoedingsrelatie, opvoedingsaanpak, opvoedingsmiddelen, opvoedhandelen, opvoedingsgedrag, opvoedingsbekwaam, opvoedbekwaam, opvoedbekwaamheid, opvoedingsbekwaamheid, opvoedcontext, opvoedtaak, opvoedersvaardigheden, opvoedersgedrag, vaardigheden van ouders versterken |
      Zeg wat een ouder doet, en wat daarbij moeilijk is.
    n opvoedverleden |
      Zeg hoe iemand zelf opgroeide, als hij dat goed vindt.
    b pedagogisch vaardig, pedagogisch adequaat, pedagogisch sensitief, pedagogisch verantwoord |
      Goed voor wie? Zeg wat een ouder doet.
    b pedagogisch onverantwoord, pedagogisch beperkt, pedagogisch belast |
      Zeg wat een ouder doet, en wat daarbij moeilijk is.
    n pupil van de voogd=kind met een voogd/kinderen met een voogd, plegerskind, kind in de knel=kind dat klem zit/kinderen die klem zitten, beschermingskind | kind/kinderen
      Een kind heeft een naam.
    n kindslachtoffer | kind dat iets is aangedaan/kinderen die iets is aangedaan
      Zeg wat er met het kind gebeurde.
    n getuige-kind | kind dat het zag of hoorde/kinderen die het zagen of hoorden
      Zeg wat het kind zag of hoorde.
    n ondertoezichtgestelde | kind met hulp die moet van de rechter/kinderen met hulp die moet van de rechter
      Zeg wat de rechter besloot; een kind heeft een naam.
    n doelenboom, doelenkaart, doelenlijst, actieplanning, tijdspad, tijdpad, stappenreeks, faseplan, fasering, fase-indeling |
      Zeg wie wat wanneer doet.
    n collaborative care, sociotherapie, NIKA, NIKA-behandeling, Basic Trust, Basic Trust-methode, Geef me de 5, Geef-me-de-5, TEACCH, VERS-training, VERS, Liberi, mentaliseren bevorderende therapie, MBT-therapie, ACT-therapie, HKT, Brussen-groep, KOPP-groep, PI-NL |
      Een methode heeft een naam; een gezin ook.
    n sociotherapeut |
      Zeg hoe ze heet, en wat ze doet.
    n TOPGGZ |
      Zeg waar iemand hulp krijgt, en waarvoor.
    n dagprogramma | plan voor de dag/plannen voor de dag
      Zeg wat er op een dag gebeurt.
    n dagprogrammering, weekschema structuur, activiteitenbegeleiding, activiteitenprogramma, zinvolle dagbesteding, zinvolle daginvulling, daginvulling, vrijetijdsbesteding, sociaal-recreatieve activiteit |
      Zeg wat er op een dag gebeurt.
    n gezinsmanager, meewerkend gezinscoach, jeugdhulppleegouder |
      Zeg hoe ze heet.
    n crisispleegouders |
      Zeg hoe ze heten.
    n gezinsregie, pleegouderbegeleiding, pleegzorgvariant |
      Zeg wie er helpt, en waarmee.
    b inzichtgevend, steunend en structurerend, motiverend gesprek, steunend gesprek, ontschuldigend, oplossingsgericht gesprek, inzichtgevende gesprekken |
      Zeg waar jullie over praatten.
    b probleemoplossend |
      Zeg hoe iemand iets oplost.
    b structurerend, structurerende |
      Zeg wat er op een dag gebeurt.
    n zelfsturing, zelfsturend, zelfontplooiing, zelfontwikkeling, zelfvertrouwenstraining, zelfwaarderingstraining, zelfbepaling, zelfbeschikkend |
      Zeg wat iemand zelf kiest of leert.
    """
}
