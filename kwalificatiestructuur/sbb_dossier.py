"""One ``dossier`` element of SBB's XML: the dossier, its profiles and their kerntaken.

Source of the format: SBB's own exports of 2016.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from kwalificatiestructuur.elementen import (
    Dossier,
    Geldigheid,
    Kerntaakplaats,
    Kwalificatie,
)
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.inhoudmaker import Inhoudmaker
from kwalificatiestructuur.sbb_onderdelen import Delen, Onderdelenlezer
from kwalificatiestructuur.sbb_teksten import (
    Element,
    Verwijsdoelen,
    Verwijslijsten,
    Waarschuw,
    grandchildren,
    nr_of,
    number_of,
    own_text,
    references_to,
    title_of,
)
from kwalificatiestructuur.xml_veilig import line_of

# 79150 (ministry of EZ) and 79160 (OCW) are the same domain: BWBR0036352, bijlage 1.
CANONIEK: Final = {"79150": "79160"}
_ZONDER_CREBO: Final = "sbb-"
_GENOEMD: Final = 3
# Of the elements that this program adds to its own documents.
_EIGEN: Final = "{urn:kwalificatiecomposer:samenstelling:"
_NIET_TOEBEDEELD: Final = "7172"
_NEDERLANDSE_DATUM: Final = re.compile(r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})")
_CREBO: Final = re.compile(r"[0-9]{5}")
_PRIJSFACTOR: Final = re.compile(r"[0-9]{1,9}([.,][0-9]{1,9})?")

_TEKSTEN: Final = frozenset(
    ("typeringvanhetberoep", "wettelijkeberoepsvereisten", "sbu", "soortopleiding")
)

# Every kwalificatie of 2015 together: 470, with some 5,000 places; the largest dossier has 15.
MAX_PROFIELEN: Final = 250
MAX_PLAATSEN: Final = 500_000


class Dossierlezer:
    """Reads the dossiers of one file; ``domeinen`` and ``competenties`` are its national lists.

    ``domeinen`` holds the domain code by SBB number, ``competenties`` what a reference to that
    number is; both may still be filled while the file is read.
    """

    def __init__(
        self,
        bron: str,
        domeinen: Mapping[str, str],
        competenties: Verwijsdoelen,
        waarschuw: Waarschuw,
        maker: Inhoudmaker,
    ) -> None:
        self._bron = bron
        self._domeinen = domeinen
        self._competenties = competenties
        self._waarschuw = waarschuw
        self._onderdelen = Onderdelenlezer(waarschuw, maker)
        self._profielen: Counter[str] = Counter()
        self._plaatsen = 0

    def read(self, element: Element) -> Dossier | None:
        """The dossier, without its edition; None when there is no kwalificatie in it.

        Raises ``Invoerfout`` for more than a dossier can hold.
        """
        profiel_elementen = grandchildren(element, "profielen", "profiel")
        if not profiel_elementen:
            self._waarschuw(
                element, f"dossier „{title_of(element)}” heeft geen profielen; het telt niet mee"
            )
            return None
        nr = nr_of(element)
        crebo_element = element.find("dossiercrebos/dossiercrebo")
        crebo = own_text(crebo_element).strip()
        nummer_is_crebo = _numbers_are_crebos(nr, crebo, profiel_elementen)
        crebo = crebo or _crebo_from(nr, nummer_is_crebo)
        self._profielen[crebo] += len(profiel_elementen)
        if self._profielen[crebo] > MAX_PROFIELEN:
            raise _too_much(element, f"dossier {crebo} heeft meer dan {MAX_PROFIELEN} profielen")
        domeincode = self._domeincode(element)
        profielen = self._onderdelen.ordinals(profiel_elementen)
        lijsten = self._lijsten(element, profiel_elementen)
        basis_elementen = element.findall("basis/basistaken/basiskerntaken/kerntaak")
        basis = self._onderdelen.kerntaken(basis_elementen, crebo, "B1", lijsten)
        kerntaken = {kerntaak.sleutel: kerntaak for _, kerntaak in basis.kerntaken}
        basisplaatsen = _places(basis)
        kwalificaties: list[Kwalificatie] = []
        bezet: set[str] = set()
        for nummer, profiel in profielen:
            eigen_elementen = grandchildren(profiel, "profielkerntaken", "kerntaak")
            self._plaatsen += len(basis_elementen) + len(eigen_elementen)
            if self._plaatsen > MAX_PLAATSEN:
                raise _too_much(profiel, f"hier staan meer dan {MAX_PLAATSEN} kerntaken")
            letter = f"P{nummer}"
            eigen = self._onderdelen.kerntaken(eigen_elementen, crebo, letter, lijsten, basis)
            kerntaken |= {kerntaak.sleutel: kerntaak for _, kerntaak in eigen.kerntaken}
            plaatsen = basisplaatsen + _places(eigen)
            reserve = _crebo_from(nr_of(profiel) or f"{crebo}-P{nummer}", nummer_is_crebo)
            kwalificaties.append(self._kwalificatie(profiel, crebo, plaatsen, reserve, bezet))
        zonder = [
            kw.crebo
            for (_, profiel), kw in zip(profielen, kwalificaties, strict=True)
            if kw.crebo.startswith(_ZONDER_CREBO) and not _states_crebo(profiel)
        ]
        self._tell_without_crebo(element, crebo, zonder)
        return Dossier(
            crebo=crebo,
            titel=title_of(element),
            domein=CANONIEK.get(domeincode, domeincode),
            domeincode=domeincode,
            editie="",
            kwalificaties=tuple(kwalificaties),
            kerntaken=tuple(kerntaken.values()),
            sbb_nr=nr or None,
            versie=element.get("versie", ""),
            status=element.get("status", ""),
            geldigheid=self._geldigheid(crebo_element),
            vorige_versie=element.get("referentievorigeversie", "").strip(),
        )

    def _tell_without_crebo(self, element: Element, crebo: str, zonder: Sequence[str]) -> None:
        """Say what stands in for crebos; a composition of this program has none of its own."""
        eigen = any(str(kind.tag).startswith(_EIGEN) for kind in element.iterchildren())
        if zonder and not eigen:
            aantal = "staat 1 profiel" if len(zonder) == 1 else f"staan {len(zonder)} profielen"
            rest = len(zonder) - len(zonder[:_GENOEMD])
            self._waarschuw(
                element,
                f"in dossier {crebo} {aantal} zonder crebo; het nummer van SBB komt in de plaats: "
                f"{', '.join(zonder[:_GENOEMD])}{f' en nog {rest}' if rest else ''}",
            )

    def _domeincode(self, element: Element) -> str:
        nr = element.get("referentiedomein", "").strip()
        if nr and nr != _NIET_TOEBEDEELD and nr not in self._domeinen:
            self._waarschuw(element, f"verwijzing naar domein {nr}, dat niet in het bestand staat")
        return self._domeinen.get(nr, "")

    def _lijsten(self, element: Element, profielen: Iterable[Element]) -> Verwijslijsten:
        kennis = grandchildren(element, "kennisenvaardigheden", "kennisofvaardigheid")
        return Verwijslijsten(
            kennis=references_to(kennis),
            competenties=self._competenties,
            profielen=frozenset([nr_of(profiel) for profiel in profielen]),
        )

    def _crebos(self, elementen: Iterable[Element], bezet: Collection[str]) -> tuple[str, ...]:
        """The crebos of a profile; one that an earlier profile has is left out, with a warning."""
        crebos: dict[str, None] = {}
        for element in elementen:
            crebo = own_text(element).strip()
            if crebo in bezet:
                self._waarschuw(
                    element, f"crebo {crebo} hoort al bij een ander profiel van dit dossier"
                )
            elif crebo:
                crebos[crebo] = None
        return tuple(crebos)

    def _kwalificatie(
        self,
        profiel: Element,
        dossier: str,
        plaatsen: tuple[Kerntaakplaats, ...],
        reserve: str,
        bezet: set[str],
    ) -> Kwalificatie:
        """``bezet`` holds the crebos of the profiles before this one, and from now on its own."""
        crebo_elementen = grandchildren(profiel, "creboinformatie", "crebo")
        crebos = self._crebos(crebo_elementen, bezet)
        if reserve in bezet:
            reserve = f"{_ZONDER_CREBO}{reserve}"
        bezet.update(crebos or (reserve,))
        if not plaatsen:
            self._waarschuw(profiel, f"profiel „{title_of(profiel).strip()}” heeft geen kerntaken")
        crebo_element = crebo_elementen[0] if crebo_elementen else None
        prijsfactor = "" if crebo_element is None else crebo_element.get("prijsfactor", "")
        teksten = _texts(profiel)
        return Kwalificatie(
            crebo=crebos[0] if crebos else reserve,
            naam=title_of(profiel),
            dossier=dossier,
            niveau=self._number(profiel, profiel.get("niveau", ""), "niveau"),
            soort_opleiding=teksten.get("soortopleiding", "").lower(),
            prijsfactor=_prijsfactor(prijsfactor),
            sbu=self._number(profiel, teksten.get("sbu", ""), "sbu"),
            crebos=crebos,
            profiel_nr=nr_of(profiel) or None,
            typering=teksten.get("typeringvanhetberoep", ""),
            wettelijke_beroepsvereisten=teksten.get("wettelijkeberoepsvereisten", ""),
            geldigheid=self._geldigheid(crebo_element),
            plaatsen=plaatsen or None,
            bron=self._bron,
        )

    def _geldigheid(self, element: Element | None) -> Geldigheid:
        if element is None:
            return Geldigheid()
        return Geldigheid(
            vanaf=self._date(element, "Geldig_vanaf"),
            einde_instroom=self._date(element, "Datum_einde_instroom"),
            einde_opleiding=self._date(element, "Datum_einde_opleiding"),
        )

    def _date(self, element: Element, attribuut: str) -> date | None:
        """A date written as ``dd-mm-jjjj`` or ``jjjj-mm-dd``."""
        tekst = element.get(attribuut, "").strip()
        if not tekst:
            return None
        try:
            if nederlands := _NEDERLANDSE_DATUM.fullmatch(tekst):
                dag, maand, jaar = map(int, nederlands.groups())
                return date(jaar, maand, dag)
            return date.fromisoformat(tekst)
        except ValueError:
            self._waarschuw(element, f"{attribuut} „{tekst}” is geen datum (dd-mm-jjjj)")
            return None

    def _number(self, element: Element, tekst: str, wat: str) -> int | None:
        tekst = tekst.strip()
        getal = number_of(tekst)
        if tekst and getal is None:
            self._waarschuw(element, f"{wat} „{tekst}” is geen getal")
        return getal


def _places(delen: Delen) -> tuple[Kerntaakplaats, ...]:
    return tuple([Kerntaakplaats(code, kerntaak.sleutel) for code, kerntaak in delen.kerntaken])


def _texts(profiel: Element) -> dict[str, str]:
    """What stands in the ``omschrijving`` of a profile, of each name the first."""
    teksten: dict[str, str] = {}
    for groep in profiel.iterchildren("omschrijving"):
        for element in groep:
            naam = str(element.tag)
            if naam in _TEKSTEN and naam not in teksten:
                teksten[naam] = own_text(element).strip()
    return teksten


@lru_cache(maxsize=64)
def _prijsfactor(tekst: str) -> str:
    """Two decimals after a comma (``1.0`` and ``1,10`` both occur); anything else as it is."""
    tekst = tekst.strip()
    if not _PRIJSFACTOR.fullmatch(tekst):
        return tekst
    return f"{Decimal(tekst.replace(',', '.')):.2f}".replace(".", ",")


def _numbers_are_crebos(nr: str, crebo: str, profielen: Iterable[Element]) -> bool:
    """Whether this dossier has crebos for numbers, as in 2026: where both stand, they are equal."""
    return (nr != "" and nr == crebo) or any(
        own_text(element).strip() == nr_of(profiel) != ""
        for profiel in profielen
        for element in grandchildren(profiel, "creboinformatie", "crebo")
    )


def _states_crebo(profiel: Element) -> bool:
    crebos = grandchildren(profiel, "creboinformatie", "crebo")
    return any(own_text(element).strip() for element in crebos)


def _crebo_from(nr: str, nummer_is_crebo: bool) -> str:
    """The crebo where none is stated."""
    return nr if nummer_is_crebo and _CREBO.fullmatch(nr) else f"{_ZONDER_CREBO}{nr}"


def _too_much(element: Element, wat: str) -> Invoerfout:
    return Invoerfout(f"{wat}; dat is geen gewoon dossier", regel=line_of(element))
