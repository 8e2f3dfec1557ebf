import Basics
import DossierModel
import StrictJSON
import TextUI
import Wording

/// What a focusable row is, so that focus stays on it when rows come and go.
enum RowID: Sendable, Hashable {
  case field(FieldRef)
  case item(FieldRef)
  /// With what the new thing will carry: two rows may add to one list, evidence to two aspects.
  case add(FieldRef, carrying: [String])
  case command(CommandID)
  case link(Link)
  /// A field of which each row shows a part only: the indicators of one aspect.
  case part(FieldRef, String)
  /// A piece of what will be shared, by its key.
  case shared(String)
}

/// Where a line of text leads.
enum Link: Sendable, Hashable {
  /// A place in the dossier that a fact comes from; two facts beside one question may come from one place, so each has its number.
  case source(JSONPath, fact: Int)
  /// Another screen of the same debrief.
  case step(DebriefStep)
  /// A screen on top of this one.
  case screen(AnyScreen)
  /// An answer in an earlier reflection.
  case answer(reflection: String, question: String)
  /// A sentence of the bank: when it fits.
  case sentence(String)
  /// A word of the lexicon: why it has ordinary words beside it.
  case entry(String)
  /// A question of a colleague, to answer.
  case reply(reflection: String, item: String, question: String)
  /// Somebody who stood on an earlier map only.
  case formerly(String)
  /// A day that is proposed to look again, for this list of them.
  case laterLook(FieldRef, Day)
  /// A number of the picture of the team.
  case figure(String)
  /// Something ordinary to try, by its words.
  case ordinaryThing(String)
  /// A shared reflection, to be read at one of its places; "" for the whole.
  case reading(reflection: String, at: String)
  /// A piece of what is discussed in a session, by its key: something can be noted at it.
  case discussed(String)
  /// A part of a text that is read; Enter goes on.
  case readOn(String)
  /// What becomes of something that stands out in an example.
  case standsOut(StandsOut)
}

/// One line of a form: something to read, or something that can have focus.
struct Row: Sendable {
  /// The thing of a list that it shows; nil for another row.
  var item: ItemLine? { if case .item(let item) = kind { item } else { nil } }

  enum Kind: Sendable {
    case heading(String, detail: String)
    /// A text to read, wrapped over the whole width.
    case note(String, Role)
    case blank
    case field(FieldLine)
    case item(ItemLine)
    case add(AddLine)
    case command(CommandID, String)
    /// A text, wrapped over the whole width, that Enter follows.
    case link(Link, String, Role)
    /// A piece of what will be shared, that can be left out.
    case shared(ReadPart, isIn: Bool)
  }

  let id: RowID?
  let kind: Kind

  static let blank = Row(id: nil, kind: .blank)
  static func heading(_ text: String, _ detail: String = "") -> Row { Row(id: nil, kind: .heading(text, detail: detail)) }
  static func note(_ text: String, _ role: Role = .muted) -> Row { Row(id: nil, kind: .note(text, role)) }
  static func field(_ line: FieldLine) -> Row { Row(id: .field(line.ref), kind: .field(line)) }
  static func item(_ line: ItemLine) -> Row { Row(id: .item(line.ref), kind: .item(line)) }
  static func add(_ line: AddLine) -> Row {
    Row(id: .add(line.list, carrying: line.presets.map { "\($0.key) \($0.value.compact())" }.sorted()), kind: .add(line))
  }
  static func command(_ id: CommandID, _ label: String) -> Row { Row(id: .command(id), kind: .command(id, label)) }
  static func shared(_ part: ReadPart, isIn: Bool) -> Row { Row(id: .shared(part.key), kind: .shared(part, isIn: isIn)) }
  static func link(_ link: Link, _ text: String, _ role: Role = .muted) -> Row { Row(id: .link(link), kind: .link(link, text, role)) }
}

/// A field with its label: what it is bound to and what it may hold.
struct FieldLine: Sendable {
  let ref: FieldRef
  let kind: FieldKind
  /// "gezin.ownWords": the name of its words and help.
  let name: String
  var label: String
  /// Whether it holds what the gezin says in its own words.
  var isOwnVoice = false
  /// Whether it is a day that one plans by; every other day lies behind, and "3 okt" is then the last one.
  var liesAhead = false
  /// Without a label the value takes the whole width.
  var isWide = false
  /// Columns that it stands further to the right.
  var indent = 0
  var placeholder = ""
  /// What stands in the place of a text that has focus and no word yet, where that is not the placeholder.
  var thought = ""
  /// What the space bar puts into a text in which nothing stands, and takes out again.
  var offer: String?
  /// For a choice: only these of the vocabulary's words.
  var only: [String]?
  /// Words to choose from where the field itself knows none, such as the indicators of one aspect.
  var offered: [FieldOption]?

  /// A field of no shape, such as one of what is being prepared.
  init(ref: FieldRef, kind: FieldKind, name: String, label: String, placeholder: String = "") {
    (self.ref, self.kind, self.name, self.label, self.placeholder) = (ref, kind, name, label, placeholder)
  }

  /// A field of a shape.
  init(ref: FieldRef, field: Field, label: String) {
    self.init(ref: ref, kind: field.kind, name: field.name, label: label)
    (isOwnVoice, liesAhead) = (field.isOwnVoice, field.liesAhead)
  }

  /// Whether it is edited as text.
  var isText: Bool {
    switch kind {
    case .line, .prose, .slug, .texts, .day, .partDay, .year, .instant, .id: offered == nil
    default: false
    }
  }

  /// Whether its text may have several lines.
  var isLong: Bool {
    switch kind {
    case .prose, .texts: true
    default: false
    }
  }
}

/// A value that can be chosen, and the word for it.
struct FieldOption: Sendable, Hashable {
  let value: String
  let word: String
  /// What the value means, for who wonders; "" for nothing.
  var help = ""
}

/// One thing of a list: Enter opens it.
struct ItemLine: Sendable {
  let ref: FieldRef
  let shape: Shape
  /// The sign or tick box before the title, or "".
  var mark: String
  /// Of one line, as the detail is.
  var title: String
  /// Said after the title, muted.
  let detail: String
  /// The day field that Space ticks, as done today.
  let tick: FieldRef?
  /// What Enter opens where that is not the item's own form.
  let opens: AnyScreen?
  /// Of somebody of the network: where they belong.
  var sector: String?
  /// What somebody said, shown whole in the place of the title.
  var quote = ""
  /// Said on lines of its own under the title, muted.
  var below = ""
  /// Where the details begin and the lines below too, in columns from the title; nil lets the details go where they fit.
  var tab: Int?
  /// Whether the details are what matters most here, and not said by the way.
  var areDetailsFirst = false
  /// The word of it that Space changes to the next one, such as how far it is.
  var cycles: FieldRef?
  /// It is found by these words too.
  var keywords = ""
  /// Stands at the right and is never cut, such as a day.
  var end = ""
  /// Whether its title is shown whole, on as many lines as it takes.
  var isWhole = false
  /// Where it is shown in full, with another one beside it.
  var side: SideText?

  /// The details are said one after the other, without those that are empty.
  init<Item: Record>(
    ref: Ref<Item>, mark: String = "", title: String, details: [String] = [], tick: Ref<Day>? = nil, opens: (any DeskScreen)? = nil
  ) {
    self.ref = ref.field
    shape = Item.shape
    self.mark = mark
    self.title = title.firstLine
    detail = details.filter { !$0.isEmpty }.map(\.firstLine).joined(separator: " · ")
    self.tick = tick?.field
    self.opens = opens.map { AnyScreen($0) }
  }

  /// Whether it is somebody of the network, or a place.
  var isOfNetwork: Bool { shape === Person.shape }

  /// Whether it cannot be thrown away by itself: an area of life and a bond are fixed parts, and of a file this would be all that it holds.
  /// Nor can a member of the team: what they wrote stays theirs, and they get a last day.
  var isPart: Bool { shape === Area.shape || shape === Bond.shape || shape === Colleague.shape || ref.path.steps.isEmpty }
}

/// The row that adds to a list.
struct AddLine: Sendable {
  let list: FieldRef
  let shape: Shape
  let label: String
  /// What the new thing carries from its first word on.
  var presets: [String: JSON] = [:]
  /// The kind of the file that the new thing gets to itself; nil where it goes into the list.
  var file: FileKind?

  init<Item: Record>(to list: Ref<[Item]>, label: String, carrying given: Item = Item()) {
    self.list = list.field
    shape = Item.shape
    self.label = label
    presets = given.members
  }

  /// A row that adds a file of its own for each thing, such as an item of the agenda.
  init<Item: Record>(file kind: FileKind, label: String, carrying given: Item = Item()) {
    self.init(to: Ref<[Item]>(.file(kind, name: "")), label: label, carrying: given)
    file = kind
  }
}
