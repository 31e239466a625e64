from __future__ import annotations

from dataclasses import replace

import pytest

from composer.copy_parts import copy_kerntaak
from composer.overlap.delen import deel_of
from composer.overlap.delenindex import index_structuur
from composer.overlap.delenteksten import read_structuur
from composer.overlap.overeenkomsten import Delenzoeker, Overeenkomst, Soort
from composer.samenstelling import GekozenWerkproces
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Kerntaak,
    Kerntaakplaats,
    Kwalificatie,
    Profieltekst,
    Structuurgegevens,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur

LANG = (
    "De medewerker ontvangt de gasten bij de deur, wijst hun een tafel en legt uit wat er op de "
    "kaart staat. Daarna neemt hij de bestelling op en geeft hij die door aan de keuken."
)
BIJNA = LANG.replace("de deur", "de ingang").replace("geeft hij", "gaf hij")
ANDERS = "De monteur demonteert het wiel, meet de slijtage van de remmen en vult het rapport in."


def werkproces(sleutel: str, titel: str, tekst: Profieltekst | None = None) -> Werkproces:
    inhoud = WerkprocesInhoud(tekst) if tekst is not None else None
    return Werkproces(f"werkproces:{sleutel}", titel, 1, sleutel, inhoud)


def structuur(**delen: Werkproces) -> Kwalificatiestructuur:
    """One kwalificatie for every part, named by its crebo (``c1`` is 1), each in a dossier."""
    dossiers = []
    for naam, wp in delen.items():
        crebo = naam[1:]
        kt = Kerntaak(f"kerntaak:{crebo}", f"Kerntaak {crebo}", (wp,))
        plaatsen = (Kerntaakplaats("B1-K1", kt.sleutel),)
        kwalificatie = Kwalificatie(crebo, naam, f"d{crebo}", crebos=(crebo,), plaatsen=plaatsen)
        dossiers.append(Dossier(f"d{crebo}", naam, "", "", "e", (kwalificatie,), (kt,)))
    return build_structuur([Structuurgegevens(Editie("e", "e", "e"), dossiers=tuple(dossiers))])


DRIE = structuur(
    c10001=werkproces("1", "Ontvangt gasten bij aankomst", Profieltekst(LANG)),
    c10002=werkproces("2", "Verwelkomt mensen", Profieltekst(LANG.upper())),
    c10003=werkproces("3", "Bedient", Profieltekst(BIJNA)),
    c10004=werkproces("4", "Ontvangt gasten bij aankomst", Profieltekst(ANDERS)),
    c10005=werkproces("5", "Ontvangt gasten bij aankomst"),
    c10006=werkproces("6", "Ontvangt de gasten bij aankomst"),
)


def zoeker(waar: Kwalificatiestructuur = DRIE, vanaf: float = 0.85) -> Delenzoeker:
    return Delenzoeker(index_structuur(waar), read_structuur(waar), vanaf, waar)


def chosen(crebo: str, waar: Kwalificatiestructuur = DRIE) -> GekozenWerkproces:
    taak = copy_kerntaak(waar, Bronverwijzing(crebo, "B1-K1"))
    return taak.werkprocessen[0]


def found(wp: GekozenWerkproces, **velden: object) -> dict[str, Overeenkomst]:
    zoek = zoeker(**velden)  # type: ignore[arg-type]
    return {o.houder: o for o in zoek.find(deel_of(DRIE, wp))}


def test_the_same_part_the_same_text_and_nearly_the_same_text() -> None:
    gevonden = found(chosen("10001"))
    assert gevonden["10001"] == Overeenkomst(
        "10001", "werkproces:1", Soort.GELIJK, 1.0, is_zeker=True
    )
    assert gevonden["10002"] == Overeenkomst(
        "10002", "werkproces:2", Soort.ZELFDE_TEKST, 1.0, is_zeker=True
    )
    bijna = gevonden["10003"]
    assert (bijna.soort, bijna.alleen_titel) == (Soort.BIJNA_GELIJK, False)
    assert bijna.score is not None
    assert 0.85 <= bijna.score < 1
    assert "10004" not in gevonden, "the titles are the same, but the texts are not"


def test_where_a_text_is_not_known_the_titles_tell_and_the_match_says_so() -> None:
    gevonden = found(chosen("10001"))
    titel = gevonden["10005"]
    assert (titel.soort, titel.alleen_titel, titel.is_zeker) == (Soort.ZELFDE_TEKST, True, False)
    bijna = gevonden["10006"]
    assert (bijna.soort, bijna.alleen_titel, bijna.is_zeker) == (Soort.BIJNA_GELIJK, True, False)
    assert bijna.score == pytest.approx(8 / 9)


def test_a_part_without_text_is_compared_by_title_with_everything() -> None:
    gevonden = found(replace(chosen("10005"), herkomst=None))
    assert {"10001", "10004", "10005", "10006"} == set(gevonden)
    assert all(o.alleen_titel and not o.is_zeker for o in gevonden.values())


def test_an_edited_part_is_still_the_same_part_and_says_how_close_it_is() -> None:
    bewerkt = replace(chosen("10001"), omschrijving=BIJNA)
    gevonden = found(bewerkt)
    assert gevonden["10001"].soort is Soort.GELIJK
    assert gevonden["10001"].score == gevonden["10002"].score != 1.0
    herschreven = found(replace(bewerkt, omschrijving=ANDERS))
    assert herschreven["10001"].soort is Soort.GELIJK
    assert (herschreven["10001"].score or 0) < 0.5
    assert gevonden["10001"].is_zeker
    assert not herschreven["10001"].is_zeker, "only the source is still the same"
    assert herschreven["10004"].soort is Soort.ZELFDE_TEKST


def test_without_texts_only_the_same_part_is_found_and_no_score_is_made_up() -> None:
    zoek = Delenzoeker(index_structuur(DRIE), None, 0.85, DRIE)
    (zelf,) = zoek.find(deel_of(DRIE, chosen("10001")))
    assert (zelf.houder, zelf.soort, zelf.score) == ("10001", Soort.GELIJK, None)


def test_a_text_with_an_addition_is_compared_as_each_kwalificatie_has_it() -> None:
    """The addition is for the profile of the second kwalificatie only."""
    tekst = Profieltekst(LANG, (("p2", ANDERS),))
    wp = werkproces("1", "Ontvangt gasten bij aankomst", tekst)
    kt = Kerntaak("kerntaak:1", "Kerntaak", (wp,))
    plaatsen = (Kerntaakplaats("B1-K1", kt.sleutel),)
    twee = tuple(
        Kwalificatie(crebo, crebo, "d", crebos=(crebo,), profiel_nr=nr, plaatsen=plaatsen)
        for crebo, nr in (("10001", "p1"), ("10002", "p2"))
    )
    dossier = Dossier("d", "d", "", "", "e", twee, (kt,))
    waar = build_structuur([Structuurgegevens(Editie("e", "e", "e"), dossiers=(dossier,))])
    zoek = zoeker(waar)
    zonder = {o.houder: o.score for o in zoek.find(deel_of(waar, chosen("10001", waar)))}
    met = {o.houder: o.score for o in zoek.find(deel_of(waar, chosen("10002", waar)))}
    assert zonder["10001"] == met["10002"] == 1.0
    assert zonder["10002"] == met["10001"] != 1.0


def test_a_kerntaak_is_never_alike_a_werkproces() -> None:
    los = replace(deel_of(DRIE, chosen("10001")), sleutel="", crebo="", is_werkproces=False)
    assert zoeker().find(los) == ()


def test_a_part_is_looked_for_once_whatever_its_id() -> None:
    zoek = zoeker()
    deel = deel_of(DRIE, chosen("10001"))
    assert zoek.find(deel) is zoek.find(replace(deel, id="iets anders"))


@pytest.mark.parametrize("tekst", ["-", "...", "???"])
def test_signs_without_a_word_are_no_text(tekst: str) -> None:
    leeg = deel_of(DRIE, replace(chosen("10001"), omschrijving=tekst, herkomst=None))
    assert leeg.teksten == ()


def test_a_few_words_say_nothing_without_the_title() -> None:
    """Two parts of which the text is "n.v.t." are not the same part."""
    nvt = Profieltekst("n.v.t.")
    waar = structuur(
        c10001=werkproces("1", "Ontvangt gasten", nvt), c10002=werkproces("2", "Bakt brood", nvt)
    )
    gevonden = zoeker(waar).find(deel_of(waar, chosen("10001", waar)))
    assert [o.houder for o in gevonden] == ["10001"]


@pytest.mark.parametrize(("een", "ander"), [("...", ""), ("Plan", "Plant"), ("Zorgt", "Zorg")])
def test_titles_of_a_word_or_less_are_not_nearly_the_same(een: str, ander: str) -> None:
    waar = structuur(c10001=werkproces("1", een), c10002=werkproces("2", ander))
    gevonden = zoeker(waar).find(deel_of(waar, chosen("10001", waar)))
    assert [o.houder for o in gevonden] == ["10001"]


def test_of_a_title_that_was_changed_it_is_not_certain_that_it_is_the_same_part() -> None:
    eigen = replace(chosen("10005"), titel="Iets heel anders dan het was")
    (zelf,) = [o for o in zoeker().find(deel_of(DRIE, eigen)) if o.houder == "10005"]
    assert (zelf.soort, zelf.score, zelf.is_zeker) == (Soort.GELIJK, None, False)
