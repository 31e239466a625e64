from __future__ import annotations

from pathlib import Path

import pytest

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.opslag import Editiebeschrijving, Opslag, content_hash
from kwalificatiestructuur.opslag.fouten import Opslagfout
from kwalificatiestructuur.vragen import dossiers, every_keuzedeel, find_kwalificatie
from tests.kwalificatiestructuur.opslag.bronbestanden import register, texts, xml

BUNDEL = load_bundel()


@pytest.fixture
def opslag(tmp_path: Path) -> Opslag:
    return Opslag(tmp_path / "opslag")


def importeer(opslag: Opslag, *bestanden: Path, **keuzes: object) -> Editiebeschrijving:
    return opslag.commit(opslag.prepare(bestanden, **keuzes))  # type: ignore[arg-type]


def crebos(structuur: Kwalificatiestructuur) -> list[str]:
    return [dossier.crebo for dossier in dossiers(structuur)]


def files(folder: Path) -> dict[str, bytes]:
    return {
        pad.relative_to(folder).as_posix(): pad.read_bytes()
        for pad in folder.rglob("*")
        if pad.is_file() and pad.name != "slot.sqlite"
    }


def test_reading_makes_no_store(opslag: Opslag) -> None:
    assert opslag.edities() == ()
    assert opslag.huidige() is None
    assert opslag.find("iets") is None
    assert opslag.load().editie.id == BUNDEL.editie.id
    assert opslag.bundel().huidig
    assert not opslag.pad.exists()


def test_import_loses_nothing(opslag: Opslag, tmp_path: Path) -> None:
    bestand = xml(tmp_path)
    editie = importeer(opslag, bestand)
    gelezen, bewaard = load_structuur([bestand]), Opslag(opslag.pad).load()
    assert crebos(bewaard) == ["23900"]
    for knoop, gegevens in gelezen.graaf.nodes.items():
        if gegevens["soort"] != "domein":
            assert bewaard.graaf.nodes[knoop]["element"] == gegevens["element"]
    assert texts(bewaard) == texts(gelezen)
    assert texts(bewaard)
    assert bewaard.delen == gelezen.delen
    assert bewaard.editie.id == editie.id
    assert dossiers(bewaard)[0].editie == editie.bronnen[-1].id == gelezen.editie.id
    assert len(every_keuzedeel(bewaard)) == len(BUNDEL.keuzedelen)


def test_the_structure_right_after_an_import_is_that_of_a_later_process(
    opslag: Opslag, tmp_path: Path
) -> None:
    importeer(opslag, xml(tmp_path))
    vers, later = opslag.load(), Opslag(opslag.pad).load()
    assert list(vers.graaf.nodes.items()) == list(later.graaf.nodes.items())
    assert list(vers.graaf.edges.data()) == list(later.graaf.edges.data())
    assert vers.waarschuwingen == later.waarschuwingen


def test_same_file_twice_changes_nothing(opslag: Opslag, tmp_path: Path) -> None:
    bestand = xml(tmp_path)
    eerste = importeer(opslag, bestand)
    voor = files(opslag.pad)
    ander = bestand.rename(tmp_path / "andere naam.xml")
    voorstel = opslag.prepare([ander, ander])
    assert (voorstel.bestaat, voorstel.verandert) == (True, False)
    assert voorstel.editie.id == eerste.id
    assert len(voorstel.gelezen) == 1
    assert opslag.commit(voorstel) == eerste
    assert files(opslag.pad) == voor
    assert len(opslag.edities()) == 1


def test_prepare_changes_nothing_and_leaves_nothing(opslag: Opslag, tmp_path: Path) -> None:
    voorstel = opslag.prepare([xml(tmp_path)])
    assert opslag.edities() == ()
    assert voorstel.aantallen["werkproces"] == 4
    assert voorstel.editie.aantallen["keuzedeel"] == len({k.code for k in BUNDEL.keuzedelen})
    voorstel.discard()
    voorstel.discard()
    assert not opslag.pad.exists()
    with pytest.raises(Opslagfout, match="opnieuw"):
        opslag.commit(voorstel)


def test_a_dropped_proposal_leaves_nothing(opslag: Opslag, tmp_path: Path) -> None:
    importeer(opslag, xml(tmp_path))
    voor = files(opslag.pad)
    opslag.prepare([xml(tmp_path, "twee")])
    assert files(opslag.pad) == voor


def test_cancel_leaves_everything_as_it_was(opslag: Opslag, tmp_path: Path) -> None:
    importeer(opslag, xml(tmp_path))
    voor = files(opslag.pad)

    def stop(klaar: int, totaal: int) -> None:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        opslag.prepare([xml(tmp_path, "twee")], voortgang=stop)
    assert files(opslag.pad) == voor


def test_one_bad_file_of_several_changes_nothing(opslag: Opslag, tmp_path: Path) -> None:
    slecht = tmp_path / "slecht.xml"
    slecht.write_text("<sbb><dossiers>")
    with pytest.raises(Invoerfout, match=r"slecht\.xml"):
        opslag.prepare([xml(tmp_path), slecht])
    assert not opslag.pad.exists()


def test_progress_runs_to_the_end(opslag: Opslag, tmp_path: Path) -> None:
    stappen: list[tuple[int, int]] = []
    bestanden = [xml(tmp_path), xml(tmp_path, "twee", crebo=23800)]
    opslag.prepare(bestanden, voortgang=lambda klaar, totaal: stappen.append((klaar, totaal)))
    totaal = sum(bestand.stat().st_size for bestand in bestanden)
    assert stappen[-1] == (totaal, totaal)
    assert [klaar for klaar, _ in stappen] == sorted(klaar for klaar, _ in stappen)


def test_dossiers_are_those_of_the_files(opslag: Opslag, tmp_path: Path) -> None:
    importeer(opslag, xml(tmp_path, "een"))
    importeer(opslag, xml(tmp_path, "twee", crebo=23800))
    assert crebos(opslag.load()) == ["23800"]
    assert len(opslag.edities()) == 2


def test_aanvullen_keeps_what_there_was(opslag: Opslag, tmp_path: Path) -> None:
    een, twee = xml(tmp_path, "een"), xml(tmp_path, "twee", crebo=23800)
    importeer(opslag, een)
    beide = importeer(opslag, twee, aanvullen=True)
    assert crebos(opslag.load()) == ["23900", "23800"]
    weer = opslag.prepare([een], aanvullen=True)
    assert (weer.editie.id, weer.verandert) == (beide.id, False)


def test_aanvullen_without_an_edition_adds_to_the_bundle(opslag: Opslag, tmp_path: Path) -> None:
    importeer(opslag, xml(tmp_path), aanvullen=True)
    assert len(dossiers(opslag.load())) == len(BUNDEL.dossiers) + 1


def test_other_kinds_are_carried_over(opslag: Opslag, tmp_path: Path) -> None:
    een, lijst = xml(tmp_path), register(tmp_path, "K0001", "K0002")
    importeer(opslag, lijst)
    assert len(dossiers(opslag.load())) == len(BUNDEL.dossiers)
    assert [k.code for k in every_keuzedeel(opslag.load())] == ["K0001", "K0002"]
    samen = importeer(opslag, een)
    structuur = opslag.load()
    assert crebos(structuur) == ["23900"]
    assert [k.code for k in every_keuzedeel(structuur)] == ["K0001", "K0002"]
    assert len(structuur.overlap) == len(BUNDEL.overlap)
    assert opslag.prepare([lijst]).editie.id == samen.id
    assert opslag.prepare([een]).editie.id == samen.id
    assert opslag.prepare([lijst, een]).editie.id == samen.id


def test_an_earlier_edition_can_be_loaded_and_made_current(opslag: Opslag, tmp_path: Path) -> None:
    een = importeer(opslag, xml(tmp_path, "een"))
    twee = importeer(opslag, xml(tmp_path, "twee"))
    assert texts(opslag.load(een.id))[0] == "Lastig: een 1"
    assert texts(opslag.load())[0] == "Lastig: twee 1"
    opslag.make_current(een.id)
    assert texts(Opslag(opslag.pad).load())[0] == "Lastig: een 1"
    assert [editie.huidig for editie in opslag.edities()] == [True, False]
    weer = opslag.prepare([tmp_path / "twee.xml"])
    assert (weer.editie.id, weer.bestaat, weer.verandert) == (twee.id, True, True)
    opslag.make_current(None)
    assert opslag.huidige() is None
    assert opslag.load().editie.id == BUNDEL.editie.id
    assert len(opslag.edities()) == 2


def test_a_source_can_be_loaded_by_its_id(opslag: Opslag, tmp_path: Path) -> None:
    importeer(opslag, xml(tmp_path, "een"))
    oud = opslag.load().graaf.nodes["dossier:23900"]["element"].editie
    importeer(opslag, xml(tmp_path, "twee"))
    assert texts(opslag.load(oud))[0] == "Lastig: een 1"
    assert opslag.load(BUNDEL.editie.id).editie == BUNDEL.editie
    # No edition takes dossiers from it any more, but by itself it still has them.
    assert len(dossiers(opslag.load(BUNDEL.editie.id))) == len(BUNDEL.dossiers)
    assert len(opslag.load_gegevens(BUNDEL.editie.id)[0].dossiers) == len(BUNDEL.dossiers)
    assert [g.editie.id for g in opslag.load_gegevens(oud)] == [oud]
    with pytest.raises(Opslagfout, match="sbb-000000000000"):
        opslag.load("sbb-000000000000")


def test_names(opslag: Opslag, tmp_path: Path) -> None:
    een = importeer(opslag, xml(tmp_path, "een"), naam="  Voorjaar  2016 ")
    twee = importeer(opslag, xml(tmp_path, "twee"))
    assert (een.naam, twee.naam) == ("Voorjaar 2016", "SBB-XML Dossier twee")
    assert opslag.prepare([tmp_path / "een.xml"]).editie.naam == "Voorjaar 2016"
    opslag.rename(een.id, "Najaar 2016")
    gevonden = opslag.find("Najaar 2016")
    assert gevonden is not None
    assert gevonden.id == een.id
    anders = opslag.prepare([tmp_path / "twee.xml"], naam="Zomer")
    assert (anders.bestaat, anders.verandert) == (True, True)
    assert opslag.commit(anders).naam == "Zomer"
    with pytest.raises(Opslagfout, match="naam"):
        opslag.rename(een.id, "  ")
    with pytest.raises(Opslagfout, match="staat niet"):
        opslag.rename("editie-0", "Winter")


def test_two_editions_of_one_title_get_two_names(opslag: Opslag, tmp_path: Path) -> None:
    een = importeer(opslag, xml(tmp_path, "een"))
    (tmp_path / "map").mkdir()
    ander = importeer(opslag, xml(tmp_path / "map", "een", delen=1))
    assert ander.id != een.id
    assert ander.naam.startswith("SBB-XML Dossier een, 2")


def test_remove_keeps_what_others_use(opslag: Opslag, tmp_path: Path) -> None:
    een = importeer(opslag, xml(tmp_path, "een"))
    beide = importeer(opslag, xml(tmp_path, "twee", crebo=23800), aanvullen=True)
    opslag.remove(een.id)
    assert crebos(opslag.load()) == ["23900", "23800"]
    structuur = Opslag(opslag.pad).load()
    opslag.remove(beide.id)
    assert opslag.edities() == ()
    assert opslag.load().editie.id == BUNDEL.editie.id
    assert not list(opslag.pad.rglob("*.xml"))
    assert not list((opslag.pad / "gegevens").iterdir())
    assert not list((opslag.pad / "edities").glob("*.json"))
    assert texts(structuur)[0] == "Lastig: twee 1"


def test_removing_the_current_edition_makes_the_newest_other_current(
    opslag: Opslag, tmp_path: Path
) -> None:
    importeer(opslag, xml(tmp_path, "een"))
    twee = importeer(opslag, xml(tmp_path, "twee"))
    drie = importeer(opslag, xml(tmp_path, "drie"))
    opslag.remove(drie.id)
    huidige = opslag.huidige()
    assert huidige is not None
    assert huidige.id == twee.id


def test_revise_reads_nothing_again(opslag: Opslag, tmp_path: Path) -> None:
    importeer(opslag, xml(tmp_path, "een"))
    twee = xml(tmp_path, "twee", crebo=23800)
    alleen = opslag.prepare([twee])
    twee.unlink()
    samen = opslag.revise(alleen, aanvullen=True, naam="Samen")
    assert (alleen.aanvullen, samen.aanvullen) == (False, True)
    assert (alleen.editie.aantallen["dossier"], samen.editie.aantallen["dossier"]) == (1, 2)
    alleen.discard()
    assert opslag.commit(samen).naam == "Samen"
    assert crebos(opslag.load()) == ["23900", "23800"]
    assert list(opslag.pad.glob("tijdelijk")) == []


def test_a_description_says_when_it_holds(opslag: Opslag, tmp_path: Path) -> None:
    bestand = xml(tmp_path)
    bron = importeer(opslag, bestand).bronnen[-1]
    assert bron.grootte == bestand.stat().st_size
    assert (bron.bestand, len(bron.sha256)) == ("een.xml", 64)
    editie = opslag.edities()[0]
    assert str(editie.geldigheid.vanaf) == "2015-08-01"
    assert editie.datum[:2] == "20"
    assert "een.xml" in editie.bron


def test_warnings_stay_with_the_source(opslag: Opslag, tmp_path: Path) -> None:
    bestand = xml(tmp_path)
    tekst = bestand.read_text("utf-8").replace('referentie="71"', 'referentie="999"')
    bestand.write_text(tekst, "utf-8")
    voorstel = opslag.prepare([bestand])
    assert voorstel.waarschuwingen
    assert all(zin.startswith("een.xml, regel ") for zin in voorstel.waarschuwingen)
    opslag.commit(voorstel)
    assert Opslag(opslag.pad).load().waarschuwingen == voorstel.waarschuwingen
    assert opslag.prepare([bestand]).waarschuwingen == voorstel.waarschuwingen


def test_hashes_tell_the_same_text_from_another(opslag: Opslag, tmp_path: Path) -> None:
    een = importeer(opslag, xml(tmp_path, "een"))
    importeer(opslag, xml(tmp_path, "twee"))
    sleutel = "werkproces:2390011"
    oud, nieuw = opslag.load(een.id), opslag.load()
    los = load_structuur([tmp_path / "een.xml"])
    delen = [s.graaf.nodes[sleutel]["element"].inhoud for s in (oud, nieuw, los)]
    assert content_hash(delen[0]) == content_hash(delen[2]) != content_hash(delen[1])
    assert delen[0] == delen[2] != delen[1]


def test_a_database_of_its_own_name(tmp_path: Path) -> None:
    opslag = Opslag(tmp_path / "mijn.sqlite")
    importeer(opslag, xml(tmp_path))
    assert (tmp_path / "mijn.sqlite").is_file()
    assert crebos(Opslag(tmp_path / "mijn.sqlite").load()) == ["23900"]
    assert {pad.name for pad in tmp_path.iterdir()} == {"een.xml", "mijn.sqlite", "mijn.sqlite.d"}


def test_the_kwalificatie_keeps_everything(opslag: Opslag, tmp_path: Path) -> None:
    bestand = xml(tmp_path)
    importeer(opslag, bestand)
    gelezen = find_kwalificatie(load_structuur([bestand]), "24900")
    assert find_kwalificatie(Opslag(opslag.pad).load(), "24900") == gelezen
