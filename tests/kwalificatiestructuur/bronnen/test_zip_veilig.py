import io
import struct
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest

from kwalificatiestructuur.bronnen import expand
from kwalificatiestructuur.bronnen.zip_veilig import Grenzen, open_zip
from kwalificatiestructuur.fouten import Invoerfout
from tests.kwalificatiestructuur.bronnen.bouwers import write, zip_of, zip_with_link
from tests.kwalificatiestructuur.sbb_bestanden import dossier, profiel, sbb

XML = sbb(dossier(profiel()))


def _encrypted() -> bytes:
    inhoud = bytearray(zip_of({"geheim.xml": XML}))
    for merk, afstand in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        plaats = inhoud.find(merk) + afstand
        inhoud[plaats] |= 1
    return bytes(inhoud)


def _overlapping() -> bytes:
    """Many names for the one and same member: a bomb without nesting."""
    begin = zip_of({"a": bytes(3_000_000) + b"<"})
    plaats = begin.find(b"PK\x01\x02")
    einde = begin.find(b"PK\x05\x06")
    lijst = begin[plaats:einde] * 1000
    slot = bytearray(begin[einde:])
    struct.pack_into("<HH", slot, 8, 1000, 1000)
    struct.pack_into("<L", slot, 12, len(lijst))
    return begin[:plaats] + lijst + bytes(slot)


VIJANDIG: dict[str, tuple[bytes, str]] = {
    "absoluut": (zip_of({"/etc/dossier.xml": XML}), "buiten het archief"),
    "naar boven": (zip_of({"a/../../dossier.xml": XML}), "buiten het archief"),
    "naar boven met \\": (zip_of({"..\\dossier.xml": XML}), "buiten het archief"),
    "station": (zip_of({"C:\\dossier.xml": XML}), "buiten het archief"),
    "koppeling": (zip_with_link("dossier.xml", "/etc/passwd"), "is een koppeling"),
    "wachtwoord": (_encrypted(), "wachtwoord"),
    "bom": (zip_of({"bom.xml": b"<" + bytes(50_000_000)}), "honderden keren"),
    "ongewoon ingepakt": (zip_of({"a.xml": XML}, methode=ZIP_BZIP2), "ongewone manier"),
    "overlappend": (_overlapping(), "beschadigd"),
    "afgekapt": (zip_of({"a.xml": XML})[:-30], "beschadigd"),
    "rommel": (b"PK\x03\x04" + b"\xff" * 500, "beschadigd"),
    "lid weg": (zip_of({"a.xml": XML}).replace(b"PK\x01\x02", b"PK\x01\x03", 1), "beschadigd"),
}


@pytest.mark.parametrize("wat", VIJANDIG)
def test_a_hostile_archive_is_a_sentence_and_leaves_nothing(tmp_path: Path, wat: str) -> None:
    werkmap = tmp_path / "werkmap"
    werkmap.mkdir()
    inhoud, verwacht = VIJANDIG[wat]
    with pytest.raises(Invoerfout, match=verwacht):
        expand([write(tmp_path, "archief.zip", inhoud)], werkmap)
    assert sorted(pad.name for pad in tmp_path.iterdir()) == ["archief.zip", "werkmap"]
    assert list(werkmap.rglob("*")) == []


def test_content_that_does_not_match_its_checksum_is_a_sentence(tmp_path: Path) -> None:
    inhoud = bytearray(zip_of({"a.xml": XML}))
    plaats = inhoud.find(b"PK\x01\x02") + 16
    inhoud[plaats] ^= 0xFF
    with pytest.raises(Invoerfout, match="beschadigd"):
        expand([write(tmp_path, "archief.zip", bytes(inhoud))], tmp_path / "werkmap")


def test_the_bounds_hold(tmp_path: Path) -> None:
    pad = write(tmp_path, "archief.zip", zip_of({f"{n}": "x" * 100 for n in range(20)}))
    with open_zip(pad, Grenzen(20, 2000)) as (_, leden):
        assert len(leden) == 20
    with pytest.raises(Invoerfout, match="meer dan 19 bestanden"), open_zip(pad, Grenzen(19, 2000)):
        pass
    with pytest.raises(Invoerfout, match="uitgepakt groter"), open_zip(pad, Grenzen(20, 1999)):
        pass
    with (
        pytest.raises(Invoerfout, match="meer dan 20 bestanden"),
        open_zip(pad, Grenzen(20, 2000, lijst=100)),
    ):
        pass


def test_an_archive_with_64_bit_sizes_is_read_and_bound(tmp_path: Path) -> None:
    uit = io.BytesIO()
    with (
        ZipFile(uit, "w", ZIP_DEFLATED) as archief,
        archief.open("a.xml", "w", force_zip64=True) as lid,
    ):
        lid.write(XML.encode())
    pad = write(tmp_path, "archief.zip", uit.getvalue())
    (bestand,) = expand([pad], tmp_path / "werkmap")
    assert bestand.pad.read_text(encoding="utf-8") == XML


def test_a_member_before_the_start_of_the_file_is_damage(tmp_path: Path) -> None:
    inhoud = zip_of({"a.xml": XML})
    pad = write(tmp_path, "archief.zip", inhoud[:50] + inhoud[90:])
    with pytest.raises(Invoerfout, match="beschadigd"):
        expand([pad], tmp_path)
