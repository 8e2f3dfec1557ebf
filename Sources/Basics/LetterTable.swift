/// The letters with marks, by the letters without. The standard library takes no letter apart for us, and Foundation costs start-up time.
enum LetterTable {
  /// What stands for a small letter when it is folded.
  static let bases: [Unicode.Scalar: String] = {
    var bases: [Unicode.Scalar: String] = [:]
    for (base, letters) in rows {
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()

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
