import Glibc

extension String {
  /// Whether both texts are the same bytes in UTF-8.
  public func sameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && withBytes { left in other.withBytes { right in left.order(before: right) == 0 } }
  }

  /// Whether this text comes before `other` by its UTF-8 bytes.
  public func precedesInBytes(_ other: String) -> Bool {
    withBytes { left in other.withBytes { right in left.order(before: right) < 0 } }
  }

  /// Gives `body` the UTF-8 bytes in one piece; several times faster than a walk along the view.
  func withBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
    if let answer = utf8.withContiguousStorageIfAvailable(body) { return answer }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Below 0 where these bytes come before `other`, 0 where they are the same, above 0 where they come after it.
  func order(before other: UnsafeBufferPointer<UInt8>) -> Int {
    guard let left = baseAddress, let right = other.baseAddress else { return count - other.count }
    let order = Int(memcmp(left, right, Swift.min(count, other.count)))
    return order == 0 ? count - other.count : order
  }
}
