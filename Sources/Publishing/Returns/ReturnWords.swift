/// Short answers as people write them in English and in Welsh, which answers a question by its verb.
enum ReturnWords {
  static let yes = [
    "yes", "yes it is", "yes it does", "correct", "right", "true", "agreed", "confirmed", "ok",
    "ydy", "ydi", "yndi", "ydyn", "ydynt", "oes", "ie", "ia", "do", "byddai", "cywir", "iawn",
    "gwir",
    "cytuno", "wedi'i gadarnhau",
  ]
  static let no = [
    "no", "incorrect", "wrong", "false", "not right", "na", "nage", "nac ydy", "nac ydi",
    "nac ydyn",
    "nac ydynt", "nac oes", "naddo", "anghywir", "ddim yn gywir", "nid yw'n gywir",
  ]
  static let unknown = [
    "unknown", "don't know", "do not know", "not known", "not sure", "anhysbys", "ddim yn gwybod",
    "dim yn gwybod", "ansicr", "ddim yn siŵr",
  ]
  static let none = ["none", "nobody", "no one", "n/a", "neb", "dim", "dim un", "amherthnasol"]
}
