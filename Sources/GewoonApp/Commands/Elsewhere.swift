import Basics
import TextUI
import Wording

// Why a command that has no meaning where one is cannot be given here: where it can.
extension Here {
  /// Where the command is at home, said as what to do first.
  func whyNot(_ command: Command) -> Phrase? {
    let all = Command.table.filter { $0.id == command.id }
    let homes = Set(all.map(\.home))
    // What only moves on from where one is has no place elsewhere.
    if homes == [.other] || all.contains(where: { !Self.moving.isDisjoint(with: $0.keys) }) { return nil }
    let places = Set(all.flatMap(\.places))
    if homes.contains(.gezin), desk == nil { return ElsewhereWords.openAGezin }
    if homes.contains(.team), form?.panes.areOfTeam != true { return ElsewhereWords.atTheTeam }
    let isShared = homes.contains(.shared) || places.isSubset(of: CommandPlace.team)
    if isShared, place(TeamPlace.self) == nil { return ElsewhereWords.atTheTeam }
    let isPlanned = homes.contains(.planning) || places.isSubset(of: [.planning, .planningFilter])
    if isPlanned, place(PlanningPlace.self) == nil { return ElsewhereWords.inThePlanning }
    if form == nil, places.isSubset(of: CommandPlace.form) { return ElsewhereWords.openAGezin }
    if homes.contains(.gezinnen), place(GezinnenPlace.self) == nil { return ElsewhereWords.inTheList }
    if desk != nil, all.allSatisfy({ $0.places == [.person] }) { return ElsewhereWords.onSomebody }
    return ElsewhereWords.notHere
  }

  private static let moving: Set<String> = ["Tab", "S-Tab", "C-n", "C-o"]
}
