import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Exports
import Shell
import StrictJSON
import Wording

/// The papers of `gewoon export`: profile and plan of a gezin for one reader.
struct ExportPaper {
  let parts: Set<Paper.Part>
  let reader: Paper.Reader
  let format: ExportFormat
  let initials: Bool

  /// Writes the paper to a file, and without `output` to standard output.
  func write(_ dossier: JSON, _ surroundings: Surroundings, to output: String?, _ place: ExportPlace) throws {
    let maker = PaperMaker(workspace: place.workspace, sentences: place.sentences, now: surroundings.now)
    guard let text = format.write(maker.paper(parts, for: reader, of: dossier, initials: initials)) else { return }
    try place.write(text, to: output, orSay: PaperWords.notWritten)
  }
}

/// The worker's own reflections for a portfolio.
struct ExportPortfolio {
  let format: ExportFormat

  /// Writes the series to a file, and without `output` to standard output.
  func write(_ own: [Reflection], of loaded: LoadedDossier, _ surroundings: Surroundings, to output: String?, _ place: ExportPlace) throws {
    if own.isEmpty { throw ExportCommand.none(loaded, place.sentences) }
    let maker = PaperMaker(workspace: place.workspace, sentences: place.sentences, now: surroundings.now)
    let (page, problems) = maker.portfolio(own, of: loaded.tree)
    for problem in problems { complain(problem) }
    guard let text = format.write(page) else { return }
    try place.write(text, to: output, orSay: ExportWords.notWritten)
    for error in loaded.errors { complain(place.sentences.say(error)) }
    if !loaded.errors.isEmpty { throw ExitCode(1) }
  }
}
