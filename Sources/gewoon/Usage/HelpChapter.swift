import TextUI

/// What the help and the man page tell of the program as a whole, beside the commands.
struct HelpChapter {
  let title: String
  let entries: [(term: String, text: String)]

  static let all = [
    HelpChapter(
      title: "Environment",
      entries: [
        ("GEWOON_WORKSPACE", "The folder with your files, where --workspace does not name one."),
        (
          "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME, XDG_CONFIG_HOME",
          "Where the folders below stand, in the place of ~/.local/share, ~/.local/state, ~/.cache and ~/.config."
        ),
        (
          "LC_ALL, LC_MESSAGES, LANG",
          "English where the first one that is set begins with en, else Dutch. --lang and language in config.toml go before it."
        ),
        ("DICPATH", "Folders with dictionaries for spelling, as for Hunspell itself."),
        ("NO_COLOR", "No colours on the screen."),
        ("ACCESSIBLE", "Line by line, as with --plain; so it is with TERM=dumb and without a terminal too."),
      ]),
    HelpChapter(
      title: "Files",
      entries: [
        ("~/.local/share/gewoon", "Data: your files, unless --workspace or GEWOON_WORKSPACE names another folder."),
        ("~/.local/state/gewoon", "State: what a crash would lose, and what can be undone."),
        ("~/.cache/gewoon", "Cache: an index to search by, which can be thrown away."),
        (
          "~/.config/gewoon",
          "Config: the settings in config.toml, your own words for spelling in words.txt, your own themes in themes/NAME.toml."
        ),
      ]),
    HelpChapter(
      title: "Settings in config.toml",
      entries: [
        ("theme = \"warm\"", "How it looks: one of gewoon themes."),
        ("language = \"nl\"", "nl or en."),
        ("letters = true", "Whether single letters are commands where nothing is typed."),
        ("ornament = \"full\"", "Lines and signs: full, sober (plain letters) or none."),
        ("columns = 2", "With 1 nothing stands side by side."),
        ("[keys]", "Further keys: C-e = \"planning\". The names: gewoon keys --names."),
      ]),
    HelpChapter(
      title: "Exit status",
      entries: [
        ("0", "Done."),
        ("1", "Done, and faults were found."),
        ("64", "Wrong usage."),
        ("65", "A file or argument cannot be read as what it should be, or a name may mean several."),
        ("66", "There is no such workspace or family."),
        ("73", "A file or folder cannot be made; also where one is there already and --force is not given."),
        ("74", "Reading or writing failed."),
        ("75", "In use elsewhere."),
        ("77", "Not allowed."),
      ]),
    HelpChapter(
      title: "Examples",
      entries: [
        ("gewoon demo", "Look around in a fictitious team that is gone afterwards."),
        ("gewoon help \(AccessPage.topic.name)", AccessPage.topic.abstract),
        ("gewoon debrief bakker", "Open straight at the debrief of the Bakker family."),
        ("gewoon search oma", "Everything with a word that begins with oma."),
        ("gewoon export bakker --as html --for family -o plan.html", "The plan for the kitchen table, in large type."),
        ("gewoon export --all --as ics -o planning.ics", "The planning over all families, for a calendar."),
        ("gewoon team --as html --period quarter -o team.html", "What the team shared in a quarter, counted."),
      ]),
  ]

  /// All of them as the help writes its own sections.
  static var text: String { all.map(\.text).joined(separator: "\n") }

  private var text: String {
    title.uppercased() + ":\n" + entries.map { Self.lines(of: $0).map { $0 + "\n" }.joined() }.joined()
  }

  private static func lines(of entry: (term: String, text: String)) -> [String] {
    let indent = String(repeating: " ", count: 26)
    let lines = Wrapping.lines(of: entry.text, width: 53).map { indent + $0 }
    let term = "  " + entry.term
    return term.count < 25 ? [term + lines[0].dropFirst(term.count)] + lines.dropFirst() : [term] + lines
  }
}
