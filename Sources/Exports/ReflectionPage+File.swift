import StrictJSON
import Wording

extension ReflectionPage {
  /// The same reflection as a short text for the municipal file, to be pasted by the worker.
  ///
  /// The choice follows research/domain.md. A reflection is about the worker's own acting and is no evaluation of the family (§0.3), so the
  /// page says so in its first line, and no number and no aspect goes along: on their own they would read as a verdict on the family.
  /// Whatever goes into the file is open to the family and is kept for twenty years (§0.4, §0.5, and the tensions of §7 between learning
  /// and the file). So only this is in it: that there was a visit, what went well, what was agreed, where one looked further, how it ends,
  /// and what the worker takes along. Evidence stays out, because it says who said what, and people around the family who never asked to
  /// be in a file would stand in it by name. Dosage and recognition stay out too: they are the worker's learning, not the family's story.
  /// That the text can be pasted as it is was asked for in §3 (the row on text for the municipal file).
  public var filePage: Page {
    Page(
      language: language, title: title, introduction: ExportWords.writtenByWorker(author, language),
      facts: [visit, place].compactMap(\.self),
      sections: [section(of: .wentWell), agreed, section(of: .broadView), section(of: .closing), takenAlong].compactMap(\.self))
  }

  private var agreed: Section? {
    section(values.say(ExportWords.agreed), blocks(ofField: "nextStep"))
  }

  private var takenAlong: Section? {
    section(values.say(ExportWords.takenAlong), blocks(ofField: "learned"))
  }
}
