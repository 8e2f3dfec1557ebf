import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// One screen of the debrief, in the order of research and seeds: landing and what went well first, then the questions, then learning.
enum DebriefStep: Sendable, Hashable {
  case landing, wentWell
  /// The right moment and the five characteristics, on one card.
  case conversation
  /// A question of the instrument, by its id.
  case question(String)
  /// What shows it, and the indicators, after an aspect.
  case evidence(aspect: String)
  /// How much was normalised, and which recognition was given: always together (`003_db5bf0ea89c3815c.txt`, C58 and C59).
  case dosage
  case broadView, network, plan
  /// Whether the gezin can go on without help; of a closing reflection only.
  case closing
  case learned, keep

  /// What stands in a reflection's `at` (format.md).
  var at: String {
    switch self {
    case .landing: "landing"
    case .wentWell: "wentWell"
    case .conversation: "conversation.moment"
    case .question(let id): id
    case .evidence(let aspect): aspect + ".evidence"
    case .dosage: "dosage"
    case .broadView: "broadView"
    case .network: "network"
    case .plan: "plan"
    case .closing: "closing"
    case .learned: "learned"
    case .keep: "keep"
    }
  }

  /// The screen of an `at`; nil for a question that the instrument does not have.
  init?(at: String, in instrument: Instrument) {
    let named = [DebriefStep.landing, .wentWell, .dosage, .broadView, .network, .plan, .closing, .learned, .keep].first { $0.at == at }
    if let named {
      self = named
    } else if at.hasPrefix("conversation.") {
      self = .conversation
    } else if instrument.question(at) != nil {
      self = .question(at)
    } else if let aspect = instrument.aspects.first(where: { at == $0.id + ".evidence" || at == $0.id + ".indicators" }) {
      self = .evidence(aspect: aspect.id)
    } else {
      return nil
    }
  }
}
