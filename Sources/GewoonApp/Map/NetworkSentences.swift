import Basics
import DossierModel
import Wording

extension Scene {
  /// The person in full, in a sentence or two.
  func inFull(_ person: Person) -> String {
    var names = PersonNames(of: person, in: dossier.tree)
    names.own = Self.short(names.own)
    return person.sentence(in: dossier.tree, called: names, today: today, language)
  }

  /// A name of one line that leaves room for what is said of it.
  static func short(_ name: String) -> String { MapLabel.shortened(name.firstLine, to: 40) }

  /// What there is to see in the map, one plain sentence each.
  var measureRows: [Row] {
    guard dossier.tree.people.contains(where: { !$0.hasEnded }) else { return [] }
    return [.blank, .heading(say(NetworkWords.inShort), dossier.map.eyes == nil ? "" : say(NetworkWords.eyesOfAll))]
      + Measure.all(in: dossier.tree).map { .note($0.sentence(today: today, language)) }
  }

  /// What changed since each map that was kept, the newest first.
  var mapChangeRows: [Row] {
    let now = NetworkMap(now: dossier.tree)
    let rows: [Row] = NetworkMap.kept(in: dossier.tree).reversed().compactMap { map in
      guard let day = map.day else { return nil }
      let parts = NetworkComparison(from: map, to: now).groups.map { $0.words(language) }
      return .note(Saying.changes(parts, since: day, until: nil, today: today, language))
    }
    return rows.isEmpty ? [] : [.blank, .heading(say(NetworkWords.throughTime))] + rows
  }

  /// The questions that bring the first names to an empty map, and others to a fuller one.
  var nameQuestions: [Row] {
    NameQuestion.allCases.map { question in
      .add(AddLine(list: peopleRef, shape: .person, label: say(NameQuestionWords.question(question)), presets: question.presets))
    }
  }
}
