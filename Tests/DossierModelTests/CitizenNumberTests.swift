import Basics
import DossierModel
import Testing

@Suite("Something like a citizen's number in a text")
struct CitizenNumberTests {
  @Test(
    "nine digits that pass the eleven test, with blanks, stops or hyphens between them",
    arguments: ["111222333", "BSN 111222333.", "1112.22.333", "111 222 333", "Zijn nummer: 123456782, zei hij.", "111-222-333"])
  func stands(text: String) { #expect(CitizenNumber.stands(in: text)) }

  @Test(
    "nothing else",
    arguments: [
      "", "111222334", "000000000", "0612345678", "06-12345678", "11122233", "1112223330", "2026-11-20 15:42:10",
      "Groep 8, huis 12, 3 kinderen",
      "NL91ABNA0417164300", "1 2 3 4 5 6 7 8",
    ])
  func isNone(text: String) { #expect(!CitizenNumber.stands(in: text)) }

  @Test("somebody is on their way in this year or the next one, and not in a year far ahead")
  func expected() throws {
    let today = try #require(Day("2026-11-20"))
    #expect(Birth.year(2027).isExpected(on: today) && Birth.expected.isExpected(on: today))
    #expect(!Birth.year(2028).isExpected(on: today) && !Birth.year(2026).isExpected(on: today))
    #expect(Birth.year(2040).age(on: today) == nil)
  }

  @Test("from twelve years on one may read along, until one is grown up", arguments: [(11, false), (12, true), (17, true), (18, false)])
  func readsAlong(age: Int, reads: Bool) throws {
    let today = try #require(Day("2026-11-20"))
    var member = GezinMember()
    member[.born] = .age(age, on: today)
    #expect(member.mayReadAlong(on: today) == reads)
  }
}
