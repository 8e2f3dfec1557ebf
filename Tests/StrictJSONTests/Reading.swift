import StrictJSON

/// The value of `text`, or the code of the fault that it has.
func read(_ text: String) -> Result<JSON, JSONFault> { read(Array(text.utf8)) }

func read(_ bytes: [UInt8]) -> Result<JSON, JSONFault> {
  do throws(JSONFault) {
    return .success(try JSON.parse(bytes))
  } catch {
    return .failure(error)
  }
}

extension Result where Success == JSON, Failure == JSONFault {
  var value: JSON? { try? get() }

  var code: JSONFault.Code? {
    if case .failure(let fault) = self { fault.code } else { nil }
  }
}

extension JSON {
  /// The text of `written()`.
  var writtenText: String { String(decoding: written(), as: UTF8.self) }
}
