import LandscapeModel
import Publishing
import TestSupport
import Testing

/// The calendar file by the letter of RFC 5545; scripts/checks/consumers reads it with a library.
struct CalendarFileTests {
  static let hostile =
    "Board; of, all\\ things\r\nBEGIN:VEVENT\u{202E}" + String(repeating: "ŵ", count: 80)

  private func content(_ mark: String = "", asOf: String = "2023-06-30") -> ReportContent {
    var world = LandscapeBuilder(asOf: asOf)
    world.partnership(
      "board", areas: ["east"],
      finish: {
        $0.name = LocalisedText(english: "Board" + mark, welsh: "Bwrdd" + mark)
        $0.plans = [LocalisedText(english: "Plan" + mark + " 2020-2025")]
        $0.ended = PartialDate("2028-03-31")
      })
    return builtContent(of: world)
  }

  /// Lines unfolded, after every one was held to what the standard asks of it.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    var physical: [[UInt8]] = [[]]
    var place = 0
    while place < bytes.count {
      if bytes[place] == 13 {
        #expect(place + 1 < bytes.count && bytes[place + 1] == 10, "CR without LF")
        physical.append([])
        place += 2
        continue
      }
      #expect(bytes[place] != 10, "LF without CR")
      physical[physical.count - 1].append(bytes[place])
      place += 1
    }
    #expect(physical.popLast() == [], "the last line ends")
    var lines: [String] = []
    var whole: [UInt8] = []
    for line in physical {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil, "a character is whole")
      if line.first == 32 {
        whole += line.dropFirst()
      } else {
        if !whole.isEmpty { lines.append(String(decoding: whole, as: UTF8.self)) }
        whole = line
      }
    }
    return lines + [String(decoding: whole, as: UTF8.self)]
  }

  @Test(arguments: ["", hostile], [Language.english, .welsh])
  func `lines are folded and escaped, and events are whole`(
    _ mark: String, _ language: Language
  ) throws {
    let file = try #require(CalendarFile(of: content(mark), in: language))
    let lines = try lines(file.bytes)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    // A plan, its renewal, the partnership's end and two elections.
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 5)
    #expect(lines.count { $0 == "END:VEVENT" } == 5)
    #expect(lines.count { $0 == "DTSTAMP:20230630T000000Z" } == 5)
    #expect(lines.count { $0 == "STATUS:TENTATIVE" } == 1)
    let ids = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(ids).count == 5)
    // Nobody has decided what follows if something is renewed.
    let again = language == .welsh ? "Pe câi ei adnewyddu" : "If renewed"
    #expect(lines.count { $0.contains(":\(again)") } == 1)
    #expect(lines.contains("DTSTART;VALUE=DATE:20251231"))
    #expect(lines.contains("DTEND;VALUE=DATE:20260101"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20280331"))
    #expect(lines.contains("DTEND;VALUE=DATE:20280401"))
    for line in lines where line.hasPrefix("SUMMARY") {
      let value = try #require(line.split(separator: ":", maxSplits: 1).last)
      #expect(!value.replacing("\\\\", with: "").replacing("\\;", with: "").contains(";"))
      #expect(!value.contains("\u{202E}"))
    }
  }

  @Test func `the same end has the same identity on another day and in another language`() throws {
    func ids(_ asOf: String, _ language: Language) throws -> [String] {
      let file = try #require(CalendarFile(of: content(asOf: asOf), in: language))
      return try lines(file.bytes).filter { $0.hasPrefix("UID:") }
    }
    #expect(try ids("2023-06-30", .english) == ids("2024-01-31", .welsh))
  }

  @Test func `without a date or an event there is no file`() {
    #expect(CalendarFile(of: content(asOf: ""), in: .english) == nil)
    var settings = Settings()
    settings.calendar.lastYear = 2024
    var world = LandscapeBuilder()
    world.partnership("board", areas: ["east"])
    #expect(CalendarFile(of: builtContent(of: world, settings: settings), in: .english) == nil)
  }

  @Test(arguments: [Language.english, .welsh])
  func `the page has each end as a mark and as a row`(_ language: Language) {
    let text = content().mainText(of: "\(language.tag)/calendar.html")
    let day = language == .welsh ? "31 Mawrth 2028" : "31 March 2028"
    for needed in ["2025", day, "2027, 2032", "data/calendar.\(language.tag).ics"] {
      #expect(text.contains(needed), "\(needed): \(text)")
    }
  }
}
