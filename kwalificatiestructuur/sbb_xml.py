"""Reader of SBB's dossier XML: one file with the national lists and one or more dossiers.

Source of the format: SBB's own exports of 2016. Elements and attributes that the reader does not
know, such as those of this program's own documents, are left alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Final

from kwalificatiestructuur.elementen import (
    Competentie,
    Dossier,
    Editie,
    Opleidingsdomein,
    Sectorkamer,
    Structuurgegevens,
    Verwijzing,
)
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.inhoudmaker import GewoneInhoud, Inhoudmaker
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.sbb_dossier import CANONIEK, Dossierlezer
from kwalificatiestructuur.sbb_teksten import Element, number_of, references_to, title_of
from kwalificatiestructuur.xml_veilig import Voortgang, iterparse_safe, line_of, sha256_of

_AANTAL_DOMEINEN: Final = 16


Bewaar = Callable[[Dossier], Dossier]


def read_sbb(
    pad: Path,
    *,
    voortgang: Voortgang | None = None,
    bewaar: Bewaar | None = None,
    maker: Inhoudmaker | None = None,
    sha256: str | None = None,
) -> Structuurgegevens:
    """Everything one SBB file says, read as a stream.

    The edition follows from the content of the file: ``sha256``, where that is known already.
    ``voortgang(done, total)`` is called in bytes and may raise ``Geannuleerd``. Each dossier goes
    through ``bewaar`` as soon as it is complete, its edition known; only what that returns is kept,
    so a light one keeps memory flat. The texts of its parts became what ``maker`` made of them
    before that. What either raises ends the reading. What cannot be read fully
    becomes a warning with file and line; a file that cannot be used raises ``Invoerfout``, possibly
    after ``bewaar`` has had some dossiers.
    """
    lezer = _Bestandslezer(pad, bewaar, maker or GewoneInhoud(), sha256)
    tags = ("domeinen", "sectorkamers", "competenties", "dossier")
    for element in iterparse_safe(pad, tags, wortel="sbb", voortgang=voortgang):
        lezer.read(element)
        # What is still held when it is cut off costs a pass more.
        del element
    return lezer.result()


class _Bestandslezer:
    """What has been read of one file so far."""

    def __init__(
        self, pad: Path, bewaar: Bewaar | None, maker: Inhoudmaker, sha256: str | None
    ) -> None:
        self._pad = pad
        self._bewaar = bewaar
        self._sha256 = sha256
        self._domein_van: dict[str, str] = {}
        self._sectorkamers: list[Sectorkamer] = []
        self._competenties: list[Competentie] = []
        self._verwijzingen: dict[str, Verwijzing] = {}
        self._namen: dict[str, str] = {}
        self._dossiers: list[Dossier] = []
        self._leeg = True
        self._meldingen = Meldingen()
        self._dossierlezer = Dossierlezer(
            pad.name, self._domein_van, self._verwijzingen, self._warn, maker
        )

    def read(self, element: Element) -> None:
        """Take in one national list or one dossier."""
        if element.tag == "dossier":
            self._read_dossier(element)
        for kind in element.iterchildren("domein"):
            code = kind.get("crebo", "").strip()
            if code and number_of(code) is None:
                self._warn(kind, f"domeincode „{code}” is geen getal")
                code = ""
            self._domein_van[kind.get("nr", "")] = code
            self._namen[code] = title_of(kind)
        for kind in element.iterchildren("sectorkamer"):
            self._sectorkamers.append(Sectorkamer(kind.get("nr", ""), title_of(kind)))
        competenties = list(element.iterchildren("competentie"))
        self._verwijzingen |= references_to(competenties)
        for kind in competenties:
            competentie = Competentie(kind.get("nr", ""), title_of(kind), kind.get("code", ""))
            self._competenties.append(competentie)

    def _read_dossier(self, element: Element) -> None:
        self._leeg = False
        try:
            dossier = self._dossierlezer.read(element)
        except Invoerfout as fout:
            raise Invoerfout(fout.melding, bestand=self._pad, regel=fout.regel) from None
        if dossier is None:
            return
        dossier = replace(dossier, editie=self._editie_id)
        self._dossiers.append(dossier if self._bewaar is None else self._bewaar(dossier))

    def result(self) -> Structuurgegevens:
        """Everything together, once the file has been read to its end."""
        if not self._dossiers:
            wat = "dossier" if self._leeg else "kwalificatie"
            raise Invoerfout(
                f"in dit bestand staat geen {wat}; kies een XML-bestand van een "
                "kwalificatiedossier",
                bestand=self._pad,
            )
        return Structuurgegevens(
            editie=self._editie(),
            domeinen=self._opleidingsdomeinen(),
            dossiers=tuple(self._dossiers),
            sectorkamers=tuple(self._sectorkamers),
            competenties=tuple(self._competenties),
            waarschuwingen=self._meldingen.all(f"{self._pad.name}: "),
        )

    def _editie(self) -> Editie:
        aantal = len(self._dossiers)
        naam = self._dossiers[0].titel.strip() if aantal == 1 else f"({aantal} dossiers)"
        return Editie(self._editie_id, f"SBB-XML {naam}", self._pad.name)

    @cached_property
    def _editie_id(self) -> str:
        """Of the whole file, before its end: not before a first dossier shows that it is of use."""
        return f"sbb-{(self._sha256 or sha256_of(self._pad))[:12]}"

    def _opleidingsdomeinen(self) -> tuple[Opleidingsdomein, ...]:
        """The domains with a code; the two green codes are one domain."""
        groepen: dict[str, list[tuple[str, str]]] = {}
        for nr, code in self._domein_van.items():
            if code:
                groepen.setdefault(CANONIEK.get(code, code), []).append((code, nr))
        return tuple(
            Opleidingsdomein(
                code=code,
                naam=self._namen.get(code, self._namen[groep[0][0]]),
                volgnummer=volgnummer_of(code),
                codes=tuple(code for code, _ in groep),
                sbb_nrs=tuple(nr for _, nr in groep),
            )
            for code, groep in groepen.items()
        )

    def _warn(self, element: Element, melding: str) -> None:
        self._meldingen.add(melding, f"{self._pad.name}, regel {line_of(element)}: ")


def volgnummer_of(code: str) -> int:
    """79000 is domain 1, 79010 domain 2, ...; 79160 is domain 16 (BWBR0036352, bijlage 1)."""
    return min(max((int(code) - 79000) // 10 + 1, 1), _AANTAL_DOMEINEN)
