"""The store as the rest of the program sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.dubbel import tell_doubles
from kwalificatiestructuur.elementen import Editie, Structuurgegevens
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.opslag.beschrijving import (
    DELEN,
    Bronbeschrijving,
    Editiebeschrijving,
    Ingelezen,
    Voorstel,
)
from kwalificatiestructuur.opslag.bronnenkast import Bronnenkast
from kwalificatiestructuur.opslag.databank import Databank
from kwalificatiestructuur.opslag.fouten import NieuwereOpslag, Opslagfout, as_opslagfout
from kwalificatiestructuur.opslag.keuze import (
    compose,
    count,
    describe_bundel,
    edition_id,
    edition_name,
    taken,
)
from kwalificatiestructuur.opslag.manifest import Stand
from kwalificatiestructuur.opslag.plaats import (
    Opslagplaats,
    default_folder,
    remove_left_behind,
)
from kwalificatiestructuur.opslag.slot import locked
from kwalificatiestructuur.opslag.zuinig import paused_gc
from kwalificatiestructuur.samenvoegen import merge_dossiers

if TYPE_CHECKING:
    from kwalificatiestructuur.xml_veilig import Voortgang

__all__ = ["Opslag", "default_folder"]


class Opslag:
    """One store on disk; ``pad`` is its folder or its database (default: that of this user).

    Opening and reading never make a store. Everything that fails raises ``Opslagfout`` (an
    ``Invoerfout``); what was damaged and mended is in ``meldingen``, Dutch sentences. Usable from
    several threads and by several processes at once.
    """

    def __init__(self, pad: Path | None = None) -> None:
        with as_opslagfout(pad or Path()):
            self._plaats = Opslagplaats.of(default_folder() if pad is None else pad)
        self._meldingen: dict[str, None] = {}
        self._databank = Databank(self._plaats, self._meld)
        self._kast = Bronnenkast(self._plaats, self._meld)
        self._slot = RLock()
        # What was just read, so that the structure after an import is not read again.
        self._vers: dict[str, Structuurgegevens] = {}

    def __enter__(self) -> Opslag:
        return self

    def __exit__(
        self,
        soort: type[BaseException] | None,
        fout: BaseException | None,
        spoor: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of what is kept for speed; structures that were loaded stay usable."""
        self._vers = {}

    @property
    def meldingen(self) -> tuple[str, ...]:
        """What was found damaged and how it was mended, in order."""
        return tuple(self._meldingen)

    @property
    def pad(self) -> Path:
        """The folder of the store; it need not exist."""
        return self._plaats.map

    def edities(self) -> tuple[Editiebeschrijving, ...]:
        """Every edition, the newest last; () when there is no store."""
        return self._databank.read().all()

    def huidige(self) -> Editiebeschrijving | None:
        """The current edition; None when the store holds none."""
        return next((editie for editie in self.edities() if editie.huidig), None)

    def bundel(self) -> Editiebeschrijving:
        """The bundled facts described as an edition; ``huidig`` when nothing else is current."""
        bron = describe_bundel(load_bundel())
        huidig = self.huidige() is None
        return Editiebeschrijving(bron.id, bron.naam, "", huidig, (bron,), bron.aantallen)

    def find(self, sleutel: str) -> Editiebeschrijving | Bronbeschrijving | None:
        """The edition or source with this id, or the only edition with this name."""
        stand = self._databank.read()
        for editie in stand.all():
            if editie.id == sleutel:
                return editie
        if (bron := stand.bronnen().get(sleutel)) is not None:
            return bron
        zo = [editie for editie in stand.all() if editie.naam == sleutel]
        return zo[0] if len(zo) == 1 else None

    def prepare(
        self,
        bestanden: Sequence[Path],
        *,
        aanvullen: bool = False,
        naam: str | None = None,
        voortgang: Voortgang | None = None,
    ) -> Voorstel:
        """Read these files (of any kind, folders and zips too) and say what they would bring.

        Changes nothing that anyone sees. Dossiers become exactly those of these files when they
        bring any SBB XML, with ``aanvullen`` on top of those of the current edition; kinds that
        the files do not bring come from the current edition, or else from the bundled facts.
        ``voortgang(done, total)`` is called in bytes of all files and may raise ``Geannuleerd``.
        """
        # Reading makes no cycles; walking over what it made costs a seventh of the time.
        with paused_gc():
            # The readers of every kind of source: much more than it takes to load an edition.
            from kwalificatiestructuur.opslag.invoer import Invoer  # noqa: PLC0415

            stand = self._databank.read()
            remove_left_behind(self._plaats)
            invoer = Invoer(self._plaats, stand.bronnen(), self._kast.known)
            ingelezen = invoer.read(bestanden, voortgang)
            try:
                return self._propose(ingelezen, aanvullen=aanvullen, naam=naam)
            except BaseException:
                ingelezen.werkmap.remove()
                raise

    def revise(self, voorstel: Voorstel, *, aanvullen: bool, naam: str | None = None) -> Voorstel:
        """The same files with another choice, without reading them again.

        Both proposals stay usable until one is committed or both are dropped (for the window, that
        shows what each choice means before anything changes).
        """
        nieuw = self._propose(voorstel.ingelezen, aanvullen=aanvullen, naam=naam)
        nieuw.ingelezen.werkmap.share()
        return nieuw

    def commit(self, voorstel: Voorstel) -> Editiebeschrijving:
        """Store the proposal and make it the current edition; all of it or nothing."""
        editie, ingelezen = replace(voorstel.editie, huidig=False), voorstel.ingelezen
        if ingelezen.werkmap.is_weg:
            raise Opslagfout("deze invoer is al verwerkt of losgelaten; kies de bestanden opnieuw")

        def add(stand: Stand) -> Stand:
            aanwezig = stand.bronnen().keys() | ingelezen.gegevens.keys()
            if any(bron.id not in aanwezig for bron in editie.bronnen):
                raise Opslagfout(
                    "de opslag is intussen elders veranderd; kies de bestanden opnieuw"
                )
            oud = stand.edities.get(editie.id)
            beschrijving = editie if oud is None else replace(oud, naam=editie.naam)
            return Stand({**stand.edities, editie.id: beschrijving}, editie.id)

        with self._slot, locked(self._plaats.map):
            self._kast.take_in(ingelezen, [bron.id for bron in editie.bronnen])
            stand = self._databank.change(add)
            self._vers = dict(ingelezen.gegevens)
        voorstel.discard()
        return next(e for e in stand.all() if e.id == editie.id)

    def load(self, sleutel: str | None = None) -> Kwalificatiestructuur:
        """The structure of an edition or of one source, by id or name.

        Without ``sleutel`` the current edition, or the bundled facts when the store has none.
        Texts are read from the store when someone asks for them.
        """
        if sleutel is not None:
            return self._structure(self._found(sleutel))
        if (editie := self.huidige()) is None:
            return build_structuur([load_bundel()])
        try:
            return self._structure(editie)
        except NieuwereOpslag:
            raise
        except Opslagfout as fout:
            self._meld(f"editie {editie.naam} kan niet worden geladen; nu telt de bundel: {fout}")
            return build_structuur([load_bundel()])

    def load_gegevens(self, sleutel: str) -> tuple[Structuurgegevens, ...]:
        """The sources of an edition (or the one source), in order, as the graph takes them."""
        return self._gegevens(self._found(sleutel))

    def make_current(self, editie: str | None) -> None:
        """Make this edition the one that is loaded by default; None = the bundled facts alone.

        The editions stay; ``huidige()`` is None after None.
        """
        self._change(lambda stand: Stand(stand.edities, editie and _known(stand, editie)))

    def rename(self, editie: str, naam: str) -> None:
        """Give an edition another name."""
        schoon = " ".join(naam.split())
        if not schoon:
            raise Opslagfout("een editie heeft een naam nodig")

        def renamed(stand: Stand) -> Stand:
            nieuw = replace(stand.edities[_known(stand, editie)], naam=schoon)
            return Stand({**stand.edities, editie: nieuw}, stand.huidig)

        self._change(renamed)

    def remove(self, editie: str) -> None:
        """Remove an edition, and its sources where no other edition has them.

        When it was the current one, the newest of the others becomes that.
        """

        def without(stand: Stand) -> Stand:
            over = {k: v for k, v in stand.edities.items() if k != _known(stand, editie)}
            huidig = stand.huidig
            return Stand(over, next(reversed(over), None) if huidig == editie else huidig)

        with self._slot, locked(self._plaats.map):
            bronnen = self._databank.read().bronnen()
            stand = self._databank.change(without)
            for bron in bronnen.keys() - stand.bronnen().keys():
                self._kast.drop(bron)
            self._kast.drop_index(editie)
            self._vers = {}

    def index_path(self, editie: str) -> Path:
        """Where the full-text index of an edition may be made; the folder need not exist."""
        return self._plaats.index_of(editie)

    def titles_path(self, editie: str) -> Path:
        """Where what titles of an edition are searched with may be kept; as ``index_path``."""
        return self._plaats.titels_of(editie)

    def comparison_path(self, editie: str) -> Path:
        """Where what is compared with of an edition may be kept; the folder need not exist."""
        return self._plaats.vergelijking_of(editie)

    def _propose(self, ingelezen: Ingelezen, *, aanvullen: bool, naam: str | None) -> Voorstel:
        stand = self._databank.read()
        huidig = None if stand.huidig is None else stand.edities.get(stand.huidig)
        if huidig is None:
            from kwalificatiestructuur.opslag.invoer import add_bundel  # noqa: PLC0415

            bundel = add_bundel(ingelezen, stand.bronnen(), self._kast.known)
            vorige: tuple[Bronbeschrijving, ...] = (bundel,)
        else:
            vorige = huidig.bronnen
        bronnen = compose(vorige, ingelezen.bronnen, aanvullen=aanvullen)
        sleutel = edition_id(bronnen)
        oud = stand.edities.get(sleutel)
        gelezen = self._taken(bronnen, ingelezen)
        dossiers, weg = merge_dossiers(gelezen)
        ids = {bron.id for bron in ingelezen.bronnen}
        dubbel = tell_doubles([bron for bron in gelezen if bron.editie.id in ids])
        nu = datetime.now(UTC)
        if naam is not None:
            naam = " ".join(naam.split()) or None
        if naam is None:
            namen = [e.naam for e in stand.edities.values()]
            dag = nu.date().isoformat()
            bij = vorige[0].naam if huidig is None else huidig.naam
            naam = edition_name(ingelezen.bronnen, namen, dag, bij if aanvullen else "")
            naam = naam if oud is None else oud.naam
        editie = Editiebeschrijving(
            id=sleutel,
            naam=naam,
            datum=nu.isoformat() if oud is None else oud.datum,
            huidig=stand.huidig == sleutel,
            bronnen=bronnen,
            aantallen=count(gelezen, dossiers),
        )
        verandert = oud is None or not editie.huidig or oud.naam != naam
        return Voorstel(
            editie,
            ingelezen.bronnen,
            oud is not None,
            verandert,
            aanvullen,
            ingelezen,
            (*dubbel, *weg),
        )

    def _taken(
        self, bronnen: Sequence[Bronbeschrijving], ingelezen: Ingelezen
    ) -> list[Structuurgegevens]:
        """What the edition takes of each source."""
        return [
            taken(bron, ingelezen.gegevens.get(bron.id) or self._kast.read(bron))
            for bron in bronnen
        ]

    def _found(self, sleutel: str) -> Editiebeschrijving | Bronbeschrijving:
        gevonden = self.find(sleutel)
        if isinstance(gevonden, Bronbeschrijving):
            # By itself it is whole, whatever the editions take from it.
            return replace(gevonden, delen=DELEN)
        if gevonden is not None:
            return gevonden
        bundel = self.bundel()
        if sleutel in (bundel.id, bundel.naam):
            return bundel.bronnen[0]
        namen = "; ".join(f"{editie.id} ({editie.naam})" for editie in self.edities())
        raise Opslagfout(
            f"editie „{sleutel}” staat niet in de opslag; wel: {namen or 'nog geen enkele'}"
        )

    def _gegevens(
        self, wat: Editiebeschrijving | Bronbeschrijving
    ) -> tuple[Structuurgegevens, ...]:
        bronnen = (wat,) if isinstance(wat, Bronbeschrijving) else wat.bronnen
        with self._slot:
            return tuple(
                taken(bron, self._vers.get(bron.id) or self._kast.read(bron)) for bron in bronnen
            )

    def _structure(self, wat: Editiebeschrijving | Bronbeschrijving) -> Kwalificatiestructuur:
        with paused_gc():
            gegevens = self._gegevens(wat)
            if isinstance(wat, Bronbeschrijving):
                return build_structuur(gegevens)
            return build_structuur(gegevens, Editie(wat.id, wat.naam, wat.bron))

    def _change(self, werk: Callable[[Stand], Stand]) -> None:
        with self._slot, locked(self._plaats.map):
            self._databank.change(werk)

    def _meld(self, zin: str) -> None:
        self._meldingen[zin] = None


def _known(stand: Stand, editie: str) -> str:
    if editie not in stand.edities:
        raise Opslagfout(f"editie „{editie}” staat niet in de opslag")
    return editie
