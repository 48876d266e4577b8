/// How records of one sort are kept: each field declared once, by a name, where it is in the record and
/// the form of its value. Writing and reading both go by the declaration.
///
/// A section has the names of its fields in it. A field that it does not have is what it is in `blank`;
/// one that only a later program knows is passed over and named. So a field may be added, or given up,
/// and every run that was ever recorded stays readable (decision 0017). A field whose values take
/// another form takes another name.
package struct RecordLayout<Record> {
  /// A record of which nothing is known yet. Frozen, for what is so in every record is not written.
  package let blank: Record
  /// The first is the key: every section of any row has it.
  package let fields: [RecordField<Record>]
  /// Names of the fields in the order in which the first form of a section had them, row by row and
  /// without their names. Frozen: a new field is not added here.
  let byPosition: [String]

  /// - Precondition: there is a field, and none has the name of another.
  package init(blank: Record, fields: [RecordField<Record>], byPosition: [String] = []) {
    self.blank = blank
    self.fields = fields
    self.byPosition = byPosition
  }

  /// The section of these records.
  /// - Complexity: O(records × fields).
  package func section(of records: [Record]) -> [UInt8] {
    var writer = SectionWriter()
    for (place, field) in fields.enumerated() where field.isWritten {
      // What is the same everywhere and known beforehand is not written down.
      if place > 0, field.isBlank(records, blank) { continue }
      writer.column(field.name, form: field.form) { field.write(records, &$0) }
    }
    return writer.section(rowCount: records.count)
  }

  /// The records of a section.
  ///
  /// - Parameter unread: takes the names of fields that this layout does not have.
  /// - Complexity: O(records × fields).
  /// - Throws: when the key is missing, a field has another form, or bytes are no values of theirs.
  package func records(
    of section: SectionReader, unread: inout [String]
  ) throws(SectionFailure) -> [Record] {
    var reader = section
    guard reader.hasNames else { return try recordsByPosition(&reader) }
    var records = [Record](repeating: blank, count: reader.rowCount)
    guard reader.rowCount == 0 || reader.columns.first?.name == fields.first?.name else {
      throw .missingField
    }
    for column in reader.columns {
      guard let field = fields.first(where: { $0.name == column.name }) else {
        unread.append(column.name)
        continue
      }
      guard field.form == column.form else { throw .unknownForm }
      reader.enter(column)
      try field.read(&reader, &records)
      try reader.leave(column)
    }
    return records
  }

  private func recordsByPosition(
    _ reader: inout SectionReader
  ) throws(SectionFailure) -> [Record] {
    let order = positions
    return try reader.rows { reader throws(SectionFailure) in
      try record(&reader, order)
    }
  }

  /// The fields of a row by position.
  var positions: [RecordField<Record>] {
    byPosition.compactMap { name in fields.first { $0.name == name } }
  }

  /// One row by position.
  func record(
    _ reader: inout SectionReader, _ order: [RecordField<Record>]
  ) throws(SectionFailure) -> Record {
    var record = blank
    for field in order { try field.readOne(&reader, &record) }
    return record
  }
}

/// A field of a record: its name in the section, its place in the record, and its form.
package struct RecordField<Record> {
  /// Kebab-case; never used again for anything else.
  package let name: String
  /// The form of its values by name: bytes of another form are not taken for it.
  let form: String
  /// Whether it is still kept, or only read where an earlier program kept it.
  package let isWritten: Bool
  /// Whether it is in all records what it is in a blank one.
  let isBlank: ([Record], Record) -> Bool
  let write: ([Record], inout SectionWriter) -> Void
  let read: (inout SectionReader, inout [Record]) throws(SectionFailure) -> Void
  let readOne: (inout SectionReader, inout Record) throws(SectionFailure) -> Void

  /// - Parameter isWritten: `false` for a field that was given up.
  package init<Value: Equatable>(
    _ name: String, _ path: WritableKeyPath<Record, Value>, _ form: ValueForm<Value>,
    isWritten: Bool = true
  ) {
    self.name = name
    self.form = form.name
    self.isWritten = isWritten
    // By places, because an element that is handed over is a copy of a whole record.
    isBlank = { records, blank in
      let value = blank[keyPath: path]
      return records.indices.allSatisfy { records[$0][keyPath: path] == value }
    }
    write = { records, writer in
      for place in records.indices { form.write(&writer, records[place][keyPath: path]) }
    }
    read = { (reader: inout SectionReader, records: inout [Record]) throws(SectionFailure) in
      for place in records.indices {
        records[place][keyPath: path] = try form.read(&reader)
      }
    }
    readOne = { (reader: inout SectionReader, record: inout Record) throws(SectionFailure) in
      record[keyPath: path] = try form.read(&reader)
    }
  }
}
