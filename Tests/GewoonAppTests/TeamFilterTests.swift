import DossierModel
import StrictJSON
import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("Making the list of the team shorter")
struct TeamFilterTests {
  private func team(_ keys: String = "", size: Size = Size(width: 80, height: 24)) -> World {
    var world = World(demo: World.afternoon, size: size)
    world.press("F6 \(keys)")
    return world
  }

  private func shown(_ world: World) -> [SharedReflection] { world.state.team.shown(in: world.state.scene) }
  private func all(_ world: World) -> [SharedReflection] { world.state.scene.shelf.reflections }

  @Test("two keys leave what somebody wants to discuss, the same two show all again, and the line over the list says what is on")
  func discuss() {
    var world = team("f 1")
    #expect(world.rows[3].contains("wil bespreken"))
    #expect(!shown(world).isEmpty && shown(world).map(\.id) == all(world).filter { $0.reflection[.discuss] == true }.map(\.id))
    #expect(world.rows[2].contains("\(shown(world).count) reflecties van de \(all(world).count)"))
    world.press("f 1")
    #expect(shown(world).count == all(world).count)
    world.press("f 1 Esc")
    #expect(shown(world).count == all(world).count && world.rows[1].contains("[Gedeeld]"))
    world.press("Esc")
    #expect(world.state.places.here is GezinnenPlace)
  }

  @Test("each kind leaves what its values say, and what is chosen of several kinds holds together")
  func kinds() {
    let world = team()
    let (scene, instrument) = (world.state.scene, world.state.scene.instrument)
    func left(_ facet: TeamFacet) -> [String] {
      var filter = TeamFilter()
      filter.choose(facet)
      return scene.teamRows.filter(filter, scene.teamMarks, today: scene.today).map { scene.teamRows.rows[$0].id }
    }
    func expect(_ facet: TeamFacet, _ holds: (SharedReflection) -> Bool) {
      #expect(left(facet) == all(world).filter(holds).map(\.id), "\(facet)")
    }
    for question in instrument.questions {
      expect(TeamFacet(.question, question.id)) { shared in
        shared.reflection[.answers].contains { $0[.question] == question.id && ($0.says(.text) || $0.says(.scale) || $0.says(.choice)) }
      }
    }
    for sign in instrument.indicators { expect(TeamFacet(.indicator, sign.id)) { $0.reflection[.indicators].contains(sign.id) } }
    for task in instrument.tasks { expect(TeamFacet(.task, String(task.id))) { $0.reflection[.tasks].contains(task.id) } }
    for phase in Vocabulary.phase.values { expect(TeamFacet(.phase, phase)) { $0.reflection.raw(.phase)?.text == phase } }
    expect(TeamFacet(.ladder, "up")) { $0.ladder.contains { ($0[.from] ?? 9) < ($0[.to] ?? 0) } }
    expect(TeamFacet(.conversation, "language")) { !$0.reflection[.conversation][.language].isEmpty }
    expect(TeamFacet(.mine)) { $0.author == scene.workspace?.me }
    expect(TeamFacet(.period, "month")) { $0.day.map { $0.description >= "2026-11-01" } ?? false }
    expect(TeamFacet(.period, "lastQuarter")) { $0.day.map { ("2026-07-01"..."2026-09-30").contains($0.description) } ?? false }
    for member in scene.workspace?.members ?? [] { expect(TeamFacet(.author, member.id)) { $0.author == member.id } }
    var both = TeamFilter()
    both.choose(TeamFacet(.discuss))
    both.choose(TeamFacet(.period, "month"))
    both.text = "stilte"
    let ids = scene.teamRows.filter(both, scene.teamMarks, today: scene.today).map { scene.teamRows.rows[$0].id }
    #expect(Set(ids).isSubset(of: Set(left(TeamFacet(.discuss))).intersection(left(TeamFacet(.period, "month")))))
  }

  @Test("another of the same kind takes its place, and words are looked for beside it")
  func together() {
    var world = team("f 5 1")
    let first = shown(world).count
    #expect(world.rows[3].contains("onderdeel: krachtgericht"))
    world.press("f 5 3")
    #expect(world.state.team.filter.facets == [TeamFacet(.aspect, "eigen-regie")])
    world.press("/ 'qqq'")
    #expect(shown(world).isEmpty && world.rows[3].contains("eigen regie"))
    world.press("Esc")
    #expect(!shown(world).isEmpty && first > 0)
    #expect(!world.state.team.filter.isEmpty)
  }

  @Test("a filter under a name is there the next day, and can be forgotten")
  func kept() {
    var world = team("f 1 f 7 3 C-p 'filter bewaren' Enter 'Voor woensdag' Enter")
    let before = shown(world).map(\.id)
    #expect(!before.isEmpty && world.rows[3].contains("wil bespreken · sinds 1 okt"))
    world = world.restarted()
    world.press("F6")
    #expect(shown(world).count == all(world).count)
    world.press("f 'woensdag' Enter")
    #expect(shown(world).map(\.id) == before && world.rows[3].contains("wil bespreken · sinds 1 okt"))
    world.press("f 'vergeet' Enter f")
    #expect(!world.screenText.contains("Voor woensdag  "))
    #expect(world.state.scene.teamMarks.kept.isEmpty)
  }

  @Test("with letters switched off the filter is found by its words")
  func withoutLetters() {
    var world = World(demo: World.afternoon, letters: false)
    world.press("F6 f")
    #expect(world.state.overlays.isEmpty)
    world.press("C-p 'filter' Enter")
    #expect(world.state.menu?.title == "Laat alleen zien")
  }

  @Test("the menu and the list at both sizes")
  func pictures() {
    assertPicture(team("f").canvas, "team-filter-80x24")
    assertPicture(team("f 1").canvas, "team-filtered-80x24")
    assertPicture(team("f 1", size: Size(width: 120, height: 40)).canvas, "team-filtered-120x40")
  }

  // MARK: - Never side by side

  @Test("no screen of the team sets workers side by side: one name a row, in the order of the days, and no number beside a name")
  func neverSideBySide() throws {
    let names = try #require(team().state.scene.workspace?.members.map(\.name))
    for size in [Size(width: 80, height: 24), Size(width: 120, height: 40)] {
      let ways = ["", "f"] + (1...9).map { "f \($0)" } + ["f 0", "f 'zien' Enter", "f 'trap' Enter", "f 'gesprek' Enter", "f 'van wie' Enter"]
      for way in ways + ["f 'van wie' Enter 1", "f 1 f 'van wie' Enter 2", "/ 'e'"] {
        let world = team(way, size: size)
        for row in world.rows {
          // Beside the list, or in a menu over it, one may read of somebody else than in the row.
          for part in row.split(separator: "│") { #expect(names.count { part.contains($0) } <= 1, "\(way): \(row)") }
        }
        let days = shown(world).compactMap(\.day)
        #expect(days == days.sorted { $1 < $0 }, "\(way)")
      }
    }
    var menu = team("f 'van wie' Enter")
    let items = try #require(menu.state.menu?.items)
    #expect(items.allSatisfy { item in item.detail.isEmpty && names.contains { item.label.hasPrefix($0) } } && items.count == names.count)
    #expect(items.allSatisfy { !$0.label.contains { $0.isNumber } })
    menu.press("1")
    #expect(!menu.rows[2].contains(items[0].label))
  }
}
