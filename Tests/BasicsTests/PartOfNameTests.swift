import Basics
import Testing

@Suite("Who is meant by a part of a name")
struct PartOfNameTests {
  private func meant(_ typed: String) -> [String] {
    PartOfName.meant(by: typed, among: ["Zoë Bakker", "Bakker", "Jan de Wit", "Thijs Jansen"]) { [$0] }
  }

  @Test("A whole name goes before a part of one, and a part may mean several")
  func parts() {
    #expect(meant("bakker") == ["Bakker"])
    #expect(meant("bakk") == ["Zoë Bakker", "Bakker"])
    #expect(meant("JAN") == ["Jan de Wit", "Thijs Jansen"])
    #expect(meant("de  wit ") == ["Jan de Wit"])
    #expect(meant("zoe") == ["Zoë Bakker"] && meant("thys") == ["Thijs Jansen"])
  }

  @Test("Nothing typed and nobody's name mean nobody")
  func nobody() {
    for typed in ["", "  ", "Piet"] { #expect(meant(typed) == []) }
  }

  @Test("Each of the names that something has counts")
  func severalNames() {
    let gezinnen = [["Gezin van den Berg", "Berg, van den"], ["Gezin Bakker", "Bakker"]]
    #expect(PartOfName.meant(by: "berg, van", among: gezinnen) { $0 } == [gezinnen[0]])
    #expect(PartOfName.meant(by: "van den berg", among: gezinnen) { $0 } == [gezinnen[0]])
  }
}
