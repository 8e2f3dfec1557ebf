/// Numbers by which somebody is reached or registered.
extension DetailReader {
  // MARK: - Telephones

  func phone(at place: Int) -> DetailHit? {
    let first = text[place] == "(" ? place + 1 : place
    let hasPlus = self[first] == "+"
    guard hasPlus || self[first] == "0" else { return nil }
    let start = hasPlus ? first + 1 : first
    let (digits, end) = digits(from: start, between: " .-/()\u{A0}\u{2011}–", atMost: most(from: start, hasPlus: hasPlus))
    guard ends(at: end) else { return nil }
    let isForeign = hasPlus || digits.hasPrefix("00")
    let isWhole =
      isForeign
      ? digits.count >= 9 : digits.count == 10 || digits.count >= 8 && ["0800", "0900", "0906", "0909"].contains(digits.prefix(4))
    return isWhole || digits.count >= 6 && isNear(place, Self.phoneWords) ? DetailHit(kind: .phone, range: place..<end) : nil
  }

  /// How many digits the number has that begins here: what stands behind it is no part of it.
  private func most(from start: Int, hasPlus: Bool) -> Int {
    let begin = digits(from: start, between: " .-/()", atMost: 5).digits
    let (country, isForeign) = hasPlus ? (begin, true) : begin.hasPrefix("00") ? (String(begin.dropFirst(2)), true) : (begin, false)
    if !isForeign { return 10 }
    guard country.hasPrefix("31") else { return 15 }
    return (hasPlus ? 11 : 13) + (country.hasPrefix("310") ? 1 : 0)
  }

  static let phoneWords = ["bel", "gebeld", "tel", "telefoon", "mobiel", "gsm", "nummer", "appen", "app", "whatsapp", "bereik"]

  // MARK: - Registered numbers

  func citizenNumber(at place: Int) -> DetailHit? {
    guard isDigit(place) else { return nil }
    let (digits, end) = digits(from: place, between: " .-", atMost: 9)
    guard digits.count == 9, ends(at: end), Self.passesElevenTest(digits) else { return nil }
    return DetailHit(kind: .citizenNumber, range: place..<end)
  }

  private static func passesElevenTest(_ digits: String) -> Bool {
    let numbers = digits.compactMap(\.wholeNumberValue)
    let sum = zip(numbers, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }
    return sum % 11 == 0 && numbers.contains { $0 > 0 }
  }

  func bankAccount(at start: Int) -> DetailHit? {
    guard text[start].isLetter, self[start + 1].isLetter, isDigit(start + 2), isDigit(start + 3) else { return nil }
    let most = low[start] == "n" && low[start + 1] == "l" ? 18 : 34
    var (end, count, digits) = (start, 0, 0)
    for place in start..<text.count where count < most {
      let letter = text[place]
      if letter.isASCII, letter.isInWord {
        count += 1
        digits += letter.isNumber ? 1 : 0
        end = place + 1
      } else if !" .".contains(letter) || place > end {
        break
      }
    }
    return count >= 15 && digits >= 8 && ends(at: end) ? DetailHit(kind: .bankAccount, range: start..<end) : nil
  }

  /// A licence plate: three groups of letters or digits, six in all, with hyphens or in capitals.
  func plate(at place: Int) -> DetailHit? {
    guard text[place].isASCII, text[place].isInWord else { return nil }
    var groups: [Int] = []
    var kinds: Set<Bool> = []
    var end = place
    var hyphens = 0
    while end < text.count, groups.count < 3, text[end].isASCII, text[end].isInWord {
      let isNumber = text[end].isNumber
      let next = self.end(from: end) { $0.isASCII && (isNumber ? $0.isNumber : $0.isLetter) }
      groups.append(next - end)
      kinds.insert(isNumber)
      end = next
      if groups.count < 3, self[end] == "-" {
        hyphens += 1
        end += 1
      }
    }
    let isPlain = hyphens == 0 && text[place..<end].allSatisfy { !$0.isLowercase }
    guard Self.plates.contains(groups), kinds.count == 2, hyphens == 2 || isPlain || isNear(place, ["kenteken"]) && hyphens == 0 else {
      return nil
    }
    return ends(at: end) && self[end] != "-" ? DetailHit(kind: .plate, range: place..<end) : nil
  }

  private static let plates: [[Int]] = [[2, 2, 2], [2, 3, 1], [1, 3, 2], [3, 2, 1], [1, 2, 3]]

  /// "dossiernummer 2026-0012", "BSN: 123456782": a number behind the word for it.
  func numberBehindItsName(at place: Int) -> DetailHit? {
    guard text[place].isLetter else { return nil }
    let word = self.word(at: place)
    var end = word.end
    if self[end] == "-", self.word(at: end + 1).text.hasPrefix("nummer") { end = self.word(at: end + 1).end }
    let name = String(low[place..<end])
    let isNumber = ["nummer", "nr"].contains { name.hasSuffix($0) } && name.count > 6 || name == "v-nummer"
    guard isNumber || Self.numberNames.contains(name), !name.hasPrefix("huis") else { return nil }
    var start = self.end(from: end) { $0.isWhitespace && !$0.isNewline || ":#.=".contains($0) }
    if self.word(at: start).text == "is" { start = blanks(from: start + 2) }
    if name == "nummer", start < text.count, start > end, let phone = phone(at: start) { return phone }
    let isPhone = ["tel", "mobiel", "gsm", "app"].contains { name.hasPrefix($0) }
    let token =
      isPhone ? digits(from: start, between: " .-").end : self.end(from: start) { $0.isASCII && $0.isInWord || "-/._".contains($0) }
    let range = start..<max(start, trimmed(start..<token))
    guard start > end, low[range].count(where: \.isNumber) >= (isPhone ? 6 : isNumber ? 3 : 4) else { return nil }
    return DetailHit(kind: isPhone ? .phone : Self.kind(named: name), range: range)
  }

  private static func kind(named name: String) -> FoundDetail.Kind {
    if ["bsn", "sofi", "burgerservice"].contains(where: name.hasPrefix) { return .citizenNumber }
    if ["rekening", "bank", "iban"].contains(where: name.hasPrefix) { return .bankAccount }
    return name.hasPrefix("kenteken") ? .plate : name == "nummer" ? .number : .caseNumber
  }

  private static let numberNames: Set<String> = [
    "bsn", "sofi", "iban", "kenteken", "kenmerk", "dossier", "zaak", "client", "patient", "polis", "registratie", "beschikking",
    "tel", "telefoon", "mobiel", "gsm", "zaaknr", "nummer",
  ]

  /// Six digits or more, or letters and digits that a register gave: "ZK-12345", "2026-00123". No sum of money.
  func number(at place: Int) -> DetailHit? {
    if isDigit(place), isNear(place, Self.phoneWords) {
      let (digits, end) = digits(from: place, between: " .-")
      if digits.count >= 6, ends(at: end), !isMoney(place, end) { return DetailHit(kind: .phone, range: place..<end) }
    }
    guard text[place].isASCII, text[place].isInWord else { return nil }
    let end = trimmed(place..<self.end(from: place) { $0.isASCII && $0.isInWord || "-/.".contains($0) })
    let groups = low[place..<end].split { !$0.isInWord }
    let digits = low[place..<end].count(where: \.isNumber)
    let isLong = groups.count == 1 && groups[0].allSatisfy(\.isNumber) && digits >= 6
    let isPacked =
      groups.count > 1 && digits >= 5 && groups.contains { $0.count(where: \.isNumber) > 3 } && groups.count < 5
      && groups.allSatisfy { $0.count < 5 || $0.contains(where: \.isNumber) }
    let isMixed = groups.count == 1 && digits >= 4 && end - place >= 6 && groups[0].first?.isLetter == true && end - place - digits <= 4
    guard isLong || isPacked && !low[place..<end].contains(".") || isMixed, ends(at: end), !isMoney(place, end) else { return nil }
    return DetailHit(kind: .number, range: place..<end)
  }

  private func isMoney(_ start: Int, _ end: Int) -> Bool {
    text[..<start].last { !$0.isWhitespace } == "€" || ["euro", "eur"].contains(word(at: blanks(from: end)).text)
  }
}
