import CNcurses
import TextUI

/// The key sequences that terminfo gives for this terminal, for keys that are not sent the way xterm sends them.
enum TerminfoKeys {
  /// Sequence to key, for `InputDecoder`. Ask after the screen is opened.
  static func read() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in plain + shifted + modified() {
      guard let text = gewoon_terminfo(name) else { continue }
      let sequence = Array(String(cString: text).utf8)
      // A single control byte has its meaning already; as a sequence it would take keys from everyone.
      if sequence.count > 1, sequence[0] == 0x1B { keys[sequence] = key }
    }
    return keys
  }

  private static let plain: [(String, Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)), ("khome", Key(.home)), ("kend", Key(.end)),
      ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)), ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kent", Key(.enter)),
      ("kbs", Key(.backspace)), ("kcbt", Key(.tab, shift: true)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }

  private static let shifted: [(String, Key)] = [("kri", Key(.up, shift: true)), ("kind", Key(.down, shift: true))]

  /// The names with a modifier: `kLFT` is Shift-Left, `kLFT5` Ctrl-Left; the digit counts as xterm's modifier parameter.
  private static func modified() -> [(String, Key)] {
    let codes: [(String, Key.Code)] = [
      ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home), ("kEND", .end), ("kPRV", .pageUp),
      ("kNXT", .pageDown),
      ("kIC", .insert), ("kDC", .delete),
    ]
    return codes.flatMap { name, code in
      [(name, Key(code, shift: true))] + (3...8).map { ("\(name)\($0)", ControlSequence.key(code, modifier: $0)) }
    }
  }
}
