#include "language_rules.h"

#include <unicode/ucol.h>
#include <unicode/upluralrules.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

void *landscape_plural_rules(const char *language) {
  UErrorCode error = U_ZERO_ERROR;
  UPluralRules *rules = uplrules_open(language, &error);
  return U_FAILURE(error) ? NULL : rules;
}

bool landscape_plural_category(const void *rules, double number, char *category, int32_t capacity) {
  UErrorCode error = U_ZERO_ERROR;
  UChar keyword[32];
  int32_t length = uplrules_select(rules, number, keyword, 32, &error);
  if (U_FAILURE(error) || length >= capacity) return false;
  u_UCharsToChars(keyword, category, length);
  category[length] = 0;
  return true;
}

void *landscape_collator(const char *language) {
  UErrorCode error = U_ZERO_ERROR;
  UCollator *collator = ucol_open(language, &error);
  if (U_FAILURE(error)) return NULL;
  ucol_setStrength(collator, UCOL_PRIMARY);
  return collator;
}

int32_t landscape_sort_key(const void *collator, const uint16_t *text, int32_t length, uint8_t *key,
                           int32_t capacity) {
  return ucol_getSortKey(collator, (const UChar *)text, length, key, capacity);
}

void landscape_icu_version(char *text) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
}
