import Basics
import DossierModel
import DossierStore
import Exports
import Reflectiekader
import StrictJSON

/// Makes the papers of a workspace, for the command line and for the screen.
public struct PaperMaker {
  let workspace: Workspace
  let sentences: Sentences
  let now: Instant

  /// The papers of this workspace, as they are now.
  public init(workspace: Workspace, sentences: Sentences, now: Instant) {
    self.workspace = workspace
    self.sentences = sentences
    self.now = now
  }

  private var members: [Colleague] { Team(workspace.team ?? .null)[.members] }

  /// The name of who is at the keyboard, or "".
  public var author: String { members.first { $0.raw(.id)?.text == workspace.me }?[.name] ?? "" }

  /// Profile and plan of a gezin for one reader.
  public func paper(_ parts: Set<Paper.Part>, for reader: Paper.Reader, of dossier: JSON, initials: Bool = false) -> Page {
    Paper(
      dossier: dossier, colleagues: members, today: now.day, language: sentences.language,
      definition: Team(workspace.team ?? .null).workingDefinitions.first, initials: initials
    ).page(parts, for: reader)
  }

  /// One's own reflections for a portfolio, and what is wrong with the team's instrument.
  public func portfolio(_ own: [Reflection], of dossier: JSON) -> (page: Page, problems: [String]) {
    let (instrument, problems) = TeamSession(workspace: workspace, sentences: sentences, now: now).instrument()
    let made = PortfolioPage(
      reflections: own, dossier: dossier, instrument: instrument, author: author, colleagues: members.map { $0[.name] }, today: now.day,
      language: sentences.language)
    return (made.page, problems)
  }

  /// A calendar of gezinnen.
  public func calendar(_ gezinnen: [CalendarGezin], titles: CalendarWriter.Titles) -> String {
    let names = Dictionary(members.map { ($0[.id], $0[.name]) }) { first, _ in first }
    return CalendarWriter(titles: titles, now: now, language: sentences.language, colleagues: names).write(gezinnen)
  }

  /// The map of a gezin: fit for those who are on it, or whole.
  public func map(of dossier: JSON, isWhole: Bool = false, initials: Bool = false) -> ExportedMap {
    ExportedMap(dossier: dossier, today: now.day, language: sentences.language, initials: initials, isWhole: isWhole)
  }

  /// The reflections of who is at the keyboard, the newest visit first, and of one day the one that was begun last. Where an id stands in
  /// the private and in the shared file, the original counts (format.md).
  public static func own(_ originals: JSON?, _ copies: JSON?) -> [Reflection] {
    let originals = ReflectionFile(originals ?? .null)[.reflections]
    let ids = Set(originals.compactMap { $0.raw(.id)?.text })
    let others = ReflectionFile(copies ?? .null)[.reflections].filter { $0.raw(.id)?.text.map(ids.contains) != true }
    func begun(_ reflection: Reflection) -> Int { reflection[.created]?.seconds ?? .min }
    return (originals + others)
      .sorted { left, right in (left.day ?? .first, begun(left)) > (right.day ?? .first, begun(right)) }
  }
}
