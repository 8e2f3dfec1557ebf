import Foundation
import SampleTeam
import Support
import TextUI

/// What one thing costs in instructions, which come out the same on a busy machine: this program runs itself under callgrind, once doing the
/// thing many times and once not at all.
enum Instructions {
  /// One thing that is measured: `made` builds what it happens in, `done` does it once.
  private struct Measured: Sendable {
    let name: String
    /// What it cost when it was measured last, in thousands of instructions. A change that is meant to cost more or less brings this along.
    let last: Int
    let made: @Sendable () -> World
    let done: @Sendable (inout World, Int) -> Void
  }

  /// A growth by more than this part is told.
  private static let growth = 0.1
  private static let times = 20

  private static let all: [Measured] = [
    Measured(
      name: "a start in memory, to the first picture", last: 66_541,
      made: { World(demo: World.afternoon) },
      done: { world, _ in
        world = World(files: world.disk.files)
        _ = world.canvas
      }),
    key("Down on the first screen", last: 528, "") { $0 % 6 < 3 ? "Down" : "Up" },
    key("a letter of a search", last: 1_325, "/ 'a'") { $0 % 2 == 0 ? "'n'" : "Backspace" },
    // Each time on a list that was not searched yet.
    Measured(
      name: "the second letter of a search in a list of a thousand", last: 34_161,
      made: {
        let files = SampleTeam.sample(dossiers: 1_000, seed: 1, now: World.afternoon)
        var world = World(files: Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.content) }))
        world.press("/ 'a'")
        return world
      },
      done: { world, _ in
        let before = world
        world.press("'n'")
        _ = world.canvas
        world = before
      }),
    key("a letter of a search everywhere, without an index", last: 15_437, "C-f 'te'") { $0 % 2 == 0 ? "'m'" : "Backspace" },
    key("opening a gezin and leaving it", last: 9_053, "") { _ in "Enter Esc" },
    key("a letter in the debrief", last: 1_724, "Enter d Tab") { _ in "'e'" },
    key("a letter in the debrief on a wide screen", last: 2_699, "Enter d Tab", Size(width: 120, height: 40)) { _ in "'e'" },
    key("Down on a very wide first screen", last: 1_249, "", Size(width: 200, height: 60)) { $0 % 6 < 3 ? "Down" : "Up" },
    key("F6 and back", last: 2_535, "") { _ in "F6 Esc" },
    key("the map and back", last: 9_114, "Enter F3") { _ in "l Esc" },
  ]

  private static func key(
    _ name: String, last: Int, _ way: String, _ size: Size = Size(width: 80, height: 24), _ script: @escaping @Sendable (Int) -> String
  ) -> Measured {
    Measured(
      name: name, last: last,
      made: {
        var world = World(demo: World.afternoon, size: size)
        world.press(way)
        _ = world.canvas
        return world
      },
      done: { world, number in
        world.press(script(number))
        _ = world.canvas
      })
  }

  /// The run under callgrind: makes what a thing happens in, and does it so many times.
  static func run(_ name: String, times: Int) {
    guard let measured = all.first(where: { $0.name == name }) else { return }
    var world = measured.made()
    for number in 0..<times { measured.done(&world, number) }
  }

  /// Prints what each costs beside what it cost last. Without valgrind it says so.
  static func tell() {
    for measured in all {
      guard let many = count(measured.name, times), let none = count(measured.name, 0) else {
        return print("Instructions are counted where valgrind is installed.")
      }
      let now = (many - none) / times / 1_000
      let grew = Double(now) > Double(measured.last) * (1 + growth)
      print("\(measured.name): \(now) thousand instructions, last \(measured.last)\(grew ? ", GREW by more than a tenth" : "")")
    }
  }

  /// The instructions of one run; nil where it could not be counted.
  private static func count(_ name: String, _ times: Int) -> Int? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", CommandLine.arguments[0], "--only", name, String(times),
    ]
    let errors = Pipe()
    process.standardError = errors
    guard (try? process.run()) != nil else { return nil }
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, let line = said.split(separator: "\n").first(where: { $0.contains("Collected") }) else {
      return nil
    }
    return line.split(separator: " ").last.flatMap { Int($0) }
  }
}
