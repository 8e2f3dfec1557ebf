import Basics

/// What the shared reflections of a period show together: counts without an explanation, of the team and never of one worker.
///
/// Under five reflections or three workers nothing is counted at all, and no number below that is seen; `Crowd` says how a hidden one stays
/// hidden. What is said of one period can still be taken from what is said of a longer one that begins or ends on another day: papers of
/// periods that overlap do not go to the same readers.
public struct TeamPicture: Sendable, Equatable {
  /// Why nothing is counted.
  public enum Hiding: Sendable, Equatable { case fewReflections, fewWorkers }

  /// Something that was counted, by its id.
  public struct Named<ID: Sendable & Hashable>: Sendable, Equatable {
    public let id: ID
    public let count: Shown
  }

  /// How many reflections fall in a stretch of time.
  public struct TimeCount: Sendable, Equatable {
    public let stretch: TimeStretch
    public let count: Int
  }

  /// How often an aspect was reflected on, how often what shows it stood beside it, and how that was over time.
  public struct AspectCount: Sendable, Equatable {
    public let id: String
    public let reflections: Shown
    public let withEvidence: Shown
    /// Stretches that are too small alone stand together; none where all of them are.
    public let overTime: [TimeCount]
  }

  /// How the answers to one question lie.
  public struct Spread: Sendable, Equatable {
    public enum Part: Sendable, Equatable {
      /// Numbers of the scale, put together with their neighbours where they are too few.
      case numbers(ClosedRange<Int>)
      case choice(String)
    }

    public let question: String
    /// How many answers lie in it.
    public let answers: Shown
    /// None where too little was answered.
    public let parts: [(part: Part, count: Shown)]

    public static func == (left: Self, right: Self) -> Bool {
      left.question == right.question && left.answers == right.answers
        && left.parts.elementsEqual(right.parts) { $0.part == $1.part && $0.count == $1.count }
    }
  }

  /// Decisions on heavier or lighter help, each counted once.
  public struct Ladder: Sendable, Equatable {
    public let decisions: Shown
    public let up: Shown
    public let down: Shown
    /// To the same task, or where from or to is not known.
    public let other: Shown
  }

  /// How help ended.
  public struct Endings: Sendable, Equatable {
    public let endings: Shown
    /// By the words of `Vocabulary.withoutHelp`.
    public let withoutHelp: [Named<String>]
    /// By the words of `Vocabulary.timely`.
    public let timely: [Named<String>]
    /// Where heavier help never was: it was not needed.
    public let notNeeded: Shown
  }

  /// What somebody wrote for the team: for the screen alone, and without who wrote it.
  public struct Line: Sendable, Equatable {
    /// The reflection's id.
    public let reflection: String
    public let day: Day?
    public let text: String
    /// Whether help ended with it, and the gezin goes on without.
    public let isEnding: Bool
  }

  public let period: TeamPeriod
  /// Nil where there is something to be seen.
  public let hiding: Hiding?
  /// How many there are; 0 where nothing is counted.
  public let reflections: Int
  public let overTime: [TimeCount]
  /// In how many it says what went well, what was learned, and what somebody wants to learn.
  public let wentWell: Shown
  public let learned: Shown
  public let wantToLearn: Shown
  public let aspects: [AspectCount]
  /// How often a question was asked and has no answer here: it stayed open, or its author keeps it.
  public let unanswered: [Named<String>]
  public let spreads: [Spread]
  public let indicators: [Named<String>]
  public let tasks: [Named<Int>]
  public let ladder: Ladder
  public let endings: Endings
  /// In how many another edition of the questions was used, or a question or indicator that the one in use does not have.
  public let otherEdition: Shown
  public let otherParts: Shown
  /// What was learned, the newest first.
  public let lines: [Line]

  /// The picture of a period that can be seen in the files of the team.
  public init(_ shelf: TeamShelf, _ frame: PictureFrame, _ period: TeamPeriod) {
    self = TeamCounting(shelf, frame, period).picture
  }

  init(
    period: TeamPeriod, hiding: Hiding?, reflections: Int, overTime: [TimeCount], wentWell: Shown, learned: Shown, wantToLearn: Shown,
    aspects: [AspectCount], unanswered: [Named<String>], spreads: [Spread], indicators: [Named<String>], tasks: [Named<Int>],
    ladder: Ladder, endings: Endings, otherEdition: Shown, otherParts: Shown, lines: [Line]
  ) {
    self.period = period
    self.hiding = hiding
    self.reflections = reflections
    self.overTime = overTime
    (self.wentWell, self.learned, self.wantToLearn) = (wentWell, learned, wantToLearn)
    self.aspects = aspects
    self.unanswered = unanswered
    self.spreads = spreads
    self.indicators = indicators
    self.tasks = tasks
    self.ladder = ladder
    self.endings = endings
    (self.otherEdition, self.otherParts) = (otherEdition, otherParts)
    self.lines = lines
  }
}
