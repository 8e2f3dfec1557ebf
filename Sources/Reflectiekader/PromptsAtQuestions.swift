import Basics

// The prompts at the 15 questions, aspect by aspect.
extension Prompts {
  static let strengths = [
    Prompt(
      at: "krachtgericht.krachten",
      text: Phrase("Wat vindt het kind zelf fijn thuis?", "What does the child itself like at home?"),
      source: Normaliseren.learningNetwork("B7")),
    Prompt(
      at: "krachtgericht.krachten",
      text: Phrase(
        "Wat gaat al zo goed dat niemand er een doel van hoeft te maken?", "What goes so well that nobody needs to make it a goal?"),
      source: Normaliseren.startMeeting("A21")),
    Prompt(
      at: "krachtgericht.veerkracht",
      text: Phrase("Wie had dit opgepakt als jij vandaag niet was gekomen?", "Who would have taken this up if you had not come today?"),
      source: Normaliseren.startMeeting("A19")),
    Prompt(
      at: "krachtgericht.veerkracht",
      text: Phrase("Waarin helpt dit gezin zelf een ander?", "In what does this family itself help someone else?"),
      source: Normaliseren.framework("C54")),
  ]

  static let nearness = [
    Prompt(
      at: "nabijheid.leefomgeving",
      text: Phrase(
        "Staat dit gezin door jouw hulp apart, of hoort het er gewoon bij?",
        "Does your help set this family apart, or do they simply belong?"),
      source: Normaliseren.framework("C10")),
    Prompt(
      at: "nabijheid.leefomgeving",
      text: Phrase("Op welke gewone plek is het kind het liefst?", "In which ordinary place does the child like to be most?"),
      source: Normaliseren.localConversation("D10")),
    Prompt(
      at: "nabijheid.gelijkwaardig",
      text: Phrase("Wat wisten zij beter dan jij?", "What did they know better than you?"),
      source: Normaliseren.framework("C50")),
    Prompt(
      at: "nabijheid.gelijkwaardig",
      text: Phrase(
        "Wat woog het zwaarst: wat zij normaal vinden, of wat jij normaal vindt?",
        "What weighed most: what they find normal, or what you find normal?"),
      source: Normaliseren.learningNetwork("B17")),
    Prompt(
      at: "nabijheid.vertrouwen",
      text: Phrase("Zagen zij steeds hetzelfde gezicht, of telkens een nieuw?", "Did they see the same face each time, or a new one?"),
      source: Normaliseren.framework("C61")),
    Prompt(
      at: "nabijheid.vertrouwen",
      text: Phrase("Durfde je een grapje te maken, en zij ook?", "Did you dare to make a joke, and did they?"),
      source: Normaliseren.framework("C63")),
    Prompt(
      at: "nabijheid.erkenning",
      text: Phrase("Wat zei het kind zelf, in zijn eigen woorden?", "What did the child itself say, in its own words?"),
      source: Normaliseren.learningNetwork("B7")),
    Prompt(
      at: "nabijheid.erkenning",
      text: Phrase(
        "Welk woord van jou kon hun het gevoel geven dat ze gek zijn?", "Which word of yours could make them feel that they are odd?"),
      source: Normaliseren.framework("C60")),
  ]

  static let ownDirection = [
    Prompt(
      at: "eigen-regie.tempo",
      text: Phrase("Wie had er haast: zij, jij of iemand van buiten?", "Who was in a hurry: they, you or somebody from outside?"),
      source: Normaliseren.framework("C66")),
    Prompt(
      at: "eigen-regie.tempo",
      text: Phrase("Wat kan nog wachten, en wat moet juist op tijd gebeuren?", "What can still wait, and what must be done in time?"),
      source: Normaliseren.learningNetwork("B8")),
    Prompt(
      at: "eigen-regie.eigen-plan",
      text: Phrase(
        "Past dit doel bij hun leven, of bij een plaatje van het ideale gezin?",
        "Does this goal fit their life, or a picture of the ideal family?"),
      source: Normaliseren.startMeeting("A14")),
    Prompt(
      at: "eigen-regie.eigen-plan",
      text: Phrase("Welke regel in het plan komt van het kind?", "Which line of the plan comes from the child?"),
      source: Normaliseren.learningNetwork("B7")),
    Prompt(
      at: "eigen-regie.eigen-plan",
      text: Phrase(
        "Wat verwachten zij van jou, en wat kun je eerlijk beloven?", "What do they expect of you, and what can you honestly promise?"),
      source: Normaliseren.localConversation("D11")),
    Prompt(
      at: "eigen-regie.aan-de-slag",
      text: Phrase("Is het nog van hen, of is het langzaam van jou geworden?", "Is it still theirs, or has it slowly become yours?"),
      source: Normaliseren.startMeeting("A19")),
    Prompt(
      at: "eigen-regie.aan-de-slag",
      text: Phrase("Welke stap is klein genoeg voor deze week?", "Which step is small enough for this week?"),
      source: Normaliseren.localConversation("D20")),
    Prompt(
      at: "eigen-regie.verantwoordelijkheid",
      text: Phrase(
        "Wat mag blijven zoals het is, ook als jij het anders zou doen?", "What may stay as it is, even if you would do it differently?"),
      source: Normaliseren.learningNetwork("B13e")),
    Prompt(
      at: "eigen-regie.verantwoordelijkheid",
      text: Phrase("Wat vond je spannend om aan hen over te laten?", "What did you find hard to leave to them?"),
      source: Normaliseren.learningNetwork("B15")),
  ]

  static let network = [
    Prompt(
      at: "netwerk.in-beeld",
      text: Phrase("Bij wie is het kind graag, en heeft iemand dat gevraagd?", "With whom does the child like to be, and did anyone ask?"),
      source: Normaliseren.localConversation("D10")),
    Prompt(
      at: "netwerk.in-beeld",
      text: Phrase(
        "Wie op school merkt het als het kind er een dag niet is?", "Who at school notices when the child is not there for a day?"),
      source: Normaliseren.startMeeting("A20")),
    Prompt(
      at: "netwerk.mogelijkheden",
      text: Phrase(
        "Wie let er al op de kinderen, en weet die dat zelf?", "Who watches over the children already, and do they know it?"),
      source: Normaliseren.startMeeting("A16")),
    Prompt(
      at: "netwerk.mogelijkheden",
      text: Phrase(
        "Wat doen andere gezinnen hier in de straat als dit gebeurt?", "What do other families in this street do when this happens?"),
      source: Normaliseren.framework("C57")),
    Prompt(
      at: "netwerk.samenwerken",
      text: Phrase("Wat is jouw deel, en wat is echt van een ander?", "What is your part, and what is really someone else's?"),
      source: Normaliseren.startMeeting("A3")),
    Prompt(
      at: "netwerk.samenwerken",
      text: Phrase("Weet de specialist wie er in de buurt al meehelpt?", "Does the specialist know who nearby is helping already?"),
      source: Normaliseren.localConversation("D16")),
  ]

  static let scaling = [
    Prompt(
      at: "op-afschalen.voorkomen",
      text: Phrase("Zou je dit bij je eigen vrienden ook een probleem noemen?", "Would you call this a problem with your own friends too?"),
      source: Normaliseren.learningNetwork("B3")),
    Prompt(
      at: "op-afschalen.voorkomen",
      text: Phrase(
        "Wat verwachten zij van zwaardere hulp, en is dat haalbaar?", "What do they expect of heavier help, and can it be done?"),
      source: Normaliseren.localConversation("D11")),
    Prompt(
      at: "op-afschalen.voorkomen",
      text: Phrase(
        "Wanneer is het genoeg, en hebben jullie dat vooraf afgesproken?", "When is it enough, and did you agree on that beforehand?"),
      source: Normaliseren.startMeeting("A9")),
    Prompt(
      at: "op-afschalen.passend",
      text: Phrase("Wanneer is jeugdhulp hier nodig, en wanneer niet?", "When is youth care needed here, and when not?"),
      source: Normaliseren.localConversation("D3")),
    Prompt(
      at: "op-afschalen.passend",
      text: Phrase(
        "Welke hulp zou je kiezen als je zeker wist dat er niets misging?",
        "Which help would you choose if you knew nothing would go wrong?"),
      source: Normaliseren.framework("C4")),
    Prompt(
      at: "op-afschalen.passend",
      text: Phrase("Wat is hier goed genoeg, en voor wie?", "What is good enough here, and for whom?"),
      source: Normaliseren.startMeeting("A15")),
  ]
}
