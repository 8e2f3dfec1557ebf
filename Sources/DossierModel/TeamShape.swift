/// The shapes of workspace.json and of the files in the team folder.
extension Shape {
  public static let workspace = Shape(
    "workspace", [Field("id", .id), Field("me", .reference([.teamMember])), Field("team", .line)])

  public static let team = Shape(
    "team",
    [Field("id", .id), Field("name", .line), Field("instrument", .slug), Field("members", .list(teamMember, by: "id"))])

  public static let teamMember = Shape(
    "teamMember", [Field("id", .id), Field("name", .line), Field("role", .word(.memberRole)), Field("until", .day)])

  static let responses = Shape(
    "responses",
    [
      Field("reflection", .id), Field("member", .reference([.teamMember])),
      Field(
        "items",
        .list(
          Shape(
            "response",
            [
              Field("id", .id), Field("at", .instant), Field("kind", .word(.responseKind)), Field("question", .slug),
              Field("inReplyTo", .reference([.responseItem])), Field("text", .prose),
            ]), by: "id")),
    ])

  static let agenda = Shape(
    "agenda",
    [
      Field("id", .id), Field("list", .word(.agendaList)), Field("kind", .word(.agendaKind)), Field("title", .line),
      Field("text", .prose), Field("status", .word(.agendaStatus)), Field("author", .reference([.teamMember])),
      Field("created", .instant), Field("source", .prose),
      Field(
        "from",
        .object(
          Shape(
            "agendaFrom", [Field("reflection", .slug), Field("question", .slug), Field("example", .slug), Field("session", .slug)]))),
      Field(
        "joined",
        .list(Shape("joined", [Field("member", .reference([.teamMember])), Field("on", .day)]), by: "member")),
      Field("lesson", .word(.lesson)),
    ])

  static let example = Shape(
    "example",
    [
      Field("id", .id), Field("title", .line), Field("context", .prose), Field("what", .prose), Field("result", .prose),
      Field("again", .prose), Field("author", .reference([.teamMember])), Field("made", .day),
      Field("status", .word(.exampleStatus)),
      Field("consent", .object(Shape("consent", [Field("by", .line), Field("on", .day)]))),
      Field("reader", .object(Shape("reader", [Field("member", .reference([.teamMember])), Field("on", .day)]))),
      Field("recognised", .texts), Field("aspects", .texts), Field("indicators", .texts),
      Field("tasks", .levels("task", 1...4)), Field("phase", .word(.phase)), Field("origin", .word(.exampleOrigin)),
      Field("organisation", .line),
    ])

  static let statement = Shape(
    "teamStatement",
    [
      Field("id", .id), Field("kind", .word(.statementKind)), Field("text", .prose), Field("source", .prose),
      Field(
        "stances",
        .list(
          Shape(
            "stance",
            [
              Field("member", .reference([.teamMember])), Field("perspective", .word(.perspective)), Field("stance", .word(.stance)),
              Field("line", .prose), Field("on", .day),
            ]), by: nil)),
    ])

  static let session = Shape(
    "session",
    [
      Field("id", .id), Field("date", .day),
      Field(
        "roles",
        .object(
          Shape(
            "roles",
            [
              Field("presenter", .line), Field("chair", .line), Field("members", .texts),
            ]))),
      Field("question", .prose), Field("reflections", .texts), Field("statements", .references([.statement])),
      Field("steps", .list(Shape("sessionStep", [Field("name", .line), Field("minutes", .whole(0...600))]), by: nil)),
      Field("at", .whole(0...1000)), Field("outcome", .prose),
      Field("to", .object(Shape("sessionTo", [Field("agenda", .slug), Field("example", .slug)]))),
    ])

  private static let bilingual = Shape("bilingual", [Field("nl", .prose), Field("en", .prose)])

  static let instrument = Shape(
    "instrument",
    [
      Field("name", .slug), Field("edition", .whole(1...100_000)), Field("title", .object(bilingual)), Field("source", .prose),
      Field(
        "aspects",
        .list(
          Shape(
            "aspect",
            [
              Field("id", .slug), Field("title", .object(bilingual)), Field("evidence", .object(bilingual)),
              Field(
                "questions",
                .list(
                  Shape(
                    "question",
                    [
                      Field("id", .slug), Field("input", .word(.input)), Field("text", .object(bilingual)),
                      Field("short", .object(bilingual)), Field("help", .object(bilingual)), Field("source", .prose),
                    ]), by: "id")),
            ]), by: "id")),
      Field(
        "indicators",
        .list(
          Shape(
            "indicator",
            [
              Field("id", .slug), Field("aspect", .slug), Field("perspective", .slug), Field("text", .object(bilingual)),
              Field("source", .prose),
            ]), by: "id")),
      Field(
        "tasks", .list(Shape("task", [Field("id", .whole(1...100)), Field("text", .object(bilingual))]), by: nil)),
      Field("conversation", .list(Shape("characteristic", [Field("id", .slug), Field("text", .object(bilingual))]), by: "id")),
    ])

  static let lexicon = Shape(
    "lexicon",
    [
      Field(
        "entries",
        .list(
          Shape(
            "entry",
            [
              Field("id", .slug), Field("term", .line), Field("forms", .texts), Field("ordinary", .texts), Field("why", .prose),
              Field("example", .prose),
            ]), by: "id"))
    ])

  static let sentences = Shape(
    "sentences",
    [
      Field(
        "entries",
        .list(
          Shape(
            "sentence",
            [
              Field("id", .id), Field("text", .prose), Field("when", .prose), Field("author", .slug),
              Field("on", .day),
            ]), by: "id"))
    ])

  static let kept = Shape(
    "kept",
    [Field("from", .line), Field("at", .instant), Field("by", .slug), Field("text", .prose)])
}
