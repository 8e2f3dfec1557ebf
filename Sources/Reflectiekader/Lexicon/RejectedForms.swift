/// Forms of which one of two readers found the words or the reason wrong: they give no words, and a reason that fits all, until better ones
/// are found and read again.
enum RejectedForms {
  /// What is said of each of them.
  static let why = "Zeg het zoals je het aan de keukentafel zou zeggen."

  /// Whether a form is one of them, however its letters are cased. What stood between two halves is written as "…".
  static func contains(_ form: String) -> Bool { all.contains(form.lowercased()) }

  private static let all = Set(table.cut(at: "\n").flatMap { $0.cut(at: ",") }.map { $0.lowercased() })

  private static let table = """
    zzzz
    """
}
