import ArgumentParser
import Basics
import DossierModel
import DossierStore
import Exports
import Shell
import StrictJSON
import Wording

/// The calendar of `gewoon export`: of one gezin, or with `--all` of all.
struct ExportCalendar {
  let titles: CalendarWriter.Titles
  let surroundings: Surroundings
  let place: ExportPlace

  /// The calendar of one gezin. What the worker wants to remember is not in it, for it may go to others.
  func write(_ loaded: LoadedDossier, to output: String?) throws {
    try write([CalendarGezin(dossier: loaded.tree)], to: output)
  }

  /// My calendar: of all gezinnen, with what I want to remember. Those that do not open are named, and all others are in it.
  func writeAll(to output: String?) throws {
    var gezinnen: [CalendarGezin] = []
    var errors: [StoreError] = []
    do throws(StoreError) {
      for file in try place.workspace.dossierFiles() {
        do throws(StoreError) {
          let loaded = try place.workspace.load(String(file.dropFirst("dossiers/".count).dropLast(".json".count)))
          gezinnen.append(CalendarGezin(dossier: loaded.tree, own: loaded.privateTree))
          errors += loaded.errors
        } catch { errors.append(error) }
      }
    } catch { throw place.sentences.failure(error) }
    try write(gezinnen, to: output)
    for error in errors { complain(place.sentences.say(error)) }
    if !errors.isEmpty { throw ExitCode(1) }
  }

  private func write(_ gezinnen: [CalendarGezin], to output: String?) throws {
    let maker = PaperMaker(workspace: place.workspace, sentences: place.sentences, now: surroundings.now)
    let text = maker.calendar(gezinnen, titles: titles)
    try place.write(text, to: output, orSay: CalendarWords.notWritten)
  }
}

extension CalendarWriter.Titles: ExpressibleByArgument {}

extension ExportCommand {
  /// `--as ics`, of one gezin or of all; ends with 64 where the options do not fit together, or no gezin is named.
  func writeCalendar() throws {
    let surroundings = options.surroundings
    let sentences = Sentences(language: surroundings.language)
    if let problem = calendarProblem { throw wrongUsage(problem[sentences.language]) }
    let workspace: Workspace
    do throws(StoreError) {
      workspace = try Workspace.open(
        surroundings.workspaceFolder(options.workspace), access: .readOnly, member: options.member, now: surroundings.now)
    } catch { throw sentences.failure(error) }
    let calendar = ExportCalendar(
      titles: titles ?? .neutral, surroundings: surroundings, place: ExportPlace(workspace: workspace, sentences: sentences, force: force))
    guard let gezin else { return try calendar.writeAll(to: output) }
    let id = try GezinArgument(sentences: sentences).gezin(named: gezin, in: workspace)
    let loaded: LoadedDossier
    do throws(StoreError) { loaded = try workspace.load(id) } catch { throw sentences.failure(error) }
    try calendar.write(loaded, to: output)
  }

  private var calendarProblem: Phrase? {
    if all, !format.isCalendar || gezin != nil { return CalendarWords.allIsCalendar }
    if !format.isCalendar { return gezin == nil ? CalendarWords.whichGezin : CalendarWords.titlesNeedCalendar }
    if saysMoreThanCalendar { return CalendarWords.notForCalendar }
    return gezin == nil && !all ? CalendarWords.whichGezin : nil
  }

  /// Whether an option is given that a calendar has no use for.
  private var saysMoreThanCalendar: Bool { !what.isEmpty || reader != nil || reflection != nil || initials }
}
