import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// How one looks at the people around a gezin; it changes nothing of them.
struct MapView: Sendable, Hashable {
  /// What stands before a name.
  enum Shows: String, Sendable, CaseIterable { case ties, support, contact, asked }

  var shows = Shows.ties
  /// The gezin member through whose eyes one looks; nil for the gezin as a whole.
  var eyes: String?
  /// The days of the two maps that are compared; the newer one is nil for the map as it is now.
  var compared: Days?
  /// Whoever was chosen out of a fold and stands in its place.
  var unfolded: String?
  /// The first column that the table shows beside the names.
  var tableColumn = 0

  struct Days: Sendable, Hashable {
    let from: Day
    let to: Day?
  }
}

extension Person {
  /// The same person as one member of the gezin has them: what the bond says stands in the place of what holds for the gezin.
  func seen(by member: String?) -> Person {
    guard let member, let bond = self[.bonds].first(where: { $0[.member] == member }) else { return self }
    var seen = json
    for field in Bond.fields(.ring, .quality, .strain, .direction, .support) {
      if let value = bond.json[field.key] { seen.set(value, at: [.key(field.key)]) }
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
      person[.support].compactMap { NetworkWords.sign("support", $0)?[language] }.joined()
    case .contact: person.raw(.contact)?.text.flatMap { NetworkWords.sign(rawValue, $0)?[language] } ?? ""
    case .asked: person.raw(.asked)?.text.flatMap { NetworkWords.sign(rawValue, $0)?[language] } ?? ""
    }
  }
}

extension MapView.Days {
  /// A name for the menu.
  var id: String { "compare \(from) \(to?.description ?? "")" }
}
