import Basics
import DossierModel
import NetworkPicture
import Wording

/// Somebody around the gezin in words.
struct PersonWords: Reading {
  let desk: Desk

  /// The person in full, in a sentence or two.
  func inFull(_ person: Person) -> String {
    var names = PersonNames(of: person, in: dossier)
    names.own = Self.short(names.own)
    return person.sentence(in: dossier, called: names, today: today, language)
  }

  /// A name of one line that leaves room for what is said of it.
  static func short(_ name: String) -> String { MapLabel.shortened(name.firstLine, to: 40) }
}
