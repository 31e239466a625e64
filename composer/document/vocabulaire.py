"""The words of the document: SBB's element names, our namespace and how an element is named.

Reader and writer take every name from here. SBB's vocabulary has no namespace; our own data stands
in ``urn:kwalificatiecomposer:samenstelling:1``. A name with a namespace is written in Clark
notation: ``{urn:...}id``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

KC_NAAMRUIMTE: Final = "urn:kwalificatiecomposer:samenstelling:1"
KC_PREFIX: Final = "kc"
XML_NAAMRUIMTE: Final = "http://www.w3.org/XML/1998/namespace"
XMLNS: Final = "xmlns"

# What is left of the characters of section 2.2: those themselves take 8 ms to compile (measured).
GEEN_XML: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Any character that XML 1.0 cannot hold (section 2.2)."""

VERSIE: Final = 1
"""Version of the document format that this program writes."""


def kc(naam: str) -> str:
    """The name in our own namespace."""
    return f"{{{KC_NAAMRUIMTE}}}{naam}"


KERNTAAK: Final = "kerntaak"
WERKPROCES: Final = "werkproces"
BASISWERKPROCESSEN: Final = "basiswerkprocessen"
DELEN: Final = frozenset({KERNTAAK, WERKPROCES})
KENNIS_ITEM: Final = "kennisofvaardigheid"
COMPETENTIE: Final = "competentie"

KC_SAMENSTELLING: Final = kc("samenstelling")
KC_RAPPORT: Final = kc("rapport")
KC_ID: Final = kc("id")
KC_BRON: Final = kc("bron")
KC_BRONNR: Final = kc("bronnr")
KC_EDITIE: Final = kc("editie")
KC_TEKSTHASH: Final = kc("teksthash")
KC_AFWIJKING: Final = kc("afwijking")
KC_INHOUD: Final = kc("inhoud")

BEREKEND: Final = frozenset({KC_AFWIJKING, KC_RAPPORT, KENNIS_ITEM})
"""Attributes and elements that are made anew at every writing, so never kept from a file."""

# Which attributes tell the elements of one list apart, so that what stood in or after one of them
# stays with it. Elements that are not named here are counted.
_KENMERKEN: Final[Mapping[str, tuple[str, ...]]] = {
    KERNTAAK: (KC_ID,),
    WERKPROCES: (KC_ID,),
    "domein": ("nr",),
    "sectorkamer": ("nr",),
    COMPETENTIE: ("nr",),
    KENNIS_ITEM: ("nr",),
    kc("keuzedeel"): ("code",),
    kc("terugvaloptie"): ("crebo",),
    kc("bedrijf"): ("naam",),
    kc("verklaring"): ("regel", "onderwerp"),
    kc("motivering"): ("regel", "onderdeel", "kenmerk"),
    kc("besluit"): ("onderdeel", "keuze", "nieuwe_editie"),
    kc("bijlage"): ("soort", "bestand"),
    kc("domein"): ("crebo",),
    kc("onderwijstijd"): ("leerweg",),
    kc("onderdeel"): ("naam",),
    kc("referentieniveau"): ("onderdeel",),
    kc("taaleis"): ("bron", "taal"),
    kc("branchevereiste"): ("eis",),
    kc("vrij_onderdeel"): ("naam",),
    kc("vakkenniskeuze"): ("kerntaak", "regelnr"),
}


def local_name(naam: str) -> str:
    """The name without its namespace."""
    return naam.rpartition("}")[2]


def sleutels_of(elementen: Iterable[tuple[str, Mapping[str, str]]]) -> list[str]:
    """A name for each of these sibling elements (name, attributes), unique among them."""
    gezien: dict[str, int] = {}
    sleutels = []
    for naam, attributen in elementen:
        sleutel = _sleutel(naam, attributen)
        gezien[sleutel] = aantal = gezien.get(sleutel, 0) + 1
        sleutels.append(sleutel if aantal == 1 else f"{sleutel}#{aantal}")
    return sleutels


def path_of(ouder: str, sleutel: str) -> str:
    """The path of a child; a part starts a path of its own, so it can move without losing it."""
    is_deel = sleutel.partition("[")[0] in DELEN and sleutel.endswith("]")
    return sleutel if is_deel else f"{ouder}/{sleutel}"


def _sleutel(naam: str, attributen: Mapping[str, str]) -> str:
    kort = f"{KC_PREFIX}:{local_name(naam)}" if naam.startswith("{") else naam
    kenmerken = [attributen.get(attribuut) for attribuut in _KENMERKEN.get(naam, ())]
    if not kenmerken or kenmerken[0] is None:
        return kort
    return f"{kort}[{'|'.join(filter(None, kenmerken))}]"
