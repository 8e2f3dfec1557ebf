import Basics
import Wording

/// The report of a period: all that can be seen, on one sheet.
struct TeamReport {
  let paper: TeamPaper

  private var tables: PictureTables { paper.tables }

  var sections: [Section] {
    if let nothing = paper.nothing { return [nothing] + examples }
    // One stretch of time is the whole period, which stands above it.
    let time = tables.overTime.figures.count > 1 ? [tables.overTime] : []
    let numbers = time + [tables.written, tables.aspects, tables.tasks, tables.decisions] + tables.endings
    let few =
      numbers.filter { !$0.saysSomething }.map(\.title) + (spreads == nil ? [paper.say(PictureWords.howFarRoom)] : [])
      + (signs.isEmpty ? [paper.say(PictureWords.signs)] : [])
    let all = numbers.compactMap { paper.section($0) } + [spreads].compactMap(\.self) + signs + [open].compactMap(\.self) + examples
    return all + (few.isEmpty ? [] : [Section(paper.say(PicturePaperWords.tooFew), id: "few", isHalf: true, [.list(few)])])
  }

  /// One line for each question: where its answers lie.
  private var spreads: Section? {
    let lines = tables.spreads.filter { $0.figures.contains { $0.shown.number != nil } }.map { spread -> Block in
      let said = spread.figures.filter { $0.shown != .few }.map { "\($0.label): \(Saying.shown($0.shown, paper.language))" }
      return Block.part(spread.title, [.paragraph(said.joined(separator: "; "))])
    }
    return lines.isEmpty ? nil : Section(paper.say(PictureWords.howFarRoom), id: "spreads", isHalf: true, lines)
  }

  private var signs: [Section] { tables.signs.compactMap { paper.section($0, onlySeen: true) } }

  /// The questions that stay open most often.
  private var open: Section? {
    let most = paper.most(5, of: tables.unanswered.figures)
    return most.isEmpty
      ? nil : Section(paper.say(PicturePaperWords.mostOpen), id: "unanswered", isHalf: true, [.figures(most.map(paper.figure))])
  }

  private var examples: [Section] {
    let titles = paper.examples.prefix(5)
    return titles.isEmpty ? [] : [Section(paper.say(PicturePaperWords.examples), id: "examples", isHalf: true, [.list(Array(titles))])]
  }
}

/// The factsheet: what anybody may know of how the team works.
struct TeamFactsheet {
  let paper: TeamPaper

  var sections: [Section] {
    let meaning = Section(
      paper.say(PicturePaperWords.whatItMeans), id: "meaning",
      [.paragraph(paper.say(PicturePaperWords.learningNotQuota))])
    if let nothing = paper.nothing { return [nothing, meaning] }
    let tables = paper.tables
    let signs = paper.most(6, of: tables.signs.flatMap(\.figures))
    let mostSigns =
      signs.isEmpty ? nil : Section(paper.say(PicturePaperWords.mostSigns), id: "indicators", [.figures(signs.map(paper.figure))])
    let titles = paper.examples.prefix(3)
    let examples = titles.isEmpty ? nil : Section(paper.say(PicturePaperWords.examples), id: "examples", [.list(Array(titles))])
    return [
      paper.section(tables.aspects, isHalf: false), mostSigns, paper.section(tables.tasks, isHalf: false),
      paper.section(tables.endings[0], isHalf: false), examples, meaning,
    ].compactMap(\.self)
  }
}

/// The sheet for a conversation with residents: what we do in plain words, a few numbers, and questions.
struct TeamConversation {
  let paper: TeamPaper

  var sections: [Section] {
    [
      Section(paper.say(PicturePaperWords.whatWeDo), id: "work", [.paragraph(paper.say(PicturePaperWords.whatWeDoText))]), counted,
      Section(
        paper.say(PicturePaperWords.talkAbout), id: "questions",
        [.list(PicturePaperWords.questions.map(paper.say))]),
    ]
  }

  private var counted: Section {
    if let nothing = paper.nothing { return nothing }
    let tables = paper.tables
    let told = tables.aspects.figures.filter { !$0.isPart }.compactMap { Saying.lookedAt($0, paper.language) }
    let lines = [Saying.lookedBack(paper.picture.reflections, paper.language)] + told
    return Section(paper.say(PicturePaperWords.whatWeCounted), id: "counts", [.list(lines)])
  }
}
