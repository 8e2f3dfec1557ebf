/// Nouns that belong to the hint of the adjective before them: *externaliserend gedrag*, *ambulante hulp*.
enum AdjectiveNouns {
  /// In folded letters, in the singular and the plural.
  static let all =
    """
    gedrag, gedragingen, gezin, gezinnen, aanpak, traject, trajecten, hulp, zorg, hulpverlening, ontwikkeling, ontwikkelingen, begeleiding
    problemen, probleem, klacht, klachten, situatie, situaties, problematiek, ondersteuning, behandeling, behandelingen, relatie, relaties
    houding, vaardigheid, vaardigheden, functie, functies, functioneren, stoornis, stoornissen, beperking, beperkingen, interventie
    interventies, setting, settings, kenmerken, omgeving, achterstand, achterstanden, niveau, diagnose, diagnoses, onderzoek, onderzoeken
    beeld, profiel, proces, processen, doelen, werken, werker, werkers, werkwijze, methode, methodes, methodiek, methodieken, training, trainingen, therapie
    systeem, gezinssysteem, dynamiek, context, communicatie, interactie, interacties, overleg, team, teams, ideatie, gedachten, uitspraken
    trekken, jeugdgroep, groep, groepen, doelgroep, behoefte, behoeften, symptomen, factor, factoren, maatregel, maatregelen, kader, stijl
    reactie, reacties, patroon, patronen, verwaarlozing, toestand, episode, periode, crisis, voorziening, voorzieningen, plaatsing
    capaciteiten, vermogens, belasting, spanning, spanningen, problemen, thematiek, visie, advies, taak, taken, handelen, model, modellen
    instelling, instellingen, medewerker, begeleider, hulpverlener, voorgeschiedenis, gedragsproblemen, gedragsproblematiek, opvoeding
    """
    .cut(at: "\n").flatMap { $0.cut(at: ",") }.map(String.init)
}
