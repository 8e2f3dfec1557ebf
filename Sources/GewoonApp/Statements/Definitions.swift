import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What the team calls normal: the newest text, and those before it. Writing a new one changes no old one.
struct Definitions: Reading {
  let desk: Desk

  private static var team: Ref<Team> { Ref(.file(.team, name: "")) }

  /// The newest first, as they stand on the desk.
  fileprivate var all: [Definition] {
    let teams: [(ref: Ref<Team>, item: Team)] = teamFiles(of: .team)
    return teams.first?.item.workingDefinitions ?? []
  }

  /// At the top of the statements.
  var rows: [Row] {
    let all = all
    guard let newest = all.first else {
      return [.heading(say(StatementWords.normal)), .note(say(StatementWords.noDefinition)), newRow]
    }
    let older: [Row] =
      all.count > 1 ? [.link(.screen(AnyScreen(DefinitionsScreen())), Saying.earlierDefinitions(all.count - 1, language), .hint)] : []
    return [.heading(say(StatementWords.normal), Self.occasion(newest, scene)), .note(newest[.text], .text)] + older + [newRow]
  }

  private var newRow: Row { .command("newDefinition", "+ " + say(StatementWords.sayAgain)) }

  /// "sinds 3 okt, opgeschreven door Fatma Yıldız"
  fileprivate static func occasion(_ definition: Definition, _ scene: Scene) -> String {
    let day = definition[.on].map { Saying.shortWithYear($0, today: scene.today, scene.language) } ?? ""
    return Saying.definedOn(day, by: definition.says(.author) ? scene.memberName(definition[.author]) : "", scene.language)
  }

  /// Above what the great words mean.
  static func helpLines(_ scene: Scene) -> [HelpLine] {
    guard let newest = Team(scene.shelf.tree(.team, "") ?? .null).workingDefinitions.first else { return [] }
    return [
      HelpLine(scene.say(StatementWords.normal), isTitle: true), HelpLine(newest[.text]), HelpLine(occasion(newest, scene)), HelpLine(""),
    ]
  }

  static let commands: [Command] = [
    Command(
      atTeam: "newDefinition",
      when: { $0.panes.open == .statements && $0.panes.view.target.as(NewDefinition.self) == nil ? .unless($0.readOnly) : .absent },
      run: { begin(&$0) }),
    Command(
      atTeam: "earlierDefinition",
      when: { desk in
        guard let new = desk.panes.view.target.as(NewDefinition.self), !desk.record(new.ref).says(.text) else { return .absent }
        return Definitions(desk: desk).all.isEmpty ? .absent : .unless(desk.readOnly)
      },
      run: { takeEarlier(&$0) }),
  ]

  /// The text before becomes the beginning of the new one.
  private static func takeEarlier(_ desk: inout Desk) {
    guard let new = desk.panes.view.target.as(NewDefinition.self), let before = Definitions(desk: desk).all.first else { return }
    let text = new.ref[.text].field
    desk.set(.string(before[.text]), at: text)
    desk.focus(on: .field(text))
  }

  private static func begin(_ desk: inout Desk) {
    guard desk.mayChange(team.document) else { return }
    desk.leaveField()
    desk.files.open(team.document, from: desk.shelf, desk.rules)
    let ref: Ref<Definition> = team[.definitions].item(desk.scene.nextID())
    var given = Definition()
    given[.on] = desk.today
    given[.author] = desk.workspace?.me ?? ""
    desk.files.presets[ref.field] = given.members
    desk.open(NewDefinition(ref: ref))
  }
}

/// What was called normal, the newest first.
private struct DefinitionsScreen: DeskScreen {
  func rows(on desk: Desk) -> [Row] {
    let all = Definitions(desk: desk).all
    return [.heading(desk.say(StatementWords.normal))]
      + all.flatMap { definition -> [Row] in
        [.blank, .note(definition[.text], .text), .note(Definitions.occasion(definition, desk.scene))]
      }
  }
}

/// A new text of what the team calls normal, while it is written.
private struct NewDefinition: DeskScreen {
  let ref: Ref<Definition>

  /// Nothing stands there yet.
  func isForWriting(on desk: Desk) -> Bool { desk.files.value(ref.field)?.isEmpty ?? true }

  func rows(on desk: Desk) -> [Row] {
    let before = Definitions(desk: desk).all.first { $0[.id] != desk.record(ref)[.id] }
    var line = desk.widened(desk.line(.text, at: ref))
    line.placeholder = desk.say(StatementWords.writeHere)
    var rows: [Row] = [.heading(desk.say(StatementWords.newVersion), desk.say(StatementWords.olderStays)), .field(line)]
    guard let before else { return rows }
    rows += [.blank, .note(Definitions.occasion(before, desk.scene)), .note(before[.text], .text)]
    return desk.record(ref).says(.text) ? rows : rows + [.command("earlierDefinition", desk.say(StatementWords.beginWithIt))]
  }
}
