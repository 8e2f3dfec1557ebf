import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// The family: their own words and strengths first.
extension Scene {
  private var gezin: FieldRef { FieldRef(document: .dossier, path: ["gezin"].keys) }

  var gezinRows: [Row] {
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
        let value = dossier.value(ref)
        let state = value?["state"]?.text.map { word("areaState", $0) } ?? "…"
        let note = value?["note"]?.text?.firstLine ?? ""
        return .item(ItemLine(ref: ref, shape: .area, title: word("area", key), details: [state, note]))
      }
  }

  func areaRows(_ ref: FieldRef) -> [Row] {
    let name: String = if case .key(let key)? = ref.path.steps.last { word("area", key) } else { "" }
    return [.heading(name)] + simpleFields(.area, at: ref)
  }
}

extension Array where Element == String {
  /// A path of keys.
  var keys: JSONPath { JSONPath(map(JSONStep.key)) }
}

extension String {
  /// What stands before the first line end.
  var firstLine: String {
    guard let end = utf8.firstIndex(where: { $0 == 10 || $0 == 13 }) else { return self }
    return String(self[..<end])
  }
}
