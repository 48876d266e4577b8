internal import LandscapeModel

extension ReturnPlanner {
  /// An answer to one of the review's questions: a row of evidence.
  mutating func readAnswer(
    to question: EvidenceQuestion, _ line: ReturnedForm.Line, _ context: Context
  ) {
    guard let date = context.date else { return list(line, context, .withoutDate) }
    let written = [line.answer, line.correction].filter { !$0.isEmpty }.joined(separator: " ")
    guard let text = prose(written) else { return list(line, context, .unreadable(written)) }
    switch vocabulary.word(text) {
    case .no, .unknown:
      enter(line, context, after: .written(text), .unchanged)
      return
    case .yes, .either: return list(line, context, .unreadable(text))
    case nil: break
    }
    if vocabulary.isNone(text) {
      enter(line, context, after: .written(text), .unchanged)
      return
    }
    for column in ["id", "question", "summary"] where !has(column, in: "evidence") {
      return list(line, context, .noColumn(table: "evidence", column: column))
    }
    let id = "return-\(date)-\(context.form.body.id)-\(question.rawValue)"
    let summary = summary(text, context)
    if let earlier = plan.entries.first(where: {
      $0.body == context.body && $0.target == line.key?.target && $0.outcome == .answered
    }) {
      return list(line, context, .conflict([earlier.location]))
    }
    if let known = landscape.evidence.first(where: { $0.id == id }) {
      let isSame = known.summary.english == text
      enter(
        line, context, before: .written(known.summary.english), after: .written(text),
        isSame ? .unchanged : .answered)
      if !isSame {
        plan.edits.append(
          CatalogueEdit(table: "evidence", .set(line: Int(known.origin.line), summary)))
      }
      return
    }
    enter(line, context, after: .written(text), .answered)
    let cells: [CatalogueEdit.Cell] = [
      .init("id", .text(id)), .init("subject_kind", .text(subjectKind(context))),
      .init("subject", .text(context.form.body.id)), .init("date", .text(date.description)),
      .init("question", .text(question.rawValue)), .init("source", .text(sourceText(context))),
    ]
    plan.edits.append(
      CatalogueEdit(
        table: "evidence",
        .append(cells.filter { has($0.column, in: "evidence") } + summary)))
  }

  private func subjectKind(_ context: Context) -> String {
    if case .partnership = context.body { "partnership" } else { "organisation" }
  }

  /// The text as it was written, and where the file has a column for its language there too.
  private func summary(_ text: String, _ context: Context) -> [CatalogueEdit.Cell] {
    let tag = context.form.language.tag.lowercased().replacing("-", with: "_")
    let own = "summary_" + tag
    let hasOwn = columns["evidence"]?.contains(own) == true
    return [.init("summary", .text(text))] + (hasOwn ? [.init(own, .text(text))] : [])
  }
}
