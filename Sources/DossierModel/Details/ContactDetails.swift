/// What leads to somebody: addresses on the web, e-mail, names of accounts.
extension DetailReader {
  func link(at place: Int) -> DetailHit? {
    guard text[place].isLetter || text[place].isNumber else { return nil }
    let end = trimmed(place..<end(from: place) { !$0.isWhitespace && !"<>\"“”".contains($0) })
    let token = String(low[place..<end])
    if ["http://", "https://", "www."].contains(where: { token.hasPrefix($0) && token.count > $0.count + 2 }) {
      return DetailHit(kind: .link, range: place..<end)
    }
    guard !token.contains("@") else { return nil }
    let path = token.firstIndex(of: "/")
    let host = token[..<(path ?? token.endIndex)].split(separator: ".", omittingEmptySubsequences: false)
    guard host.count > 1, host.allSatisfy({ $0.count > 1 && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }),
      let top = host.last
    else { return nil }
    // A full stop without a blank behind it: "thuis.De juf".
    let isSure = Self.sureTops.contains(String(top)) || path != nil && Self.otherTops.contains(String(top))
    return isSure ? DetailHit(kind: .link, range: place..<end) : nil
  }

  private static let sureTops: Set<String> = ["nl", "com", "org", "net", "eu", "info", "io", "app", "tv", "gg"]
  private static let otherTops: Set<String> = ["be", "de", "me", "nu", "co", "ly", "link"]

  func email(at place: Int) -> DetailHit? {
    let at = end(from: place) { $0.isLetter || $0.isNumber || "._%+-'".contains($0) }
    guard at > place, self[at] == "@" else { return nil }
    let end = trimmed(place..<end(from: at + 1) { $0.isLetter || $0.isNumber || ".-".contains($0) })
    guard end > at + 3, low[(at + 1)..<end].contains(".") else { return nil }
    return DetailHit(kind: .email, range: place..<end)
  }

  /// "@mila_b", "mila_2014", and what stands behind "instagram:".
  func account(at place: Int) -> DetailHit? {
    if text[place] == "@" {
      guard place == 0 || !text[place - 1].isInWord else { return nil }
      let end = trimmed(place..<end(from: place + 1, while: Self.isOfAccount))
      return end > place + 2 ? DetailHit(kind: .account, range: place..<end) : nil
    }
    guard text[place].isLetter else { return nil }
    let (word, wordEnd) = word(at: place)
    if Self.services.contains(word), let range = token(behind: wordEnd) { return DetailHit(kind: .account, range: range) }
    let end = end(from: place) { $0.isLetter || $0.isNumber || $0 == "_" }
    let rest = low[wordEnd..<end]
    guard !rest.isEmpty, ends(at: end) else { return nil }
    let isName = rest.contains("_") ? end - place > 4 : word.count > 2 && rest.count > 1 && rest.allSatisfy(\.isNumber)
    return isName && !OrdinaryWords.isOne(word) && !Self.numbered.contains(word) ? DetailHit(kind: .account, range: place..<end) : nil
  }

  /// A token that is a name of an account, behind the service: with a colon before it or marks in it.
  private func token(behind end: Int) -> Range<Int>? {
    let hasColon = self[blanks(from: end)] == ":"
    var start = blanks(from: hasColon ? blanks(from: end) + 1 : end)
    if !hasColon, word(at: start).text == "is" { start = blanks(from: start + 2) }
    guard start > end else { return nil }
    let range = start..<trimmed(start..<self.end(from: start, while: Self.isOfAccount))
    let hasMark = low[range].contains { $0.isNumber || "_.".contains($0) }
    return range.count > 2 && (hasColon || hasMark) ? range : nil
  }

  private static func isOfAccount(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber || "._-".contains(letter) }

  private static let services: Set<String> = [
    "instagram", "insta", "snapchat", "snap", "tiktok", "facebook", "fb", "discord", "gamertag", "username", "gebruikersnaam", "account",
    "accountnaam", "inlognaam", "telegram", "twitter", "skype", "roblox",
  ]
  private static let numbered: Set<String> = ["covid", "groep", "windows", "office", "top"]

  /// Where a token ends without the marks of the sentence behind it.
  func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, ".,;:!?)]}'’\"”-".contains(text[end - 1]) { end -= 1 }
    return end
  }
}
