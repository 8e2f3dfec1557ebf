import Basics
import Reflectiekader
import Testing

@Suite("The built-in instrument holds what the files and the sources name")
struct NormaliserenTests {
  let instrument = Instrument.normaliseren

  @Test("It is edition 1 of normaliseren")
  func identity() {
    #expect(instrument.name == "normaliseren")
    #expect(instrument.edition == 1)
    #expect(instrument.id == "normaliseren-1")
    #expect(instrument.source.hasPrefix("003_db5bf0ea89c3815c.txt"))
  }

  @Test("Five aspects, in order, under their own titles")
  func aspects() {
    #expect(instrument.aspects.map(\.id) == ["krachtgericht", "nabijheid", "eigen-regie", "netwerk", "op-afschalen"])
    #expect(
      instrument.aspects.map(\.title.nl) == [
        "Krachtgericht", "Nabijheid en present zijn", "Eigen regie", "Samenwerken met het sociale netwerk", "Opschalen en afschalen",
      ])
  }

  @Test("Every aspect ends with the question for evidence, and says where that comes from")
  func evidence() {
    for aspect in instrument.aspects {
      #expect(aspect.evidence == Phrase("Waar zie je dat aan?", "Where do you see that?"))
    }
    #expect(instrument.aspects.map(\.source) == (1...5).map { "003_db5bf0ea89c3815c.txt, R\($0)e" })
  }

  @Test("Fifteen questions, in order, each with its input")
  func questions() {
    let expected: [(String, Input)] = [
      ("krachtgericht.krachten", .text), ("krachtgericht.veerkracht", .text),
      ("nabijheid.leefomgeving", .yesPartlyNo), ("nabijheid.gelijkwaardig", .yesPartlyNo), ("nabijheid.vertrouwen", .text),
      ("nabijheid.erkenning", .text),
      ("eigen-regie.tempo", .scale), ("eigen-regie.eigen-plan", .scale), ("eigen-regie.aan-de-slag", .text),
      ("eigen-regie.verantwoordelijkheid", .text),
      ("netwerk.in-beeld", .yesPartlyNo), ("netwerk.mogelijkheden", .yesPartlyNo), ("netwerk.samenwerken", .text),
      ("op-afschalen.voorkomen", .scale), ("op-afschalen.passend", .weight),
    ]
    #expect(instrument.questions.map(\.id) == expected.map(\.0))
    #expect(instrument.questions.map(\.input) == expected.map(\.1))
    #expect(instrument.questions.map(\.source) == (1...15).map { "003_db5bf0ea89c3815c.txt, R\($0)" })
  }

  @Test("The question about pace is worded as the files show it")
  func pace() {
    #expect(instrument.question("eigen-regie.tempo")?.text.nl == "In hoeverre stemde je je tempo af op dat van het gezin?")
  }

  @Test("No half of a question that the source asks is lost")
  func bothHalves() throws {
    let halves = [
      "krachtgericht.krachten": ["krachten", "talenten"],
      "krachtgericht.veerkracht": ["veerkracht", "zelf dingen te regelen"],
      "nabijheid.erkenning": ["gezin", "situatie"],
      "eigen-regie.aan-de-slag": ["zelf", "plan", "aan de slag", "niet afhankelijk van hulpverleners"],
      "op-afschalen.passend": ["passend", "zo licht als", "zo zwaar als nodig"],
    ]
    for (id, parts) in halves {
      let text = try #require(instrument.question(id)).text.nl
      for part in parts { #expect(text.contains(part), "\(id)") }
    }
  }

  @Test("Twenty-five indicators, in order, with their aspect, their perspective and their number in the source")
  func indicators() {
    let expected = """
      opvoedklimaat netwerk national
      zelf-organiseren eigen-regie national
      dicht-bij-huis nabijheid national
      niet-afhankelijk eigen-regie national
      niet-apart op-afschalen national
      kwetsbaar-hoort-erbij nabijheid municipalities
      niet-etiketteren op-afschalen municipalities
      eigen-kracht krachtgericht municipalities
      veerkracht krachtgericht municipalities
      gezin-besluit op-afschalen organisation
      regie-bij-gezin eigen-regie organisation
      eigen-plan eigen-regie organisation
      zelforganiserend krachtgericht organisation
      laagdrempelig nabijheid organisation
      kwaliteiten krachtgericht organisation
      deskundig-eigen-leven eigen-regie organisation
      netwerk-motiveren netwerk organisation
      bij-de-leefwereld nabijheid organisation
      ervaring-delen nabijheid families
      wat-doen-anderen nabijheid families
      eigen-ervaring-erkennen nabijheid families
      gewone-taal nabijheid families
      een-hulpverlener nabijheid families
      gelijkwaardig nabijheid families
      humor nabijheid families
      """
    let held = instrument.indicators.map { "\($0.id) \($0.aspect) \($0.perspective.rawValue)" }
    #expect(held == expected.split(separator: "\n").map(String.init))
    #expect(instrument.indicators.map(\.source) == (11...35).map { "003_db5bf0ea89c3815c.txt, C\($0)" })
    for indicator in instrument.indicators { #expect(instrument.aspect(indicator.aspect) != nil, "\(indicator.id)") }
  }

  @Test("Four core tasks, lightest first")
  func tasks() {
    #expect(instrument.tasks.map(\.id) == [1, 2, 3, 4])
    #expect(instrument.tasks.map(\.source) == (36...39).map { "003_db5bf0ea89c3815c.txt, C\($0)" })
  }

  @Test("The good conversation: the moment and five characteristics")
  func conversation() {
    #expect(instrument.conversation.map(\.id) == ["moment", "partnership", "language", "broadView", "positiveView", "imperfection"])
    #expect(
      instrument.conversation.map(\.source) == ["B13", "B13a", "B13b", "B13c", "B13d", "B13e"].map { "002_f36935da8af6c832.txt, \($0)" })
  }

  @Test("No id is used twice, and a question's id begins with its aspect's")
  func ids() {
    #expect(Set(instrument.questions.map(\.id)).count == 15)
    #expect(Set(instrument.indicators.map(\.id)).count == 25)
    for aspect in instrument.aspects {
      for question in aspect.questions { #expect(question.id.hasPrefix("\(aspect.id).")) }
    }
  }
}

@Suite("Finding things in an instrument")
struct InstrumentTests {
  let instrument = Instrument.normaliseren

  @Test("The question about pace is the seventh, in eigen regie")
  func found() {
    #expect(instrument.position(of: "eigen-regie.tempo") == 7)
    #expect(instrument.aspect(of: "eigen-regie.tempo")?.id == "eigen-regie")
    #expect(instrument.position(of: "krachtgericht.krachten") == 1)
    #expect(instrument.position(of: "op-afschalen.passend") == 15)
  }

  @Test("What is not in this edition is not found")
  func missing() {
    #expect(instrument.question("eigen-regie.weg") == nil)
    #expect(instrument.aspect(of: "eigen-regie.weg") == nil)
    #expect(instrument.position(of: "eigen-regie.weg") == nil)
    #expect(instrument.aspect("eigen-regie.tempo") == nil)
  }

  @Test("An instrument without aspects has no questions")
  func empty() {
    let own = Instrument(
      name: "eigen", edition: 2, title: Phrase("Eigen", "Own"), source: "", aspects: [], indicators: [], tasks: [], conversation: [])
    #expect(own.id == "eigen-2")
    #expect(own.questions.isEmpty)
  }
}
