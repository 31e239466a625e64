"""Kinds of sources, parts of editions and counts in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import in_getal, in_periode, tussen_aanhalingstekens
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.dagen import day_in_words, moment_in_words

if TYPE_CHECKING:
    from kwalificatiestructuur.elementen import Geldigheid
    from kwalificatiestructuur.fouten import Invoerfout

translate = QCoreApplication.translate

_TELLINGEN: Final = {
    "dossier": (
        QT_TRANSLATE_NOOP("edities", "Dossiers"),
        QT_TRANSLATE_NOOP("edities", "1 dossier"),
        QT_TRANSLATE_NOOP("edities", "{} dossiers"),
    ),
    "kwalificatie": (
        QT_TRANSLATE_NOOP("edities", "Kwalificaties"),
        QT_TRANSLATE_NOOP("edities", "1 kwalificatie"),
        QT_TRANSLATE_NOOP("edities", "{} kwalificaties"),
    ),
    "kerntaak": (
        QT_TRANSLATE_NOOP("edities", "Kerntaken"),
        QT_TRANSLATE_NOOP("edities", "1 kerntaak"),
        QT_TRANSLATE_NOOP("edities", "{} kerntaken"),
    ),
    "werkproces": (
        QT_TRANSLATE_NOOP("edities", "Werkprocessen"),
        QT_TRANSLATE_NOOP("edities", "1 werkproces"),
        QT_TRANSLATE_NOOP("edities", "{} werkprocessen"),
    ),
    "keuzedeel": (
        QT_TRANSLATE_NOOP("edities", "Keuzedelen"),
        QT_TRANSLATE_NOOP("edities", "1 keuzedeel"),
        QT_TRANSLATE_NOOP("edities", "{} keuzedelen"),
    ),
    "crossover": (
        QT_TRANSLATE_NOOP("edities", "Cross-overs"),
        QT_TRANSLATE_NOOP("edities", "1 cross-over"),
        QT_TRANSLATE_NOOP("edities", "{} cross-overs"),
    ),
    "overlap": (
        QT_TRANSLATE_NOOP("edities", "Overlapregels"),
        QT_TRANSLATE_NOOP("edities", "1 overlapregel"),
        QT_TRANSLATE_NOOP("edities", "{} overlapregels"),
    ),
    "opleidingsdomein": (
        QT_TRANSLATE_NOOP("edities", "Opleidingsdomeinen"),
        QT_TRANSLATE_NOOP("edities", "1 opleidingsdomein"),
        QT_TRANSLATE_NOOP("edities", "{} opleidingsdomeinen"),
    ),
    "vervanging": (
        QT_TRANSLATE_NOOP("edities", "Vervangingen"),
        QT_TRANSLATE_NOOP("edities", "1 vervanging"),
        QT_TRANSLATE_NOOP("edities", "{} vervangingen"),
    ),
}
"""Per kind, in the order of the screen: the heading, one and more of them."""

_DELEN: Final = {
    "domeinen": QT_TRANSLATE_NOOP("edities", "opleidingsdomeinen"),
    "dossiers": QT_TRANSLATE_NOOP("edities", "dossiers"),
    "keuzedelen": QT_TRANSLATE_NOOP("edities", "register van keuzedelen"),
    "overlap": QT_TRANSLATE_NOOP("edities", "overlaplijst"),
    "crossovers": QT_TRANSLATE_NOOP("edities", "cross-overs"),
    "sectorkamers": QT_TRANSLATE_NOOP("edities", "sectorkamers"),
    "competenties": QT_TRANSLATE_NOOP("edities", "competenties"),
    "vervangingen": QT_TRANSLATE_NOOP("edities", "vervangen crebo's"),
}

_SOORTEN: Final = {
    "sbb": QT_TRANSLATE_NOOP("edities", "XML van SBB"),
    "keuzedelen": QT_TRANSLATE_NOOP("edities", "Register van keuzedelen"),
    "register": QT_TRANSLATE_NOOP("edities", "Register van keuzedelen"),
    "overlap": QT_TRANSLATE_NOOP("edities", "Overlaplijst"),
    "crebo": QT_TRANSLATE_NOOP("edities", "Crebolijst"),
    "bundel": QT_TRANSLATE_NOOP("edities", "Meegeleverd"),
}
"""Per beginning of the name of a kind: the store and the readers write some differently."""


def bronsoort_in_woorden(soort: str) -> str:
    """The kind of a source as the user knows it; an unknown one as the store writes it."""
    klein = soort.casefold()
    for begin, woord in _SOORTEN.items():
        if klein.startswith(begin):
            return translate("edities", woord)
    return soort


def bron_in_woorden(naam: str, edities: Sequence[str]) -> str:
    """A source and the editions that it is in."""
    waarin = ", ".join(map(tussen_aanhalingstekens, edities))
    return translate("edities", "{bron}, in editie {edities}").format(bron=naam, edities=waarin)


def deel_in_woorden(deel: str) -> str:
    """What an edition takes from a source."""
    return translate("edities", _DELEN.get(deel, deel))


def kop_of(soort: str) -> str:
    """The heading over a count."""
    return translate("edities", _TELLINGEN[soort][0]) if soort in _TELLINGEN else soort


def telling_in_woorden(soort: str, aantal: int) -> str:
    """``2 dossiers``."""
    _, een, meer = _TELLINGEN.get(soort, ("", "", f"{{}} {soort}"))
    if aantal == 1 and een:
        return translate("edities", een)
    return translate("edities", meer).format(in_getal(aantal))


def tellingen_in_woorden(aantallen: Mapping[str, int]) -> str:
    """``2 dossiers, 5 kwalificaties``; what there is none of is left out."""
    return ", ".join(
        telling_in_woorden(soort, aantallen[soort])
        for soort in in_order(aantallen)
        if aantallen[soort]
    )


def in_order(soorten: Iterable[str]) -> list[str]:
    """Kinds in the order of the screen, those that it does not know last."""
    alle = set(soorten)
    return [soort for soort in _TELLINGEN if soort in alle] + sorted(alle - set(_TELLINGEN))


def tijdstip_in_woorden(datum: str) -> str:
    """A moment of the store (ISO, UTC) on the clock here; "" when there is none."""
    try:
        moment = datetime.fromisoformat(datum).astimezone()
    except ValueError:
        return ""
    return moment_in_words(moment)


def looptijd_in_woorden(geldigheid: Geldigheid) -> str:
    """From when until when dossiers are valid, on one line; "" when not stated."""
    einde = geldigheid.einde_instroom
    if geldigheid.vanaf and einde and geldigheid.vanaf == einde:
        return day_in_words(einde)
    return in_periode(geldigheid.vanaf, einde)


def in_zin(tekst: str) -> str:
    """With a capital at the front and a full stop at the end."""
    return f"{tekst[:1].upper()}{tekst[1:]}".rstrip(".") + "."


def fout_in_zin(fout: Invoerfout) -> str:
    """What went wrong; the name of a file in front stays as it is."""
    return in_zin(str(fout)) if fout.bestand is None else f"{str(fout).rstrip('.')}."


def korte_hash(sha256: str) -> str:
    """The beginning of a hash: enough to compare by eye."""
    return sha256[:12]


def bestandsnaam(bestand: str) -> str:
    """The name of a file without its folder."""
    return PurePath(bestand).name
