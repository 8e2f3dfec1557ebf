import Basics
import StrictJSON

/// What is known of when somebody of a gezin was born.
///
/// In a file it is a year, `2014`; an age on the day on which it was said, `{ "age": 12, "on": "2026-11-20" }`; or `{ "expected": true }` for a
/// child that is on its way.
public enum Birth: Sendable, Hashable {
  case year(Int)
  case age(Int, on: Day)
  case expected

  /// The ages that people have.
  public static let ages = 0...120

  /// Reads exactly what the format knows.
  public init?(_ json: JSON) {
    if let year = json.whole {
      guard FieldKind.years.contains(year) else { return nil }
      self = .year(year)
      return
    }
    guard let object = json.object else { return nil }
    if object.members.count == 1, object["expected"]?.flag == true {
      self = .expected
      return
    }
    guard object.members.count == 2, let age = object["age"]?.whole, Self.ages.contains(age), let day = object["on"]?.text.flatMap(Day.init)
    else { return nil }
    self = .age(age, on: day)
  }

  /// As it stands in a file.
  public var json: JSON {
    switch self {
    case .year(let year): .number(String(year))
    case .age(let age, let day): .object(JSONObject([("age", .number(String(age))), ("on", .string(day.description))]))
    case .expected: .object(JSONObject([("expected", .bool(true))]))
    }
  }

  /// How old somebody is on a day, as near as it is known; nil for who is on their way, and for what no person's age is.
  public func age(on today: Day) -> Int? {
    let age: Int
    switch self {
    case .year(let year): age = today.year - year
    case .age(let then, let day):
      let hasTurned = (today.month, today.day) >= (day.month, day.day)
      age = then + max(0, today.year - day.year - (hasTurned ? 0 : 1))
    case .expected: return nil
    }
    return Self.ages.contains(age) ? age : nil
  }

  /// Whether they are grown up, as far as that is known.
  public func isGrownUp(on today: Day) -> Bool { age(on: today).map { $0 >= Self.grownUp } ?? false }

  /// Whether they are not grown up and may look into the file themselves: from twelve years on.
  public func mayReadAlong(on today: Day) -> Bool { age(on: today).map { (12..<Self.grownUp).contains($0) } ?? false }

  private static let grownUp = 18

  /// The last year in which a child that is on its way on a day may be born: nine months ahead lie in this year or the next one.
  public static func lastYear(on today: Day) -> Int { today.year + 1 }

  /// Whether the child is still to come on a day. Of a year that lies further ahead nobody is on their way.
  public func isExpected(on today: Day) -> Bool {
    switch self {
    case .year(let year): year > today.year && year <= Self.lastYear(on: today)
    case .age: false
    case .expected: true
    }
  }
}

extension Birth: ExpressibleByIntegerLiteral {
  /// A year.
  public init(integerLiteral year: Int) { self = .year(year) }
}

extension Birth: FieldValue {
  public static func read(_ key: String, in object: JSON, as kind: FieldKind) -> Birth? { object[key].flatMap { Birth($0) } }
  public static func written(_ value: Birth?) -> JSON? { value?.json }
}
