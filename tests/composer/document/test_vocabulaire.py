import sys

from composer.document.vocabulaire import GEEN_XML

# XML 1.0, section 2.2: Char.
CHAR = (
    (0x9, 0x9),
    (0xA, 0xA),
    (0xD, 0xD),
    (0x20, 0xD7FF),
    (0xE000, 0xFFFD),
    (0x10000, 0x10FFFF),
)


def test_no_character_is_missed_and_none_is_refused_for_nothing() -> None:
    mag = {nummer for van, tot in CHAR for nummer in range(van, tot + 1)}
    alles = "".join(map(chr, range(sys.maxunicode + 1)))
    assert set(map(ord, GEEN_XML.findall(alles))) == set(range(sys.maxunicode + 1)) - mag
