import DossierModel
import StrictJSON
import TextUI
import Wording

/// The local *sociale kaart*: where people can go nearby, what for, and whom to call.
struct SocialMapScreen: DeskScreen {
  private static let document = Document.file(.socialmap, name: "")

  func rows(on desk: Desk) -> [Row] {
    let top = Ref<SocialMap>(Self.document)
    let places = Self.places(desk)
    var rows: [Row] = [.heading(desk.say(TeamSettingsWords.socialMap))]
    if places.isEmpty { rows.append(.note(desk.say(TeamSettingsWords.noPlaces))) }
    rows += places.filter { !$0[.id].isEmpty }.map { place in
      .item(ItemLine(ref: top[.entries].item(place[.id]), title: place[.name], details: [place[.for], place[.phone]]))
    }
    rows.append(.add(AddLine(to: top[.entries], label: desk.say(TeamSettingsWords.addPlace))))
    return rows + [
      .blank, .command("socialMapIn", desk.say(TeamSettingsWords.mapIn)), .command("socialMapOut", desk.say(TeamSettingsWords.mapOut)),
    ]
  }

  /// All places that the team knows, as they stand here.
  static func places(_ desk: Desk) -> [SocialPlace] { SocialMap(desk.asItStands(document) ?? .null).places }

  static let commands: [Command] = [
    Command(atTeam: "socialMapIn", when: { isHere($0) ? .unless($0.readOnly) : .absent }, run: { askWhichFile(&$0) }),
    Command(
      atTeam: "socialMapOut",
      when: { desk in
        guard isHere(desk) else { return .absent }
        return places(desk).isEmpty ? .off(TeamSettingsWords.noPlaces) : .on
      },
      run: { desk in
        desk.leaveField()
        desk.saveFiles()
        desk.outcome.effects.append(.writeSocialMap)
      }),
    Command(atDesk: "fromSocialMap", when: { choosing($0) }, run: { choose(&$0) }),
  ]

  private static func isHere(_ desk: Desk) -> Bool { desk.panes.view.target.as(SocialMapScreen.self) != nil }

  private static func askWhichFile(_ desk: inout Desk) {
    desk.leaveField()
    desk.saveFiles()
    let dialog = Dialog(
      title: desk.say(TeamSettingsWords.whichFile), lines: [desk.say(TeamSettingsWords.columns)],
      buttons: [desk.say(ScreenWords.notNow), desk.say(TeamSettingsWords.takeIn)], safe: 0,
      field: TextEditor(text: "", multiline: false), label: desk.say(FieldNames.file))
    desk.ask(
      OpenDialog(atDesk: dialog) { desk, button, prompt in
        if button == 1, !prompt.typed.isEmpty { desk.outcome.effects.append(.readSocialMap(file: prompt.typed)) }
      })
  }

  // MARK: - At a gezin

  /// The step or the place on the map that is open, and can be one of the sociale kaart.
  private static func target(_ desk: Desk) -> ThingForm? {
    guard let form = desk.panes.view.target.as(ThingForm.self) else { return nil }
    if form.shape === Action.shape { return form }
    return form.shape === Person.shape && desk.record(Ref<Person>(form.ref.document, FieldPlace(form.ref.path))).isPlace ? form : nil
  }

  private static func choosing(_ desk: Desk) -> Availability {
    guard target(desk) != nil else { return .absent }
    return places(desk).isEmpty ? .off(TeamSettingsWords.noPlaces) : .unless(desk.readOnly)
  }

  /// The row that lets one choose, where the team knows any place.
  static func row(_ desk: Desk) -> [Row] {
    places(desk).isEmpty ? [] : [.command("fromSocialMap", desk.say(TeamSettingsWords.chooseFromMap))]
  }

  private static func choose(_ desk: inout Desk) {
    guard let form = target(desk) else { return }
    desk.leaveField()
    let items = places(desk).enumerated().map { index, place in
      MenuItem(id: String(index), label: place[.name], detail: place[.phone], note: place[.for], keywords: place[.for] + " " + place[.more])
    }
    let menu = Menu(title: desk.say(TeamSettingsWords.socialMap), items: items)
    desk.ask(
      OpenMenu(atDesk: menu) { desk, id in
        guard let index = Int(id), places(desk).indices.contains(index) else { return }
        take(places(desk)[index], into: form, &desk)
      })
  }

  /// Takes over the name, and whom to call and what for where nothing is said yet.
  private static func take(_ place: SocialPlace, into form: ThingForm, _ desk: inout Desk) {
    if form.shape === Action.shape {
      let step = Ref<Action>(form.ref.document, FieldPlace(form.ref.path))
      desk.edit(step.document) { edit in
        edit.set("elsewhere", at: step[.route].field)
        edit.set(.string(place.inShort), at: step[.routeTo].field)
      }
    } else {
      let person = Ref<Person>(form.ref.document, FieldPlace(form.ref.path))
      let said = desk.record(person)
      desk.edit(person.document) { edit in
        edit.set(.string(place[.name]), at: person[.name].field)
        if said[.role].isEmpty, !place[.for].isEmpty { edit.set(.string(place[.for]), at: person[.role].field) }
        if said[.note].isEmpty, !place[.phone].isEmpty { edit.set(.string(place[.phone]), at: person[.note].field) }
      }
    }
    desk.saveFiles()
  }
}

extension SocialPlace {
  /// The name with whom to call.
  fileprivate var inShort: String { self[.phone].isEmpty ? self[.name] : "\(self[.name]), \(self[.phone])" }
}
