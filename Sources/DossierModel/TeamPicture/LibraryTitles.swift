import Basics

extension TeamShelf {
  /// What the examples of the team's own library are called that were made in a period, the newest first: those to which the gezin agreed and that a
  /// colleague read again. A title with the name of a member or the label of a gezin in it is left out.
  public func libraryTitles(in period: TeamPeriod) -> [String] {
    let members = trees(.team).flatMap { Team($0.tree)[.members] }
    let parts = members.flatMap { member in member[.name].split(separator: " ").filter { ($0.first ?? " ").isUppercase }.map(String.init) }
    let names = members.map { $0[.name] } + parts + Set(reflections.map(\.label)).sorted().filter { !$0.isEmpty }
    let finder = NameFinder(names)
    let examples = trees(.example).map { Example($0.tree) }.filter { example in
      example[.status] == "library" && example[.origin] != "imported" && example[.consent].has(.by) && example[.reader].has(.member)
        && example.has(.title) && period.holds(example[.made])
    }
    return examples.sorted { ($1[.made] ?? .first, $0[.title]) < ($0[.made] ?? .first, $1[.title]) }.map { $0[.title] }
      .filter { finder.hits(in: Array($0)).isEmpty }
  }
}
