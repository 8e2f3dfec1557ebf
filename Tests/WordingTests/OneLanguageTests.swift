import Testing

@Suite("Our Dutch is Dutch")
struct OneLanguageTests {
  /// Dutch words that English writes in the same way.
  private static let dutchToo = words(
    """
    agenda alt apart april bank begin best blind club clubs computer console contact contrast cursor december den dilemma door dossier dossiers en even extra filter
    grip had half help in incident is jan lang later let letter letters map me moment nederlands november of online open over paste pen per perfect plan
    planning portfolio present print privacy rest school sem september sleep specialist spelling stand start stop taken team terminal trainer training
    want was we week
    """)
  /// Dutch that our English leaves as it is: names of people, of a law, of the framework and of who made it, and the names of our own things.
  private static let inEnglishToo = words(
    """
    bakker berg de english gewoon leernetwerk licht linda meldcode mila nim normaliseren oma ontwikkeltafel ria rmo rustig sociaal sterker swon thuis
    van veilig vng werk
    """)
  /// What one types as it stands: after an option, as a command, as the name of a folder, and in the file of the settings.
  private static let typed = words(
    """
    accessible all as color config conflicts demo false family fg file for force half ics initials instruments json keys kind last limit list no period
    plain profile quarter reflection reflections sheet short theme themes titles toml true what worker workspace year
    """)
  /// What stands on a key, and what things are called in every language.
  private static let keysAndNames = words(
    """
    ascii backspace bom brltty csv ctrl delete end enter esc espeak excel field home html hunspell linux mb md mib ng nl nvda orca pagedown pageup
    postcode screen shift tab tmux utf vt windows xterm
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 })
  }

  @Test("No word of a Dutch sentence is one that our English uses, but for those that are named here")
  func noEnglish() {
    let english = OwnPhrases.all.reduce(into: Set<String>()) { $0.formUnion(Self.words($1.english)) }
    #expect(english.count > 1200)
    let known = Self.dutchToo.union(Self.inEnglishToo).union(Self.typed).union(Self.keysAndNames)
    for phrase in OwnPhrases.all {
      let foreign = Self.words(phrase.text).intersection(english).subtracting(known)
      #expect(foreign.isEmpty, "\(phrase.file): \(foreign.sorted()) in \(phrase.text)")
    }
  }

  @Test("Nor one of the English words that creep into Dutch programs")
  func noScreenEnglish() {
    let never = PlainWords.banned.union(Self.functionWords).subtracting(Self.typed).subtracting(Self.keysAndNames).subtracting(
      Self.dutchToo)
    for phrase in OwnPhrases.all {
      let found = Self.words(phrase.text).intersection(never)
      #expect(found.isEmpty, "\(phrase.file): \(found.sorted()) in \(phrase.text)")
    }
  }

  /// The small words that every English sentence has one of, and that Dutch has not.
  private static let functionWords = words(
    """
    the and not with from this that these those there their they you your yours he she his her its our ours are were been being has have does
    did will would can could should shall may might must about after again against before between both but by each every few how into more
    most other some such than then through under until up very when where which while who whom whose why without yes
    """)

  @Test("The reader of the sources finds every text: joined ones, filled ones, and those with marks of their own")
  func reader() {
    let code = #"""
      Phrase("een " + "twee", "one two"), Phrase(
        "drie \(a(b ? "x" : "y")) \"vier\"", "three") say("vijf", "five") indicator("id", network, .national, "C1", "zes", "six", help: nil)
      """#
    #expect(
      OwnPhrases.phrases(in: code) == [["een twee", "one two"], ["drie … \"vier\"", "three"], ["vijf", "five"], ["zes", "six"]])
  }
}
