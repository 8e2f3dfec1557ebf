import Basics
import DossierModel
import Exports
import Reflectiekader
import SampleTeam
import StrictJSON

/// Reflections to make pages of.
enum DemoPage {
  static let now = Instant("2026-11-20T15:30:00+01:00")!

  static let bakker: (dossier: JSON, reflections: [Reflection]) = {
    let files = SampleTeam.demo(now: now)
    let dossier = files.first { $0.content["gezin"]?["name"]?.text == "Gezin Bakker" }!.content
    let own = files.first { $0.path == "private/\(dossier["id"]!.text!).json" }!.content
    return (dossier, own.reflections)
  }()

  /// The whole round of five weeks ago, the richest one of the demo.
  static var earlier: JSON { bakker.reflections.first { $0.answers.count == 12 }!.json }

  /// The short round of two weeks ago, with names and a hunch in it.
  static var short: JSON { bakker.reflections.first { $0.json["round"]?.text == "short" }!.json }

  static func of(
    _ reflection: JSON, dossier: JSON = bakker.dossier, instrument: Instrument = .normaliseren, author: String = "Sanne de Wit",
    language: Language = .nl, initials: Bool = false, sharedOn: Day? = nil
  ) -> ReflectionPage {
    ReflectionPage(
      reflection: reflection, dossier: dossier, instrument: instrument, author: author, today: now.day, language: language,
      initials: initials, sharedOn: sharedOn)
  }

  /// What every format makes of a page, and of its text for the file.
  static func everything(_ page: ReflectionPage) -> [String] {
    [page.page, page.filePage].flatMap { page in ExportFormat.ofPages.compactMap { $0.write(page) } }
  }
}
