import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// How one looks at the people around a gezin; it changes nothing of them.
struct MapView: Sendable, Equatable {
  /// What stands before a name.
  enum Shows: String, Sendable, CaseIterable { case ties, support, contact, asked }

  var shows = Shows.ties
  /// The gezin member through whose eyes one looks; nil for the gezin as a whole.
  var eyes: String?
  /// The days of the two maps that are compared; the newer one is nil for the map as it is now.
  var compared: Days?
  /// Whoever was chosen out of a fold and stands in its place.
  var unfolded: String?

  struct Days: Sendable, Hashable {
    let from: Day
    let to: Day?
  }
}

extension Person {
  /// The same person as one member of the gezin has them: what the bond says stands in the place of what holds for the gezin.
  func seen(by member: String?) -> Person {
    guard let member, let bond = (json["bonds"]?.items ?? []).first(where: { $0["member"]?.text == member }) else { return self }
    var seen = json
    for key in ["ring", "quality", "strain", "direction", "support"] {
      if let value = bond[key] { seen.set(value, at: [key].keys) }
    }
    return Person(seen)
  }
}

extension MapView.Shows {
  /// What stands before a name: a sign or letters; "" where nothing is known.
  func sign(of person: Person, _ language: Language) -> String {
    switch self {
    case .ties: String(person.sign)
    case .support:
      Vocabulary.support.values.filter { kind in person.json["support"]?.items.contains { $0.text == kind } == true }
        .compactMap { NetworkWords.sign("support", $0)?[language] }.joined()
    case .contact, .asked: person.json[rawValue]?.text.flatMap { NetworkWords.sign(rawValue, $0)?[language] } ?? ""
    }
  }
}

extension Scene {
  /// The signs of the picture with their meaning, in so many columns: "= sterk  - gewoon  …".
  func legend(width: Int) -> String {
    let signs: [(String, Phrase)] =
      if dossier.map.compared != nil {
        NetworkWords.changeSigns
      } else if dossier.map.shows == .ties {
        NetworkWords.tieSigns
      } else {
        NetworkWords.signs(dossier.map.shows.rawValue).map { ($0.sign[language], $0.word) }
      }
    let said = signs.map { "\($0) \(say($1))" }.joined(separator: "  ")
    let whole = said + "  * " + say(NetworkWords.coEducator)
    return Display.columns(of: whole) <= width ? whole : said
  }

  /// Through whose eyes one looks, else how many people there are.
  var eyesFacts: String { eyesName.map { Saying.eyes($0, language) } ?? networkFacts }

  /// What is looked at on the map: two days, through whose eyes, or how many people there are.
  var mapFacts: String {
    guard let days = dossier.map.compared.map({ Saying.compared($0.from, with: $0.to, today: today, language) }) else { return eyesFacts }
    return [eyesName.map { Saying.eyes($0, language) }, days].compactMap { $0 }.joined(separator: " · ")
  }

  /// Who stood on the older map and no longer does.
  func formerly(_ id: String) -> String? {
    guard let compared, let day = compared.comparison.from, let name = compared.older.people.first(where: { $0.id == id })?.name else {
      return nil
    }
    return Saying.stoodOnMap(name, on: day, today: today, language)
  }

  /// The name of whoever one looks through the eyes of.
  var eyesName: String? { dossier.map.eyes.flatMap { id in dossier.tree.gezinMembers.first { $0.id == id }?.name } }
}

extension State {
  /// Whether the people around the gezin are on the screen: as a list, a table or a picture.
  var isOnNetwork: Bool { dossier?.showsNetwork == true }

  /// From the list to the map or the table, from one to the other, and back to the list.
  mutating func show(inNetwork target: FormTarget) {
    guard dossier?.showsNetwork == true else { return }
    let (focus, here) = (dossier?.view.focus, dossier?.view.target)
    // The table lies on what one came from, and the map on the list; each key goes there, and once more goes back.
    if here == target || here == .networkTable { _ = dossier?.pop() }
    if here != target, dossier?.view.target != target { dossier?.push(target) }
    settleFocus()
    if let focus, rows.contains(where: { $0.id == focus }) { self.focus(on: focus) }
  }

  /// Lets one choose what stands before the names, through whose eyes one looks, and which two days are compared.
  mutating func askForView() {
    guard let scene = Scene(self), let dossier else { return }
    let map = dossier.map
    var choices: [(id: String, label: String, isNow: Bool)] = MapView.Shows.allCases.map { shows in
      ("shows " + shows.rawValue, say(NetworkWords.shows(shows.rawValue)), shows == map.shows && map.compared == nil)
    }
    choices.append(("eyes", say(NetworkWords.eyesOfAll), map.eyes == nil))
    for member in dossier.tree.gezinMembers where !member.id.isEmpty && !member.name.isEmpty {
      choices.append(("eyes " + member.id, Saying.eyes(member.name, language), member.id == map.eyes))
    }
    for days in scene.comparable {
      choices.append((days.id, Saying.comparing(days.from, with: days.to, today: today, language), days == map.compared))
    }
    let items = choices.enumerated().map { index, choice in
      MenuItem(
        id: choice.id, label: choice.label, detail: choice.isNow ? say(NetworkWords.asItIs) : "", digit: index < 9 ? index + 1 : nil)
    }
    let focused = "shows " + dossier.map.shows.rawValue
    overlays.append(.menu(Menu(title: say(NetworkWords.whatToSee), items: items, focused: focused), .mapView))
  }

  mutating func look(_ id: String) {
    guard let scene = Scene(self) else { return }
    let parts = id.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts.first {
    case "shows":
      dossier?.map.shows = parts.last.flatMap(MapView.Shows.init) ?? .ties
      dossier?.map.compared = nil
    case "eyes": dossier?.map.eyes = parts.count > 1 ? parts[1] : nil
    default:
      let days = scene.comparable.first { $0.id == id }
      // The same two days once more: as it is now.
      let isAgain = days == dossier?.map.compared
      dossier?.map.compared = isAgain ? nil : days
      // What is compared are two pictures.
      if dossier?.map.compared != nil, dossier?.view.target != .map { show(inNetwork: .map) }
    }
    settleFocus()
  }
}

extension MapView.Days {
  /// A name for the menu.
  var id: String { "compare \(from) \(to?.description ?? "")" }
}

extension Scene {
  /// Which two maps can be compared: each that was kept with the map of now, and with the one kept after it; the newest first.
  var comparable: [MapView.Days] {
    let days = NetworkMap.kept(in: dossier.tree).compactMap(\.day)
    let pairs = zip(days, days.dropFirst()).map { MapView.Days(from: $0, to: $1) }
    return days.reversed().map { MapView.Days(from: $0, to: nil) } + pairs.reversed()
  }
}

extension OpenDossier {
  /// Whether the people around the gezin are what is looked at: as a list, a table or a picture.
  var showsNetwork: Bool { pane == .network && [.pane, .map, .networkTable].contains(view.target) }
}
