import GewoonApp

/// The program line by line in a world of its own: lines go in, and what is said comes out.
public struct PlainWorld {
  public private(set) var world: World
  private var plain = PlainMode()
  /// All that was said, with the prompts and what was typed after them, as a terminal shows it.
  public private(set) var heard = ""
  /// What was said last.
  public private(set) var last: [String] = []

  /// Begins in a world, and says where one is.
  public init(_ world: World) {
    self.world = world
    self.world.work { state, _ in
      state.scene.takesLines = true
      return []
    }
    say()
  }

  /// Types lines, one after the other.
  public mutating func type(_ lines: String...) {
    for line in lines where world.isRunning {
      heard += line + "\n"
      world.work { state, now in plain.hear(line, &state, now: now) }
      if world.isRunning { say() }
    }
  }

  /// Nothing more comes in.
  public mutating func end() {
    world.work { state, now in plain.end(&state, now: now) }
    world.send(.event(.hangUp))
  }

  private mutating func say() {
    world.work { state, _ in
      let (lines, prompt) = plain.say(&state)
      last = lines
      heard += lines.map { $0 + "\n" }.joined() + prompt
      return []
    }
  }

  /// Types the number of the thing that was said last with these words, with more after it.
  /// - Throws: `NotOnTheScreen` where nothing with a number was said with them.
  public mutating func take(_ words: String, _ more: String = "") throws(NotOnTheScreen) {
    let line = heard.split(separator: "\n").last { $0.contains(words) && Int($0.prefix { $0.isNumber }) != nil }
    guard let line else { throw NotOnTheScreen(text: words, screen: String(heard.suffix(3_000))) }
    type(line.prefix { $0.isNumber } + (more.isEmpty ? "" : " " + more))
  }
}
