import Basics
import DossierModel
import Wording

extension Measure {
  /// One plain sentence; never a score.
  func sentence(today: Day, _ language: Language) -> String {
    switch self {
    case .fact(let fact): fact.sentence(today: today, language)
    case .rings(let rings, let without): Saying.measureRings(rings.map { ($0.ring, $0.number.total) }, without: without, language)
    case .spread(let filled, let all, let empty, let withPlaces):
      Saying.measureSpread(filled: filled, of: all, empty: empty, withPlaces: withPlaces, language)
    case .sectors(let sectors, let without):
      Saying.measureSectors(sectors.map { ($0.sector, $0.number.total) }, without: without, language)
    case .support(let kind, let givers):
      Saying.measureSupport(
        kind, informal: (givers.informal.people, givers.informal.places), formal: (givers.formal.people, givers.formal.places),
        unplaced: givers.unplaced.total, language)
    case .supportOfNobody(let kinds): Saying.measureSupportOfNobody(kinds, language)
    case .bothWays(let count, let all): Saying.measureBothWays(count, people: all.people, places: all.places, language)
    case .strain(let names): Saying.measureStrain(names, language)
    case .strainBetween(let pairs): Saying.measureStrainBetween(pairs.map { ($0.one, $0.other) }, language)
    case .load(let people, let steps): Saying.measureLoad(people.map { ($0.name, $0.count) }, of: steps, language)
    case .pairs(let known, let all): Saying.measurePairs(known: known, of: all, language)
    }
  }
}

extension NetworkComparison.Group {
  func words(_ language: Language) -> String {
    switch kind {
    case .added: Saying.changeAdded(names, language)
    case .gone: Saying.changeGone(names, language)
    case .closer: Saying.changeCloser(names, language)
    case .further: Saying.changeFurther(names, language)
    case .sector(let sector): Saying.changeSector(names, sector, language)
    case .stronger: Saying.changeStronger(names, language)
    case .weaker: Saying.changeWeaker(names, language)
    case .strainCame: Saying.changeStrainCame(names, language)
    case .strainWent: Saying.changeStrainWent(names, language)
    case .asked(let asked): Saying.changeAsked(names, asked, language)
    case .supportCame(let kinds): Saying.changeSupportCame(names, kinds, language)
    case .supportWent(let kinds): Saying.changeSupportWent(names, kinds, language)
    }
  }
}

extension Scene {
  /// The person in full, in a sentence or two.
  func inFull(_ person: Person) -> String {
    let full = PersonInFull(person, in: dossier.tree)
    var said = PersonSaid(name: full.name.isEmpty ? say(ScreenWords.noName) : Self.short(full.name))
    said.role = full.role
    said.isPlace = full.isPlace
    said.sector = full.sector
    said.ring = full.ring
    said.quality = full.quality
    said.hasStrain = full.hasStrain
    said.direction = full.direction
    said.support = full.support
    said.contact = full.contact
    said.until = full.until
    said.asked = full.asked
    said.can = full.can
    said.knows = full.knows
    said.isCoEducator = full.isCoEducator
    said.isEyesAndEars = full.isEyesAndEars
    said.chosenBy = full.chosenBy
    said.distance = full.distance
    said.hasEnded = full.hasEnded
    said.ended = full.ended
    said.steps = full.steps
    said.bonds = full.bonds.map { ($0.member, $0.ring, $0.quality, $0.strain) }
    said.worksWith = (person.json["linkedTo"]?.items ?? []).compactMap { $0.text.flatMap(name) }.filter { !$0.isEmpty }
    said.knownTo = knownTo(person)
    let isPlaced = full.ring != nil && full.sector != nil
    return Saying.person(said, today: today, language) + (isPlaced ? "" : " " + say(NetworkWords.notPlaced))
  }

  /// A name of one line that leaves room for what is said of it.
  static func short(_ name: String) -> String { MapLabel.shortened(name.firstLine, to: 40) }

  /// The names of those on the map with whom somebody has a tie of their own.
  func knownTo(_ person: Person) -> [String] {
    guard dossier.tree["network"]?["ties"]?.items.isEmpty == false else { return [] }
    let map = NetworkMap(now: dossier.tree)
    let ids = map.ties.compactMap { $0.a == person.id ? $0.b : $0.b == person.id ? $0.a : nil }
    return map.people.filter { ids.contains($0.id) }.map(\.name)
  }

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
    NameQuestion.allCases.compactMap { question in
      NameQuestionWords.question(question.rawValue).map {
        .add(AddLine(list: peopleRef, shape: .person, label: say($0), presets: question.presets))
      }
    }
  }
}
