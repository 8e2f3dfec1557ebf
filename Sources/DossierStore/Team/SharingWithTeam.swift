import Basics
import DossierModel
import StrictJSON

extension TeamFolder {
  /// Puts the copy of a reflection into the team folder, in the file of who is at the keyboard; phases and ladder are those of the
  /// dossier now.
  ///
  /// Only what the format knows of a reflection is written, whatever else the copy holds.
  /// - Parameters:
  ///   - copy: what the preview showed (`Sharing.copy`).
  ///   - label: what others see instead of the family's name; the proposed one where it is empty.
  /// - Returns: the file as it stands in the team folder now.
  /// - Throws: `.privateOfOther` where nobody is at the keyboard, `.teamAway`, `.missing` without the dossier, and why nothing was written.
  public func share(_ copy: JSON, dossier id: String, label: String, now: Instant) throws(StoreError) -> JSON {
    let me = try author(of: Layout.privateFile(id))
    let file = Layout.shared(id, by: me)
    let name = layout.place(file).name
    let shared = Reflection(copy)[.shared] ?? now
    let clean = Sharing.copy(of: copy, replacing: [], leavingOut: [], shared: shared)
    guard let reflection = Reflection(clean).raw(.id)?.text else { throw StoreError(.missingID, name, detail: "id") }
    guard let dossier = try reader.open(Layout.dossier(id)) else { throw StoreError(.missing, Layout.dossier(id)) }
    let written = try changeFile(file) { existing throws(StoreError) in
      let tree = Sharing.file(with: clean, in: existing, dossier: dossier.tree, author: me, label: label)
      guard tree[FieldPlace<ReflectionFile>()[.reflections].item(reflection).path] == clean else {
        throw StoreError(.wrongFormat, name, detail: "reflections")
      }
      return tree
    }
    workspace.rememberedFiles.addShared(file, of: dossier.tree)
    return written
  }

  /// Takes the copy of a reflection out of the team folder again; that it was shared stays on record, and the original is not touched.
  ///
  /// - Returns: the file as it stands in the team folder now.
  /// - Throws: `.answered` where a colleague has responded to it, `.missing` where it is not shared, why a file of responses to it does not
  ///   open (it may hold an answer), and what `share` throws. Nothing has changed then.
  public func withdraw(_ reflection: String, dossier id: String, now: Instant) throws(StoreError) -> JSON {
    let me = try author(of: Layout.privateFile(id))
    let file = Layout.shared(id, by: me)
    let name = layout.place(file).name
    return try changeFile(file) { existing throws(StoreError) in
      guard let existing, let left = Sharing.withdrawing(reflection, from: existing, at: now) else { throw StoreError(.missing, name) }
      if try isAnswered(reflection, besides: me) { throw StoreError(.answered, name) }
      return left
    }
  }

  /// Who is at the keyboard; nobody shares or answers as somebody unknown.
  private func author(of file: String) throws(StoreError) -> String {
    guard let me = workspace.me else { throw StoreError(.privateOfOther, file) }
    return me
  }

  /// Whether a colleague said something to a reflection, as the folder stands now. A file that does not open is no reason to think not.
  private func isAnswered(_ reflection: String, besides me: String) throws(StoreError) -> Bool {
    for file in try reader.files(in: "team/responses") where Layout.stem(of: file).hasPrefix(reflection) {
      guard let opened = try reader.open(file), opened.kind.writer(of: opened.tree) != me else { continue }
      if ResponseFile(opened.tree).says(.items) { return true }
    }
    return false
  }
}
