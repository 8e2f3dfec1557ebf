import Basics
import TextUI
import Wording

/// The name of a command; its words stand under it in Wording.
struct CommandID: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  /// "nextQuestion"
  let rawValue: String
  /// A name by its text.
  init(rawValue: String) { self.rawValue = rawValue }
  /// A name by its text.
  init(stringLiteral value: String) { rawValue = value }
}

/// Where a command can be given. Two commands with the same key never hold in the same place; a test walks the table.
enum CommandPlace: Sendable, CaseIterable {
  /// The list, the words one looks for in it, the first questions.
  case gezinnen, filter, firstUse
  /// The list of what the team shared, the words one looks for in it, and reading one of them.
  case teamList, teamFilter, teamReading
  /// The planning over all gezinnen, and the words one looks for in it.
  case planning, planningFilter
  /// What one looks for everywhere.
  case search
  /// On a form: on a field that one did not go into; on a text of one line, in a long text, on a choice or tick box, on a 0–10 scale, on a thing of a list, on somebody of the
  /// network in the list, the table or the map, on a row that adds or does.
  case atRest, line, longText, choice, scale, item, person, row

  static let form: [CommandPlace] = [.atRest, .line, .longText, .choice, .scale, .item, .person, .row]
  static let team: [CommandPlace] = [.teamList, .teamFilter, .teamReading]
  static let everywhere = allCases
  /// Where letters are typed and so are no commands.
  static let typing: [CommandPlace] = [.line, .longText, .filter, .teamFilter, .planningFilter, .search, .firstUse]
  /// On a form where no text has focus.
  static let resting = form.except(typing)
}

extension [CommandPlace] {
  /// These without those.
  func except(_ others: [CommandPlace]) -> [CommandPlace] { filter { !others.contains($0) } }
}

/// What a command belongs to: where one goes to give it.
enum CommandHome: Sendable {
  case everywhere, gezin, form, team, shared, planning, gezinnen, other
}

/// Whether a command can be given now, and if not, why.
enum Availability: Equatable {
  case on
  /// It exists here but cannot be given; the sentence says why.
  case off(Phrase)
  /// It has no meaning here.
  case absent

  /// Why it cannot be given now.
  var reason: Phrase? { if case .off(let reason) = self { reason } else { nil } }

  /// Off for a reason that is a sentence already; on without one.
  static func unless(_ reason: String?) -> Availability { unless(reason.map { Phrase($0, $0) }) }
  static func unless(_ reason: Phrase?) -> Availability { if let reason { .off(reason) } else { .on } }
}

/// One row of the one table: from it come the footer, F1, Ctrl-P, the README's table and `gewoon keys`. It stands beside what it belongs to,
/// with when it can be given and what it does.
struct Command: Sendable {
  let id: CommandID
  /// In the notation of `gewoon frame --keys`; none for what only Ctrl-P offers.
  let keys: [String]
  let places: [CommandPlace]
  private(set) var home = CommandHome.everywhere
  /// Keys that the field or list with focus answers by itself; they stand here to be told and to be kept from clashing.
  let isAnsweredByFocus: Bool
  /// What the footer says, from the most needed to the least; nil keeps it out of the footer.
  let footerRank: Int?
  let when: @Sendable (Here) -> Availability
  /// Whether it is in the footer here, where it is on.
  let isInFooter: @Sendable (Here) -> Bool
  /// What the footer calls it here; nil for its usual short word.
  let verb: @Sendable (Here) -> Phrase?
  let run: @Sendable (inout State) -> [Effect]

  var title: Phrase { CommandWords.title(id.rawValue) }
  var help: Phrase { CommandWords.help(id.rawValue) }

  /// A command of the whole program.
  init(
    _ id: CommandID, _ keys: [String], _ places: [CommandPlace], footer: Int? = nil,
    when: @escaping @Sendable (Here) -> Availability = { _ in .on }, inFooter: @escaping @Sendable (Here) -> Bool = { _ in true },
    verb: @escaping @Sendable (Here) -> Phrase? = { _ in nil }, run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    (self.id, self.keys, self.places, footerRank, isAnsweredByFocus) = (id, keys, places, footer, false)
    (self.when, isInFooter, self.verb, self.run) = (when, inFooter, verb, run)
  }

  /// A command about the gezin that is open.
  init(
    atDesk id: CommandID, _ keys: [String] = [], _ places: [CommandPlace] = CommandPlace.form, footer: Int? = nil,
    when: @escaping @Sendable (Desk) -> Availability = { _ in .on }, inFooter: @escaping @Sendable (Desk) -> Bool = { _ in true },
    verb: @escaping @Sendable (Desk) -> Phrase? = { _ in nil }, run: @escaping @Sendable (inout Desk) -> Void
  ) {
    self.init(
      id, keys, places, footer: footer, when: { $0.desk.map(when) ?? .absent }, inFooter: { $0.desk.map(inFooter) ?? false },
      verb: { $0.desk.flatMap(verb) }, run: { $0.atDesk(run) })
    home = .gezin
  }

  /// A command of any form: of the gezin that is open, or of a room of the team.
  init(
    atForm id: CommandID, _ keys: [String] = [], _ places: [CommandPlace] = CommandPlace.form, footer: Int? = nil,
    when: @escaping @Sendable (Desk) -> Availability = { _ in .on }, inFooter: @escaping @Sendable (Desk) -> Bool = { _ in true },
    verb: @escaping @Sendable (Desk) -> Phrase? = { _ in nil }, run: @escaping @Sendable (inout Desk) -> Void
  ) {
    self.init(
      id, keys, places, footer: footer, when: { $0.form.map(when) ?? .absent }, inFooter: { $0.form.map(inFooter) ?? false },
      verb: { $0.form.flatMap(verb) }, run: { $0.atDesk(run) })
    home = .form
  }

  /// A command of the rooms of the team.
  init(
    atTeam id: CommandID, _ keys: [String] = [], _ places: [CommandPlace] = CommandPlace.resting, footer: Int? = nil,
    when: @escaping @Sendable (Desk) -> Availability = { _ in .on }, inFooter: @escaping @Sendable (Desk) -> Bool = { _ in true },
    verb: @escaping @Sendable (Desk) -> Phrase? = { _ in nil }, run: @escaping @Sendable (inout Desk) -> Void
  ) {
    self.init(
      atForm: id, keys, places, footer: footer, when: { $0.panes.areOfTeam ? when($0) : .absent }, inFooter: inFooter, verb: verb,
      run: run)
    home = .team
  }

  /// A command of a place of its own.
  init<P: Place>(
    at kind: P.Type, _ id: CommandID, _ keys: [String], _ places: [CommandPlace], footer: Int? = nil,
    when: @escaping @Sendable (P, Scene) -> Availability = { _, _ in .on }, inFooter: @escaping @Sendable (Here) -> Bool = { _ in true },
    verb: @escaping @Sendable (P, Scene) -> Phrase? = { _, _ in nil }, run: @escaping @Sendable (inout P, inout Scene) -> Outcome
  ) {
    self.init(
      id, keys, places, footer: footer, when: { here in here.place(kind).map { when($0, here.scene) } ?? .absent }, inFooter: inFooter,
      verb: { here in here.place(kind).flatMap { verb($0, here.scene) } }, run: { $0.change(kind, run) })
    home =
      kind == TeamPlace.self ? .shared : kind == PlanningPlace.self ? .planning : kind == GezinnenPlace.self ? .gezinnen : .other
  }

  /// A key that what has focus answers by itself; from the palette it reaches it as that key.
  init(
    byFocus id: CommandID, _ keys: [String], _ places: [CommandPlace], footer: Int? = nil,
    when: @escaping @Sendable (Here) -> Availability = { _ in .on }, inFooter: @escaping @Sendable (Here) -> Bool = { _ in true },
    verb: @escaping @Sendable (Here) -> Phrase? = { _ in nil }
  ) {
    (self.id, self.keys, self.places, footerRank, isAnsweredByFocus) = (id, keys, places, footer, true)
    (self.when, isInFooter, self.verb) = (when, inFooter, verb)
    run = { state in state.answer(.key(Self.key(keys[0]))) }
  }

  /// Whether all its keys are letters or signs that could as well begin a text. It is asked at every letter, so the notation is not parsed.
  var beginsTextOnly: Bool {
    !isAnsweredByFocus && !keys.isEmpty && keys.allSatisfy { $0.count == 1 && $0.first?.beginsText == true }
  }

  /// The key that a notation in the table stands for.
  static func key(_ notation: String) -> Key {
    guard case .key(let key)? = (try? KeyScript.events(notation))?.first else { return Key(.character("\0")) }
    return key
  }
}
