"""What differs between two editions, in a window next to that of the composition."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.woorden import in_getal
from app.edities.werker import Werker
from app.look.deler import Deler
from app.look.iconen import renew_icons, set_icon
from app.look.schermen import on_screen
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.meldingsbalk import Meldingsbalk, Toon
from app.structuurpaneel.filterbalk import WACHTTIJD
from app.structuurpaneel.zoekveld import Zoekveld
from app.verschillen.bewaren import Bewaarbalk
from app.verschillen.blad import Verschilblad
from app.verschillen.boom import Verschillenboom
from app.verschillen.keuze import Editiekeuze, possible_in
from app.verschillen.model import VerschillenModel
from app.verschillen.rijen import Selectie, Vraag, select
from app.verschillen.tellingen import TellingenModel, Tellingentabel
from app.verschillen.vergelijken import Vergeleken, compare_edities
from app.verschillen.woorden import aantal_in_woorden, soorten_in_woord

if TYPE_CHECKING:
    from app.edities.beheer import Toestand
    from app.verschillen.vragen import Verschilvragen
    from app.werkplaats import Werkplaats

_MAAT: Final = QSize(1120, 760)
_DUIZEND: Final = 1000


class Verschillenvenster(QDialog):
    """Choose two editions; nothing in the document or the store changes here."""

    def __init__(self, werkplaats: Werkplaats, vragen: Verschilvragen, ouder: QWidget) -> None:
        super().__init__(ouder)
        # As any window it can be made larger; dialogs have no button for that.
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._werkplaats = werkplaats
        self._vergeleken: Vergeleken | None = None
        self._wil: tuple[str, str] | None = None
        self._gestart = ("", "")
        self._is_gestopt = False
        self.keuze = Editiekeuze(self)
        self.tellingen = TellingenModel(self)
        self.teltabel = Tellingentabel(self.tellingen, self)
        self.zoekveld = Zoekveld(self)
        self.alles_tonen = QPushButton(self)
        self.getoond = QLabel(self)
        self.onbekend = QLabel(self)
        self.model = VerschillenModel(self)
        self.boom = Verschillenboom(self.model, self)
        self.blad = Verschilblad(self)
        self.leeg = QLabel(self)
        self.balk = QProgressBar(self)
        self.annuleren = QPushButton(self)
        self.bewaren = Bewaarbalk(vragen, self)
        self.sluiten = QPushButton(self)
        self.melding = Meldingsbalk(self)
        self.volgende, self.vorige = QAction(self), QAction(self)
        self._wacht = QTimer(self)
        self._werker = Werker(self)
        self._arrange()
        self._connect()
        self._retranslate()
        self.resize(on_screen(self, _MAAT))
        self._show_stand()

    # What others ask.

    def compare(self, oud: str, nieuw: str) -> None:
        """Show these two and compare them, as soon as it is known which editions there are."""
        self._wil = (oud, nieuw)
        self._take_wish()

    @property
    def is_bezig(self) -> bool:
        """Whether something is under way."""
        return self._werker.is_bezig or self.bewaren.is_bezig

    def stop(self) -> None:
        """Stop what is under way without a word: the window goes."""
        self._werker.stop()
        self.bewaren.stop()

    # What Qt tells.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._werkplaats.opslag.refresh()

    def done(self, arg__1: int) -> None:
        self._cancel()
        super().done(arg__1)
        # Two whole structures hang on it, and making it again takes no time.
        self._show_vergeleken(None)
        self._show_stand()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
            self.model.renew()
            self.tellingen.renew()

    # Putting it together.

    def _arrange(self) -> None:
        self._wacht.setSingleShot(True)
        self._wacht.setInterval(WACHTTIJD)
        filters = QHBoxLayout()
        filters.setSpacing(RUIMTE)
        filters.addWidget(self.zoekveld, 1)
        filters.addWidget(self.alles_tonen)
        filters.addWidget(self.getoond)
        self.leeg.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leeg.setWordWrap(True)
        self.stapel = QStackedWidget(self)
        self.stapel.addWidget(self.leeg)
        self.stapel.addWidget(self.boom)
        onder = Deler(self)
        onder.watch(self.melding)
        onder.addWidget(self.stapel)
        onder.addWidget(self.blad)
        onder.setChildrenCollapsible(False)
        onder.setSizes([320, 280])
        self.onbekend.setWordWrap(True)
        alles = QVBoxLayout(self)
        alles.setSpacing(RUIMTE)
        for deel in (self.keuze, self.teltabel, self.onbekend):
            alles.addWidget(deel)
        alles.addLayout(filters)
        alles.addWidget(onder, 1)
        alles.addWidget(self.melding)
        alles.addLayout(self._make_knoppen())
        self.teltabel.fit()

    def _make_knoppen(self) -> QHBoxLayout:
        knoppen = QHBoxLayout()
        knoppen.setSpacing(RUIMTE_KLEIN)
        set_icon(self.alles_tonen, "clear")
        self.alles_tonen.setAutoDefault(False)
        knoppen.addWidget(self.bewaren)
        self.balk.setRange(0, _DUIZEND)
        self.balk.setTextVisible(False)
        self.balk.setMaximumWidth(200)
        knoppen.addStretch(1)
        knoppen.addWidget(self.balk)
        for knop in (self.annuleren, self.sluiten):
            knop.setAutoDefault(False)
            knoppen.addWidget(knop)
        return knoppen

    def _connect(self) -> None:
        self._werkplaats.opslag.bijgewerkt.connect(self._on_toestand)
        self.keuze.vergelijken_gevraagd.connect(self._start)
        self.keuze.anders.connect(self._on_keuze)
        self.teltabel.selectionModel().currentChanged.connect(self._filter)
        self.zoekveld.textChanged.connect(self._wacht.start)
        self.zoekveld.verder.connect(self._on_verder)
        self.teltabel.verder.connect(self._on_verder)
        self._wacht.timeout.connect(self._filter)
        self.alles_tonen.clicked.connect(self._on_alles)
        self.boom.gekozen.connect(self._on_gekozen)
        self.annuleren.clicked.connect(self._cancel)
        self.bewaren.gezegd.connect(self.melding.say)
        self.bewaren.bezig_anders.connect(self._show_stand)
        self.bewaren.voortgang.connect(self._on_voortgang)
        self.sluiten.clicked.connect(self.close)
        self._werker.klaar.connect(self._on_klaar)
        self._werker.voortgang.connect(self._on_voortgang)
        self._werker.mislukt.connect(self._on_mislukt)
        self._werker.geannuleerd.connect(self._on_gestopt)
        for actie, toets, doe in (
            (self.volgende, Qt.Key.Key_F8, self._on_volgende),
            (self.vorige, QKeySequence("Shift+F8"), self._on_vorige),
        ):
            actie.setShortcut(QKeySequence(toets))
            actie.triggered.connect(doe)
            self.addAction(actie)
        zoek = QAction(self)
        zoek.setShortcut(QKeySequence.StandardKey.Find)
        zoek.triggered.connect(self.zoekveld.setFocus)
        self.addAction(zoek)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Verschillen tussen edities"))
        self.teltabel.setAccessibleName(self.tr("Aantallen per soort en wijziging"))
        self.boom.setAccessibleName(self.tr("Verschillen"))
        self.zoekveld.setPlaceholderText(self.tr("Filter op titel, crebo, code of nummer"))
        self.zoekveld.setAccessibleName(self.tr("Filter op woorden"))
        self.alles_tonen.setText(self.tr("&Alles tonen"))
        self.annuleren.setText(self.tr("Annuleren"))
        self.sluiten.setText(self.tr("Sluiten"))
        self.balk.setAccessibleName(self.tr("Voortgang van het vergelijken"))
        self.model.renew()
        self.tellingen.renew()
        self._show_stand()

    # Comparing.

    def _on_toestand(self, toestand: Toestand) -> None:
        self.keuze.show_mogelijkheden(possible_in(toestand))
        self._on_keuze()
        self._take_wish()

    def _take_wish(self) -> None:
        toestand = self._werkplaats.opslag.toestand
        if self._wil is None or toestand is None:
            return
        (oud, nieuw), self._wil = self._wil, None
        if not self.keuze.oud.count():
            self.keuze.show_mogelijkheden(possible_in(toestand))
        self.keuze.choose(oud, nieuw)
        if all(self.keuze.keuze) and oud != nieuw:
            self._start(oud, nieuw)

    def _start(self, oud: str, nieuw: str) -> None:
        pakket = self._werkplaats.pakket
        geladen = pakket.structuur if pakket else None
        self.melding.hide()
        self._is_gestopt = False
        self._gestart = oud, nieuw
        self._show_vergeleken(None)
        toegang = self._werkplaats.opslag.toegang
        self._werker.start(partial(compare_edities, toegang, oud, nieuw, geladen))
        self._show_stand()

    def _on_keuze(self) -> None:
        """What was compared does not stand under the names of two others."""
        if self._vergeleken is not None and self.keuze.keuze != self._gestart:
            self._show_vergeleken(None)
            self._show_stand()

    def _cancel(self) -> None:
        """Stop at the next step; what still comes is not shown."""
        self._is_gestopt = True
        self._werker.cancel()
        self.bewaren.cancel()
        self.annuleren.setEnabled(False)

    def _on_voortgang(self, done: int, _total: int) -> None:
        self.balk.setValue(done)

    def _on_klaar(self, vergeleken: Vergeleken) -> None:
        if self._is_gestopt:
            self._on_gestopt()
            return
        self._show_vergeleken(vergeleken)
        self._on_keuze()
        self._show_stand()
        if self._vergeleken is not None:
            self.boom.setFocus()

    def _on_mislukt(self, zin: str) -> None:
        self.melding.say(zin)
        self._show_stand()

    def _on_gestopt(self) -> None:
        self.melding.say(self.tr("Geannuleerd; er is niets veranderd."), Toon.INFO)
        self._show_stand()

    # Showing.

    def _show_vergeleken(self, vergeleken: Vergeleken | None) -> None:
        self._vergeleken = vergeleken
        if vergeleken is None:
            self.tellingen.show({}, {})
            self.model.show(Selectie())
            self.blad.show_rij(None)
            return
        verschil = vergeleken.verschil
        self.tellingen.show(verschil.aantallen, Counter(v.soort for v in verschil.verschillen))
        self.blad.set_edities(verschil.oud.naam, verschil.nieuw.naam)
        self._filter()

    def _filter(self) -> None:
        self._wacht.stop()
        if self._vergeleken is None:
            return
        vraag = Vraag.of(*self.teltabel.keuze, self.zoekveld.text())
        selectie = select(self._vergeleken.rijen, vraag)
        self.boom.show_selectie(selectie, open_alles=bool(vraag))
        self._show_stand()

    def _show_stand(self) -> None:
        """What can be done now, and what there is to say about what is shown."""
        bezig, klaar = self.is_bezig, self._vergeleken is not None
        self.balk.setVisible(bezig)
        self.annuleren.setVisible(bezig)
        self.annuleren.setEnabled(bezig and not self._is_gestopt)
        if not bezig:
            self.balk.setValue(0)
        self.keuze.show_bezig(bezig=bezig)
        treffers = len(self.model.selectie.treffers)
        alle = len(self._vergeleken.verschil.verschillen) if self._vergeleken else 0
        self.getoond.setText(aantal_in_woorden(treffers, alle) if klaar else "")
        vraag = Vraag.of(*self.teltabel.keuze, self.zoekveld.text())
        self.alles_tonen.setEnabled(bool(vraag))
        self.teltabel.setEnabled(alle > 0)
        self.zoekveld.setEnabled(alle > 0)
        self.bewaren.show_keuze(
            None if bezig or self._vergeleken is None else self._vergeleken.verschil,
            self.model.selectie.verschillen,
        )
        self._show_onbekend()
        self.leeg.setText(self._why_empty(alle))
        self.stapel.setCurrentWidget(self.boom if treffers else self.leeg)
        self.blad.setVisible(treffers > 0)

    def _why_empty(self, alle: int) -> str:
        if self._werker.is_bezig:
            return self.tr("Bezig met vergelijken…")
        if self._vergeleken is None:
            return self.tr("Kies hierboven twee edities en kies Vergelijken.")
        if alle:
            return self.tr("Niets voldoet aan het filter; kies Alles tonen om het op te heffen.")
        return self.tr("Er zijn geen verschillen tussen deze twee.")

    def _show_onbekend(self) -> None:
        onbekend = self._vergeleken.verschil.onbekend if self._vergeleken else {}
        delen = [f"{in_getal(n)} {soorten_in_woord(s).lower()}" for s, n in onbekend.items()]
        zin = self.tr("Niet te vergelijken, omdat een van beide er niets over zegt: {}.")
        self.onbekend.setText(zin.format(", ".join(delen)) if delen else "")
        self.onbekend.setVisible(bool(delen))

    def _on_gekozen(self) -> None:
        self.blad.show_rij(self.boom.huidige)

    def _on_alles(self) -> None:
        self.zoekveld.clear()
        self.teltabel.choose(None, None)
        self._filter()

    def _on_verder(self) -> None:
        self._filter()
        self.boom.setFocus()

    def _on_volgende(self) -> None:
        self.boom.step(1)

    def _on_vorige(self) -> None:
        self.boom.step(-1)
