import Basics
import DossierModel
import Exports
import Reflectiekader
import SampleTeam
import StrictJSON
import Wording

/// Teams to put on paper.
enum PictureTeam {
  static let today = Day("2026-11-20")!

  /// The files of a team folder as the program reads them.
  static func shelf(_ files: [SampleFile]) -> TeamShelf {
    let kinds: [(FileKind, String)] = [(.sharedReflections, "team/reflections/"), (.example, "team/examples/"), (.agenda, "team/agenda/")]
    let trees = kinds.map { kind, folder in
      (kind: kind, byName: Dictionary(uniqueKeysWithValues: files.filter { $0.path.hasPrefix(folder) }.map { ($0.path, $0.content) }))
    }
    let team = files.first { $0.path == "team/team.json" }.map { ["": $0.content] } ?? [:]
    return TeamShelf(trees + [(.team, team)])
  }

  static let demo = shelf(SampleTeam.demo(now: DemoPage.now))

  /// Forty reflections of five workers, with something in every part.
  static let forty: TeamShelf = {
    var files: [String: JSON] = [:]
    for number in 0..<40 {
      let answers = Instrument.normaliseren.questions.enumerated().compactMap { place, question -> JSON? in
        if (number + place) % 5 == 0 { return nil }
        switch question.input {
        case .text: return ["question": .string(question.id), "text": "Zo ging het."]
        case .scale: return ["question": .string(question.id), "scale": .number("\((number * 3 + place) % 11)")]
        case .yesPartlyNo: return ["question": .string(question.id), "choice": .string(["yes", "partly", "no"][number % 3])]
        case .weight: return ["question": .string(question.id), "choice": .string(["lighter", "fitting", "heavier"][number % 3])]
        }
      }
      let indicators = Instrument.normaliseren.indicators.enumerated().filter { (number + $0.offset) % 4 == 0 }.map {
        JSON.string($0.element.id)
      }
      let day = Day("2026-07-06")!.adding(days: number * 3)
      let reflection: JSON = [
        "id": .string("R\(number)"), "visit": .string(day.description), "instrument": "normaliseren-1",
        "kind": number % 3 == 0 ? "closing" : "visit",
        "closing": ["withoutHelp": number % 2 == 0 ? "yes" : "partly", "timely": "inTime"], "answers": .array(answers),
        "evidence": number % 2 == 0 ? [["id": "E", "aspect": "netwerk", "text": "Gezien."]] : [], "indicators": .array(indicators),
        "tasks": [.number("\(1 + number % 3)")], "wentWell": "Er werd gelachen.", "learned": number % 4 == 0 ? "" : "Eerst vragen.",
      ]
      files["\(number)"] = [
        "author": .string("W\(number % 5)"), "dossier": .string("D\(number)"), "label": "Gezin K.", "reflections": [reflection],
        "ladder": [["date": .string(day.description), "from": number % 2 == 0 ? 1 : 3, "to": 2]],
        "phases": [["phase": number % 6 == 0 ? "during" : "before"]],
      ]
    }
    let example: JSON = [
      "title": "Een straat die kookt", "status": "library", "made": "2026-09-09", "consent": ["by": "gezin"], "reader": ["member": "W1"],
    ]
    return TeamShelf([(.sharedReflections, files), (.example, ["e": example])])
  }()

  static func paper(_ shelf: TeamShelf, _ period: TeamPeriod, language: Language = .nl) -> TeamPaper {
    TeamPaper(
      TeamPicture(shelf, PictureFrame(.normaliseren), period), team: "Wijkteam Noord", region: "Gemeente Waterland",
      examples: shelf.libraryTitles(in: period), instrument: .normaliseren, today: today, language: language)
  }

  /// Everything that can be written of a period.
  static func everything(_ paper: TeamPaper) -> [String] {
    TeamPaper.Sheet.allCases.flatMap { sheet in ExportFormat.ofPages.compactMap { $0.write(paper.page(sheet)) } } + [paper.table]
  }
}
