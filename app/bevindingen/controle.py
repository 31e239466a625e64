"""Keeps the findings about a document up to date, edit by edit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.document import Document
from app.edities.werker import Werker
from composer.change import Change
from composer.samenstelling import Samenstelling

if TYPE_CHECKING:
    from app.vergelijker import Vergelijking
    from composer.document import Rapport
    from composer.findings import Findings
    from composer.overlap.delenindex import Delenindex
    from composer.regels.context import Omgeving
    from composer.regelset import Regelset
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


@dataclass(frozen=True, slots=True)
class Maatstaf:
    """What is judged by; ``peildatum`` None = today."""

    regelset: str
    peildatum: date | None = None

    @property
    def dag(self) -> date:
        """The day on which is judged."""
        return self.peildatum or date.today()


class Controle(QObject):
    """The findings about one document; there are none until a structure is loaded."""

    bijgewerkt = Signal(object, object)
    """(tuple of Finding, frozenset of subjects whose findings differ)."""
    aanpassingen_geweigerd = Signal(str)
    """(sentence): what the installation changed of the rule set cannot be used, so it is not."""
    regels_geladen = Signal()
    """What ``import_rules`` began is done."""

    def __init__(self, document: Document, maatstaf: Maatstaf) -> None:
        super().__init__(document)
        self._document = document
        self._maatstaf = maatstaf
        self._structuur: Kwalificatiestructuur | None = None
        self._index: Delenindex | None = None
        self._vergelijking: Vergelijking | None = None
        self._omgeving: Omgeving | None = None
        self._findings: Findings | None = None
        self._werker = Werker(self)
        self._werker.klaar.connect(self.regels_geladen)
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.timeout.connect(lambda: self._werker.start(lambda _: _import_rules()))
        document.changed.connect(self._on_changed)
        document.opened.connect(self._on_opened)

    @property
    def findings(self) -> Findings | None:
        """The findings about the present value; None without a structure."""
        return self._findings

    @property
    def omgeving(self) -> Omgeving | None:
        """What is judged in; None without a structure."""
        return self._omgeving

    @property
    def maatstaf(self) -> Maatstaf:
        """What is judged by now."""
        return self._maatstaf

    def import_rules(self, na_ms: int = 0) -> None:
        """Import what judges, in the background: a hundred modules, too many to wait for."""
        self._straks.start(na_ms)

    def stop(self) -> None:
        """Stop what goes on in the background, or would soon."""
        self._straks.stop()
        self._werker.stop()

    def set_structuur(self, structuur: Kwalificatiestructuur, index: Delenindex) -> None:
        """Judge against this structure, with its index, from now on."""
        self._structuur, self._index = structuur, index
        self._start()

    def set_vergelijking(self, vergelijking: Vergelijking) -> None:
        """Compare with these texts and cross-overs from now on, if they are of this structure."""
        self._vergelijking = vergelijking
        if self._structuur is vergelijking.structuur:
            self._start()

    def set_maatstaf(self, maatstaf: Maatstaf) -> None:
        """Judge by another rule set or date from now on."""
        self._maatstaf = maatstaf
        self._start()

    @property
    def is_aangepast(self) -> bool:
        """Whether this installation changed severities of the rule set that is judged by."""
        if self._omgeving is None:
            return False
        from composer.aanpassingen import is_adapted

        return is_adapted(self._omgeving.regelset)

    def judge_again(self) -> None:
        """Judge everything again, after a change of what the installation adapted."""
        self._start()

    def rapport(self) -> Rapport | None:
        """The findings as an export carries them; None without a structure."""
        if self._findings is None or self._omgeving is None:
            return None
        from composer.valideer import Oordeel, rapport_of

        oordeel = Oordeel("", self._document.samenstelling, self._findings.alle)
        return rapport_of(self._omgeving, oordeel)

    def _start(self) -> None:
        if self._structuur is None:
            return
        from composer.findings import Findings
        from composer.regels.context import Omgeving
        from composer.regelset import STANDAARD, regelset_names

        if self._maatstaf.regelset not in regelset_names():
            self._maatstaf = replace(self._maatstaf, regelset=STANDAARD)
        omgeving = Omgeving(
            self._structuur, self._load_regelset(), self._maatstaf.dag, delenindex=self._index
        )
        anders = self._vergelijking
        if anders is not None and anders.structuur is self._structuur:
            omgeving = replace(
                omgeving,
                crossovers=anders.crossovers,
                delenteksten=anders.delenteksten,
                crossoverdelen=anders.crossoverdelen,
            )
        self._omgeving = omgeving
        self._findings = Findings(self._omgeving, self._document.samenstelling)
        self._tell(self._all_subjects(self._document.samenstelling))

    def _load_regelset(self) -> Regelset:
        """The chosen rule set as the installation adapted it, or as it is where that fails."""
        from composer.aanpassingen import aanpassingen_path
        from composer.regelset import load_regelset
        from kwalificatiestructuur.fouten import Invoerfout

        naam = self._maatstaf.regelset
        try:
            return load_regelset(naam, aanpassingen_path())
        except Invoerfout as fout:
            self.aanpassingen_geweigerd.emit(str(fout))
            return load_regelset(naam)

    def _on_opened(self, _samenstelling: Samenstelling) -> None:
        self._start()

    def _on_changed(self, samenstelling: Samenstelling, change: Change) -> None:
        if self._findings is not None:
            self._tell(self._findings.update(samenstelling, change))

    def _tell(self, touched: frozenset[str]) -> None:
        if self._findings is not None:
            self.bijgewerkt.emit(self._findings.alle, touched)

    @staticmethod
    def _all_subjects(samenstelling: Samenstelling) -> frozenset[str]:
        delen = {deel.id for deel in samenstelling.onderdelen}
        return frozenset({"", *delen, *(kd.code for kd in samenstelling.keuzedelen)})


def _import_rules() -> None:
    for naam in ("composer.findings", "composer.regels.context", "composer.aanpassingen"):
        import_module(naam)
