import Basics
import DossierStore
import Glibc
import Wording

/// A folder as somebody typed, pasted or dragged it: as it stands, in quotes, with backslashes before blanks, as an address of a file, or
/// from the home folder.
struct TypedFolder {
  let surroundings: Surroundings
  let typed: String

  init(_ typed: String, _ surroundings: Surroundings) {
    self.surroundings = surroundings
    var text = Substring(typed)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    self.typed = String(text)
  }

  /// What may be meant, absolute, from the letter of what was typed to the freest reading. A folder can have quotes in its name.
  var readings: [String] {
    var texts = [typed]
    let plain = Self.withoutQuotes(typed)
    if let plain { texts.append(plain) }
    for text in texts where text.contains("\\") { texts.append(Self.withoutBackslashes(text)) }
    for text in texts { if let path = Self.pathOfAddress(text) { texts.append(path) } }
    var paths: [String] = []
    for text in texts {
      let path = Self.tidied(surroundings.absolute(withHome(text)))
      if !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  /// The first reading under which there is a folder; else why there is none, as a sentence.
  func find() -> Result<String, FolderProblem> {
    let readings = readings
    var first: FolderProblem?
    for path in readings {
      do throws(SystemError) {
        let names = try surroundings.files.names(in: path)
        if names.contains("team.json") { return .success(path) }
        if let team = teamFolder(ofWorkspace: path, names) { return .success(team) }
        if first == nil || first?.isMissing == true { first = FolderProblem(isMissing: false, sentence: noTeam(in: path, names)) }
      } catch {
        // Who drags team.json itself means the folder that it is in.
        if error.number == ENOTDIR, path.hasSuffix("/team.json"), let folder = Self.parent(of: path), isFile(path) {
          return .success(folder)
        }
        if error.number == ENOTDIR, path.hasSuffix("/workspace.json"), let folder = Self.parent(of: path),
          let team = teamFolder(ofWorkspace: folder, ["workspace.json"])
        {
          return .success(team)
        }
        let isMissing = [ENOENT, ENAMETOOLONG].contains(error.number) || (error.number == ENOTDIR && !isFile(path))
        // What is there under any reading says more than what is not.
        if first == nil || (first?.isMissing == true && !isMissing) {
          first = FolderProblem(isMissing: isMissing, sentence: isMissing ? missing(readings.last ?? path) : unusable(path, error))
        }
      }
    }
    return .failure(first ?? FolderProblem(isMissing: true, sentence: missing(typed)))
  }

  /// Who names a workspace means the team folder that belongs to it.
  private func teamFolder(ofWorkspace folder: String, _ names: [String]) -> String? {
    guard names.contains("workspace.json"), let team = NewWorkspace.teamFolder(ofWorkspace: folder, files: surroundings.files) else {
      return nil
    }
    return (try? surroundings.files.names(in: team))?.contains("team.json") == true ? team : nil
  }

  // MARK: - Readings

  /// What stands between quotes of any kind; nil where there are none around all of it.
  private static func withoutQuotes(_ text: String) -> String? {
    let pairs: [(Character, Character)] = [
      ("\"", "\""), ("'", "'"), ("“", "”"), ("„", "”"), ("„", "“"), ("”", "”"), ("‘", "’"), ("’", "’"), ("‚", "’"), ("«", "»"), ("<", ">"),
      ("`", "`"),
    ]
    guard text.count > 2, let first = text.first, let last = text.last, pairs.contains(where: { $0 == (first, last) }) else { return nil }
    let inner = String(text.dropFirst().dropLast())
    // As a shell writes a quote within quotes.
    return first == "'" ? inner.replacing("'\\''", with: "'") : inner
  }

  /// A backslash before a character means the character, as a shell writes it.
  private static func withoutBackslashes(_ text: String) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }

  /// The path in `file:///home/sanne/Team%20map`; nil for what is no such address.
  private static func pathOfAddress(_ text: String) -> String? {
    guard text.lowercased().hasPrefix("file:") else { return nil }
    var rest = text.dropFirst(5)
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      // A host may stand there, and only this computer is meant.
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      rest = rest[slash...]
    }
    guard rest.hasPrefix("/") else { return nil }
    var bytes: [UInt8] = []
    var left = Array(rest.utf8)[...]
    while let byte = left.popFirst() {
      if byte == UInt8(ascii: "%"), left.count >= 2, let code = UInt8(String(decoding: left.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        left = left.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private func withHome(_ text: String) -> String {
    for name in ["$HOME", "${HOME}"] where text == name || text.hasPrefix(name + "/") { return "~" + text.dropFirst(name.count) }
    return text
  }

  /// Without slashes at its end, and without "." on the way.
  private static func tidied(_ path: String) -> String {
    (path.hasPrefix("/") ? "/" : "") + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  private static func parent(of path: String) -> String? {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) }
  }

  // MARK: - Why not

  private func isFile(_ path: String) -> Bool { (try? surroundings.files.status(at: path)).map { $0.sort != .folder } ?? false }

  private func noTeam(in folder: String, _ names: [String]) -> String {
    let language = surroundings.language
    if names.isEmpty { return FirstUseProblems.isEmpty(folder, language) }
    let inner = names.sorted().lazy.map { folder + "/" + $0 }.first {
      (try? surroundings.files.names(in: $0))?.contains("team.json") == true
    }
    return inner.map { FirstUseProblems.teamInside(folder, $0, language) } ?? FirstUseProblems.noTeam(folder, language)
  }

  private func unusable(_ path: String, _ error: SystemError) -> String {
    let language = surroundings.language
    switch error.number {
    case EACCES, EPERM: return FirstUseProblems.notAllowed(path, language)
    case ENOTDIR: return FirstUseProblems.isFile(path, language)
    default: return FirstUseProblems.away(path, language)
    }
  }

  /// Nothing stands there: what was typed is no path of this computer, or how far it is right.
  private func missing(_ path: String) -> String {
    let language = surroundings.language
    let plain = Self.withoutQuotes(typed) ?? typed
    let letters = Array(plain.unicodeScalars.prefix(3))
    if plain.hasPrefix("\\\\")
      || (letters.count > 1 && letters[0].properties.isAlphabetic && letters[1] == ":"
        && (letters.count == 2 || "\\/".unicodeScalars.contains(letters[2])))
    {
      return FirstUseProblems.isOfWindows(plain, language)
    }
    if let scheme = plain.firstRange(of: "://")?.lowerBound, plain[..<scheme].allSatisfy({ $0.isASCII && $0.isLetter }),
      Self.pathOfAddress(plain) == nil
    {
      return FirstUseProblems.isAddress(plain, language)
    }
    var last = Self.parent(of: path)
    while let folder = last, folder != "/", (try? surroundings.files.names(in: folder)) == nil { last = Self.parent(of: folder) }
    return FirstUseProblems.missing(path, last: last ?? "", language)
  }
}

/// Why a folder that was typed cannot be used.
struct FolderProblem: Error {
  let isMissing: Bool
  let sentence: String
}
