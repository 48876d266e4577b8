#include "CByteIndex.h"

#include <string.h>

// Of 64 bytes those of each kind, the first in the lowest bit.
typedef struct {
  uint64_t quotes, delimiters, lineFeeds, returns, high, odd;
} Kinds;

// What one character is, or may be a sign of.
typedef struct {
  unsigned length;  // 0: not UTF-8
  bool isComposed;  // in form C beside whatever is so too
  bool isMark;
} Character;

static inline bool isContinuation(uint8_t byte) { return (byte & 0xC0) == 0x80; }

// Whether a letter from Â to ô may stand in a misread text for the first byte of a character: as many characters
// that are no ASCII come after it as that has further bytes. `â’r` has one where â would have two.
static bool mayBeMisread(const uint8_t *at) {
  uint8_t letter = at[1], next = at[2];
  if (letter < 0x82 || letter > 0xB4 || next < 0x80) return false;
  if (letter < 0xA0) return true;
  // `â€` stands for nothing else, whatever comes after it.
  if (letter == 0xA2 && next == 0xE2 && at[3] == 0x82 && at[4] == 0xAC) return true;
  return at[next < 0xE0 ? 4 : 5] >= 0x80;
}

static Character twoBytes(const uint8_t *at) {
  Character found = {2, true, false};
  uint8_t lead = at[0], next = at[1];
  if (!isContinuation(next)) return (Character){0, false, false};
  switch (lead) {
    case 0xC2: found.isMark = next == 0xAD; break;
    case 0xC3: found.isMark = next == 0xB0 || next == 0xBE || mayBeMisread(at); break;
    case 0xC4: case 0xC5: case 0xC6: case 0xC7: case 0xC8: case 0xC9: case 0xCA: break;
    case 0xCB: found.isMark = next == 0x86; break;
    case 0xCC: found.isComposed = false; found.isMark = true; break;
    case 0xCD: found.isComposed = next >= 0xB0 && next != 0xB4 && next != 0xBE; found.isMark = true; break;
    case 0xCE: found.isComposed = next != 0x87; found.isMark = true; break;
    case 0xCF: case 0xD0: case 0xD1: case 0xD3: found.isMark = true; break;
    case 0xD2: found.isComposed = next < 0x83 || next > 0x87; found.isMark = true; break;
    case 0xD4: found.isComposed = next <= 0xAF; found.isMark = true; break;
    case 0xD8: found.isComposed = false; found.isMark = next == 0x9C; break;
    default: found.isComposed = false;
  }
  return found;
}

static Character threeBytes(const uint8_t *at) {
  Character found = {3, true, false};
  uint8_t lead = at[0], second = at[1], third = at[2];
  if (!isContinuation(second) || !isContinuation(third) || (lead == 0xE0 && second < 0xA0)
    || (lead == 0xED && second > 0x9F))
    return (Character){0, false, false};
  switch (lead) {
    case 0xE1:
      found.isComposed = second >= 0xB8 && second <= 0xBB;
      found.isMark = second >= 0xBC || (second == 0x85 && (third == 0x9F || third == 0xA0))
        || (second == 0xA0 && third == 0x8E);
      break;
    case 0xE2:
      switch (second) {
        case 0x80:
          found.isComposed = third >= 0x82;
          found.isMark = (third >= 0x8B && third <= 0x8F) || (third >= 0xAA && third <= 0xAE);
          break;
        case 0x81: found.isMark = third == 0xA0 || (third >= 0xA6 && third <= 0xA9); break;
        case 0x83: found.isComposed = third < 0x90; break;
        case 0x84: found.isComposed = third != 0xA6 && third != 0xAA && third != 0xAB; break;
        case 0x8C: found.isComposed = third != 0xA9 && third != 0xAA; break;
        case 0xAB: found.isComposed = third != 0x9C; break;
        default: found.isComposed = second < 0xB0;
      }
      break;
    case 0xE3:
      if (second == 0x80) found.isComposed = third < 0xAA || third > 0xAF;
      if (second == 0x82) found.isComposed = third != 0x99 && third != 0x9A;
      found.isMark = second == 0x85 && third == 0xA4;
      break;
    case 0xE4: case 0xE5: case 0xE6: case 0xE7: case 0xE8: case 0xE9: break;
    case 0xEA: found.isComposed = second >= 0xB0; break;
    case 0xEB: case 0xEC: break;
    case 0xED: found.isComposed = second < 0x9E; break;
    case 0xEF: found.isComposed = false; found.isMark = true; break;
    default: found.isComposed = false;
  }
  return found;
}

static Character fourBytes(const uint8_t *at) {
  uint8_t lead = at[0], second = at[1];
  if (!isContinuation(second) || !isContinuation(at[2]) || !isContinuation(at[3]) || (lead == 0xF0 && second < 0x90)
    || (lead == 0xF4 && second > 0x8F))
    return (Character){0, false, false};
  return (Character){4, lead == 0xF0 && second == 0x9F, lead == 0xF3};
}

static inline Character character(const uint8_t *at) {
  if (at[0] < 0xC2 || at[0] > 0xF4) return (Character){0, false, false};
  if (at[0] < 0xE0) return twoBytes(at);
  return at[0] < 0xF0 ? threeBytes(at) : fourBytes(at);
}

// Whether a letter may begin there; of what is no ASCII all but U+2000 to U+203F, closing quotes among them.
static inline bool mayBeLetter(const uint8_t *at) {
  if (at[0] >= 0x80) return at[0] != 0xE2 || at[1] != 0x80;
  return (uint8_t)((at[0] | 0x20) - 'a') < 26;
}

static inline uint64_t parity(uint64_t bits) {
  for (unsigned shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

// The high bit of each byte of `word` that is `byte` eight times over.
static inline uint64_t equal(uint64_t word, uint64_t byte) {
  const uint64_t low = 0x7F7F7F7F7F7F7F7Full;
  uint64_t other = word ^ byte;
  return ~(((other & low) + low) | other | low);
}

// The high bits of eight bytes side by side.
static inline uint64_t gathered(uint64_t word) { return (word >> 7) * 0x0102040810204080ull >> 56; }

static inline Kinds portableKinds(const uint8_t *bytes, uint8_t delimiter) {
  Kinds kinds = {0, 0, 0, 0, 0, 0};
  const uint64_t ones = 0x0101010101010101ull;
  for (unsigned place = 0; place < 64; place += 8) {
    uint64_t word = 0;
    for (unsigned byte = 0; byte < 8; ++byte) word |= (uint64_t)bytes[place + byte] << 8 * byte;
    kinds.quotes |= gathered(equal(word, ones * '"')) << place;
    kinds.delimiters |= gathered(equal(word, ones * delimiter)) << place;
    kinds.lineFeeds |= gathered(equal(word, ones * '\n')) << place;
    kinds.returns |= gathered(equal(word, ones * '\r')) << place;
    kinds.high |= gathered(word & ones * 0x80) << place;
    kinds.odd |= gathered(equal(word, 0) | equal(word, ones * '?') | equal(word, ones * '^')) << place;
  }
  return kinds;
}

#define INDEX landscape_index_portable
#define KINDS portableKinds
#define TARGET
#define LINKAGE
#include "index_body.h"
#undef INDEX
#undef KINDS
#undef TARGET
#undef LINKAGE

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx2,bmi,bmi2,popcnt")))

TARGET static inline uint64_t mask(__m256i low, __m256i high) {
  return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

TARGET static inline Kinds vectorKinds(const uint8_t *bytes, uint8_t delimiter) {
  const __m256i low = _mm256_loadu_si256((const __m256i *)bytes);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + 32));
#define EQUAL(half, byte) _mm256_cmpeq_epi8(half, _mm256_set1_epi8((char)(byte)))
#define ODD(half) _mm256_or_si256(EQUAL(half, 0), _mm256_or_si256(EQUAL(half, '?'), EQUAL(half, '^')))
  return (Kinds){
    mask(EQUAL(low, '"'), EQUAL(high, '"')), mask(EQUAL(low, delimiter), EQUAL(high, delimiter)),
    mask(EQUAL(low, '\n'), EQUAL(high, '\n')), mask(EQUAL(low, '\r'), EQUAL(high, '\r')),
    mask(low, high), mask(ODD(low), ODD(high)),
  };
#undef EQUAL
#undef ODD
}

#define INDEX vectorIndex
#define KINDS vectorKinds
#define LINKAGE static
#include "index_body.h"
#undef INDEX
#undef KINDS

TARGET static size_t vectorCount(const uint8_t *bytes, size_t count, uint8_t byte) {
  const __m256i wanted = _mm256_set1_epi8((char)byte);
  size_t found = 0, place = 0;
  for (; place + 64 <= count; place += 64) {
    const __m256i low = _mm256_loadu_si256((const __m256i *)(bytes + place));
    const __m256i high = _mm256_loadu_si256((const __m256i *)(bytes + place + 32));
    found += (size_t)__builtin_popcountll(mask(_mm256_cmpeq_epi8(low, wanted), _mm256_cmpeq_epi8(high, wanted)));
  }
  for (; place < count; ++place) found += bytes[place] == byte;
  return found;
}

static bool hasVectors(void) { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2"); }
#endif

void landscape_index(
  const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *entries, uint32_t *marks, size_t markRoom,
  LandscapeIndex *index
) {
#if defined(__x86_64__)
  if (hasVectors()) {
    vectorIndex(bytes, count, delimiter, entries, marks, markRoom, index);
    return;
  }
#endif
  landscape_index_portable(bytes, count, delimiter, entries, marks, markRoom, index);
}

size_t landscape_count(const uint8_t *bytes, size_t count, uint8_t byte) {
#if defined(__x86_64__)
  if (hasVectors()) return vectorCount(bytes, count, byte);
#endif
  size_t found = 0;
  for (size_t place = 0; place < count; ++place) found += bytes[place] == byte;
  return found;
}

// Eight bytes from `place` on, zeros where there are none.
static const uint8_t *around(const uint8_t *bytes, size_t count, size_t place, uint8_t rest[8]) {
  if (count - place >= 8) return bytes + place;
  memset(rest, 0, 8);
  memcpy(rest, bytes + place, count - place);
  return rest;
}

// The character at `place`, with nothing read behind the bytes.
static Character bounded(const uint8_t *bytes, size_t count, size_t place) {
  uint8_t rest[8];
  return character(around(bytes, count, place, rest));
}

// Where the first byte of eight is that is no ASCII or one of two others, from `place` on; `count` if there is none.
static inline size_t nextOdd(const uint8_t *bytes, size_t count, size_t place, bool isMarks) {
  const uint64_t ones = 0x0101010101010101ull;
  for (; place + 8 <= count; place += 8) {
    uint64_t word;
    memcpy(&word, bytes + place, 8);
    uint64_t found = word & ones * 0x80;
    if (isMarks) found |= equal(word, ones * '?') | equal(word, ones * '^');
    if (found) break;
  }
  while (place < count && bytes[place] < 0x80 && !(isMarks && (bytes[place] == '?' || bytes[place] == '^'))) ++place;
  return place;
}

bool landscape_may_show_signs(const uint8_t *bytes, size_t count) {
  size_t place = 0;
  while ((place = nextOdd(bytes, count, place, true)) < count) {
    uint8_t byte = bytes[place];
    if (byte < 0x80) {
      uint8_t before = place > 0 ? bytes[place - 1] | 0x20 : 0, rest[8];
      if (byte == '?' ? mayBeLetter(around(bytes, count, place, rest) + 1) : before == 'w' || before == 'y')
        return true;
      ++place;
      continue;
    }
    Character found = bounded(bytes, count, place);
    if (found.length == 0 || found.isMark) return true;
    place += found.length;
  }
  return false;
}

bool landscape_is_composed(const uint8_t *bytes, size_t count) {
  size_t place = 0;
  while ((place = nextOdd(bytes, count, place, false)) < count) {
    Character found = bounded(bytes, count, place);
    if (found.length == 0 || !found.isComposed) return false;
    place += found.length;
  }
  return true;
}

size_t landscape_utf8(const uint8_t *bytes, size_t units, bool isBigEndian, uint8_t *target) {
  const unsigned first = isBigEndian ? 1 : 0, second = 1 - first;
  const uint64_t high = isBigEndian ? 0x80FF80FF80FF80FFull : 0xFF80FF80FF80FF80ull;
  uint8_t *to = target;
  size_t place = 0;
  while (place < units) {
    // Eight units at a time while all are ASCII.
    while (place + 8 <= units) {
      uint64_t left, right;
      memcpy(&left, bytes + 2 * place, 8);
      memcpy(&right, bytes + 2 * place + 8, 8);
      if ((left | right) & high) break;
      for (unsigned unit = 0; unit < 8; ++unit) to[unit] = bytes[2 * (place + unit) + first];
      to += 8;
      place += 8;
    }
    if (place == units) break;
    uint32_t scalar = bytes[2 * place + first] | (uint32_t)bytes[2 * place + second] << 8;
    ++place;
    if ((scalar & 0xFC00) == 0xD800 && place < units) {
      uint32_t low = bytes[2 * place + first] | (uint32_t)bytes[2 * place + second] << 8;
      if ((low & 0xFC00) == 0xDC00) {
        scalar = 0x10000 + ((scalar & 0x3FF) << 10) + (low & 0x3FF);
        ++place;
      }
    }
    if (scalar < 0x80) {
      *to++ = (uint8_t)scalar;
    } else if (scalar < 0x800) {
      *to++ = (uint8_t)(0xC0 | scalar >> 6);
      *to++ = (uint8_t)(0x80 | (scalar & 0x3F));
    } else if (scalar < 0x10000) {
      *to++ = (uint8_t)(0xE0 | scalar >> 12);
      *to++ = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
      *to++ = (uint8_t)(0x80 | (scalar & 0x3F));
    } else {
      *to++ = (uint8_t)(0xF0 | scalar >> 18);
      *to++ = (uint8_t)(0x80 | (scalar >> 12 & 0x3F));
      *to++ = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
      *to++ = (uint8_t)(0x80 | (scalar & 0x3F));
    }
  }
  return (size_t)(to - target);
}
