// ICU's locales without data, in place of the 34 MB that Foundation's own ICU would put into the program.
//
// Names are sorted, nouns chosen and letters folded by the system's ICU (CLibICU); of Foundation nothing is asked that
// needs a locale. A static program takes this table, which has no entries, where ICU looks for its own: the linker
// fetches the other from its archive only where nobody has the symbol yet. It is laid out as ICU's stubdata.cpp has
// it. With another ICU, whose symbol has another number, the program is as large as before and the same otherwise.

#include <stdint.h>

struct Table {
  uint16_t headerSize;
  uint8_t magic1, magic2;
  uint16_t infoSize, reservedWord;
  uint8_t isBigEndian, charsetFamily, sizeofUChar, reservedByte;
  uint8_t dataFormat[4], formatVersion[4], dataVersion[4];
  char padding[8];
  uint32_t count, reserved;
  int32_t nothing[4];
};

#define TABLE                                                                                  \
  {                                                                                            \
    .headerSize = 32, .magic1 = 0xda, .magic2 = 0x27, .infoSize = 20,                          \
    .isBigEndian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__, .sizeofUChar = 2,                   \
    .dataFormat = {'T', 'o', 'C', 'P'}, .formatVersion = {1}                                   \
  }

// Of this program alone: where Foundation is a library of its own, as in tests of a debug build, it keeps its data.
#define OURS __attribute__((visibility("hidden"), aligned(16)))

OURS const struct Table icudt74_dat = TABLE;
OURS const struct Table icudt76_dat = TABLE;
