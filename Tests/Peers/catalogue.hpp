// Reading for join.cpp: files mapped into memory, cells found 32 bytes at a time, ids to dense numbers.
#pragma once

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#ifdef __AVX2__
#include <immintrin.h>
#endif

using Slice = std::string_view;

[[noreturn]] inline void fail(const std::string& why) {
  std::fprintf(stderr, "%s\n", why.c_str());
  std::exit(1);
}

// Zeroed memory in large pages where there are any: half of a lookup in a large table is the walk to its page.
template <class T>
struct Table {
  T* data = nullptr;
  size_t size = 0;
  explicit Table(size_t count = 0) : size(count) {
    size_t bytes = count * sizeof(T) + 64;
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) fail("no memory");
    if (bytes > (1 << 21)) madvise(memory, bytes, MADV_HUGEPAGE);
    data = static_cast<T*>(memory);
  }
  Table(const Table&) = delete;
  Table(Table&& other) noexcept : data(other.data), size(other.size) { other.data = nullptr; other.size = 0; }
  Table& operator=(Table&& other) noexcept {
    std::swap(data, other.data);
    std::swap(size, other.size);
    return *this;
  }
  ~Table() { if (data) munmap(data, size * sizeof(T) + 64); }
  T& operator[](size_t index) { return data[index]; }
  const T& operator[](size_t index) const { return data[index]; }
};

// A file with at least 64 readable bytes behind it.
struct Mapped {
  const char* begin = nullptr;
  const char* end = nullptr;
  explicit Mapped(const std::string& path) {
    int file = open(path.c_str(), O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail("cannot open " + path);
    size_t size = status.st_size, room = (size + 64 + 4095) / 4096 * 4096;
    void* base = mmap(nullptr, room, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (base == MAP_FAILED) fail("no memory");
    if (size && mmap(base, size, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_POPULATE, file, 0) == MAP_FAILED)
      fail("cannot map " + path);
    close(file);
    madvise(base, size, MADV_SEQUENTIAL);
    begin = static_cast<const char*>(base);
    end = begin + size;
    if (size >= 3 && !std::memcmp(begin, "\xEF\xBB\xBF", 3)) begin += 3;
  }
};

// The first byte from `p` on that is `a` or `b`, or `end`.
inline const char* find(const char* p, const char* end, char a, char b) {
#ifdef __AVX2__
  const __m256i first = _mm256_set1_epi8(a), second = _mm256_set1_epi8(b);
  while (p < end) {
    __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    uint32_t hits = _mm256_movemask_epi8(
      _mm256_or_si256(_mm256_cmpeq_epi8(bytes, first), _mm256_cmpeq_epi8(bytes, second)));
    if (hits) {
      p += __builtin_ctz(hits);
      return p < end ? p : end;
    }
    p += 32;
  }
  return end;
#else
  while (p < end && *p != a && *p != b) ++p;
  return p;
#endif
}

// The cells of one row after the other. Quotes written twice stay twice: no id has one.
struct Rows {
  const char* at;
  const char* end;
  std::vector<int> columns;  // for each column of the file its place among those asked for, or -1
  std::vector<Slice> cells;  // of those asked for
  int last = 0;              // the last column of the file that is asked for

  Rows(const Mapped& file, const std::vector<Slice>& titles) : at(file.begin), end(file.end) {
    cells.resize(titles.size());
    bool more = true;
    while (more) {
      Slice title;
      more = cell(title);
      int place = -1;
      for (size_t t = 0; t < titles.size(); ++t)
        if (titles[t] == title) place = t;
      if (place >= 0) last = columns.size();
      columns.push_back(place);
    }
    for (size_t t = 0; t < titles.size(); ++t) {
      bool found = false;
      for (int place : columns) found = found || place == int(t);
      if (!found) fail("no column " + std::string(titles[t]));
    }
  }

  // Whether another cell of the row follows.
  inline bool cell(Slice& slice) {
    const char* start = at;
    const char* stop;
    if (start < end && *start == '"') {
      stop = find(++start, end, '"', '"');
      while (stop + 1 < end && stop[1] == '"') stop = find(stop + 2, end, '"', '"');
      slice = Slice(start, stop - start);
      at = stop < end ? stop + 1 : end;
      if (at < end && *at == '\r') ++at;
    } else {
      at = stop = find(start, end, ',', '\n');
      if (stop > start && stop[-1] == '\r') --stop;
      slice = Slice(start, stop - start);
    }
    bool more = at < end && *at == ',';
    if (at < end) ++at;
    return more;
  }

  inline bool next() {
    if (at >= end) return false;
    Slice other;
    for (int column = 0; column <= last; ++column) {
      int place = columns[column];
      if (!cell(place < 0 ? other : cells[place])) return true;
    }
    // What is left of the row: no cell of it is asked for, but a quoted one may hold line ends.
    while (cell(other)) {}
    return true;
  }
};

// Numbers for ids in the order in which they come. Up to eight bytes lie in the table itself.
struct Ids {
  struct Slot { uint64_t key; uint32_t number; uint32_t length; };  // number + 1, 0 when free
  Table<Slot> slots{1 << 12};
  std::vector<Slice> ids;

  static uint64_t mixed(uint64_t word) {
    unsigned __int128 product = (unsigned __int128)word * 0xA0761D6478BD642Full;
    return uint64_t(product) ^ uint64_t(product >> 64);
  }
  static uint64_t key(Slice id) {
    uint64_t word = 0;
    if (id.size() == 8) { std::memcpy(&word, id.data(), 8); return word; }
    if (id.size() < 8) { std::memcpy(&word, id.data(), id.size()); return word; }
    uint64_t state = id.size();
    size_t at = 0;
    for (; at + 8 <= id.size(); at += 8) { std::memcpy(&word, id.data() + at, 8); state = mixed(state ^ word); }
    std::memcpy(&word, id.data() + id.size() - 8, 8);
    return mixed(state ^ word);
  }
  size_t place(uint64_t key) const { return mixed(key ^ 0x9E3779B97F4A7C15ull) & (slots.size - 1); }
  void fetch(Slice id) const { __builtin_prefetch(&slots[place(key(id))]); }

  // The number, or -1.
  int64_t find(Slice id) const { return find(id, key(id)); }
  int64_t find(Slice id, uint64_t key) const {
    for (size_t at = place(key); slots[at].number; at = (at + 1) & (slots.size - 1)) {
      const Slot& slot = slots[at];
      if (slot.key == key && slot.length == id.size() && (id.size() <= 8 || ids[slot.number - 1] == id))
        return slot.number - 1;
    }
    return -1;
  }
  uint32_t intern(Slice id) {
    uint64_t word = key(id);
    int64_t known = find(id, word);
    if (known >= 0) return known;
    ids.push_back(id);
    if (ids.size() * 2 > slots.size) {
      Table<Slot> old(slots.size * 4);
      std::swap(old, slots);
      for (size_t at = 0; at < old.size; ++at)
        if (old[at].number) put(old[at]);
    }
    put(Slot{word, uint32_t(ids.size()), uint32_t(id.size())});
    return ids.size() - 1;
  }

 private:
  void put(Slot slot) {
    size_t at = place(slot.key);
    while (slots[at].number) at = (at + 1) & (slots.size - 1);
    slots[at] = slot;
  }
};

// The parts of a list cell.
template <class Body>
void each(Slice list, Body body) {
  while (!list.empty()) {
    size_t stop = list.find(';');
    Slice part = list.substr(0, stop);
    if (!part.empty()) body(part);
    list = stop == Slice::npos ? Slice() : list.substr(stop + 1);
  }
}
