import StrictJSON
import Testing

@testable import DossierModel

@Suite("Two items with one id")
struct DuplicateIDTests {
  private func faults(_ ids: [String]) -> [String] {
    let members: [JSON] = ids.map { ["id": .string($0), "name": "N"] }
    let dossier: JSON = ["gezin": ["name": "G", "members": .array(members)]]
    return FileKind.dossier.faults(in: dossier, known: KnownReferences()).filter { $0.code == .duplicateItemID }.map(\.pointer)
  }

  @Test("are found in a list of any length, the later one each time", arguments: [2, 23, 24, 25, 26, 60])
  func anyLength(count: Int) {
    let ids = (0..<count).map { "id-\($0)" }
    #expect(faults(ids) == [])
    for index in [0, count / 2, count - 1] {
      #expect(faults(ids + [ids[index], "x", ids[index]]) == ["/gezin/members/\(count)/id", "/gezin/members/\(count + 2)/id"])
    }
  }

  @Test("are told apart by their bytes, and not by what they look like")
  func bytes() {
    let few = ["é", "e\u{301}", "a"]
    let many = (0..<30).map { "id-\($0)" } + few
    #expect(faults(few) == [] && faults(many) == [])
    #expect(faults(many + ["e\u{301}"]) == ["/gezin/members/33/id"])
  }
}
