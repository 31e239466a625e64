"""Where a part of a composition came from, and what its source says now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.bronbeeld import domein_of_dossier, editie_in_woorden
from app.detailpaneel.woorden import filled, one_line
from app.look.domeinen import ONBEKEND
from app.structuurpaneel.rijen import Knoop, Rijsoort
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Herkomst

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

translate = QCoreApplication.translate
_GEEN: Final[Mapping[str, str]] = MappingProxyType({})
Onderdeel = GekozenKerntaak | GekozenWerkproces


@dataclass(frozen=True, slots=True)
class Herkomstbeeld:
    """The origin in words.

    ``bron`` is the part as the loaded structure has it now, None when it does not have it;
    ``is_vernieuwd`` whether its text differs there from the text that was copied.
    """

    knoop: Knoop | None = None
    kwalificatie: str = ""
    feiten: tuple[tuple[str, str], ...] = ()
    domein: str | None = None
    domeinnaam: str = ""
    bron: Onderdeel | None = None
    is_vernieuwd: bool = False


def herkomst_of(
    onderdeel: Onderdeel,
    structuur: Kwalificatiestructuur | None,
    namen: Mapping[str, str] = _GEEN,
) -> Herkomstbeeld:
    """Where a part came from, as far as the loaded structure can say.

    ``namen`` says of sources of other editions what they are called, by their id.
    """
    herkomst = onderdeel.herkomst
    if herkomst is None:
        return Herkomstbeeld()
    if structuur is None or herkomst.bron.crebo not in structuur.kwalificaties:
        edities = _edities(herkomst.editie, "", structuur, namen)
        return Herkomstbeeld(feiten=_feiten(herkomst, edities), domein=ONBEKEND)
    from kwalificatiestructuur import vragen

    kwalificatie = vragen.find_kwalificatie(structuur, herkomst.bron.crebo)
    dossier = vragen.dossier_of(structuur, kwalificatie.crebo)
    domein, domeinnaam = domein_of_dossier(structuur, dossier)
    naam = f"{kwalificatie.crebo} {one_line(kwalificatie.naam)}"
    bron = _find_bron(onderdeel, herkomst, structuur)
    soort = Rijsoort.KERNTAAK if isinstance(onderdeel, GekozenKerntaak) else Rijsoort.WERKPROCES
    return Herkomstbeeld(
        knoop=Knoop(soort, f"{kwalificatie.crebo}:{herkomst.bron.code}") if bron else None,
        kwalificatie=naam,
        feiten=_feiten(
            herkomst,
            _edities(herkomst.editie, dossier.editie, structuur, namen),
            naam,
            domeinnaam,
        ),
        domein=domein,
        domeinnaam=domeinnaam,
        bron=bron,
        is_vernieuwd=bron is not None and bron.teksthash != herkomst.teksthash,
    )


def _find_bron(
    onderdeel: Onderdeel, herkomst: Herkomst, structuur: Kwalificatiestructuur
) -> Onderdeel | None:
    from composer.copy_parts import copy_kerntaak, copy_werkproces
    from kwalificatiestructuur.fouten import OnbekendOnderdeel

    try:
        if isinstance(onderdeel, GekozenKerntaak):
            return copy_kerntaak(structuur, herkomst.bron, werkprocessen=())
        return copy_werkproces(structuur, herkomst.bron)
    except OnbekendOnderdeel:
        return None


def _edities(
    toen: str, nu: str, structuur: Kwalificatiestructuur | None, namen: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """The edition of then and, where it is another, that of now; ids of sources, "" = unknown."""
    if structuur is None:
        return ((translate("herkomst", "Editie"), namen.get(toen, toen)),)
    if toen == nu:
        return ((translate("herkomst", "Editie"), editie_in_woorden(structuur, toen)),)
    geladen = editie_in_woorden(structuur, nu) if nu else structuur.editie.naam
    return (
        (
            translate("herkomst", "Editie toen"),
            namen.get(toen, editie_in_woorden(structuur, toen)),
        ),
        (translate("herkomst", "Editie nu"), namen.get(nu, geladen)),
    )


def _feiten(
    herkomst: Herkomst,
    edities: tuple[tuple[str, str], ...],
    kwalificatie: str = "",
    domeinnaam: str = "",
) -> tuple[tuple[str, str], ...]:
    return filled(
        (
            (translate("herkomst", "Bron"), str(herkomst.bron)),
            (translate("herkomst", "Kwalificatie"), kwalificatie),
            (translate("herkomst", "Opleidingsdomein"), domeinnaam),
            (translate("herkomst", "SBB-nummer"), herkomst.bronnr or ""),
            *edities,
        )
    )
