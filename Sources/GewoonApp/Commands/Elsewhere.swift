import Basics
import TextUI
import Wording

// Why a command that has no meaning where one is cannot be given here: where it can.
extension Here {
  /// Where the command is at home, said as what to do first.
  func whyNot(_ command: Command) -> Phrase? {
    let all = Command.table.filter { $0.id == command.id }
    let homes = Set(all.map(\.home))
    if homes == [.other] { return nil }
    if homes.contains(.gezin), desk == nil { return ElsewhereWords.openAGezin }
    if homes.contains(.team), form?.panes.areOfTeam != true { return ElsewhereWords.atTheTeam }
    if homes.contains(.shared), place(TeamPlace.self) == nil { return ElsewhereWords.atTheTeam }
    if homes.contains(.planning), place(PlanningPlace.self) == nil { return ElsewhereWords.inThePlanning }
    if homes.contains(.gezinnen), place(GezinnenPlace.self) == nil { return ElsewhereWords.inTheList }
    if desk != nil, all.allSatisfy({ $0.places == [.person] }) { return ElsewhereWords.onSomebody }
    return ElsewhereWords.notHere
  }
}
