extension LexiconThemes {
  /// Methods, treatments and ways of working with a name.
  static let methods = """
    n psychotherapie, psychotherapeut=iemand om mee te praten, psychotherapeutisch=met gesprekken, psychodynamisch=over vroeger, groepstherapie, relatietherapie, partnerrelatietherapie, ouder-kindtherapie, gezinstherapie, systeemtherapie, vaktherapie, vaktherapeut=iemand die doet en praat, schematherapie, dialectische gedragstherapie, DGT, beeldende therapie, dramatherapie, psychomotorische therapie, creatieve therapie, mediatietherapie, traumatherapie, oudertherapie, hechtingstherapie | gesprekken of spel die helpen
      Zeg wat iemand daar doet.
    n EMDR-sessie, EMDR-behandeling, EMDR-traject, exposure, exposuretherapie, traumagerichte therapie, imaginaire exposure, TF-CGT, SI-therapie, sensorische integratie, traumagerichte behandeling | hulp om een nare herinnering rustig te maken
      Zeg wat er gebeurt in die kamer.
    n MDFT-therapeut, multisysteemtherapie, multisysteem therapie, multidimensionale familietherapie, MST-therapeut, functional family therapy, FFT-therapeut, meergezinsbehandeling, meergezinsdagbehandeling, multi family therapy, Families First, parent management training, PCIT, ouder-kindinteractietherapie, BSFT, RGT, MDFT-traject, MST-traject | hulp met het hele gezin
      Letters van een cursus; thuis kent niemand ze.
    n Triple P, Incredible Years, Stevig Ouderschap, VoorZorg, opvoedcursus Triple P, oudermodule, oudercursus, opvoedmodule, ouderparticipatie, ouderbetrokkenheid, oudercontact, ouderpartnerschap, educatief partnerschap, opvoedingsondersteuning, opvoedtraject | hulp bij het opvoeden
      Hulp bij het opvoeden geven buren elkaar ook.
    n KIES-training, Rots en Watertraining, sociale vaardigheden, sociale vaardigheid, SOVA-groep, sociale-vaardigheidstraining, vaardigheidstekort, vaardigheidstekorten, sociaal vaardig=goed met anderen, sociaal onhandig=verlegen, weerbaarheidscursus, assertiviteit, weerbaarder maken=leren nee zeggen, sociale weerbaarheid, emotietraining, agressieregulatietrainingen, ART-training, ARopMaat | oefenen met anderen omgaan
      Oefenen doe je ook op het plein.
    n Signs of Safety, signs-of-safety, SoS, veiligheidsgericht werken, harm statement, danger statement, schaalvraag, schalingsvraag, wondervraag, oplossingsgerichte vraag, words and pictures, woorden en plaatjes methodiek | praten over wat goed gaat en wat niet
      Een methode heeft een naam; een gezin ook.
    n gefaseerde ketenzorg, systeemgericht werken=werken met iedereen thuis, contextueel werken=met oog voor de familie werken, generalistisch werken=van alles een beetje doen, outreachend werken=zelf erop af gaan, methodisch werken=op een vaste manier werken, krachtgericht werken=beginnen bij wat goed gaat, integraal werken=alles samen bekijken, netwerkgericht werken=beginnen bij de mensen eromheen, preventief werken=er vroeg bij zijn, ervaringsgericht werken=beginnen bij wat iemand meemaakte, vindplaatsgericht werken=zijn waar mensen zijn, traumasensitief werken=werken met oog voor wat er gebeurd is, planmatig werken=werken met een plan, cyclisch werken, evidence-based werken=doen wat bewezen is | stap voor stap samen werken
      Zeg wat je doet, niet hoe het heet.
    b vindplaatsgericht, planmatig, stelselmatig, wijkgericht, generalistisch, cyclisch, methodegetrouw, programmatisch, fasegewijs, evidence based=bewezen | met een plan @… met een plan
      Zeg wat je doet, niet hoe het heet.
    b preventief, preventie=vroeg erbij zijn, curatief, repressief, preventieve inzet=hulp vooraf, primaire preventie, secundaire preventie, selectieve preventie, gezondheidsbevordering | op tijd @… op tijd
      Zeg wat je voor was.
    b presentiegericht, presentiebenadering, presentietheorie, present zijn als hulpverlener, rehabilitatiegericht, herstelondersteunend, herstelondersteunende zorg=hulp die past, IRB, SRH, herstelvisie, herstelbenadering, ART-methodiek | er gewoon zijn @… van er gewoon zijn
      Er zijn is genoeg woord.
    n psycho-educatief, psycho-educatiegroep, psycho educatie, psychoeducatief, educatieve module, voorlichtingsbijeenkomst, ouderbijeenkomst psycho-educatie | uitleg
      Het is uitleg; zeg dat dan.
    n hulpverleningsmethode, interventiemethode, bejegeningsstijl, gesprekstechnieken, doorvraagtechniek, meerzijdige partijdigheid, meerzijdig partijdig=naast iedereen, holding environment bieden, sturende vragen, circulaire vraag, paradoxale interventie, herkaderen | manier van praten
      Zeg wat je vroeg.
    n parallelproces, overdrachtsgevoel, tegenoverdrachtsgevoelens, intervisiecasus, intervisie, supervisie, werkbegeleiding, casuïstiekbespreking intervisie, reflectieverslag, intervisiemethode, intervisiegroep, methodiekwerkgroep, intervisiebijeenkomst | samen leren van ons werk
      Zeg wat je leerde, en van wie.
    n goed genoeg ouderschap, ouderschapstheorie, ouderschapsbelasting, ouderrol, opvoedersrol, medeopvoeder, hoofdopvoeder, primaire opvoeder, opvoedverantwoordelijke, verzorgende ouder, uitwonende ouder, inwonende ouder, niet-verzorgende ouder, ouderfiguur | vader of moeder zijn
      Zeg papa, mama of oma.
    n gezinssamenstelling, gezinsstructuur, gezinsverband, gezinshistorie, gezinsfunctioneren, gezinsrelaties, gezinsproblemen, gezinsanamnese, gezinsinteractie, gezinspatronen, gezinsfase, gezinstaak, gezinsdoelen, gezinsniveau, gezinsvorm, gezinsbelasting | hoe het gezin eruitziet
      Zeg wie er in huis wonen.
    n opvoedingsproblemen, opvoedingsvraag, opvoedingsvragen, opvoedvragen, opvoeddoelen, opvoedvaardig=kan goed opvoeden, opvoedbelasting, opvoedingsbelasting, opvoedrelatie, opvoedingsrelatie, opvoedverleden, opvoedingsaanpak, opvoedingsmiddelen, opvoedhandelen, opvoedingsgedrag, opvoedingsbekwaam=kan goed opvoeden, opvoedbekwaam=kan goed opvoeden, opvoedbekwaamheid, opvoedingsbekwaamheid, opvoedcontext, opvoedhulp, opvoedtaak | vraag over opvoeden/vragen over opvoeden
      Een vraag over opvoeden heeft iedere ouder.
    b pedagogisch onverantwoord, pedagogisch vaardig, pedagogisch adequaat, pedagogisch sensitief, pedagogisch verantwoord, pedagogisch beperkt, pedagogisch belast | zoals goed is voor een kind
      Goed voor wie? Zeg wat een ouder doet.
    n ondertoezichtgestelde, pupil van de voogd, plegerskind, getuige-kind, kindslachtoffer, kind in de knel, beschermingskind | kind/kinderen
      Een kind heeft een naam.
    n doelenboom, doelenkaart, doelenlijst, actieplanning, tijdspad, tijdpad, stappenreeks, faseplan, fasering, fase-indeling | wat we wanneer doen
      Zeg wie wat wanneer doet.
    """
}
