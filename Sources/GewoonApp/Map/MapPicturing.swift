import Basics
import DossierModel
import NetworkPicture
import StrictJSON
import TextUI
import Wording

/// The picture of the people around the gezin, as the map shows it now.
struct MapPicturing: Sendable {
  let layout: MapLayout
  /// The map of the older day, where two are compared and there is room for both.
  let older: MapLayout?

  /// The columns that a picture needs beside another one.
  static let leastWidth = 59
}

/// Makes the pictures.
struct MapPictures: Reading {
  let desk: Desk

  /// The picture for so much room; nil where there is too little. As it was made when focus settled last, if nothing has changed since.
  func picture(_ size: Size) -> MapPicturing? { desk.derived.picture(from: source(size)) ?? newPicture(size) }

  func source(_ size: Size) -> Derived.PictureSource {
    var view = desk.look
    view.unfolded = nil
    view.tableColumn = 0
    return .init(size: size, generation: desk.files.generation, view: view, today: today, language: language)
  }

  /// The small picture beside a list, which always shows the ties as they are now.
  func smallPicture(_ size: Size) -> MapLayout? { desk.derived.smallPicture(from: source(size)) ?? newSmallPicture(size) }

  func newPicture(_ size: Size) -> MapPicturing? {
    guard let compared, size.width >= 2 * MapPicturing.leastWidth, !desk.scene.isOneColumn else {
      return layout(compared?.people ?? mapPeople, size).map { MapPicturing(layout: $0, older: nil) }
    }
    let half = Size(width: (size.width - 1) / 2, height: size.height)
    let days = [compared.comparison.from, compared.comparison.to].map { $0.map(day) ?? say(NetworkWords.now) }
    guard let older = layout(mapPeople(compared.older.people) { _ in "" }, half, middle: days[0]),
      let layout = layout(compared.people, half, middle: days[1])
    else { return nil }
    return MapPicturing(layout: layout, older: older)
  }

  func newSmallPicture(_ size: Size) -> MapLayout? {
    layout(mapPeople(dossier.people.filter { !$0.hasEnded }) { MapView.Shows.ties.sign(of: $0, language) }, size)
  }

  private func layout(_ people: [PicturePerson], _ size: Size, middle: String? = nil) -> MapLayout? {
    MapLayout(
      people: people, middle: middle ?? NetworkRows(desk: desk).eyesName ?? desk.name,
      sectorNames: Vocabulary.sector.values.map { word("sector", $0) },
      size: size)
  }

  /// The people as the picture shows them: those who are not gone, in the order of the file so that it stays steady.
  private var mapPeople: [PicturePerson] {
    mapPeople(dossier.people) { desk.look.shows.sign(of: $0, language) }
  }

  private func mapPeople(_ people: [Person], sign: (Person) -> String) -> [PicturePerson] {
    var seen: Set<String> = []
    return people.enumerated().compactMap { index, person in
      let id = !person.id.isEmpty && seen.insert(person.id).inserted ? person.id : "\(index)"
      guard !person.hasEnded else { return nil }
      let person = person.seen(by: desk.look.eyes)
      return PicturePerson(person, id: id, name: person.name.isEmpty ? say(ScreenWords.noName) : person.name, sign: sign(person).trimmed)
    }
  }

  /// The two maps that are compared: the older one, and everybody who is on one of both with the mark of what changed.
  var compared: (older: NetworkMap, people: [PicturePerson], comparison: NetworkComparison)? {
    guard let days = desk.look.compared, let older = kept(on: days.from) else { return nil }
    let newer = days.to.flatMap(kept(on:)) ?? NetworkMap(now: dossier)
    let comparison = NetworkComparison(from: older, to: newer)
    let marks = comparison.marks
    let there = Set(newer.people.map(\.id))
    let people = mapPeople(newer.people + older.people.filter { !there.contains($0.id) }) { marks[$0.id].map(String.init) ?? "" }
    return (older, people, comparison)
  }

  private func kept(on day: Day) -> NetworkMap? { NetworkMap.kept(in: dossier).first { $0.day == day } }
}

extension PicturePerson {
  init(_ person: Person, id: String, name: String, sign: String) {
    let tie: Quality =
      switch person.quality {
      case "strong": .strong
      case "thin": .thin
      case "broken": .broken
      case "ordinary": .ordinary
      default: .unknown
      }
    let sector = Vocabulary.sector.values.firstIndex(of: person.sector) ?? Self.sectorOfUnknown
    let direction = person[.direction]
    self.init(
      id: id, name: name, sign: sign, isPlace: person.isPlace, isCoEducator: person.isCoEducator, sector: sector,
      ring: person.ring ?? Self.ringOfUnknown, tie: tie, hasStrain: person.hasStrain,
      gives: direction == "gives" || direction == "both", receives: direction == "receives" || direction == "both")
  }

  /// Where somebody stands of whom nobody said it yet: in the widest company, far enough to be moved closer.
  static let sectorOfUnknown = 5
  static let ringOfUnknown = 3
}
