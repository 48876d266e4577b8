#include "language_rules.h"

#include <string.h>
#include <unicode/ucol.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
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

static bool locale_of(const char *tag, char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t parsed = 0;
  uloc_forLanguageTag(tag, locale, ULOC_FULLNAME_CAPACITY, &parsed, &error);
  return U_SUCCESS(error) && error != U_STRING_NOT_TERMINATED_WARNING && parsed > 0 &&
         (size_t)parsed == strlen(tag);
}

bool landscape_language_tag(const char *written, char *canonical, int32_t capacity) {
  char locale[ULOC_FULLNAME_CAPACITY];
  char language[ULOC_LANG_CAPACITY];
  if (!locale_of(written, locale)) return false;
  UErrorCode error = U_ZERO_ERROR;
  int32_t letters = uloc_getLanguage(locale, language, ULOC_LANG_CAPACITY, &error);
  if (U_FAILURE(error) || letters < 2 || letters > 3 || strcmp(language, "und") == 0) return false;
  // ISO 639-1 is closed and ICU has all of it; of the longer codes those that it has a name for.
  if (letters == 2 && uloc_getISO3Language(locale)[0] == 0) return false;
  if (letters == 3) {
    UChar name[ULOC_FULLNAME_CAPACITY];
    char code[ULOC_FULLNAME_CAPACITY];
    int32_t named = uloc_getDisplayLanguage(locale, "en", name, ULOC_FULLNAME_CAPACITY, &error);
    if (U_FAILURE(error) || named <= 0) return false;
    if (named == letters) {
      u_UCharsToChars(name, code, named + 1);
      if (strcmp(code, language) == 0) return false;
    }
    error = U_ZERO_ERROR;
  }
  int32_t length = uloc_toLanguageTag(locale, canonical, capacity, true, &error);
  return U_SUCCESS(error) && length > 0 && length < capacity;
}

int32_t landscape_language_name(const char *tag, const char *in, uint16_t *name, int32_t capacity) {
  char locale[ULOC_FULLNAME_CAPACITY], of[ULOC_FULLNAME_CAPACITY];
  if (!locale_of(tag, locale) || !locale_of(in, of)) return 0;
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_getDisplayName(locale, of, (UChar *)name, capacity, &error);
  return U_SUCCESS(error) ? length : 0;
}

bool landscape_is_right_to_left(const char *tag) {
  char locale[ULOC_FULLNAME_CAPACITY];
  return locale_of(tag, locale) && uloc_isRightToLeft(locale);
}

bool landscape_writes_numbers_as_english(const char *tag) {
  UErrorCode error = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, tag, NULL, &error);
  if (U_FAILURE(error)) return false;
  UChar group[8], point[8];
  unum_getSymbol(format, UNUM_GROUPING_SEPARATOR_SYMBOL, group, 8, &error);
  unum_getSymbol(format, UNUM_DECIMAL_SEPARATOR_SYMBOL, point, 8, &error);
  unum_close(format);
  return U_SUCCESS(error) && group[0] == ',' && group[1] == 0 && point[0] == '.' && point[1] == 0;
}

void landscape_icu_version(char *text) {
  UVersionInfo version;
  u_getVersion(version);
  u_versionToString(version, text);
}
