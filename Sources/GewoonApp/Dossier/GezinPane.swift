import Basics
import DossierModel
import TextUI
import Wording

/// The family: their own words and strengths first.
struct GezinPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { GezinRows(desk: desk).all }
  func facts(on desk: Desk) -> String { "" }
}

private struct GezinRows: Reading {
  let desk: Desk

  private var gezin: Ref<Gezin> { top[.gezin] }

  var all: [Row] {
    fields(at: gezin, .ownWords, .goingWell) + memberRows + [.blank] + fields(at: gezin, .normal, .resilience)
      + supportedRows + ordinaryDayRows + areasRows
      + [.blank, .heading(say(ScreenWords.howToTalk))] + fields(at: gezin, .approach, .approachNote, .language)
      + [.blank, .heading(say(ScreenWords.familyName))] + fields(at: gezin, .name, .sortName, .label)
  }

  private var memberRows: [Row] {
    let members: [Row] = items(gezin[.members]).map { ref, member in
      let age = Saying.age(member.born, on: today, language) ?? ""
      let title = [member.name, member.role, age].filter { !$0.isEmpty }.joined(separator: ", ")
      return .item(ItemLine(ref: ref, title: title, details: [member.qualities.joined(separator: ", ")]))
    }
    return [.blank, .heading(say(ScreenWords.members))] + members
      + [.add(AddLine(to: gezin[.members], label: say(ScreenWords.addMember)))]
  }

  private var supportedRows: [Row] {
    let rows: [Row] = items(gezin[.supported]).map { ref, supported in
      let value = FieldLine.typed(supported.raw(.value))
      return .item(ItemLine(ref: ref, title: "\(value) \(say(ScreenWords.ofTen))", details: [dayOrText(supported.raw(.date))]))
    }
    var given = Supported()
    given[.date] = today
    return [.blank, .heading(say(ScreenWords.supported), say(ScreenWords.supportedHint))] + rows
      + [.add(AddLine(to: gezin[.supported], label: say(ScreenWords.addSupported), carrying: given))]
  }

  private var ordinaryDayRows: [Row] {
    let rows: [Row] = items(gezin[.ordinaryDay]).map { ref, part in
      let who = name(of: part[.who]) ?? wordOrText("by", part.raw(.by))
      return .item(ItemLine(ref: ref, title: part[.what], details: [who]))
    }
    return [.blank, .heading(say(ScreenWords.ordinaryDay), say(ScreenWords.ordinaryDayHint))] + rows
      + [.add(AddLine(to: gezin[.ordinaryDay], label: say(ScreenWords.addOrdinaryDay)))]
  }

  private var areasRows: [Row] {
    [.blank, .heading(say(ScreenWords.areas))]
      + Vocabulary.area.values.map { key in
        let ref = gezin[.areas].part(key)
        let area = record(ref)
        let state = area.says(.state) ? wordOrText("areaState", area.raw(.state)) : "…"
        return .item(ItemLine(ref: ref, title: word("area", key), details: [state, area[.note].firstLine]))
      }
  }
}
