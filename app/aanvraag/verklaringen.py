"""The statements that rules ask for: a question, and room for the answers about each subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.aanvraag.invoer import Datumveld, JaNeeveld, Tekstinvoer, Woordveld
from app.aanvraag.regelknop import Regelknoppen
from app.detailpaneel.blokken import platte_tekst
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from composer.aanvraag import Verklaring
from composer.finding import Finding
from composer.regels.regel import Regel
from composer.regels.vraag import Beantwoording

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Invoer:
    onderwerp: str
    antwoord: JaNeeveld
    naam: Woordveld
    datum: Datumveld
    toelichting: Tekstinvoer


class Vraagblok(QWidget):
    """One question with its subjects; made anew when there are other subjects."""

    verklaard = Signal(object)
    """(Verklaring): what is stated now."""
    toegelicht = Signal(str, str, str)
    """(rule, subject, text): the text of a statement at every key."""
    regel_gevraagd = Signal(str)
    getypt_gewijzigd = Signal()
    """What was typed and stands in no value may be different now."""

    def __init__(self, regel: Regel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert regel.vraag is not None
        self.regel = regel
        self._vraag = regel.vraag
        self.vraag = platte_tekst()
        self.regels = Regelknoppen((regel,), self)
        self.regels.regel_gevraagd.connect(self.regel_gevraagd)
        self._onderwerpen: tuple[str, ...] | None = None
        self.invoer: dict[str, _Invoer] = {}
        self._verklaringen: dict[str, Verklaring] = {}
        self._straks: dict[str, str] = {}
        """What is typed again as soon as its subject is there."""
        self._rijen = QWidget(self)
        self.zinnen = platte_tekst()
        self.zinnen.hide()
        boven = QGridLayout()
        boven.addWidget(self.vraag, 0, 0)
        boven.addWidget(self.regels, 0, 1, Qt.AlignmentFlag.AlignTop)
        boven.setColumnStretch(0, 1)
        self._kolom = QVBoxLayout(self)
        self._kolom.setContentsMargins(0, 0, 0, 0)
        self._kolom.setSpacing(RUIMTE_KLEIN)
        self._kolom.addLayout(boven)
        self._kolom.addWidget(self._rijen)
        self._kolom.addWidget(self.zinnen)
        self.retranslate()

    def focus_target(self, namen: frozenset[str] = frozenset()) -> QWidget:
        """What takes the focus: the answer about the first of these subjects, else the first.

        Only with an answer to give (``invoer``).
        """
        alle = list(self.invoer.values())
        invoer = next((een for een in alle if een.onderwerp in namen), alle[0])
        return invoer.antwoord if self._vraag.antwoord else invoer.toelichting

    @property
    def onleesbaar(self) -> str:
        """Why what was typed cannot be read, a sentence a line; "" = it can."""
        return "\n".join(invoer.datum.zin for invoer in self.invoer.values() if invoer.datum.zin)

    def forget_typing(self) -> None:
        """Show the dates again, whatever was typed."""
        self._straks.clear()
        for invoer in self.invoer.values():
            invoer.datum.forget()

    @property
    def getypt(self) -> dict[str, str]:
        """What was typed and stands in no value, by subject."""
        datums = {code: invoer.datum.getypt for code, invoer in self.invoer.items()}
        return self._straks | {code: tekst for code, tekst in datums.items() if tekst is not None}

    @property
    def wacht(self) -> bool:
        """Whether a text is still to be typed again."""
        return bool(self._straks)

    def type_again(self, onderwerp: str, tekst: str) -> None:
        """Hold a text of ``getypt`` again; the check says later which subjects there are."""
        self._straks[onderwerp] = tekst
        self._onderwerpen = None

    def show_antwoorden(
        self, antwoorden: Sequence[Beantwoording], bevindingen: Sequence[Finding]
    ) -> None:
        """Show the statements, and how the rule stands; without subjects it is not there."""
        self.setVisible(bool(antwoorden))
        onderwerpen = tuple(a.onderwerp.code for a in antwoorden)
        getypt: dict[str, str] = {}
        if onderwerpen != self._onderwerpen:
            self._onderwerpen = onderwerpen
            getypt = {code: i.datum.text() for code, i in self.invoer.items() if i.datum.zin}
            getypt |= self._straks
            self._straks = {}
            self._make_rijen(antwoorden)
        for antwoord in antwoorden:
            code = antwoord.onderwerp.code
            leeg = Verklaring(self.regel.id, onderwerp=code)
            verklaring = antwoord.verklaring or leeg
            self._verklaringen[code] = replace(verklaring, onderwerp=code)
            invoer = self.invoer[code]
            invoer.antwoord.show_waarde(verklaring.antwoord)
            invoer.naam.show_waarde(verklaring.naam)
            invoer.datum.show_waarde(verklaring.datum)
            invoer.toelichting.show_waarde(verklaring.toelichting)
            if code in getypt:
                invoer.datum.type_again(getypt[code])
        self.regels.show_bevindingen(bevindingen)

    def retranslate(self) -> None:
        """Say the question in the language of the screen."""
        self.vraag.setText(translate("Vragen", self._vraag.tekst))
        self._onderwerpen = None

    def _make_rijen(self, antwoorden: Sequence[Beantwoording]) -> None:
        self._kolom.removeWidget(self._rijen)
        self._rijen.hide()
        self._rijen.deleteLater()
        self.invoer.clear()
        self._rijen = QWidget(self)
        rooster = QGridLayout(self._rijen)
        rooster.setContentsMargins(RUIMTE, 0, 0, 0)
        rooster.setHorizontalSpacing(RUIMTE)
        rooster.setVerticalSpacing(RUIMTE_KLEIN)
        rooster.setColumnStretch(3, 1)
        for nummer, antwoord in enumerate(antwoorden):
            self._make_rij(rooster, 3 * nummer, antwoord)
        self._kolom.insertWidget(1, self._rijen)
        self._on_onleesbaar()

    def _make_rij(self, rooster: QGridLayout, rij: int, antwoord: Beantwoording) -> None:
        onderwerp = antwoord.onderwerp
        invoer = _Invoer(
            onderwerp.naam,
            JaNeeveld(self._rijen),
            Woordveld(self._rijen),
            Datumveld(self._rijen),
            Tekstinvoer(self._rijen),
        )
        self.invoer[onderwerp.code] = invoer
        if onderwerp.naam:
            rooster.addWidget(platte_tekst(onderwerp.naam), rij, 0, 1, 4)
        koppen = (self.tr("Antwoord"), self.tr("Op"), self.tr("Door"), self.tr("Toelichting"))
        vooraan = onderwerp.naam or translate("Vragen", self._vraag.tekst)
        for editor, kop in zip(
            (invoer.antwoord, invoer.datum, invoer.naam, invoer.toelichting), koppen, strict=True
        ):
            editor.setAccessibleName(f"{kop}: {vooraan}")
            editor.setToolTip(kop)
            editor.setProperty("onderwerp", onderwerp.code)
        invoer.naam.setPlaceholderText(self.tr("Naam van wie verklaart"))
        invoer.toelichting.setPlaceholderText(self.tr("Toelichting"))
        invoer.antwoord.setVisible(self._vraag.antwoord)
        rooster.addWidget(invoer.antwoord, rij + 1, 0)
        rooster.addWidget(QLabel(self.tr("op"), self._rijen), rij + 1, 1)
        rooster.addWidget(invoer.datum, rij + 1, 2)
        rooster.addWidget(invoer.naam, rij + 1, 3)
        rooster.addWidget(invoer.toelichting, rij + 2, 0, 1, 4)
        invoer.antwoord.gewijzigd.connect(self._on_antwoord)
        invoer.naam.gewijzigd.connect(self._on_naam)
        invoer.datum.gewijzigd.connect(self._on_datum)
        invoer.datum.onleesbaar.connect(self._on_onleesbaar)
        invoer.datum.textChanged.connect(self.getypt_gewijzigd)
        invoer.toelichting.gewijzigd.connect(self._on_toelichting)

    def _on_antwoord(self, waarde: object) -> None:
        code = self._code()
        # Who answers today, states it today; a date that is being typed goes before that.
        is_vandaag = waarde is not None and not self.invoer[code].datum.zin
        vandaag = date.today() if is_vandaag else None
        self._change(antwoord=waarde, datum=self._verklaringen[code].datum or vandaag)

    def _on_naam(self, waarde: object) -> None:
        self._change(naam=waarde)

    def _on_datum(self, waarde: object) -> None:
        self._change(datum=waarde)

    def _on_onleesbaar(self) -> None:
        self.zinnen.setText(self.onleesbaar)
        self.zinnen.setVisible(bool(self.onleesbaar))

    def _on_toelichting(self, waarde: object) -> None:
        self.toegelicht.emit(self.regel.id, self._code(), str(waarde))

    def _change(self, **velden: Any) -> None:
        self.verklaard.emit(replace(self._verklaringen[self._code()], **velden))

    def _code(self) -> str:
        return str(self.sender().property("onderwerp"))
