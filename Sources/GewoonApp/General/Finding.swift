import TextUI
import Wording

/// Searching: in a long text for words, on a form for a row.
enum Finding {
  static let commands: [Command] =
    [
      Command(atForm: "find", ["/"], CommandPlace.resting, footer: 4, run: { find(&$0) }),
      Command(atForm: "find", ["C-f"]) { find(&$0) },
    ] + TeamPlace.finding

  private static func find(_ desk: inout Desk) {
    if desk.editor != nil {
      desk.outcome.overlays.append(.find(TextEditor(text: "", multiline: false)))
      return
    }
    let items = desk.rows.compactMap { item(of: $0, desk) }
    desk.ask(OpenMenu(atDesk: Menu(title: desk.say(ScreenWords.searchFor), items: items, isSearch: true)) { go(to: $1, &$0) })
  }

  private static func item(of row: Row, _ desk: Desk) -> MenuItem? {
    guard let id = row.id else { return nil }
    switch row.kind {
    case .item(let item):
      return MenuItem(
        id: "\(id)", label: item.title, detail: item.detail, keywords: [item.detail, item.below, item.keywords].joined(separator: " "))
    case .link(_, let text, _): return MenuItem(id: "\(id)", label: text)
    case .add(let add): return MenuItem(id: "\(id)", label: "+ " + add.label)
    case .command(_, let label): return MenuItem(id: "\(id)", label: label)
    case .shared(let part, _): return MenuItem(id: "\(id)", label: part.title, keywords: part.lines.joined(separator: " "))
    case .field(let line):
      // The same field stands with each aspect; it is found by what it offers there.
      if case .part(_, let aspect) = id {
        let words = (line.offered ?? []).map(\.word).joined(separator: " ")
        return MenuItem(
          id: "\(id)", label: line.label, detail: desk.instrument.aspect(aspect).map { desk.say($0.title) } ?? "",
          keywords: words)
      }
      let question = line.isWide ? desk.instrument.question(line.ref.question ?? "").map(ReflectionParts(desk: desk).text) : nil
      let help = FieldWords.help(line.name).map(desk.say) ?? ""
      return MenuItem(id: "\(id)", label: question ?? line.label, keywords: desk.shown(line) + " " + help)
    default: return nil
    }
  }

  private static func go(to id: String, _ desk: inout Desk) {
    guard let row = desk.stops.first(where: { "\($0)" == id }) else { return }
    // Whoever was looked for by name stands out of a fold.
    desk.look.unfolded = MapScreenRows.person(of: row)
    desk.focus(on: row)
    desk.rest()
  }
}
