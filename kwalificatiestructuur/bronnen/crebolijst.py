"""SBB's crebo list: domains, dossiers and kwalificaties, and what replaces what.

The rows follow each other like a text: a domain, a dossier, its kwalificaties. A row is known by
its code and by what else it says; headers, which may come again, say what the columns mean. The
contents of the kwalificaties (``plaatsen``) are not in this list and therefore not known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.crebokoppen import columns_of
from kwalificatiestructuur.bronnen.records import Tabel
from kwalificatiestructuur.bronnen.vervallen import is_lapsed, read_lapsed
from kwalificatiestructuur.bronnen.waarden import (
    crebos_in,
    one_line,
    price_factor_of,
    whole_number_of,
    yes_or_no,
)
from kwalificatiestructuur.elementen import Dossier, Kwalificatie, Opleidingsdomein, Vervanging
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.sbb_dossier import CANONIEK
from kwalificatiestructuur.sbb_xml import volgnummer_of

_DOMEIN: Final = re.compile(r"(?<![0-9])79[0-9]{3}(?![0-9])")
_NUMMER: Final = re.compile(r"[0-9]{1,2}\s*[.)]\s*")
_NIVEAUS: Final = frozenset(range(1, 7))
_ENTREE: Final = "entree"
_TEKSTKOLOMMEN: Final = frozenset({"naam", "dossier"})


@dataclass(frozen=True, slots=True)
class Crebolijst:
    """What one list says; the dossiers without their edition."""

    domeinen: tuple[Opleidingsdomein, ...]
    dossiers: tuple[Dossier, ...]
    vervangingen: tuple[Vervanging, ...]


def read_crebolijst(tabellen: Sequence[Tabel], pad: Path, meldingen: Meldingen) -> Crebolijst:
    """All sheets of a list; raises ``Invoerfout`` when there is no kwalificatie in it."""
    vervangingen: dict[str, Vervanging] = {}
    lezer = _Lezer(pad, meldingen)
    for tabel in tabellen:
        if is_lapsed(tabel):
            vervangingen |= {v.oud: v for v in read_lapsed(tabel, pad, meldingen)}
        else:
            lezer.read(tabel)
    dossiers = lezer.dossiers()
    if not dossiers:
        raise Invoerfout(
            "in deze lijst staat geen kwalificatie met een crebo; kies de crebolijst van SBB",
            bestand=pad,
        )
    return Crebolijst(lezer.domeinen(), dossiers, tuple(vervangingen.values()))


@dataclass(slots=True)
class _Dossier:
    titel: str
    domeincode: str
    kwalificaties: dict[str, Kwalificatie] = field(default_factory=dict)


class _Lezer:
    """What has been read so far, and what the columns and the current domain are."""

    def __init__(self, pad: Path, meldingen: Meldingen) -> None:
        self._pad = pad
        self._meldingen = meldingen
        self._plaats = ""
        self._kolommen: dict[str, int] = {}
        self._domein = ""
        self._domeinen: dict[str, str] = {}
        self._dossiers: dict[str, _Dossier] = {}
        self._dossier = ""

    def read(self, tabel: Tabel) -> None:
        """Take in one sheet; one without a header that we know says nothing."""
        self._kolommen, self._domein, self._dossier = {}, "", ""
        for rij in tabel.rijen:
            self._plaats = f"{self._pad.name}, blad „{tabel.naam}”, rij {rij.nummer}: "
            cellen = tuple(map(one_line, rij.cellen))
            if koppen := columns_of(cellen):
                bezet = set(koppen.values())
                oud = {kop: plaats for kop, plaats in self._kolommen.items() if plaats not in bezet}
                self._kolommen = oud | koppen
                self._read_domain([cel for cel in cellen if _DOMEIN.search(cel)])
            elif "niveau" in self._kolommen:
                self._read_row(cellen)

    def _read_row(self, cellen: Sequence[str]) -> None:
        tekst = self._cell(cellen, "niveau").casefold().removeprefix("niveau").strip()
        niveau = whole_number_of(tekst)
        if not tekst and self._read_domain(cellen):
            return
        codes = self._codes(cellen)
        if not codes:
            self._read_heading(cellen, niveau)
            return
        dossiers = [code for code in codes if self._is_dossier(*code, cellen, niveau)]
        kwalificaties = [code for code in codes if code not in dossiers]
        for plaats, code in dossiers[:1]:
            self._open_dossier(code, self._dossier_title(cellen, plaats, bool(kwalificaties)))
        for plaats, code in kwalificaties[:1]:
            self._add(code, self._name(cellen, plaats), niveau, cellen)

    def _codes(self, cellen: Sequence[str]) -> list[tuple[int, str]]:
        """The cells that are a crebo; those in a column for codes go before any other."""
        codes = [(plaats, cel) for plaats, cel in enumerate(cellen) if crebos_in(cel) == (cel,)]
        eigen = {self._kolommen.get("code"), self._kolommen.get("dossiercode")}
        return [code for code in codes if code[0] in eigen] or codes

    def _read_domain(self, cellen: Sequence[str]) -> bool:
        """Whether the row is that of a domain: a code 79xxx, and no other code."""
        tekst = " ".join(filter(None, cellen))
        codes = _DOMEIN.findall(tekst)
        if not codes or len(set(codes)) != len(crebos_in(tekst)):
            return False
        naam = _NUMMER.sub("", _DOMEIN.sub("", tekst), count=1).strip(" -\u2013/,;:()")
        for code in codes:
            self._domeinen.setdefault(code, naam)
        self._domein, self._dossier = codes[0], ""
        return True

    def _read_heading(self, cellen: Sequence[str], niveau: int | None) -> None:
        """A row without code: the section Entree, or a kwalificatie that cannot be used."""
        teksten = [cel for cel in cellen if cel]
        if niveau is None and any(cel.casefold().startswith(_ENTREE) for cel in teksten):
            self._domein, self._dossier = "", ""
        elif niveau is not None:
            self._warn(f"„{' '.join(teksten)[:80]}” heeft geen crebo; de rij telt niet mee")

    def _is_dossier(
        self, plaats: int, code: str, cellen: Sequence[str], niveau: int | None
    ) -> bool:
        """Whether a code is that of a dossier: by its range, its column, or the lack of a level."""
        if "22000" <= code < "28000":
            return code < "25000"
        eigen = self._kolommen.get("dossiercode")
        if eigen is not None and eigen != self._kolommen.get("code"):
            return plaats == eigen
        return niveau is None and not self._cell(cellen, "leerweg")

    def _open_dossier(self, code: str, titel: str) -> None:
        bekend = self._dossiers.get(code)
        if bekend is None:
            self._dossiers[code] = _Dossier(titel, self._domein)
        elif not bekend.titel:
            bekend.titel = titel
        self._dossier = code

    def _add(self, code: str, naam: str, niveau: int | None, cellen: Sequence[str]) -> None:
        if not self._dossier:
            self._warn(f"kwalificatie {code} staat onder geen dossier; ze telt niet mee")
            return
        if niveau not in _NIVEAUS:
            tekst = self._cell(cellen, "niveau")
            self._warn(f"kwalificatie {code}: „{tekst}” is geen niveau")
            niveau = None
        soort = self._cell(cellen, "soort").casefold()
        eisen = self._cell(cellen, "beroepsvereisten")
        ja = yes_or_no(eisen)
        leerweg = self._cell(cellen, "leerweg").casefold()
        kwalificatie = Kwalificatie(
            crebo=code,
            naam=naam,
            dossier=self._dossier,
            niveau=niveau,
            soort_opleiding=soort,
            leerwegen=tuple(weg for weg in ("bol", "bbl") if weg in leerweg),
            prijsfactor=price_factor_of(self._cell(cellen, "prijsfactor")),
            departement=eisen if ja is None else "",
            crebos=(code,),
            wettelijke_beroepsvereisten=self._requirements(eisen, ja),
            bron=self._pad.name,
        )
        groep = self._dossiers[self._dossier].kwalificaties
        if groep.get(code, kwalificatie) != kwalificatie:
            self._warn(f"kwalificatie {code} komt nog eens voor; de laatste telt")
        groep[code] = kwalificatie

    def _requirements(self, eisen: str, ja: bool | None) -> str:
        """Ja or Nee; "" when the list has no such column. The name of a department means yes."""
        if "beroepsvereisten" not in self._kolommen:
            return ""
        return "Ja" if ja or (ja is None and eisen) else "Nee"

    def _cell(self, cellen: Sequence[str], kolom: str) -> str:
        plaats = self._kolommen.get(kolom, len(cellen))
        return cellen[plaats] if plaats < len(cellen) else ""

    def _name(self, cellen: Sequence[str], codeplaats: int) -> str:
        """The name of the kwalificatie: its own column, or else the text before the code."""
        return self._cell(cellen, "naam") or self._free_text(cellen, codeplaats)

    def _dossier_title(self, cellen: Sequence[str], codeplaats: int, met_meer: bool) -> str:
        eigen = self._cell(cellen, "dossier")
        if eigen and not crebos_in(eigen):
            return eigen
        if not met_meer and (naam := self._cell(cellen, "naam")) and not crebos_in(naam):
            return naam
        return self._free_text(cellen, codeplaats)

    def _free_text(self, cellen: Sequence[str], codeplaats: int) -> str:
        """The first text in a column that no header names, nearest before the code."""
        bezet = {plaats for naam, plaats in self._kolommen.items() if naam not in _TEKSTKOLOMMEN}
        vrij = [
            (plaats > codeplaats, abs(plaats - codeplaats), cel)
            for plaats, cel in enumerate(cellen)
            if cel and plaats not in bezet and plaats != codeplaats and not crebos_in(cel)
        ]
        return min(vrij)[2] if vrij else ""

    def _warn(self, melding: str) -> None:
        self._meldingen.add(melding, self._plaats)

    def dossiers(self) -> tuple[Dossier, ...]:
        """The dossiers that hold a kwalificatie; Entree belongs to no domain."""
        return tuple(
            Dossier(
                crebo=crebo,
                titel=dossier.titel,
                domein=CANONIEK.get(code, code),
                domeincode=code,
                editie="",
                kwalificaties=tuple(dossier.kwalificaties.values()),
                kerntaken=(),
            )
            for crebo, dossier in self._dossiers.items()
            if dossier.kwalificaties
            for code in ("" if _is_entree(dossier) else dossier.domeincode,)
        )

    def domeinen(self) -> tuple[Opleidingsdomein, ...]:
        """The domains, the two green codes as one."""
        groepen: dict[str, list[str]] = {}
        for code in self._domeinen:
            groepen.setdefault(CANONIEK.get(code, code), []).append(code)
        return tuple(
            Opleidingsdomein(
                code=code,
                naam=self._domeinen.get(code, self._domeinen[codes[0]]),
                volgnummer=volgnummer_of(code),
                codes=tuple(codes),
                sbb_nrs=(),
            )
            for code, codes in groepen.items()
        )


def _is_entree(dossier: _Dossier) -> bool:
    return all(
        kw.soort_opleiding.startswith(_ENTREE) or (kw.niveau == 1 and not kw.soort_opleiding)
        for kw in dossier.kwalificaties.values()
    )
