import Basics
import TextUI
import Wording

/// Something on the disk that a person has to look at: another version of a file, or a file that is gone.
public struct Concern: Sendable, Equatable {
  /// What it is.
  public enum Sort: Sendable, Equatable {
    /// Another version, with what is not the same in it.
    case version([Value])
    /// Something is gone.
    case gone
  }

  /// One value that differs between the file and the other version.
  public struct Value: Sendable, Equatable {
    /// Where it stands, as the store calls it.
    public let at: String
    /// What the field is called.
    public let label: String
    /// What stands in the file, and in the other version.
    public let here: String
    public let there: String

    /// Takes all four as they are.
    public init(at: String, label: String, here: String, there: String) {
      self.at = at
      self.label = label
      self.here = here
      self.there = there
    }
  }

  /// The file that is gone, or the one in which the version lies.
  public let file: String
  /// What people call it.
  public let title: String
  /// What is the matter and what to do, in whole sentences.
  public let sentence: String
  /// What it is.
  public let sort: Sort
  /// Whether somebody looked at it.
  public var isSeen: Bool

  /// Takes all of it as it is.
  public init(file: String, title: String, sentence: String, sort: Sort, isSeen: Bool = false) {
    self.file = file
    self.title = title
    self.sentence = sentence
    self.sort = sort
    self.isSeen = isSeen
  }
}

/// Looking at what a person has to decide about, and deciding.
enum Concerns {
  static let commands: [Command] = [
    Command(
      "concerns", [], CommandPlace.everywhere.except([.firstUse]),
      when: { $0.scene.concerns.isEmpty ? .off(ConcernWords.none) : .on },
      run: { state in
        show(&state)
        return []
      })
  ]

  /// All of them in a list.
  static func show(_ state: inout State) {
    let scene = state.scene
    let items = scene.concerns.map { concern in
      MenuItem(
        id: concern.file, label: concern.title, detail: scene.say(concern.sort == .gone ? ConcernWords.gone : ScreenWords.otherVersion))
    }
    state.overlays.append(
      .menu(
        OpenMenu(Menu(title: scene.say(ConcernWords.title), items: items)) { state, ids in
          guard let concern = state.scene.concerns.first(where: { $0.file == ids.first }) else { return [] }
          return look(at: concern, &state)
        }))
  }

  /// Opens one, which has been seen by that.
  private static func look(at concern: Concern, _ state: inout State) -> [Effect] {
    if let index = state.scene.concerns.firstIndex(of: concern) { state.scene.concerns[index].isSeen = true }
    switch concern.sort {
    case .gone: askWhetherGone(concern, &state)
    case .version(let values): list(values, of: concern, &state)
    }
    return concern.isSeen || state.scene.workspace?.readOnly != nil ? [] : [.seeConcern(concern.file)]
  }

  private static func askWhetherGone(_ concern: Concern, _ state: inout State) {
    let scene = state.scene
    let dialog = Dialog(
      title: concern.title, lines: [concern.sentence], buttons: [scene.say(ConcernWords.keepWarning), scene.say(ConcernWords.itIsWell)],
      safe: 0)
    state.overlays.append(
      .dialog(OpenDialog(dialog) { state, button, _ in button == 1 ? changing(.acceptGone(concern.file), &state) : [] }))
  }

  /// What is not the same, each to be read; and both ways out for the whole.
  private static func list(_ values: [Concern.Value], of concern: Concern, _ state: inout State) {
    let scene = state.scene
    var items = values.map { MenuItem(id: "/" + $0.at, label: $0.label, detail: $0.there.firstLine) }
    items.append(MenuItem(id: "all", label: scene.say(ConcernWords.takeAllBack), detail: ""))
    items.append(MenuItem(id: "leave", label: scene.say(ConcernWords.leaveAll), detail: ""))
    let menu = OpenMenu(Menu(title: concern.title, items: items)) { state, ids in
      switch ids.first {
      case "all": return changing(.takeBack(version: concern.file, only: nil), &state)
      case "leave": return changing(.leaveVersion(concern.file), &state)
      default:
        if let value = values.first(where: { "/" + $0.at == ids.first }) { read(value, of: concern, &state) }
        return []
      }
    }
    state.overlays.append(.menu(menu))
  }

  /// Both texts of one value, to be read and chosen from.
  private static func read(_ value: Concern.Value, of concern: Concern, _ state: inout State) {
    let scene = state.scene
    let shown = { (text: String) in text.isEmpty ? scene.say(ConcernWords.nothing) : text }
    let dialog = Dialog(
      title: value.label,
      lines: [scene.say(ConcernWords.here), shown(value.here), scene.say(ConcernWords.there), shown(value.there)],
      buttons: [scene.say(ConcernWords.leaveThis), scene.say(ConcernWords.takeThis)], safe: 0)
    state.overlays.append(
      .dialog(
        OpenDialog(dialog) { state, button, _ in
          if button == 1 { return changing(.takeBack(version: concern.file, only: value.at), &state) }
          if case .version(let values) = concern.sort { list(values, of: concern, &state) }
          return []
        }))
  }

  /// What is typed is saved before the file is changed under it.
  private static func changing(_ effect: Effect, _ state: inout State) -> [Effect] {
    if let reason = state.scene.workspace?.readOnly {
      state.scene.tell(reason, .warning)
      return []
    }
    return state.leaveAll() + [effect]
  }

  /// Before one quits with something that nobody looked at yet.
  static func askBeforeQuitting(_ state: inout State) {
    let scene = state.scene
    let dialog = Dialog(
      title: scene.say(ConcernWords.title), lines: scene.unseenConcerns.map(\.sentence),
      buttons: [scene.say(ConcernWords.look), scene.say(ScreenWords.quitAnyway)], safe: 0)
    state.overlays.append(
      .dialog(
        OpenDialog(dialog) { state, button, _ in
          if button == 1 { return [.quit] }
          show(&state)
          return []
        }))
  }
}

extension Scene {
  /// Other versions that nobody looked at yet.
  var unseenConcerns: [Concern] { concerns.filter { !$0.isSeen } }

  /// What the message line says: the notice, and what nobody looked at yet wherever nothing more urgent is said.
  var said: Notice? {
    guard let first = unseenConcerns.first, notice == nil || notice?.tone == .success else { return notice }
    let standing = ConcernWords.standing(first.title, isGone: first.sort == .gone, count: unseenConcerns.count, language)
    return Notice([notice?.text, standing].compactMap { $0 }.joined(separator: ". ").replacing(".. ", with: ". "), .warning)
  }
}
