import Basics
import StrictJSON

/// The family itself.
public struct Gezin: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "gezin", of: Gezin.self, .name, .sortName, .label, .ownWords, .goingWell, .members, .normal, .resilience, .supported,
    .harderTimes, .areas, .climate, .ordinaryDay, .approach, .approachNote, .language)
}

extension FieldKey where Owner == Gezin {
  public static var name: FieldKey<Gezin, String> { .init("name", .line, [.required, .familyName]) }
  /// "Berg, van den".
  public static var sortName: FieldKey<Gezin, String> { .init("sortName", .line, .familyName) }
  /// What others see instead of the name.
  public static var label: FieldKey<Gezin, String> { .init("label", .line) }
  public static var ownWords: FieldKey<Gezin, String> { .init("ownWords", .prose, .ownVoice) }
  public static var goingWell: FieldKey<Gezin, String> { .init("goingWell", .prose) }
  public static var members: FieldKey<Gezin, [GezinMember]> { .init("members", .list(by: .id)) }
  public static var normal: FieldKey<Gezin, String> { .init("normal", .prose, .ownVoice) }
  public static var resilience: FieldKey<Gezin, String> { .init("resilience", .prose, .ownVoice) }
  public static var supported: FieldKey<Gezin, [Supported]> { .init("supported", .list()) }
  /// Times in which things went less well: marks in time that open no problem ("004_f37d9683f5b6aeba.txt").
  public static var harderTimes: FieldKey<Gezin, [HarderTime]> { .init("harderTimes", .list(by: .id)) }
  public static var areas: FieldKey<Gezin, Keyed<Area>> { .init("areas", .keyed(by: .area)) }
  /// How it is for a child at school, childcare or a club ("004_f37d9683f5b6aeba.txt").
  public static var climate: FieldKey<Gezin, [Climate]> { .init("climate", .list(by: .id)) }
  public static var ordinaryDay: FieldKey<Gezin, [OrdinaryDay]> { .init("ordinaryDay", .list(by: .id)) }
  public static var approach: FieldKey<Gezin, [Word]> { .init("approach", .words(.approach)) }
  public static var approachNote: FieldKey<Gezin, String> { .init("approachNote", .prose) }
  public static var language: FieldKey<Gezin, String> { .init("language", .line) }
}

/// Somebody of the gezin.
public struct GezinMember: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "member", of: GezinMember.self, .id, .name, .role, .born, .qualities, .voice, .nickname, .note)
}

extension FieldKey where Owner == GezinMember {
  public static var id: FieldKey<GezinMember, String> { .init("id", .id) }
  public static var name: FieldKey<GezinMember, String> { .init("name", .line, .name) }
  /// What people call them beside the name.
  public static var nickname: FieldKey<GezinMember, String> { .init("nickname", .line, .name) }
  public static var role: FieldKey<GezinMember, String> { .init("role", .line, .role) }
  public static var born: FieldKey<GezinMember, Birth> { .init("born", .birth) }
  public static var qualities: FieldKey<GezinMember, [String]> { .init("qualities", .texts) }
  public static var voice: FieldKey<GezinMember, String> { .init("voice", .prose, .ownVoice) }
  public static var note: FieldKey<GezinMember, String> { .init("note", .prose) }
}

/// How supported the family felt on a day, in its own number.
public struct Supported: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "supported", of: Supported.self, .date, .value)
}

extension FieldKey where Owner == Supported {
  public static var date: FieldKey<Supported, Day> { .init("date", .day) }
  public static var value: FieldKey<Supported, Int> { .init("value", .whole(0...10)) }
}

/// A time in which things went less well.
public struct HarderTime: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "harderTime", of: HarderTime.self, .id, .since, .until, .note)
}

extension FieldKey where Owner == HarderTime {
  public static var id: FieldKey<HarderTime, String> { .init("id", .id) }
  public static var since: FieldKey<HarderTime, PartDay> { .init("since", .partDay) }
  public static var until: FieldKey<HarderTime, PartDay> { .init("until", .partDay) }
  public static var note: FieldKey<HarderTime, String> { .init("note", .prose) }
}

/// How it is for a child at a place of its own.
public struct Climate: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "climate", of: Climate.self, .id, .place, .member, .safe, .seen, .wellbeing, .pressure, .asked)
}

extension FieldKey where Owner == Climate {
  public static var id: FieldKey<Climate, String> { .init("id", .id) }
  /// "school", "de club": what the gezin calls it.
  public static var place: FieldKey<Climate, String> { .init("place", .line) }
  /// For whom.
  public static var member: FieldKey<Climate, String> { .init("member", .reference(.gezinMember)) }
  public static var safe: FieldKey<Climate, String> { .init("safe", .line) }
  public static var seen: FieldKey<Climate, String> { .init("seen", .line) }
  public static var wellbeing: FieldKey<Climate, String> { .init("wellbeing", .line) }
  public static var pressure: FieldKey<Climate, String> { .init("pressure", .line) }
  public static var asked: FieldKey<Climate, Day> { .init("asked", .day) }
}

/// One area of life, under a word of `Vocabulary.area`.
public struct Area: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "area", of: Area.self, .state, .note, .asked, .welcome, .links)
}

extension FieldKey where Owner == Area {
  public static var state: FieldKey<Area, Word> { .init("state", .word(.areaState)) }
  public static var note: FieldKey<Area, String> { .init("note", .prose) }
  public static var asked: FieldKey<Area, Day> { .init("asked", .day) }
  public static var welcome: FieldKey<Area, String> { .init("welcome", .prose) }
  public static var links: FieldKey<Area, [Word]> { .init("links", .words(.area)) }
}

/// One thing of an ordinary day, and who does it.
public struct OrdinaryDay: Record {
  public var json: JSON
  public init(_ json: JSON) { self.json = json }

  public static let shape = Shape(
    "ordinaryDay", of: OrdinaryDay.self, .id, .what, .by, .who)
}

extension FieldKey where Owner == OrdinaryDay {
  public static var id: FieldKey<OrdinaryDay, String> { .init("id", .id) }
  public static var what: FieldKey<OrdinaryDay, String> { .init("what", .line) }
  public static var by: FieldKey<OrdinaryDay, Word> { .init("by", .word(.by)) }
  public static var who: FieldKey<OrdinaryDay, String> { .init("who", .reference(.anyone)) }
}
