import Basics

/// What the commands are called, and what F1 says of them.
public enum CommandWords {
  public static func title(_ id: String) -> Phrase { table[id]?.0 ?? Phrase(id, id) }
  public static func help(_ id: String) -> Phrase { table[id]?.1 ?? Phrase("", "") }

  /// What the footer says: shorter where there is a shorter word.
  public static func short(_ id: String) -> Phrase { shorter[id] ?? title(id) }

  private static let shorter: [String: Phrase] = [
    "nextQuestion": Phrase("volgende", "next"), "previousQuestion": Phrase("vorige", "previous"), "nextField": Phrase("verder", "on"),
    "tick": Phrase("vink af", "tick off"), "number": Phrase("antwoord", "answer"),
    "networkMap": Phrase("kaart", "map"), "networkTable": Phrase("tabel", "table"), "mapView": Phrase("bekijk", "view"),
    "toSession": Phrase("bespreken", "discuss"), "closer": Phrase("dichterbij", "closer"), "further": Phrase("verder weg", "further away"),
    "changeReminder": Phrase("wijzig", "change"), "nextRoom": Phrase("meer", "more"),
    "joinIn": AgendaWords.joinVerb, "toAgenda": Phrase("agenda", "agenda"), "linkStatement": Phrase("stelling", "statement"),
    "takeStance": StatementWords.stanceVerb,
    "readOn": Phrase("volgende", "next"), "readBack": Phrase("vorige", "previous"),
  ]

  public static let noQuestionHere = Phrase("Ga eerst op een vraag staan.", "Go to a question first.")
  public static let noNextQuestion = Phrase("Dit is de laatste vraag.", "This is the last question.")
  public static let noPreviousQuestion = Phrase("Hiervoor staat geen vraag.", "There is no question before this.")
  public static let nothingToCopyOut = Phrase(
    "Kopieer eerst iets: selecteer het en druk op Ctrl-C.", "Copy something first: select it and press Ctrl-C.")
  public static let tooLongToCopyOut = Phrase(
    "Dit is te lang voor het klembord. Kopieer een kleiner stuk.", "This is too long for the clipboard. Copy a smaller part.")
  public static let copiedOut = Phrase(
    "Op het klembord van je computer. Andere programma's kunnen het nu lezen.",
    "On your computer's clipboard. Other programs can read it now.")
  public static let nothingSelected = Phrase(
    "Er is niets geselecteerd. Dat kan met Shift en een pijl, of met Ctrl-K.",
    "Nothing is selected. Select with Shift and an arrow, or with Ctrl-K.")
  public static let nothingCut = Phrase("Er is nog niets geknipt of gekopieerd.", "Nothing was cut or copied yet.")
  public static let nothingToFinish = Phrase("Er is nog geen reflectie die klaar kan zijn.", "There is no reflection to finish yet.")
  public static let nothingToUndo = Phrase("Er is niets om ongedaan te maken.", "There is nothing to undo.")
  public static let nothingToRedo = Phrase("Er is niets om opnieuw te doen.", "There is nothing to redo.")
  public static let nothingHere = Phrase("Er staat hier nog niets.", "There is nothing here yet.")

  public static let everything = Phrase("overzicht", "overview")
  public static let newLine = Phrase("nieuwe regel", "new line")
  public static let write = Phrase("schrijf", "write")
  public static let further = Phrase("verder", "on")
  public static let ready = Phrase("klaar", "done")
  public static let choose = Phrase("kies", "choose")
  public static let typeToSearch = Phrase("typ om te zoeken", "type to search")
  public static let arrows = Phrase("pijlen, Home, End, PageUp, PageDown", "arrows, Home, End, PageUp, PageDown")
  public static let modifiedArrows = Phrase("Ctrl-pijl, Shift-pijl", "Ctrl-arrow, Shift-arrow")

  private static let table: [String: (Phrase, Phrase)] = Dictionary(
    uniqueKeysWithValues: moving + doing + reflecting + network + profile + plan + upAndDown + planning + team + examples
      + teamSettings)

  private static let moving: [(String, (Phrase, Phrase))] = [
    (
      "move",
      (
        Phrase("bewegen", "move"),
        Phrase(
          "De pijlen gaan van regel naar regel. In een tekst bewegen ze door de tekst.",
          "Arrows go from row to row. In a text they move through it.")
      )
    ),
    (
      "moveByWord",
      (
        Phrase("per woord, selecteren", "by word, select"),
        Phrase("Met Ctrl ga je per woord. Met Shift selecteer je.", "With Ctrl you go by word. With Shift you select.")
      )
    ),
    (
      "nextField",
      (
        Phrase("volgend veld", "next field"),
        Phrase("Tab gaat naar het volgende veld, ook uit een lange tekst.", "Tab goes to the next field, out of a long text too.")
      )
    ),
    ("previousField", (Phrase("vorig veld", "previous field"), Phrase("Shift-Tab gaat een veld terug.", "Shift-Tab goes one field back."))),
    (
      "open",
      (
        Phrase("open", "open"),
        Phrase(
          "Enter opent of kiest. In een lange tekst begint Enter een nieuwe regel.",
          "Enter opens or chooses. In a long text Enter starts a new line.")
      )
    ),
    (
      "back",
      (
        Phrase("terug", "back"),
        Phrase("Esc gaat één stap terug. Er gaat nooit tekst verloren.", "Esc goes one step back. Text is never lost.")
      )
    ),
    (
      "help",
      (
        Phrase("hulp", "help"),
        Phrase(
          "Met F1 of ? lees je waar je staat en wat je hier kunt doen. Alt met een cijfer is ook de F-toets.",
          "F1 or ? tells where you are and what you can do here. Alt with a digit is the F-key too.")
      )
    ),
    ("gezinPane", (Phrase("gezin", "family"), Phrase("Het gezin: krachten eerst.", "The family: strengths first."))),
    ("networkPane", (Phrase("netwerk", "network"), Phrase("De mensen om het gezin heen.", "The people around the family."))),
    ("reflectionPane", (Phrase("reflectie", "reflection"), Phrase("Terugkijken op je eigen werk.", "Look back on your own work."))),
    ("planPane", (Phrase("plan", "plan"), Phrase("Het plan van het gezin.", "The family's plan."))),
    (
      "nextQuestion",
      (
        Phrase("volgende vraag", "next question"),
        Phrase("Ctrl-N gaat naar de volgende vraag, of stap.", "Ctrl-N goes to the next question, or step.")
      )
    ),
    (
      "previousQuestion",
      (
        Phrase("vorige vraag", "previous question"),
        Phrase("Ctrl-O gaat naar de vorige vraag, of stap.", "Ctrl-O goes to the previous question, or step.")
      )
    ),
  ]

  private static let doing: [(String, (Phrase, Phrase))] = [
    (
      "park",
      (
        Phrase("parkeer", "park"),
        Phrase(
          "F8 parkeert deze vraag voor later. Nog een keer F8 haalt hem terug.",
          "F8 parks this question for later. F8 again takes it back.")
      )
    ),
    (
      "palette",
      (
        Phrase("alles", "everything"),
        Phrase(
          "Met Ctrl-P zie je alles wat je kunt doen. Typ een woord om te zoeken.", "Ctrl-P shows all you can do. Type a word to search.")
      )
    ),
    (
      "searchEverywhere",
      (
        Phrase("overal zoeken", "search everywhere"),
        Phrase(
          "Zoekt in je gezinnen, in je nabesprekingen en in wat je team deelde.",
          "Searches your families, your debriefs, and what your team shared.")
      )
    ),
    (
      "stopReading",
      (
        Phrase("stop met lezen", "stop reading"),
        Phrase(
          "Gewoon leest nog bestanden om in te zoeken. De volgende keer gaat het verder.",
          "Gewoon is still reading files to search in. It goes on next time.")
      )
    ),
    ("find", (Phrase("zoek", "search"), Phrase("Zoek in de lijst of in een lange tekst.", "Search in the list or in a long text."))),
    (
      "save",
      (
        Phrase("bewaren", "save"),
        Phrase("Bewaren gaat vanzelf. Met Ctrl-S zie je dat het gebeurd is.", "Saving happens by itself. Ctrl-S shows that it is done.")
      )
    ),
    (
      "undo",
      (
        Phrase("ongedaan maken", "undo"),
        Phrase(
          "Ctrl-Z gaat een stap terug: per woord in een tekst, anders per veld. In de lijst komt terug wat je het laatst verwijderde of afvinkte.",
          "Ctrl-Z goes one step back: by word in a text, otherwise by field. In the list what you removed or ticked last comes back.")
      )
    ),
    ("redo", (Phrase("opnieuw doen", "redo"), Phrase("Ctrl-Y doet opnieuw wat je ongedaan maakte.", "Ctrl-Y does again what you undid."))),
    ("cut", (Phrase("knippen", "cut"), Phrase("Ctrl-X knipt wat geselecteerd is.", "Ctrl-X cuts the selection."))),
    (
      "copy",
      (
        Phrase("kopiëren", "copy"),
        Phrase("Ctrl-C kopieert wat geselecteerd is. Het blijft binnen Gewoon.", "Ctrl-C copies the selection. It stays inside Gewoon.")
      )
    ),
    (
      "paste",
      (
        Phrase("plakken", "paste"),
        Phrase(
          "Ctrl-V plakt. Van buiten plak je met de toets van je terminal.", "Ctrl-V pastes. From outside, paste with your terminal's key.")
      )
    ),
    ("selectAll", (Phrase("alles selecteren", "select all"), Phrase("Ctrl-A selecteert de hele tekst.", "Ctrl-A selects the whole text."))),
    (
      "startSelecting",
      (
        Phrase("begin selecteren", "start selecting"),
        Phrase("Na Ctrl-K selecteren de pijlen, tot je Esc drukt.", "After Ctrl-K the arrows select, until you press Esc.")
      )
    ),
    (
      "eraseWord",
      (
        Phrase("woord weghalen", "take out a word"),
        Phrase(
          "Ctrl-W haalt het woord voor de cursor weg. Alt-Backspace ook.",
          "Ctrl-W takes out the word before the cursor. So does Alt-Backspace.")
      )
    ),
    (
      "redraw",
      (Phrase("scherm opnieuw tekenen", "draw again"), Phrase("Ctrl-L tekent het scherm opnieuw.", "Ctrl-L draws the screen again."))
    ),
    ("quit", (Phrase("stop", "quit"), Phrase("Ctrl-Q stopt. Alles wordt eerst bewaard.", "Ctrl-Q quits. Everything is saved first."))),
    (
      "throwAway",
      (
        Phrase("verwijderen", "remove"),
        Phrase(
          "Delete verwijdert. Gewoon vraagt eerst of je het zeker weet. Het blijft 30 dagen in de prullenbak.",
          "Delete removes. Gewoon asks first whether you are sure. It stays in the trash for 30 days.")
      )
    ),
    (
      "new",
      (
        Phrase("nieuw", "new"),
        Phrase("n begint iets nieuws: een gezin, een persoon, een stap.", "n starts something new: a family, a person, a step.")
      )
    ),
    (
      "number",
      (
        Phrase("cijfers", "numbers"),
        Phrase(
          "Een cijfer kiest, in een lijst en bij een vraag. Op een schaal is 1 en dan 0 een 10. In het netwerk gaat het naar een hoek.",
          "A digit chooses, in a list and at a question. On a scale 1 and then 0 is 10. In the network it goes to a corner.")
      )
    ),
    (
      "tick",
      (Phrase("kies, vink af", "choose, tick"), Phrase("De spatiebalk kiest, of vinkt een stap af.", "Space chooses, or ticks off a step."))
    ),
    (
      "finishReflection",
      (
        Phrase("reflectie klaar", "finish reflection"),
        Phrase("De reflectie is klaar. Alleen jij kunt hem lezen.", "The reflection is finished. Only you can read it.")
      )
    ),
    (
      "newReflection",
      (
        Phrase("nieuwe reflectie", "new reflection"),
        Phrase("Begin een nieuwe reflectie over dit gezin.", "Start a new reflection on this family.")
      )
    ),
    (
      "concerns",
      (
        Phrase("nakijken", "look at"),
        Phrase(
          "Bekijk andere versies, en wat buiten Gewoon om verdween.",
          "See other versions of a file, and what is gone behind Gewoon's back.")
      )
    ),
    (
      "trash",
      (Phrase("prullenbak", "trash"), Phrase("Bekijk wat je verwijderde en zet het terug.", "See what you removed and put it back."))
    ),
    (
      "onPaper",
      (
        Phrase("op papier", "on paper"),
        Phrase(
          "Print of exporteer het plan, de kaart of je reflecties. De planning kan mee in je agenda.",
          "Print or export the plan, the map or your reflections. The planning can go along in your calendar.")
      )
    ),
    (
      "meanings",
      (
        Phrase("wat we met gewoon bedoelen", "what we mean by ordinary"),
        Phrase(
          "Normaliseren, ontzorgen en demedicaliseren in gewone woorden.", "Normalising, relieving and de-medicalising in plain words.")
      )
    ),
    (
      "copyOut",
      (
        Phrase("kopieer voor andere programma's", "copy for other programs"),
        Phrase(
          "Zet wat je kopieerde op het klembord van je computer. Elk programma kan het dan lezen.",
          "Puts what you copied on your computer's clipboard. Every program can read it then.")
      )
    ),
    (
      "accessibility",
      (
        Phrase("toegankelijkheid", "accessibility"),
        Phrase(
          "Gewoon met een schermlezer, vergroot of zonder kleur: wat kan, en wat nog niet.",
          "Gewoon with a screen reader, enlarged or without colour: what works, and what does not yet.")
      )
    ),
    (
      "suspend",
      (
        Phrase("even naar de opdrachtregel", "to the command line for a moment"),
        Phrase("Met fg kom je hier terug.", "With fg you come back here.")
      )
    ),
  ]
}
