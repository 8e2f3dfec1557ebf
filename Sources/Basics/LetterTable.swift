/// The letters with marks, by the letters without. The standard library takes no letter apart for us, and Foundation costs start-up time.
enum LetterTable {
  /// What stands for a small letter when it is folded; nil for a letter that has no marks.
  static func base(of letter: Unicode.Scalar) -> String? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].letter < letter.value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].letter == letter.value ? rows[sorted[low].row].0 : nil
  }

  /// Sorted and not hashed: at the start that is a fifth of the work.
  private static let sorted = rows.indices.flatMap { row in rows[row].1.unicodeScalars.map { (letter: $0.value, row: row) } }
    .sorted { $0.letter < $1.letter }

  private static let rows: [(String, String)] = [
    // Latin, as Unicode takes these letters apart.
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩẛ"),
    ("t", "ţťțṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
    // Latin letters of their own, as Dutch readers look for them.
    ("ij", "ĳÿ"),
    ("ae", "æǣǽ"), ("oe", "œ"), ("o", "øǿ"), ("l", "łŀƚ"), ("d", "đð"), ("h", "ħ"), ("t", "ŧ"), ("th", "þ"), ("ss", "ß"), ("i", "ıɨ"),
    ("n", "ŋŉ"), ("k", "ĸ"), ("s", "ſ"), ("f", "ƒ"), ("ʒ", "ǯ"), ("e", "ə"), ("lj", "ǉ"), ("nj", "ǌ"), ("dz", "ǆǳ"), ("ff", "ﬀ"),
    ("fi", "ﬁ"), ("fl", "ﬂ"),
    // Greek, Cyrillic and Arabic.
    ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ΐίϊ"), ("ο", "ό"), ("υ", "ΰϋύ"), ("ω", "ώ"),
    ("а", "ӑӓ"), ("г", "ѓ"), ("е", "ѐёӗ"), ("ж", "ӂӝ"), ("з", "ӟ"), ("и", "йѝӣӥ"), ("к", "ќ"), ("о", "ӧ"), ("у", "ўӯӱӳ"), ("ч", "ӵ"),
    ("ы", "ӹ"), ("э", "ӭ"), ("і", "ї"), ("ѵ", "ѷ"), ("ә", "ӛ"), ("ө", "ӫ"),
    ("ا", "آأإ"), ("و", "ؤ"), ("ي", "ئ"),
    // What is typed with one key and printed in many forms.
    ("'", "‘’ʼ‛′´"), ("\"", "“”„‟″"), ("-", "‐‑‒–—−"),
  ]
}
