"""Reads a package; a file from outside is hostile until it has been read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from composer.beoordelen.jsonvelden import RAAD, Jsonvelden, read_json
from composer.beoordelen.ontleden import decode_revisie, decode_ronde
from composer.beoordelen.pakket import Beoordelingspakket, Pakketdocument
from composer.beoordelen.revisie import Revisie, canonical
from composer.beoordelen.vorm import (
    EINDE,
    GRENZEN,
    MAX_DOCUMENT,
    MAX_LID,
    MAX_REVISIES,
    MAX_RONDES,
    REVISIES,
    SOORT,
    VERSIE,
    name_of_document,
)
from composer.document.pakketmerk import MANIFEST
from kwalificatiestructuur.bronnen.zip_veilig import BEGIN, open_zip, read_member, shown
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_veilig import unreadable

_SLEUTELS: Final = frozenset({"soort", "versie", "programma", "gemaakt", "rondes"})
_LANGSTE: Final = 300


class _GeenPakket(Invoerfout):
    """The file is something else altogether."""

    def __init__(self) -> None:
        super().__init__("dit is geen beoordelingspakket")

    def advise(self, pad: Path) -> Invoerfout:
        """The error to raise about this file."""
        raad = f"kies een bestand dat op {EINDE} eindigt"
        if pad.suffix.lower() == EINDE:
            raad = f"de naam eindigt wel op {EINDE}, maar de inhoud is iets anders"
        return Invoerfout(f"{self.melding}; {raad}", bestand=pad)


def read_pakket(pad: Path, *, bekend: Beoordelingspakket | None = None) -> Beoordelingspakket:
    """The package in this file; raises ``Invoerfout``, with what is wrong and what to do.

    What ``bekend`` holds too is taken from there: a document by its hash, a revision by its id,
    which follows from what it holds.
    """
    try:
        leden = _members(pad)
        return _read(leden, bekend)
    except _GeenPakket as fout:
        raise fout.advise(pad) from None
    except Invoerfout as fout:
        raise Invoerfout(fout.melding, bestand=pad, regel=fout.regel) from None


def _members(pad: Path) -> Mapping[str, bytes]:
    """What stands in the zip, by name."""
    try:
        if pad.exists() and not pad.is_file():
            raise Invoerfout("dit is geen gewoon bestand; kies een beoordelingspakket")
        with pad.open("rb") as bestand:
            begin = bestand.read(4)
        if not begin:
            raise Invoerfout("het bestand is leeg; haal het opnieuw op")
        if not begin.startswith(BEGIN):
            raise _GeenPakket
    except (OSError, ValueError) as fout:
        raise unreadable(pad, fout) from None
    leden: dict[str, bytes] = {}
    with open_zip(pad, GRENZEN) as (archief, gevonden):
        for lid in gevonden:
            if lid.filename in leden:
                raise Invoerfout(f"„{shown(lid.filename)}” staat er twee keer in; {RAAD}")
            if lid.file_size > (hoogstens := MAX_LID.get(lid.filename, MAX_DOCUMENT)):
                groot = f"„{shown(lid.filename)}” is groter dan {hoogstens // 1024**2} MB"
                raise Invoerfout(f"{groot}; {RAAD}")
            leden[lid.filename] = b"".join(read_member(archief, lid))
    return leden


def _read(leden: Mapping[str, bytes], bekend: Beoordelingspakket | None) -> Beoordelingspakket:
    if MANIFEST not in leden:
        raise _GeenPakket
    manifest = read_json(leden[MANIFEST], MANIFEST)
    _check_version(manifest)
    rondes = manifest.each("rondes", "ronde", MAX_RONDES)
    al_gelezen = {} if bekend is None else {r.document.sha256: r.document for r in bekend.rondes}
    documenten = {
        naam: _document(naam, leden, al_gelezen) for naam in dict.fromkeys(map(_name, rondes))
    }
    for naam in leden.keys() - documenten.keys() - {MANIFEST, REVISIES}:
        raise Invoerfout(f"„{shown(naam)}” hoort niet in een beoordelingspakket; {RAAD}")
    onbekend = {naam: w for naam, w in manifest.velden.items() if naam not in _SLEUTELS}
    pakket = Beoordelingspakket(
        manifest.moment("gemaakt"),
        tuple(decode_ronde(ronde, documenten[_name(ronde)]) for ronde in rondes),
        _revisies(leden, () if bekend is None else bekend.revisies),
        canonical(onbekend) if onbekend else "",
    )
    for _, document, _ in pakket.by_ding:
        if document not in pakket.documenten:
            raise Invoerfout(f"er wordt iets gezegd over een document dat ontbreekt; {RAAD}")
    return pakket


def _revisies(leden: Mapping[str, bytes], bekend: Iterable[Revisie]) -> tuple[Revisie, ...]:
    if REVISIES not in leden:
        raise Invoerfout(f"„{REVISIES}” ontbreekt; {RAAD}")
    gelezen = read_json(leden[REVISIES], REVISIES).each("revisies", "revisie", MAX_REVISIES)
    by_id = {revisie.id: revisie for revisie in bekend}
    return tuple(
        by_id.get(str(velden.velden.get("id"))) or decode_revisie(velden) for velden in gelezen
    )


def _check_version(manifest: Jsonvelden) -> None:
    if manifest.velden.get("soort") != SOORT:
        raise _GeenPakket
    versie = manifest.number("versie")
    if versie > VERSIE:
        raise Invoerfout(
            f"dit pakket heeft versie {versie} en dit programma kent tot en met {VERSIE}; "
            "werk het programma bij"
        )
    if versie < 1:
        raise manifest.refusal("het pakket heeft geen bekende versie")


def _name(ronde: Jsonvelden) -> str:
    return name_of_document(ronde.uuid("document"), ronde.sha256("sha256"))


def _document(
    naam: str, leden: Mapping[str, bytes], bekend: Mapping[str, Pakketdocument]
) -> Pakketdocument:
    """The document at this place; its bytes must be those that its name says."""
    if naam not in leden:
        raise Invoerfout(f"„{naam}” ontbreekt; {RAAD}")
    document = Pakketdocument(leden[naam])
    if f"/{document.sha256}." not in naam:
        raise Invoerfout(f"„{naam}” heeft een andere inhoud dan het controlegetal zegt; {RAAD}")
    if (zelfde := bekend.get(document.sha256)) is not None:
        return zelfde
    try:
        document.samenstelling  # noqa: B018 - read here, where a refusal is expected
    except Invoerfout as fout:
        # A document may quote what stands in it, however long that is.
        wat = fout.melding
        kort = wat if len(wat) <= _LANGSTE else f"{wat[: _LANGSTE // 2]}…{wat[-_LANGSTE // 2 :]}"
        raise Invoerfout(str(Invoerfout(kort, bestand=naam, regel=fout.regel))) from None
    return document
