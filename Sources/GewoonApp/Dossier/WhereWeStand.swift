import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// Where the help stands: since when, who comes, and whether it is closed.
struct WhereWeStand: Reading {
  let desk: Desk

  /// "afgesloten"
  var facts: String { Dossier(dossier).has(.closed) ? say(ScreenWords.closed) : "" }

  var all: [Row] {
    let created = Dossier(dossier)[.created].map { Saying.begun(day($0.day), language) } ?? ""
    return [.blank, .heading(say(ProfileWords.whereWeStand), created)] + phaseRows + contradiction
      + [.command("changePhase", say(ProfileWords.changePhase)), .blank] + fields(at: top, .firstContact) + workerRows + professionalRows
      + [.blank] + closingRows
  }

  /// Through time, so that one reads how they came here.
  private var phaseRows: [Row] {
    throughTime(top[.phases], by: .since).map { ref, phase in
      let since = dayOrText(phase.raw(.since))
      return .item(
        ItemLine(
          ref: ref, title: Saying.capitalised(wordOrText("phase", phase.raw(.phase))),
          details: [since.isEmpty ? "" : Saying.since(since, language)]))
    }
  }

  private var contradiction: [Row] { Standing.note(on: desk).map { [.note($0, .warning)] } ?? [] }

  private var workerRows: [Row] {
    let earlier = items(top[.earlierWorkers])
    let rows: [Row] = earlier.map { ref, before in
      let until = dayOrText(before.raw(.until))
      return .item(
        ItemLine(
          ref: ref, mark: say(ProfileWords.before), title: name(of: before[.worker]) ?? scene.memberName(before[.worker]),
          details: [until.isEmpty ? "" : Saying.upTo(until, language)]))
    }
    let count = Saying.worker(number: earlier.count + 1, language)
    return fields(at: top, .worker) + (count.isEmpty ? [] : [.note(count)]) + rows + [.command("handOver", say(ProfileWords.handOver))]
  }

  /// How many professionals there are around them, and who ("003_db5bf0ea89c3815c.txt", C8).
  private var professionalRows: [Row] {
    guard let fact = Facts.professionals(dossier, today: today) else { return [] }
    return [.link(.source(fact.source, fact: 0), fact.sentence(today: today, language))]
  }

  private var closingRows: [Row] {
    let isOpen = Dossier(dossier).lacks(.closed)
    return fields(at: top, .closed)
      + [isOpen ? .command("closeGezin", say(ProfileWords.close)) : .command("reopenGezin", say(ProfileWords.reopen))]
  }
}
