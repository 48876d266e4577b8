#include <stdbool.h>
#include <stdlib.h>
#include <unicode/ucol.h>
#include <unicode/uclean.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

// ICU's functions carry its version in their names by macros, which Swift does not see.

// Copies the CLDR category of a number into `category`; false where the language has none.
static inline bool landscape_plural_category(const UPluralRules *rules, double number, char *category,
                                             int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UChar keyword[32];
  int32_t length = uplrules_select(rules, number, keyword, 32, &error);
  if (U_FAILURE(error) || length >= capacity) return false;
  u_UCharsToChars(keyword, category, length);
  category[length] = 0;
  return true;
}

static inline UPluralRules *landscape_plural_rules(const char *language) {
  UErrorCode error = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_open(language, &error);
  return U_FAILURE(error) ? NULL : rules;
}

// Letters count, accents and case do not; spaces and punctuation come before them.
static inline UCollator *landscape_collator(const char *language) {
  UErrorCode error = U_ZERO_ERROR;
  UCollator *collator = ucol_open(language, &error);
  if (U_FAILURE(error)) return NULL;
  ucol_setStrength(collator, UCOL_PRIMARY);
  return collator;
}

// The length of the key, which may be larger than `capacity`; 0 where there is none.
static inline int32_t landscape_sort_key(const UCollator *collator, const UChar *text, int32_t length,
                                         uint8_t *key, int32_t capacity) {
  return ucol_getSortKey(collator, text, length, key, capacity);
}

// The version that is in use, not the one that this was built with.
static inline void landscape_icu_version(char *text) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
}
