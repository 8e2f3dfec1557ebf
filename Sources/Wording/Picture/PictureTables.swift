import Basics
import DossierModel
import Reflectiekader

/// One number of the picture with its words.
public struct PictureFigure: Sendable, Equatable {
  /// What other programs know it by: an id of the instrument, a word of the format, a stretch of time.
  public let item: String
  /// What is counted of it, in English: "reflections", "evidence".
  public let measure: String
  public let label: String
  public let shown: Shown
  /// How many it is one of; nil where that is not seen, or where there is no such number.
  public let whole: Int?
  /// Whether it is a part of the number above it.
  public let isPart: Bool

  init(
    _ item: String, _ label: String, _ shown: Shown, of whole: Int?, counting measure: String = "reflections", isPart: Bool = false
  ) {
    (self.item, self.measure, self.label, self.shown, self.whole, self.isPart) = (item, measure, label, shown, whole, isPart)
  }
}

/// Numbers of the picture that belong together.
public struct PictureSection: Sendable, Equatable {
  /// What other programs know it by, in English: "aspects".
  public let id: String
  public let title: String
  /// A few words beside the title; "" for none.
  public let hint: String
  public let figures: [PictureFigure]

  /// Whether any number of it is seen.
  public var saysSomething: Bool { figures.contains { $0.shown != .few } }
}

/// All numbers of a picture in words: the screen, the papers and the table for a spreadsheet are made from these.
public struct PictureTables: Sendable {
  public let picture: TeamPicture
  private let instrument: Instrument
  private let language: Language

  public init(_ picture: TeamPicture, _ instrument: Instrument, _ language: Language) {
    self.picture = picture
    self.instrument = instrument
    self.language = language
  }

  private var all: Int? { picture.hiding == nil ? picture.reflections : nil }

  private func section(_ id: String, _ title: Phrase, hint: String = "", _ figures: [PictureFigure]) -> PictureSection {
    PictureSection(id: id, title: title[language], hint: hint, figures: figures)
  }

  /// Every section, in the order in which they are told.
  public var sections: [PictureSection] {
    [overTime, written, aspects] + aspectsOverTime + [unanswered] + signs + [tasks] + spreads + [decisions] + endings
      + (others.saysSomething ? [others] : [])
  }

  public var overTime: PictureSection {
    section("time", PictureWords.overTime, picture.overTime.map { figure($0, of: all) })
  }

  private func figure(_ time: TeamPicture.TimeCount, of whole: Int?) -> PictureFigure {
    let name = "\(time.stretch.first.description.prefix(7))..\(time.stretch.last.description.prefix(7))"
    return PictureFigure(name, Saying.stretch(time.stretch, language), .count(time.count), of: whole)
  }

  public var written: PictureSection {
    section(
      "texts", PictureWords.written,
      [
        PictureFigure("wentWell", PictureWords.wentWell[language], picture.wentWell, of: all),
        PictureFigure("learned", PictureWords.learned[language], picture.learned, of: all),
        PictureFigure("wantToLearn", PictureWords.wantToLearn[language], picture.wantToLearn, of: all),
      ])
  }

  public var aspects: PictureSection {
    let figures = picture.aspects.flatMap { aspect -> [PictureFigure] in
      let whole = aspect.reflections.number
      return [
        PictureFigure(aspect.id, title(of: aspect.id), aspect.reflections, of: all),
        PictureFigure(
          aspect.id, PictureWords.withEvidence[language], aspect.withEvidence, of: whole ?? all, counting: "evidence", isPart: true),
      ]
    }
    return section("aspects", PictureWords.aspectsRoom, figures)
  }

  /// One for each aspect of which more than one stretch is seen.
  public var aspectsOverTime: [PictureSection] {
    picture.aspects.filter { $0.overTime.count > 1 }.map { aspect in
      PictureSection(
        id: "time." + aspect.id, title: title(of: aspect.id), hint: PictureWords.overTime[language].lowercased(),
        figures: aspect.overTime.map { figure($0, of: aspect.reflections.number) })
    }
  }

  private func title(of aspect: String) -> String { instrument.aspect(aspect)?.title[language] ?? aspect }

  private func title(ofQuestion id: String) -> String { instrument.question(id)?.short[language] ?? id }

  public var unanswered: PictureSection {
    section(
      "unanswered", PictureWords.openRoom, hint: PictureWords.unansweredHint[language],
      picture.unanswered.map { PictureFigure($0.id, title(ofQuestion: $0.id), $0.count, of: all) })
  }

  /// One for each perspective.
  public var signs: [PictureSection] {
    let counts = Dictionary(picture.indicators.map { ($0.id, $0.count) }) { first, _ in first }
    return Indicator.Perspective.allCases.compactMap { perspective -> PictureSection? in
      let here = instrument.indicators.filter { $0.perspective == perspective }
      if here.isEmpty { return nil }
      return section(
        "indicators." + perspective.rawValue, PictureWords.signs(perspective.rawValue),
        here.map { PictureFigure($0.id, $0.text[language], counts[$0.id] ?? .few, of: all) })
    }
  }

  public var tasks: PictureSection {
    section(
      "tasks", PictureWords.tasks,
      picture.tasks.map { task in
        let word = ValueWords.word("task", String(task.id))?[language] ?? String(task.id)
        return PictureFigure(String(task.id), word, task.count, of: all)
      })
  }

  /// One for each question with a number or a choice.
  public var spreads: [PictureSection] { picture.spreads.map(section) }

  /// Those of the questions whether the help fits, and those of all others.
  public var spreadsOfWeight: [PictureSection] { picture.spreads.filter(isWeight).map(section) }
  public var otherSpreads: [PictureSection] { picture.spreads.filter { !isWeight($0) }.map(section) }

  private func isWeight(_ spread: TeamPicture.Spread) -> Bool { instrument.question(spread.question)?.input == .weight }

  private func section(_ spread: TeamPicture.Spread) -> PictureSection {
    let total = spread.answers.number
    let parts = spread.parts.map { part, count -> PictureFigure in
      switch part {
      case .numbers(let range):
        PictureFigure(
          "\(range.lowerBound)..\(range.upperBound)", Saying.numbers(range, language), count, of: total, counting: "answers")
      case .choice(let word):
        PictureFigure(word, ValueWords.word("choice", word)?[language] ?? word, count, of: total, counting: "answers")
      }
    }
    let none = PictureFigure("", PictureWords.answers[language], spread.answers, of: all, counting: "answers")
    let hint = total.map { Saying.count($0, .answer, language) } ?? ""
    return PictureSection(
      id: "spread." + spread.question, title: title(ofQuestion: spread.question), hint: hint, figures: parts.isEmpty ? [none] : parts)
  }

  public var decisions: PictureSection {
    let ladder = picture.ladder
    let whole = ladder.decisions.number
    func figure(_ item: String, _ label: Phrase, _ shown: Shown) -> PictureFigure {
      PictureFigure(item, label[language], shown, of: item == "all" ? nil : whole, counting: "decisions", isPart: item != "all")
    }
    return section(
      "decisions", PictureWords.decisions,
      [
        figure("all", PictureWords.allDecisions, ladder.decisions), figure("up", PictureWords.up, ladder.up),
        figure("down", PictureWords.down, ladder.down), figure("other", PictureWords.otherDecisions, ladder.other),
      ])
  }

  public var endings: [PictureSection] {
    let endings = picture.endings
    let whole = endings.endings.number
    func named(_ words: String, _ parts: [TeamPicture.Named<String>]) -> [PictureFigure] {
      parts.map { PictureFigure($0.id, ValueWords.word(words, $0.id)?[language] ?? $0.id, $0.count, of: whole, counting: "closings") }
    }
    return [
      section(
        "closings", PictureWords.endings,
        [
          PictureFigure("all", PictureWords.allEndings[language], endings.endings, of: all, counting: "closings"),
          PictureFigure("notNeeded", PictureWords.notNeeded[language], endings.notNeeded, of: whole, counting: "closings", isPart: true),
        ]),
      section("closings.withoutHelp", PictureWords.withoutHelp, named("withoutHelp", endings.withoutHelp)),
      section("closings.timely", PictureWords.timely, named("timely", endings.timely)),
    ]
  }

  public var others: PictureSection {
    section(
      "others", PictureWords.others,
      [
        PictureFigure("edition", PictureWords.otherEdition[language], picture.otherEdition, of: all),
        PictureFigure("parts", PictureWords.otherParts[language], picture.otherParts, of: all),
      ])
  }
}

extension PictureFrame {
  /// What can be counted with an instrument.
  public init(_ instrument: Instrument) {
    self.init(
      instrument: instrument.id,
      aspects: instrument.aspects.map { aspect in
        Aspect(aspect.id, aspect.questions.map { Question($0.id, Self.answer($0.input)) })
      },
      indicators: instrument.indicators.map(\.id), tasks: instrument.tasks.map(\.id))
  }

  private static func answer(_ input: Input) -> Question.Answer {
    switch input {
    case .text: .text
    case .scale: .scale
    case .yesPartlyNo, .weight: .choice(ReflectionWords.choices(for: input)?.ids ?? [])
    }
  }
}
