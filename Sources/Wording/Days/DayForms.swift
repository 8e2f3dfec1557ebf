import Basics

/// How days can be typed, as the help of their fields names it.
public enum DayForms: Sendable, CaseIterable {
  /// Days that one plans by, days that lie behind, and those of which a month or a year is enough.
  case ahead, behind, part

  /// The forms that are named, each understood.
  public func understood(_ language: Language) -> [String] {
    let dutch =
      switch self {
      case .ahead: ["ma", "morgen", "over 2 weken", "volgende week dinsdag", "27-11", "27 nov", "de 27e"]
      case .behind: ["gisteren", "ma", "vorige week dinsdag", "2 weken geleden", "3 okt", "27-10-2025"]
      case .part: ["2019", "mei 2019", "vorige maand", "3 okt", "2 jaar geleden"]
      }
    let english =
      switch self {
      case .ahead: ["Mon", "tomorrow", "in 2 weeks", "Tuesday next week", "27-11", "27 Nov", "the 27th"]
      case .behind: ["yesterday", "Mon", "last Monday", "2 weeks ago", "3 Oct", "27-10-2025"]
      case .part: ["2019", "May 2019", "last month", "3 Oct", "2 years ago"]
      }
    return language == .nl ? dutch : english
  }

  /// Those that are asked back.
  public func asked(_ language: Language) -> [String] {
    guard case .ahead = self else { return [] }
    return language == .nl ? ["eind januari", "zomervakantie"] : ["end of January", "summer holidays"]
  }
}

extension Saying {
  /// "Typ de dag zoals je hem zegt: ma, morgen of over 2 weken. Bij eind januari vraagt Gewoon welke dag je bedoelt."
  public static func dayForms(_ forms: DayForms, _ language: Language) -> String {
    let named = either(forms.understood(language), language)
    let typed = Phrase("Typ de dag zoals je hem zegt: \(named).", "Type the day as you say it: \(named).")[language]
    let asked = forms.asked(language)
    if asked.isEmpty { return typed }
    let vague = either(asked, language)
    return typed + " "
      + Phrase("Bij \(vague) vraagt Gewoon welke dag je bedoelt.", "At \(vague) Gewoon asks which day you mean.")[language]
  }
}
