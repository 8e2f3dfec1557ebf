import Basics
import DossierModel
import StrictJSON
import Wording

// The paper that the family hangs on the fridge: strengths first, their own words, and the plan in large type.
//
// Visitors read it too. So it says of nobody what they could not read of themselves: no strain, no thin or broken tie, nobody who would rather not
// help, no note, nothing that a child said about somebody; and nothing of areas that give worries, of harder times, of agreements, of the
// Meldcode, of a specialist or of how a decision came about. The worries of the plan are on it, each as whose it is.
extension Paper {
  func familyPage(_ parts: Set<Part>) -> Page {
    let hasPlan = parts.contains(.plan)
    return Page(
      language: language, look: .large, reader: Reader.family.rawValue, title: familyTitle(parts),
      introduction: say(hasPlan ? PaperWords.introPlan : PaperWords.introProfile), facts: familyFacts,
      sections: (parts.contains(.profile) ? strengths + ownVoice + daily + [familyMap].compactMap(\.self) : [])
        + (hasPlan ? [worries, familyGoals, afterwards].compactMap(\.self) : []),
      closing: made)
  }

  func familyTitle(_ parts: Set<Part>) -> String {
    if parts.contains(.plan) { return PaperWords.planOf(gezinName, language) }
    return PaperWords.aboutYou(gezinName, language)
  }

  var familyFacts: [PageFact] {
    let worker = name(of: dossier.raw(.worker)?.text ?? "")
    return [
      values.fact(say(PaperWords.yourWorker), worker),
      dossier[.closed].map { .phrase(say(PaperWords.helpEnded), values.dayWithWeekday($0)) },
    ].compactMap(\.self)
  }

  /// A section; where nothing is filled in yet it says so.
  func section(_ id: String, _ title: Phrase, isHalf: Bool = true, _ blocks: [Block]) -> Section {
    Section(say(title), id: id, isHalf: isHalf, blocks.isEmpty ? [.paragraph(say(PaperWords.notFilledIn))] : blocks)
  }

  /// A section where there is anything to put in it.
  func sectionIfAny(_ id: String, _ title: Phrase, isHalf: Bool = true, _ blocks: [Block]) -> Section? {
    blocks.isEmpty ? nil : section(id, title, isHalf: isHalf, blocks)
  }

  // MARK: - Profile

  var strengths: [Section] {
    let members = dossier[.gezin][.members].compactMap { member -> Block? in
      guard let name = called(member) else { return nil }
      let qualities = member.qualities.map { CleanText.line(values.shown($0)) }.filter { !$0.isEmpty }
      return .labelled(name, qualities.isEmpty ? say(PaperWords.open) : qualities.joined(separator: ", "))
    }
    let areas = Vocabulary.area.values.filter { dossier[.gezin][.areas][$0][.state] == "good" }
      .compactMap { ValueWords.word("area", $0).map(say) }
    let well = values.text(dossier[.gezin], .goingWell).map { [Block.paragraph($0)] } ?? []
    let also = areas.isEmpty ? [] : [Block.labelled(say(PaperWords.alsoWell), Saying.list(areas, language))]
    return [section("strengths", PaperWords.strengths, members), section("goingWell", PaperWords.goingWell, well + also)]
  }

  /// "Mila (Mimi)".
  func called(_ member: GezinMember) -> String? {
    var shown = member
    shown[.name] = self.shown(name: member.name)
    shown[.nickname] = self.shown(name: member[.nickname])
    return shown.fullName.isEmpty ? nil : shown.fullName
  }

  /// What they say themselves. What somebody around them said is that person's, and stays off the fridge.
  private var ownVoice: [Section] {
    let gezin = dossier[.gezin]
    let voices = gezin[.members].compactMap { member in
      values.text(member, .voice).map { Block.quote($0, from: shown(name: member.name)) }
    }
    let members = Set(gezin[.members].map(\.id).filter { !$0.isEmpty })
    let said = dossier[.statements].filter { members.contains($0[.by]) }.compactMap { statement in
      values.text(statement, .text).map { text in
        let day = statement[.date].map { Saying.full($0, language) }
        return Block.quote(text, from: [name(of: statement[.by]), day].compactMap(\.self).joined(separator: ", "))
      }
    }
    return [
      section("ownWords", PaperWords.inYourWords, quote(gezin, .ownWords) + voices + said),
      sectionIfAny("normal", PaperWords.ordinaryForYou, quote(gezin, .normal)),
      sectionIfAny("resilience", PaperWords.managedBefore, quote(gezin, .resilience)),
    ].compactMap(\.self)
  }

  private func quote(_ gezin: Gezin, _ key: FieldKey<Gezin, String>) -> [Block] {
    values.text(gezin, key).map { [.quote($0, from: "")] } ?? []
  }

  private var daily: [Section] {
    let gezin = dossier[.gezin]
    let day = gezin[.ordinaryDay].compactMap { part -> String? in
      guard let what = values.text(part, .what) else { return nil }
      let who = name(of: part[.who]) ?? PaperWords.doer(part[.by] ?? "").map(say)
      return who.map { "\(what): \($0)" } ?? what
    }
    // Where it does not go well a child may not feel welcome, and says so.
    let welcome = Vocabulary.area.values.filter { gezin[.areas][$0][.state] == "good" }.compactMap { area in
      values.text(gezin[.areas][area], .welcome).map { text in
        Block.labelled(ValueWords.word("area", area).map(say).map(Saying.capitalised) ?? area, text)
      }
    }
    let supported = gezin[.supported].compactMap { said -> PageFact? in
      guard let value = said[.value], let day = said[.date] else { return nil }
      return PageFact(Saying.full(day, language), PaperWords.ofTen(value, language))
    }
    return [
      sectionIfAny("ordinaryDay", PaperWords.ordinaryDay, day.isEmpty ? [] : [.list(day)]),
      sectionIfAny("welcome", PaperWords.welcome, welcome),
      sectionIfAny("supported", PaperWords.supported, supported.isEmpty ? [] : [.facts(Array(supported.suffix(4)))]),
    ].compactMap(\.self)
  }

  var familyMap: Section? {
    let map = ExportedMap(dossier: tree, today: today, values: values, isWhole: false)
    return sectionIfAny(
      "network", PaperWords.around, isHalf: false, map.people.isEmpty ? [] : [.map(PageMap(map: map, tellsPeople: true))])
  }
}
