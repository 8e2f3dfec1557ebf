import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The practical examples of the team, and those of others (`002_f36935da8af6c832.txt` asks for them).
struct ExamplesPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { ExampleList(desk: desk).rows }
  func facts(on desk: Desk) -> String { ExampleList(desk: desk).facts }
}

/// The examples that one may see here, as a list.
struct ExampleList: Reading {
  let desk: Desk
  typealias Entry = (ref: Ref<Example>, item: Example)

  /// Of a colleague only what they handed in: a draft is its author's.
  private var seen: [Entry] {
    teamFiles(of: .example).filter { $0.item.standing != .draft || isMine($0.item) }
  }

  var facts: String {
    let waiting = seen.count { waitsForMe($0.item) }
    let library = seen.count { $0.item.standing == .library && !$0.item.isImported }
    return ExampleWords.facts(library: library, waiting: waiting, language)
  }

  var rows: [Row] {
    let filter = ExampleFilter(desk: desk)
    let shown = seen.filter { filter.fits($0.item) }
    var rows: [Row] = [.add(AddLine(file: .example, label: say(ExampleWords.add), carrying: Example.begun(on: today)))]
    if !seen.isEmpty { rows.append(.command("filterExamples", filter.said)) }
    if seen.isEmpty { rows += [.blank, .note(say(ExampleWords.none))] }
    if !seen.isEmpty, shown.isEmpty { rows += [.blank, .note(say(ScreenWords.nothingFound))] }
    let parts: [(Phrase, (Example) -> Bool)] = [
      (ExampleWords.toRead, waitsForMe),
      (ExampleWords.mine, { isMine($0) && [.draft, .secondReading].contains($0.standing) }),
      (ExampleWords.library, { $0.standing == .library && !$0.isImported }),
      (ExampleWords.imported, { $0.standing == .library && $0.isImported }),
      (ExampleWords.putAway, { $0.standing == .withdrawn }),
    ]
    for (title, belongs) in parts {
      let here = shown.filter { belongs($0.item) }
      if !here.isEmpty { rows += [.blank, .heading(say(title))] + here.map { .item(line($0.ref, $0.item)) } }
    }
    return rows
  }

  /// What nobody wrote down as theirs is everybody's.
  func isMine(_ example: Example) -> Bool {
    if example.isImported { return false }
    guard let author = workspace?.members.first(where: { $0.id == example[.author] }), !author.hasLeft(on: today) else { return true }
    return author.id == workspace?.me
  }

  func waitsForMe(_ example: Example) -> Bool {
    example.standing == .secondReading && !isMine(example) && workspace?.me != nil
  }

  private func line(_ ref: Ref<Example>, _ example: Example) -> ItemLine {
    let words = ExampleSayings(desk: desk)
    var line = ItemLine(
      ref: ref, title: example[.title].isEmpty ? example[.what].firstLine : example[.title],
      details: [
        example.isImported ? example[.organisation] : "",
        isMine(example) && example.standing == .secondReading ? say(ExampleWords.standing(.secondReading)) : "",
        words.recognised(example), words.aspects(example).joined(separator: ", "),
      ])
    line.keywords = words.everything(example).joined(separator: " ")
    return line
  }
}

/// What is said of an example beside what it tells.
struct ExampleSayings: Reading {
  let desk: Desk

  func aspects(_ example: Example) -> [String] { example[.aspects].map { id in instrument.aspect(id).map { say($0.title) } ?? id } }

  func indicators(_ example: Example) -> [String] {
    example[.indicators].map { id in instrument.indicators.first { $0.id == id }.map { say($0.text) } ?? id }
  }

  func tasks(_ example: Example) -> [String] { example[.tasks].map { word("task", String($0)) } }

  /// The statements and dilemmas of the team, by their ids.
  var statements: [FieldOption] {
    teamFiles(of: .statement).map { (ref: Ref<TeamStatement>, item: TeamStatement) in
      FieldOption(value: item[.id], word: item[.text].firstLine)
    }
  }

  func statements(_ example: Example) -> [String] {
    let all = statements
    return example[.statements].compactMap { id in all.first { $0.value == id }?.word }
  }

  func recognised(_ example: Example) -> String { ExampleWords.recognised(example.recognisers.count, language) }

  /// Everything by which it can be found.
  func everything(_ example: Example) -> [String] {
    example.texts.map(\.text) + aspects(example) + indicators(example) + tasks(example) + statements(example)
      + [
        wordOrText("phase", example.raw(.phase)), wordOrText("example.origin", example.raw(.origin)), example[.organisation],
        say(ExampleWords.standing(example.standing)), example.isImported ? "" : scene.memberName(example[.author]),
      ]
  }
}
