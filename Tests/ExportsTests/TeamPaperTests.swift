import Basics
import DossierModel
import Exports
import SampleTeam
import StrictJSON
import Testing

@Suite("Papers of the team")
struct TeamPaperTests {
  private let half = TeamPeriod(.halfYear, on: PictureTeam.today)

  @Test("The report, the factsheet, the sheet for residents and the table of a team that shared forty reflections")
  func forty() {
    let paper = PictureTeam.paper(PictureTeam.forty, half)
    #expect(Golden.difference(MarkdownWriter.write(paper.page(.report)), "team-verslag.md") == nil)
    #expect(Golden.difference(HTMLWriter.write(paper.page(.report)), "team-verslag.html") == nil)
    #expect(Golden.difference(HTMLWriter.write(paper.page(.factsheet)), "team-feiten.html") == nil)
    #expect(Golden.difference(HTMLWriter.write(paper.page(.residents)), "team-bewoners.html") == nil)
    #expect(Golden.difference(paper.table, "team-getallen.csv") == nil)
  }

  @Test("Those of the demo, in which most is too few to be counted")
  func demo() {
    let paper = PictureTeam.paper(PictureTeam.demo, TeamPeriod(.year, on: PictureTeam.today))
    #expect(Golden.difference(MarkdownWriter.write(paper.page(.report)), "team-demo-verslag.md") == nil)
    #expect(Golden.difference(MarkdownWriter.write(paper.page(.factsheet)), "team-demo-feiten.md") == nil)
    #expect(Golden.difference(MarkdownWriter.write(paper.page(.residents)), "team-demo-bewoners.md") == nil)
    #expect(Golden.difference(paper.table, "team-demo-getallen.csv") == nil)
  }

  @Test("In English")
  func english() {
    let text = MarkdownWriter.write(PictureTeam.paper(PictureTeam.forty, half, language: .en).page(.report))
    #expect(text.hasPrefix("# Report of Wijkteam Noord\n") && text.contains("1 July to 20 November 2026") && !text.contains(" van de "))
  }

  @Test("No paper of the demo or a sample names a worker, a family or its label, and none says what somebody typed")
  func names() {
    let samples = [SampleTeam.demo(now: DemoPage.now), SampleTeam.sample(dossiers: 80, seed: 3, now: DemoPage.now)]
    for files in samples {
      let shelf = PictureTeam.shelf(files)
      let members = files.first { $0.path == "team/team.json" }!.content["members"]!.items.map { $0["name"]!.text! }
      let families = files.filter { $0.path.hasPrefix("dossiers/") }.flatMap { file in
        [file.content["gezin"]!["name"]!.text!] + file.content.gezinMembers.map(\.name)
      }
      let typed = shelf.reflections.flatMap { [$0.label, $0.reflection[.learned], $0.reflection[.wentWell]] }
      let forbidden = Set(members + members.map { String($0.split(separator: " ")[0]) } + families + typed).filter { $0.count > 3 }
      for kind in TeamPeriod.Kind.allCases where kind != .days {
        for text in PictureTeam.everything(PictureTeam.paper(shelf, TeamPeriod(kind, on: PictureTeam.today))) {
          let words = Set(text.split { !$0.isLetter && $0 != "-" }.map(String.init))
          for name in forbidden { #expect(!(name.contains(" ") ? text.contains(name) : words.contains(name)), "\(name)") }
        }
      }
    }
  }

  @Test("A title of an example with the name of a member or a label in it stays out, and so does one that is no good yet")
  func titles() {
    func example(_ title: String, _ status: String = "library", reader: String = "W1", made: String = "2026-10-10") -> JSON {
      [
        "title": .string(title), "status": .string(status), "made": .string(made), "consent": ["by": "gezin"],
        "reader": ["member": .string(reader)],
      ]
    }
    let examples = [
      example("Samen koken"), example("Sanne kookt"), example("Koken bij Gezin Q."), example("Nog een klad", "draft"),
      example("Niet nagelezen", reader: ""), example("Van vroeger", made: "2020-01-01"),
    ]
    let shelf = TeamShelf([
      (.example, Dictionary(uniqueKeysWithValues: examples.enumerated().map { ("\($0)", $1) })),
      (.team, ["": ["members": [["id": "W1", "name": "Sanne de Wit"]]]]),
      (.sharedReflections, ["a": ["label": "Gezin Q.", "reflections": [["id": "R1"]]]]),
    ])
    #expect(shelf.libraryTitles(in: half) == ["Samen koken"])
  }

  @Test("Who the workers are does not matter: with other ids every paper is the same, and no id is in it")
  func sameForAll() {
    let files = PictureTeam.forty.trees(.sharedReflections)
    let others = files.map { file -> (String, JSON) in
      var tree = file.tree
      tree.set(.string("X" + String((Int(tree["author"]!.text!.dropFirst())! * 7 + 3) % 100)), at: [.key("author")])
      return (file.name, tree)
    }
    let shelf = TeamShelf([
      (.sharedReflections, Dictionary(uniqueKeysWithValues: others)), (.example, ["e": PictureTeam.forty.trees(.example)[0].tree]),
    ])
    let texts = PictureTeam.everything(PictureTeam.paper(PictureTeam.forty, half))
    #expect(PictureTeam.everything(PictureTeam.paper(shelf, half)) == texts)
    for text in texts { for id in 0..<5 { #expect(!text.contains("W\(id)")) } }
  }

  @Test("Where nothing may be counted, that is what stands there, and the table has not one number")
  func hidden() {
    let paper = PictureTeam.paper(TeamShelf(), half)
    #expect(MarkdownWriter.write(paper.page(.report)).contains("minder dan vijf reflecties gedeeld"))
    #expect(MarkdownWriter.write(paper.page(.residents)).contains("Wat moeten wij als team anders doen?"))
    let rows = paper.table.split(separator: "\r\n").dropFirst().map { $0.split(separator: ";", omittingEmptySubsequences: false) }
    #expect(rows.count > 50 && rows.allSatisfy { $0[8].isEmpty && $0[9].isEmpty && $0[10] == "few" })
  }
}
