from __future__ import annotations

import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from composer.beoordelen.beeld import gesprekken_of
from composer.beoordelen.bewerkingen import add_notitie
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.revisie import Revisie
from composer.beoordelen.schrijven import write_pakket
from composer.beoordelen.vorm import MAX_LID
from composer.beoordelen.waarden import MAX_TEKST, Notitie
from composer.document import Documentfout, write_document
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.beoordelen.pakketten import (
    Takken,
    anna,
    complete,
    moment,
    notitie,
    pakket,
    samenstelling,
    takken,
    uuid,
)

HIER = f"documenten/{uuid(1000)}"
Leden = dict[str, bytes]


def bewaard(map_: Path, data: bytes) -> Path:
    pad = map_ / "proef.kcpakket"
    pad.write_bytes(data)
    return pad


def again(map_: Path, waarde: Beoordelingspakket) -> Beoordelingspakket:
    return read_pakket(bewaard(map_, write_pakket(waarde)))


def leden_of(waarde: Beoordelingspakket) -> Leden:
    with zipfile.ZipFile(io.BytesIO(write_pakket(waarde))) as archief:
        return {naam: archief.read(naam) for naam in archief.namelist()}


def zipped(leden: Leden, manier: int = zipfile.ZIP_DEFLATED) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", manier) as archief:
        for naam, inhoud in leden.items():
            archief.writestr(naam, inhoud)
    return uit.getvalue()


def edited(waarde: Beoordelingspakket, naam: str, edit: Callable[[Any], object]) -> bytes:
    """The package with the JSON of one member changed by hand."""
    leden = leden_of(waarde)
    inhoud = json.loads(leden[naam])
    edit(inhoud)
    return zipped(leden | {naam: json.dumps(inhoud).encode()})


def refusal(map_: Path, data: bytes) -> str:
    pad = bewaard(map_, data)
    with pytest.raises(Invoerfout) as fout:
        read_pakket(pad)
    assert fout.value.bestand == str(pad)
    assert "; " in fout.value.melding
    assert [*map_.iterdir()] == [pad]
    return fout.value.melding


def test_what_was_written_comes_back(tmp_path: Path) -> None:
    vol = complete()
    assert again(tmp_path, vol) == vol
    assert len(vol.revisies) == 8


@given(takken)
@settings(max_examples=25)
def test_any_package_comes_back(deze: Takken) -> None:
    with tempfile.TemporaryDirectory() as map_:
        assert again(Path(map_), deze.drie[0]) == deze.drie[0]


def test_the_same_value_gives_the_same_bytes(tmp_path: Path) -> None:
    vol = complete()
    data = write_pakket(vol)
    assert write_pakket(replace(vol, revisies=vol.revisies[::-1])) == data
    assert write_pakket(again(tmp_path, vol)) == data


def test_a_document_is_kept_byte_for_byte(tmp_path: Path) -> None:
    data = write_document(samenstelling()).replace(b"\n", b"\r\n")
    vol = pakket()
    ronde = replace(vol.rondes[0], document=type(vol.rondes[0].document)(data))
    gelezen = again(tmp_path, replace(vol, rondes=(ronde,)))
    assert gelezen.rondes[0].document.data == data


def test_keys_that_this_version_does_not_know_are_kept(tmp_path: Path) -> None:
    vol = add_notitie(pakket(), uuid(1000), notitie(), anna(), id_=uuid(1))
    (revisie,) = vol.revisies
    meer = replace(revisie, onbekend='{"inhoud":{"anker":{"x":[1]},"kleur":"rood"},"z":null}')
    vol = replace(
        vol,
        revisies=(meer,),
        rondes=(replace(vol.rondes[0], onbekend='{"wie":"x"}'),),
        onbekend='{"later":{"a":1.5}}',
    )
    gelezen = again(tmp_path, vol)
    assert gelezen == vol
    assert (
        json.loads(leden_of(gelezen)["revisies.json"])["revisies"][0]["inhoud"]["kleur"] == "rood"
    )
    assert json.loads(leden_of(gelezen)["manifest.json"])["later"] == {"a": 1.5}
    assert isinstance(gelezen.revisies[0].inhoud, Notitie)


def test_documents_that_are_known_are_not_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = bewaard(tmp_path, write_pakket(pakket()))
    eerder = read_pakket(pad)
    monkeypatch.setattr("composer.beoordelen.pakket.read_document", lambda _: pytest.fail("read"))
    assert read_pakket(pad, bekend=eerder) == eerder


def test_ten_thousand_notes_are_read(tmp_path: Path) -> None:
    een = add_notitie(pakket(), uuid(1000), notitie("<script>x</script>"), anna(), id_=uuid(1))
    (revisie,) = een.revisies
    vele = tuple(replace(revisie, ding=uuid(nummer)) for nummer in range(1, 10_001))
    gelezen = again(tmp_path, replace(een, revisies=vele))
    assert len(gesprekken_of(gelezen)) == 10_000


def test_more_than_the_maximum_is_not_written_and_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vol = complete()
    data = write_pakket(vol)
    for waar in ("lezen", "schrijven"):
        monkeypatch.setattr(f"composer.beoordelen.{waar}.MAX_REVISIES", 7)
    assert "leest er hoogstens 7" in refusal(tmp_path, data)
    with pytest.raises(Documentfout, match="hoogstens 7 notities"):
        write_pakket(vol)


def test_what_shrinks_a_lot_can_still_be_read(tmp_path: Path) -> None:
    een = add_notitie(pakket(), uuid(1000), notitie("a" * MAX_TEKST), anna(), id_=uuid(1))
    vele = tuple(replace(een.revisies[0], ding=uuid(n)) for n in range(1, 500))
    vol = replace(een, revisies=vele)
    assert again(tmp_path, vol) == vol


def _first(sleutel: str, waarde: object) -> Callable[[Any], object]:
    return lambda json_: json_["revisies"][0].__setitem__(sleutel, waarde)


@pytest.mark.parametrize(
    ("edit", "zin"),
    [
        (_first("soort", "gedicht"), "revisie 1: „soort” is „gedicht”"),
        (_first("soort", 3), "revisie 1: „soort” is geen tekst"),
        (_first("ding", "../../etc"), "„ding” is geen UUID"),
        (_first("ding", None), "„ding” is geen tekst"),
        (_first("tijd", "gisteren"), "„tijd” is geen tijdstip"),
        (_first("tijd", "2026-13-40T00:00:00Z"), "„tijd” is geen tijdstip"),
        (_first("ouders", {"a": 1}), "„ouders” is geen lijst"),
        (_first("ouders", [1]), "„ouders” is geen tekst"),
        (_first("ouders", [uuid(2), uuid(1)]), "„ouders” staat niet op volgorde"),
        (_first("auteur", " "), "„auteur” is leeg"),
        (_first("auteur", "Iemand anders"), "de inhoud is veranderd"),
        (_first("auteur", "x" * 201), "„auteur” heeft meer dan 200 tekens"),
        (_first("ronde", "abc"), "„ronde” is geen controlegetal"),
        (_first("inhoud", []), "„inhoud” is geen object"),
        (_first("inhoud", {}), "„anker” ontbreekt"),
        (_first("id", uuid(5)), "de inhoud is veranderd"),
        (_first("extra", [[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]), "meer dan 20 lagen diep"),
        (_first("extra", "\ud800"), "een teken dat niet in een document kan (U+D800)"),
        (_first("extra", 10**30), "een getal heeft meer dan 18 cijfers"),
        (_first("extra", float("inf")), "een getal is oneindig groot of geen getal"),
        (lambda json_: json_["revisies"].append(5), "revisie 9 is geen object"),
        (lambda json_: json_.__setitem__("revisies", "x"), "„revisies” is geen lijst"),
        (lambda json_: json_.clear(), "„revisies” ontbreekt"),
    ],
)
def test_revisions_of_the_wrong_form_are_refused(
    tmp_path: Path, edit: Callable[[Any], object], zin: str
) -> None:
    assert zin in refusal(tmp_path, edited(complete(), "revisies.json", edit))


@pytest.mark.parametrize(
    ("edit", "zin"),
    [
        (lambda m: m.__setitem__("versie", 2), "werk het programma bij"),
        (lambda m: m.__setitem__("versie", "1"), "„versie” is geen geheel getal"),
        (lambda m: m.__setitem__("versie", True), "„versie” is geen geheel getal"),
        (lambda m: m.__setitem__("versie", 0), "geen bekende versie"),
        (lambda m: m.__setitem__("soort", "x"), "dit is geen beoordelingspakket"),
        (lambda m: m.__setitem__("gemaakt", 0), "„gemaakt” is geen tekst"),
        (lambda m: m["rondes"][0].__setitem__("peildatum", "2026-02-30"), "is geen datum"),
        (lambda m: m["rondes"][0].__setitem__("sha256", "0" * 64), "ontbreekt"),
        (lambda m: m["rondes"][0].__setitem__("document", uuid(9)), "ontbreekt"),
        (lambda m: m["rondes"].pop(0), "hoort niet in een beoordelingspakket"),
    ],
)
def test_manifests_of_the_wrong_form_are_refused(
    tmp_path: Path, edit: Callable[[Any], object], zin: str
) -> None:
    assert zin in refusal(tmp_path, edited(complete(), "manifest.json", edit))


def _swap(oud: bytes, nieuw: bytes) -> Callable[[Leden], Leden]:
    def change(leden: Leden) -> Leden:
        return {naam: inhoud.replace(oud, nieuw) for naam, inhoud in leden.items()}

    return change


@pytest.mark.parametrize(
    ("change", "zin"),
    [
        (lambda leden: leden | {"../../uit.xml": b"x"}, "wijst naar een plaats buiten"),
        (lambda leden: leden | {"/etc/passwd": b"x"}, "wijst naar een plaats buiten"),
        (lambda leden: leden | {"C:\\x": b"x"}, "wijst naar een plaats buiten"),
        (lambda leden: leden | {"virus.exe": b"x"}, "hoort niet in een beoordelingspakket"),
        (lambda leden: leden | {"bom": bytes(50_000_000)}, "honderden keren zo groot"),
        (lambda _: {"x": b""}, "dit is geen beoordelingspakket"),
        (lambda leden: leden | {"revisies.json": b"\xff"}, "geen goed gevormde JSON"),
        (lambda leden: leden | {"revisies.json": b"[" * 100_000}, "meer dan 20 lagen diep"),
        (lambda leden: leden | {"revisies.json": b"[" * 1_000_001}, "meer dan in een pakket past"),
        (lambda leden: leden | {"revisies.json": b"[]"}, "dit is geen object"),
        (
            lambda leden: leden | {"revisies.json": b'{"revisies":[],"revisies":[]}'},
            "revisies.json: „revisies” staat er twee keer in hetzelfde object",
        ),
        (lambda leden: {n: i for n, i in leden.items() if n != "revisies.json"}, "revisies.json"),
        (_swap(b"Ontvangt gasten", b"Ontvangt klanten"), "een andere inhoud"),
    ],
)
def test_hostile_archives_are_refused(
    tmp_path: Path, change: Callable[[Leden], Leden], zin: str
) -> None:
    assert zin in refusal(tmp_path, zipped(change(leden_of(complete()))))


def test_a_file_that_is_no_package_is_told_so_by_what_its_name_says(tmp_path: Path) -> None:
    for naam, raad in (
        ("los.zip", "kies een bestand dat op .kcpakket eindigt"),
        ("los.kcpakket", "de naam eindigt wel op .kcpakket, maar de inhoud is iets anders"),
    ):
        (tmp_path / naam).write_bytes(b"<sbb/>")
        with pytest.raises(Invoerfout) as fout:
            read_pakket(tmp_path / naam)
        assert str(fout.value) == f"{tmp_path / naam}: dit is geen beoordelingspakket; {raad}"


def test_an_empty_file_is_told_so_whatever_it_is_called(tmp_path: Path) -> None:
    for naam in ("los.zip", "los.kcpakket"):
        (tmp_path / naam).touch()
        with pytest.raises(Invoerfout) as fout:
            read_pakket(tmp_path / naam)
        assert str(fout.value) == f"{tmp_path / naam}: het bestand is leeg; haal het opnieuw op"


def test_a_name_that_stands_twice_is_refused(tmp_path: Path) -> None:
    uit = io.BytesIO(write_pakket(pakket()))
    with (
        zipfile.ZipFile(uit, "a") as archief,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        archief.writestr("revisies.json", '{"revisies":[]}')
    assert "staat er twee keer in" in refusal(tmp_path, uit.getvalue())


def test_an_encrypted_package_is_refused(tmp_path: Path) -> None:
    data = bytearray(write_pakket(pakket()))
    begin = data.index(b"PK\x01\x02")
    data[begin + 8] |= 1
    assert "wachtwoord" in refusal(tmp_path, bytes(data))


def test_a_member_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(MAX_LID, "revisies.json", 10)
    with pytest.raises(Documentfout, match="bytes in revisies"):
        write_pakket(complete())
    data = zipped(leden_of_bounds(complete(), monkeypatch))
    assert "is groter dan 0 MB" in refusal(tmp_path, data)


def leden_of_bounds(waarde: Beoordelingspakket, monkeypatch: pytest.MonkeyPatch) -> Leden:
    with monkeypatch.context() as even:
        even.setattr("composer.beoordelen.schrijven._check_bounds", lambda *_: None)
        return leden_of(waarde)


@pytest.mark.parametrize(
    ("document", "zin"),
    [
        (b"<sbb/>", "dit is een gewoon SBB-bestand"),
        (b"geen xml", "regel 1"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><sbb>&a;</sbb>", "regel 1"),
        (
            write_document(samenstelling()).replace(b'versie="1" id', b'versie="9" id'),
            "werk het programma bij",
        ),
    ],
)
def test_a_document_that_is_none_is_refused(tmp_path: Path, document: bytes, zin: str) -> None:
    leden = leden_of(pakket())
    (oud,) = (naam for naam in leden if naam.startswith(HIER))
    leden.pop(oud)
    som = hashlib.sha256(document).hexdigest()
    manifest = json.loads(leden["manifest.json"])
    manifest["rondes"][0]["sha256"] = som
    leden |= {f"{HIER}/{som}.xml": document, "manifest.json": json.dumps(manifest).encode()}
    melding = refusal(tmp_path, zipped(leden))
    assert melding.startswith(f"{HIER}/{som}.xml")
    assert zin in melding


def test_a_decision_must_be_about_what_its_id_says(tmp_path: Path) -> None:
    vol = complete()
    besluit = next(r for r in vol.revisies if r.soort == "besluit")
    vals = replace(besluit, ding=uuid(77))
    melding = refusal(tmp_path, write_pakket(replace(vol, revisies=(vals,))))
    assert "hoort bij iets anders" in melding


@pytest.mark.parametrize("inhoud", [b"", b"<sbb/>", b"PK", b"PK\x03\x04rommel"])
def test_other_files_are_refused(tmp_path: Path, inhoud: bytes) -> None:
    refusal(tmp_path, inhoud)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match="geen gewoon bestand"):
        read_pakket(tmp_path)
    with pytest.raises(Invoerfout, match="bestaat niet"):
        read_pakket(tmp_path / "weg.kcpakket")


def test_a_revision_is_one_line(tmp_path: Path) -> None:
    regels = leden_of(complete())["revisies.json"].decode().splitlines()
    assert len(regels) == 2 + 8
    assert isinstance(complete().revisies[0], Revisie)
    assert complete().gemaakt == moment()
