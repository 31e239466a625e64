from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from composer.aanpassingen import write_aanpassingen
from composer.copy_parts import copy_kerntaak
from composer.document.rapportkop import Rapportkop
from composer.finding import Ernst
from composer.overlap.tekstenbestand import ensure_delenteksten
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKerntaak
from composer.vergelijken.editiekast import HOOGSTENS_EDITIES, Editiekast
from composer.vergelijken.kolom import Kolom, kolom_of_kwalificatie
from composer.vergelijken.maatstaf import Omgevingsdeel, Waarom
from composer.vergelijken.omgevingen import Omgevingen
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.bundel import bundel_editie
from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag import Opslag
from tests.composer.samenstellingen import PEILDATUM, bundel, id_
from tests.composer.samenstellingen import kerntaak as kerntaak_of_bundel
from tests.composer.vergelijken.kolommen import kolom, world
from tests.kwalificatiestructuur.opslag.bronbestanden import xml

DAG = date(2019, 3, 1)


@pytest.fixture
def opslag(tmp_path: Path) -> Opslag:
    return Opslag(tmp_path / "opslag")


def store(opslag: Opslag, folder: Path, naam: str, *, crebo: int = 23900) -> str:
    """Store one more edition with this dossier; gives its id."""
    return opslag.commit(opslag.prepare([xml(folder, naam, crebo=crebo)], naam=naam)).id


def taak(structuur: Kwalificatiestructuur, bron: str = "24900:B1-K1") -> GekozenKerntaak:
    return copy_kerntaak(structuur, Bronverwijzing.parse(bron), new_id=id_)


def judged(opslag: Opslag | None, basis: Omgeving, *kolommen: Kolom) -> tuple[Kolom, ...]:
    return Omgevingen(basis, Editiekast(lambda: opslag)).judge_by_own(kolommen)


def names(*kolommen: Kolom) -> list[tuple[str, str]]:
    """The edition and why, of each."""
    return [(k.omgeving.structuur.editie.naam, str(k.maatstaf.editie)) for k in kolommen]


def test_each_document_is_judged_by_the_edition_that_its_parts_came_from(
    opslag: Opslag, tmp_path: Path
) -> None:
    store(opslag, tmp_path, "een")
    oud = opslag.load()
    store(opslag, tmp_path, "twee")
    nieuw = opslag.load()
    gekozen = judged(
        opslag, world(nieuw), *(kolom(taak(structuur)) for structuur in (oud, nieuw, oud))
    )
    assert names(*gekozen) == [("een", "eigen"), ("twee", "eigen"), ("een", "eigen")]
    assert gekozen[0].omgeving is gekozen[2].omgeving, "one edition is loaded once"
    assert (gekozen[0].maatstaf.gedekt, gekozen[0].maatstaf.delen) == (3, 3)
    assert not any(k.maatstaf.is_vervangen for k in gekozen)


def test_the_newest_edition_with_all_sources_is_a_documents_own(
    opslag: Opslag, tmp_path: Path
) -> None:
    store(opslag, tmp_path, "een")
    oud = opslag.load()
    for naam in ("twee", "drie"):
        pad = xml(tmp_path, naam, crebo=23901 if naam == "twee" else 23902)
        opslag.commit(opslag.prepare([pad], naam=naam, aanvullen=True))
    # All three have the source of the part; what is loaded goes first.
    part = kolom(taak(oud))
    assert names(*judged(opslag, world(oud), part)) == [("een", "eigen")]
    assert names(*judged(opslag, world(bundel()), part)) == [("drie", "eigen")]


def test_an_edition_that_is_not_here_is_said_and_the_loaded_one_stands_in(
    opslag: Opslag, tmp_path: Path
) -> None:
    store(opslag, tmp_path, "een")
    een = kolom(taak(opslag.load()))
    (gekozen,) = judged(None, world(bundel()), een)
    assert gekozen.omgeving.structuur is bundel()
    assert gekozen.maatstaf.editie is Waarom.NIET_BESCHIKBAAR
    assert gekozen.maatstaf.is_vervangen
    assert gekozen.maatstaf.edities == (een.samenstelling.kerntaken[0].herkomst.editie,)  # type: ignore[union-attr]


def test_of_parts_of_several_editions_the_most_decide_and_the_others_are_named(
    opslag: Opslag, tmp_path: Path
) -> None:
    store(opslag, tmp_path, "een")
    oud = opslag.load()
    store(opslag, tmp_path, "twee")
    nieuw = opslag.load()
    delen = (taak(oud), taak(oud, "24900:B1-K2"), taak(nieuw))
    (gekozen,) = judged(opslag, world(nieuw), kolom(*delen))
    assert names(gekozen) == [("een", "deels")]
    assert (gekozen.maatstaf.gedekt, gekozen.maatstaf.delen) == (6, 9)
    assert gekozen.maatstaf.edities == (delen[2].herkomst.editie,)  # type: ignore[union-attr]
    # With as many from each the loaded one stays.
    (gelijk,) = judged(opslag, world(nieuw), kolom(*delen[1:]))
    assert names(gelijk) == [("twee", "deels")]


def test_parts_of_the_bundle_are_judged_by_the_bundle(opslag: Opslag, tmp_path: Path) -> None:
    opslag.commit(opslag.prepare([xml(tmp_path, "een")], naam="een"))
    basis = world(opslag.load())
    (gekozen,) = judged(opslag, basis, kolom(kerntaak_of_bundel("25168:K1")))
    assert names(gekozen) == [(bundel_editie().naam, "eigen")]


@pytest.mark.parametrize(
    ("kop", "verwacht"),
    [
        (Rapportkop("historisch", "2", DAG, ""), ("historisch", "eigen", "eigen")),
        (Rapportkop("historisch", "0.9", DAG, ""), ("historisch", "andere_versie", "eigen")),
        (Rapportkop("van ons", "1", DAG, ""), ("wat-als", "niet_beschikbaar", "eigen")),
        (None, ("wat-als", "niet_genoemd", "niet_genoemd")),
    ],
)
def test_the_report_of_a_document_names_its_rule_set_and_its_day(
    kop: Rapportkop | None, verwacht: tuple[str, str, str]
) -> None:
    versie = load_regelset("historisch").versie
    if kop is not None:
        kop = replace(
            kop,
            editie=bundel().editie.id,
            regelsetversie=versie if kop.regelsetversie == "2" else kop.regelsetversie,
        )
    een = replace(kolom(kerntaak_of_bundel("25168:K1")), kop=kop)
    (gekozen,) = judged(None, world(bundel()), een)
    omgeving, maatstaf = gekozen.omgeving, gekozen.maatstaf
    regelset = omgeving.regelset.naam, str(maatstaf.regelset), str(maatstaf.peildatum)
    assert regelset == verwacht
    assert omgeving.peildatum == (PEILDATUM if kop is None else DAG)
    assert maatstaf.editie is Waarom.EIGEN


def test_the_edition_of_the_report_goes_before_that_of_the_parts(
    opslag: Opslag, tmp_path: Path
) -> None:
    een = store(opslag, tmp_path, "een")
    oud = opslag.load()
    store(opslag, tmp_path, "twee")
    nieuw = opslag.load()
    regelset = load_regelset()
    kop = Rapportkop(regelset.naam, regelset.versie, PEILDATUM, een)
    (gekozen,) = judged(opslag, world(nieuw), replace(kolom(taak(nieuw)), kop=kop))
    assert names(gekozen) == [("een", "eigen")]
    assert gekozen.maatstaf.gedekt == 0
    weg = replace(kop, editie="editie-weg")
    (gekozen,) = judged(opslag, world(nieuw), replace(kolom(taak(oud)), kop=weg))
    assert names(gekozen) == [("een", "niet_beschikbaar")], "then the parts say it"


def test_what_was_asked_for_is_that_of_every_document(opslag: Opslag, tmp_path: Path) -> None:
    een = store(opslag, tmp_path, "een")
    kop = Rapportkop("historisch", "1", DAG, een)
    kolommen = [replace(kolom(taak(opslag.load())), kop=kop)]
    basis = world(bundel())
    alles = Omgevingen(basis, Editiekast(lambda: opslag), gevraagd=tuple(Omgevingsdeel))
    (gekozen,) = alles.judge_by_own(kolommen)
    assert gekozen.omgeving is basis
    assert gekozen.maatstaf.editie is gekozen.maatstaf.regelset is Waarom.GEVRAAGD
    alleen_dag = Omgevingen(basis, Editiekast(lambda: opslag), gevraagd=(Omgevingsdeel.PEILDATUM,))
    (gekozen,) = alleen_dag.judge_by_own(kolommen)
    assert gekozen.omgeving.peildatum == PEILDATUM
    assert gekozen.omgeving.regelset.naam == "historisch"
    assert names(gekozen) == [("een", "eigen")]


def test_a_recipe_names_no_edition_and_a_live_column_keeps_what_it_has() -> None:
    recept = replace(kolom(kerntaak_of_bundel("25168:K1"), wereld=world(bundel())), is_recept=True)
    assert names(*judged(None, world(bundel()), recept)) == [(bundel().editie.naam, "niet_genoemd")]
    omgevingen = Omgevingen(world(bundel()), Editiekast(lambda: None))
    kwalificatie = kolom_of_kwalificatie(world(bundel()), "25168")
    assert omgevingen.judge_by_own([recept, kwalificatie], live=0) == (recept, kwalificatie)


def test_no_more_editions_are_kept_than_may_be_and_it_is_said(
    opslag: Opslag, tmp_path: Path
) -> None:
    kolommen = []
    for nummer in range(HOOGSTENS_EDITIES + 1):
        store(opslag, tmp_path, f"deel{nummer}")
        kolommen.append(kolom(taak(opslag.load())))
    omgevingen = Omgevingen(world(bundel()), Editiekast(lambda: opslag))
    gekozen = omgevingen.judge_by_own(kolommen)
    waarom = [str(k.maatstaf.editie) for k in gekozen]
    assert waarom == ["eigen"] * HOOGSTENS_EDITIES + ["te_veel"]
    assert gekozen[-1].omgeving.structuur is bundel()
    # Without the first column there is room for the last one.
    vrij = omgevingen.judge_by_own(gekozen[1:])
    assert [str(k.maatstaf.editie) for k in vrij] == ["eigen"] * HOOGSTENS_EDITIES
    assert vrij[0] is gekozen[1], "what was chosen stays"


def test_an_edition_is_read_from_the_store_once(
    opslag: Opslag, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(opslag, tmp_path, "een")
    kolommen = [kolom(taak(opslag.load())) for _ in range(4)]
    gelezen: list[str | None] = []
    load: Callable[[str | None], Kwalificatiestructuur] = opslag.load

    def counted(sleutel: str | None = None) -> Kwalificatiestructuur:
        gelezen.append(sleutel)
        return load(sleutel)

    monkeypatch.setattr(opslag, "load", counted)
    omgevingen = Omgevingen(world(bundel()), Editiekast(lambda: opslag))
    gekozen = omgevingen.judge_by_own(kolommen)
    omgevingen.judge_by_own(gekozen)
    assert len(gelezen) == 1
    assert len({id(k.omgeving) for k in gekozen}) == 1


def test_texts_are_compared_with_as_the_window_compares(opslag: Opslag, tmp_path: Path) -> None:
    store(opslag, tmp_path, "een")
    een = kolom(taak(opslag.load()))
    zonder = world(bundel())
    (gekozen,) = judged(opslag, zonder, een)
    assert gekozen.omgeving.delenteksten is None
    met = replace(zonder, delenteksten=ensure_delenteksten(bundel(), None))
    (gekozen,) = judged(opslag, met, een)
    assert gekozen.omgeving.delenteksten is not None
    sleutels = {deel.sleutel for deel in gekozen.omgeving.delenteksten.delen}
    assert sleutels <= gekozen.omgeving.structuur.knopen.keys()


def test_making_ready_the_texts_of_an_edition_can_be_stopped(
    opslag: Opslag, tmp_path: Path
) -> None:
    store(opslag, tmp_path, "een")
    een = kolom(taak(opslag.load()))
    basis = replace(world(bundel()), delenteksten=ensure_delenteksten(bundel(), None))
    omgevingen = Omgevingen(basis, Editiekast(lambda: opslag))

    def stop(done: int, total: int) -> None:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        omgevingen.judge_by_own([een], voortgang=stop)
    # Afterwards it is as if nobody had asked.
    assert names(*omgevingen.judge_by_own([een])) == [("een", "eigen")]


def test_a_store_that_cannot_be_read_is_as_if_it_were_not_there(
    opslag: Opslag, tmp_path: Path
) -> None:
    store(opslag, tmp_path, "een")
    een = kolom(taak(opslag.load()))

    def refuse() -> Opslag:
        raise Invoerfout("de opslag is kapot")

    (gekozen,) = Omgevingen(world(bundel()), Editiekast(refuse)).judge_by_own([een])
    assert gekozen.maatstaf.editie is Waarom.NIET_BESCHIKBAAR


def test_a_rule_set_of_a_document_is_adapted_as_the_installation_says(tmp_path: Path) -> None:
    pad = tmp_path / "aanpassingen.toml"
    write_aanpassingen(pad, {"WET-03": {"zonder_bron": Ernst.INFO}})
    aangepast = load_regelset("historisch", pad)
    assert aangepast.versie != load_regelset("historisch").versie
    kop = Rapportkop("historisch", aangepast.versie, DAG, bundel().editie.id)
    een = replace(kolom(kerntaak_of_bundel("25168:K1")), kop=kop)
    omgevingen = Omgevingen(world(bundel()), Editiekast(lambda: None), aanpassingen=pad)
    (gekozen,) = omgevingen.judge_by_own([een])
    assert gekozen.omgeving.regelset == aangepast
    assert gekozen.maatstaf.regelset is Waarom.EIGEN
