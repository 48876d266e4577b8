import Publishing

/// Remit texts of the workload, as people write Welsh.
///
/// Shares of a thousand characters, and where they were counted (58,800 characters of Welsh prose in this
/// repository's sources; the Welsh names of `Inputs/wales-2023`):
///
/// | | sources | names | here |
/// |---|---:|---:|---:|
/// | letters with accents (mostly ô and â) | 3.5 | 3.6 of organisations, 4.3 of kinds | 4 |
/// | apostrophes (`a'r`, `mae'n`) | 13 | 1.3 | 13 |
/// | commas | 7.4 | 0 to 2 | 7 |
/// | quotes | 0.1 | 0 | 0.2 |
///
/// Of the apostrophes one in twelve is `’` and of the commas one in a hundred a dash, as word processors write
/// them; the sources have none by their style. A text has 15 to 120 words, half of them between 35 and 70: a
/// paragraph of terms of reference. One in 25 has words in quotes.
enum WelshProse {
  /// Appends a text, as a CSV cell.
  static func append(to sink: inout ByteSink, random: inout SplitMix) {
    // About exp(3.9 + 0.5 · normal), without a library's exponential: it may differ between machines.
    let deviation = random.normal()
    let spread = deviation < 0 ? 1 / (1 - 0.55 * deviation) : 1 + 0.55 * deviation
    let count = min(120, max(15, Int(49 * spread)))
    let quoted = random.below(25) == 0 ? random.below(count - 3) : -1
    // It begins with a capital and holds a comma nearly always: written in quotes whether it must or not.
    sink.append("\"")
    var isStart = true
    for place in 0..<count {
      if place > 0 { sink.append(" ") }
      if place == quoted { sink.append("\"\"") }
      appendWord(isCapital: isStart, to: &sink, random: &random)
      if place == quoted + 2, quoted >= 0 { sink.append("\"\"") }
      isStart = place + 1 == count || random.below(18) == 0
      if isStart {
        sink.append(".")
      } else if random.below(1000) < 55 {
        sink.append(random.below(100) == 0 ? " –" : ",")
      }
    }
    sink.append("\"")
  }

  private static func appendWord(
    isCapital: Bool, to sink: inout ByteSink, random: inout SplitMix
  ) {
    let draw = random.below(1000)
    let word =
      switch draw {
      case ..<31: accented[random.below(accented.count)]
      case ..<130: contracted[random.below(contracted.count)]
      default: plain[random.below(plain.count)]
      }
    if isCapital {
      sink.append(word.prefix(1).uppercased())
      sink.append(word.dropFirst())
    } else if draw < 130, draw >= 31, random.below(12) == 0 {
      sink.append(String(word.map { $0 == "'" ? "’" : $0 }))
    } else {
      sink.append(word)
    }
  }

  /// What stands more than once is drawn as often more.
  private static let accented = """
    â â â â â â â â gân ôl ôl ôl rôl rôl rôl rôl ôl môr tân glân trên tîm sîn pêl llên \
    cwmnïau dŵr grŵp gŵyl tŷ tŷ ŷd bûm
    """.split(separator: " ").map(String.init)

  private static let contracted = """
    a'r a'r a'r o'r o'r i'r i'r mae'r mae'n sy'n sydd'n gyda'r i'w o'i a'u a'i trwy'r tua'r
    """.split(separator: " ").map(String.init)

  private static let plain = """
    yn yn yn y y yr ar i o a ac am at gan dros wrth drwy rhwng er mwyn eu ei sydd \
    diogelu plant oedolion teuluoedd rhanbarth cyngor iechyd bwrdd gofal cymorth cyflawni cynllun \
    llesiant atal ymyrraeth cynnar meddwl camddefnyddio sylweddau trais domestig cam-drin tai \
    digartrefedd sgiliau cyflogaeth twf trafnidiaeth cynllunio hinsawdd natur adferiad llifogydd \
    cydnerthedd argyfwng ymateb heddlu trosedd cyfiawnder ieuenctid addysg cyrhaeddiad iaith \
    diwylliant treftadaeth chwaraeon hamdden cymuned cydlyniant cydraddoldeb tlodi cynhwysiant \
    digidol data ymchwil cyllid grant rhaglen goruchwylio cydlynu comisiynu adolygu gwella lleihau \
    rhannu gwasanaethau partneriaid ar y cyd strategaeth anghenion asesiad canlyniadau perfformiad \
    blynyddol adroddiad craffu gwirfoddolwyr trydydd sector gofalwyr anabledd dementia pobl \
    nyrsio sylfaenol ysbyty ambiwlans gwastraff ynni carbon bwyd ffermio gwledig arfordirol \
    twristiaeth busnes arloesi buddsoddi adfywio tref canol cyngor dyled budd-daliadau ffoaduriaid \
    mudo masnachu safonau trwyddedu amgylchedd aer ansawdd cyhoeddus amddiffyn llyfrgelloedd
    """.split(separator: " ").map(String.init)
}
