// The index itself, compiled once for each way of telling bytes apart: `KINDS` tells 64 of them, `INDEX` is the
// name, `TARGET` the instructions that may be used.

LINKAGE TARGET void INDEX(
  const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *entries, uint32_t *marks, size_t markRoom,
  LandscapeIndex *index
) {
  uint32_t *entry = entries, *mark = marks;
  const uint32_t *lastMark = marks + markRoom;
  uint64_t inside = 0;           // all bits when a block begins within quotes
  uint64_t afterBoundary = 1;    // whether a block begins a cell
  uint64_t afterClose = 0;       // whether it begins after a closing quote
  size_t known = 0;              // characters are looked over up to here
  index->isComposed = true;
  index->hasMoreMarks = false;
  index->end = count;

  for (size_t place = 0; place < count; place += 64) {
    Kinds kinds = KINDS(bytes + place, delimiter);
    uint64_t valid = ~(uint64_t)0;
    if (count - place < 64) {
      valid = ((uint64_t)1 << (count - place)) - 1;
      kinds.quotes &= valid;
      kinds.delimiters &= valid;
      kinds.lineFeeds &= valid;
      kinds.returns &= valid;
      kinds.high &= valid;
      kinds.odd &= valid;
    }
    uint64_t quoted = parity(kinds.quotes) ^ inside;  // from an opening quote to the byte before its closing one
    uint64_t opening = kinds.quotes & quoted, closing = kinds.quotes & ~quoted;
    uint64_t boundaries = (kinds.delimiters | kinds.lineFeeds) & ~quoted;
    uint64_t behindBoundary = boundaries << 1 | afterBoundary, behindClose = closing << 1 | afterClose;
    uint64_t faults = (opening & ~(behindBoundary | behindClose))
      | (behindClose & ~(boundaries | opening | kinds.returns) & valid);
    if (kinds.returns) {
      uint64_t followed = kinds.lineFeeds >> 1;
      if (kinds.returns >> 63 && bytes[place + 64] == '\n' && place + 64 < count) followed |= (uint64_t)1 << 63;
      faults |= kinds.returns & ~followed;
    }
    if (kinds.odd) {
      for (uint64_t bits = kinds.odd; bits; bits &= bits - 1) {
        unsigned bit = (unsigned)__builtin_ctzll(bits);
        const uint8_t *at = bytes + place + bit;
        bool isMark = false;
        if (*at == 0) {
          faults |= (uint64_t)1 << bit;
        } else if (*at == '?') {
          isMark = mayBeLetter(at + 1);
        } else {
          uint8_t before = place + bit > 0 ? at[-1] | 0x20 : 0;
          isMark = before == 'w' || before == 'y';
        }
        // Marks of a block are put in order below.
        if (isMark) *mark++ = (uint32_t)(place + bit);
      }
    }
    if (kinds.high) {
      uint32_t *odd = mark;
      uint64_t bits = kinds.high;
      if (known > place) bits &= known - place < 64 ? ~(uint64_t)0 << (known - place) : 0;
      while (bits) {
        unsigned bit = (unsigned)__builtin_ctzll(bits);
        const uint8_t *at = bytes + place + bit;
        Character found = character(at);
        if (found.length == 0) {
          faults |= (uint64_t)1 << bit;
          break;
        }
        index->isComposed &= found.isComposed;
        if (found.isMark) *mark++ = (uint32_t)(place + bit);
        known = place + bit + found.length;
        if (bit + found.length >= 64) break;
        bits &= ~(uint64_t)0 << (bit + found.length);
      }
      if (odd > marks && mark > odd && odd[-1] > odd[0]) {
        // Both kinds in one block, which is seldom: a few numbers nearly in order.
        for (uint32_t *at = odd; at < mark; ++at)
          for (uint32_t *to = at; to > marks && to[-1] > *to; --to) {
            uint32_t other = to[-1];
            to[-1] = *to;
            *to = other;
          }
      }
    }
    if (mark > lastMark) {
      mark = marks;
      index->hasMoreMarks = true;
    }
    uint64_t quotedEnds = kinds.lineFeeds & quoted, escapes = opening & behindClose;
    if (faults) {
      uint64_t before = ((uint64_t)1 << __builtin_ctzll(faults)) - 1;
      boundaries &= before;
      quotedEnds &= before;
      escapes &= before;
      index->end = place + (size_t)__builtin_ctzll(faults);
    }
    if (quotedEnds | escapes) {
      for (uint64_t bits = boundaries | quotedEnds | escapes; bits; bits &= bits - 1) {
        uint64_t bit = bits & -bits;
        uint32_t kind = quotedEnds & bit ? LANDSCAPE_QUOTED_LINE_END
          : escapes & bit ? LANDSCAPE_ESCAPE
          : kinds.lineFeeds & bit ? LANDSCAPE_LINE_END : LANDSCAPE_DELIMITER;
        *entry++ = (uint32_t)place + (uint32_t)__builtin_ctzll(bits) + (kind << 30);
      }
    } else {
      for (uint64_t bits = boundaries; bits; bits &= bits - 1) {
        unsigned bit = (unsigned)__builtin_ctzll(bits);
        *entry++ = (uint32_t)place + bit + ((uint32_t)(kinds.lineFeeds >> bit & 1) << 30);
      }
    }
    if (faults) break;
    inside = (uint64_t)((int64_t)quoted >> 63);
    afterBoundary = boundaries >> 63;
    afterClose = closing >> 63;
  }
  index->entryCount = (size_t)(entry - entries);
  index->markCount = (size_t)(mark - marks);
}
