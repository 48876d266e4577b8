/// Rows for a script of a page, as scripts that fill one global: `search-1.js` and so on, beside the folders of the
/// languages.
///
/// A script and no JSON: a page opened from a folder may load the one and not the other. Each holds as many rows as
/// fit in a shard (W2), and says how many shards there are.
struct ScriptShards {
  /// The name of the files, and the global that they fill.
  let name: String
  let global: String

  /// Bytes of a shard.
  static let size = 256 * 1024

  /// The shards in order, each row in one of them; one without rows where there are none.
  /// - Parameter rows: arrays as JavaScript writes them, with a comma and a line end each.
  /// - Precondition: none is longer than a shard.
  func files(_ rows: [String]) -> [(path: String, bytes: [UInt8])] {
    var shards = [ByteSink()]
    for row in rows {
      if shards[shards.count - 1].count + row.utf8.count > Self.size - 200 {
        shards.append(ByteSink())
      }
      shards[shards.count - 1].append(row)
    }
    return shards.indices.map { place in
      var sink = ByteSink(reserving: shards[place].count + 200)
      sink.append("var \(global)=window.\(global)||{parts:[]};")
      sink.append("\(global).count=\(shards.count);")
      sink.append("\(global).parts[\(place)]=[\n")
      sink.append(bytes: shards[place].bytes)
      sink.append("];\n")
      return ("\(name)-\(place + 1).js", sink.bytes)
    }
  }
}
