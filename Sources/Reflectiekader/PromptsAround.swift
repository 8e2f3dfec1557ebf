import Basics

// The prompts at the places before and after the 15 questions.
extension Prompts {
  static let before = [
    Prompt(
      at: "landing",
      text: Phrase("Waar denk je straks op de fiets nog aan?", "What will you still think of on the way home?"),
      source: Normaliseren.framework("C42")),
    Prompt(
      at: "hunch",
      text: Phrase(
        "Wat voel je aan, ook al kun je het nog niet aanwijzen?", "What do you sense, even if you cannot point at it yet?"),
      source: Normaliseren.framework("C42")),
    Prompt(
      at: "wentWell",
      text: Phrase("Wat ging vandaag goed zonder dat iemand hielp?", "What went well today without anyone helping?"),
      source: Normaliseren.localConversation("D2")),
    Prompt(
      at: "wentWell",
      text: Phrase("Welke kant van een kind heeft nog niemand genoemd?", "Which side of a child has nobody named yet?"),
      source: Normaliseren.startMeeting("A21")),
    Prompt(
      at: "conversation.language",
      text: Phrase("Welk woord zou je thuis aan tafel nooit gebruiken?", "Which word would you never use at your own table?"),
      source: Normaliseren.framework("C60")),
    Prompt(
      at: "conversation.imperfection",
      text: Phrase("Waar kan dit gezin mee leven, ook als het niet overgaat?", "What can this family live with, even if it does not pass?"),
      source: Normaliseren.localConversation("D4")),
  ]

  static let after = [
    Prompt(
      at: "dosage",
      text: Phrase("Maakte een grapje het lichter, of maakte het hen kleiner?", "Did a joke make it lighter, or did it make them smaller?"),
      source: Normaliseren.framework("C63")),
    Prompt(
      at: "dosage",
      text: Phrase(
        "Gaf je een voorbeeld van jezelf, en bleef het daarna over hen gaan?",
        "Did you give an example of your own, and did it stay about them?"),
      source: Normaliseren.framework("C55")),
    Prompt(
      at: "dosage",
      text: Phrase("Vroeg je wat anderen doen, of vertelde jij het?", "Did you ask what others do, or did you tell them?"),
      source: Normaliseren.framework("C57")),
    Prompt(
      at: "broadView",
      text: Phrase(
        "Welke zorgen hangen samen, zodat één oplossing voor allebei helpt?",
        "Which worries belong together, so that one solution helps both?"),
      source: Normaliseren.framework("C47")),
    Prompt(
      at: "broadView",
      text: Phrase("Wat zou hier meer doen dan een gesprek met jou?", "What would do more here than a conversation with you?"),
      source: Normaliseren.localConversation("D12")),
    Prompt(
      at: "network",
      text: Phrase("Wie staat op de kaart en kreeg nog nooit een vraag?", "Who is on the map and never got a question yet?"),
      source: Normaliseren.framework("C5")),
    Prompt(
      at: "network",
      text: Phrase(
        "Wie ziet de kinderen vaker dan jij, en is op tijd te bereiken?",
        "Who sees the children more often than you, and can be reached in time?"),
      source: Normaliseren.startMeeting("A16")),
    Prompt(
      at: "network",
      text: Phrase("Wie draagt veel, en wie vraagt of dat nog gaat?", "Who carries a lot, and who asks whether that still works?"),
      source: Normaliseren.startMeeting("A24")),
    Prompt(
      at: "plan",
      text: Phrase(
        "Koos je de volgende stap uit vertrouwen, of uit angst voor een incident?",
        "Did you choose the next step out of trust, or out of fear of an incident?"),
      source: Normaliseren.framework("C4")),
    Prompt(
      at: "plan",
      text: Phrase("Bij welke stap is nog niet duidelijk van wie die is?", "Of which step is it not clear yet whose it is?"),
      source: Normaliseren.startMeeting("A3")),
    Prompt(
      at: "plan",
      text: Phrase(
        "Wat nam de hulp over, en wanneer gaat het terug?", "What did the help take over, and when does it go back?"),
      source: Normaliseren.startMeeting("A10")),
    Prompt(
      at: "learned",
      text: Phrase(
        "Welke bril had jij op, en wat zag je daardoor niet?", "Which glasses did you wear, and what did they keep you from seeing?"),
      source: Normaliseren.startMeeting("A17")),
    Prompt(
      at: "learned",
      text: Phrase(
        "Hoe help je het gewone leven weer op gang, en wat wil je daarover leren?",
        "How do you help ordinary life go again, and what do you want to learn?"),
      source: Normaliseren.startMeeting("A13")),
    Prompt(
      at: "closing",
      text: Phrase("Kwam de hulp op tijd, en stopt die ook op tijd?", "Did the help come in time, and does it end in time too?"),
      source: Normaliseren.learningNetwork("B8")),
    Prompt(
      at: "closing",
      text: Phrase("Bij wie klopt dit gezin aan als jouw hulp stopt?", "On whose door does this family knock when your help ends?"),
      source: Normaliseren.localConversation("D17")),
    Prompt(
      at: "closing",
      text: Phrase("Wat is er niet opgelost, en gaat toch goed genoeg?", "What is not solved, and still goes well enough?"),
      source: Normaliseren.startMeeting("A15")),
  ]
}
