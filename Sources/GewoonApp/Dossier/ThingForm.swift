import Basics
import DossierModel
import StrictJSON
import Wording

/// One thing of a list, in a form of its own.
struct ThingForm: DeskScreen {
  let ref: FieldRef
  let shape: Shape

  func rows(on desk: Desk) -> [Row] {
    switch shape {
    case Person.shape: PersonForm(desk: desk).rows(Ref(ref.document, FieldPlace(ref.path)))
    case Bond.shape: PersonForm(desk: desk).rows(bond: Ref(ref.document, FieldPlace(ref.path)))
    case Goal.shape: GoalForm(desk: desk, ref: Ref(ref.document, FieldPlace(ref.path))).rows
    case Action.shape: StepForm(desk: desk, ref: Ref(ref.document, FieldPlace(ref.path))).rows
    case MeetingStep.shape: SessionStepForm(ref: Ref(ref.document, FieldPlace(ref.path))).rows(on: desk)
    case Example.shape: ExampleForm(desk: desk, ref: Ref(ref.document, FieldPlace(ref.path))).rows
    case Viewpoint.shape: Viewpoints(desk: desk).form(Ref(ref.document, FieldPlace(ref.path)))
    default: heading(on: desk) + fields(on: desk)
    }
  }

  /// Nothing stands there yet.
  func isForWriting(on desk: Desk) -> Bool { desk.files.value(ref)?.isEmpty ?? true }

  func firstFocus(among stops: [RowID], on desk: Desk) -> RowID? { NewLine.rest(among: stops, on: desk) ?? stops.first }

  /// What a thing of this shape is called; none for one of which the first field says enough.
  private func heading(on desk: Desk) -> [Row] {
    if shape == Area.shape, case .key(let area)? = ref.path.steps.last { return [.heading(desk.word("area", area))] }
    return Self.headings.first { $0.shape == shape }.map { [.heading(desk.say($0.words))] } ?? []
  }

  private static let headings: [(shape: Shape, words: Phrase)] = [
    (Evidence.shape, ScreenWords.evidence), (GezinMember.shape, ScreenWords.member),
    (OrdinaryDay.shape, ScreenWords.ordinaryDay), (Supported.shape, ScreenWords.supported), (Worry.shape, ScreenWords.worry),
    (Review.shape, ScreenWords.review), (Tie.shape, ScreenWords.tie), (HarderTime.shape, ProfileWords.harderTime),
    (Climate.shape, ProfileWords.climate), (FamilyStatement.shape, ProfileWords.statement), (Agreement.shape, ProfileWords.agreement),
    (PhaseSince.shape, ProfileWords.phase), (EarlierWorker.shape, ProfileWords.earlierWorker),
    (Seat.shape, DecisionWords.seat), (LaterLook.shape, SteppingDownWords.check), (MeldcodeStep.shape, MeldcodeWords.step),
    (Reminder.shape, PlanningWords.kind(.reminder)),
  ]

  private func fields(on desk: Desk) -> [Row] {
    switch shape {
    case Evidence.shape: ReflectionParts(desk: desk).form(of: Ref<Evidence>(ref.document, FieldPlace(ref.path)))
    // Words come first where a letter begins such a thing.
    case MeldcodeStep.shape: desk.fields(at: Ref<MeldcodeStep>(ref.document, FieldPlace(ref.path)), .note, .on, .step)
    case Seat.shape: desk.fields(at: Ref<Seat>(ref.document, FieldPlace(ref.path)), .name, .who, .view)
    case LexiconFileEntry.shape: desk.fields(at: Ref<LexiconFileEntry>(ref.document, FieldPlace(ref.path)), .term, .ordinary, .why)
    case SentenceEntry.shape: desk.fields(at: Ref<SentenceEntry>(ref.document, FieldPlace(ref.path)), .text, .when)
    case Supported.shape: desk.fields(at: Ref<Supported>(ref.document, FieldPlace(ref.path)), .value, .date)
    case GezinMember.shape: ProfileForms(desk: desk).member(Ref(ref.document, FieldPlace(ref.path)))
    case OrdinaryDay.shape: ProfileForms(desk: desk).ordinaryDay(Ref(ref.document, FieldPlace(ref.path)))
    case FamilyStatement.shape: desk.fields(at: Ref<FamilyStatement>(ref.document, FieldPlace(ref.path)), .text, .by, .about, .date)
    case Agreement.shape: desk.fields(at: Ref<Agreement>(ref.document, FieldPlace(ref.path)), .who, .what, .answer, .date, .note)
    default: desk.simpleFields(shape, at: ref)
    }
  }

  static func == (left: ThingForm, right: ThingForm) -> Bool { left.ref == right.ref && left.shape == right.shape }
  func hash(into hasher: inout Hasher) { hasher.combine(ref) }
}

extension Shape {
  fileprivate static func ~= (pattern: Shape, shape: Shape) -> Bool { pattern === shape }
  fileprivate static func == (left: Shape, right: Shape) -> Bool { left === right }
}
