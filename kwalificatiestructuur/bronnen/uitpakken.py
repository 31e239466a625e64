"""Files, folders and zips as one row of files to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

from kwalificatiestructuur.bronnen.herkennen import recognise, refuse_samenstelling
from kwalificatiestructuur.bronnen.vormen import ARCHIEF, Vorm, form_of
from kwalificatiestructuur.bronnen.zip_veilig import open_zip, read_member, shown
from kwalificatiestructuur.bronsoort import Bronsoort
from kwalificatiestructuur.fouten import Invoerfout, NietHerkend
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.xml_veilig import unreadable

MAX_BESTANDEN: Final = 10_000
_VERBODEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_GERESERVEERD: Final = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)")
# What systems put in folders and archives by themselves.
_BIJVANGST: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Bronbestand:
    """One file to read; ``naam`` is what the user reads, such as ``archief.zip/dossier.xml``.

    ``sha256`` is that of the file, in hexadecimal, where it is known already.
    """

    pad: Path
    naam: str
    sha256: str | None = None

    @property
    def is_from_archive(self) -> bool:
        """Whether the file comes from a folder or archive that the user chose."""
        return self.naam != self.pad.name


def expand(
    paden: Sequence[Path], werkmap: Path, *, meldingen: Meldingen | None = None
) -> tuple[Bronbestand, ...]:
    """Every file to read, in the given order; those of a folder or zip in order of name.

    Members of a zip are extracted below ``werkmap``, which the caller makes and removes. A file of
    a folder or zip that is no source is left out, with a warning in ``meldingen``; a folder or zip
    without any source, and whatever cannot be read, raises ``Invoerfout``.
    """
    uitpakker = _Uitpakker(werkmap, Meldingen() if meldingen is None else meldingen)
    return tuple(bestand for pad in paden for bestand in uitpakker.expand(pad))


class _Uitpakker:
    """Extracts every member to a folder of its own, so that names never meet."""

    def __init__(self, werkmap: Path, meldingen: Meldingen) -> None:
        self._werkmap = werkmap
        self._meldingen = meldingen
        self._aantal = 0

    def expand(self, pad: Path) -> Sequence[Bronbestand]:
        """The files of one thing that the user chose."""
        vorm = form_of(pad)
        if vorm is Vorm.MAP:
            return self._found(pad, list(self._folder(pad)))
        if vorm is Vorm.ZIP:
            return self._found(pad, list(self._sources(self._zip(pad, pad.name))))
        return (Bronbestand(pad, pad.name),)

    def _found(self, pad: Path, bestanden: Sequence[Bronbestand]) -> Sequence[Bronbestand]:
        if not bestanden:
            raise NietHerkend(
                "hierin staat geen bestand dat het programma kent; kies XML-bestanden van SBB, het "
                "register van keuzedelen, de overlaplijst of de crebolijst",
                bestand=pad,
            )
        return bestanden

    def _folder(self, map_: Path) -> Iterator[Bronbestand]:
        """The sources in a folder and the folders in it; links are not followed."""
        for bestand in self._sources(_files(map_)):
            if form_of(bestand.pad) is Vorm.ZIP:
                yield from self._sources(self._zip(bestand.pad, bestand.naam))
            else:
                yield bestand

    def _sources(self, bestanden: Iterator[Bronbestand]) -> Iterator[Bronbestand]:
        """Those that are a source; a warning for each of the others."""
        for bestand in bestanden:
            try:
                if recognise(bestand.pad) is Bronsoort.SBB_XML:
                    refuse_samenstelling(bestand.pad)
            except Invoerfout as fout:
                self._meldingen.add(f"{fout.melding}; het is overgeslagen", f"{bestand.naam}: ")
            else:
                yield bestand

    def _zip(self, pad: Path, naam: str) -> Iterator[Bronbestand]:
        """The members of an archive, extracted; refuses an archive in an archive."""
        with open_zip(pad, ARCHIEF) as (archief, leden):
            for lid in sorted(leden, key=lambda lid: lid.filename):
                delen = lid.filename.replace("\\", "/").split("/")
                if not any(map(_is_bycatch, delen)):
                    bestand = Bronbestand(
                        self._extract(archief, lid, delen[-1]), f"{naam}/{shown(lid.filename)}"
                    )
                    if _is_archive(bestand.pad):
                        raise Invoerfout(
                            "dit is een archief in een archief; pak het eerst zelf uit",
                            bestand=bestand.naam,
                        )
                    yield bestand

    def _extract(self, archief: ZipFile, lid: ZipInfo, naam: str) -> Path:
        self._aantal += 1
        doel = self._werkmap / f"{self._aantal:05}" / safe_name(naam)
        try:
            doel.parent.mkdir(parents=True)
            bestand = doel.open("xb")
        except OSError:
            raise _no_room(doel) from None
        with bestand:
            for blok in read_member(archief, lid):
                try:
                    bestand.write(blok)
                except OSError:
                    raise _no_room(doel) from None
        return doel


def safe_name(naam: str) -> str:
    """A name from an archive as the name of a file on any system."""
    schoon = _VERBODEN.sub("_", naam).strip(". ")[-100:].strip(". ")
    schoon = schoon.encode("utf-8", "replace").decode()
    return f"_{schoon}" if not schoon or _GERESERVEERD.match(schoon) else schoon


def _files(map_: Path) -> Iterator[Bronbestand]:
    """The ordinary files in a folder, in order of name."""
    gevonden: list[Path] = []
    wachtend = [map_]
    while wachtend:
        deze = wachtend.pop()
        try:
            inhoud = sorted(deze.iterdir())
        except OSError as fout:
            raise unreadable(deze, fout) from None
        for pad in inhoud:
            if _is_bycatch(pad.name) or pad.is_symlink():
                continue
            if pad.is_dir():
                wachtend.append(pad)
            elif pad.is_file():
                gevonden.append(pad)
        if len(gevonden) + len(wachtend) > MAX_BESTANDEN:
            raise Invoerfout(
                f"in deze map staan meer dan {MAX_BESTANDEN} bestanden; kies een kleinere map",
                bestand=map_,
            )
    for pad in sorted(gevonden):
        yield Bronbestand(pad, f"{map_.name}/{pad.relative_to(map_).as_posix()}")


def _is_bycatch(naam: str) -> bool:
    return naam.startswith(".") or naam.casefold() in _BIJVANGST


def _is_archive(pad: Path) -> bool:
    try:
        return form_of(pad) is Vorm.ZIP
    except Invoerfout:
        return False


def _no_room(doel: Path) -> Invoerfout:
    return Invoerfout(
        "het archief kan niet worden uitgepakt; maak ruimte vrij op de schijf",
        bestand=doel.name,
    )
