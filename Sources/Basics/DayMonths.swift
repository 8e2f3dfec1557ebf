extension Day {
  /// The same day of the month so many months later, or earlier below zero, and the last day of a shorter month; nil outside the calendar.
  public func adding(months: Int) -> Day? {
    let month = year * 12 + self.month - 1 + months
    for shorter in 0...3 {
      if let day = Day(year: month / 12, month: month % 12 + 1, day: day - shorter) { return day }
    }
    return nil
  }
}
