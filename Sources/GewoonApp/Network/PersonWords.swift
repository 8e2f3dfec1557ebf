import Basics
import DossierModel
import NetworkPicture
import StrictJSON
import Wording

/// Somebody around the gezin in words.
struct PersonWords: Reading {
  let desk: Desk

  /// The person in full, in a sentence or two.
  func inFull(_ person: Person) -> String {
    let full = PersonInFull(person, in: dossier)
    var said = PersonSaid(name: full.name.isEmpty ? say(ScreenWords.noName) : Self.short(full.name))
    said.role = full.role
    said.isPlace = full.isPlace
    said.sector = full.sector
    said.ring = full.ring
    said.quality = full.quality
    said.hasStrain = full.hasStrain
    said.direction = full.direction
    said.support = full.support
    said.contact = full.contact
    said.until = full.until
    said.asked = full.asked
    said.can = full.can
    said.knows = full.knows
    said.isCoEducator = full.isCoEducator
    said.isEyesAndEars = full.isEyesAndEars
    said.chosenBy = full.chosenBy
    said.distance = full.distance
    said.hasEnded = full.hasEnded
    said.ended = full.ended
    said.steps = full.steps
    said.bonds = full.bonds.map { ($0.member, $0.ring, $0.quality, $0.strain) }
    said.worksWith = (person.json["linkedTo"]?.items ?? []).compactMap { $0.text.flatMap(name) }.filter { !$0.isEmpty }
    said.knownTo = knownTo(person)
    let isPlaced = full.ring != nil && full.sector != nil
    return Saying.person(said, today: today, language) + (isPlaced ? "" : " " + say(NetworkWords.notPlaced))
  }

  /// A name of one line that leaves room for what is said of it.
  static func short(_ name: String) -> String { MapLabel.shortened(name.firstLine, to: 40) }

  /// The names of those on the map with whom somebody has a tie of their own.
  func knownTo(_ person: Person) -> [String] {
    guard dossier["network"]?["ties"]?.items.isEmpty == false else { return [] }
    let map = NetworkMap(now: dossier)
    let ids = map.ties.compactMap { $0.a == person.id ? $0.b : $0.b == person.id ? $0.a : nil }
    return map.people.filter { ids.contains($0.id) }.map(\.name)
  }
}
