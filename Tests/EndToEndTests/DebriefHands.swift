import StrictJSON

/// What the stories of the debrief and of sharing do again and again, in a real terminal.
extension Terminal {
  /// Answers the questions of first use, for a team that is new.
  func begin(name: String, team: String) throws {
    try wait(for: "Welkom bij Gewoon", "Hoe heet je?")
    try write(name)
    try press("Tab")
    try write(team)
    try walk(to: "Begin")
    try press("Enter")
    try wait(for: "Er staan nog geen gezinnen", team, name)
  }

  /// Answers the questions of first use, for a team that is there already; who one is comes next.
  func begin(name: String, role: String, folder: String) throws {
    try wait(for: "Welkom bij Gewoon", "Hoe heet je?")
    try write(name)
    try walk(to: "Mijn team heeft al een map")
    try press("Enter")
    try wait(for: "Waar staat die map?")
    try write(folder)
    try press("Tab")
    if role == "supervisor" {
      try press("Right")
      try wait(for: "[werkbegeleider]")
    }
    try walk(to: "Begin")
    try press("Enter")
  }

  func makeGezin(_ name: String) throws {
    try press("n")
    try wait(for: "Een nieuw gezin")
    try write(name)
    try press("Enter")
    try wait(for: name, "[F2 Gezin]", "Bewaard om")
  }

  /// Opens a line that adds something, and waits for the form of it.
  func add(_ line: String, form: String) throws {
    try walk(to: line)
    try press("Enter")
    try wait(for: form)
  }

  /// Goes on to the next screen of the debrief, and waits for what stands in its head and on it.
  func goOn(to texts: String...) throws {
    try press("C-n")
    try wait("the next screen shows \(texts)") { screen in texts.allSatisfy(screen.shows) }
  }

  /// Chooses the word at `place` of those that stand side by side under the cursor.
  func choose(_ word: String, place: Int) throws {
    for _ in 0...place { try press("Right") }
    try wait(for: "[\(word)]")
  }

  /// A command by its words in Ctrl-P.
  func command(_ words: String) throws {
    try press("C-p")
    try wait(for: "Wat wil je doen?")
    try write(words)
    try press("Enter")
  }
}

/// The screen without a terminal: `gewoon frame` does what the keys say, and saves it too.
extension Home {
  static let now = "2026-11-20T15:42:10+01:00"

  func frame(_ keys: String, size: String = "80x24", now: String = Home.now, member: String? = nil) throws -> Child {
    let who = member.map { ["--member", $0] } ?? []
    return try run([program, "frame", "--now", now, "--size", size, "--keys", keys] + who)
  }

  /// What stands on the screen after these keys.
  func screen(_ keys: String, size: String = "80x24", now: String = Home.now, member: String? = nil) throws -> Screenful {
    let done = try frame(keys, size: size, now: now, member: member)
    guard done.code == 0 else { throw Halted("gewoon frame ended with \(done.code): \(done.errors)") }
    var lines = done.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    let cursor = (lines.popLast() ?? "").split(separator: " ").compactMap { Int($0) }
    // What is outside the grid is the focus of nothing: a program that quit has no cursor.
    return Screenful(lines: lines, cursorRow: (cursor.first ?? 0) - 1, cursorColumn: (cursor.last ?? 0) - 1)
  }
}

/// A reflection as the files hold it.
struct Kept {
  let file: JSON
  let reflection: JSON

  /// The only reflection in a file.
  init(_ file: JSON) throws {
    self.file = file
    let all = file["reflections"]?.items ?? []
    guard all.count == 1 else { throw Halted("There are \(all.count) reflections in the file.") }
    reflection = all[0]
  }

  func answer(_ question: String) -> JSON? {
    reflection["answers"]?.items.first { $0["question"]?.text == question }
  }
}
