import Basics
import TextUI
import Wording

/// The questions of first use: who are you, a new team or the folder of one that is there already, worker or supervisor.
struct FirstUse: Sendable {
  var name = TextEditor(text: "", multiline: false)
  /// Whether the team is there already, in a shared folder.
  var joins = false
  var team = TextEditor(text: "", multiline: false)
  var folder = TextEditor(text: "", multiline: false)
  var role = "worker"
  var field = Field.name
  /// The answers were given; the workspace is being made.
  var isWaiting = false

  enum Field: Int, CaseIterable { case name, team, role, begin, joins }

  static let roles = ["worker", "supervisor"]
}

extension FirstUse: Place {
  var focus: CommandPlace { .firstUse }

  mutating func answer(_ event: Event, _ scene: inout Scene) -> Outcome {
    switch field {
    case .name, .team: return type(event, &scene)
    case .role, .begin, .joins:
      guard case .key(let key) = event else { return Outcome() }
      return answer(key, &scene)
    }
  }

  private mutating func type(_ event: Event, _ scene: inout Scene) -> Outcome {
    let outcome =
      field == .name
      ? name.update(event, width: 50, height: 1, clipboard: &scene.clipboard)
      : joins
        ? folder.update(event, width: 50, height: 1, clipboard: &scene.clipboard)
        : team.update(event, width: 50, height: 1, clipboard: &scene.clipboard)
    switch outcome {
    case .changed, .moved: break
    case .leaveUp: move(-1)
    case .leaveDown: move(1)
    case .ignored: if event == .key(Key(.enter)) { move(1) }
    }
    return Outcome()
  }

  private mutating func answer(_ key: Key, _ scene: inout Scene) -> Outcome {
    switch (field, key.code) {
    case (_, .up): move(-1)
    case (.role, .left), (.role, .right), (.role, .character(" ")): role = role == "worker" ? "supervisor" : "worker"
    case (.role, .down), (.role, .enter), (.begin, .down): move(1)
    case (.begin, .enter): return begin(&scene)
    case (.joins, .enter), (.joins, .character(" ")):
      joins.toggle()
      field = .team
    default: break
    }
    return Outcome()
  }

  private mutating func begin(_ scene: inout Scene) -> Outcome {
    let me = name.text.trimmed
    let place = (joins ? folder : team).text.trimmed
    guard !me.isEmpty, !place.isEmpty else {
      field = me.isEmpty ? .name : .team
      scene.tell(me.isEmpty ? ScreenWords.nameMissing : joins ? ScreenWords.folderMissing : ScreenWords.teamMissing, .warning)
      return Outcome()
    }
    guard !isWaiting else { return Outcome() }
    isWaiting = true
    scene.notice = nil
    return Outcome([joins ? .findTeam(folder: place) : .createWorkspace(name: me, team: place, role: role)])
  }

  /// The team folder opened: who of its members is at the keyboard, or somebody new?
  mutating func ask(whoOf members: [TeamMember], in team: String, folder: String, _ scene: Scene) -> Outcome {
    isWaiting = false
    let me = name.text.trimmed
    func word(_ role: String) -> String { ValueWords.word("member.role", role)?[scene.language] ?? "" }
    var items = members.toChoose(on: scene.today).map { member in
      MenuItem(
        id: member.id, label: member.name, detail: member.hasLeft(on: scene.today) ? scene.say(TeamWords.leftTheTeam) : word(member.role))
    }
    items.append(MenuItem(id: Self.somebodyNew, label: Saying.addMe(me, scene.language), detail: word(role)))
    let same = members.first { Folding.search($0.name) == Folding.search(me) }?.id
    let menu = Menu(title: Saying.whoAreYou(in: team, scene.language), items: items, focused: same ?? Self.somebodyNew)
    var outcome = Outcome()
    outcome.overlays = [
      .menu(
        OpenMenu(menu) { state, ids in
          guard let id = ids.first else { return [] }
          return state.change(FirstUse.self) { first, _ in first.join(folder, as: id) }
        })
    ]
    return outcome
  }

  private static let somebodyNew = "new"

  private mutating func join(_ folder: String, as choice: String) -> Outcome {
    guard !isWaiting else { return Outcome() }
    isWaiting = true
    let member = choice == Self.somebodyNew ? nil : choice
    return Outcome([.joinTeam(folder: folder, member: member, name: name.text.trimmed, role: role)])
  }

  /// Goes to the next or previous question, and stays at the ends.
  mutating func move(_ distance: Int) { field = Field(rawValue: field.rawValue + distance) ?? field }
}

extension FirstUse {
  static let commands: [Command] = [
    Command(at: FirstUse.self, "nextField", ["Tab"], [.firstUse]) { first, _ in first.moved(1) },
    Command(at: FirstUse.self, "previousField", ["S-Tab"], [.firstUse]) { first, _ in first.moved(-1) },
  ]

  private mutating func moved(_ distance: Int) -> Outcome {
    move(distance)
    return Outcome()
  }
}
