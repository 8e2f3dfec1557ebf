import Basics
import Support
import TextUI

@testable import NetworkPicture

/// A network of anybody in a picture of any size, for tests that want many.
struct RandomNetwork {
  var people: [PicturePerson]
  let grid: MapGrid

  /// The sizes in which there is a map: the usual ones, and the smallest.
  static let grids = [
    (80, 18), (120, 34), (200, 54), (80, 19), (80, 20), (80, 22), (81, 19), (100, 24), (120, 35), (132, 43), (200, 55), (60, 17), (60, 25),
    (75, 11), (40, 23), (51, 17),
  ].compactMap { MapGrid(size: Size(width: $0, height: $1)) }

  static let names = [
    "Oma Ria", "Tante Kim", "Buurvrouw An", "Trainer Dirk", "Fatima el Amrani", "Jeugdverpleegkundige Lot", "Jo", "A", "", "Oma Ria",
    "👩‍👩‍👧 Oma", "🇳🇱", "日本語の先生", "فاطمة الزهراء", "Zoë", "e\u{301}e\u{301}n", "regel\nde tweede\u{1B}[2J", "👵🏽👵🏽👵🏽👵🏽👵🏽👵🏽",
    String(repeating: "Willem ", count: 29), String(repeating: "語", count: 200),
  ]

  /// The columns that each name takes.
  static let columns = Dictionary(names.map { ($0, Display.columns(of: $0)) }, uniquingKeysWith: { first, _ in first })

  init(using random: inout SplitMix64) {
    grid = Self.grids.randomElement(using: &random)!
    // Most have few people, one in eighty up to 200; some stand together in few corners.
    let most = Int.random(in: 0..<80, using: &random) == 0 ? 200 : Int.random(in: 1...30, using: &random)
    let corners = Int.random(in: 1...8, using: &random)
    people = (0..<Int.random(in: 0...most, using: &random)).map { Self.person($0, corners: corners, using: &random) }
  }

  func layout() -> MapLayout { MapLayout(people: people, middle: "Gezin Bakker", sectorNames: SampleMap.sectorNames, grid: grid) }

  /// Mostly one of the first, which are ordinary.
  private static func name(using random: inout SplitMix64) -> String {
    names[Int.random(in: 0..<(Int.random(in: 0..<6, using: &random) == 0 ? names.count : 9), using: &random)]
  }

  static func person(_ number: Int, corners: Int = 8, using random: inout SplitMix64) -> PicturePerson {
    PicturePerson(
      id: "\(number)", name: name(using: &random), sign: ["=", "-", ".", "~", "x", "?"].randomElement(using: &random)!,
      isPlace: Int.random(in: 0..<6, using: &random) == 0, isCoEducator: Int.random(in: 0..<4, using: &random) == 0,
      sector: Int.random(in: 0..<corners, using: &random),
      ring: Int.random(in: 1...4, using: &random), tie: PicturePerson.Quality.allCases.randomElement(using: &random)!,
      hasStrain: Int.random(in: 0..<5, using: &random) == 0)
  }
}
