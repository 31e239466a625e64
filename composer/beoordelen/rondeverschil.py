"""What the author changed between two rounds of one document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from difflib import SequenceMatcher
from typing import Final

from composer.codering import codes_of
from composer.deelvelden import fields_of
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from composer.volgorde import without_order
from kwalificatiestructuur.dagen import day_in_words
from kwalificatiestructuur.verschil import Veldverschil, Wijziging

Onderdeel = GekozenKerntaak | GekozenWerkproces

_APART: Final = frozenset({"id", "kerntaken", "aanvraag", "meegenomen"})
_BEREKEND: Final = frozenset({"hoofdstuk_gelezen", "werkprocessen"})


@dataclass(frozen=True, slots=True)
class Deelverschil:
    """A part that differs; the codes are those of then and now, "" = not there.

    ``titel`` is that of now, or of then where the part is gone.
    """

    id: str
    titel: str
    code_oud: str
    code_nieuw: str
    wijzigingen: tuple[Wijziging, ...]
    velden: tuple[Veldverschil, ...] = ()


@dataclass(frozen=True, slots=True)
class Rondeverschil:
    """The parts that differ, in order (those of now, then those that went), and the fields."""

    delen: tuple[Deelverschil, ...]
    velden: tuple[Veldverschil, ...]


def compare_rondes(oud: Samenstelling, nieuw: Samenstelling) -> Rondeverschil:
    """What came, went, moved and was edited; a part is the same where its UUID is."""
    toen, nu = _Kant.of(oud), _Kant.of(nieuw)
    verplaatst = _moved(toen, nu)
    delen = [
        _part(toen, nu, id_, id_ in verplaatst) for id_ in dict.fromkeys((*nu.delen, *toen.delen))
    ]
    return Rondeverschil(
        tuple(deel for deel in delen if deel.wijzigingen), tuple(_changed_fields(toen, nu))
    )


@dataclass(frozen=True, slots=True)
class _Kant:
    """A composition by its parts: each by its id, its code, and the children of each ("" = all)."""

    samenstelling: Samenstelling
    delen: Mapping[str, Onderdeel]
    codes: Mapping[str, str]
    onder: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, samenstelling: Samenstelling) -> _Kant:
        onder = {kt.id: [wp.id for wp in kt.werkprocessen] for kt in samenstelling.kerntaken}
        onder[""] = [kerntaak.id for kerntaak in samenstelling.kerntaken]
        delen = {deel.id: deel for deel in samenstelling.onderdelen}
        return cls(samenstelling, delen, codes_of(samenstelling), onder)

    @property
    def ouders(self) -> dict[str, str]:
        return {kind: ouder for ouder, kinderen in self.onder.items() for kind in kinderen}


def _moved(toen: _Kant, nu: _Kant) -> set[str]:
    """The parts that stand elsewhere: under another kerntaak, or past a part that stayed."""
    van, naar = toen.ouders, nu.ouders
    verplaatst = {id_ for id_ in van.keys() & naar.keys() if van[id_] != naar[id_]}
    for ouder, kinderen in nu.onder.items():
        eerder = [id_ for id_ in toen.onder.get(ouder, ()) if id_ in kinderen]
        later = [id_ for id_ in kinderen if id_ in eerder]
        blokken = SequenceMatcher(None, eerder, later, autojunk=False).get_matching_blocks()
        gebleven = {id_ for blok in blokken for id_ in eerder[blok.a : blok.a + blok.size]}
        verplaatst |= set(later) - gebleven
    return verplaatst


def _part(toen: _Kant, nu: _Kant, id_: str, is_verplaatst: bool) -> Deelverschil:
    oud, nieuw = toen.delen.get(id_), nu.delen.get(id_)
    titel = nieuw.titel if nieuw else oud.titel if oud else ""
    codes = (toen.codes.get(id_, ""), nu.codes.get(id_, ""))
    if oud is None or nieuw is None:
        wijziging = Wijziging.TOEGEVOEGD if oud is None else Wijziging.VERVALLEN
        return Deelverschil(id_, titel, *codes, (wijziging,))
    was, is_ = fields_of(oud), fields_of(nieuw)
    velden = tuple(
        Veldverschil(veld, was.get(veld, ""), is_.get(veld, ""))
        for veld in dict.fromkeys((*was, *is_))
        if was.get(veld, "") != is_.get(veld, "")
    )
    geraakt = {veld.veld for veld in velden}
    wijzigingen = {
        Wijziging.HERTITELD: "titel" in geraakt,
        Wijziging.VERPLAATST: is_verplaatst,
        Wijziging.TEKST: bool(geraakt - {"titel"}),
        Wijziging.GEGEVENS: not geraakt and _rest_of(oud) != _rest_of(nieuw),
    }
    gebeurd = tuple(wijziging for wijziging, is_zo in wijzigingen.items() if is_zo)
    return Deelverschil(id_, titel, *codes, gebeurd, velden)


def _rest_of(deel: Onderdeel) -> list[object]:
    """Everything of a part but its place and what is in it."""
    return [getattr(deel, veld.name) for veld in fields(deel) if veld.name not in _BEREKEND]


def _changed_fields(toen: _Kant, nu: _Kant) -> Iterator[Veldverschil]:
    """The fields of the document that differ, as text; an application by ``aanvraag.<field>``."""
    oud, nieuw = toen.samenstelling, nu.samenstelling
    paren: list[tuple[str, object, object]] = [
        (veld.name, getattr(oud, veld.name), getattr(nieuw, veld.name))
        for veld in fields(oud)
        if veld.name not in _APART
    ]
    paren += [
        (
            f"aanvraag.{veld.name}",
            getattr(oud.aanvraag, veld.name),
            getattr(nieuw.aanvraag, veld.name),
        )
        for veld in fields(oud.aanvraag)
    ]
    for naam, was, is_ in paren:
        if without_order(naam, was) != without_order(naam, is_):
            yield Veldverschil(naam, as_text(was, toen.codes), as_text(is_, nu.codes))


def as_text(waarde: object, codes: Mapping[str, str]) -> str:
    """A value of a field as a reader sees it; "" = not filled in, several values a line each.

    ``codes`` gives the code of a part by its id.
    """
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return day_in_words(waarde)
    if isinstance(waarde, tuple):
        return "\n".join(as_text(deel, codes) for deel in waarde)
    if is_dataclass(waarde):
        delen = ((veld.name, as_text(getattr(waarde, veld.name), codes)) for veld in fields(waarde))
        return "; ".join(f"{naam.replace('_', ' ')}: {tekst}" for naam, tekst in delen if tekst)
    return codes.get(str(waarde), str(waarde))
