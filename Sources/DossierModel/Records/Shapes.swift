// The shapes by name, for what is told apart by its shape.
extension Shape {
  public static var workspace: Shape { WorkspaceFile.shape }
  public static var team: Shape { Team.shape }
  public static var teamMember: Shape { Colleague.shape }
  public static var dossier: Shape { Dossier.shape }
  public static var gezin: Shape { Gezin.shape }
  public static var member: Shape { GezinMember.shape }
  public static var supported: Shape { Supported.shape }
  public static var area: Shape { Area.shape }
  public static var ordinaryDay: Shape { OrdinaryDay.shape }
  public static var network: Shape { Network.shape }
  public static var person: Shape { Person.shape }
  public static var bond: Shape { Bond.shape }
  public static var tie: Shape { Tie.shape }
  public static var plan: Shape { Plan.shape }
  public static var worry: Shape { Worry.shape }
  public static var goal: Shape { Goal.shape }
  public static var expectations: Shape { Expectations.shape }
  public static var review: Shape { Review.shape }
  public static var action: Shape { Action.shape }
  public static var decision: Shape { Decision.shape }
  public static var broadView: Shape { BroadView.shape }
  public static var privateReflections: Shape { ReflectionFile.privateShape }
  public static var sharedReflections: Shape { ReflectionFile.shape }
  public static var reflection: Shape { Reflection.shape }
  public static var answer: Shape { Answer.shape }
  public static var viewpoint: Shape { Viewpoint.shape }
  public static var evidence: Shape { Evidence.shape }
  public static var conversation: Shape { Conversation.shape }
  public static var closing: Shape { Closing.shape }
  public static var ladderStep: Shape { LadderStep.shape }
  public static var phase: Shape { PhaseSince.shape }
}
