import Basics
import Testing

@Suite("A moment with its offset")
struct InstantTests {
  @Test(
    "a moment is read and written the same",
    arguments: [
      ("2026-11-20T15:42:10+01:00", 1_795_185_730, 3_600), ("2000-02-29T23:59:59-05:30", 951_888_599, -19_800),
      ("1969-12-31T23:59:59+00:00", -1, 0),
      ("0001-01-01T00:00:00+00:00", -62_135_596_800, 0), ("1960-06-01T03:30:00+02:00", -302_481_000, 7_200),
      ("9999-12-31T23:59:59+14:00", 253_402_250_399, 50_400),
      ("2026-11-20T00:00:00-23:59", 1_795_219_140, -86_340),
    ])
  func known(text: String, seconds: Int, offset: Int) throws {
    let moment = try #require(Instant(text))
    #expect(moment == Instant(seconds: seconds, offset: offset))
    #expect(moment.description == text)
  }

  @Test("other ways to write the same")
  func accepted() {
    #expect(Instant("2026-11-20T14:42:10Z")?.description == "2026-11-20T14:42:10+00:00")
    #expect(Instant("2026-11-20t14:42:10z") == Instant("2026-11-20T14:42:10Z"))
    #expect(Instant("2026-11-20T14:42:10-00:00") == Instant("2026-11-20T14:42:10Z"))
    #expect(Instant("2026-11-20T14:42:10.9Z") == Instant("2026-11-20T14:42:10Z"))
    #expect(Instant("2026-11-20T14:42:10.999999999999999999999+01:00") == Instant("2026-11-20T14:42:10+01:00"))
  }

  @Test(
    "what is no moment, or has no offset, is refused",
    arguments: [
      "", "2026-11-20", "2026-11-20T15:42:10", "2026-11-20 15:42:10+01:00", "2026-11-20T15:42+01:00", "2026-11-20T24:00:00+01:00",
      "2026-11-20T23:60:00Z",
      "2026-11-20T23:59:60Z", "2026-02-31T12:00:00Z", "2026-11-20T15:42:10+1:00", "2026-11-20T15:42:10+0100", "2026-11-20T15:42:10+24:00",
      "2026-11-20T15:42:10+01:60",
      "2026-11-20T15:42:10.Z", "2026-11-20T15:42:10,5Z", "2026-11-20T15:42:10Z ", "2026-11-20T15:42:10ZZ", "2026-11-20T1:42:10Z",
      "20261120T144210Z", "2026-11-20T15:42:10+01",
      "2026-11-20T-1:42:10Z", "0000-01-01T00:00:00Z", "2026-11-20T15:42:10 +01:00", "2026-11-20T15.42.10Z", "2026-11-20T15:42:10+01:00é",
    ])
  func refused(text: String) { #expect(Instant(text) == nil) }

  @Test("day, hour and minute are those of the clock that it was read from")
  func local() throws {
    let late = try #require(Instant("2026-11-20T23:30:59-05:00"))
    #expect(late.day == Day("2026-11-20"))
    #expect((late.hour, late.minute) == (23, 30))
    #expect(late.utcStamp == "20261121T043059Z")
    let early = try #require(Instant("1969-12-31T00:05:00+02:00"))
    #expect(early.day == Day("1969-12-31"))
    #expect((early.hour, early.minute) == (0, 5))
    #expect(early.utcStamp == "19691230T220500Z")
  }

  @Test("the stamp of the format")
  func stamp() { #expect(Instant("2026-11-20T15:42:10+01:00")?.utcStamp == "20261120T144210Z") }

  @Test("seconds are added without moving the clock")
  func adding() {
    #expect(Instant("2026-11-20T23:59:59+01:00")?.adding(seconds: 1).description == "2026-11-21T00:00:00+01:00")
    #expect(Instant("2026-11-20T00:00:00+01:00")?.adding(seconds: -86_400).description == "2026-11-19T00:00:00+01:00")
  }

  @Test("an offset with seconds is written in whole minutes, and reads as the same moment")
  func oddOffset() {
    for offset in [1_172, -1_172, 59, -59, -60] {
      let moment = Instant(seconds: 1_000_000, offset: offset)
      #expect(Instant(moment.description)?.seconds == 1_000_000, "\(moment)")
    }
    #expect(Instant(seconds: 0, offset: -59).description == "1970-01-01T00:00:00+00:00")
  }

  @Test("earlier comes first, whatever the clock says")
  func order() throws {
    let (amsterdam, london) = (try #require(Instant("2026-11-20T10:30:00+01:00")), try #require(Instant("2026-11-20T10:00:00Z")))
    #expect(amsterdam < london)
    let (same, other) = (Instant(seconds: 5, offset: 0), Instant(seconds: 5, offset: 3_600))
    #expect(same < other && !(other < same))
  }
}
