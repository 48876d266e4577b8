package import LandscapeModel
internal import Publishing
package import Review

/// A folder with forms that came back: CSV files and workbooks, in it and in the folders below.
package struct ReturnFolder: Sendable {
  package enum Failure: Error, Sendable {
    case file(FormFiles.Failure)
    case form(ReturnedForm.Located)
  }

  /// In byte order of their paths.
  package private(set) var forms: [ReturnedForm] = []
  /// What keeps a file from being a form that can be used.
  package private(set) var failures: [Failure] = []
  /// Files that are neither CSV nor workbooks and are not our own pages either.
  package let left: [String]
  /// What was left out of workbooks, or read all the same.
  package let notes: [Diagnostic]

  /// - Throws: where the folder cannot be read.
  package init(path: String, limits: LimitSettings = LimitSettings()) throws(Failure) {
    let files: FormFiles
    do throws(FormFiles.Failure) {
      files = try FormFiles(folder: path, limits: limits)
    } catch {
      throw .file(error)
    }
    left = files.left
    notes = files.notes
    let headings = ReturnFormTable.headings
    for text in files.texts {
      switch text {
      case .failure(let failure): failures.append(.file(failure))
      case .success(let text):
        do throws(ReturnedForm.Located) {
          forms.append(
            try ReturnedForm(text.bytes, named: text.name, headings: headings, row: text.row))
        } catch {
          failures.append(.form(error))
        }
      }
    }
  }
}
