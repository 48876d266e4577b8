import LandscapeModel
import Publishing
import Testing

// Formats of text are always made; only workbooks and documents can fail, and their tests say so.

func written(
  _ table: DocumentTable, format: TableFormat, language: Language, defusesFormulas: Bool
) -> RenderedTable {
  do {
    return try Publishing.render(
      table, format: format, language: language, defusesFormulas: defusesFormulas)
  } catch {
    Issue.record(error)
    return RenderedTable(bytes: [], defusedCells: 0)
  }
}

func written(_ table: DocumentTable, format: TableFormat, language: Language) -> [UInt8] {
  written(table, format: format, language: language, defusesFormulas: true).bytes
}

func written(
  _ paper: PaperDocument, _ part: PaperPart = .paper, format: PaperFormat, language: Language,
  defusesFormulas: Bool = true
) -> [UInt8] {
  do {
    return try Publishing.render(
      paper, part, format: format, language: language, defusesFormulas: defusesFormulas)
  } catch {
    Issue.record(error)
    return []
  }
}
