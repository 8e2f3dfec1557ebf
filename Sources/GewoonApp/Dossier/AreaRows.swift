import Basics
import DossierModel
import Wording

/// The ten areas of life as one view: how each is in words, what goes together with what, and when one last asked.
struct AreaRows: Reading {
  let desk: Desk

  private var areas: Ref<Keyed<Area>> { top[.gezin][.areas] }

  var all: [Row] {
    let others = Vocabulary.area.values.filter { !BroadView.areas.contains($0) }
    return [.blank, .heading(say(ProfileWords.areas), say(ProfileWords.areasHint))] + BroadView.areas.map(row)
      + [.note(say(ProfileWords.otherAreas))] + others.map(row)
  }

  private func row(_ key: String) -> Row {
    let ref = areas.part(key)
    let area = record(ref)
    let asked = dayOrText(area.raw(.asked))
    let isSaid = area.says(.state)
    let day = asked.isEmpty ? isSaid ? "" : say(ProfileWords.neverAsked) : "\(say(ProfileWords.asked)) \(asked)"
    let others = together(key).map { word("area", $0) }
    let with = others.isEmpty ? "" : "\(say(ProfileWords.goesWith)) \(Saying.list(others, language))"
    var line = ItemLine(
      ref: ref, title: Saying.capitalised(word("area", key)),
      details: [isSaid ? wordOrText("areaState", area.raw(.state)) : "", day, with])
    line.tab = 18
    line.keywords = [area[.note], area[.welcome]].joined(separator: " ")
    return .item(line)
  }

  /// What goes together with an area, whichever of the two it was written at.
  private func together(_ key: String) -> [String] {
    let gezin = Dossier(dossier)[.gezin]
    return Vocabulary.area.values.filter { other in
      other != key && (gezin[.areas][key][.links].contains(other) || gezin[.areas][other][.links].contains(key))
    }
  }
}
