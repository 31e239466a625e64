"""A composition for every variant of every rule, on which it strikes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from composer.crossovers import crossover_of
from composer.regelset import Periode, Regelset, load_regelset
from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Geldigheid,
    Kerntaak,
    KerntaakInhoud,
    Kerntaakplaats,
    Keuzedeel,
    Keuzedeeloverlap,
    Kwalificatie,
    Structuurgegevens,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    elsewhere,
    herkomst,
    kerntaak,
    keuzedeel,
    samenstelling,
    teksten_bundel,
    without_origin,
)


def _with_werkproces(**velden: Any) -> Voorbeeld:
    return voorbeeld_of(eigen_kerntaak("25180:K1", [eigen_werkproces("25180:K1-W1", **velden)]))


def _geldig(geldigheid: Geldigheid) -> Voorbeeld:
    waarde = samenstelling(eigen_kerntaak("25900:K1"))
    return Voorbeeld(waarde, {"structuur": eigen_structuur(geldigheid=geldigheid)})


def _register(van: date | None, tot: date | None, startjaar: int | None = 2019) -> Voorbeeld:
    record = Keuzedeel("K0500", "Proef", ingangsdatum=van, einddatum=tot)
    waarde = samenstelling(keuzedelen=(keuzedeel("K0500", "Proef"),), startjaar=startjaar)
    return Voorbeeld(waarde, {"structuur": eigen_structuur(keuzedelen=(record,))})


def _own_period() -> Regelset:
    regelset = load_regelset()
    instelling = replace(regelset.regels["NIV-01"], periode=Periode(van=date(2030, 1, 1)))
    return replace(regelset, regels={**regelset.regels, "NIV-01": instelling})


def _met_inhoud() -> Kwalificatiestructuur:
    """A structure that has the texts of the part that ``_TITELS`` only knows by title."""
    deel = Werkproces("werkproces:7", "Ontvangt", 1, "7", WerkprocesInhoud())
    taak = Kerntaak("kerntaak:6", "Werkt", (deel,), "6", KerntaakInhoud())
    kwalificatie = Kwalificatie(
        "25900", "Proef", "23900", plaatsen=(Kerntaakplaats("B1-K1", taak.sleutel),)
    )
    dossier = Dossier("23900", "Proef", "", "", "proef-2", (kwalificatie,), (taak,))
    editie = Editie("proef-2", "Proefeditie", "proef.xml")
    return build_structuur([Structuurgegevens(editie, dossiers=(dossier,))])


_LEEG: Final[Mapping[str, Any]] = {
    "omschrijving": "",
    "resultaat": "",
    "gedrag": "",
    "inhoud_bekend": False,
}
_TITELS = samenstelling(
    eigen_kerntaak(
        "25900:B1-K1",
        [eigen_werkproces("25900:B1-K1-W1", **_LEEG)],
        complexiteit="",
        inhoud_bekend=False,
    )
)
_HORECA = kerntaak("25168:K1")
_VERKOOP = kerntaak("25154:K1")
_MIX = samenstelling(_HORECA, _VERKOOP)
_ELDERS = replace(
    _HORECA, herkomst=herkomst("25168:P1-K1", _HORECA.teksthash, editie="sbb-1"), werkprocessen=()
)
_BIJNA = replace(_HORECA, werkprocessen=_HORECA.werkprocessen[1:])
_DUBBEL = eigen_werkproces("25180:K1-W1", titel="Rondt af")
_ZONDER_TEKST = {"omschrijving": "", "resultaat": "", "gedrag": "", "titel": "Ontvangt klanten"}
_KEUZEDEEL = (keuzedeel("K0332", "Proef"),)
_NA = {"peildatum": date(2026, 1, 1)}

VOORBEELDEN: Final[Voorbeelden] = {
    ("STR-01", "leeg"): voorbeeld_of(),
    ("STR-01", "te_weinig"): voorbeeld_of(_HORECA, eigen_kerntaak("25180:K1")),
    ("STR-01", "geen_domein"): voorbeeld_of(eigen_kerntaak()),
    ("STR-01", "onbekend"): voorbeeld_of(_HORECA, eigen_kerntaak("25999:K1")),
    ("STR-02", "zelfde_domein"): voorbeeld_of(
        eigen_kerntaak("25423:K1"), eigen_kerntaak("25460:K1")
    ),
    ("STR-03", "tweeling"): voorbeeld_of(eigen_kerntaak("25167:K1"), eigen_kerntaak("25503:K1")),
    ("STR-04", "zonder_herkomst"): voorbeeld_of(eigen_kerntaak()),
    ("STR-04", "bestaat_niet"): voorbeeld_of(eigen_kerntaak("25168:K9")),
    ("STR-04", "niet_gevonden"): voorbeeld_of(_ELDERS),
    ("STR-04", "crossover"): voorbeeld_of(elsewhere("26004:K1")),
    ("STR-04", "inhoud_onbekend"): voorbeeld_of(eigen_kerntaak("25180:K1")),
    ("STR-04", "afwijking"): voorbeeld_of(replace(_HORECA, titel="Werkt in de zaal")),
    ("STR-05", "oude_structuur"): voorbeeld_of(eigen_kerntaak("94140:K1")),
    ("STR-05", "onbekend"): voorbeeld_of(eigen_kerntaak("25999:K1")),
    ("STR-05", "crossover"): voorbeeld_of(elsewhere("26004:K1")),
    ("STR-05", "nog_niet_geldig"): voorbeeld_of(_HORECA, startjaar=2014),
    ("STR-05", "niet_meer_geldig"): _geldig(Geldigheid(einde_instroom=date(2018, 7, 31))),
    ("STR-05", "geen_startjaar"): voorbeeld_of(_HORECA, startjaar=None),
    ("STR-05", "niet_vermeld"): _geldig(Geldigheid()),
    ("STR-06", "te_weinig"): voorbeeld_of(eigen_kerntaak("25251:K1"), _HORECA),
    ("STR-06", "telt_niet_mee"): voorbeeld_of(eigen_kerntaak("25251:K1"), _HORECA, _VERKOOP),
    ("STR-07", "domein"): voorbeeld_of(referentiedomein="4135"),
    ("STR-07", "ander"): voorbeeld_of(referentiedomein="1"),
    ("STR-09", "geheel"): voorbeeld_of(_HORECA),
    ("STR-09", "bijna"): voorbeeld_of(
        replace(_HORECA, werkprocessen=(*_HORECA.werkprocessen, eigen_werkproces()))
    ),
    ("STR-09", "gelijkend"): Voorbeeld(
        samenstelling(without_origin(_HORECA)), {"delenteksten": teksten_bundel()}
    ),
    ("STR-09", "vergeleken"): Voorbeeld(_MIX, {"structuur": _met_inhoud()}),
    ("STR-09", "deels_vergeleken"): voorbeeld_of(_HORECA, _VERKOOP),
    ("STR-10", "gelijk"): Voorbeeld(_MIX, {"crossovers": (crossover_of(_MIX),)}),
    ("STR-10", "bijna"): Voorbeeld(
        samenstelling(_BIJNA, _VERKOOP), {"crossovers": (crossover_of(_MIX),)}
    ),
    ("STR-10", "zelfde_naam"): voorbeeld_of(naam="Food specialist"),
    ("STR-10", "onbekend"): voorbeeld_of(_HORECA),
    ("STR-10", "geen_vergelijking"): _geldig(Geldigheid()),
    ("STR-11", "zelfde_onderdeel"): voorbeeld_of(_HORECA, kerntaak("25171:K4")),
    ("STR-11", "tweeling"): voorbeeld_of(
        eigen_kerntaak("25167:K1", [eigen_werkproces("25167:K1-W1", **_ZONDER_TEKST)]),
        eigen_kerntaak("25503:K1", [eigen_werkproces("25503:K1-W1", **_ZONDER_TEKST)]),
    ),
    ("STR-11", "zelfde_tekst"): voorbeeld_of(
        eigen_kerntaak("25180:K1", [_DUBBEL, replace(_DUBBEL, id="twee", herkomst=None)])
    ),
    ("STR-13", "geen"): voorbeeld_of(eigen_kerntaak("25180:K1", [])),
    ("STR-13", "te_weinig"): voorbeeld_of(kerntaak("25168:K1", "W3")),
    ("STR-15", "leeg"): voorbeeld_of(eigen_kerntaak("25180:K1", complexiteit="")),
    ("STR-15", "onbekend"): voorbeeld_of(_HORECA),
    ("STR-15", "niet_overgenomen"): Voorbeeld(_TITELS, {"structuur": _met_inhoud()}),
    ("STR-16", "niet_overgenomen"): Voorbeeld(_TITELS, {"structuur": _met_inhoud()}),
    ("STR-16", "leeg"): _with_werkproces(resultaat=""),
    ("STR-16", "geen_competentie"): _with_werkproces(competenties=()),
    ("STR-16", "onbekend"): voorbeeld_of(_HORECA),
    ("STR-16", "een_handeling"): _with_werkproces(omschrijving="Ontvangt gasten."),
    ("STR-17", "kerntaak"): voorbeeld_of(_HORECA, eigen_kerntaak("25180:K1", titel=_HORECA.titel)),
    ("STR-17", "werkproces"): voorbeeld_of(
        eigen_kerntaak("25180:K1", [_DUBBEL, eigen_werkproces(titel="rondt af")])
    ),
    ("STR-18", "hernummerd"): voorbeeld_of(replace(_HORECA, hoofdstuk_gelezen=3)),
    ("NIV-01", "ontbreekt"): voorbeeld_of(niveau=None),
    ("NIV-01", "ander"): voorbeeld_of(niveau=1),
    ("NIV-02", "ontbreekt"): voorbeeld_of(soort_opleiding=""),
    ("NIV-02", "uitgesloten"): voorbeeld_of(soort_opleiding="specialistenopleiding"),
    ("NIV-02", "past_niet"): voorbeeld_of(soort_opleiding="vakopleiding"),
    ("NIV-03", "geen"): voorbeeld_of(leerwegen=()),
    ("NIV-03", "ander"): voorbeeld_of(leerwegen=("derde",)),
    ("KD-05", "dubbel"): voorbeeld_of(keuzedelen=_KEUZEDEEL * 2),
    ("KD-05", "geen_register"): Voorbeeld(
        samenstelling(keuzedelen=_KEUZEDEEL), {"structuur": eigen_structuur()}
    ),
    ("KD-06", "geen_register"): Voorbeeld(
        samenstelling(eigen_kerntaak("25900:K1"), keuzedelen=_KEUZEDEEL),
        {"structuur": eigen_structuur()},
    ),
    ("KD-05", "zelfde_tekst"): Voorbeeld(
        samenstelling(
            eigen_kerntaak("25900:K1", complexiteit="Het werk wisselt van dag tot dag."),
            keuzedelen=(keuzedeel("K0500", "Proef"),),
        ),
        {
            "structuur": eigen_structuur(
                keuzedelen=(
                    Keuzedeel("K0500", "Proef", beschrijving="Het werk  wisselt van dag tot dag"),
                )
            )
        },
    ),
    ("KD-05", "zelfde_titel"): voorbeeld_of(
        eigen_kerntaak("25180:K1", titel="Proef"), keuzedelen=_KEUZEDEEL
    ),
    ("KD-05", "onbekend"): voorbeeld_of(_HORECA, keuzedelen=_KEUZEDEEL),
    ("KD-06", "overlap"): voorbeeld_of(eigen_kerntaak("25007:K1"), keuzedelen=_KEUZEDEEL),
    ("KD-06", "overlap_zonder_datum"): Voorbeeld(
        samenstelling(eigen_kerntaak("25900:K1"), keuzedelen=_KEUZEDEEL),
        {"structuur": eigen_structuur(overlap=(Keuzedeeloverlap("25900", "K0332"),))},
    ),
    ("KD-06", "geen_informatie"): voorbeeld_of(_HORECA, keuzedelen=_KEUZEDEEL),
    ("KD-11", "onbekend"): voorbeeld_of(keuzedelen=(keuzedeel("K9999", "Proef"),)),
    ("KD-11", "niet_meer_geldig"): _register(None, date(2018, 1, 1)),
    ("KD-11", "nog_niet_geldig"): _register(date(2021, 1, 1), None),
    ("KD-11", "niet_meer_geldig_peildatum"): _register(None, date(2018, 1, 1), None),
    ("KD-11", "nog_niet_geldig_peildatum"): _register(date(2021, 1, 1), None, None),
    ("KD-11", "later_in_schooljaar"): _register(date(2020, 1, 1), None),
    ("KD-11", "geen_register"): Voorbeeld(
        samenstelling(keuzedelen=_KEUZEDEEL), {"structuur": eigen_structuur()}
    ),
    ("TYD-06", "beeindigd"): Voorbeeld(_MIX, _NA),
    ("TYD-06", "niet_toegepast"): Voorbeeld(_MIX, {**_NA, "regelset": load_regelset("historisch")}),
    ("TYD-06", "deels_niet_toegepast"): Voorbeeld(_MIX, {"regelset": _own_period()}),
}
