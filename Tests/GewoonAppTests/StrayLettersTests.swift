import Support
import Testing
import TextUI

@testable import GewoonApp

@Suite("A sentence typed where letters are commands")
struct StrayLettersTests {
  @Test(
    "does nothing at all, wherever one stands: no tick, no new line, no mark, no choice",
    arguments: [
      ("", "Ik bel oma om 3 uur"), ("Tab Down", "Ik bel"), ("F7", "Ik bel oma om 3 uur"), ("F7 Down", "En dan nog, bel haar"),
      ("Enter", "We lopen vast sinds papa weg is."), ("Enter F4", "Sanne lachte weer, Bas ook"), ("F6 Down", "Dit heb ik ook"),
      ("F6 Down Down Enter", "Dit heb ik ook"), ("Enter F3", "Wie belt er nu? 1 of 2"), ("Enter F5", "Zet dit neer /"),
    ])
  func sentence(way: String, words: String) {
    var world = World(demo: World.afternoon)
    world.press(way)
    let (files, focus) = (world.disk.files, world.cursorRowText)
    world.press(KeyScript.quoted(words))
    #expect(world.state.overlays.isEmpty && world.cursorRowText == focus, "\(world.screenText)")
    #expect(world.state.scene.notice?.tone == .warning)
    world.press("C-s")
    #expect(world.disk.files == files)
  }

  @Test("on a choice of the debrief its first letters take nothing either, and nothing lands in another field")
  func choice() {
    var world = World(demo: World.afternoon)
    world.press("Enter d")
    world.turn(to: "conversation.moment")
    let before = world.disk.files
    world.press("Backspace C-s")
    let without = world.disk.files
    world.press("'Zij begon erover, nu dus' C-s")
    #expect(world.disk.files == without && world.cursorRowText.contains("ja   deels   nee"))
    #expect(before != without)
  }

  @Test("after a pause, or any key that types nothing, a letter is a command again")
  func again() {
    var world = World(demo: World.afternoon)
    world.press("'Ik d'")
    #expect(world.state.desk == nil)
    world.press("Down 'd'")
    #expect(world.state.desk != nil)
    world = World(demo: World.afternoon)
    world.press("'Ik'")
    world.pass(seconds: 2)
    world.press("'d'")
    #expect(world.state.desk != nil)
  }

  @Test("what begins with a command does what it says: a letter alone is meant")
  func commands() {
    var world = World(demo: World.afternoon)
    world.press("'n'")
    #expect(world.state.overlays.count == 1)
  }

  @Test("A name that was left comes back selected: another one takes its place")
  func nameAgain() {
    var world = World(demo: World.afternoon)
    world.press("n 'Nieuw gezin' Esc n")
    #expect(world.screenText.contains("Nieuw gezin"))
    world.press("'Gezin de Wit' Enter")
    #expect(world.rows[0].hasPrefix(" Gezin de Wit"))
  }

  @Test("What went wrong before stays said")
  func saidBefore() {
    var state = World(demo: World.afternoon).state
    state.scene.tell("Bewaren lukt niet.", .error)
    for letter in "We lopen vast" { _ = state.update(.event(.key(Key(.character(letter)))), now: state.scene.now) }
    #expect(state.scene.notice?.text == "Bewaren lukt niet." && state.scene.notice?.tone == .error)
    #expect(state.overlays.isEmpty)
  }
}
