import Basics
import DossierModel
import Reflectiekader
import TextUI
import Wording

extension Place {
  func plain(in scene: Scene) -> [PlainRow] { [] }
  mutating func point(at target: PlainTarget) {}
}

extension Desk {
  func plain(in scene: Scene) -> [PlainRow] { PlainRows(desk: seen(in: scene)).every }
}

extension TeamDesk {
  func plain(in scene: Scene) -> [PlainRow] { desk.plain(in: scene) }
}

extension GezinnenPlace {
  func plain(in scene: Scene) -> [PlainRow] {
    let today = vandaag.rows.enumerated().map { index, row in
      let mark = row.line.planned.map { $0.isDone ? PlainWords.done : $0.canBeTicked ? PlainWords.open : Phrase("", "") }
      return PlainRow(saying: [row.what, mark.map(scene.say) ?? "", row.whose, row.gezin, row.day], .today(index))
    }
    let count = Saying.gezinnen(shown.count, of: scene.gezinnen.all.count, comingTo: scene.gezinnen.comesTo, scene.language)
    let title = PlainRow(saying: [scene.say(ScreenWords.gezinnen), scene.gezinnen.all.isEmpty ? "" : count])
    let gezinnen = shown.enumerated().map { index, summary in
      let row = GezinRow(summary, list, scene)
      return PlainRow(
        saying: [row.name, row.isLate ? row.step : row.reflection, row.isLate ? row.reflection : row.step, row.found ?? row.members],
        .item(index))
    }
    let head = today.isEmpty || list.isFiltered ? [] : [PlainRow(scene.say(VandaagWords.title))] + today
    return head + [title] + (gezinnen.isEmpty ? [PlainRow(nothing(in: scene))] : gezinnen)
  }

  private func nothing(in scene: Scene) -> String {
    scene.say(scene.gezinnen.all.isEmpty ? ScreenWords.noGezinnenYet : ScreenWords.nothingInMenu)
  }

  mutating func point(at target: PlainTarget) {
    switch target {
    case .today(let line): vandaag.go(to: line)
    case .item(let index):
      vandaag.go(to: nil)
      list.list.selected = index
    default: break
    }
  }
}

extension PlanningPlace {
  func plain(in scene: Scene) -> [PlainRow] {
    if shown.isEmpty {
      return [PlainRow(scene.say(lines.all.isEmpty ? PlanningWords.nothingPlanned : ScreenWords.nothingInMenu))]
    }
    return rows.rows.compactMap { row in
      switch row {
      case .group(let group): return PlainRow(scene.say(PlanningWords.groups[group.rawValue]))
      case .line(let index):
        let line = lines.all[shown[index]]
        let words = PlanningLineWords(line: line, scene: scene)
        let mark = line.canBeTicked ? scene.say(line.isDone ? PlainWords.done : PlainWords.open) : ""
        return PlainRow(saying: [words.what, mark, words.day, words.whose, words.gezin], .item(index))
      case .blank: return nil
      }
    }
  }

  mutating func point(at target: PlainTarget) { if case .item(let index) = target { list.list.selected = index } }
}

extension TeamPlace {
  func plain(in scene: Scene) -> [PlainRow] { reading == nil ? listed(in: scene) : read(in: scene) }

  private func listed(in scene: Scene) -> [PlainRow] {
    let shown = rows(in: scene)
    let title = PlainRow(
      saying: [scene.say(TeamWords.sharedByTheTeam), Saying.reflections(shown.count, of: scene.teamRows.rows.count, scene.language)])
    if shown.isEmpty { return [title, PlainRow(scene.say(filter.isEmpty ? TeamWords.nothingShared : ScreenWords.nothingInMenu))] }
    return [title]
      + shown.enumerated().map { index, place in
        let row = scene.teamRows.rows[place]
        return PlainRow(saying: [row.author, row.shared.label] + Self.facts(about: row, scene, width: .max) + row.lines, .item(index))
      }
  }

  /// The pieces of a reflection, each with what was said to it.
  private func read(in scene: Scene) -> [PlainRow] {
    guard let row = row(in: scene) else { return [] }
    let pieces = TeamPage(row, scene).pieces
    return pieces.enumerated().flatMap { index, piece in
      let isLast = index == 0 || !piece.place.isEmpty && !pieces.dropFirst(index + 1).contains { $0.place == piece.place }
      let said = isLast ? scene.shelf.thread(of: row.id, question: piece.place).map { PlainRow(scene.threadLine($0)) } : []
      return [PlainRow(sentences: [piece.title] + piece.lines, .piece(index))] + said
    }
  }

  mutating func point(at target: PlainTarget) {
    switch target {
    case .item(let index): list.list.selected = index
    case .piece(let piece): point(atPiece: piece)
    default: break
    }
  }
}

extension SearchPlace {
  func plain(in scene: Scene) -> [PlainRow] {
    if finds.isEmpty { return [PlainRow(words(scene))] }
    return rows.rows.compactMap { row in
      switch row {
      case .heading(let kind): return PlainRow(scene.say(Self.heading(kind)))
      case .find(let index):
        let found = finds[index]
        let day = found.day.map { Saying.shortWithYear($0, today: scene.today, scene.language) } ?? ""
        return PlainRow(saying: [Self.stand(of: found, scene), day, found.snippet], .item(index))
      case .blank: return nil
      }
    }
  }

  mutating func point(at target: PlainTarget) { if case .item(let index) = target { go(to: index) } }
}

extension FirstUse {
  func plain(in scene: Scene) -> [PlainRow] {
    func line(_ field: Field, _ text: String) -> PlainRow {
      PlainRow(scene.say(label(of: field)), saying: text.isEmpty ? scene.say(PlainWords.empty) : text, .question(field))
    }
    return [
      PlainRow(scene.say(ScreenWords.welcomeText)), line(.name, name.text), line(.team, (joins ? folder : team).text),
      line(.role, scene.say(ValueWords.word("member.role", role) ?? Phrase(role, role))),
      PlainRow(scene.say(ScreenWords.begin), .question(.begin)),
      PlainRow(scene.say(joins ? ScreenWords.newTeam : ScreenWords.teamFolder), .question(.joins)),
    ]
  }

  mutating func point(at target: PlainTarget) { if case .question(let field) = target { self.field = field } }
}
