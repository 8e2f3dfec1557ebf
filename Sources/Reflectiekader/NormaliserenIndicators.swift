import Basics

extension Normaliseren {
  /// The 25 indicators in the order of the source, each one line that can be ticked.
  static let indicators: [Indicator] = national + municipalities + organisation + families

  private static let national = [
    indicator(
      "opvoedklimaat", network, .national, "C11",
      "Opgroeien steunen: thuis, in de wijk, op school en in de opvang",
      "Supporting growing up: at home, in the area, at school and in childcare",
      help: Phrase(
        "Kinderen groeien op bij meer mensen dan hun ouders. Wie van hen hielp je om het samen goed te doen?",
        "Children grow up with more people than their parents. Whom did you help to do it well together?")),
    indicator(
      "zelf-organiseren", ownDirection, .national, "C12",
      "Helpen, zodat zij het gewone leven weer zelf organiseren",
      "Helping, so that they organise ordinary life themselves again",
      help: Phrase(
        "Denk aan opstaan, eten, school en slapen. Wat regelen zij nu weer zelf, en wat deed jij om dat te laten lukken?",
        "Think of getting up, meals, school and sleep. What do they arrange themselves again, and what did you do to let it work?")),
    indicator(
      "dicht-bij-huis", nearness, .national, "C13",
      "Dicht bij huis helpen, met wat zij kunnen, op vertrouwde plekken",
      "Helping close to home, with what they can do, in trusted places",
      help: Phrase(
        "Hulp past beter waar zij thuis zijn. Waar was je, en wie die zij vertrouwen deed mee?",
        "Help fits better where they are at home. Where were you, and who that they trust took part?")),
    indicator(
      "niet-afhankelijk", ownDirection, .national, "C14",
      "Zorgen dat ouders niet afhankelijk worden van beroepskrachten",
      "Making sure that parents do not become dependent on professionals",
      help: Phrase(
        "Stel dat jij morgen niet komt. Wat gaat er dan gewoon door?",
        "Suppose you do not come tomorrow. What then simply goes on?")),
    indicator(
      "niet-apart", scaling, .national, "C15",
      "Het gezin niet apart zetten van andere gezinnen",
      "Not setting the family apart from other families",
      help: Phrase(
        "Elke extra dienst kan hen anders maken dan de buren. Kon het ook waar iedereen komt?",
        "Every extra service can make them different from the neighbours. Could it be where everyone goes?")),
  ]

  private static let municipalities = [
    indicator(
      "kwetsbaar-hoort-erbij", nearness, .municipalities, "C16",
      "Laten merken dat kwetsbaar zijn bij het dagelijks leven hoort",
      "Showing that being vulnerable is part of daily life",
      help: Phrase(
        "Een moeilijke tijd is geen fout. Hoe liet je merken dat dit bij een gewoon leven hoort?",
        "A hard time is not a mistake. How did you show that this belongs to an ordinary life?")),
    indicator(
      "niet-etiketteren", scaling, .municipalities, "C17",
      "Onnodig problemen maken en etiketten plakken tegengaan",
      "Countering needless problems and labels",
      help: Phrase(
        "Let op woorden die iemand klein of ziek maken. Wat zei je in plaats daarvan?",
        "Mind words that make someone small or ill. What did you say instead?")),
    indicator(
      "eigen-kracht", strengths, .municipalities, "C18",
      "De eigen kracht versterken en de mensen eromheen erbij halen",
      "Strengthening their own power and bringing in the people around",
      help: Phrase(
        "Wat kunnen zij zelf, en wie om hen heen wil iets doen? Noem wat jij deed om dat op gang te brengen.",
        "What can they do themselves, and who around them wants to do something? Say what you did to set it going.")),
    indicator(
      "veerkracht", strengths, .municipalities, "C19",
      "Bouwen op de veerkracht van het gezin, en die steunen",
      "Building on the family's resilience, and supporting it",
      help: Phrase(
        "Zij kwamen al eerder ergens doorheen. Vroeg je wat toen hielp, en bouwde je daarop?",
        "They came through something before. Did you ask what helped then, and build on it?")),
  ]

  private static let organisation = [
    indicator(
      "gezin-besluit", scaling, .organisation, "C20",
      "Het gezin laten besluiten of er een specialist bij komt",
      "Letting the family decide whether a specialist is brought in",
      help: Phrase(
        "Jij denkt mee, zij kiezen. Wie zei ja of nee tegen een specialist, en met welke woorden?",
        "You think along, they choose. Who said yes or no to a specialist, and in which words?")),
    indicator(
      "regie-bij-gezin", ownDirection, .organisation, "C21",
      "Het gezin zo veel mogelijk zelf laten beslissen",
      "Leaving the family in charge as much as possible",
      help: Phrase(
        "Wie koos het onderwerp, de dag en de volgende stap? Hoe vaker zij, hoe beter.",
        "Who chose the subject, the day and the next step? The more often they, the better.")),
    indicator(
      "eigen-plan", ownDirection, .organisation, "C22",
      "Het plan door het gezin zelf laten maken",
      "Letting the family make its own plan",
      help: Phrase(
        "Een plan in hun woorden houdt langer stand. Wie hield de pen vast?",
        "A plan in their words lasts longer. Who held the pen?")),
    indicator(
      "zelforganiserend", strengths, .organisation, "C23",
      "Het gezin aanmoedigen om zelf dingen te organiseren",
      "Encouraging the family to organise things itself",
      help: Phrase(
        "Wachten is soms de beste hulp. Wat liet je liggen, zodat zij het oppakten?",
        "Waiting is sometimes the best help. What did you leave, so that they took it up?")),
    indicator(
      "laagdrempelig", nearness, .organisation, "C24",
      "Hulp geven waar mensen makkelijk om vragen",
      "Giving help that people ask for easily",
      help: Phrase(
        "Geen formulier vooraf, geen wachtkamer. Hoe makkelijk was het om jou iets te vragen?",
        "No form first, no waiting room. How easy was it to ask you something?")),
    indicator(
      "kwaliteiten", strengths, .organisation, "C25",
      "Steeds kijken naar wat het gezin goed kan en wat mogelijk is",
      "Always looking at what they do well and what is possible",
      help: Phrase(
        "Welke kracht zag je, en zei je die hardop? Pas daarna komen de zorgen.",
        "Which strength did you see, and did you say it aloud? Only then come the worries.")),
    indicator(
      "deskundig-eigen-leven", ownDirection, .organisation, "C26",
      "Ervan uitgaan dat het gezin zijn eigen leven het beste kent",
      "Taking it that the family knows its own life best",
      help: Phrase(
        "Zij leven dit leven elke dag. Wat vroeg je hun, waar je zelf al een antwoord op had?",
        "They live this life every day. What did you ask them that you already had an answer to?")),
    indicator(
      "netwerk-motiveren", network, .organisation, "C27",
      "Het gezin aanmoedigen om samen op te trekken met zijn netwerk",
      "Encouraging the family to join forces with its network",
      help: Phrase(
        "Om hulp vragen is moeilijk. Hoe hielp je hen om iemand te vragen, zonder het over te nemen?",
        "Asking for help is hard. How did you help them to ask someone, without taking over?")),
    indicator(
      "bij-de-leefwereld", nearness, .organisation, "C28",
      "Hulp geven dicht bij de wereld waarin het gezin leeft",
      "Giving help close to the world in which the family lives",
      help: Phrase(
        "Keukentafel, school of sportveld: wat van hun eigen dag kwam in de hulp terug?",
        "At the kitchen table, at school or beside the pitch: what of their own day came into the help?")),
  ]

  private static let families = [
    indicator(
      "ervaring-delen", nearness, .families, "C29",
      "Hun ervaring verbinden met die van anderen of van jezelf",
      "Connecting their experience with that of others or your own",
      help: Phrase(
        "Een klein voorbeeld van een ander of van jezelf haalt het alleen-zijn weg. Paste het, en bleef het kort?",
        "A small example of another or yourself takes away the feeling of being alone. Did it fit, and was it short?")),
    indicator(
      "wat-doen-anderen", nearness, .families, "C30",
      "Vragen wat anderen in zo'n situatie doen",
      "Asking what others in such a situation do",
      help: Phrase(
        "Vraag wat een zus, buur of andere ouder zou doen. Dat opent meer dan een advies.",
        "Ask what a sister, neighbour or other parent would do. It opens more than advice.")),
    indicator(
      "eigen-ervaring-erkennen", nearness, .families, "C31",
      "Erkennen dat hun eigen ervaring toch weer anders is",
      "Recognising that their own experience is still different",
      help: Phrase(
        "Gewoon is nog niet licht. Wat zei je om te laten horen dat het bij hen echt zo voelt?",
        "Ordinary is not the same as light. What did you say to show that it truly feels so for them?")),
    indicator(
      "gewone-taal", nearness, .families, "C32",
      "Gewone taal gebruiken, zonder woorden uit een diagnose",
      "Using ordinary language, without words from a diagnosis",
      help: Phrase(
        "Zeg het zoals aan tafel. Welk vakwoord liet je weg, of legde je uit?",
        "Say it as at the table. Which technical word did you leave out, or explain?")),
    indicator(
      "een-hulpverlener", nearness, .families, "C33",
      "Het bij één hulpverlener houden",
      "Keeping to one worker",
      help: Phrase(
        "Eén gezicht scheelt steeds opnieuw vertellen. Hoe hield jij het klein?",
        "One face saves telling it again and again. How did you keep it small?")),
    indicator(
      "gelijkwaardig", nearness, .families, "C34",
      "Gelijkwaardig met elkaar omgaan",
      "Treating one another on equal terms",
      help: Phrase(
        "Niemand zit boven de ander. Waaraan merkten zij dat je naast hen stond?",
        "Nobody sits above the other. What showed them that you stood beside them?")),
    indicator(
      "humor", nearness, .families, "C35",
      "Ruimte maken voor humor",
      "Making room for humour",
      help: Phrase(
        "Lachen maakt iets kleiner, als het van allebei is. Wanneer werd er gelachen?",
        "Laughing makes things smaller, when it belongs to both. When was there laughter?")),
  ]

  private static func indicator(
    _ id: String, _ aspect: Aspect, _ perspective: Indicator.Perspective, _ number: String, _ nl: String, _ en: String,
    help: Phrase
  ) -> Indicator {
    Indicator(id: id, aspect: aspect.id, perspective: perspective, text: Phrase(nl, en), help: help, source: framework(number))
  }
}
