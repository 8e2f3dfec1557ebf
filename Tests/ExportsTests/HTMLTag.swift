/// One start tag of a page as it stands there, for tests of how a page is built. Made for what `HTMLWriter` writes, not for any page.
struct HTMLTag {
  let name: String
  private let attributes: [String: String]
  /// The name of the element that it stands in; "" for the first.
  let parent: String
  /// All text inside it, as it is written.
  private(set) var text = ""

  subscript(_ attribute: String) -> String? { attributes[attribute] }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  /// Every start tag in the order of the page. An end tag that closes another element than the last one opened ends the reading.
  static func all(in html: String) -> [HTMLTag] {
    var tags: [HTMLTag] = []
    var open: [Int] = []
    for piece in html.split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let mark = parts[0]
      if mark.hasPrefix("/") {
        guard let last = open.popLast(), tags[last].name == mark.dropFirst() else { return [] }
      } else if !mark.hasPrefix("!") {
        let tag = HTMLTag(mark, parent: open.last.map { tags[$0].name } ?? "")
        tags.append(tag)
        if !["meta", "br"].contains(tag.name) && !mark.hasSuffix("/") { open.append(tags.count - 1) }
      }
      if parts.count > 1 { for index in open { tags[index].text += parts[1].filter { $0 != "\n" } } }
    }
    return open.isEmpty ? tags : []
  }

  private init(_ mark: Substring, parent: String) {
    name = String(mark.prefix { $0.isLetter || $0.isNumber })
    self.parent = parent
    // A name, then a text between quotes, and so on.
    let pieces = mark.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
    attributes = Dictionary(
      stride(from: 0, to: pieces.count - 1, by: 2).map { at in
        (String(pieces[at].filter { $0 != "=" && $0 != " " }), String(pieces[at + 1]))
      }, uniquingKeysWith: { first, _ in first })
  }
}
