"""What the cells of one row say: by what each stands there, and how it differs from its source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from composer.deelvelden import fields_of
from composer.gelijkenis import similarity
from composer.vergelijken.kenmerken import Kenmerk
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Bewerking, Cel, Op, Stand


@dataclass(frozen=True, slots=True, eq=False)
class Lid:
    """A part in a row; ``bron`` and ``deel`` are the same for those with the same source.

    ``deel`` also across editions (see ``Identiteiten``); both -1 without a source.
    """

    kenmerk: Kenmerk
    bron: int
    deel: int

    @property
    def tekst_bekend(self) -> bool:
        """Whether there is more to compare than a title."""
        return self.kenmerk.deel.inhoud_bekend or bool(self.kenmerk.afdruk)


@dataclass(frozen=True, slots=True, eq=False)
class Rijlezing:
    """What can be said of the parts in a row without looking at other rows.

    ``cellen`` are in the order of the parts, without place and count; ``naam`` is an id for the row
    that stays as long as the source does.
    """

    kenmerken: tuple[Kenmerk, ...]
    cellen: tuple[Cel, ...]
    titel: str
    bron: str
    naam: str


class Rijlezer:
    """Reads one row; ``leden`` are its parts, in the order of ``in_order``, at least one.

    ``vanaf`` (0..1) is the score from which texts are nearly the same.
    """

    def __init__(self, kolommen: Sequence[Kolom], leden: Sequence[Lid], vanaf: float) -> None:
        self._kolommen = kolommen
        self._leden = leden
        self._vanaf = vanaf
        self._kern = self._central()
        self._maat = self._reading()

    def read(self) -> Rijlezing:
        """Everything that can be said of these parts."""
        return Rijlezing(
            tuple([lid.kenmerk for lid in self._leden]),
            tuple(map(self._cel, self._leden)),
            self._titel(),
            self._bron(),
            self._naam(),
        )

    def _cel(self, lid: Lid) -> Cel:
        op, score, alleen_titel = self._op_of(lid)
        bewerking = self._bewerking_of(lid)
        stand, kenmerk = self._stand_of(lid, bewerking), lid.kenmerk
        return Cel(
            stand,
            kenmerk.deel,
            op,
            score,
            alleen_titel,
            bewerking,
            tekst_bekend=lid.tekst_bekend,
            tekst=stand,
            lezing=kenmerk.lezing,
        )

    def _op_of(self, lid: Lid) -> tuple[Op | None, float | None, bool]:
        """By what a part stands in the row, how close its words are, and if only titles could be.

        The score is None where the source says it, and for a part that is alone.
        """
        kern = self._kern
        if kern is not None and lid.deel == kern.deel:
            if lid.bron == kern.bron:
                return Op.BRON, None, False
            is_nummer = lid.kenmerk.nummer == kern.kenmerk.nummer != ""
            return (Op.NUMMER if is_nummer else Op.PLAATS), None, False
        anderen = [a for a in self._leden if a is not lid and (lid.deel < 0 or a.deel != lid.deel)]
        if not anderen:
            return (Op.BRON if lid.bron >= 0 else None), None, False
        op, score, alleen_titel = max((_likeness(lid, a) for a in anderen), key=_strength)
        if op is Op.BIJNA and score < self._vanaf:
            # Only a kerntaak can be here for another reason than its words.
            return Op.INHOUD, None, False
        return op, score, alleen_titel

    def _stand_of(self, lid: Lid, bewerking: Bewerking) -> Stand:
        """What the part says by itself, without counting werkprocessen."""
        if bewerking is not Bewerking.GEEN:
            return Stand.ALLEEN_TITEL if bewerking is Bewerking.ALLEEN_TITEL else Stand.BEWERKT
        maat = self._maat
        if maat is None:
            return Stand.ANDERS
        if _reads_alike(lid, maat):
            is_zeker = (lid.tekst_bekend and maat.tekst_bekend) or lid.bron == maat.bron >= 0
            return Stand.GEHEEL if is_zeker or lid is maat else Stand.ONZEKER
        is_editie = lid.deel >= 0 and lid.deel == maat.deel and lid.bron != maat.bron
        return Stand.ANDERE_EDITIE if is_editie else Stand.ANDERS

    def _bewerking_of(self, lid: Lid) -> Bewerking:
        """What was edited; the source is looked for in the row, then in the structure."""
        if not lid.kenmerk.is_afwijkend:
            return Bewerking.GEEN
        bron = self._source_texts(lid)
        if bron is None:
            return Bewerking.BEWERKT
        eigen = dict(fields_of(lid.kenmerk.deel))
        is_titel = all(tekst == bron.get(veld) for veld, tekst in eigen.items() if veld != "titel")
        return Bewerking.ALLEEN_TITEL if is_titel else Bewerking.BEWERKT

    def _titel(self) -> str:
        """The title that most columns have, of those that did not edit it."""
        onbewerkt = [lid for lid in self._leden if not lid.kenmerk.is_afwijkend] or self._leden
        titels = Counter(" ".join(lid.kenmerk.deel.titel.split()) for lid in onbewerkt)
        return min(titels, key=lambda titel: (-titels[titel], titel))

    def _bron(self) -> str:
        """The source that most columns have it from; "" without any."""
        bronnen = Counter(
            str(lid.kenmerk.deel.herkomst.bron)
            for lid in self._leden
            if lid.kenmerk.deel.herkomst and self._kern and lid.deel == self._kern.deel
        )
        return min(bronnen, key=lambda bron: (-bronnen[bron], bron), default="")

    def _naam(self) -> str:
        if self._kern is None:
            return self._leden[0].kenmerk.deel.id
        return min(lid.kenmerk.merken[0] for lid in self._leden if lid.bron == self._kern.bron)

    def _central(self) -> Lid | None:
        """A part with the source that most have; of as many, one that the structure knows."""
        leden = [lid for lid in self._leden if lid.bron >= 0]
        if not leden:
            return None
        keren = Counter(lid.bron for lid in leden)
        bekend = {lid.bron for lid in leden if lid.kenmerk.sleutels}
        # Of as many and as well known the first part in order, whatever stands in other rows.
        return min(leden, key=lambda lid: (-keren[lid.bron], lid.bron not in bekend))

    def _reading(self) -> Lid | None:
        """A part that reads as most do that were not edited; None = that cannot be told."""
        leden = [lid for lid in self._leden if not lid.kenmerk.is_afwijkend] or list(self._leden)
        if self._kern is not None:
            leden = [lid for lid in leden if lid.bron == self._kern.bron] or leden
        keren = Counter(lid.kenmerk.lezing for lid in leden)
        (eerste, meest), *rest = keren.most_common(2)
        if self._kern is None and rest and rest[0][1] == meest:
            return None
        # ``leden`` have an order of their own, so of as many readings the first is always the same.
        return next(lid for lid in leden if lid.kenmerk.lezing == eerste)

    def _source_texts(self, lid: Lid) -> dict[str, str] | None:
        herkomst = lid.kenmerk.deel.herkomst
        if herkomst is None:
            return None
        for ander in self._leden:
            van = ander.kenmerk.deel.herkomst
            if van and van.teksthash == herkomst.teksthash and not ander.kenmerk.is_afwijkend:
                return dict(fields_of(ander.kenmerk.deel))
        tekst = self._kolommen[lid.kenmerk.kolom].omgeving.brontekst_of(herkomst.bron)
        if tekst is None or tekst.teksthash != herkomst.teksthash:
            return None
        return dict(tekst.velden)


def _reads_alike(een: Lid, ander: Lid) -> bool:
    """Whether two parts read the same, as far as both are known."""
    if een.tekst_bekend and ander.tekst_bekend:
        return een.kenmerk.lezing == ander.kenmerk.lezing
    return een.kenmerk.titel == ander.kenmerk.titel


def _likeness(een: Lid, ander: Lid) -> tuple[Op, float, bool]:
    a, b = een.kenmerk, ander.kenmerk
    if a.afdruk and b.afdruk:
        if a.afdruk == b.afdruk:
            return Op.TEKST, 1.0, False
        return Op.BIJNA, similarity(a.zak, b.zak), False
    if a.titel == b.titel:
        return Op.TEKST, 1.0, True
    return Op.BIJNA, similarity(a.titelzak, b.titelzak), True


def _strength(wat: tuple[Op, float, bool]) -> tuple[bool, bool, float]:
    op, score, alleen_titel = wat
    return op is Op.TEKST, not alleen_titel, score
