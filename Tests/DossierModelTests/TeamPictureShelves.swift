import Basics
import DossierModel
import StrictJSON

/// Shared reflections to count, made from a few words each.
struct MadeReflection {
  var worker = "W1"
  var day = "2026-10-10"
  var more: [String: JSON] = [:]
  var dossier = "D"
  var ladder: JSON = []
  var phases: JSON = []
}

extension TeamShelf {
  /// A shelf with a file for each reflection; ids count from 0.
  static func of(_ reflections: [MadeReflection]) -> TeamShelf {
    var files: [String: JSON] = [:]
    for (number, made) in reflections.enumerated() {
      var reflection = JSONObject([("id", .string("R\(number)")), ("visit", .string(made.day))])
      for (key, value) in made.more { reflection[key] = value }
      files["\(number)"] = [
        "author": .string(made.worker), "dossier": .string(made.dossier), "label": "Gezin B.", "ladder": made.ladder, "phases": made.phases,
        "reflections": [.object(reflection)],
      ]
    }
    return TeamShelf([(.sharedReflections, files)])
  }

  /// So many reflections of workers in turn.
  static func of(_ count: Int, workers: Int = 4, _ make: (Int) -> [String: JSON]) -> TeamShelf {
    of((0..<count).map { MadeReflection(worker: "W\($0 % workers)", more: make($0)) })
  }
}

extension PictureFrame {
  /// Two aspects: one with a text and a number, one with a choice.
  static let small = PictureFrame(
    instrument: "klein-1",
    aspects: [
      Aspect("a", [Question("a.text", .text), Question("a.number", .scale)]),
      Aspect("b", [Question("b.choice", .choice(["yes", "partly", "no"]))]),
    ], indicators: ["i1", "i2"], tasks: [1, 2, 3, 4])
}

extension TeamPicture {
  /// The autumn of 2026.
  static func of(_ shelf: TeamShelf, _ period: TeamPeriod = TeamPeriod("2026-10-01..2026-12-31", today: .last)!) -> TeamPicture {
    TeamPicture(shelf, .small, period)
  }
}

/// Answers as they stand in a file.
func answers(_ answers: (String, JSON)...) -> JSON {
  .array(
    answers.map { question, value in
      var answer = JSONObject([("question", .string(question))])
      if value.whole != nil {
        answer["scale"] = value
      } else if ["yes", "partly", "no"].contains(value.text) {
        answer["choice"] = value
      } else {
        answer["text"] = value
      }
      return .object(answer)
    })
}
