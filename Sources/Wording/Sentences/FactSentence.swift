import Basics
import DossierModel

extension Fact {
  /// The fact in one to three short sentences, as it stands beside a question on the day `today`: what stands in the dossier and no more.
  public func sentence(today: Day, _ language: Language) -> String {
    switch kind {
    case .plan(let fact): fact.sentence(today: today, language)
    case .network(let fact): fact.sentence(today: today, language)
    case .decision(let fact): fact.sentence(today: today, language)
    case .gezin(let fact): fact.sentence(today: today, language)
    }
  }
}
