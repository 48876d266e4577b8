package import LandscapeModel
package import Publishing
internal import Review

/// The files of the forms that a landscape's bodies are asked by.
package struct ReturnForms {
  /// Whom to ask.
  package enum Choice: Sendable {
    case everybody
    /// So many partnerships, those first from whom most is to be learned.
    case first(Int)
    case kind(KindIndex)
    case organisation(OrganisationIndex)
  }

  /// `en/gwent-psb.xlsx`, `en/gwent-psb.csv` and `en/gwent-psb.html`, and so in each language.
  package let files: [OutputFile]
  /// Who is asked, in the order of asking: the name of the form's files, and that of the body.
  package let asked: [(file: String, name: LocalisedText)]

  /// - Parameters:
  ///   - languages: those of the catalogue that the program has words in.
  ///   - order: the partnerships whose answers would settle most, the most first; the others follow.
  ///   - run: the id of the recorded run that the landscape is of.
  package init(
    of landscape: Landscape, for choice: Choice, languages: [Language],
    order: [PartnershipIndex] = [], run: String? = nil
  ) throws(RenderingFailure) {
    let order = ReturnOrder.partnerships(of: landscape, asked: order)
    let bodies: [ReturnForm.Body] =
      switch choice {
      case .everybody: order.map { .partnership($0) }
      case .first(let count): order.prefix(count).map { .partnership($0) }
      case .kind(let kind):
        order.filter { landscape.partnerships[Int($0)].kind == kind }.map { .partnership($0) }
      case .organisation(let index): [.organisation(index)]
      }
    // A partnership and an organisation may have one id.
    let slugs = PageSlugs(ids: landscape.partnerships.map(\.id))
    let slugsOfOrganisations = PageSlugs(ids: landscape.organisations.map(\.id))
    asked = bodies.map { body in
      switch body {
      case .partnership(let index):
        let partnership = landscape.partnerships[Int(index)]
        return (slugs[partnership.id], partnership.name)
      case .organisation(let index):
        let organisation = landscape.organisations[Int(index)]
        return ("organisation-" + slugsOfOrganisations[organisation.id], organisation.name)
      }
    }
    let names = asked.map(\.file)
    var files: [OutputFile] = []
    for language in languages {
      for (body, slug) in zip(bodies, names) {
        let form = ReturnForm(of: body, in: landscape, language: language, run: run)
        let path = language.tag + "/" + slug
        files += [
          OutputFile(
            path: path + ".xlsx",
            bytes: try ReturnFormTable.workbook(of: form, in: landscape, language: language)),
          OutputFile(
            path: path + ".csv",
            bytes: ReturnFormTable.bytes(of: form, in: landscape, language: language)),
          OutputFile(
            path: path + ".html",
            bytes: ReturnFormPage.bytes(
              of: form, in: landscape, language: language, file: slug + ".csv",
              toolVersion: toolVersion)),
        ]
      }
    }
    self.files = files
  }
}
