import DossierModel

/// Which fields of a dossier stay off a paper, and why. All others are on the worker's, also one that is new.
enum PaperFields {
  /// On no paper. An id is never on one either: it is for files.
  static let never: [String: String] = [
    "dossier.created": "says something of the file, and nothing of the family",
    "dossier.changed": "says something of the file, and nothing of the family",
    "gezin.sortName": "only sorts the name that stands there already",
    "network.versions": "earlier maps are compared on the screen, where one can see what changed",
  ]

  /// Not in the municipal file, which the family reads and which is kept for twenty years (research/domain.md §4.1).
  static let notInFile: [String: String] = [
    "member.note": "a working note is a temporary personal aid, and becomes file as soon as it is shared",
    // Each step of the Meldcode has to be in the file, and which was taken when is. What was seen and weighed is not pasted in with the rest of
    // a family's plan, for whoever it is about may be the first to read that: the worker writes it where the organisation keeps it.
    "meldcode.note": "may be read by the one whom it is about",
    "gezin.label": "is made for colleagues who do not know the family",
    "action.pace": "is a signal for the worker's own tempo",
    "action.task": "counts for the worker's own reflection",
    "network.changed": "the map is not in the file",
    "network.ties": "people around the family never asked to be in a file",
    "network.people": "only who takes part in the plan is there, by name and by what they are to the family",
  ]

  static func leftOut(for reader: Paper.Reader) -> Set<String> {
    Set(never.keys).union(reader == .file ? Set(notInFile.keys) : [])
  }
}
