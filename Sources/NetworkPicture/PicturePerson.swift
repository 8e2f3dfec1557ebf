/// Somebody on the network map, or a place, with what the picture shows of it.
public struct PicturePerson: Sendable, Hashable {
  /// The quality of the tie, as format.md has it, or that nobody said it; strain is kept apart, for a tie can be strong and stressful at once.
  public enum Quality: Sendable, Hashable, CaseIterable { case strong, ordinary, thin, broken, unknown }

  /// Different for everybody on one map; where a file uses an id twice, the caller makes them differ.
  public let id: String
  /// As people write it, in any script; it may be empty.
  public let name: String
  /// What stands before the name: the sign of the tie ("="), or what the chosen view shows ("PG", "w", "+"). It may be empty.
  public let sign: String
  /// A place stands between brackets: "[VV Noord]".
  public let isPlace: Bool
  /// A medeopvoeder gets a "*" after the name.
  public let isCoEducator: Bool
  /// 0–7, in the order of format.md's sectors; any other number becomes the nearest of these.
  public let sector: Int
  /// 1 heel dichtbij, 2 dichtbij, 3 verder weg, 4 nu niet, which is outside the rings; any other number becomes the nearest of these.
  public let ring: Int
  /// How strong the tie is.
  public let tie: Quality
  /// Whether the tie costs more than it gives; the line then has waves.
  public let hasStrain: Bool
  /// Whether support comes from them to the gezin. Where neither way is known, the line has no arrows.
  public let gives: Bool
  /// Whether support goes from the gezin to them.
  public let receives: Bool

  /// Somebody with the values of their properties; a `sector` or `ring` that does not exist becomes the nearest that does.
  public init(
    id: String, name: String, sign: String, isPlace: Bool = false, isCoEducator: Bool = false, sector: Int, ring: Int,
    tie: Quality = .ordinary, hasStrain: Bool = false, gives: Bool = false, receives: Bool = false
  ) {
    self.id = id
    self.name = name
    self.sign = sign
    self.isPlace = isPlace
    self.isCoEducator = isCoEducator
    self.sector = min(max(sector, 0), MapGrid.sectorCount - 1)
    self.ring = min(max(ring, 1), MapGrid.ringCount)
    self.tie = tie
    self.hasStrain = hasStrain
    self.gives = gives
    self.receives = receives
  }
}
