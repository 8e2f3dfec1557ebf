import Basics

/// What may stand in an example in the place of what gives somebody away; Wording has the words.
public enum StandIn: String, Sendable, CaseIterable {
  case child, mother, father, parent, grandmother, grandfather, aunt, uncle, relative, neighbour, friend, teacher, trainer, doctor
  case person, colleague, family, place, town, weekday, someDay, few, age, work, illness, country, siblings, event

  /// What stands for somebody of whom a dossier says this role: a word that says nothing of one family.
  static func of(role: String) -> StandIn {
    let words = Folding.sort(role).split { !$0.isLetter }.map(String.init)
    for word in words { if let found = byWord[word] { return found } }
    for word in words { if let found = byEnding.first(where: { word.hasSuffix($0.ending) })?.standIn { return found } }
    return .person
  }

  private static let byWord: [String: StandIn] = {
    let words: [(StandIn, String)] = [
      (.child, "kind dochter zoon broer broertje zus zusje baby peuter kleuter tweeling meisje jongen puber tiener"),
      (.mother, "moeder mama mam"), (.father, "vader papa pap"), (.parent, "ouder ouders"), (.grandmother, "oma"), (.grandfather, "opa"),
      (.aunt, "tante"), (.uncle, "oom"), (.relative, "neef nicht zwager familie"),
      (.neighbour, "buur buren buurvrouw buurman"), (.friend, "vriend vriendin maatje"),
      (.teacher, "juf meester leraar lerares leerkracht docent mentor ib"), (.trainer, "trainer trainster coach"),
      (.doctor, "dokter huisarts arts"),
    ]
    return Dictionary(words.flatMap { standIn, words in words.split(separator: " ").map { (String($0), standIn) } }) { first, _ in first }
  }()

  private static let byEnding: [(ending: String, standIn: StandIn)] = [
    ("moeder", .mother), ("vader", .father), ("ouder", .parent), ("ouders", .parent), ("dochter", .child), ("zoon", .child),
    ("kind", .child), ("oma", .grandmother), ("opa", .grandfather), ("tante", .aunt), ("oom", .uncle), ("buurvrouw", .neighbour),
    ("buurman", .neighbour), ("vriend", .friend), ("vriendin", .friend), ("leerkracht", .teacher), ("arts", .doctor),
  ]
}
