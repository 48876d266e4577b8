internal import LandscapeModel

/// What a thread found in its parts of `organisations.csv`.
private struct OrganisationPart {
  var ids: [ByteSlice] = []
  let kept = KeptBytes()
  var areas = RegularCells()
}

extension LeanReader {
  /// The ids of `organisations.csv`; `nil` when the file is not regular.
  func organisations(_ vocabulary: LeanVocabulary) -> SortedIDs? {
    guard
      let parts = read(
        "organisations.csv", OrganisationColumn.self, into: OrganisationPart.init,
        { part, rows in
          rows.allRows { row in
            guard let id = row.keptID(.id, in: part.kept), row.isRegularName(.name),
              row.isRegularText(.nameCy), row.isRegularText(.officialId)
            else { return false }
            if row.has(.aliases) { _ = row.texts(.aliases) }
            let areas = row.slice(.area)
            guard part.areas.accepts(areas, judge: { vocabulary.atoms(of: areas) != nil }) else {
              return false
            }
            part.ids.append(id)
            return true
          }
        })
    else { return nil }
    return withExtendedLifetime(parts) { SortedIDs.sorting(parts.flatMap(\.ids))?.ids }
  }
}
