import Basics
import DossierModel
import TextUI
import Wording

/// What the team's reflections show together: over which time, how many there are, and the rooms with the numbers. On a wide screen the room in focus
/// stands beside the list of them.
struct TeamPicturePane: PaneScreen {
  func facts(on desk: Desk) -> String { "" }

  func rows(on desk: Desk) -> [Row] {
    guard let numbers = PictureRows(desk: desk) else { return [] }
    let picture = numbers.tables.picture
    let period = Saying.capitalised(Saying.period(picture.period, desk.language))
    let days = picture.period.kind == .all ? "" : Saying.days(of: picture.period, desk.language)
    let isWhole = Display.columns(of: period) + Display.columns(of: days) + 2 <= numbers.width
    let title: [Row] =
      days.isEmpty || isWhole
      ? [.command("whichPeriod", [period, days].filter { !$0.isEmpty }.joined(separator: ": "))]
      : [.command("whichPeriod", period), .note(Saying.capitalised(days))]
    let head: [Row] = title + [.note(desk.say(PictureWords.changePeriod)), .blank]
    if let hiding = picture.hiding {
      let why = hiding == .fewReflections ? PictureWords.fewReflections : PictureWords.fewWorkers
      return head + [.note(desk.say(why), .text), .note(desk.say(PictureWords.soNobody))]
    }
    let time = numbers.tables.overTime
    let rooms = PictureRoom.Name.allCases.map { room in
      Row.link(.screen(AnyScreen(PictureRoom(name: room))), desk.say(room.title), .text)
    }
    let count = Saying.capitalised(Saying.count(picture.reflections, .reflection, desk.language))
    return head + [.heading(count)] + (time.figures.count > 1 ? numbers.figures(time) : []) + [.blank] + rooms
      + [.blank, .note(desk.say(PictureWords.noExplaining)), .note(desk.say(PictureWords.noFewer))]
  }

  func answer(_ key: Key, on desk: inout Desk) -> Bool { Picturing.answer(key, on: &desk) }

  func helpLines(on desk: Desk) -> [HelpLine] { PictureRoom.helpLines(on: desk) }

  // MARK: - Beside each other

  private static let listWidth = 50
  private static let leastForBoth = 110

  func formRect(in rect: Rect, on desk: Desk) -> Rect {
    Self.hasRoomForBoth(in: rect, on: desk) ? rect.split(left: Self.listWidth).left : rect
  }

  private static func hasRoomForBoth(in rect: Rect, on desk: Desk) -> Bool { rect.width >= leastForBoth && !desk.scene.isOneColumn }

  func draw(_ view: FormView, in rect: Rect, on desk: Desk, _ canvas: inout Canvas) -> Bool {
    guard Self.hasRoomForBoth(in: rect, on: desk) else { return false }
    let parts = rect.split(left: Self.listWidth)
    FormLayout(desk: desk, rect: parts.left, isActive: true, focus: view.focus).draw(desk.rowList ?? RowList([]), view: view, on: &canvas)
    canvas.verticalRule(column: rect.column + Self.listWidth, row: rect.row, height: rect.height)
    let beside = parts.right.split(left: 2).right
    guard let numbers = PictureRows(desk: desk, width: beside.width), numbers.tables.picture.hiding == nil else { return true }
    let room = PictureRoom(name: Self.room(in: view.focus))
    FormLayout(desk: desk, rect: beside, isActive: false, focus: nil).draw(
      RowList(numbers.rows(of: room.name)), view: FormView(room), on: &canvas)
    return true
  }

  /// The room that focus is on; what the team looked back on where it is on none.
  private static func room(in focus: RowID?) -> PictureRoom.Name {
    if case .link(.screen(let screen))? = focus, let room = screen.as(PictureRoom.self) { room.name } else { .aspects }
  }
}

/// One room of the picture.
struct PictureRoom: DeskScreen {
  enum Name: Sendable, Hashable, CaseIterable {
    case learned, aspects, open, signs, howFar, upDown

    var title: Phrase {
      switch self {
      case .learned: PictureWords.learnedRoom
      case .aspects: PictureWords.aspectsRoom
      case .open: PictureWords.openRoom
      case .signs: PictureWords.signsRoom
      case .howFar: PictureWords.howFarRoom
      case .upDown: PictureWords.upDownRoom
      }
    }
  }

  let name: Name

  func rows(on desk: Desk) -> [Row] {
    guard let numbers = PictureRows(desk: desk) else { return [] }
    let picture = numbers.tables.picture
    let of = picture.hiding == nil ? ", " + Saying.count(picture.reflections, .reflection, desk.language) : ""
    let head = Row.command("whichPeriod", Saying.capitalised(Saying.period(picture.period, desk.language)) + of)
    if picture.hiding != nil { return [head, .note(desk.say(PictureWords.soNobody))] }
    return [head, .blank] + numbers.rows(of: name)
  }

  func formRect(in rect: Rect, on desk: Desk) -> Rect {
    let width = min(rect.width, 84)
    return Rect(row: rect.row, column: rect.column + (rect.width - width) / 2, width: width, height: rect.height)
  }

  func answer(_ key: Key, on desk: inout Desk) -> Bool { Picturing.answer(key, on: &desk) }

  func helpLines(on desk: Desk) -> [HelpLine] { Self.helpLines(on: desk) }

  static func helpLines(on desk: Desk) -> [HelpLine] {
    [HelpLine(desk.say(PictureWords.title), isTitle: true)]
      + ([PictureWords.changePeriod] + PictureWords.help).map { HelpLine(desk.say($0)) }
  }
}
