package import LandscapeModel

/// How values of one type stand in a section, both ways. The name of the form is kept beside the name
/// of the field; a form that was ever released is never changed.
package struct ValueForm<Value> {
  let name: String
  let write: (inout SectionWriter, Value) -> Void
  let read: (inout SectionReader) throws(SectionFailure) -> Value

  init(
    _ name: String, write: @escaping (inout SectionWriter, Value) -> Void,
    read: @escaping (inout SectionReader) throws(SectionFailure) -> Value
  ) {
    self.name = name
    self.write = write
    self.read = read
  }

  /// A mark, then the value where there is one.
  package static func optional<Wrapped>(_ form: ValueForm<Wrapped>) -> Self
  where Value == Wrapped? {
    Self("optional " + form.name) { writer, value in
      writer.put(value != nil)
      if let value { form.write(&writer, value) }
    } read: { reader throws(SectionFailure) in
      try reader.bool() ? try form.read(&reader) : nil
    }
  }

  /// How many, then one after another.
  package static func list<Element>(_ form: ValueForm<Element>) -> Self where Value == [Element] {
    Self("list of " + form.name) { writer, list in
      writer.put(list.count)
      for value in list { form.write(&writer, value) }
    } read: { reader throws(SectionFailure) in
      try reader.list(form.read)
    }
  }
}

extension ValueForm where Value == String {
  /// Its number in the table of strings.
  package static var text: Self {
    Self("text") {
      $0.put($1)
    } read: { reader throws(SectionFailure) in
      try reader.string()
    }
  }
}

extension ValueForm where Value == Int {
  /// A varint.
  package static var whole: Self {
    Self("whole number") {
      $0.put($1)
    } read: { reader throws(SectionFailure) in
      try reader.int()
    }
  }
}

extension ValueForm where Value == Bool {
  /// 0 or 1.
  package static var mark: Self {
    Self("mark") {
      $0.put($1)
    } read: { reader throws(SectionFailure) in
      try reader.bool()
    }
  }
}

extension ValueForm where Value == Double {
  /// Eight bytes.
  package static var number: Self {
    Self("number") {
      $0.put($1)
    } read: { reader throws(SectionFailure) in
      try reader.double()
    }
  }
}

extension ValueForm where Value: RawRepresentable<String> {
  /// A word of a closed list.
  package static var word: Self {
    Self("word") {
      $0.put($1.rawValue)
    } read: { reader throws(SectionFailure) in
      try reader.choice()
    }
  }
}

extension ValueForm where Value == Int32 {
  /// The place of another record in its section.
  package static func reference(to section: LandscapeSection) -> Self {
    Self("reference to " + section.rawValue) {
      $0.put($1)
    } read: { reader throws(SectionFailure) in
      try reader.index(below: reader.rowCounts[section, default: 0])
    }
  }
}

extension ValueForm where Value == PartialDate? {
  /// A mark, then the date as a catalogue writes it.
  package static var date: ValueForm<PartialDate?> {
    Self("date") { writer, date in
      writer.put(date != nil)
      if let date { writer.put(date.description) }
    } read: { reader throws(SectionFailure) in
      guard try reader.bool() else { return nil }
      guard let date = PartialDate(try reader.string()) else { throw .unknownValue }
      return date
    }
  }
}

extension ValueForm where Value == ContentDigest {
  /// In hexadecimal.
  package static var digest: ValueForm<ContentDigest> {
    Self("digest") {
      $0.put($1.description)
    } read: { reader throws(SectionFailure) in
      guard let digest = ContentDigest(hexadecimal: try reader.string()) else {
        throw .unknownValue
      }
      return digest
    }
  }
}

extension ValueForm where Value == LocalisedText {
  /// English, and Welsh where there is one.
  package static var name: ValueForm<LocalisedText> {
    let welsh = ValueForm<String?>.optional(.text)
    return Self("English and Welsh") { writer, text in
      writer.put(text.english)
      welsh.write(&writer, text[.welsh])
    } read: { reader throws(SectionFailure) in
      LocalisedText(english: try reader.string(), welsh: try welsh.read(&reader))
    }
  }
}

extension ValueForm where Value == RowOrigin {
  /// The number of the input, then the line.
  package static var origin: ValueForm<RowOrigin> {
    Self("file and line") { writer, origin in
      writer.put(origin.input)
      writer.put(origin.line)
    } read: { reader throws(SectionFailure) in
      RowOrigin(input: try reader.int32(), line: try reader.int32())
    }
  }
}

extension ValueForm where Value == SourceLocation {
  /// The name of the file, then line and column.
  package static var place: ValueForm<SourceLocation> {
    Self("file, line and column") { writer, location in
      writer.put(location.file)
      writer.put(location.line)
      writer.put(location.column)
    } read: { reader throws(SectionFailure) in
      SourceLocation(
        file: try reader.string(), line: try reader.int(), column: try reader.int())
    }
  }
}

extension ValueForm where Value == ParentReference {
  /// Whether it is active, then its place or its id.
  package static var parent: ValueForm<ParentReference> {
    let active = ValueForm<Int32>.reference(to: .partnerships)
    return Self("parent") { writer, parent in
      switch parent {
      case .active(let index):
        writer.put(true)
        writer.put(index)
      case .inactive(let id):
        writer.put(false)
        writer.put(id)
      }
    } read: { reader throws(SectionFailure) in
      try reader.bool() ? .active(try active.read(&reader)) : .inactive(id: try reader.string())
    }
  }
}

extension ValueForm where Value == NamedOrganisation {
  /// The place of an organisation; −1 for nobody.
  package static var named: ValueForm<NamedOrganisation> {
    Self("organisation or nobody") { writer, named in
      switch named {
      case .organisation(let index): writer.put(index)
      case .nobody: writer.put(-1)
      }
    } read: { reader throws(SectionFailure) in
      let value = try reader.int32()
      if value == -1 { return .nobody }
      guard value >= 0, value < reader.rowCounts[.organisations, default: 0] else {
        throw .outOfRange
      }
      return .organisation(value)
    }
  }
}
