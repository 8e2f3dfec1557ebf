import Basics
import DossierModel
import TextUI
import Wording

/// Making the list of the team shorter: a small menu, in which a digit chooses at once. What is on goes off in the same way; Esc on the list
/// takes all of it away.
extension TeamPlace {
  static let filtering: [Command] = [
    Command("filterTeam", ["f"], [.teamList], footer: 1, when: { isThere($0) }, run: showMenu),
    Command("filterTeam", [], [.teamFilter], when: { isThere($0) }, run: showMenu),
    Command("keepFilter", [], [.teamList, .teamFilter], when: { canKeep($0) }, run: showKeeping),
  ]

  private static func showMenu(_ state: inout State) -> [Effect] {
    state.overlays.append(.menu(menu(state)))
    return []
  }

  private static func showKeeping(_ state: inout State) -> [Effect] {
    state.lay(.dialog(askForName(state)))
    return []
  }

  private static func isThere(_ here: Here) -> Availability {
    here.scene.teamRows.rows.isEmpty ? .off(CommandWords.nothingHere) : .on
  }

  private static func canKeep(_ here: Here) -> Availability {
    guard let team = here.place(TeamPlace.self) else { return .absent }
    return team.asked.isEmpty ? .off(TeamWords.nothingFiltered) : .on
  }

  /// All that one can filter by, the filters that were kept, and keeping this one.
  private static func menu(_ state: State) -> OpenMenu {
    let scene = state.scene
    let asked = state.places[TeamPlace.self]?.asked ?? TeamFilter()
    let words = TeamFilterWords(scene)
    var items = TeamFacet.Kind.allCases.enumerated().map { index, kind in
      let chosen = asked.facets.first { $0.kind == kind }
      let detail = chosen.map { kind.isFlag ? scene.say(TeamWords.filterIsOn) : words.label($0) } ?? ""
      return MenuItem(id: kind.rawValue, label: words.name(kind), detail: detail, digit: index < 10 ? (index + 1) % 10 : nil)
    }
    let kept = scene.teamMarks.kept
    items += kept.map { MenuItem(id: "kept/" + $0.name, label: $0.name, detail: scene.say(TeamWords.keptFilter)) }
    if let same = kept.first(where: { $0.filter == asked }) {
      items.append(MenuItem(id: "forget/" + same.name, label: Saying.forgetFilter(same.name, scene.language)))
    } else if !asked.isEmpty {
      items.append(MenuItem(id: "keep", label: scene.say(TeamWords.keepThisFilter)))
    }
    if !asked.isEmpty { items.append(MenuItem(id: "all", label: scene.say(TeamWords.showAll))) }
    return OpenMenu(Menu(title: scene.say(TeamWords.filterTitle), items: items)) { state, ids in
      ids.first.map { chosen($0, &state) } ?? []
    }
  }

  private static func chosen(_ id: String, _ state: inout State) -> [Effect] {
    var asked = state.places[TeamPlace.self]?.asked ?? TeamFilter()
    if let kind = TeamFacet.Kind(rawValue: id) {
      guard kind.isFlag else {
        state.overlays.append(.menu(menu(of: kind, state)))
        return []
      }
      asked.choose(TeamFacet(kind))
      return ask(for: asked, &state)
    }
    if id == "all" { return ask(for: TeamFilter(), &state) }
    if id == "keep" { return showKeeping(&state) }
    if let name = id.after("kept/") {
      return state.scene.teamMarks.kept.first { $0.name == name }.map { ask(for: $0.filter, &state) } ?? []
    }
    if let name = id.after("forget/") {
      state.scene.teamMarks.forget(name)
      state.scene.tell(Saying.filterForgotten(name, state.scene.language))
      return [.keepReadMarks(state.scene.teamMarks)]
    }
    return []
  }

  /// The values of one kind.
  private static func menu(of kind: TeamFacet.Kind, _ state: State) -> OpenMenu {
    let scene = state.scene
    let words = TeamFilterWords(scene)
    let chosen = state.places[TeamPlace.self]?.filter.facets.first { $0.kind == kind }
    let items = words.values(kind).enumerated().map { index, value in
      MenuItem(
        id: value, label: words.label(TeamFacet(kind, value)), detail: chosen?.value == value ? scene.say(TeamWords.filterIsOn) : "",
        digit: index < 9 ? index + 1 : nil)
    }
    return OpenMenu(Menu(title: words.name(kind), items: items, focused: chosen?.value)) { state, ids in
      guard let value = ids.first else { return [] }
      var asked = state.places[TeamPlace.self]?.asked ?? TeamFilter()
      asked.choose(TeamFacet(kind, value))
      return ask(for: asked, &state)
    }
  }

  private static func ask(for asked: TeamFilter, _ state: inout State) -> [Effect] {
    state.change(TeamPlace.self) { place, scene in
      place.ask(for: asked, scene)
      return Outcome()
    }
  }

  /// Asks under which name the filter is kept.
  private static func askForName(_ state: State) -> OpenDialog {
    let scene = state.scene
    let asked = state.places[TeamPlace.self]?.asked ?? TeamFilter()
    let words = asked.facets.map { TeamFilterWords(scene).name($0) } + [asked.text].filter { !$0.isEmpty }
    let dialog = Dialog(
      title: scene.say(TeamWords.keepThisFilter), lines: [words.joined(separator: " · ")],
      buttons: [scene.say(TeamWords.keepFilter), scene.say(ScreenWords.never)], safe: 1, field: TextEditor(text: "", multiline: false),
      label: scene.say(FieldNames.name))
    return OpenDialog(dialog) { state, button, prompt in
      guard button == 0, !prompt.typed.isEmpty else { return [] }
      state.scene.teamMarks.keep(asked, as: prompt.typed)
      state.scene.tell(Saying.filterKept(prompt.typed, state.scene.language))
      return [.keepReadMarks(state.scene.teamMarks)]
    }
  }
}

extension String {
  /// What stands after a beginning; nil where it begins otherwise.
  fileprivate func after(_ beginning: String) -> String? { hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil }
}
