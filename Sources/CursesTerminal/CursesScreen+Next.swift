import TextUI

extension CursesScreen {
  /// Everything that happened since the last time; waits for it, at most `deadline` milliseconds (nil: for ever). Empty when only the
  /// wake-up descriptor or the deadline ended the wait.
  public func next(before deadline: Int?) -> [Event] {
    let end = deadline.map { TerminalInput.now() + $0 }
    while true {
      let ready = input.wait(signals: signals.descriptor, until: end)
      var events: [Event] = []
      if ready.input { events += input.read() } else { events += input.finishPending() }
      if ready.signals { events += answerSignals() }
      if ready.gone { events.append(.hangUp) }
      if ready.woken { input.drainWake() }
      let late = end.map { TerminalInput.now() >= $0 } ?? false
      if !events.isEmpty || ready.woken || late { return events }
    }
  }

  private func answerSignals() -> [Event] {
    let came = signals.drain()
    if came.contains(.ended) { return [.hangUp] }
    if came.contains(.suspended) { suspend() }
    if came.contains(.continued) { resume() }
    // However many came, one size counts.
    return takeSize() ? [.resize(size)] : []
  }
}
