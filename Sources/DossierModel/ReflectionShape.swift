/// The shapes of private/<dossier>.json and team/reflections/<dossier>.<member>.json.
extension Shape {
  public static let privateReflections = Shape(
    "reflections",
    [
      Field("dossier", .id), Field("author", .reference([.teamMember])), Field("reflections", .list(reflection, by: "id")),
    ])

  public static let sharedReflections = Shape(
    "reflections",
    privateReflections.fields + [
      Field("label", .line), Field("phases", .list(phase, by: nil)), Field("ladder", .list(ladderStep, by: nil)),
      Field("withdrawn", .list(withdrawn, by: "id")),
    ])

  public static let ladderStep = Shape(
    "ladder",
    [
      Field("date", .day), Field("from", .level("task", 1...4)), Field("to", .level("task", 1...4)), Field("by", .word(.decisionBy)),
    ])

  public static let withdrawn = Shape("withdrawn", [Field("id", .id), Field("shared", .instant), Field("at", .instant)])

  public static let reflection = Shape(
    "reflection",
    [
      Field("id", .id), Field("visit", .day), Field("place", .word(.place)), Field("kind", .word(.reflectionKind)),
      Field("phase", .word(.phase)), Field("instrument", .slug), Field("created", .instant), Field("changed", .instant),
      Field("finished", .instant), Field("shared", .instant), Field("round", .word(.round)), Field("aspect", .slug),
      Field("at", .slug), Field("discuss", .flag), Field("landing", .prose), Field("wentWell", .prose), Field("hunch", .prose),
      Field("answers", .list(answer, by: "question")), Field("evidence", .list(evidence, by: "id")),
      Field("conversation", .object(conversation)), Field("broadView", .object(broadView)), Field("dosage", .word(.dosage)),
      Field("dosageNoticed", .prose), Field("recognition", .prose), Field("indicators", .texts),
      Field("tasks", .levels("task", 1...4)), Field("statements", .references([.statement])),
      Field("nextStep", .reference([.action])), Field("learned", .prose), Field("wantToLearn", .prose),
      Field("closing", .object(closing)),
    ])

  public static let answer = Shape(
    "answer",
    [
      Field("question", .slug), Field("asked", .prose), Field("text", .prose), Field("scale", .whole(0...10)),
      Field("choice", .word(.choice)), Field("already", .prose), Field("oneHigher", .prose), Field("parked", .flag),
      Field("viewpoints", .list(viewpoint, by: "id")),
    ])

  public static let viewpoint = Shape(
    "viewpoint", [Field("id", .id), Field("perspective", .word(.perspective)), Field("text", .prose)])

  public static let evidence = Shape(
    "evidence",
    [
      Field("id", .id), Field("aspect", .slug), Field("kind", .word(.evidenceKind)), Field("text", .prose), Field("from", .line),
      Field("date", .day), Field("links", .references([.person, .action])),
    ])

  public static let conversation = Shape(
    "conversation",
    [
      Field("moment", .word(.moment)), Field("partnership", .prose), Field("language", .prose), Field("broadView", .prose),
      Field("positiveView", .prose), Field("imperfection", .prose),
    ])

  public static let closing = Shape(
    "closing",
    [
      Field("withoutHelp", .word(.withoutHelp)), Field("stays", .prose), Field("timely", .word(.timely)), Field("expected", .prose),
    ])
}
