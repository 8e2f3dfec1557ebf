import Basics
import DossierModel
import StrictJSON

/// What is typed and not yet saved, kept apart so that it is there after a crash. One a workspace, for whoever holds its lock.
public final class Journal {
  /// One file as it is on the screen, or a draft: a text that is typed in a prompt and stands in no file yet.
  public struct Entry: Sendable, Equatable {
    /// As in the workspace: "dossiers/<id>.json"; "drafts/<name>" for a draft.
    public let file: String
    /// The whole file; of a draft `text` and `title`.
    public let content: JSON

    /// Takes both as they are.
    public init(file: String, content: JSON) {
      self.file = file
      self.content = content
    }
  }

  /// One file whose text of before the crash is not what stands on the disk, or a draft.
  public struct Leftover: Sendable, Equatable {
    /// As in the workspace: "dossiers/<id>.json"; "drafts/<name>" for a draft.
    public let file: String
    /// The whole file; of a draft `text` and `title`.
    public let content: JSON
    /// Whether the file is still what the text was based on; if not, somebody else changed it meanwhile.
    public let fits: Bool

    /// Takes all three as they are.
    public init(file: String, content: JSON, fits: Bool) {
      self.file = file
      self.content = content
      self.fits = fits
    }
  }

  private let place: FilePlace
  private let atomic: AtomicFile
  /// What was found for another member than the one at the keyboard: neither shown nor thrown away.
  private var heldForOthers: [JournalEntry] = []
  /// What was found for who is at the keyboard and stands nowhere else yet: it stays here until it does.
  private var waiting: [JournalEntry] = []
  /// Why the journal that stands there may not be written over: it could not be read, nor put aside.
  private var blocked: StoreError?

  var folder: String { place.folder }

  init(place: FilePlace, atomic: AtomicFile) {
    self.place = place
    self.atomic = atomic
  }

  /// Replaces what the journal holds, but for what was found in it and stands nowhere else yet; with neither there is none any more. `bases` gives the bytes that a file was last read or saved as.
  func write(_ entries: [Entry], by member: String?, bases: (String) -> [UInt8]?) throws(StoreError) {
    if let blocked { throw blocked }
    let items =
      heldForOthers + waiting + entries.map { Self.isDraft($0.file) ? Self.draft($0, by: member) : Self.item($0, base: bases($0.file)) }
    if items.isEmpty { return try atomic.remove(place) }
    var file = JournalFile.new
    file[.entries] = items
    if case .uncertain(let error) = try atomic.replace(place, expecting: .anything, with: file.json.written()) { throw error }
  }

  /// A text that was found stands in a file now, or was put elsewhere: the journal needs it no more.
  /// - Returns: whether it was in there.
  func settle(_ file: String, _ content: JSON) -> Bool {
    let count = waiting.count
    waiting.removeAll { $0.raw(.file)?.text == file && $0.content == content }
    return waiting.count < count
  }

  /// Keeps a text that has no place yet, as though it had been found.
  func keepWaiting(_ file: String, _ content: JSON) { waiting.append(Self.item(Entry(file: file, content: content), base: nil)) }

  /// What a crash left, without what stands on the disk already.
  ///
  /// A journal that cannot be read, or does not open, is renamed to `journal-<time>.damaged`, and the error says so in its `detail`.
  func read(for member: String?, now: Instant, bytes current: (String) -> [UInt8]?) throws(StoreError) -> [Leftover] {
    let bytes: [UInt8]
    do throws(StoreError) {
      guard let found = try atomic.read(place) else { return [] }
      bytes = found
    } catch {
      throw setAside(error.code, now: now)
    }
    guard let journal = (try? JSON.parse(bytes)).map({ JournalFile($0) }), journal.isReadable else { throw setAside(bytes, now: now) }
    heldForOthers = []
    waiting = []
    var found: [Leftover] = []
    for item in journal[.entries] {
      guard let file = item.raw(.file)?.text, let content = item.content else { throw setAside(bytes, now: now) }
      if Self.isDraft(file) {
        if item.raw(.by)?.text == member {
          waiting.append(item)
          found.append(Leftover(file: file, content: content, fits: true))
        } else {
          heldForOthers.append(item)
        }
        continue
      }
      guard let kind = Layout.kind(of: file) else { throw setAside(bytes, now: now) }
      if kind == .privateReflections, kind.writer(of: content) != member {
        heldForOthers.append(item)
        continue
      }
      let disk = current(file)
      // Saved just before the crash: only the time of the change is another.
      if let disk, let tree = try? JSON.parse(disk), Changed.stamped(content, base: tree, kind: kind, now: now) == tree { continue }
      waiting.append(item)
      found.append(Leftover(file: file, content: content, fits: item[.base] == (disk.map(Self.hash) ?? "")))
    }
    return found
  }

  private func setAside(_ bytes: [UInt8], now: Instant) -> StoreError {
    heldForOthers = []
    waiting = []
    let fault: StoreError.Code
    do throws(JSONFault) {
      _ = try JSON.parse(bytes)
      fault = .wrongFormat
    } catch {
      fault = .json(error)
    }
    return setAside(fault, now: now)
  }

  /// Puts the journal under another name. Where that cannot be, it stays where it is, and nothing is written over it.
  private func setAside(_ code: StoreError.Code, now: Instant) -> StoreError {
    for second in 0..<100 {
      let name = "journal-\(now.adding(seconds: second).utcStamp).damaged"
      let path = FilePlace.joined(place.folder, name)
      if (try? atomic.files.status(at: path)) != nil { continue }
      if (try? atomic.files.rename(place.path, to: path)) == nil { break }
      return StoreError(code, place.name, detail: path)
    }
    let error = StoreError(code, place.name)
    blocked = error
    return error
  }

  private static func item(_ entry: Entry, base: [UInt8]?) -> JournalEntry {
    var item = JournalEntry()
    item[.file] = entry.file
    item[.base] = base.map(hash) ?? ""
    item.content = entry.content
    return item
  }

  private static func isDraft(_ file: String) -> Bool { file.hasPrefix("drafts/") }

  /// A draft says whose it is, for nobody else may read it.
  private static func draft(_ entry: Entry, by member: String?) -> JournalEntry {
    var item = JournalEntry()
    item[.file] = entry.file
    item.setRaw(.string(member ?? ""), .by)
    item.content = entry.content
    return item
  }

  /// FNV-1a, 64 bits: tells versions of one file apart, and guards against nobody.
  static func hash(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
