import Basics

// The bank, a list for each moment. What makes something ordinary also asks on or recognises, so that it never brushes anyone aside.
extension NormalisingSentence {
  static let recognition = list(
    Phrase("Eerst erkenning geven", "To recognise first"), Normaliseren.framework("C59"),
    [
      ("zwaar", Phrase("Dit is best zwaar. Fijn dat je het vertelt.", "This is quite heavy. I am glad you tell me.")),
      (
        "niets-oplossen",
        Phrase("Ik hoor hoe moe je bent. We hoeven nu niets op te lossen.", "I hear how tired you are. We need not solve anything now.")
      ),
      (
        "van-dichtbij",
        Phrase("Jij maakt dit elke dag mee. Vertel me wat ik nog niet zie.", "You live with this every day. Tell me what I do not see yet.")
      ),
      (
        "eigen-verhaal",
        Phrase(
          "Wat bij een ander helpt, hoeft bij jullie niet te werken. Wat past wel?",
          "What helps someone else need not work for you. What does fit?")
      ),
    ])

  static let general = list(
    Phrase("Het gewoon maken zonder het weg te wuiven", "To make it ordinary without waving it away"), Normaliseren.framework("C56"),
    [
      ("meer-ouders", Phrase("Dit hoor ik van meer ouders. Hoe is het voor jullie?", "I hear this from more parents. How is it for you?")),
      (
        "niet-de-enige",
        Phrase(
          "Je bent echt niet de enige. Dat maakt het voor jou niet minder lastig.",
          "You are really not the only one. That makes it no less hard for you.")
      ),
      (
        "in-jouw-plaats",
        Phrase(
          "In jouw plaats zou bijna iedereen moe zijn. En jij zit er nu middenin.",
          "In your place almost anyone would be tired. And you are in the middle of it.")
      ),
      (
        "goed-dat-je-vraagt",
        Phrase(
          "Zoveel ouders zitten hiermee. Goed dat jij het vraagt.",
          "So many parents struggle with this. Good that you ask.")
      ),
      (
        "zulke-ochtenden",
        Phrase(
          "Bijna elk gezin kent zulke ochtenden. Hoe gaat het bij jullie?",
          "Almost every family knows such mornings. How does it go with you?")
      ),
      (
        "deze-leeftijd",
        Phrase(
          "Veel kinderen van deze leeftijd proberen dit uit. Wat doet het met jou?",
          "Many children of this age try this. What does it do to you?")
      ),
      (
        "mindere-tijd",
        Phrase(
          "Een mindere tijd hoort bij het leven. Wat is er voor jou het zwaarst aan?",
          "Harder times are part of life. What is hardest about it for you?")
      ),
      (
        "hulp-van-een-ander",
        Phrase(
          "Iedereen heeft soms een ander nodig. Wie helpt er graag bij jullie?", "Everyone needs someone sometimes. Who likes to help you?")
      ),
    ])

  static let others = list(
    Phrase("Vragen wat anderen doen", "To ask what others do"), Normaliseren.framework("C57"),
    [
      (
        "vrienden",
        Phrase(
          "Hoe pakken je vrienden dit aan? En wat daarvan past bij jou?", "How do your friends deal with this? And what of it suits you?")
      ),
      (
        "ook-meegemaakt",
        Phrase(
          "Ken je iemand die dit ook meemaakte? Wat hielp daar?",
          "Do you know someone who went through this too? What helped there?")
      ),
      (
        "schoolplein",
        Phrase(
          "Wat zeggen ouders op het schoolplein hierover? Herken je dat?", "What do parents at school say about it? Do you recognise that?")
      ),
      (
        "vroeger-thuis",
        Phrase(
          "Hoe ging dit vroeger bij jou thuis? Wat doe je nu net zo, of juist anders?",
          "How was this when you were young? What do you do the same, or not?")
      ),
    ])

  static let ownExample = list(
    Phrase("Iets van jezelf vertellen", "To give an example of your own"), Normaliseren.framework("C55"),
    [
      (
        "bij-mij-thuis",
        Phrase(
          "Bij mij thuis loopt het 's ochtends ook weleens mis. Hoe gaat dat hier?",
          "At my place mornings go wrong sometimes too. How is that here?")
      ),
      (
        "wat-mij-hielp",
        Phrase(
          "Ik vond dit zelf ook lastig. Wil je horen wat mij hielp?", "I found this hard myself. Would you like to hear what helped me?")
      ),
      (
        "niet-in-een-keer",
        Phrase(
          "Mij lukte het ook niet in één keer. Voor jou kan het weer anders zijn.",
          "I did not manage at the first try either. For you it may be different.")
      ),
    ])

  static let humour = list(
    Phrase("Samen even lachen, als dat kan", "To laugh together, if that is possible"), Normaliseren.framework("C63"),
    [
      (
        "handleiding",
        Phrase("Bij kinderen zit geen handleiding. Zullen we samen zoeken?", "Children come without a manual. Shall we look together?")
      ),
      (
        "examen",
        Phrase(
          "Was opvoeden een examen, dan zakten we allemaal weleens. Wat ging wel goed?",
          "If parenting were an exam, we would all fail at times. What did go well?")
      ),
      (
        "opvoedboek",
        Phrase(
          "Als iemand het perfecte opvoedboek heeft, dan wil ik het graag lenen.",
          "If anyone has the perfect book on parenting, I would love to borrow it.")
      ),
    ])

  static let lead = list(
    Phrase("Het gezin laten beslissen", "To let the family decide"), Normaliseren.framework("C50"),
    [
      ("je-kind-het-best", Phrase("Jij kent je kind het best. Wat denk je zelf?", "You know your child best. What do you think yourself?")),
      ("jullie-beslissen", Phrase("Ik denk graag mee. Jullie beslissen.", "I like to think along. You decide.")),
      ("als-eerste", Phrase("Wat wil je zelf als eerste proberen?", "What would you like to try first?")),
      (
        "zelf-en-hulp",
        Phrase(
          "Wat doe je hiervan zelf, en waar wil je iemand bij?",
          "What of this will you do yourself, and where do you want someone with you?")
      ),
    ])

  static let strength = list(
    Phrase("Benoemen wat iemand goed kan", "To name a strength"), Normaliseren.framework("C49"),
    [
      ("rustig", Phrase("Ik zag hoe rustig je bleef. Hoe doe je dat?", "I saw how calm you stayed. How do you do that?")),
      (
        "kijkt-naar-jou",
        Phrase(
          "Je kind kijkt naar jou als het spannend wordt. Heb je dat gezien?",
          "Your child looks at you when things get tense. Did you see that?")
      ),
      (
        "al-eens-gered",
        Phrase(
          "Jullie zijn al eerder door iets zwaars heen gekomen. Wie of wat hielp toen?",
          "You have pulled through before. Who or what helped then?")
      ),
    ])

  static let goodEnough = list(
    Phrase("Zeggen dat goed genoeg ook goed is", "To say that good enough is good"), Normaliseren.startMeeting("A15"),
    [
      (
        "vandaag-lukte",
        Phrase("Het hoeft niet perfect. Wat lukte er vandaag wel?", "It need not be perfect. What did work out today?")
      ),
      (
        "jij-bent-er",
        Phrase(
          "Een kind kan best tegen een foutje. Jij bent er, en dat telt.", "A child can stand a mistake. You are there, and that counts.")
      ),
      (
        "laten-zoals-het-is",
        Phrase(
          "Niet alles hoeft opgelost. Wat kan voor jou zo blijven?",
          "Not everything has to be solved. What can stay like this for you?")
      ),
    ])

  static let tooMuch = list(
    Phrase("Als je het te klein maakte", "When you made it too small"), Normaliseren.framework("C58"),
    [
      (
        "te-klein",
        Phrase(
          "Ik maakte het daarnet te klein, geloof ik. Hoe is het echt voor jou?", "I think I made it too small. How is it really for you?")
      ),
      (
        "bij-jou-anders",
        Phrase(
          "Het komt vaker voor, en toch gaat het nu over jou. Vertel verder.",
          "It happens more often, and still this is about you. Tell me more.")
      ),
    ])

  private static func list(_ when: Phrase, _ source: String, _ texts: [(id: String, text: Phrase)]) -> [NormalisingSentence] {
    texts.map { NormalisingSentence(id: $0.id, text: $0.text, when: when, source: source) }
  }
}
