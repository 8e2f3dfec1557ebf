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
