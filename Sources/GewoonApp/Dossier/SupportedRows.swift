import Basics
import DossierModel
import Wording

/// How supported they feel, in their own numbers: one line a number, so that one reads how it went.
struct SupportedRows: Reading {
  let desk: Desk

  /// So many stand in the profile; the others on a page of their own.
  private static let most = 6

  private var list: Ref<[Supported]> { top[.gezin][.supported] }

  var all: [Row] {
    let numbers = throughTime
    var given = Supported()
    given[.date] = today
    let earlier: [Row] =
      numbers.count > Self.most
      ? [.link(.screen(AnyScreen(SupportedOverTime())), say(ProfileWords.earlierNumbers) + " (\(numbers.count))", .hint)] : []
    return [.blank, .heading(say(ScreenWords.supported), say(ScreenWords.supportedHint))] + earlier
      + numbers.suffix(Self.most).map(row) + [.add(AddLine(to: list, label: say(ScreenWords.addSupported), carrying: given))]
  }

  var whole: [Row] { [.heading(say(ScreenWords.supported), say(ScreenWords.supportedHint)), .blank] + throughTime.map(row) }

  private var throughTime: [(ref: Ref<Supported>, item: Supported)] { throughTime(list, by: .date) }

  /// "24 okt     ·····o·····  5 van de 10"
  private func row(_ ref: Ref<Supported>, _ number: Supported) -> Row {
    let day = number[.date].map { Saying.day($0, relativeTo: today, language) } ?? dayOrText(number.raw(.date))
    let isToCome = number[.date].map { $0 > today } ?? false
    let value = FieldLine.typed(number.raw(.value))
    let line = isToCome ? nil : number[.value].map(Self.line)
    let mark = day + String(repeating: " ", count: max(1, 12 - day.count)) + (line ?? String(repeating: " ", count: 11)) + " "
    return .item(
      ItemLine(
        ref: ref, mark: mark, title: "\(value) \(say(ScreenWords.ofTen))", details: [isToCome ? say(ProfileWords.stillToCome) : ""]))
  }

  /// The place of a number between 0 and 10.
  private static func line(_ number: Int) -> String { (0...10).map { $0 == number ? "o" : "·" }.joined() }
}

/// All the numbers that the gezin gave, through time.
struct SupportedOverTime: DeskScreen {
  func rows(on desk: Desk) -> [Row] { SupportedRows(desk: desk).whole }
}
