import DossierModel
import StrictJSON
import TextUI
import Wording

/// What the list of examples is made shorter by: aspect, indicator, core task, phase, dilemma, how far it is, and whose. Within one of these any
/// will do; of several all have to fit.
struct ExampleFilter: Reading {
  let desk: Desk

  static let ref = FieldRef(document: .scratch, path: ["examples", "filter"].keys)

  /// "aspect netwerk"
  private var chosen: [String] { (value(Self.ref)?.items ?? []).compactMap(\.text) }

  private struct Facet {
    let name: String
    let options: [FieldOption]
    let values: (Example) -> [String]
  }

  private var facets: [Facet] {
    func options(_ words: Vocabulary, _ name: String) -> [FieldOption] { words.values.map { FieldOption(value: $0, word: word(name, $0)) } }
    return [
      Facet(name: "origin", options: options(.exampleOrigin, "example.origin")) { [$0.isImported ? "imported" : "own"] },
      Facet(
        name: "status", options: ExampleStanding.allCases.map { FieldOption(value: $0.rawValue, word: say(ExampleWords.standing($0))) }
      ) { [$0.standing.rawValue] },
      Facet(name: "aspect", options: instrument.aspects.map { FieldOption(value: $0.id, word: say($0.title)) }) { $0[.aspects] },
      Facet(name: "task", options: (1...4).map { FieldOption(value: String($0), word: word("task", String($0))) }) {
        $0[.tasks].map(String.init)
      },
      Facet(name: "phase", options: options(.phase, "phase")) { $0[.phase].map { [$0] } ?? [] },
      Facet(name: "statement", options: ExampleSayings(desk: desk).statements) { $0[.statements] },
      Facet(name: "indicator", options: instrument.indicators.map { FieldOption(value: $0.id, word: say($0.text)) }) { $0[.indicators] },
    ]
  }

  private func id(_ facet: Facet, _ option: FieldOption) -> String { "\(facet.name) \(option.value)" }

  /// What was put away is shown to whoever asks for it.
  func fits(_ example: Example) -> Bool {
    let chosen = Set(chosen)
    if example.standing == .withdrawn, !chosen.contains("status withdrawn") { return false }
    return facets.allSatisfy { facet in
      let wanted = facet.options.filter { chosen.contains(id(facet, $0)) }.map(\.value)
      return wanted.isEmpty || facet.values(example).contains(where: wanted.contains)
    }
  }

  var said: String {
    let chosen = Set(chosen)
    let words = facets.flatMap { facet in facet.options.filter { chosen.contains(id(facet, $0)) }.map(\.word) }
    return ExampleWords.filter(words, language)
  }

  static func ask(_ desk: inout Desk) {
    let filter = ExampleFilter(desk: desk)
    let items = filter.facets.flatMap { facet in facet.options.map { MenuItem(id: filter.id(facet, $0), label: $0.word) } }
    let menu = Menu(title: desk.say(ExampleWords.filterTitle), items: items, multiple: true, ticked: Set(filter.chosen))
    desk.ask(
      OpenMenu(ticking: menu) { desk, ids in
        desk.files.edit(.none, desk.rules) { $0.set(ids.isEmpty ? nil : .array(ids.map(JSON.string)), at: ref) }
      })
  }
}
