import Basics

extension Normaliseren {
  /// The 25 indicators in the order of the source, each one line that can be ticked.
  static let indicators: [Indicator] = national + municipalities + organisation + families

  private static let national = [
    indicator(
      "opvoedklimaat", network, .national, "C11",
      "Het opvoedklimaat versterken: thuis, in wijk, school en kinderopvang",
      "Strengthening the climate to grow up in: home, area, school, childcare"),
    indicator(
      "zelf-organiseren", ownDirection, .national, "C12",
      "Zo steunen dat het gezin het gewone dagelijks leven weer zelf organiseert",
      "Giving support so that the family organises ordinary daily life itself again"),
    indicator(
      "dicht-bij-huis", nearness, .national, "C13",
      "Nabij zijn: dicht bij huis, vanuit wat zij kunnen, onder vertrouwde mensen",
      "Being near: close to home, from what they can do, among people they trust"),
    indicator(
      "niet-afhankelijk", ownDirection, .national, "C14",
      "Zorgen dat ouders niet afhankelijk worden van beroepskrachten",
      "Making sure that parents do not become dependent on professionals"),
    indicator(
      "niet-apart", scaling, .national, "C15",
      "Het gezin niet apart zetten van andere gezinnen",
      "Not setting the family apart from other families"),
  ]

  private static let municipalities = [
    indicator(
      "kwetsbaar-hoort-erbij", nearness, .municipalities, "C16",
      "Duidelijk laten merken dat kwetsbaar zijn bij het dagelijks leven hoort",
      "Making clear that being vulnerable is part of daily life"),
    indicator(
      "niet-etiketteren", scaling, .municipalities, "C17",
      "Tegengaan dat iets onnodig een probleem wordt of een etiket krijgt",
      "Countering that something needlessly becomes a problem or gets a label"),
    indicator(
      "eigen-kracht", strengths, .municipalities, "C18",
      "De eigen kracht sterker maken en de sociale omgeving in beweging brengen",
      "Strengthening the family's own power and activating the people around it"),
    indicator(
      "veerkracht", strengths, .municipalities, "C19",
      "Beginnen bij de veerkracht van het gezin, en die steunen",
      "Starting from the family's resilience, and supporting it"),
  ]

  private static let organisation = [
    indicator(
      "gezin-besluit", scaling, .organisation, "C20",
      "Het gezin laten besluiten of er een specialist bij komt",
      "Letting the family decide whether a specialist is brought in"),
    indicator(
      "regie-bij-gezin", ownDirection, .organisation, "C21",
      "Het gezin zo veel mogelijk zelf de regie laten houden",
      "Leaving the family in charge as much as possible"),
    indicator(
      "eigen-plan", ownDirection, .organisation, "C22",
      "Het plan door het gezin zelf laten maken",
      "Letting the family make its own plan"),
    indicator(
      "zelforganiserend", strengths, .organisation, "C23",
      "Het gezin aanmoedigen om zelf dingen te organiseren",
      "Encouraging the family to organise things itself"),
    indicator(
      "laagdrempelig", nearness, .organisation, "C24",
      "Hulp geven met een lage drempel",
      "Giving help that is easy to step into"),
    indicator(
      "kwaliteiten", strengths, .organisation, "C25",
      "Krachtgericht: beginnen bij de kwaliteiten en mogelijkheden van het gezin",
      "Building on strengths: starting from their qualities and possibilities"),
    indicator(
      "deskundig-eigen-leven", ownDirection, .organisation, "C26",
      "Ervan uitgaan dat het gezin zijn eigen leefsituatie het beste kent",
      "Taking it that the family knows its own situation in life best"),
    indicator(
      "netwerk-motiveren", network, .organisation, "C27",
      "Het gezin motiveren om samen op te trekken met zijn sociale netwerk",
      "Motivating the family to join forces with its social network"),
    indicator(
      "bij-de-leefwereld", nearness, .organisation, "C28",
      "Hulp geven dicht bij de wereld waarin het gezin leeft",
      "Giving help close to the world in which the family lives"),
  ]

  private static let families = [
    indicator(
      "ervaring-delen", nearness, .families, "C29",
      "De ervaring van het gezin verbinden met die van anderen of van jezelf",
      "Connecting the family's experience with that of others or your own"),
    indicator(
      "wat-doen-anderen", nearness, .families, "C30",
      "Vragen wat anderen in zo'n situatie doen",
      "Asking what others in such a situation do"),
    indicator(
      "eigen-ervaring-erkennen", nearness, .families, "C31",
      "Daarbij wel erkennen wat deze ervaring van henzelf maakt",
      "While recognising what makes this experience their own"),
    indicator(
      "gewone-taal", nearness, .families, "C32",
      "Gewone taal gebruiken, zonder woorden uit een diagnose",
      "Using ordinary language, without words from a diagnosis"),
    indicator(
      "een-hulpverlener", nearness, .families, "C33",
      "Het bij één hulpverlener houden",
      "Keeping to one worker"),
    indicator(
      "gelijkwaardig", nearness, .families, "C34",
      "Met elkaar omgaan als gelijken",
      "Having a relationship as equals"),
    indicator(
      "humor", nearness, .families, "C35",
      "Ruimte maken voor humor",
      "Making room for humour"),
  ]

  private static func indicator(
    _ id: String, _ aspect: Aspect, _ perspective: Indicator.Perspective, _ number: String, _ nl: String, _ en: String
  ) -> Indicator {
    Indicator(id: id, aspect: aspect.id, perspective: perspective, text: Phrase(nl, en), source: framework(number))
  }
}
