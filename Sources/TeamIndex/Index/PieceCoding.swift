import Basics

/// A piece as bytes in the index; which kind it is, in which file it stands and its day are said by its number and its row.
extension SearchPiece {
  var bytes: [UInt8] {
    var writer = ByteWriter()
    for text in [id, dossier, reflection, author, label] { writer.put(text) }
    writer.put(day?.ordinal ?? Int.min)
    writer.put(passages) { writer, passage in
      writer.put(passage.field)
      writer.put(passage.question)
      writer.put(passage.place)
      writer.put(passage.text)
    }
    return writer.bytes
  }

  /// Reads what `bytes` wrote; nil where it makes no sense.
  init?(_ bytes: UnsafeRawBufferPointer, rank: Int, file: String) {
    guard let kind = Kind(rawValue: rank >> 58) else { return nil }
    var reader = ByteReader(bytes)
    self.kind = kind
    self.file = file
    self.rank = rank
    id = reader.text()
    dossier = reader.text()
    reflection = reader.text()
    author = reader.text()
    label = reader.text()
    let ordinal = reader.number()
    day = ordinal == .min ? nil : Day(ordinal: ordinal)
    passages = reader.items { reader in
      let (field, question, place) = (reader.text(), reader.text(), reader.text())
      return Passage(field: field, question: question, place: place, text: reader.text())
    }
    guard reader.isDone else { return nil }
  }

  /// All its words as FTS5 gets them. Between two texts stands a low line, which is no word of any text: no row of words goes over it.
  var words: [UInt8] {
    var words: [UInt8] = []
    let border: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: " ")]
    for passage in passages {
      let folded = FoldedWords(passage.text)
      words += folded.letters
      for whole in folded.wholes {
        words += border
        words += folded.wholeLetters[whole.letters]
      }
      words += border
    }
    return words
  }
}
