import StrictJSON
import Support
import TextUI

/// How long the slowest pictures take, and what the keys that are pressed most cost: `swift run -c release benchmarks`. Each time is the middle
/// one of many, in milliseconds.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments
    if arguments.count == 4, arguments[1] == "--only" { return Instructions.run(arguments[2], times: Int(arguments[3]) ?? 0) }
    Instructions.tell()
    for (count, size) in [(30, Size(width: 80, height: 24)), (60, Size(width: 120, height: 40)), (100, Size(width: 200, height: 60))] {
      var world = World.around(people(count), size: size)
      world.press("l")
      // Another size each time, so that the map is laid out anew.
      var isLess = false
      let drawn = middle {
        isLess.toggle()
        world.send(.event(.resize(Size(width: size.width, height: size.height - (isLess ? 1 : 0)))))
        _ = world.canvas
      }
      let walked = middle { world.press("Tab") }
      print(
        "map of \(count) people at \(size.width)×\(size.height): resized, laid out and drawn in \(drawn) ms, a key taken in in \(walked) ms"
      )
    }
    let counting = TeamPictureBenchmark.count()
    print("team picture of 4000 shared reflections: counted in \(middle(of: 21, counting)) ms")
  }

  /// People in every ring and corner, one after the other.
  private static func people(_ count: Int) -> [JSON] {
    let sectors = ["household", "family", "friends", "neighbourhood", "school", "community", "access", "professional"]
    return (0..<count).map { number in
      [
        "id": .string("01KB0000000000000000P0\(1000 + number)"), "name": .string("Iemand \(number) van den Berg"),
        "sector": .string(sectors[number * 3 % 8]), "ring": .number("\(1 + number % 4)"), "quality": "strong", "direction": "both",
        "support": ["practical", "advice"],
      ]
    }
  }

  /// The middle one of so many measurements, with two decimals.
  private static func middle(of count: Int = 301, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<count).map { _ in clock.measure(body) }.sorted()
    let nanoseconds = Double(times[count / 2].components.attoseconds) / 1e9
    return (nanoseconds / 1e4).rounded() / 100
  }
}
