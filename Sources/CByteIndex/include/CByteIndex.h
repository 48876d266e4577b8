// Where the cells of delimited text end, and what is to be said of its bytes, found in one pass, 64 bytes at a
// time: what Swift has no instructions for. Nothing here allocates, keeps state or knows a column.

#ifndef LANDSCAPE_BYTE_INDEX_H
#define LANDSCAPE_BYTE_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What stands at an entry, in its two highest bits; the rest is the offset.
enum {
  LANDSCAPE_DELIMITER = 0,
  LANDSCAPE_LINE_END = 1,         // the line feed that ends a row
  LANDSCAPE_QUOTED_LINE_END = 2,  // a line feed within quotes
  LANDSCAPE_ESCAPE = 3,           // the second of two quotes that stand for one
};

typedef struct {
  size_t entryCount;
  size_t markCount;
  // The first byte that was not looked at: `count`, or where something is that a slower reader must judge.
  size_t end;
  // Whether all text that was looked at is in normalisation form C for certain.
  bool isComposed;
  // Whether there were more marks than there was room for: then any text may have one.
  bool hasMoreMarks;
} LandscapeIndex;

// Indexes text from the beginning of a row on, outside quotes.
//
// It ends early at a quote that is not where RFC 4180 has it, a carriage return that no line feed follows, a NUL
// and what is not UTF-8. Marks are the places in ascending order at which text may show damage, an invisible
// character or a foreign script; where there is none, there is no such sign.
//
// - bytes: `count` of them, and 80 more that may be read.
// - count: below 2^30; a multiple of 64 unless the text ends there.
// - entries: room for `count` + 64.
// - marks: room for `markRoom` + 64.
void landscape_index(
  const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *entries, uint32_t *marks, size_t markRoom,
  LandscapeIndex *index);

// The same without vector instructions, for other processors and for tests.
void landscape_index_portable(
  const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t *entries, uint32_t *marks, size_t markRoom,
  LandscapeIndex *index);

// Whether text may show damage, an invisible character or a foreign script; where not, it shows none. `count`
// bytes and no more are read.
bool landscape_may_show_signs(const uint8_t *bytes, size_t count);

// Whether text is UTF-8 in normalisation form C for certain. `count` bytes and no more are read.
bool landscape_is_composed(const uint8_t *bytes, size_t count);

// UTF-16 as UTF-8. A surrogate without its partner keeps three bytes of its own.
//
// - target: room for 3 · `units` + 16 bytes.
// Returns the bytes written.
size_t landscape_utf8(const uint8_t *bytes, size_t units, bool isBigEndian, uint8_t *target);

// How often `byte` stands among `count` bytes.
size_t landscape_count(const uint8_t *bytes, size_t count, uint8_t byte);

#endif
