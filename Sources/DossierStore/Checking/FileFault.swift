import DossierModel
import Reflectiekader
import StrictJSON

/// One thing that is wrong with one file: for `gewoon check`, and for the screen. The sentence is made elsewhere.
public struct FileFault: Sendable, Equatable {
  /// What is wrong.
  public enum Code: Sendable, Equatable {
    /// The file does not open, or not to be written.
    case file(StoreError.Code)
    /// One value in it is wrong; the file opens.
    case field(FaultCode)
    /// The instrument cannot be used because of it; the file opens, and the built-in one is asked.
    case instrument(InstrumentFault.Code)

    /// One English word, as it stands in the JSON of `gewoon check`.
    public var word: String {
      switch self {
      case .file(let code): code.word
      case .field(let code): code.rawValue
      case .instrument: "brokenInstrument"
      }
    }
  }

  /// Relative to the workspace; absolute for a team folder that workspace.json names so.
  public let file: String
  /// A JSON pointer (RFC 6901); "" for the file as a whole.
  public let path: String
  /// From 1; 1 for the file as a whole.
  public let line: Int
  /// What is wrong.
  public let code: Code

  /// One fault at a known place.
  public init(file: String, path: String, line: Int, code: Code) {
    self.file = file
    self.path = path
    self.line = line
    self.code = code
  }

  /// Why a file did not open, with the place in it where that is known.
  public init(_ error: StoreError) {
    file = error.file
    code = .file(error.code)
    switch error.code {
    case .json(let fault): (path, line) = ("", fault.line)
    case .missingID, .wrongID: (path, line) = (error.detail.isEmpty ? "" : "/" + error.detail, 1)
    case .wrongFormat: (path, line) = (error.detail.isEmpty ? "/format" : "", 1)
    case .wrongVersion, .newerVersion: (path, line) = ("/version", 1)
    default: (path, line) = ("", 1)
    }
  }

  /// The fault with the line on which its value stands; the value above it where it is missing.
  func placed(by lines: [String: Int]) -> FileFault {
    var pointer = path
    while lines[pointer] == nil, let slash = pointer.lastIndex(of: "/") { pointer = String(pointer[..<slash]) }
    return FileFault(file: file, path: path, line: lines[pointer] ?? line, code: code)
  }
}

extension StoreError {
  /// `code` as one English word.
  public var word: String { code.word }
}

extension StoreError.Code {
  /// One English word that never changes: "noPermission"; for what is no JSON the parser's own, "duplicateKey".
  public var word: String {
    switch self {
    case .json(let fault): fault.code.rawValue
    case .inUse: "inUse"
    case .saveFailed: "saveFailed"
    case .nobodyCalled, .severalCalled: "unknownMember"
    default: "\(self)"
    }
  }
}
