// The overlap join as tight as one thread was made to do it here: what the ratio to the limit is measured against.
//
// `join INPUT OUT` reads the tidy catalogue in INPUT and writes OUT/edges.csv (source,target,area,membership,remit)
// by the edge condition of joins.py. It judges nothing of what it reads: an unknown id ends it, a text is passed
// over, roles and dates are not looked at (all roles of the workload count and no partnership has ended).
//
// - Partnerships are renumbered so that those on one footprint stand together, and organisations in the order in
//   which those have them: what one probe fetches, the next finds near.
// - Members lie rarest first, as (degree, organisation) in one word; a weighted prefix filter finds candidates:
//   of two partnerships the heavier probes while the rest weighs t·W or more, the lighter is indexed while it
//   weighs 2t/(1+t)·W or more. Where two meet first, no more can be shared than the lesser of what is left.
// - Edges by area and remit: the few footprints near each footprint, then bits of remits.

#include "catalogue.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

static const double T = 0.5 - 1e-9;
static const double SLACK = 1e-6;  // single precision only ever lets more through

struct Areas {
  Ids codes;
  std::vector<std::vector<uint32_t>> atoms;  // of each area, ascending
  std::vector<double> people;                // of each area

  explicit Areas(const Mapped& file) {
    Rows rows(file, {"code", "parts", "population"});
    std::vector<Slice> parts;
    while (rows.next()) {
      codes.intern(rows.cells[0]);
      parts.push_back(rows.cells[1]);
      double population = 0;
      std::from_chars(rows.cells[2].begin(), rows.cells[2].end(), population);
      people.push_back(population);
    }
    atoms.resize(parts.size());
    for (uint32_t area = 0; area < parts.size(); ++area) resolve(area, parts);
  }

  void resolve(uint32_t area, const std::vector<Slice>& parts) {
    if (!atoms[area].empty()) return;
    std::vector<uint32_t> below;
    each(parts[area], [&](Slice code) {
      int64_t part = codes.find(code);
      if (part < 0) fail("unknown area " + std::string(code));
      resolve(part, parts);
      below.insert(below.end(), atoms[part].begin(), atoms[part].end());
    });
    if (below.empty()) below.push_back(area);
    std::sort(below.begin(), below.end());
    below.erase(std::unique(below.begin(), below.end()), below.end());
    atoms[area] = below;
  }
};

struct Remits {
  Ids ids;
  std::vector<uint64_t> masks;  // of each remit with its ancestors

  explicit Remits(const Mapped& file) {
    Rows rows(file, {"id", "broader"});
    std::vector<Slice> broader;
    while (rows.next()) {
      ids.intern(rows.cells[0]);
      broader.push_back(rows.cells[1]);
    }
    if (broader.size() > 64) fail("more than 64 remits");
    for (size_t remit = 0; remit < broader.size(); ++remit) {
      uint64_t mask = 0;
      for (int64_t at = remit; at >= 0; at = broader[at].empty() ? -1 : ids.find(broader[at])) mask |= 1ull << at;
      masks.push_back(mask);
    }
  }
};

// Which footprints are near each other, and how near.
struct Footprints {
  std::vector<std::vector<uint32_t>> atoms;
  std::vector<double> weight;
  std::vector<double> people;
  std::vector<std::vector<uint32_t>> near;  // later ones with an area score of T or more, itself the first

  double score(uint32_t left, uint32_t right) const {
    if (weight[left] <= 0 && weight[right] <= 0) return 0;
    if (left == right) return 1;
    const auto &a = atoms[left], &b = atoms[right];
    if (a.back() < b.front() || b.back() < a.front()) return 0;
    double shared = 0;
    auto at = a.begin(), other = b.begin();
    if (a.size() > 16 * b.size()) at = std::lower_bound(at, a.end(), b.front());
    if (b.size() > 16 * a.size()) other = std::lower_bound(other, b.end(), a.front());
    while (at != a.end() && other != b.end()) {
      if (*at == *other) shared += people[*at];
      uint32_t l = *at, r = *other;
      at += l <= r;
      other += r <= l;
    }
    return shared / (weight[left] + weight[right] - shared);
  }

  void findNear() {
    std::vector<std::vector<uint32_t>> holders(people.size());
    for (uint32_t f = 0; f < atoms.size(); ++f)
      for (uint32_t atom : atoms[f]) holders[atom].push_back(f);
    near.resize(atoms.size());
    std::vector<uint32_t> seen(atoms.size(), ~0u);
    std::vector<double> shared(atoms.size());
    std::vector<uint32_t> met;
    for (uint32_t f = 0; f < atoms.size(); ++f) {
      met.clear();
      for (uint32_t atom : atoms[f])
        for (auto at = holders[atom].rbegin(); at != holders[atom].rend() && *at >= f; ++at) {
          if (seen[*at] != f) { seen[*at] = f; shared[*at] = 0; met.push_back(*at); }
          shared[*at] += people[atom];
        }
      for (uint32_t g : met)
        if (weight[f] + weight[g] > 0 && shared[g] >= T * (weight[f] + weight[g] - shared[g])) near[f].push_back(g);
    }
  }
};

struct Output {
  std::vector<char> buffer = std::vector<char>(1 << 20);
  size_t used = 0;
  int file;
  struct Text { uint64_t bits = ~0ull; uint8_t length = 0; char text[31]; };
  std::vector<Text> known = std::vector<Text>(1 << 12);  // areas and remits come to the same scores again and again

  explicit Output(const std::string& path) : file(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0666)) {
    if (file < 0) fail("cannot write " + path);
    put("source,target,area,membership,remit\n");
  }
  void put(Slice text) {
    std::memcpy(buffer.data() + used, text.data(), text.size());
    used += text.size();
  }
  void fresh(double value) { used = std::to_chars(buffer.data() + used, buffer.data() + used + 32, value).ptr - buffer.data(); }
  void common(double value) {
    uint64_t bits;
    std::memcpy(&bits, &value, 8);
    Text& text = known[Ids::mixed(bits) & (known.size() - 1)];
    if (text.bits != bits) {
      text.bits = bits;
      text.length = std::to_chars(text.text, text.text + sizeof text.text, value).ptr - text.text;
    }
    put(Slice(text.text, text.length));
  }
  void edge(Slice left, Slice right, double area, double membership, double remit) {
    if (used + left.size() + right.size() + 100 > buffer.size()) flush();
    put(std::min(left, right));
    put(",");
    put(std::max(left, right));
    put(",");
    common(area);
    put(",");
    fresh(membership);
    put(",");
    common(remit);
    put("\n");
  }
  void flush() {
    for (size_t done = 0; done < used;) {
      ssize_t now = write(file, buffer.data() + done, used - done);
      if (now <= 0) fail("cannot write");
      done += now;
    }
    used = 0;
  }
};

static double remitScore(uint64_t left, uint64_t right) {
  uint64_t any = left | right;
  return any ? double(__builtin_popcountll(left & right)) / __builtin_popcountll(any) : 0;
}

int main(int count, char** arguments) {
  if (count != 3) fail("join INPUT OUT");
  std::string folder = arguments[1];
  Mapped areaFile(folder + "/areas.csv"), remitFile(folder + "/remits.csv"), bodyFile(folder + "/partnerships.csv"),
      seatFile(folder + "/memberships.csv");
  Areas areas(areaFile);
  Remits remits(remitFile);

  // Partnerships as they come: id, footprint, remits.
  Ids bodies;
  std::vector<uint32_t> footprintOf;
  std::vector<uint64_t> maskOf;
  std::vector<int64_t> footprintOfArea(areas.atoms.size(), -1);
  Ids lists;
  std::vector<uint32_t> footprintOfList;
  Ids remitCells;
  std::vector<uint64_t> maskOfCell;
  Footprints footprints;
  footprints.people = areas.people;
  auto footprint = [&](Slice cell) -> uint32_t {
    uint32_t list = lists.intern(cell);
    if (list < footprintOfList.size()) return footprintOfList[list];
    std::vector<uint32_t> atoms;
    each(cell, [&](Slice code) {
      int64_t area = areas.codes.find(code);
      if (area < 0) fail("unknown area " + std::string(code));
      atoms.insert(atoms.end(), areas.atoms[area].begin(), areas.atoms[area].end());
    });
    std::sort(atoms.begin(), atoms.end());
    atoms.erase(std::unique(atoms.begin(), atoms.end()), atoms.end());
    footprintOfList.push_back(footprints.atoms.size());
    footprints.atoms.push_back(atoms);
    return footprintOfList.back();
  };
  {
    Rows rows(bodyFile, {"id", "areas", "remits"});
    while (rows.next()) {
      size_t known = bodies.ids.size();
      if (bodies.intern(rows.cells[0]) != known) fail("an id twice");
      footprintOf.push_back(footprint(rows.cells[1]));
      uint32_t cell = remitCells.intern(rows.cells[2]);
      if (cell == maskOfCell.size()) {
        uint64_t mask = 0;
        each(rows.cells[2], [&](Slice id) {
          int64_t remit = remits.ids.find(id);
          if (remit < 0) fail("unknown remit " + std::string(id));
          mask |= remits.masks[remit];
        });
        maskOfCell.push_back(mask);
      }
      maskOf.push_back(maskOfCell[cell]);
    }
  }
  const uint32_t n = bodies.ids.size();

  // New numbers, by footprint, these in the order of their first atoms.
  std::vector<uint32_t> order(footprints.atoms.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](uint32_t l, uint32_t r) { return footprints.atoms[l] < footprints.atoms[r]; });
  // Two cells that come to the same atoms are one footprint.
  std::vector<uint32_t> place(order.size());
  {
    std::vector<std::vector<uint32_t>> distinct;
    for (uint32_t at : order) {
      if (distinct.empty() || distinct.back() != footprints.atoms[at]) distinct.push_back(footprints.atoms[at]);
      place[at] = distinct.size() - 1;
    }
    footprints.atoms = std::move(distinct);
    for (auto& atoms : footprints.atoms) {
      double sum = 0;
      for (uint32_t atom : atoms) sum += footprints.people[atom];
      footprints.weight.push_back(sum);
    }
  }
  std::vector<uint32_t> starts(footprints.atoms.size() + 1), number(n), original(n);
  for (uint32_t p = 0; p < n; ++p) ++starts[place[footprintOf[p]] + 1];
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  {
    auto next = starts;
    for (uint32_t p = 0; p < n; ++p) number[p] = next[place[footprintOf[p]]]++;
  }
  std::vector<uint32_t> foot(n);
  std::vector<uint64_t> mask(n);
  for (uint32_t p = 0; p < n; ++p) {
    original[number[p]] = p;
    foot[number[p]] = place[footprintOf[p]];
    mask[number[p]] = maskOf[p];
  }

  // Seats as they come, looked up 32 rows at a time so that the processor fetches them side by side.
  Ids organisations;
  std::vector<uint32_t> seatBody, seatOrganisation;
  size_t expected = (seatFile.end - seatFile.begin) / 20;
  seatBody.reserve(expected);
  seatOrganisation.reserve(expected);
  {
    Rows rows(seatFile, {"partnership", "organisation"});
    Slice last;
    uint32_t lastBody = 0;
    Slice waitingBody[32], waiting[32];
    bool more = true;
    while (more) {
      int held = 0;
      while (held < 32 && (more = rows.next())) {
        waitingBody[held] = rows.cells[0];
        waiting[held] = rows.cells[1];
        organisations.fetch(rows.cells[1]);
        ++held;
      }
      for (int at = 0; at < held; ++at) {
        if (waitingBody[at] != last) {
          int64_t body = bodies.find(waitingBody[at]);
          if (body < 0) fail("unknown partnership " + std::string(waitingBody[at]));
          lastBody = number[body];
          last = waitingBody[at];
        }
        seatBody.push_back(lastBody);
        seatOrganisation.push_back(organisations.intern(waiting[at]));
      }
    }
  }

  // Members of each partnership, each once; then organisations renumbered in the order of partnerships.
  Table<uint32_t> offsets(n + 1);
  for (uint32_t body : seatBody) ++offsets[body + 1];
  for (uint32_t p = 0; p < n; ++p) offsets[p + 1] += offsets[p];
  Table<uint64_t> members(seatBody.size() + 1);
  {
    Table<uint32_t> next(n);
    std::memcpy(next.data, offsets.data, n * 4);
    for (size_t seat = 0; seat < seatBody.size(); ++seat) members[next[seatBody[seat]]++] = seatOrganisation[seat];
  }
  const uint32_t m = organisations.ids.size();
  Table<uint32_t> local(m), degree(m);
  Table<uint32_t> ends(n);
  uint32_t named = 0;
  for (uint32_t p = 0; p < n; ++p) {
    uint64_t *row = &members[offsets[p]], *stop = &members[offsets[p + 1]], *kept = row;
    for (uint64_t* at = row; at < stop; ++at) {
      uint32_t& own = local[*at];
      if (!own) own = ++named;
      uint64_t organisation = own - 1;
      bool isNew = true;
      for (uint64_t* other = row; other < kept; ++other) isNew = isNew && *other != organisation;
      if (isNew) {
        ++degree[organisation];
        *kept++ = organisation;
      }
    }
    ends[p] = kept - members.data;
  }

  // Rarest first, and what each weighs.
  std::vector<double> weight(n + 1);
  for (uint32_t d = 1; d <= n; ++d) weight[d] = d < 4096 ? std::log(1 + double(n) / d) : 0;
  for (uint32_t o = 0; o < m; ++o)
    if (degree[o] >= 4096) weight[degree[o]] = std::log(1 + double(n) / degree[o]);
  std::vector<double> total(n);
  struct Entry { uint32_t body; uint32_t place; float rest; float total; };
  Table<uint32_t> heads(m + 1);
  const double indexed = 2 * T / (1 + T);
  std::vector<uint8_t> prefix(n);  // how many members are indexed
  for (uint32_t p = 0; p < n; ++p) {
    uint64_t *row = &members[offsets[p]], *stop = &members[ends[p]];
    double sum = 0;
    for (uint64_t* at = row; at < stop; ++at) {
      uint64_t key = uint64_t(degree[*at]) << 32 | *at;
      sum += weight[key >> 32];
      uint64_t* to = at;
      for (; to > row && to[-1] > key; --to) *to = to[-1];
      *to = key;
    }
    total[p] = sum;
    double rest = sum;
    uint32_t held = 0;
    for (uint64_t* at = row; at < stop && rest >= (indexed - SLACK) * sum && held < 255; ++at, ++held) {
      // Nobody else is met on a body that sits once.
      if (*at >> 32 > 1) ++heads[uint32_t(*at) + 1];
      rest -= weight[*at >> 32];
    }
    prefix[p] = held;
    if (held == 255) fail("more than 255 members in a prefix");
  }
  for (uint32_t o = 0; o < m; ++o) heads[o + 1] += heads[o];
  Table<Entry> index(heads[m] + 1);
  {
    Table<uint32_t> next(m);
    std::memcpy(next.data, heads.data, m * 4);
    for (uint32_t p = 0; p < n; ++p) {
      const uint64_t* row = &members[offsets[p]];
      double rest = total[p];
      for (uint32_t at = 0; at < prefix[p]; ++at) {
        if (row[at] >> 32 > 1) index[next[uint32_t(row[at])]++] = Entry{p, at, float(rest), float(total[p])};
        rest -= weight[row[at] >> 32];
      }
    }
  }
  // Lightest first, so that a list is read between two weights.
  for (uint32_t o = 0; o < m; ++o)
    std::sort(&index[heads[o]], &index[heads[o + 1]], [](const Entry& l, const Entry& r) {
      return l.total < r.total || (l.total == r.total && l.body < r.body);
    });

  // What two share from two places of their rows on.
  auto sharedFrom = [&](uint32_t p, const uint64_t* left, uint32_t q, const uint64_t* right) {
    const uint64_t *leftEnd = &members[ends[p]], *rightEnd = &members[ends[q]];
    double shared = 0;
    while (left < leftEnd && right < rightEnd) {
      uint64_t l = *left, r = *right;
      if (l == r) shared += weight[l >> 32];
      left += l <= r;
      right += r <= l;
    }
    return shared;
  };

  Output output(std::string(arguments[2]) + "/edges.csv");
  auto edge = [&](uint32_t p, uint32_t q, double area, double membership) {
    output.edge(bodies.ids[original[p]], bodies.ids[original[q]], area, membership, remitScore(mask[p], mask[q]));
  };

  // Edges by membership.
  Table<uint32_t> met(n);
  for (uint32_t p = 0; p < n; ++p) {
    const uint64_t *row = &members[offsets[p]], *stop = &members[ends[p]];
    double rest = total[p];
    float least = float((T - SLACK) * total[p]);
    for (const uint64_t* at = row; at < stop && rest >= (T - SLACK) * total[p]; rest -= weight[*at >> 32], ++at) {
      uint32_t o = uint32_t(*at);
      const Entry *entry = &index[heads[o]], *last = &index[heads[o + 1]];
      while (entry < last && entry->total < least) ++entry;
      for (; entry < last; ++entry) {
        if (entry->total > float(total[p]) || (entry->total == float(total[p]) && entry->body >= p)) break;
        uint32_t q = entry->body;
        if (met[q] == p + 1) continue;
        met[q] = p + 1;
        double most = std::min(rest, double(entry->rest) * (1 + SLACK));
        if (most < (T / (1 + T) - SLACK) * (total[p] + entry->total)) continue;
        double shared = sharedFrom(p, at, q, &members[offsets[q]] + entry->place);
        double membership = shared / (total[p] + total[q] - shared);
        if (membership >= T) edge(p, q, footprints.score(foot[p], foot[q]), membership);
      }
    }
  }

  // Edges by area and remit that are none by membership.
  footprints.findNear();
  for (uint32_t f = 0; f < footprints.near.size(); ++f)
    for (uint32_t g : footprints.near[f]) {
      double area = footprints.score(f, g);
      for (uint32_t p = starts[f]; p < starts[f + 1]; ++p)
        for (uint32_t q = f == g ? p + 1 : starts[g]; q < starts[g + 1]; ++q) {
          int shared = __builtin_popcountll(mask[p] & mask[q]), any = __builtin_popcountll(mask[p] | mask[q]);
          if (!any || shared < T * any) continue;
          double members_ = sharedFrom(p, &members[offsets[p]], q, &members[offsets[q]]);
          if (members_ <= 0) continue;
          double membership = members_ / (total[p] + total[q] - members_);
          if (membership < T) edge(p, q, area, membership);
        }
    }
  output.flush();
}
