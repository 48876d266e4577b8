package import LandscapeModel
package import Publishing
internal import Rationalisation
package import Review

/// The files of the forms that readers get.
package struct ReadingForms {
  /// `reader-a.xlsx` and `reader-a.csv`, for each reader in turn.
  package let files: [OutputFile]
  package let deal: ReadingDeal

  /// - Parameter readers: no two with one file's name.
  /// - Throws: where a workbook cannot be made.
  package init(
    of content: ReportContent, for readers: [String], first: Int, seed: UInt64, language: Language
  ) throws(RenderingFailure) {
    deal = ReadingDeal(of: content, first: first)
    var files: [OutputFile] = []
    for reader in readers {
      let table = ReadingFormTable(
        ReadingForm(of: deal, for: reader, seed: seed), of: content, in: language)
      let name = Self.fileName(of: reader)
      files.append(OutputFile(path: name + ".xlsx", bytes: try table.workbook()))
      files.append(OutputFile(path: name + ".csv", bytes: table.csv))
    }
    self.files = files
  }

  /// What a reader's files are called, without their ends.
  package static func fileName(of reader: String) -> String {
    "reader-" + PageSlugs(ids: ["x " + reader])["x " + reader].dropFirst(2)
  }
}

extension ReadingDeal {
  /// The first open questions of what a report is made of.
  package init(of content: ReportContent, first: Int) {
    self.init(
      of: content.questions, first: first, findings: content.findings.all, run: content.run.id,
      landscape: content.landscape)
  }
}

/// Readers' forms that came back.
package struct ReturnedReadings {
  package enum Failure: Error, Sendable {
    case file(FormFiles.Failure)
    case form(ReturnedReading.Located)
  }

  package private(set) var forms: [ReturnedReading] = []
  /// What keeps a file from being a form that can be used.
  package private(set) var failures: [Failure] = []
  /// Files of folders that are neither CSV nor workbooks.
  package let left: [String]
  /// What was left out of workbooks, or read all the same.
  package let notes: [Diagnostic]

  /// - Throws: where a folder cannot be read.
  package init(paths: [String]) throws(Failure) {
    let files: FormFiles
    do throws(FormFiles.Failure) {
      files = try FormFiles(paths: paths)
    } catch {
      throw .file(error)
    }
    left = files.left
    notes = files.notes
    let headings = ReadingFormTable.headings
    for text in files.texts {
      switch text {
      case .failure(let failure): failures.append(.file(failure))
      case .success(let text):
        do throws(ReturnedReading.Located) {
          forms.append(
            try ReturnedReading(text.bytes, named: text.name, headings: headings, row: text.row))
        } catch {
          failures.append(.form(error))
        }
      }
    }
  }
}
