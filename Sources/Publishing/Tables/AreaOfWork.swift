internal import LandscapeModel

/// A topic of the actions of earlier reviews, with what is done or under way of it and what is not.
///
/// Areas stand in the order in which the catalogue first names them. What is under way and what is recommended are each
/// numbered on from one area to the next.
struct AreaOfWork: Sendable {
  struct Item: Sendable {
    let number: Int
    let action: ActionRecord

    /// `3. Take regional working forward`.
    var text: LocalisedText { action.action.mapped { "\(number). \($0)" } }
    /// `(WLGA/WG)`; empty where nobody is named.
    var owner: String { action.byWhom.isEmpty ? "" : "(\(action.byWhom))" }
  }

  /// From 1.
  let number: Int
  let title: LocalisedText
  /// What the area takes in, where its topic is a remit that the catalogue defines.
  let remit: LocalisedText?
  let underWay: [Item]
  let recommended: [Item]

  /// The areas of work of a landscape; actions without a topic belong to none.
  static func all(in landscape: Landscape) -> [AreaOfWork] {
    var topics: [(topic: String, actions: [ActionRecord])] = []
    var places: [String: Int] = [:]
    for action in landscape.actions where !action.topic.isEmpty {
      if let place = places[action.topic] {
        topics[place].actions.append(action)
      } else {
        places[action.topic] = topics.count
        topics.append((action.topic, [action]))
      }
    }
    var (underWay, recommended) = (0, 0)
    func items(_ actions: [ActionRecord], _ count: inout Int) -> [Item] {
      actions.map { action in
        count += 1
        return Item(number: count, action: action)
      }
    }
    return topics.enumerated().map { place, topic in
      let remit = landscape.remits.first {
        $0.id == topic.topic || $0.name.forms.contains(topic.topic)
      }
      let definition: LocalisedText = remit?.definition ?? ""
      return AreaOfWork(
        number: place + 1, title: remit?.name ?? LocalisedText(english: topic.topic),
        remit: definition.isEmpty ? nil : definition,
        underWay: items(topic.actions.filter(\.isUnderWay), &underWay),
        recommended: items(topic.actions.filter { !$0.isUnderWay }, &recommended))
    }
  }
}
