import Testing

@testable import TextUI

@Suite("A list")
struct ListTests {
  private func pressed(_ script: String, count: Int, height: Int, from list: ListView = ListView()) throws -> (ListView, ListView.Outcome) {
    var list = list
    var outcome = ListView.Outcome.ignored
    for case .key(let key) in try KeyScript.events(script) { outcome = list.update(key, count: count, height: height) }
    return (list, outcome)
  }

  @Test("Arrows move, and at the ends there is nothing to do")
  func arrows() throws {
    #expect(try pressed("Down", count: 3, height: 5).0.selected == 1)
    #expect(try pressed("Down Down Down", count: 3, height: 5).1 == .ignored)
    #expect(try pressed("Up", count: 3, height: 5).1 == .ignored)
    #expect(try pressed("End", count: 3, height: 5).0.selected == 2)
    #expect(try pressed("End Home", count: 3, height: 5) == (ListView(), .moved))
  }

  @Test("What has focus is always seen, and pages turn whole")
  func scrolling() throws {
    #expect(try pressed("Down Down Down", count: 10, height: 3).0 == ListView(selected: 3, top: 1))
    #expect(try pressed("PageDown", count: 10, height: 3).0 == ListView(selected: 3, top: 3))
    #expect(try pressed("PageDown PageDown PageDown PageDown", count: 10, height: 3).0 == ListView(selected: 9, top: 7))
    #expect(try pressed("End PageUp", count: 10, height: 3).0 == ListView(selected: 6, top: 4))
    #expect(ListView(selected: 9).visibleRange(count: 10, height: 4) == 6..<10)
    #expect(ListView(selected: 0, top: 8).visibleRange(count: 10, height: 4) == 0..<4)
    #expect(ListView(selected: 2, top: 9).visibleRange(count: 3, height: 4) == 0..<3)
    #expect(ListView().visibleRange(count: 0, height: 4).isEmpty)
    #expect(ListView().visibleRange(count: 4, height: 0).isEmpty)
  }

  @Test("Enter chooses, a digit chooses one of the first nine; Ctrl and Alt are for others")
  func choosing() throws {
    #expect(try pressed("Down Enter", count: 3, height: 5) == (ListView(selected: 1), .chosen))
    #expect(try pressed("3", count: 3, height: 5) == (ListView(selected: 2), .chosen))
    #expect(try pressed("4", count: 3, height: 5).1 == .ignored)
    #expect(try pressed("0", count: 3, height: 5).1 == .ignored)
    #expect(try pressed("M-1", count: 3, height: 5).1 == .ignored)
    #expect(try pressed("C-n", count: 3, height: 5).1 == .ignored)
    #expect(try pressed("Enter", count: 0, height: 5).1 == .ignored)
  }

  @Test("A list that became shorter keeps its focus inside")
  func shorter() {
    var list = ListView(selected: 8, top: 6)
    list.settle(count: 4, height: 3)
    #expect(list == ListView(selected: 3, top: 1))
    list.settle(count: 0, height: 3)
    #expect(list == ListView(selected: 0, top: 0))
  }

  @Test("The row with focus has a sign before it and the cursor on its first letter")
  func picture() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    let rows = ["Bakker", "Berg", "Amrani"]
    ListView(selected: 1).draw(on: &canvas, in: canvas.bounds, count: 3, active: true) { canvas, index, place, role in
      canvas.put(rows[index], row: place.row, column: place.column, width: place.width, role: role)
    }
    #expect(canvas.lines == ["  Bakker", "› Berg", "  Amrani"])
    #expect(canvas.roleLines == ["........", "FFFFFFFF", "........"])
    #expect(canvas.cursor == Position(row: 1, column: 2))
  }

  @Test("Without focus it shows where it was and takes no cursor; a tiny rectangle is no fault")
  func inactive() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    ListView(selected: 5).draw(on: &canvas, in: canvas.bounds, count: 2, active: false) { _, _, _, _ in }
    #expect(canvas.lines == ["›"])
    #expect(canvas.roleLines == ["ssss"])
    #expect(canvas.cursor == nil)
    for size in [Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 2, height: 1)] {
      var canvas = Canvas(size: size)
      ListView().draw(on: &canvas, in: canvas.bounds, count: 9, active: true) { canvas, index, place, role in
        canvas.put("\(index)", row: place.row, column: place.column, width: place.width, role: role)
      }
      #expect((canvas.cursor != nil) == (size.width > 0))
    }
  }
}
