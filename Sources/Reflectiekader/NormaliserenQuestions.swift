import Basics

// The 15 questions. The past tense keeps them at this visit; where a question is about how things stand now, it is in the present.
// Help texts carry the prompts of the other seeds to the question that they bear on, and never judge the family.
extension Normaliseren {
  /// The same question after each aspect, five times as in the source: evidence of one's own acting, seen, heard, done or told.
  private static let evidence = Phrase("Waar zie je dat aan?", "Where do you see that?")

  static let strengths = Aspect(
    id: "krachtgericht", title: Phrase("Krachtgericht", "Building on strengths"), evidence: evidence, source: framework("R1e"),
    questions: [
      Question(
        id: "krachtgericht.krachten", input: .text,
        text: Phrase(
          "Wat deed je met de eigen krachten en talenten van dit gezin?",
          "What did you do with this family's own strengths and talents?"),
        short: Phrase("Wat deed je met hun eigen krachten en talenten?", "What did you do with their own strengths and talents?"),
        help: Phrase(
          "Denk aan iets wat iemand goed kan, of wat vanzelf ging. Ouders zien het soms zelf niet meer: heb je het hardop gezegd?",
          "Think of something that someone is good at, or that went by itself. Parents sometimes no longer see it: did you say it out loud?"
        ),
        source: framework("R1")),
      Question(
        id: "krachtgericht.veerkracht", input: .text,
        text: Phrase(
          "Hoe moedigde je hen aan om hun veerkracht te gebruiken en zelf dingen te regelen?",
          "How did you encourage them to use their resilience and to arrange things themselves?"),
        short: Phrase(
          "Hoe steunde je hun veerkracht, en liet je hen zelf dingen regelen?",
          "How did you support their resilience, and let them arrange things themselves?"),
        help: Phrase(
          "Hoe kwamen zij eerder ergens doorheen, en wat hielp toen? Het kleinste voorbeeld telt, zoals iets wat jij niet overnam.",
          "How did they get through something before, and what helped then? The smallest example counts, such as something you did not take over."
        ),
        source: framework("R2")),
    ])

  static let nearness = Aspect(
    id: "nabijheid", title: Phrase("Nabijheid en present zijn", "Being near and present"), evidence: evidence, source: framework("R2e"),
    questions: [
      Question(
        id: "nabijheid.leefomgeving", input: .yesPartlyNo,
        text: Phrase(
          "Gaf je hulp waar het gezin leeft: thuis, op school of in de buurt?",
          "Did you give your help where the family lives its life: at home, at school or nearby?"),
        short: Phrase("Gaf je hulp waar het gezin leeft?", "Did you help where the family lives its life?"),
        help: Phrase(
          "Hun keukentafel telt, en ook het schoolplein of de club. Wat maakte deze plek vertrouwd voor hen?",
          "Their kitchen table counts, and so does the school yard or the club. What made this place feel familiar to them?"),
        source: framework("R3")),
      Question(
        id: "nabijheid.gelijkwaardig", input: .yesPartlyNo,
        text: Phrase("Werkte je gelijkwaardig samen met het gezin?", "Did you work together with the family on equal terms?"),
        short: Phrase("Werkten jullie gelijkwaardig samen?", "Did you work together on equal terms?"),
        help: Phrase(
          "Zat je naast hen en dacht je mee, zonder witte jas? Denk ook aan humor: konden jullie samen lachen?",
          "Did you sit beside them and think along, without the white coat? Think of humour too: could you laugh together?"),
        source: framework("R4")),
      Question(
        id: "nabijheid.vertrouwen", input: .text,
        text: Phrase(
          "Wat deed je om het vertrouwen tussen jou en het gezin te laten groeien?",
          "What did you do to let the trust between you and the family grow?"),
        short: Phrase("Hoe bouwde je aan vertrouwen?", "How did you build trust?"),
        help: Phrase(
          "Denk aan een belofte die je nakwam, of aan stil zijn en luisteren. Deelde je een eigen voorbeeld, en paste dat?",
          "Think of a promise you kept, or of being quiet and listening. Did you share an example of your own, and did it fit?"),
        source: framework("R5")),
      Question(
        id: "nabijheid.erkenning", input: .text,
        text: Phrase(
          "Hoe liet je het gezin merken dat je hen en hun situatie erkent?",
          "How did you let the family notice that you recognise them and their situation?"),
        short: Phrase("Hoe gaf je erkenning voor wie zij zijn en hoe zij leven?", "How did you recognise who they are and how they live?"),
        help: Phrase(
          "Vroeg je wat anderen doen, of zei je dat meer mensen dit meemaken? Liet je dan ook horen dat het om hun eigen verhaal gaat?",
          "Did you ask what others do, or say that more people go through this? And did you show that this is still their own story?"),
        source: framework("R6")),
    ])

  static let ownDirection = Aspect(
    id: "eigen-regie", title: Phrase("Eigen regie", "The family in charge"), evidence: evidence, source: framework("R3e"),
    questions: [
      Question(
        id: "eigen-regie.tempo", input: .scale,
        text: Phrase("In hoeverre stemde je je tempo af op dat van het gezin?", "How far did you tune your pace to that of the family?"),
        short: Phrase("In hoeverre stemde je af op hun tempo?", "How far did you tune in to their pace?"),
        help: Phrase(
          "Denk aan een moment waarop je wachtte, of waarop het stil werd. Wie bepaalde wanneer jullie verdergingen?",
          "Think of a moment when you waited, or when it went quiet. Who decided when to go on?"),
        source: framework("R7")),
      Question(
        id: "eigen-regie.eigen-plan", input: .scale,
        text: Phrase(
          "In hoeverre komt het plan van aanpak van het gezin zelf?",
          "How far does the plan of action come from the family itself?"),
        short: Phrase("In hoeverre maakten zij hun plan zelf?", "How far did they make their plan themselves?"),
        help: Phrase(
          "Staan hun eigen woorden erin? Past het bij wat zij normaal vinden, of bij wat jij normaal vindt?",
          "Does it hold their own words? Does it fit what they find normal, or what you find normal?"),
        source: framework("R8")),
      Question(
        id: "eigen-regie.aan-de-slag", input: .text,
        text: Phrase(
          "Hoe hielp je hen zelf aan de slag met hun plan, niet afhankelijk van hulpverleners?",
          "How did you help them to work on their plan themselves, not dependent on professionals?"),
        short: Phrase(
          "Hoe zorgde je dat zij het zelf doen en niet afhankelijk worden?",
          "How did you keep them doing it themselves, not dependent on help?"),
        help: Phrase(
          "Wat liet je bij hen, ook al kon jij het sneller? Denk aan iets wat zij vroeger deden en weer kunnen oppakken.",
          "What did you leave with them, even though you could do it faster? Think of something they used to do and can take up again."),
        source: framework("R9")),
      Question(
        id: "eigen-regie.verantwoordelijkheid", input: .text,
        text: Phrase(
          "Hoe gaf je ruimte aan de eigen verantwoordelijkheid van de ouders?",
          "How did you make room for the parents' own responsibility?"),
        short: Phrase("Hoe liet je de verantwoordelijkheid bij de ouders?", "How did you leave the responsibility with the parents?"),
        help: Phrase(
          "Wat besloten zij zelf, ook toen het even minder ging? Was dat goed genoeg?",
          "What did they decide themselves, even when things went less well for a while? Was that good enough?"),
        source: framework("R10")),
    ])

  static let network = Aspect(
    id: "netwerk", title: Phrase("Samenwerken met het sociale netwerk", "Working with the social network"), evidence: evidence,
    source: framework("R4e"),
    questions: [
      Question(
        id: "netwerk.in-beeld", input: .yesPartlyNo,
        text: Phrase(
          "Heb je in beeld wie er om het gezin heen staan?",
          "Do you know who the people around the family are?"),
        short: Phrase("Heb je in beeld wie er om hen heen staan?", "Do you know who is around them?"),
        help: Phrase(
          "Denk aan een buurvrouw, een juf, een trainer, of wie op de kinderen let. Een naam erbij is al winst.",
          "Think of a neighbour, a teacher, a coach, or someone who keeps an eye on the children. One more name is already a gain."),
        source: framework("R11")),
      Question(
        id: "netwerk.mogelijkheden", input: .yesPartlyNo,
        text: Phrase(
          "Heb je gekeken welke mogelijkheden er zijn om met het sociale netwerk samen te werken?",
          "Have you explored what is possible in working together with the social network?"),
        short: Phrase("Heb je gekeken hoe hun netwerk kan meedoen?", "Have you explored how their network can take part?"),
        help: Phrase(
          "Wie is nog nooit gevraagd? Denk ook aan wat iemand aankan, en hoe lang.",
          "Who was never asked? Think too of what someone can manage, and for how long."),
        source: framework("R12")),
      Question(
        id: "netwerk.samenwerken", input: .text,
        text: Phrase(
          "Hoe werk jij samen met het sociale netwerk?",
          "How do you work together with the social network?"),
        short: Phrase("Hoe werk jij samen met hun netwerk?", "How do you work together with their network?"),
        help: Phrase(
          "Een belletje met oma is ook samenwerken. Wie doet wat, en wat blijft er als jij niet meer komt?",
          "A short call with grandma is cooperation too. Who does what, and what stays when you no longer come?"),
        source: framework("R13")),
    ])

  static let scaling = Aspect(
    id: "op-afschalen", title: Phrase("Opschalen en afschalen", "Scaling up and scaling down"), evidence: evidence,
    source: framework("R5e"),
    questions: [
      Question(
        id: "op-afschalen.voorkomen", input: .scale,
        text: Phrase(
          "In hoeverre deed je moeite om gespecialiseerde hulp te voorkomen waar die niet nodig is?",
          "How far did you try to prevent specialist help where it is not needed?"),
        short: Phrase(
          "In hoeverre probeerde je onnodige gespecialiseerde hulp te voorkomen?",
          "How far did you try to prevent unneeded specialist help?"),
        help: Phrase(
          "Handelde je uit vertrouwen, of uit angst dat er iets misgaat? Komt dit gezin door meer hulp apart te staan van andere gezinnen?",
          "Did you act out of trust, or out of fear that something goes wrong? Does more help set this family apart from others?"),
        source: framework("R14")),
      Question(
        id: "op-afschalen.passend", input: .weight,
        text: Phrase(
          "Is je hulp passend: zo licht als het kan en zo zwaar als nodig is?",
          "Is your help fitting: as light as possible and as heavy as needed?"),
        short: Phrase("Past je hulp: zo licht als kan, zo zwaar als nodig?", "Does your help fit: light if possible, heavy if needed?"),
        help: Phrase(
          "Wat voel je aan, en wat weet je zeker? Lichter is niet altijd beter: hulp moet op tijd komen, en thuis moet het veilig zijn.",
          "What do you sense, and what do you know for sure? Lighter is not always better: help must come in time, and home must be safe."
        ),
        source: framework("R15")),
    ])
}
