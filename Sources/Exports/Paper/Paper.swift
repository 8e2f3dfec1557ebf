import Basics
import DossierModel
import StrictJSON
import Wording

/// Profile and plan of a gezin on paper, for one reader at a time.
///
/// The pages are values (`Page`), and the writers make text of them: a library for templates would have to be told the escaping of four formats,
/// and could say less than `Block` does. What is in the worker's private file never gets here, for a paper is made of the dossier alone.
public struct Paper: Sendable {
  /// For whom it is.
  public enum Reader: String, Sendable, CaseIterable {
    /// The gezin, who hang it on the fridge.
    case family
    /// A gezin that reads short sentences, one step at a time.
    case familyShort = "family-short"
    /// The municipal file.
    case file
    case worker
  }

  /// What is on it.
  public enum Part: String, Sendable, CaseIterable { case profile, plan }

  private(set) var tree: JSON
  private(set) var dossier: Dossier
  let today: Day
  let values: Values
  /// What the team calls normal, for who works with it; nil where it said nothing of that.
  let definition: Definition?
  /// Members, people and colleagues by their ids.
  private let names: [String: String]

  /// - Parameters:
  ///   - dossier: the whole dossier (format.md, dossiers/<id>.json).
  ///   - colleagues: the team.
  ///   - definition: what the team calls normal.
  ///   - initials: whether names become initials, wherever they stand.
  public init(
    dossier: JSON, colleagues: [Colleague], today: Day, language: Language, definition: Definition? = nil, initials: Bool = false
  ) {
    tree = dossier
    self.definition = definition
    self.dossier = Dossier(dossier)
    self.today = today
    let engine =
      initials
      ? Initials(dossier: dossier, colleagues: colleagues.map { $0[.name] }, year: today.year) { DetailWords.word($0)[language] } : nil
    let values = Values(language: language, initials: engine)
    self.values = values
    names = Self.names(in: dossier, colleagues, values)
  }

  /// The paper with these parts, for this reader.
  public func page(_ parts: Set<Part>, for reader: Reader) -> Page {
    switch reader {
    case .family: forFamily.familyPage(parts)
    case .familyShort: forFamily.cardsPage(parts)
    case .file: holding(PaperFields.forFile(tree)).wholePage(parts, for: reader)
    case .worker: wholePage(parts, for: reader)
    }
  }

  /// The same, with nothing in it but what the family may read.
  private var forFamily: Paper { holding(PaperFields.forFamily(tree, on: today)) }

  /// The same about less: what a page does not know it cannot say.
  private func holding(_ tree: JSON) -> Paper {
    var paper = self
    paper.tree = tree
    paper.dossier = Dossier(tree)
    return paper
  }

  var language: Language { values.language }

  func say(_ phrase: Phrase) -> String { values.say(phrase) }

  /// "Gezin Bakker", or its label where names are initials; "" without a name.
  var gezinName: String {
    let name = values.initials?.label ?? dossier[.gezin][.name]
    return name.isEmpty ? "" : Saying.gezin(CleanText.line(name), language)
  }

  var made: String { ExportWords.made(on: Saying.full(today, language), language) }

  // MARK: - Who is called how

  /// Whoever has this id; nil for nobody, or for who has no name.
  func name(of id: String) -> String? { names[id] }

  /// A name by itself, as it stands on the paper.
  func shown(name: String) -> String {
    let name = CleanText.line(name)
    return name.isEmpty ? "" : values.initials?.of(name) ?? name
  }

  /// Two of one name are told apart by what they are to the gezin.
  private static func names(in tree: JSON, _ colleagues: [Colleague], _ values: Values) -> [String: String] {
    let known =
      tree.gezinMembers.map { ($0.id, $0.name, $0.role) } + tree.people.map { ($0.id, $0.name, $0.role) }
      + colleagues.map { ($0[.id], $0[.name], values.say(TeamWords.colleague)) }
    let all = known.filter { !$0.0.isEmpty && !CleanText.line($0.1).isEmpty }.map { id, name, role in
      let name = CleanText.line(name)
      return (id: id, name: values.initials?.of(name) ?? name, role: CleanText.line(values.shown(role)))
    }
    let counts = Dictionary(all.map { ($0.name, 1) }, uniquingKeysWith: +)
    return Dictionary(
      all.map { ($0.id, (counts[$0.name] ?? 0) > 1 && !$0.role.isEmpty ? "\($0.name) (\($0.role))" : $0.name) },
      uniquingKeysWith: { first, _ in first })
  }
}
