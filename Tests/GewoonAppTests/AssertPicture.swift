import Support
import Testing
import TextUI

/// Compares a screen with the golden picture `Pictures/<name>.txt`; with RECORD_SNAPSHOTS=1 it is recorded and the test fails.
func assertPicture(_ canvas: Canvas, _ name: String, testFile: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation) {
  if let difference = Pictures.difference(canvas, name, testFile: testFile) {
    Issue.record("\(difference)", sourceLocation: sourceLocation)
  }
}
