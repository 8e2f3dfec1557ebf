import DossierStore
import GewoonApp
import Glibc

/// Hunspell, where it is installed: looked for when somebody asks for spelling, and never linked, so that the program starts without it.
final class Hunspell: SpellChecker {
  private let library: Library
  private let handle: OpaquePointer
  private let letters: LetterSet

  /// Opens a dictionary. It takes a third of a second for the Dutch one, and about as long for a few suggestions: a thread of its own does it.
  static func open(_ dictionary: DictionaryFiles) throws(SpellingFault) -> any SpellChecker { try Hunspell(dictionary) }

  private init(_ dictionary: DictionaryFiles) throws(SpellingFault) {
    let library = try Library()
    let check = DictionaryCheck(dictionary)
    guard check.isText else { throw .brokenDictionary }
    guard let handle = library.quietly({ create in create(dictionary.affixes, dictionary.words) }) else { throw .brokenDictionary }
    // Hunspell says nothing of a file that it could not read: it then knows no word.
    let knowsItsOwn = check.firstWords.contains { library.spell(handle, $0) != 0 }
    guard knowsItsOwn, let letters = library.encoding(handle).flatMap({ LetterSet(named: String(cString: $0)) }) else {
      library.destroy(handle)
      throw .brokenDictionary
    }
    self.library = library
    self.handle = handle
    self.letters = letters
  }

  deinit { library.destroy(handle) }

  func knows(_ word: String) -> Bool {
    guard let bytes = letters.encoded(word) else { return false }
    return library.spell(handle, bytes) != 0
  }

  func suggestions(for word: String) -> [String] {
    // Of a longer word there is no likely other one, and to look for it takes long.
    guard word.count <= 40, let bytes = letters.encoded(word) else { return [] }
    var list: Library.Words?
    let count = library.suggest(handle, &list, bytes)
    guard count > 0, let words = list else { return [] }
    defer { library.freeList(handle, &list, count) }
    return (0..<Int(count)).compactMap { index in
      guard let word = words[index] else { return nil }
      let bytes = UnsafeBufferPointer(start: word, count: strlen(word)).map(UInt8.init(bitPattern:))
      // Newer dictionaries have ĳ in one letter, which nobody types.
      return letters.decoded(bytes).replacing("ĳ", with: "ij").replacing("Ĳ", with: "IJ")
    }
  }

  func learn(_ word: String) { if let bytes = letters.encoded(word) { _ = library.add?(handle, bytes) } }
}

/// The functions of the library, as its C header has them.
private struct Library {
  typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  typealias Create = @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>) -> OpaquePointer?
  typealias Destroy = @convention(c) (OpaquePointer) -> Void
  typealias Spell = @convention(c) (OpaquePointer, UnsafePointer<CChar>) -> CInt
  typealias Suggest = @convention(c) (OpaquePointer, UnsafeMutablePointer<Words?>, UnsafePointer<CChar>) -> CInt
  typealias FreeList = @convention(c) (OpaquePointer, UnsafeMutablePointer<Words?>, CInt) -> Void
  typealias Encoding = @convention(c) (OpaquePointer) -> UnsafePointer<CChar>?

  private let create: Create
  let destroy: Destroy
  let spell: Spell
  let suggest: Suggest
  let freeList: FreeList
  let encoding: Encoding
  /// Old ones have it under another name: without it one's own words are not suggested.
  let add: Spell?

  private static let names =
    ["libhunspell-1.7.so.0", "libhunspell-1.7.so", "libhunspell.so"]
    + ["1.8", "1.9", "1.6", "1.5", "1.4", "1.3"].flatMap { ["libhunspell-\($0).so.0", "libhunspell-\($0).so"] }

  init() throws(SpellingFault) {
    guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else { throw .notInstalled }
    // It stays open: what it made may still be asked.
    guard let create = dlsym(library, "Hunspell_create"), let destroy = dlsym(library, "Hunspell_destroy"),
      let spell = dlsym(library, "Hunspell_spell"), let suggest = dlsym(library, "Hunspell_suggest"),
      let freeList = dlsym(library, "Hunspell_free_list"), let encoding = dlsym(library, "Hunspell_get_dic_encoding")
    else { throw .otherLibrary }
    self.create = unsafeBitCast(create, to: Create.self)
    self.destroy = unsafeBitCast(destroy, to: Destroy.self)
    self.spell = unsafeBitCast(spell, to: Spell.self)
    self.suggest = unsafeBitCast(suggest, to: Suggest.self)
    self.freeList = unsafeBitCast(freeList, to: FreeList.self)
    self.encoding = unsafeBitCast(encoding, to: Encoding.self)
    add = dlsym(library, "Hunspell_add").map { unsafeBitCast($0, to: Spell.self) }
  }

  /// Opens a dictionary without a word on the screen: what is odd in one is written to standard error, over whatever is shown there.
  func quietly(_ open: (Create) -> OpaquePointer?) -> OpaquePointer? {
    guard isatty(2) != 0 else { return open(create) }
    let screen = dup(2)
    let nowhere = Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard screen >= 0, nowhere >= 0 else { return open(create) }
    dup2(nowhere, 2)
    defer {
      dup2(screen, 2)
      close(screen)
      close(nowhere)
    }
    return open(create)
  }
}

/// Looks at the files of a dictionary before the library does, which trusts what it reads.
private struct DictionaryCheck {
  /// Whether both are texts, in UTF-8 where they say so.
  let isText: Bool
  /// The first words in it, each with the 0 that ends it.
  let firstWords: [[CChar]]

  init(_ dictionary: DictionaryFiles) {
    let files = OutsideFiles()
    let (affixes, words) = (Self.bytes(files, dictionary.affixes), Self.bytes(files, dictionary.words))
    let isUTF8 = affixes.map { Self.lines(of: $0, most: .max).contains { $0.elementsEqual("SET UTF-8".utf8) } } ?? false
    isText = [affixes, words].allSatisfy { bytes in
      guard let bytes, !bytes.isEmpty, !Self.holdsNull(bytes) else { return false }
      return !isUTF8 || String(validating: bytes, as: UTF8.self) != nil
    }
    firstWords = Self.lines(of: words ?? [], most: 60).dropFirst().map { line in
      line.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: " ") }.map(CChar.init(bitPattern:)) + [0]
    }.filter { $0.count > 1 }
  }

  private static func bytes(_ files: OutsideFiles, _ path: String) -> [UInt8]? { files.bytes(at: path, atMost: 32 << 20) }

  private static func holdsNull(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { memchr($0.baseAddress!, 0, $0.count) != nil } }

  private static func lines(of bytes: [UInt8], most: Int) -> [ArraySlice<UInt8>] {
    bytes.split(maxSplits: most, whereSeparator: { $0 == 10 || $0 == 13 }).prefix(most).map { line in
      line.last == 32 ? line.dropLast() : line
    }
  }
}
