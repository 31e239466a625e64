from __future__ import annotations

from datetime import date

import pytest

from composer.regels.context import Context
from composer.regels.keuzedeelgegevens import niveaus_in, taal_in
from composer.samenstelling import GekozenKeuzedeel
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.vragen import every_keuzedeel
from tests.composer.samenstellingen import bundel, eigen_structuur, omgeving, samenstelling


@pytest.mark.parametrize(
    ("titel", "niveaus"),
    [
        ("Inspelen op innovaties geschikt voor niveau 3", (3,)),
        ("Mode (geschikt voor niveau 3 en 4)", (3, 4)),
        ("Teeltspecialisatie, geschikt voor niveau 2", (2,)),
        ("Besturingstechniek voor niveau 2", (2,)),
        ("Veiligheid en vakmanschap niveau 2", (2,)),
        ("Verdieping ontwerp goud- & zilversmeden (niveau 4)", (4,)),
        ("Iets geschikt voor niveau 2, 3 en 4", (2, 3, 4)),
        ("Iets voor niveau 2 t/m 4", (2, 3, 4)),
        ("Iets voor de niveaus 2-4", (2, 3, 4)),
        ("Iets N3", (3,)),
        ("Ondernemend vakmanschap n2", (2,)),
        ("Voorbereiding op Allround signmaker (niveau 3)", ()),
        ("Doorstroom naar niveau 3 Zorg en Welzijn", ()),
        ("Doorstroom vanuit niveau 2", ()),
        ("Financiële administratie niveau 2 doorstroom", ()),
        ("Rekenen mbo-niveau 3", ()),
        ("Toewerken naar rekenen mbo-niveau 2", ()),
        ("Plafondovergang met niveauverschillen", ()),
        ("Paardensport op instructeursniveau", ()),
        ("Ondernemerschap mbo", ()),
        ("Digitaal patroontekenen 1 (basis)", ()),
        ("", ()),
    ],
)
def test_the_levels_that_a_title_says(titel: str, niveaus: tuple[int, ...]) -> None:
    assert niveaus_in(titel) == niveaus


def test_every_title_of_the_register_that_says_suited_for_is_read() -> None:
    titels = {record.titel for record in every_keuzedeel(bundel())}
    geschikt = {titel for titel in titels if "geschikt voor niveau" in titel}
    assert len(geschikt) > 100
    assert all(niveaus_in(titel) for titel in geschikt)
    anders = {titel for titel in titels - geschikt if niveaus_in(titel)}
    assert all("niveau" in titel for titel in anders)
    assert len(anders) < 10


def test_the_languages_of_the_register() -> None:
    talen = {r.titel: taal for r in every_keuzedeel(bundel()) if (taal := taal_in(r.titel))}
    assert set(talen.values()) == {"Engels", "Duits", "Frans", "Spaans"}
    assert sorted(titel for titel, taal in talen.items() if taal == "Engels") == [
        "Engels A1/A2 in het beroepsonderwijs",
        "Engels A2/B1",
        "Engels in de beroepscontext A2",
        "Engels in de beroepscontext B1",
    ]


@pytest.mark.parametrize(
    "titel",
    [
        "Engels B1/B2",
        "Duits in de beroepscontext A1",
        "Frans in de beroepscontext B2",
        "Vaktechnisch Engels voor de Industrieel lakverwerker",
        "Fries in de beroepscontext A2",
        "Engels",
    ],
)
def test_a_title_that_leads_elsewhere_is_no_language(titel: str) -> None:
    assert taal_in(titel) == ""


def test_what_a_person_fills_in_goes_before_the_register() -> None:
    record = Keuzedeel("K0500", "Proef geschikt voor niveau 3", sbu=240)
    wereld = omgeving(structuur=eigen_structuur(keuzedelen=(record,)))
    ingevuld = GekozenKeuzedeel("K0500", "Mijn titel", 480, (4, 2))
    leeg = GekozenKeuzedeel("K0500", "Mijn titel")
    for gekozen, sbu, niveaus in ((ingevuld, 480, (2, 4)), (leeg, 240, (3,))):
        (gegevens,) = Context(wereld, samenstelling(keuzedelen=(gekozen,))).keuzedeelgegevens
        assert (gegevens.sbu, gegevens.niveaus) == (sbu, niveaus)
        assert gegevens.naam == "K0500 Proef geschikt voor niveau 3"


@pytest.mark.parametrize(("startjaar", "sbu"), [(2015, 240), (2018, 240), (2019, 480), (None, 240)])
def test_the_record_is_that_of_the_first_school_year(startjaar: int | None, sbu: int) -> None:
    """Without a first school year that of the reference date, here 1 January 2019."""
    records = (
        Keuzedeel("K0500", "Proef", 480, ingangsdatum=date(2019, 8, 1)),
        Keuzedeel("K0500", "Proef", 240, ingangsdatum=date(2016, 8, 1)),
    )
    wereld = omgeving(structuur=eigen_structuur(keuzedelen=records))
    waarde = samenstelling(keuzedelen=(GekozenKeuzedeel("K0500"),), startjaar=startjaar)
    (gegevens,) = Context(wereld, waarde).keuzedeelgegevens
    assert gegevens.sbu == sbu


def test_a_code_that_nobody_knows() -> None:
    waarde = samenstelling(keuzedelen=(GekozenKeuzedeel("K9999"),))
    (gegevens,) = Context(omgeving(), waarde).keuzedeelgegevens
    assert (gegevens.naam, gegevens.sbu, gegevens.niveaus, gegevens.taal) == ("K9999", None, (), "")


@pytest.mark.parametrize("omgekeerd", [False, True])
def test_a_record_that_has_ended_gives_way_to_one_in_force(omgekeerd: bool) -> None:
    """Two periods overlap; only the earlier one still runs on 1 August 2019."""
    records = [
        Keuzedeel("K0001", "Lopend", 480, date(2016, 1, 1), None, "1", "", "nee"),
        Keuzedeel("K0001", "Voorbij", 240, date(2018, 1, 1), date(2019, 7, 31), "1", "", "nee"),
    ]
    register = tuple(reversed(records)) if omgekeerd else tuple(records)
    wereld = omgeving(structuur=eigen_structuur(keuzedelen=register))

    def sbu(startjaar: int) -> int | None:
        gekozen = samenstelling(keuzedelen=(GekozenKeuzedeel("K0001"),), startjaar=startjaar)
        (gegevens,) = Context(wereld, gekozen).keuzedeelgegevens
        return gegevens.sbu

    assert [sbu(jaar) for jaar in (2015, 2017, 2018, 2019)] == [480, 480, 240, 480]
