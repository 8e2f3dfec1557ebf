import Basics
import DossierModel
import Reflectiekader
import StrictJSON
import Wording

/// The picture of a team that shared a great deal.
enum TeamPictureBenchmark {
  /// Counts four thousand reflections of twelve workers, each with answers to twelve questions.
  static func count() -> () -> Void {
    var files: [String: JSON] = [:]
    for number in 0..<1_000 { files["\(number)"] = file(number) }
    let shelf = TeamShelf([(.sharedReflections, files)])
    let frame = PictureFrame(.normaliseren)
    return { precondition(TeamPicture(shelf, frame, TeamPeriod(.all, on: .last)).reflections == 4_000) }
  }

  private static func file(_ number: Int) -> JSON {
    let reflections = (0..<4).map { place -> JSON in
      let day = Day("2024-01-02")!.adding(days: (number * 4 + place) % 1_000)
      let answers = Instrument.normaliseren.questions.enumerated().filter { ($0.offset + number + place) % 5 > 0 }.map {
        index, question -> JSON in
        switch question.input {
        case .text: ["question": .string(question.id), "asked": .string(question.text.nl), "text": "Eerst vragen, dan pas formulieren."]
        case .scale: ["question": .string(question.id), "asked": .string(question.text.nl), "scale": .number("\((number + index) % 11)")]
        case .yesPartlyNo: ["question": .string(question.id), "asked": .string(question.text.nl), "choice": "partly"]
        case .weight: ["question": .string(question.id), "asked": .string(question.text.nl), "choice": "fitting"]
        }
      }
      return [
        "id": .string("R\(number)-\(place)"), "visit": .string(day.description), "instrument": "normaliseren-1", "round": "whole",
        "answers": .array(answers), "evidence": [["id": "E", "aspect": "netwerk", "kind": "seen", "text": "Gezien."]],
        "indicators": ["humor", "gewone-taal", "veerkracht"], "tasks": [1, 2], "wentWell": "Er werd gelachen.", "learned": "Eerst vragen.",
      ]
    }
    return [
      "author": .string("W\(number % 12)"), "dossier": .string("D\(number)"), "label": "Gezin B.", "reflections": .array(reflections),
      "ladder": [["date": "2025-01-01", "from": 1, "to": 2]], "phases": [["phase": "before"]],
    ]
  }
}
