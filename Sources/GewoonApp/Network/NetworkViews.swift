import DossierModel
import NetworkPicture
import StrictJSON
import TextUI
import Wording

/// The three ways to see the people around the gezin, list, map and table, and what they have in common.
enum NetworkViews {
  static let commands: [Command] = [
    Command(
      atDesk: "networkMap", ["l"], [.item, .person, .row], footer: 2, when: { isShown($0) ? .on : .absent },
      verb: { $0.panes.view.target.as(MapScreen.self) == nil ? nil : NetworkWords.list }, run: { show(MapScreen(), &$0) }),
    Command(
      atDesk: "networkTable", ["t"], [.item, .person, .row], footer: 4, when: { isShown($0) ? .on : .absent },
      verb: { $0.panes.view.target.as(TableScreen.self) == nil ? nil : CommandWords.title("back") }, run: { show(TableScreen(), &$0) }),
    Command(atDesk: "mapView", ["w"], [.item, .person, .row], footer: 4, when: { isShown($0) ? .on : .absent }, run: { askForView(&$0) }),
  ]

  /// Whether the people around the gezin are what is looked at: as a list, a table or a picture.
  static func isShown(_ desk: Desk) -> Bool {
    guard desk.panes.open == .network else { return false }
    let screen = desk.panes.view.target.screen
    return screen is NetworkPane || screen is MapScreen || screen is TableScreen
  }

  /// From the list to the map or the table, from one to the other, and back to the list.
  private static func show(_ screen: some DeskScreen, _ desk: inout Desk) {
    let (focus, here) = (desk.panes.view.focus, desk.panes.view.target)
    let target = AnyScreen(screen)
    // The table lies on what one came from, and the map on the list; each key goes there, and once more goes back.
    if here == target || here.screen is TableScreen { _ = desk.panes.pop() }
    if here != target, desk.panes.view.target != target { desk.panes.push(screen) }
    desk.settle()
    if let focus, desk.hasRow(focus) { desk.focus(on: focus) }
  }

  // MARK: - What one sees

  /// Lets one choose what stands before the names, through whose eyes one looks, and which two days are compared.
  private static func askForView(_ desk: inout Desk) {
    let look = desk.look
    let say = desk.say
    var choices: [(id: String, label: String, isNow: Bool)] = MapView.Shows.allCases.map { shows in
      ("shows " + shows.rawValue, say(NetworkWords.shows(shows.rawValue)), shows == look.shows && look.compared == nil)
    }
    choices.append(("eyes", say(NetworkWords.eyesOfAll), look.eyes == nil))
    for member in desk.dossier.gezinMembers where !member.id.isEmpty && !member.name.isEmpty {
      choices.append(("eyes " + member.id, Saying.eyes(desk.name(of: member.id) ?? member.name, desk.language), member.id == look.eyes))
    }
    for days in comparable(desk) {
      choices.append((days.id, Saying.comparing(days.from, with: days.to, today: desk.today, desk.language), days == look.compared))
    }
    let items = choices.enumerated().map { index, choice in
      MenuItem(id: choice.id, label: choice.label, detail: choice.isNow ? say(NetworkWords.asItIs) : "", digit: index < 9 ? index + 1 : nil)
    }
    let menu = Menu(title: say(NetworkWords.whatToSee), items: items, focused: "shows " + look.shows.rawValue)
    desk.ask(OpenMenu(atDesk: menu) { apply($1, &$0) })
  }

  private static func apply(_ id: String, _ desk: inout Desk) {
    let parts = id.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts.first {
    case "shows":
      desk.look.shows = parts.last.flatMap(MapView.Shows.init) ?? .ties
      desk.look.compared = nil
    case "eyes": desk.look.eyes = parts.count > 1 ? parts[1] : nil
    default:
      let days = comparable(desk).first { $0.id == id }
      // The same two days once more: as it is now.
      desk.look.compared = days == desk.look.compared ? nil : days
      // What is compared are two pictures.
      if desk.look.compared != nil, !(desk.panes.view.target.screen is MapScreen) { show(MapScreen(), &desk) }
    }
    desk.settle()
  }

  /// Which two maps can be compared: each that was kept with the map of now, and with the one kept after it; the newest first.
  private static func comparable(_ desk: Desk) -> [MapView.Days] {
    let days = NetworkMap.kept(in: desk.dossier).compactMap(\.day)
    let pairs = zip(days, days.dropFirst()).map { MapView.Days(from: $0, to: $1) }
    return days.reversed().map { MapView.Days(from: $0, to: nil) } + pairs.reversed()
  }

  static func helpLines(on desk: Desk) -> [HelpLine] {
    if desk.scene.takesLines { return NetworkWords.lineByLine.map { HelpLine(desk.say($0)) } }
    var lines = [HelpLine(desk.say(NetworkWords.map), isTitle: true)]
    if desk.scene.lettersAreCommands {
      lines += ["networkMap", "mapView", "changePerson"].map { HelpLine(desk.say(CommandWords.help($0))) }
    }
    return lines + [HelpLine(NetworkRows(desk: desk).legend(width: 200)), HelpLine("")]
  }

  /// Digits go to a sector, in the list and the table too; where nobody is, to the open question who could be.
  static func walkToSector(_ key: Key, _ desk: inout Desk) -> Bool {
    guard !key.control, !key.alt, case .character(let digit) = key.code, digit.isASCII, let number = digit.wholeNumberValue,
      (1...MapGrid.sectorCount).contains(number)
    else { return false }
    let sector = number - 1
    if MapScreen.isDrawn(desk) {
      if !MapScreen.go(toSector: sector, &desk) { AddingPeople.askWho(in: sector, &desk) }
      return true
    }
    let word = Vocabulary.sector.values[sector]
    let all = desk.rows.filter { row in if case .item(let item) = row.kind { item.sector == word } else { false } }.compactMap(\.id)
    let here = all.firstIndex { $0 == desk.panes.view.focus }
    if let next = here.map({ all[($0 + 1) % all.count] }) ?? all.first {
      desk.focus(on: next)
    } else {
      AddingPeople.askWho(in: sector, &desk)
    }
    return true
  }
}
