// What the program asks of ICU. None of ICU's own headers stands here: a toolchain has some of its own for
// Foundation, and one module must not see both. ICU's functions also carry its version in their names by macros,
// which Swift does not see.

#ifndef LANDSCAPE_LANGUAGE_RULES_H
#define LANDSCAPE_LANGUAGE_RULES_H

#include <stdbool.h>
#include <stdint.h>

// The categories of number of a language by its tag; NULL where there are none. Kept for good.
void *landscape_plural_rules(const char *language);

// Writes the CLDR category of a number, with a zero behind it; false where it does not fit.
bool landscape_plural_category(const void *rules, double number, char *category, int32_t capacity);

// The order of letters of a language: accents and case do not count, spaces and punctuation come before letters.
// NULL where there is none. Kept for good.
void *landscape_collator(const char *language);

// The length of the key of a text in UTF-16, which may be larger than `capacity`; 0 where there is none.
int32_t landscape_sort_key(const void *collator, const uint16_t *text, int32_t length, uint8_t *key,
                           int32_t capacity);

// Writes the canonical form of a BCP 47 tag, with a zero behind it; false where it is none, where its language is
// of two letters and not of ISO 639, of three and without a name in CLDR, or of more, where it is of none at all, or where it does not fit.
bool landscape_language_tag(const char *written, char *canonical, int32_t capacity);

// Writes the name of a language in another, in UTF-16: the length, which may be larger than `capacity`; 0 where ICU
// has none.
int32_t landscape_language_name(const char *tag, const char *in, uint16_t *name, int32_t capacity);

// Whether the language of a tag is written from right to left.
bool landscape_is_right_to_left(const char *tag);

// Whether numbers are written as in English: 1,234.5.
bool landscape_writes_numbers_as_english(const char *tag);

// Writes the version that is in use, not the one that this was built with: at most 20 bytes.
void landscape_icu_version(char *text);

#endif
