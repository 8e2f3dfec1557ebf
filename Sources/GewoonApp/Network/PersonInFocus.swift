import DossierModel
import StrictJSON
import Wording

/// The person who has focus, and through whose eyes one looks at them.
struct PersonInFocus: Reading {
  let desk: Desk
  let person: Person
  /// Where they stand in the file.
  let place: Ref<Person>

  /// What may differ for one member of the gezin: there, who looks through their eyes changes their bond.
  private static let ofBonds = Set(Bond.fields(.ring, .quality, .strain, .direction, .support).map(\.key))

  init?(_ desk: Desk) {
    guard case .item(let item)? = desk.focusedRow?.kind, item.isOfNetwork, let json = desk.value(item.ref), json.object != nil else {
      return nil
    }
    self.desk = desk
    person = Person(json)
    place = Ref(item.ref.document, FieldPlace(item.ref.path))
  }

  /// Through whose eyes one looks; nowhere else than at the network itself.
  private var eyes: String? { NetworkViews.isShown(desk) ? desk.look.eyes : nil }

  /// A name that leaves room for what is said of it.
  var shortName: String { PersonWords.short(person.name) }

  /// As whoever one looks through the eyes of has them.
  var seen: Person { person.seen(by: eyes) }

  /// Where a value of this person stands: with the gezin, or in the bond of one member.
  func ref(_ field: Field) -> FieldRef {
    guard let eyes, Self.ofBonds.contains(field.key) else { return place.field.key(field.key) }
    return place[.bonds].item(member: eyes).field.key(field.key)
  }

  /// ", zoals Kim het ziet" for what is changed for that member only.
  func seenBy(_ field: Field) -> String {
    guard NetworkViews.isShown(desk), Self.ofBonds.contains(field.key), let name = NetworkRows(desk: desk).eyesName else { return "" }
    return ", " + Saying.eyes(name, language)
  }

  /// Everybody else on the map.
  var others: [Person] { NetworkMap(now: dossier).people.filter { $0.id != person.id } }

  /// How a value is now, in words.
  func shownNow(_ field: Field) -> String {
    // Where nothing else is said for a member, it is as with the gezin.
    let own = ref(field)
    let here = line(field, at: value(own) == nil ? place.field.key(field.key) : own)
    if case .flag = field.kind { return say(value(here.ref)?.flag == true ? ValueWords.yes : ValueWords.no) }
    return shown(here)
  }
}
