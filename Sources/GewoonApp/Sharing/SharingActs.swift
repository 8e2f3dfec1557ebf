import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Sharing is an act: first the preview, then a copy goes to the team folder; the original stays.
extension State {
  /// Why nothing can be shared now, or nil.
  var sharingIsOff: Phrase? {
    if let away = workspace?.teamAway { return Phrase(away, away) }
    if let reason = dossier?.readOnly ?? workspace?.readOnly ?? dossier?.ownBlocked { return Phrase(reason, reason) }
    return nil
  }

  /// The reflection that is looked at or written in.
  var openReflection: String? {
    guard let dossier else { return nil }
    for view in (dossier.views[.reflection] ?? []).reversed() {
      switch view.target {
      case .reflection(let id), .sharing(let id), .debrief(let id, _): return id
      default: continue
      }
    }
    return dossier.reflectionID
  }

  mutating func startSharing() -> [Effect] {
    guard let id = openReflection else { return [] }
    leaveField()
    guard let reflection = Scene(self)?.reflection(id), !reflection.json.isEmpty else {
      notice = Notice(say(TeamWords.nothingToShare), .warning)
      return []
    }
    dossier?.pane = .reflection
    // A hunch is kept apart from facts, and from others, until its author puts it in (domain table C, C42).
    var scratch = JSON.object(JSONObject())
    scratch.set(.bool(true), at: ["share", "out", "hunch"].keys)
    dossier?.setScratch(scratch)
    dossier?.push(.sharing(id: id))
    focusFirst()
    return saveEffects()
  }

  mutating func confirmShare() -> [Effect] {
    guard let view = dossier?.views[.reflection]?.last, case .sharing(let id) = view.target, let reflection = Scene(self)?.reflection(id)
    else { return [] }
    leaveField()
    if !reflection.isFinished { finish(id) }
    guard let scene = Scene(self), let copy = scene.copyToShare(id), let dossier else { return [] }
    return saveEffects() + [.share(dossier: dossier.id, copy: copy, label: scene.shareLabel)]
  }

  /// What is shared is done for now: the list asks no more to finish it.
  private mutating func finish(_ id: String) {
    guard var own = dossier?.trees[.own] else { return }
    own.set(.string(now.description), at: JSONPath([.key("reflections"), .item(key: "id", value: id), .key("finished")]))
    dossier?.trees[.own] = own
    dossier?.revisions[.own]! += 1
  }

  mutating func toggle(part key: String) {
    guard var scratch = dossier?.scratch else { return }
    let path = ["share", "out", key].keys
    scratch.set(scratch[path]?.flag == true ? nil : .bool(true), at: path)
    dossier?.setScratch(scratch)
  }

  /// The copy stands in the team folder now.
  mutating func takeShared(_ id: String, _ tree: JSON, sentence: Phrase) -> [Effect] {
    if dossier?.id == id {
      dossier?.setShared(tree)
      if case .sharing? = dossier?.view.target { _ = dossier?.pop() }
      dossier?.setScratch(.object(JSONObject()))
    }
    notice = Notice(say(sentence), .info)
    return [.readTeam]
  }

  mutating func askToWithdraw() {
    guard let id = openReflection, let dossier else { return }
    let dialog = Dialog(
      title: say(TeamWords.withdrawQuestion), lines: [say(TeamWords.withdrawText)],
      buttons: [say(ScreenWords.keep), say(TeamWords.withdraw)],
      safe: 0)
    overlays.append(.dialog(dialog, .withdraw(reflection: id, dossier: dossier.id)))
  }
}

extension OpenDossier {
  mutating func setScratch(_ tree: JSON) {
    trees[.scratch] = tree
    revisions[.scratch]! += 1
    editor = nil
  }

  mutating func setShared(_ tree: JSON?) {
    shared = tree
    rowsMadeFrom = nil
  }
}
