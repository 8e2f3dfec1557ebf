import Basics
import Testing

@Suite("A day, or as much of it as is known")
struct PartDayTests {
  @Test("it is read and written in exactly three forms", arguments: ["2019", "2019-05", "2019-05-31"])
  func forms(text: String) { #expect(PartDay(text)?.description == text) }

  @Test(
    "no other form is taken",
    arguments: ["", "19", "2019-", "2019-5", "2019-13", "2019-00", "0000", "2019-05-32", "2019/05", "+019", " 2019"])
  func others(text: String) { #expect(PartDay(text) == nil) }

  @Test("it has a first and a last day")
  func bounds() {
    #expect(PartDay("2019").map { [$0.first.description, $0.last.description] } == ["2019-01-01", "2019-12-31"])
    #expect(PartDay("2020-02").map { [$0.first.description, $0.last.description] } == ["2020-02-01", "2020-02-29"])
    #expect(PartDay("2020-02-03").map { $0.first == $0.last } == true)
  }

  @Test("numbers in names sort as numbers")
  func naturalOrder() {
    let names = ["Casus 10", "Casus 9", "casus 9b", "Casus 09", "Casus", "Casus 100", "7Up", "Bakker 2", "Casus 10-2", "Casus 10-11"]
    #expect(
      names.sorted(by: DutchName.ordered) == [
        "7Up", "Bakker 2", "Casus", "Casus 09", "Casus 9", "casus 9b", "Casus 10", "Casus 10-2", "Casus 10-11", "Casus 100",
      ])
  }
}
