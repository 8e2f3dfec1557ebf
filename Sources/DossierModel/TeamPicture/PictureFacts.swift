import Basics
import StrictJSON

/// What is read of the reflections of a period, each once: who belongs to what.
struct PictureFacts {
  let crowd: Crowd
  private(set) var days: [Day?] = []
  private(set) var wentWell: Members
  private(set) var learned: Members
  private(set) var wantToLearn: Members
  /// By the number of the aspect.
  private(set) var reflectedOn: [Members]
  private(set) var withEvidence: [Members]
  /// By the number of the question.
  private(set) var unanswered: [Members]
  private(set) var numbers: [[Members]]
  private(set) var choices: [[Members]]
  private(set) var indicators: [Members]
  private(set) var tasks: [Members]
  private(set) var otherEdition: Members
  private(set) var otherParts: Members
  private(set) var endings: Members
  private(set) var withoutHelp: [Members]
  private(set) var timely: [Members]
  private(set) var notNeeded: Members
  private(set) var lines: [TeamPicture.Line] = []

  private let frame: PictureFrame
  private let questions: [(question: PictureFrame.Question, aspect: Int)]
  private let questionNumbers: [String: Int]
  private let aspectNumbers: [String: Int]
  private let indicatorNumbers: [String: Int]

  init(_ reflections: [SharedReflection], _ frame: PictureFrame) {
    crowd = Crowd(workers: reflections.map(\.author))
    self.frame = frame
    questions = frame.questions
    func numbers(_ ids: [String]) -> [String: Int] { Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first } }
    questionNumbers = numbers(questions.map(\.question.id))
    aspectNumbers = numbers(frame.aspects.map(\.id))
    indicatorNumbers = numbers(frame.indicators)
    let none = crowd.none
    func many(_ count: Int) -> [Members] { Array(repeating: none, count: count) }
    (wentWell, learned, wantToLearn, otherEdition, otherParts, endings, notNeeded) = (none, none, none, none, none, none, none)
    (reflectedOn, withEvidence) = (many(frame.aspects.count), many(frame.aspects.count))
    unanswered = many(questions.count)
    self.numbers = questions.map { $0.question.answer == .scale ? many(11) : [] }
    choices = questions.map { if case .choice(let words) = $0.question.answer { many(words.count) } else { [] } }
    (indicators, tasks) = (many(frame.indicators.count), many(frame.tasks.count))
    (withoutHelp, timely) = (many(Vocabulary.withoutHelp.values.count), many(Vocabulary.timely.values.count))
    for (index, shared) in reflections.enumerated() { add(shared, index) }
  }

  private mutating func add(_ shared: SharedReflection, _ index: Int) {
    let reflection = shared.reflection
    let day = shared.countedDay
    days.append(day)
    if reflection.has(.wentWell) { wentWell.insert(index) }
    if reflection.has(.wantToLearn) { wantToLearn.insert(index) }
    addAnswers(of: reflection, index)
    for id in reflection[.indicators] {
      if let number = indicatorNumbers[id] { indicators[number].insert(index) } else { otherParts.insert(index) }
    }
    let done = reflection[.tasks]
    for (number, task) in frame.tasks.enumerated() where done.contains(task) { tasks[number].insert(index) }
    let goesOn = addEnding(shared, reflection, index)
    guard reflection.has(.learned) else { return }
    learned.insert(index)
    lines.append(.init(reflection: reflection.id, day: day, text: reflection[.learned], isEnding: goesOn))
  }

  private mutating func addAnswers(of reflection: Reflection, _ index: Int) {
    var answered = Array(repeating: false, count: questions.count)
    for answer in reflection[.answers] where AnswerKeys.isAnswered(answer) {
      guard let number = questionNumbers[answer[AnswerKeys.question]] else {
        otherParts.insert(index)
        continue
      }
      answered[number] = true
      reflectedOn[questions[number].aspect].insert(index)
      switch questions[number].question.answer {
      case .text: break
      case .scale: if let value = answer[AnswerKeys.scale] { numbers[number][value].insert(index) }
      case .choice(let words): if let place = words.firstIndex(of: answer[AnswerKeys.choice] ?? "") { choices[number][place].insert(index) }
      }
    }
    for evidence in reflection[.evidence] where evidence.has(.text) {
      guard let number = aspectNumbers[evidence[.aspect]] else {
        otherParts.insert(index)
        continue
      }
      reflectedOn[number].insert(index)
      withEvidence[number].insert(index)
    }
    let edition = reflection[.instrument]
    guard edition.isEmpty || edition == frame.instrument else {
      otherEdition.insert(index)
      return
    }
    // A short round asks about one aspect alone.
    let only = reflection[.round] == "short" ? aspectNumbers[reflection[.aspect]] : nil
    for (number, question) in questions.enumerated() where !answered[number] && only ?? question.aspect == question.aspect {
      unanswered[number].insert(index)
    }
  }

  /// Says whether help ended and the gezin goes on without it.
  private mutating func addEnding(_ shared: SharedReflection, _ reflection: Reflection, _ index: Int) -> Bool {
    guard reflection[.kind] == "closing" else { return false }
    endings.insert(index)
    let closing = reflection[.closing]
    let without = closing[.withoutHelp]
    if let place = Vocabulary.withoutHelp.values.firstIndex(of: without ?? "") { withoutHelp[place].insert(index) }
    if let place = Vocabulary.timely.values.firstIndex(of: closing[.timely] ?? "") { timely[place].insert(index) }
    let phases = shared.phases.map { $0.raw(.phase)?.text ?? "" } + [reflection.raw(.phase)?.text ?? ""]
    if phases.allSatisfy({ $0.isEmpty || $0 == "before" }) { notNeeded.insert(index) }
    return without == "yes" || without == "partly"
  }
}

/// The keys of answers, made once: there are tens of thousands of answers.
private enum AnswerKeys {
  static let question = FieldKey<Answer, String>.question
  static let text = FieldKey<Answer, String>.text
  static let scale = FieldKey<Answer, Int>.scale
  static let choice = FieldKey<Answer, Word>.choice

  /// The usual ways first.
  static func isAnswered(_ answer: Answer) -> Bool {
    answer.has(text) || answer.has(scale) || answer.has(choice) || answer.isAnswered
  }
}

extension SharedReflection {
  /// The day of the visit, else of the writing, else of the sharing.
  var countedDay: Day? { reflection.day ?? shared?.day }
}
