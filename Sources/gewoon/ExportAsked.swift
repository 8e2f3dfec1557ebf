import Basics
import Exports
import Wording

/// What `gewoon export` is asked for, once its options are seen together.
enum ExportAsked {
  case reflection, portfolio
  case map(isWhole: Bool)
  case paper(Set<Paper.Part>, Paper.Reader)

  /// The options that decide it.
  struct Words {
    let parts: Set<ExportCommand.Part>
    let reader: ExportCommand.Reader?
    let format: ExportFormat
    let namesReflection: Bool
    let output: String?
  }

  /// Why they do not fit together.
  struct Problem: Error {
    let sentence: String
  }

  init(_ words: Words, _ language: Language) throws(Problem) {
    let parts = words.parts.isEmpty ? Self.usual(words) : words.parts
    let papers = Set(parts.compactMap { Paper.Part(rawValue: $0.rawValue) })
    if parts == [.map] {
      if ![nil, .family, .worker].contains(words.reader) || words.namesReflection {
        throw Problem(sentence: ExportWords.notForMap[language])
      }
      let (format, files) = (words.format.name, words.format.fileCount)
      if files > 1, words.output == nil { throw Problem(sentence: ExportWords.needsFolder(format, files: files, language)) }
      // A picture or page may hang where those on it see it; data goes to nobody's fridge.
      self = .map(isWhole: words.reader == .worker || words.reader == nil && words.format.isForPrograms)
      return
    }
    if words.format.isForMapAlone {
      let (not, choose) = (FormatNames.ofMap, FormatNames.ofPages)
      let isReflection = papers.isEmpty
      throw Problem(
        sentence: isReflection
          ? ExportWords.notAsReflection(not, choose: choose, language) : PaperWords.notAsPaper(not, choose: choose, language))
    }
    if papers.count == parts.count {
      guard let reader = Paper.Reader(rawValue: (words.reader ?? .family).rawValue), !words.namesReflection else {
        throw Problem(sentence: PaperWords.notForPaper[language])
      }
      self = .paper(papers, reader)
    } else if parts == [.reflections] {
      let isForOther = ![nil, .portfolio].contains(words.reader)
      if isForOther || words.namesReflection { throw Problem(sentence: PaperWords.notForPortfolio[language]) }
      self = .portfolio
    } else if parts == [.reflection] {
      if ![nil, .worker, .file].contains(words.reader) { throw Problem(sentence: PaperWords.notForReflection[language]) }
      self = .reflection
    } else {
      throw Problem(sentence: PaperWords.notTogether[language])
    }
  }

  /// What is meant where nothing is named.
  private static func usual(_ words: Words) -> Set<ExportCommand.Part> {
    if words.format.isForMapAlone { return [.map] }
    switch words.reader {
    case .family, .familyShort: return [.profile, .plan]
    case .portfolio: return [.reflections]
    case .file, .worker, nil: return [.reflection]
    }
  }
}
