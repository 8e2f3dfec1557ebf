import Basics
import DossierModel
import Wording

extension ExportedMap {
  /// The map: a picture where there can be one, else a sentence; and in words who stands around the gezin.
  public var page: Page {
    Page(
      language: language, reader: (isWhole ? Paper.Reader.worker : .family).rawValue,
      title: ExportWords.whoIsAround(gezinOrFamily, language),
      introduction: people.isEmpty ? "\(sentence) \(values.say(ExportWords.whoHelps))" : "",
      facts: [changed.map { PageFact.phrase(values.label(FieldKey<Network, Day>.changed), Saying.full($0, language)) }].compactMap(\.self),
      sections: (people.isEmpty ? [] : [Section("", id: "network", [.map(PageMap(map: self, tellsPeople: false))])]) + corners,
      closing: ExportWords.made(on: Saying.full(today, language), language))
  }

  /// Who stands around the gezin, corner by corner, the nearest first; and where nobody does.
  var corners: [Section] {
    let empty = Vocabulary.sector.values.indices.filter { sector in !people.contains { $0.sector == sector } }.map(word)
    let corners = Vocabulary.sector.values.indices.map { sector in
      (Saying.capitalised(word(ofSector: sector)), people.filter { $0.sector == sector })
    }
    let elsewhere = (values.say(ExportWords.unplaced), people.filter { $0.sector == nil })
    return (corners + [elsewhere]).filter { !$0.1.isEmpty }.map(section)
      + (empty.isEmpty || people.isEmpty ? [] : [stillEmpty(empty)])
  }

  private func word(ofSector sector: Int) -> String {
    let value = Vocabulary.sector.values[sector]
    return ValueWords.word("sector", value).map(values.say) ?? value
  }

  private func section(_ title: String, _ people: [ExportedPerson]) -> Section {
    let nearest = (1...5).flatMap { ring in people.filter { ($0.person.ring ?? 5) == ring } }
    return Section(title, id: "corner", [.people(nearest.map { PagePerson(name: $0.name, line: line($0)) })])
  }

  private func stillEmpty(_ sectors: [String]) -> Section {
    Section(values.say(ExportWords.stillEmpty), id: "corner", [.paragraph(ExportWords.stillEmpty(sectors, language))])
  }

  /// "Oma Ria, oma van moederskant. Heel dichtbij. Sterke band, over en weer. … Kent Juf Els." The corner stands above the list already.
  private func line(_ person: ExportedPerson) -> String {
    let names = PersonNames(
      own: person.name, role: CleanText.line(values.text(person.person, .role) ?? ""),
      worksWith: person.person[.linkedTo].compactMap { self.person($0)?.name },
      knows: ties.compactMap { $0.a.node == person.node ? $0.b.name : $0.b.node == person.node ? $0.a.name : nil },
      member: shown)
    return person.person.sentence(in: dossier, called: names, isUnderCorner: true, today: today, language)
  }

  /// The name of a member as the map shows it.
  private func shown(_ member: String) -> String {
    let name = CleanText.line(member)
    return values.initials?.of(name) ?? name
  }
}
