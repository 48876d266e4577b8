/// Words in which a catalogue says that nothing was read, in the languages of catalogues so far.
enum NotVerifiedWords {
  static let all = [
    "general knowledge", "General knowledge", "from memory", "From memory",
    "gwybodaeth gyffredinol", "Gwybodaeth gyffredinol", "o'r cof", "O'r cof",
  ]
}
