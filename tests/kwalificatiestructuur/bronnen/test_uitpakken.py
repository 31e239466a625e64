from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import expand, read_bronbestand
from kwalificatiestructuur.bronnen.uitpakken import safe_name
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.vragen import kwalificaties
from tests.kwalificatiestructuur.bronnen.bouwers import (
    OVERLAP,
    crebolijst,
    csv_text,
    write,
    zip_of,
)
from tests.kwalificatiestructuur.sbb_bestanden import dossier, kerntaak, profiel, sbb, werkproces

XML = sbb(dossier(profiel(), basis=kerntaak(werkproces())))
ANDERE = sbb(
    dossier(
        profiel(crebo="<crebo>25950</crebo>"), nr="2", crebo="23950", basis=kerntaak("", nr="9")
    )
)


@pytest.fixture
def werkmap(tmp_path: Path) -> Path:
    pad = tmp_path / "werkmap"
    pad.mkdir()
    return pad


def names(paden: list[Path], werkmap: Path, meldingen: Meldingen | None = None) -> list[str]:
    return [bestand.naam for bestand in expand(paden, werkmap, meldingen=meldingen)]


def test_files_stay_as_they_are_and_in_order(tmp_path: Path, werkmap: Path) -> None:
    paden = [write(tmp_path, "z.xml", XML), write(tmp_path, "a.csv", csv_text(OVERLAP))]
    bestanden = expand(paden, werkmap)
    assert [(b.pad, b.naam) for b in bestanden] == [(p, p.name) for p in paden]
    assert list(werkmap.iterdir()) == []


def test_a_zip_gives_its_members_by_content(tmp_path: Path, werkmap: Path) -> None:
    leden: dict[str, str | bytes] = {
        "b/dossier.dat": XML,
        "a/dossier.dat": ANDERE,
        "lijst": crebolijst(),
        "b/": "",
        "leesmij.txt": "Beste lezer",
        "__MACOSX/b/._dossier.dat": XML,
        ".DS_Store": "x",
    }
    meldingen = Meldingen()
    pad = write(tmp_path, "archief.zip", zip_of(leden))
    bestanden = expand([pad], werkmap, meldingen=meldingen)
    assert [b.naam for b in bestanden] == [
        "archief.zip/a/dossier.dat",
        "archief.zip/b/dossier.dat",
        "archief.zip/lijst",
    ]
    assert bestanden[1].pad.read_text(encoding="utf-8") == XML
    (melding,) = meldingen.all()
    assert melding.startswith("archief.zip/leesmij.txt: ")
    assert "overgeslagen" in melding
    assert all(werkmap in b.pad.parents for b in bestanden)


def test_a_folder_with_folders_and_a_zip(tmp_path: Path, werkmap: Path) -> None:
    map_ = tmp_path / "bronnen"
    (map_ / "sub").mkdir(parents=True)
    (map_ / ".git").mkdir()
    write(map_, "b.xml", XML)
    write(map_ / "sub", "a.csv", csv_text(OVERLAP))
    write(map_ / ".git", "c.xml", XML)
    write(map_, "foto.png", b"\x89PNG\0")
    write(map_, "meer.zip", zip_of({"d.xml": ANDERE}))
    meldingen = Meldingen()
    assert names([map_], werkmap, meldingen) == [
        "bronnen/b.xml",
        "bronnen/meer.zip/d.xml",
        "bronnen/sub/a.csv",
    ]
    assert len(meldingen.all()) == 1


def test_links_in_a_folder_are_not_followed(tmp_path: Path, werkmap: Path) -> None:
    map_ = tmp_path / "bronnen"
    map_.mkdir()
    write(map_, "b.xml", XML)
    geheim = write(tmp_path, "geheim.xml", XML)
    try:
        (map_ / "koppeling.xml").symlink_to(geheim)
        (map_ / "rond").symlink_to(map_)
    except OSError:
        pytest.skip("dit systeem laat geen koppelingen toe")
    assert names([map_], werkmap) == ["bronnen/b.xml"]


@pytest.mark.parametrize("leden", [{}, {"leesmij.txt": "hallo"}, {"x/": ""}])
def test_nothing_to_read_is_a_sentence(
    tmp_path: Path, werkmap: Path, leden: dict[str, str | bytes]
) -> None:
    with pytest.raises(Invoerfout, match=r"archief\.zip: hierin staat geen bestand"):
        expand([write(tmp_path, "archief.zip", zip_of(leden))], werkmap)


def test_an_empty_folder_is_a_sentence(tmp_path: Path, werkmap: Path) -> None:
    with pytest.raises(Invoerfout, match="hierin staat geen bestand"):
        expand([werkmap], tmp_path)


def test_an_archive_in_an_archive_is_refused(tmp_path: Path, werkmap: Path) -> None:
    binnen = zip_of({"dossier.xml": XML})
    pad = write(tmp_path, "buiten.zip", zip_of({"binnen.xml": binnen}))
    with pytest.raises(Invoerfout, match=r"buiten\.zip/binnen\.xml: dit is een archief in"):
        expand([pad], werkmap)


def test_a_fault_names_the_member(tmp_path: Path, werkmap: Path) -> None:
    pad = write(tmp_path, "archief.zip", zip_of({"map/stuk.xml": XML[:-20]}))
    (bestand,) = expand([pad], werkmap)
    with pytest.raises(Invoerfout) as fout:
        read_bronbestand(bestand)
    assert str(fout.value).startswith("archief.zip/map/stuk.xml, regel ")
    assert str(werkmap) not in str(fout.value)


def test_the_edition_names_the_member(tmp_path: Path, werkmap: Path) -> None:
    pad = write(tmp_path, "archief.zip", zip_of({"map/dossier.xml": XML}))
    (bestand,) = expand([pad], werkmap)
    los = load_structuur([write(tmp_path, "dossier.xml", XML)])
    editie = read_bronbestand(bestand).editie
    assert editie.bron == "archief.zip/map/dossier.xml"
    assert editie.id == los.editie.id


def test_the_whole_structure_from_a_zip_and_a_folder(tmp_path: Path) -> None:
    map_ = tmp_path / "bronnen"
    map_.mkdir()
    write(map_, "een.xml", XML)
    pad = write(tmp_path, "archief.zip", zip_of({"twee.xml": ANDERE, "leesmij.txt": "hallo"}))
    gemeld: list[tuple[int, int]] = []
    structuur = load_structuur([map_, pad], voortgang=lambda *stand: gemeld.append(stand))
    assert {kw.crebo for kw in kwalificaties(structuur)} == {"25900", "25950"}
    assert [zin for zin in structuur.waarschuwingen if "leesmij.txt" in zin]
    assert gemeld[-1][0] == gemeld[-1][1] == len(XML.encode()) + len(ANDERE.encode())


@pytest.mark.parametrize(
    ("naam", "veilig"),
    [
        ("dossier.xml", "dossier.xml"),
        ('a<b>:"c|?*.xml', "a_b___c___.xml"),
        ("CON.xml", "_CON.xml"),
        ("nul", "_nul"),
        ("...", "_"),
        ("naam. ", "naam"),
        ("x" * 300 + ".xml", "x" * 96 + ".xml"),
        ("\ud800.xml", "?.xml"),
    ],
)
def test_a_name_that_any_system_takes(naam: str, veilig: str) -> None:
    assert safe_name(naam) == veilig


@pytest.mark.parametrize("in_zip", [False, True])
def test_a_composition_of_this_program_is_left_out(
    tmp_path: Path, werkmap: Path, in_zip: bool
) -> None:
    eigen = XML.replace("<sbb>", '<sbb xmlns:kc="urn:kwalificatiecomposer:samenstelling:1">')
    if in_zip:
        pad = write(tmp_path, "archief.zip", zip_of({"a.xml": XML, "eigen.xml": eigen}))
    else:
        pad = tmp_path / "map"
        pad.mkdir()
        write(pad, "a.xml", XML)
        write(pad, "eigen.xml", eigen)
    meldingen = Meldingen()
    assert names([pad], werkmap, meldingen) == [f"{pad.name}/a.xml"]
    (zin,) = meldingen.all()
    assert zin.startswith(f"{pad.name}/eigen.xml: dit is een samenstelling")
    assert zin.endswith("het is overgeslagen")
