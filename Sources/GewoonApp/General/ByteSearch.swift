extension UnsafeBufferPointer<UInt8> {
  /// Whether some bytes stand in these, one after the other, between two places.
  func holds(_ word: [UInt8], from start: Int, to end: Int) -> Bool {
    guard let first = word.first else { return true }
    return word.withUnsafeBufferPointer { word in
      let last = end - word.count
      var place = start
      while place <= last {
        if self[place] == first {
          var length = 1
          while length < word.count, self[place + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        place += 1
      }
      return false
    }
  }
}
