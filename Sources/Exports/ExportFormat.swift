/// A way to write something down for people or other programs. What can be asked for by name stands in `all`,
/// and `calendar` beside it.
public struct ExportFormat: Sendable {
  /// What it is asked for by: "md".
  public let name: String
  public let writing: Writing
  /// Whether it is data, and nothing to read or to hang on a wall.
  public let isForPrograms: Bool

  /// What can be written in this way, and how.
  public enum Writing: Sendable {
    /// Every page: that of a reflection, and the map as a list in words.
    case page(@Sendable (Page) -> String)
    /// The map as a picture.
    case picture(@Sendable (ExportedMap) -> String)
    /// The map as data in one text.
    case data(@Sendable (ExportedMap) -> String)
    /// The map as data in so many files, each with its name.
    case tables(count: Int, @Sendable (ExportedMap) -> [(name: String, text: String)])
    /// The planning, by `CalendarWriter`: nothing of a page or a map.
    case calendar
  }

  /// What a map becomes.
  public enum Written: Sendable {
    case text(String)
    /// Several files, which need a folder.
    case files([(name: String, text: String)])
  }

  /// Every format of pages and of the map, in the order in which they are named to people.
  public static let all: [ExportFormat] = [
    ExportFormat("md", .page(MarkdownWriter.write)),
    ExportFormat("html", .page(HTMLWriter.write)),
    ExportFormat("txt", .page(TextWriter.write)),
    ExportFormat("json", .page(PageJSON.write), isForPrograms: true),
    ExportFormat("svg", .picture(SVGWriter.write)),
    ExportFormat("graphml", .data(GraphMLWriter.write), isForPrograms: true),
    ExportFormat("csv", .tables(count: CSVWriter.fileCount, CSVWriter.forSpreadsheet.write), isForPrograms: true),
    ExportFormat("csv-data", .tables(count: CSVWriter.fileCount, CSVWriter.forPrograms.write), isForPrograms: true),
  ]

  /// The planning, for a calendar program (RFC 5545). It is no format for pages and maps, and stands beside `all`.
  public static let calendar = ExportFormat("ics", .calendar)

  private init(_ name: String, _ writing: Writing, isForPrograms: Bool = false) {
    self.name = name
    self.writing = writing
    self.isForPrograms = isForPrograms
  }

  /// The format with this name; nil where there is none.
  public static func named(_ name: String) -> ExportFormat? { (all + [calendar]).first { $0.name == name } }

  /// The formats that write a page, and so a reflection too.
  public static var ofPages: [ExportFormat] { all.filter { if case .page = $0.writing { true } else { false } } }

  /// Whether a map is all that can be written in it.
  public var isForMapAlone: Bool {
    switch writing {
    case .page, .calendar: false
    case .picture, .data, .tables: true
    }
  }

  /// Whether it is a calendar, which has the planning alone.
  public var isCalendar: Bool { if case .calendar = writing { true } else { false } }

  /// How many files it makes; 1 for a text.
  public var fileCount: Int { if case .tables(let count, _) = writing { count } else { 1 } }

  /// The page, written; nil where this is a format for the map alone.
  public func write(_ page: Page) -> String? { if case .page(let write) = writing { write(page) } else { nil } }

  /// The map, written; in a format of pages it is a list in words.
  public func write(_ map: ExportedMap) -> Written {
    switch writing {
    case .page(let write): .text(write(map.page))
    case .picture(let write), .data(let write): .text(write(map))
    case .tables(_, let write): .files(write(map))
    case .calendar: .files([])
    }
  }
}
