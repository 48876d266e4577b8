import LandscapePipeline
import Publishing

extension ReportPublisher {
  /// Publishes files that are all made, as a night does: the manifest last, then `latest`.
  func publish(_ report: [OutputFile], run: String) throws(PublicationError) -> Publication {
    let staging = try stage(run)
    for file in report where file.path != Manifest.path { staging.take(file) }
    for file in report where file.path == Manifest.path { staging.take(file) }
    let publication: Publication
    do {
      publication = try place(staging)
    } catch {
      discard(staging)
      throw error
    }
    try announce(run)
    return publication
  }
}

extension ReportStaging {
  func take(_ file: OutputFile) { take(file, ReportEntry(of: file)) }
}
