"""Compositions with a finding that can be fixed without anything else going wrong.

Those of ``tests.composer.regels.voorbeelden`` show a finding in as few parts as possible, so that
any fix breaks something else; these have what a fix needs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, Final

from composer.aanvraag import Aanvraag
from composer.copy_parts import copy_kerntaak
from composer.crossovers import crossover_of
from composer.finding import Finding
from composer.findings import Findings
from composer.oplossingen import Oplossing, oplossingen_of
from composer.oplossingen.register import VINDERS
from composer.regels.context import Context, Omgeving
from composer.samenstelling import (
    GekozenKerntaak,
    GekozenKeuzedeel,
    GekozenWerkproces,
    Samenstelling,
)
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import (
    Competentie,
    Dossier,
    Editie,
    Kerntaak,
    KerntaakInhoud,
    Kerntaakplaats,
    Keuzedeel,
    Keuzedeeloverlap,
    Kwalificatie,
    Opleidingsdomein,
    Profiellijst,
    Profieltekst,
    Structuurgegevens,
    Verwijzing,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from tests.composer.regels.voorbeeld import Voorbeeld, Voorbeelden, voorbeeld_of
from tests.composer.regels.voorbeelden import VOORBEELDEN
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    herkomst,
    id_,
    kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
)


@lru_cache(maxsize=1)
def met_teksten() -> Kwalificatiestructuur:
    """Two kwalificaties of two domains, 25900 and 25901, each with K1 and K2 and all their texts.

    K1 has the werkprocessen W1, W2 and W3, K2 has W1 and W2.
    """
    dossiers = [_dossier("25900", "79120"), _dossier("25901", "79080")]
    domeinen = (
        Opleidingsdomein("79120", "Horeca en bakkerij", 1, ("79120",), ("1",)),
        Opleidingsdomein("79080", "Handel en ondernemerschap", 2, ("79080",), ("2",)),
    )
    editie = Editie("proef-3", "Proefeditie", "proef.xml")
    competenties = (Competentie("3089", "Samenwerken en overleggen", "E"),)
    return build_structuur(
        [
            Structuurgegevens(
                editie, dossiers=tuple(dossiers), domeinen=domeinen, competenties=competenties
            )
        ]
    )


def uit_teksten(bron: str, *codes: str, new_id: Any = id_) -> GekozenKerntaak:
    """A kerntaak of ``met_teksten``, whole or with some werkprocessen (``W1``)."""
    gekozen = [Bronverwijzing.parse(f"{bron}-{code}") for code in codes] or None
    verwijzing = Bronverwijzing.parse(bron)
    return copy_kerntaak(met_teksten(), verwijzing, werkprocessen=gekozen, new_id=new_id)


def _dossier(crebo: str, domein: str) -> Dossier:
    taken = (_kerntaak(crebo, 1, 3), _kerntaak(crebo, 2, 2))
    plaatsen = tuple(Kerntaakplaats(f"B1-K{i}", taak.sleutel) for i, taak in enumerate(taken, 1))
    nummer = crebo.replace("25", "23")
    kwalificatie = Kwalificatie(crebo, f"Proef {crebo}", nummer, niveau=2, plaatsen=plaatsen)
    return Dossier(nummer, "Proef", domein, domein, "proef-3", (kwalificatie,), taken)


def _kerntaak(crebo: str, nummer: int, aantal: int) -> Kerntaak:
    merk = f"{crebo}-{nummer}"
    inhoud = KerntaakInhoud(
        Profieltekst(f"Het werk wisselt ({merk})."),
        Profieltekst(f"Werkt zelfstandig ({merk})."),
        Profiellijst((Verwijzing(f"9{crebo}{nummer}", f"Kan rekenen met prijzen ({merk})"),)),
    )
    delen = tuple(
        Werkproces(
            f"werkproces:8{crebo}{nummer}{i}",
            f"Voert uit {merk}-{i}",
            i,
            f"8{crebo}{nummer}{i}",
            WerkprocesInhoud(
                Profieltekst(f"Bereidt voor, voert uit en rondt af ({merk}-{i})."),
                Profieltekst(f"Het werk is klaar ({merk}-{i})."),
                Profieltekst(f"Werkt zorgvuldig ({merk}-{i})."),
                Profiellijst((Verwijzing("3089", "Samenwerken en overleggen"),)),
            ),
        )
        for i in range(1, aantal + 1)
    )
    return Kerntaak(
        f"kerntaak:7{crebo}{nummer}", f"Werkt aan {merk}", delen, f"7{crebo}{nummer}", inhoud
    )


def _register(*records: Keuzedeel, **gegevens: Any) -> Voorbeeld:
    waarde = samenstelling(eigen_kerntaak("25900:K1"), keuzedelen=(keuzedeel("K0500", "Proef"),))
    structuur = eigen_structuur(keuzedelen=records, **gegevens)
    return Voorbeeld(waarde, {"structuur": structuur})


def _with_two(bron: str, derde: GekozenWerkproces) -> GekozenKerntaak:
    """A kerntaak with two werkprocessen of its own and a third."""
    return eigen_kerntaak(bron, [*(eigen_werkproces(f"{bron}-W{i}") for i in (2, 3)), derde])


def _in_teksten(*kerntaken: GekozenKerntaak, **velden: Any) -> Voorbeeld:
    return Voorbeeld(samenstelling(*kerntaken, **velden), {"structuur": met_teksten()})


def _leeg(taak: GekozenKerntaak, **velden: Any) -> GekozenKerntaak:
    """The kerntaak with its first werkproces changed."""
    eerste, *rest = taak.werkprocessen
    return replace(taak, werkprocessen=(replace(eerste, **velden), *rest))


def _with_line(regel: str, **velden: Any) -> Voorbeeld:
    """With this as the only line of vakkennis, and another werkproces where asked."""
    anders = replace(_leeg(_EEN, **velden), vakkennis=(Verwijzing("1", regel),))
    return _in_teksten(anders, _TWEE)


def _alike(werkproces: GekozenWerkproces) -> Voorbeeld:
    """With a werkproces that is like the first one, in the other kerntaak and from there."""
    oorsprong = herkomst("25901:B1-K1-W9", werkproces.teksthash)
    ander = replace(werkproces, id=id_(), herkomst=oorsprong)
    return _in_teksten(_EEN, replace(_TWEE, werkprocessen=(*_TWEE.werkprocessen, ander)))


def _as_titles(taak: GekozenKerntaak) -> GekozenKerntaak:
    """As it was copied when only the titles were known."""
    leeg: Mapping[str, Any] = {
        "omschrijving": "",
        "resultaat": "",
        "gedrag": "",
        "competenties": (),
        "inhoud_bekend": False,
    }
    delen = [replace(wp, **leeg) for wp in taak.werkprocessen]
    kaal = replace(
        taak,
        complexiteit="",
        verantwoordelijkheid="",
        vakkennis=(),
        inhoud_bekend=False,
        werkprocessen=tuple(
            replace(wp, herkomst=replace(wp.herkomst, teksthash=wp.teksthash))
            for wp in delen
            if wp.herkomst
        ),
    )
    oorsprong = kaal.herkomst
    assert oorsprong
    return replace(kaal, herkomst=replace(oorsprong, teksthash=kaal.teksthash))


_EEN, _TWEE = uit_teksten("25900:B1-K1"), uit_teksten("25901:B1-K1")
_HORECA, _VERKOOP = kerntaak("25168:K1"), kerntaak("25154:K1")
_MIX = samenstelling(_HORECA, _VERKOOP)
_EERSTE = _EEN.werkprocessen[0]
_ANDERS = {"omschrijving": "Kookt en bakt.", "resultaat": "Warm eten.", "gedrag": "Proeft vaak."}
_AANBOD = tuple(GekozenKeuzedeel(f"K99{i}", f"Aanbod {i}", 240) for i in range(10, 14))
_KALE_TAAK = replace(_EEN, titel="Werkt aan 25900-1", herkomst=None)
_DUBBEL = eigen_werkproces("25180:K1-W1")
_TWEELING = {"omschrijving": "", "resultaat": "", "gedrag": "", "titel": "Ontvangt klanten"}
_FOOD = {"crossovers": (crossover_of(replace(_MIX, crebo="26004")),)}
_OUD = Keuzedeel("K0500", "Proef", 240, einddatum=date(2018, 1, 1), sectorkamer_nr="1")
_ANDER = Keuzedeel("K0501", "Proef", 240, ingangsdatum=date(2016, 1, 1), sectorkamer_nr="1")
_PAAR = Keuzedeeloverlap("25900", "K0500", date(2018, 1, 1))

EIGEN: Final[Voorbeelden] = {
    ("STR-04", "zonder_herkomst"): _in_teksten(_KALE_TAAK, _TWEE, uit_teksten("25900:B1-K2")),
    ("STR-04", "bestaat_niet"): _in_teksten(
        replace(_EEN, herkomst=herkomst("25900:B1-K9", _EEN.teksthash, editie="proef-3")), _TWEE
    ),
    ("STR-10", "gelijk"): Voorbeeld(_MIX, _FOOD),
    ("STR-10", "bijna"): Voorbeeld(
        samenstelling(replace(_HORECA, werkprocessen=_HORECA.werkprocessen[1:]), _VERKOOP), _FOOD
    ),
    ("STR-11", "tweeling"): voorbeeld_of(
        _with_two("25167:K1", eigen_werkproces("25167:K1-W1", **_TWEELING)),
        _with_two("25503:K2", eigen_werkproces("25503:K2-W1", **_TWEELING)),
    ),
    ("STR-11", "zelfde_tekst"): voorbeeld_of(
        _HORECA,
        _with_two("25167:K1", _DUBBEL),
        _with_two("25180:K2", replace(_DUBBEL, id=id_(), herkomst=None)),
    ),
    ("STR-12", "tekst"): _alike(replace(_EERSTE, resultaat="Het werk is gereed (25900-1-1).")),
    ("STR-12", "titel"): _alike(eigen_werkproces(titel=_EERSTE.titel, **_ANDERS)),
    ("STR-12", "titel_zonder_tekst"): _alike(
        eigen_werkproces(titel=_EERSTE.titel, omschrijving="", resultaat="", gedrag="")
    ),
    ("STR-13", "geen"): _in_teksten(replace(_EEN, werkprocessen=()), _TWEE),
    ("STR-15", "leeg"): _in_teksten(replace(_EEN, complexiteit=" "), _TWEE),
    ("STR-15", "niet_overgenomen"): _in_teksten(_as_titles(_EEN), _TWEE),
    ("STR-16", "leeg"): _in_teksten(_leeg(_EEN, resultaat=""), _TWEE),
    ("STR-16", "geen_competentie"): _in_teksten(_leeg(_EEN, competenties=()), _TWEE),
    ("STR-16", "niet_overgenomen"): _in_teksten(_as_titles(_EEN), _TWEE),
    ("STR-16", "een_handeling"): _in_teksten(_leeg(_EEN, omschrijving="Ruimt op."), _TWEE),
    ("STR-17", "kerntaak"): _in_teksten(_EEN, replace(_TWEE, titel=_EEN.titel)),
    ("STR-17", "werkproces"): _in_teksten(_EEN, _leeg(_TWEE, titel=_EEN.werkprocessen[0].titel)),
    ("STR-22", "referentieniveau"): _with_line("Kan rekenen op niveau 3F."),
    ("STR-22", "geen_zin"): _with_line("Rekenen en meten"),
    ("STR-22", "zodat"): _in_teksten(_leeg(_EEN, gedrag="Werkt netjes, zodat het klopt."), _TWEE),
    ("STR-22", "resultaat"): _in_teksten(
        _leeg(_EEN, omschrijving="Snijdt en bakt met als resultaat taart."), _TWEE
    ),
    ("STR-22", "gedrag"): _in_teksten(
        _leeg(_EEN, omschrijving="Meet en overlegt (Samenwerken en overleggen)."), _TWEE
    ),
    ("STR-22", "herhaling"): _with_line(
        "Kan de saus en het gerecht bereiden",
        omschrijving="Moet de saus en het gerecht bereiden, en meten.",
    ),
    ("KD-04", "eenheid"): voorbeeld_of(keuzedelen=(GekozenKeuzedeel("K0061", sbu=100),)),
    ("KD-06", "overlap"): _register(replace(_OUD, einddatum=None), _ANDER, overlap=(_PAAR,)),
    ("KD-11", "niet_meer_geldig"): _register(_OUD, _ANDER),
    ("AAN-08", "geen"): Voorbeeld(_MIX),
    ("TKM-01", "leeg"): Voorbeeld(_MIX),
    ("AAN-09", "domein_zonder"): voorbeeld_of(
        _HORECA, _VERKOOP, niveau=3, aanvraag=Aanvraag(terugvalopties=("25168",))
    ),
}
"""By rule and variant, where the example of the rule has too little to fix."""

ALLEEN: Final = _in_teksten(uit_teksten("25900:B1-K1", "W2"), uit_teksten("25900:B1-K2"), _TWEE)
"""A kerntaak with one werkproces, beside another kerntaak of the same kwalificatie."""


def voorbeeld_for(regel: str, variant: str) -> Voorbeeld:
    """The example on which a fix is tried; of keuzedelen with others, so that one can be missed."""
    voorbeeld = EIGEN.get((regel, variant)) or VOORBEELDEN[regel, variant]
    if not regel.startswith("KD-"):
        return voorbeeld
    waarde = voorbeeld.samenstelling
    ruim = replace(waarde, keuzedelen=(*waarde.keuzedelen, *_AANBOD))
    return replace(voorbeeld, samenstelling=ruim)


def offers(
    wereld: Omgeving, waarde: Samenstelling, regel: str = "", variant: str = ""
) -> Iterator[tuple[Finding, Oplossing]]:
    """Every fix that is offered, with its finding; of one rule or variant where asked."""
    context = Context(wereld, waarde)
    for finding in Findings(wereld, waarde).alle:
        if regel in ("", finding.regel) and variant in ("", finding.variant):
            for oplossing in oplossingen_of(context, finding):
                yield finding, oplossing


def wereld_of(voorbeeld: Voorbeeld) -> Omgeving:
    """The surroundings of an example."""
    return omgeving(**voorbeeld.omgeving)


SOORTEN: Final = sorted(VINDERS)
"""Every rule and variant that has a fix."""
