import Basics
import StrictJSON

/// All that one line says of a person or place on the map. Words are those of format.md; what is a fault is passed over.
public struct PersonInFull: Sendable, Equatable {
  public let name: String
  public let role: String
  public let isPlace: Bool
  /// A word of `Vocabulary.sector`.
  public let sector: String?
  /// 1 (very near) to 4 (not now).
  public let ring: Int?
  /// A word of `Vocabulary.quality`.
  public let quality: String?
  public let hasStrain: Bool
  /// A word of `Vocabulary.direction`.
  public let direction: String?
  /// Words of `Vocabulary.support`, in its order.
  public let support: [String]
  /// A word of `Vocabulary.contact`.
  public let contact: String?
  /// Until when they help.
  public let until: Day?
  /// A word of `Vocabulary.asked`.
  public let asked: String?
  /// A word of `Vocabulary.can`.
  public let can: String?
  /// Whether they know that there is help.
  public let knows: Bool?
  public let isCoEducator: Bool
  /// Whether they see and hear early that things get harder.
  public let isEyesAndEars: Bool
  /// The name of the member who chose them to lean on.
  public let chosenBy: String?
  /// A word of `Vocabulary.distance`.
  public let distance: String?
  public let hasEnded: Bool
  /// When it ended, as far as it is known.
  public let ended: PartDay?
  /// How many steps of the plan are theirs to do, done or not.
  public let steps: Int
  /// The members of the gezin for whom it is different, in the order of the gezin.
  public let bonds: [OwnBond]

  /// What is different for one member of the gezin; nil where it is the same or nothing is said.
  public struct OwnBond: Sendable, Equatable {
    public let member: String
    /// 1 (very near) to 4 (not now).
    public let ring: Int?
    /// A word of `Vocabulary.quality`.
    public let quality: String?
    public let strain: Bool?
  }

  /// Collects what `dossier` says of `person`, who stands in it.
  public init(_ person: Person, in dossier: JSON) {
    name = person.name
    role = person.role
    isPlace = person.isPlace
    sector = person[.sector]
    ring = person.ring
    quality = person[.quality]
    hasStrain = person.hasStrain
    direction = person[.direction]
    support = person[.support]
    contact = person[.contact]
    until = person[.until]
    asked = person[.asked]
    can = person[.can]
    knows = person[.knows]
    isCoEducator = person.isCoEducator
    isEyesAndEars = person[.eyesAndEars] == true
    distance = person[.distance]
    hasEnded = person.hasEnded
    ended = person[.ended]
    let members = dossier.gezinMembers.filter { !$0.id.isEmpty && !$0.name.isEmpty }
    chosenBy = members.first { $0.id == person[.mentorOf] }?.name
    steps = person.id.isEmpty ? 0 : dossier.actions.count { $0[.who] == person.id }
    let own = person[.bonds]
    bonds = members.compactMap { member in
      own.first { $0[.member] == member.id }.flatMap { OwnBond($0, member: member.name, person: person) }
    }
  }
}

extension PersonInFull.OwnBond {
  /// Nil where the bond says nothing else than the person does.
  init?(_ bond: Bond, member: String, person: Person) {
    let (quality, ring, strain) = (bond[.quality], bond[.ring], bond[.strain])
    self.member = member
    self.ring = ring == person.ring ? nil : ring
    self.quality = quality == person.quality ? nil : quality
    self.strain = strain == person.hasStrain ? nil : strain
    if self.ring == nil, self.quality == nil, self.strain == nil { return nil }
  }
}
