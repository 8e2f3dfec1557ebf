import Basics
import DossierModel
import DossierStore
import Exports
import GewoonApp
import Wording

/// Papers that are asked for on the screen: each becomes a file in a folder of its own under home, where a person finds it again.
extension Session {
  func putOnPaper(_ wanted: PaperWanted) -> [Message] {
    guard let workspace else { return [] }
    let made = text(of: wanted, workspace)
    // A portfolio goes to others, and says of no gezin.
    let label = wanted.kind == .portfolio ? "" : Sharing.proposedLabel(for: wanted.dossier)
    let name = OnPaperWords.fileName(wanted.kind.rawValue, label: Self.cut(label), day: surroundings.now.day, language)
    return putOnPaper(made.text, named: name, ending: made.ending, kind: wanted.kind.rawValue)
  }

  /// Writes a text to a file of its own, and says where it is.
  func putOnPaper(_ text: String, named name: String, ending: String, kind: String) -> [Message] {
    let folder = surroundings.paperFolder
    let outside = OutsideFiles(files: surroundings.files)
    let shown = surroundings.shown(folder)
    let failure = [Message.failed(sentence: OnPaperWords.notWritten(shown, language))]
    guard outside.makePrivateFolder(at: folder) else { return failure }
    guard let file = outside.addFile(named: Self.fileName(name), ending: ending, in: folder, with: Array(text.utf8)) else { return failure }
    return [.onPaper(sentence: OnPaperWords.isReady(shown + "/" + file, kind, language))]
  }

  private func text(of wanted: PaperWanted, _ workspace: Workspace) -> (text: String, ending: String) {
    let maker = PaperMaker(workspace: workspace, sentences: sentences, now: surroundings.now)
    let both = Set(Paper.Part.allCases)
    switch wanted.kind {
    case .family: return (HTMLWriter.write(maker.paper(both, for: .family, of: wanted.dossier)), ".html")
    case .familyShort: return (HTMLWriter.write(maker.paper(both, for: .familyShort, of: wanted.dossier)), ".html")
    case .worker: return (HTMLWriter.write(maker.paper(both, for: .worker, of: wanted.dossier)), ".html")
    case .file: return (TextWriter.write(maker.paper(both, for: .file, of: wanted.dossier)), ".txt")
    case .map:
      return (HTMLWriter.write(maker.map(of: wanted.dossier).page), ".html")
    case .portfolio:
      let own = PaperMaker.own(wanted.own, wanted.shared)
      return (HTMLWriter.write(maker.portfolio(own, of: wanted.dossier).page), ".html")
    case .calendar: return (maker.calendar([CalendarGezin(dossier: wanted.dossier)], titles: .neutral), ".ics")
    }
  }

  /// A name that every system takes.
  private static func fileName(_ name: String) -> String {
    let safe = name.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format
      return isPlain && !"/\\:*?\"<>|".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
    }
    return String(safe)
  }

  /// As much of a label as leaves room behind it for the reader, the day and a number: no name of a file has more than 255 bytes.
  private static func cut(_ label: String) -> String {
    var (cut, bytes) = ("", 0)
    for letter in label {
      bytes += letter.utf8.count
      if bytes > 120 { break }
      cut.append(letter)
    }
    return cut
  }
}
