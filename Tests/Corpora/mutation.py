"""Inputs spoilt by chance, the same ones for the same seed."""

TOKENS = [b"\"", b"\n", b"\r\n", b"\r", b",", b";", b"\t", b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xff\xfe",
          "\u202e".encode(), "o\u0302".encode(), b"=", b"9223372036854775808", b"-1", b"1e309", b"2023-02-31", b"../..",
          b"<!DOCTYPE a [<!ENTITY b \"c\">]>", b"&#x0;", b"<![CDATA[", b"]]>", b"<!--", b"</", b"{", b"}", b"[", b"]", b": ",
          b"- ", b"&a ", b"*a", b"!!", b"|\n", b"null", b"true", b"none", b"north"]


def mutated(content, random):
    """`content` with one to four things done to it."""
    changed = bytearray(content)
    for _ in range(random.randint(1, 4)):
        size = len(changed)
        place = random.randrange(size + 1)
        end = min(size, place + random.randint(1, 40))
        match random.randrange(7):
            case 0 if size:
                changed[place % size] ^= 1 << random.randrange(8)
            case 1:
                changed[place:place] = random.choice(TOKENS)
            case 2:
                del changed[place:end]
            case 3:
                changed[place:place] = changed[place:end] * random.choice([1, 2, 100])
            case 4:
                start = random.randrange(size + 1)
                changed[place:end] = changed[start:start + random.randint(1, 200)]
            case 5:
                changed[place:place] = bytes([random.randrange(256)]) * random.choice([10, 1_000, 70_000])
            case 6:
                del changed[place:]
    return bytes(changed)
