import DossierModel
import Reflectiekader
import StrictJSON
import TextUI
import Wording

extension Scene {
  /// What stands in the head of a screen that is about one thing: what it is, and how far one is.
  var fullScreenHeading: (left: String, right: String)? {
    let gezin = State.title(of: dossier.name, language)
    for view in (dossier.views[dossier.pane] ?? []).reversed() {
      switch view.target {
      case .debrief(let id, let step):
        let day = reflection(id)?.day ?? today
        let visit = Saying.visit(self.day(day), with: gezin, language)
        return ("\(say(DebriefWords.debrief))   \(visit)", progress(at: step, of: id))
      case .sharing: return ("\(say(TeamWords.shareHeading))   \(gezin)", say(ScreenWords.onlyForYou))
      case .timeline:
        return ("\(say(DebriefWords.timeline))   \(gezin)", Saying.reflections(dossier.own.reflections.count, language))
      case .answersOverTime: return ("\(say(DebriefWords.timeline))   \(gezin)", "")
      case .sentences: return (say(DebriefWords.sentences), "")
      case .lexicon: return (say(DebriefWords.lexicon), Saying.words(lexicon.entries.count, language))
      case .map: return ("\(say(NetworkWords.map))   \(gezin)", mapFacts)
      case .networkTable: return ("\(say(NetworkWords.table))   \(gezin)", eyesFacts)
      case .pane, .object, .reflection: continue
      }
    }
    return nil
  }
}

/// What the team adds to its words.
extension State {
  mutating func addSentence() -> [Effect] {
    leaveField()
    guard let text = scratch("sentence", "text"), !text.isEmpty else {
      notice = Notice(say(DebriefWords.writeFirst), .warning)
      return []
    }
    var entry: JSON = ["id": .string(ids.next(at: now)), "text": .string(text), "on": .string(today.description)]
    if let when = scratch("sentence", "when"), !when.isEmpty { entry.set(.string(when), at: ["when"].keys) }
    if let me = workspace?.me { entry.set(.string(me), at: ["author"].keys) }
    dossier?.setScratch(.object(JSONObject()))
    notice = Notice(say(DebriefWords.addedForTheTeam))
    return [.addSentence(entry)]
  }

  mutating func addWord() -> [Effect] {
    leaveField()
    guard let term = scratch("entry", "term"), let ordinary = scratch("entry", "ordinary"), !term.isEmpty, !ordinary.isEmpty else {
      notice = Notice(say(DebriefWords.termAndWordsFirst), .warning)
      return []
    }
    let words = ordinary.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    var entry: JSON = ["id": .string(ids.next(at: now)), "term": .string(term), "ordinary": .array(words.map(JSON.string))]
    if let why = scratch("entry", "why"), !why.isEmpty { entry.set(.string(why), at: ["why"].keys) }
    dossier?.setScratch(.object(JSONObject()))
    notice = Notice(say(DebriefWords.addedForTheTeam))
    return [.addWord(entry)]
  }

  private func scratch(_ part: String, _ key: String) -> String? { dossier?.scratch[[part, key].keys]?.text?.trimmed }
}
