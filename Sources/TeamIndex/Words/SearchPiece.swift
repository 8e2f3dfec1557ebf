import Basics

/// One piece that can be found: a gezin, a reflection, something that was said to one, an example or an item of an agenda.
public struct SearchPiece: Sendable, Equatable {
  /// What it is, in the order in which finds are shown. The numbers stand in the index.
  public enum Kind: Int, Sendable, CaseIterable {
    /// A gezin of one's own.
    case dossier = 1
    /// One's own reflection. It is never in the index.
    case own = 2
    /// A reflection that somebody shared.
    case shared = 3
    /// What somebody said to a reflection.
    case response = 4
    case example = 5
    case agenda = 6
  }

  /// A text in it.
  struct Passage: Sendable, Equatable {
    /// The field as Wording knows it: "person.note".
    let field: String
    /// The question that it answers, or another word of `at` (format.md); else "".
    let question: String
    /// Where it stands in what the piece is of, as a JSON pointer (RFC 6901): "/network/people/3/note".
    let place: String
    let text: String
  }

  public let kind: Kind
  /// The file that it stands in, as format.md calls it.
  public let file: String
  /// Its own id; for a gezin that of the dossier.
  public let id: String
  /// The gezin that it is about, or "" where its file does not say so.
  public let dossier: String
  /// The reflection that it was said to, or "".
  public let reflection: String
  /// The member who wrote it, or "".
  public let author: String
  /// What it is called: the name of the gezin, the label of a shared reflection, a title; "" where its file does not say so.
  public let label: String
  public let day: Day?
  let passages: [Passage]

  /// Pieces of one kind stand in the order of this number: the newest first, and of one day always the same one first. It is positive, and tells
  /// nearly all pieces apart.
  let rank: Int

  /// - Parameter number: where it stands among the pieces of its file.
  init(
    kind: Kind, file: String, number: Int = 0, id: String, dossier: String = "", reflection: String = "", author: String = "",
    label: String = "", day: Day?, passages: [Passage]
  ) {
    self.kind = kind
    self.file = file
    self.id = id
    self.dossier = dossier
    self.reflection = reflection
    self.author = author
    self.label = label
    self.day = day
    self.passages = passages
    let since = day.map { $0.ordinal - Day.first.ordinal + 1 } ?? 0
    rank = Self.ranks(of: kind).lowerBound + since << Self.bits + Int(Mark.of("\(file) \(number)") & (1 << UInt64(Self.bits) - 1))
  }

  private static let bits = 36

  /// The ranks that pieces of a kind have.
  static func ranks(of kind: Kind) -> ClosedRange<Int> { kind.rawValue << 58...(kind.rawValue + 1) << 58 - 1 }
}

/// A short number for bytes: FNV-1a. Equal bytes have equal marks on every machine.
enum Mark {
  static func of(_ text: String) -> UInt64 { of(text.utf8) }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return mark
  }
}
