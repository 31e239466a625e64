"""Reading the files of an import into a folder of its own, before anything of the store changes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen import (
    Bronbestand,
    Bronsoort,
    Samenstellingsmerk,
    expand,
    read_bronbestand,
    recognise,
)
from kwalificatiestructuur.bundel import bundel_editie
from kwalificatiestructuur.elementen import Structuurgegevens
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.opslag.beschrijving import Bronbeschrijving, Ingelezen
from kwalificatiestructuur.opslag.fouten import NietTerug, Opslagfout, as_opslagfout
from kwalificatiestructuur.opslag.intussen import Rij, synced
from kwalificatiestructuur.opslag.keuze import BUNDEL, describe_bron, describe_bundel
from kwalificatiestructuur.opslag.meegeleverd import write_bundel
from kwalificatiestructuur.opslag.plaats import Opslagplaats, Werkmap
from kwalificatiestructuur.opslag.schrijver import Gegevensschrijver, writing
from kwalificatiestructuur.xml_veilig import Voortgang, unreadable

# Gives what the store has of a source; None when that cannot be used any more.
Bekend = Callable[[Bronbeschrijving], Structuurgegevens | None]

_BLOK: Final = 256 * 1024


class Invoer:
    """Reads files of one import; ``bekend`` finds what the store has already."""

    def __init__(
        self, plaats: Opslagplaats, bronnen: Mapping[str, Bronbeschrijving], bekend: Bekend
    ) -> None:
        self._bronnen = bronnen
        self._bekend = bekend
        with as_opslagfout(plaats.map):
            self._ingelezen = Ingelezen(Werkmap(plaats))
        self._map = self._ingelezen.werkmap.pad

    def read(self, bestanden: Sequence[Path], voortgang: Voortgang | None) -> Ingelezen:
        """Every source in these files, each once; leaves nothing when it fails or is cancelled."""
        try:
            return self._read(bestanden, voortgang)
        except BaseException:
            self._ingelezen.werkmap.remove()
            raise

    def _read(self, bestanden: Sequence[Path], voortgang: Voortgang | None) -> Ingelezen:
        meldingen = Meldingen()
        uitgepakt = self._map / "uitgepakt"
        with as_opslagfout(uitgepakt):
            uitgepakt.mkdir()
        te_lezen = expand(bestanden, uitgepakt, meldingen=meldingen)
        grootten = [_size(bestand) for bestand in te_lezen]
        gevonden: dict[str, Bronbeschrijving] = {}
        for nummer, bestand in enumerate(te_lezen):
            meld = _shifted(voortgang, sum(grootten[:nummer]), sum(grootten))
            bron = self._source(bestand, nummer, meld)
            gevonden.setdefault(bron.id, bron)
        self._ingelezen.bronnen = tuple(gevonden.values())
        self._ingelezen.meldingen = meldingen.all()
        return self._ingelezen

    def _source(
        self, bestand: Bronbestand, nummer: int, voortgang: Voortgang | None
    ) -> Bronbeschrijving:
        """One file: a copy of it is what is read, so that it cannot change meanwhile."""
        kopie = self._map / str(nummer) / bestand.pad.name
        with as_opslagfout(kopie.parent):
            kopie.parent.mkdir()
        sha, merk = _copy(bestand, kopie)
        grootte = kopie.stat().st_size
        with _as_given(bestand, kopie):
            soort = recognise(kopie)
            if soort is Bronsoort.SBB_XML:
                merk.refuse(kopie)
        for bron in self._bronnen.values():
            if bron.sha256 == sha and (gegevens := self._bekend(bron)) is not None:
                self._ingelezen.gegevens[bron.id] = gegevens
                if voortgang is not None:
                    voortgang(grootte, grootte)
                return full(bron, gegevens)
        eigen = Bronbestand(kopie, bestand.naam, sha)
        doel = self._map / f"{nummer}.sqlite"
        with _as_given(bestand, kopie), synced(kopie), writing(doel, intussen=True) as schrijver:
            gegevens = _read_into(schrijver, eigen, voortgang)
        bron = describe_bron(gegevens, str(soort), bestand.naam, sha, grootte)
        self._ingelezen.gegevens[bron.id] = gegevens
        self._ingelezen.bestanden[bron.id] = schrijver.bestand
        self._ingelezen.paden[bron.id] = kopie
        return bron


def add_bundel(
    ingelezen: Ingelezen, bronnen: Mapping[str, Bronbeschrijving], bekend: Bekend
) -> Bronbeschrijving:
    """The bundled facts as one more source of an import."""
    sleutel = bundel_editie().id
    gegevens = ingelezen.gegevens.get(sleutel)
    if gegevens is None:
        gegevens = bekend(bronnen[sleutel]) if sleutel in bronnen else None
        if gegevens is None:
            doel = ingelezen.werkmap.pad / "bundel.sqlite"
            gegevens, ingelezen.bestanden[sleutel] = write_bundel(doel)
        ingelezen.gegevens[sleutel] = gegevens
    return describe_bundel(gegevens)


def full(bron: Bronbeschrijving, gegevens: Structuurgegevens) -> Bronbeschrijving:
    """The source with everything it brings, whatever an earlier edition took of it."""
    alles = describe_bron(gegevens, bron.soort, bron.bestand, bron.sha256, bron.grootte)
    return replace(bron, delen=alles.delen)


def reread(bron: Bronbeschrijving, pad: Path, doel: Path) -> None:
    """Make the file with what was read of a source again, from its copy ``pad`` or the bundle.

    Raises ``Opslagfout`` when the copy is gone or is not what was imported.
    """
    if bron.soort == BUNDEL:
        write_bundel(doel)
        return
    try:
        klopt = pad.is_file() and _sha_of(pad) == bron.sha256
        if klopt:
            with writing(doel, intussen=True) as schrijver:
                eigen = Bronbestand(pad, bron.bestand, bron.sha256)
                _read_into(schrijver, eigen, None)
            return
    except Opslagfout:
        raise
    except (Invoerfout, OSError):
        doel.unlink(missing_ok=True)
    raise NietTerug(
        f"de opslag is beschadigd en de kopie van {bron.bestand} is er niet meer; "
        "importeer dat bestand opnieuw",
        bestand=pad,
    )


def _read_into(
    schrijver: Gegevensschrijver, bestand: Bronbestand, voortgang: Voortgang | None
) -> Structuurgegevens:
    """Read a source into its file; what was read is written while the next block is parsed."""

    def meld(gelezen: int, totaal: int) -> None:
        schrijver.hand_over()
        if voortgang is not None:
            voortgang(gelezen, totaal)

    gegevens = read_bronbestand(bestand, voortgang=meld, bewaar=schrijver.keep, maker=schrijver)
    schrijver.finish(gegevens)
    return gegevens


@contextmanager
def _as_given(bestand: Bronbestand, kopie: Path) -> Iterator[None]:
    """Errors about the copy name the file that the user gave."""
    try:
        yield
    except Opslagfout:
        raise
    except Invoerfout as fout:
        if fout.bestand != str(kopie):
            raise
        naam = bestand.naam if bestand.is_from_archive else str(bestand.pad)
        raise Invoerfout(fout.melding, bestand=naam, regel=fout.regel) from None


def _copy(bestand: Bronbestand, doel: Path) -> tuple[str, Samenstellingsmerk]:
    """Copy a file; gives the SHA-256 of what was copied, and whether it is a composition."""
    try:
        bron = bestand.pad.open("rb")
    except (OSError, ValueError) as fout:
        raise unreadable(bestand.pad, fout) from None
    som, merk = hashlib.sha256(), Samenstellingsmerk()
    with bron, as_opslagfout(doel), doel.open("xb") as kopie, closing(Rij()) as rij:
        while blok := _block(bron.read, bestand.pad):
            rij.add(partial(som.update, blok))
            kopie.write(blok)
            merk.feed(blok)
        rij.finish()
    return som.hexdigest(), merk


def _block(read: Callable[[int], bytes], pad: Path) -> bytes:
    try:
        return read(_BLOK)
    except OSError as fout:
        raise unreadable(pad, fout) from None


def _sha_of(pad: Path) -> str:
    with pad.open("rb") as bestand:
        return hashlib.file_digest(bestand, "sha256").hexdigest()


def _size(bestand: Bronbestand) -> int:
    try:
        return bestand.pad.stat().st_size
    except (OSError, ValueError) as fout:
        raise unreadable(bestand.pad, fout) from None


def _shifted(voortgang: Voortgang | None, klaar: int, totaal: int) -> Voortgang | None:
    """The progress of one file as progress of them all."""
    if voortgang is None:
        return None
    meld = voortgang
    return lambda gelezen, _: meld(klaar + gelezen, totaal)
