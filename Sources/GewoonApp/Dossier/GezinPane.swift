import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The family: their own words and strengths first.
struct GezinPane: PaneScreen {
  func rows(on desk: Desk) -> [Row] { GezinRows(desk: desk).all }
  func facts(on desk: Desk) -> String { "" }
}

private struct GezinRows: Reading {
  let desk: Desk

  private var gezin: FieldRef { ref("gezin") }

  var all: [Row] {
    fields(.gezin, ["ownWords", "goingWell"], at: gezin)
      + memberRows
      + [.blank] + fields(.gezin, ["normal", "resilience"], at: gezin)
      + supportedRows + ordinaryDayRows + areasRows
      + [.blank, .heading(say(ScreenWords.howToTalk))] + fields(.gezin, ["approach", "approachNote", "language"], at: gezin)
      + [.blank, .heading(say(ScreenWords.familyName))] + fields(.gezin, ["name", "sortName", "label"], at: gezin)
  }

  private var memberRows: [Row] {
    let list = gezin.key("members")
    let members: [Row] = items(list).map { item in
      let member = GezinMember(item.json)
      let age = member.born.map { String(today.year - $0) } ?? ""
      let title = [member.name, member.role, age].filter { !$0.isEmpty }.joined(separator: ", ")
      return .item(ItemLine(ref: item.ref, shape: .member, title: title, details: [member.qualities.joined(separator: ", ")]))
    }
    return [.blank, .heading(say(ScreenWords.members))] + members
      + [.add(AddLine(list: list, shape: .member, label: say(ScreenWords.addMember)))]
  }

  private var supportedRows: [Row] {
    let list = gezin.key("supported")
    let rows: [Row] = items(list).map { item in
      let value = item.json["value"].map { FieldLine.typed($0) } ?? ""
      let date = item.json["date"]?.text.map { Day($0).map(day) ?? $0 } ?? ""
      return .item(ItemLine(ref: item.ref, shape: .supported, title: "\(value) \(say(ScreenWords.ofTen))", details: [date]))
    }
    let add = AddLine(
      list: list, shape: .supported, label: say(ScreenWords.addSupported), presets: ["date": .string(today.description)])
    return [.blank, .heading(say(ScreenWords.supported), say(ScreenWords.supportedHint))] + rows + [.add(add)]
  }

  private var ordinaryDayRows: [Row] {
    let list = gezin.key("ordinaryDay")
    let rows: [Row] = items(list).map { item in
      let who = item.json["who"]?.text.flatMap(name) ?? item.json["by"]?.text.map { word("by", $0) } ?? ""
      return .item(ItemLine(ref: item.ref, shape: .ordinaryDay, title: item.json["what"]?.text ?? "", details: [who]))
    }
    return [.blank, .heading(say(ScreenWords.ordinaryDay), say(ScreenWords.ordinaryDayHint))] + rows
      + [.add(AddLine(list: list, shape: .ordinaryDay, label: say(ScreenWords.addOrdinaryDay)))]
  }

  private var areasRows: [Row] {
    [.blank, .heading(say(ScreenWords.areas))]
      + Vocabulary.area.values.map { key in
        let ref = gezin.key("areas").key(key)
        let value = value(ref)
        let state = value?["state"]?.text.map { word("areaState", $0) } ?? "…"
        let note = value?["note"]?.text?.firstLine ?? ""
        return .item(ItemLine(ref: ref, shape: .area, title: word("area", key), details: [state, note]))
      }
  }
}
