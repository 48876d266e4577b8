/// Branch and bound over one part of a selection.
///
/// The bound is a solution of the packing's dual: a price y(b) for each body, so that the bodies of
/// every option cost at least what the option frees; then no choice frees more than the prices of the
/// bodies that are left. Prices start at value ÷ bodies and fall, body by body, as far as they may.
/// Under a limit of k changes the k greatest values left are a second bound; the smaller counts.
struct PartSearch {
  private struct Option {
    var number: Int
    var value: Double
    var bodies: [Int]
    var uncovers: [Int]
    var order: Int
  }

  private let options: [Option]
  private let limit: Int
  private var nodeLimit: Int
  /// Steps that the first descent may take, whatever the time.
  private let descent: Int
  private let isTimeUp: (@Sendable () -> Bool)?
  /// The number of steps at which to ask for the time again.
  private var nextLook = 0
  private let required: [Int]
  private let touched: Set<Int>
  private var isTaken: [Bool]
  private var left: [Int]
  private let prices: [Double]
  private var chosen: [Int] = []
  private var stamp: [Int]
  private var visit = 0

  private(set) var best: (chosen: [Int], value: Double)?
  private(set) var bound = 0.0
  private(set) var isPartial = false
  /// Steps taken.
  private(set) var nodes = 0

  init(
    _ selection: Selection, part: [Int], limit: Int, nodeLimit: Int, descent: Int,
    isTimeUp: (@Sendable () -> Bool)?
  ) {
    self.limit = limit
    self.nodeLimit = nodeLimit
    self.descent = descent
    self.isTimeUp = isTimeUp
    // Bodies and cells numbered anew within the part, in the order of their old numbers.
    let bodies = Array(Set(part.flatMap { selection.options[$0].bodies })).sorted()
    let cells = Array(Set(part.flatMap { selection.options[$0].uncovers })).sorted()
    var bodyAt: [Int: Int] = [:]
    for (place, body) in bodies.enumerated() { bodyAt[body] = place }
    var cellAt: [Int: Int] = [:]
    for (place, cell) in cells.enumerated() { cellAt[cell] = place }
    left = cells.map { selection.coverers[$0] }
    isTaken = [Bool](repeating: false, count: bodies.count)
    stamp = [Int](repeating: 0, count: bodies.count)
    touched = Set(bodies.indices.filter { selection.touched.contains(bodies[$0]) })

    let all = part.map { number -> Option in
      let option = selection.options[number]
      return Option(
        number: number, value: max(0, option.value),
        bodies: option.bodies.compactMap { bodyAt[$0] },
        uncovers: option.uncovers.compactMap { cellAt[$0] }, order: option.order)
    }
    // By order; then what frees most for each body it takes up.
    let options = all.sorted { one, other in
      if one.order != other.order { return one.order < other.order }
      let (first, second) = (
        one.value / Double(max(1, one.bodies.count)),
        other.value / Double(max(1, other.bodies.count))
      )
      return first != second ? first > second : one.number < other.number
    }
    self.options = options
    required = options.indices.filter { selection.required.contains(options[$0].number) }
    prices = Self.prices(of: options, bodyCount: bodies.count)
  }

  private static func prices(of options: [Option], bodyCount: Int) -> [Double] {
    var prices = [Double](repeating: 0, count: bodyCount)
    var optionsOn = [[Int]](repeating: [], count: bodyCount)
    for (place, option) in options.enumerated() {
      for body in option.bodies {
        optionsOn[body].append(place)
        prices[body] = max(prices[body], option.value / Double(option.bodies.count))
      }
    }
    for _ in 0..<3 {
      for body in 0..<bodyCount {
        var least = 0.0
        for place in optionsOn[body] {
          let others = options[place].bodies.reduce(0) { $1 == body ? $0 : $0 + prices[$1] }
          least = max(least, options[place].value - others)
        }
        prices[body] = min(prices[body], least)
      }
    }
    return prices
  }

  mutating func run() {
    guard required.count <= limit else { return }
    var value = 0.0
    for place in required {
      guard canChoose(place) else { return }
      choose(place)
      value += options[place].value
    }
    bound = value + remaining(from: 0)
    search(value: value)
    if !isPartial { bound = best?.value ?? 0 }
  }

  private func canChoose(_ place: Int) -> Bool {
    let option = options[place]
    return !option.bodies.contains { isTaken[$0] } && !option.uncovers.contains { left[$0] <= 1 }
  }

  private mutating func choose(_ place: Int) {
    for body in options[place].bodies { isTaken[body] = true }
    for cell in options[place].uncovers { left[cell] -= 1 }
    chosen.append(place)
  }

  private mutating func takeBack() {
    guard let place = chosen.popLast() else { return }
    for body in options[place].bodies { isTaken[body] = false }
    for cell in options[place].uncovers { left[cell] += 1 }
  }

  /// The most that options from `start` on can still free.
  private mutating func remaining(from start: Int) -> Double {
    visit += 1
    var byPrice = 0.0
    var values: [Double] = []
    let isLimited = limit < options.count
    for place in start..<options.count where canChoose(place) {
      if isLimited { values.append(options[place].value) }
      for body in options[place].bodies where stamp[body] != visit {
        stamp[body] = visit
        byPrice += prices[body]
      }
    }
    guard isLimited else { return byPrice }
    let greatest = values.sorted(by: >).prefix(max(0, limit - chosen.count)).reduce(0, +)
    return min(byPrice, greatest)
  }

  /// Depth first, with what was chosen on a stack of its own: a part may be as large as the input.
  private mutating func search(value start: Double) {
    var frames: [(place: Int, value: Double)] = []
    var (cursor, value) = (0, start)
    while true {
      if let next = visit(from: cursor, value: value) {
        frames.append((next, value))
        choose(next)
        value += options[next].value
        cursor = next + 1
      } else if let frame = frames.popLast(), !isPartial {
        takeBack()
        value = frame.value
        cursor = frame.place + 1
      } else {
        return
      }
    }
  }

  /// Looks at one node: the option to choose next, or `nil` where nothing below can be better.
  private mutating func visit(from start: Int, value: Double) -> Int? {
    // A step is a look at up to 32 options, so that the limit bounds the work and not only the nodes.
    nodes += 1 + (options.count - start) / 32
    if let isTimeUp, nodes >= nextLook {
      nextLook = nodes + 256
      if isTimeUp() { nodeLimit = min(nodeLimit, descent) }
    }
    if touched.allSatisfy({ isTaken[$0] }), best.map({ value > $0.value + 1e-9 }) ?? true {
      best = (chosen.map { options[$0].number }.sorted(), value)
    }
    guard chosen.count < limit else { return nil }
    if let best, value + remaining(from: start) <= best.value + 1e-9 { return nil }
    guard nodes <= nodeLimit else {
      isPartial = true
      return nil
    }
    var next = start
    while next < options.count, !canChoose(next) { next += 1 }
    return next < options.count ? next : nil
  }
}
