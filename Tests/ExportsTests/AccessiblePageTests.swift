import Exports
import Foundation
import Testing

/// What a checker of accessible pages (axe) asks of each page, as far as it can be seen without a browser.
@Suite("Pages for who sees little, listens, or makes the letters larger")
struct AccessiblePageTests {
  private static let pages = EveryPage.all.map { page in
    (title: page.title, language: page.language, tags: HTMLTag.all(in: HTMLWriter.write(page)))
  }

  @Test("Each page names its language and itself, and can be made larger")
  func head() {
    #expect(Self.pages.count == 24)
    for page in Self.pages {
      #expect(page.tags.first { $0.name == "html" }?["lang"] == page.language.rawValue)
      #expect(page.tags.first { $0.name == "title" }?.text == HTMLTag.escaped(page.title))
      let viewport = page.tags.first { $0["name"] == "viewport" }?["content"] ?? ""
      #expect(viewport.contains("width=device-width") && !viewport.contains("maximum-scale") && !viewport.contains("user-scalable"))
    }
  }

  @Test("All of it is in one main part with one first heading, and no heading is empty or skips a level")
  func headings() {
    for page in Self.pages {
      #expect(page.tags.count { $0.name == "main" } == 1 && page.tags.count { $0.name == "h1" } == 1)
      let body = page.tags.drop { $0.name != "body" }.map(\.name)
      #expect(body.starts(with: ["body", "main", "header", "h1"]))
      var level = 0
      for heading in page.tags where heading.name.count == 2 && heading.name.first == "h" && heading.name.last?.isNumber == true {
        let next = Int(heading.name.dropFirst()) ?? 0
        #expect(next <= level + 1, "\(page.title): \(heading.text)")
        #expect(!heading.text.isEmpty)
        level = next
      }
    }
  }

  @Test("An id stands there once, and what names a picture is there")
  func pictures() {
    for page in Self.pages {
      let ids = page.tags.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(page.title)")
      for picture in page.tags where picture.name == "svg" {
        #expect(picture["role"] == "img")
        let names = (picture["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
        #expect(names.count == 2 && names.allSatisfy { name in page.tags.contains { $0["id"] == name && !$0.text.isEmpty } })
      }
      #expect(!page.tags.contains { $0.name == "img" || $0["tabindex"] != nil || $0["onclick"] != nil })
    }
    #expect(Self.pages.count { page in page.tags.contains { $0.name == "svg" } } == 10)
  }

  @Test("Words that are only heard stand in their line: a word processor sets them beside the others, and not over them")
  func heard() throws {
    var count = 0
    for page in EveryPage.all.map({ HTMLWriter.write($0) }) where page.contains("class=\"heard\"") {
      let rule = try #require(page.split(separator: ".heard {").dropFirst().first?.prefix { $0 != "}" })
      #expect(rule.contains("clip-path") && !rule.contains("position"))
      count += 1
    }
    #expect(count > 0)
  }

  @Test("Lists hold only their items, and a number in a table has a head that names it")
  func listsAndTables() {
    for page in Self.pages {
      for tag in page.tags {
        switch tag.name {
        case "li": #expect(tag.parent == "ul")
        case "dt", "dd": #expect(tag.parent == "div" || tag.parent == "dl")
        case "figcaption", "blockquote": #expect(tag.parent == "figure")
        case "th": #expect(tag.parent == "tr" && tag["scope"] == "row" && !tag.text.isEmpty)
        default: break
        }
        if tag.parent == "ul" { #expect(tag.name == "li") }
      }
      let rows = page.tags.count { $0.name == "tr" }
      #expect(page.tags.count { $0.name == "th" } == rows)
    }
    #expect(Self.pages.contains { page in page.tags.contains { $0.name == "th" } })
  }

  @Test("Text stands out from its paper in the light, in the dark and in print: 4.5 to 1", arguments: [0, 1, 2])
  func contrast(number: Int) throws {
    let html = HTMLWriter.write(EveryPage.dutch[0])
    // The sheet names its colours three times, the last time for paper.
    let sheets = html.split(separator: "\n").filter { $0.contains(":root {") }
    try #require(sheets.count == 3)
    let colours = Dictionary(
      uniqueKeysWithValues: sheets[number].split { "{;}".contains($0) }.compactMap { part -> (String, String)? in
        let pair = part.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
        return pair.count == 2 && pair[1].hasPrefix("#") ? (pair[0], pair[1]) : nil
      })
    let paper = try #require(colours["--paper"])
    for ink in ["--ink", "--soft", "--accent"] {
      let colour = try #require(colours[ink])
      #expect(Self.contrast(colour, paper) >= 4.5, "\(ink) \(colour)")
    }
  }

  @Test("So do the words on the map, on its paper and on its rings; in the dark too")
  func mapContrast() throws {
    let rules = SVGWriter.write(MapGezin.map()).split(separator: "\n").map(String.init)
    func colours(_ selector: String) -> [String] {
      rules.filter { $0.hasPrefix(selector + " {") }.compactMap { $0.split(separator: "#").last.map { "#" + $0.prefix(6) } }
    }
    let grounds = [".paper, .hollow", ".ring-1", ".ring-2", ".ring-3"].map(colours)
    let inks = ["text, .dot", ".soft, .ring-name, .far-name", ".sector, .middle"].map(colours)
    let (named, middle) = (colours(".middle-name, .middle-members"), inks[2])
    try #require((grounds + inks + [named]).allSatisfy { $0.count == 3 })
    for look in 0..<3 {
      for ground in grounds {
        for ink in inks { #expect(Self.contrast(ink[look], ground[look]) >= 4.5, "\(ink[look]) on \(ground[look])") }
      }
      #expect(Self.contrast(named[look], middle[look]) >= 4.5)
    }
  }

  /// From 1 to 21, as WCAG counts it.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// How much light a colour gives, "#rgb" or "#rrggbb".
  private static func luminance(_ colour: String) -> Double {
    let digits = colour.dropFirst().flatMap { colour.count == 4 ? [$0, $0] : [$0] }
    let parts = [0, 2, 4].map { start in
      let part = Double(Int(String(digits[start..<start + 2]), radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
