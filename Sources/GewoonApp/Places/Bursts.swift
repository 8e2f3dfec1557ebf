import TextUI

extension [Message] {
  /// The same with so many letters at once as nobody types said as a paste, for a question or menu that would look at each.
  var withBurstsAsPastes: [Message] {
    var taken: [Message] = []
    var run: [Message] = []
    var letters = ""
    func endRun() {
      taken += letters.utf8.count < 200 ? run : [.event(.paste(letters))]
      (run, letters) = ([], "")
    }
    for message in self {
      if case .event(.key(let key)) = message, let letter = key.typed {
        run.append(message)
        letters.append(letter)
      } else {
        endRun()
        taken.append(message)
      }
    }
    endRun()
    return taken
  }
}
