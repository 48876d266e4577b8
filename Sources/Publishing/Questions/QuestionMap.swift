internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Where the first questions are: a map of the nation beside their list.
///
/// A question of one place has its number on the map; one that stands in several places tints them all.
struct QuestionMap {
  let context: SiteContext
  /// Open ones, first ones first.
  let questions: [Question]

  private var landscape: Landscape { context.landscape }

  /// The list alone where nothing can be drawn; nothing without questions.
  var blocks: [Block] {
    guard !questions.isEmpty else { return [] }
    guard !context.map.isEmpty else { return [list] }
    return [.frame(.beside, [.group([.picture(map)]), list])]
  }

  private var list: Block {
    let wording = QuestionWording(landscape)
    return .list(
      ListBlock(
        questions.map { question in
          "\(.question(question, title: wording.title(of: question))) \(.small(.size(of: question)))"
        }, .ordered))
  }

  private var map: Picture {
    QuestionPicture(
      landscape: landscape, cells: context.map, questions: questions,
      places: questions.map { question in
        Set(question.findings.flatMap { context.involvement.atoms[$0] })
      }, widest: context.widestAtomCount, side: PlaceMap.large
    ).picture
  }
}

/// The map of questions itself, for pages and papers.
struct QuestionPicture {
  let landscape: Landscape
  let cells: MapCells
  let questions: [Question]
  /// The atoms that each is about.
  let places: [Set<AtomIndex>]
  /// What a question is about that is of no one place: as many atoms as the nation has.
  let widest: Int
  let side: Int

  /// What the tints say, where it can be read and not only heard.
  private func legend(least: Int, most: Int) -> [Block] {
    guard least < most else { return [] }
    return [.paragraph(RichText(Words.questionMapLegend(least: least, most: most)), .legend)]
  }

  /// The map has to have cells.
  var picture: Picture {
    var map = PlaceMap(cells, side: side) { atoms in
      places.count { !$0.isDisjoint(with: atoms) }
    }
    let counts = map.steps
    let most = counts.max() ?? 0
    // Ten questions in five steps of heat, the most of them the darkest.
    if most > 5 { map.tints(by: counts.map { $0 == 0 ? 0 : max(1, $0 * 5 / most) }) }
    map.marks = zip(questions, places).compactMap { question, atoms in
      guard question.areas.count == 1, atoms.count < widest else { return nil }
      return PlaceMap.Mark(text: String(question.rank), atoms: atoms.sorted())
    }
    let areas = zip(cells.cells, counts).filter { $1 == most }.map { $0.0.area }
    let shown = areas.prefix(4)
    let names = RichText.subjects(shown.map { .area($0) }, in: landscape)
    let more = areas.count - shown.count
    let least = counts.min() ?? 0
    var picture = map.picture(
      id: "question-map",
      message:
        "\(Words.questionMapMost(most: most, all: questions.count)): \(names)\(more > 0 ? RichText(Phrase.andMore(more)) : RichText())",
      name: .questionMapName,
      description: Words.questionMapDescription(least: least, most: most))
    picture.legend = legend(least: least, most: most) + map.attribution
    return picture
  }
}
