"""What the summary before an import says, in words and rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import in_getal
from app.edities.gelezen import Gelezen
from app.edities.woorden import (
    bestandsnaam,
    bronsoort_in_woorden,
    deel_in_woorden,
    in_order,
    kop_of,
    telling_in_woorden,
    tellingen_in_woorden,
    tijdstip_in_woorden,
)

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Bronbeschrijving, Voorstel

translate = QCoreApplication.translate

_DOMEIN: Final = "opleidingsdomein"


@dataclass(frozen=True, slots=True)
class Bestandrij:
    """One source that was read; ``id`` is that of its content, ``plaats`` its place in the row."""

    plaats: int
    bestand: str
    soort: str
    naam: str
    inhoud: str


@dataclass(frozen=True, slots=True)
class Telrij:
    """How many of one kind: in the files, in the edition of now, in the one that would be."""

    soort: str
    kop: str
    gelezen: int
    nu: int
    straks: int


def bestandrijen(gelezen: Gelezen) -> list[Bestandrij]:
    """The sources that were read, in order."""
    return [_bestandrij(plaats, bron) for plaats, bron in enumerate(gelezen.los.gelezen)]


def _bestandrij(plaats: int, bron: Bronbeschrijving) -> Bestandrij:
    return Bestandrij(
        plaats,
        bestandsnaam(bron.bestand),
        bronsoort_in_woorden(bron.soort),
        bron.naam,
        tellingen_in_woorden(bron.aantallen),
    )


def telrijen(gelezen: Gelezen, voorstel: Voorstel) -> list[Telrij]:
    """The counts per kind, of kinds that there are any of."""
    nu, straks = gelezen.huidig.aantallen, voorstel.editie.aantallen
    in_bestanden = _read_counts(gelezen)
    rijen = [
        Telrij(
            soort,
            kop_of(soort),
            in_bestanden.get(soort, 0),
            nu.get(soort, 0),
            straks.get(soort, 0),
        )
        for soort in in_order([*nu, *straks, *in_bestanden])
    ]
    return [rij for rij in rijen if rij.gelezen or rij.nu or rij.straks]


def _read_counts(gelezen: Gelezen) -> dict[str, int]:
    """Over all files; each file of SBB repeats the national list of domains."""
    aantallen = gelezen.los.aantallen
    domeinen = [bron.aantallen.get(_DOMEIN, 0) for bron in gelezen.los.gelezen]
    return {**aantallen, _DOMEIN: max(domeinen, default=0)}


def overgenomen(voorstel: Voorstel) -> tuple[tuple[str, str], ...]:
    """(source, what the new edition has from it) of sources that were not read now."""
    gelezen = {bron.id for bron in voorstel.gelezen}
    return tuple(
        (bron.naam, ", ".join(deel_in_woorden(deel) for deel in bron.delen))
        for bron in voorstel.editie.bronnen
        if bron.id not in gelezen and bron.delen
    )


def gevolg_van_los(gelezen: Gelezen) -> str:
    """What taking the place means, in figures."""
    return "; ".join(_gevolg_van_los(gelezen, soort) for soort in gelezen.verschilt)


def gevolg_van_aanvullen(gelezen: Gelezen) -> str:
    """What adding means, in figures."""
    return "; ".join(_gevolg_van_aanvullen(gelezen, soort) for soort in gelezen.verschilt)


def _gevolg_van_los(gelezen: Gelezen, soort: str) -> str:
    straks = gelezen.los.editie.aantallen.get(soort, 0)
    nu = gelezen.huidig.aantallen.get(soort, 0)
    zin = translate("samenvatting", "{aantal} in plaats van {nu}")
    if straks == nu:
        zin = translate("samenvatting", "{aantal}, evenveel als nu")
    return zin.format(aantal=telling_in_woorden(soort, straks), nu=in_getal(nu))


def _gevolg_van_aanvullen(gelezen: Gelezen, soort: str) -> str:
    straks = gelezen.aanvullend.editie.aantallen.get(soort, 0)
    nu = gelezen.huidig.aantallen.get(soort, 0)
    nieuw = max(0, straks - nu)
    vernieuwd = max(0, gelezen.los.editie.aantallen.get(soort, 0) - nieuw)
    zin = translate(
        "samenvatting", "{aantal} in plaats van {nu} ({nieuw} erbij, {vernieuwd} vervangen)"
    )
    if straks == nu:
        zin = translate("samenvatting", "{aantal}, evenveel als nu ({vernieuwd} vervangen)")
    return zin.format(
        aantal=telling_in_woorden(soort, straks),
        nu=in_getal(nu),
        nieuw=in_getal(nieuw),
        vernieuwd=in_getal(vernieuwd),
    )


def uitkomst_in_woorden(voorstel: Voorstel) -> str:
    """What happens on confirmation where that is not simply a new edition; else ""."""
    naam = voorstel.editie.naam
    if not voorstel.verandert:
        return translate(
            "samenvatting", "Er verandert niets: dit staat al in de huidige editie „{}”."
        ).format(naam)
    if voorstel.bestaat:
        return translate(
            "samenvatting",
            "Deze editie is er al als „{naam}”, opgeslagen op {dag}. Zij wordt weer de huidige.",
        ).format(naam=naam, dag=tijdstip_in_woorden(voorstel.editie.datum))
    return ""
