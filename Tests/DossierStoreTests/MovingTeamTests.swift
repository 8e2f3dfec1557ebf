import DossierModel
import DossierStore
import Glibc
import StrictJSON
import Testing

@Suite("The team folder elsewhere")
struct MovingTeamTests {
  private func folder() throws -> (TestFolder, String) {
    let folder = try Small.folder()
    try folder.write(
      "team/agenda/01JDQ1B00000000000000000F1.json", ["format": "gewoon/agenda", "version": 1, "id": "01JDQ1B00000000000000000F1"])
    try folder.write("team/nota van een collega.txt", Array("onbekend".utf8))
    return (folder, folder.path + "/../\(folder.path.split(separator: "/").last ?? "")-samen")
  }

  @Test("Everything is there, also what is none of ours; workspace.json points there and the old folder stays")
  func copied() throws {
    let (folder, target) = try folder()
    let before = try folder.read("team/agenda/01JDQ1B00000000000000000F1.json")
    let workspace = try folder.open()
    #expect(try workspace.moveTeam(to: target) == .copied)
    workspace.close()
    #expect(try folder.tree("workspace.json")["team"]?.text == target)
    #expect(try folder.read("team/agenda/01JDQ1B00000000000000000F1.json") == before)
    let again = try folder.open()
    #expect(again.teamAway == nil && again.team == Small.teamTree)
    #expect(try again.read("team/agenda/01JDQ1B00000000000000000F1.json") != nil)
    #expect(try again.moveTeam(to: target) == .pointed)
    again.close()
    // A colleague, who still has the old folder, only points there.
    try folder.write("workspace.json", Small.marker())
    let colleague = try folder.open()
    #expect(try colleague.moveTeam(to: target) == .pointed)
    #expect(try folder.tree("workspace.json")["team"]?.text == target)
    OutsideFiles().removeFolder(target)
  }

  @Test("Wherever a call fails, either all of it is there or nothing changed and no copy is left")
  func halfWay() throws {
    var number = 1
    while true {
      let (folder, target) = try folder()
      let before = try folder.read("workspace.json")
      let disk = FaultyDisk(.none)
      let workspace = try folder.open(files: disk)
      disk.arm(.error(ENOSPC), at: number)
      let moved = try? workspace.moveTeam(to: target)
      let hasFailed = disk.hasFailed
      disk.arm(.none)
      workspace.close()
      let marker = try folder.tree("workspace.json")
      if marker["team"]?.text == target {
        let again = try folder.open()
        #expect(again.teamAway == nil, "call \(number)")
        again.close()
      } else {
        #expect(try folder.read("workspace.json") == before, "call \(number)")
        #expect(OutsideFiles().names(in: target).allSatisfy { $0 == ".lock" }, "call \(number)")
        #expect(moved == nil)
      }
      #expect(try folder.tree("team/team.json") == Small.teamTree)
      OutsideFiles().removeFolder(target)
      if !hasFailed { break }
      number += 1
      #expect(number < 400)
    }
    #expect(number > 20)
  }

  @Test("A folder with something else, with another team, or inside the folder itself is refused")
  func refused() throws {
    let (folder, target) = try folder()
    let workspace = try folder.open()
    #expect(throws: TeamMoveProblem.inside) { try workspace.moveTeam(to: folder.path + "/team/onder") }
    #expect(OutsideFiles().makeFile(at: target + "/brief.txt", with: [65]) == .written)
    #expect(throws: TeamMoveProblem.notEmpty) { try workspace.moveTeam(to: target) }
    OutsideFiles().removeFolder(target)
    let other = Small.teamTree.with("01JDQ0A0000000000000000T99", at: ["id"])
    #expect(OutsideFiles().makeFile(at: target + "/team.json", with: other.written()) == .written)
    #expect(throws: TeamMoveProblem.otherTeam) { try workspace.moveTeam(to: target) }
    OutsideFiles().removeFolder(target)
    #expect(try folder.tree("workspace.json")["team"]?.text == "team")
  }
}
