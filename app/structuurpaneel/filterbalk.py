"""What to look for: words and typed filters, domain, level, kind of training, only with content."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QToolButton, QWidget

from app.detailpaneel.woorden import tussen_aanhalingstekens
from app.look.domeinen import BADGEMAAT, domain_badge_icon
from app.look.iconen import set_icon
from app.look.thema import RUIMTE_KLEIN
from app.structuurpaneel.keuzelijst import Keuzelijst
from app.structuurpaneel.uitwegen import INHOUD, drop_part
from app.structuurpaneel.zoekveld import Zoekveld

if TYPE_CHECKING:
    from app.structuurpaneel.zoekveld import Aanvuller
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Filter

WACHTTIJD: Final = 120
"""Milliseconds without a key before a search starts."""


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """What the user asks for; the default asks for everything."""

    tekst: str = ""
    domein: str | None = None
    niveau: int | None = None
    soort_opleiding: str | None = None
    alleen_met_inhoud: bool = False

    def __bool__(self) -> bool:
        return self != Zoekvraag()

    @property
    def eisen(self) -> Filter:
        """The filter of the search; needs the structure to have been loaded."""
        from kwalificatiestructuur.zoeken import Filter

        return Filter(
            domein=self.domein,
            niveau=self.niveau,
            soort_opleiding=self.soort_opleiding,
            alleen_met_inhoud=self.alleen_met_inhoud,
        )

    @property
    def gekozen(self) -> dict[str, str | int]:
        """What is chosen in the boxes, by the name of the filter."""
        alles = {
            "domein": self.domein,
            "niveau": self.niveau,
            "soort_opleiding": self.soort_opleiding,
        }
        return {naam: waarde for naam, waarde in alles.items() if waarde is not None}

    def without_choice(self, naam: str) -> Zoekvraag:
        """The same without what is chosen in one box."""
        return Zoekvraag(
            self.tekst,
            None if naam == "domein" else self.domein,
            None if naam == "niveau" else self.niveau,
            None if naam == "soort_opleiding" else self.soort_opleiding,
            self.alleen_met_inhoud,
        )

    @property
    def als_tekst(self) -> str:
        """The same question as it can be typed, for as far as it can."""
        delen = [f"{naam}:{_quoted(str(waarde))}" for naam, waarde in self.gekozen.items()]
        return " ".join(filter(None, (self.tekst.strip(), *delen)))


class Filterbalk(QWidget):
    """The fields above the tree; ``gewijzigd`` waits until the user stops typing.

    A filter that is typed in the search field goes before the box for the same filter.
    """

    gewijzigd = Signal()
    verder = Signal()
    """The user wants to go on to what was found; the search is up to date by then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wachter = QTimer(self)
        self._wachter.setSingleShot(True)
        self._wachter.setInterval(WACHTTIJD)
        self._wachter.timeout.connect(self.gewijzigd)
        self._veld = Zoekveld(self)
        self.menuknop = QToolButton(self)
        self.menuknop.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menuknop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(self.menuknop, "history")
        self._domein = Keuzelijst(self)
        self._domein.setIconSize(QSize(BADGEMAAT))
        self._niveau = Keuzelijst(self)
        self._soort = Keuzelijst(self)
        self._lijsten = {
            "domein": self._domein,
            "niveau": self._niveau,
            "soort_opleiding": self._soort,
        }
        self._met_inhoud = QCheckBox(self)
        self._arrange()
        self._retranslate()
        self._veld.textChanged.connect(self._on_tekst)
        self._veld.verder.connect(self._on_verder)
        self._veld.menu_gevraagd.connect(self._open_menu)
        for lijst in self._lijsten.values():
            lijst.currentIndexChanged.connect(self._on_keuze)
        self._met_inhoud.toggled.connect(self._on_keuze)

    @property
    def vraag(self) -> Zoekvraag:
        """What the fields ask for now."""
        domein, niveau, soort = (lijst.waarde for lijst in self._lijsten.values())
        return Zoekvraag(
            # A space at the end says that the last word is done.
            tekst=self._veld.text().lstrip(),
            domein=domein if isinstance(domein, str) else None,
            niveau=niveau if isinstance(niveau, int) else None,
            soort_opleiding=soort if isinstance(soort, str) else None,
            alleen_met_inhoud=self._met_inhoud.isChecked(),
        )

    def set_structuur(
        self, structuur: Kwalificatiestructuur, aanvuller: Aanvuller | None = None
    ) -> None:
        """Offer the domains, levels and kinds of training that occur; keep what is chosen."""
        from kwalificatiestructuur import vragen

        kwalificaties = vragen.kwalificaties(structuur)
        niveaus = sorted({kw.niveau for kw in kwalificaties if kw.niveau is not None})
        soorten = {kw.soort_opleiding: kw.niveau or 0 for kw in kwalificaties if kw.soort_opleiding}
        domeinen = [(d.naam, d.code) for d in vragen.domeinen(structuur)]
        self._domein.refill(domeinen)
        for i, (_, code) in enumerate(domeinen, start=1):
            self._domein.setItemIcon(i, domain_badge_icon(code))
        self._niveau.refill((str(niveau), niveau) for niveau in niveaus)
        self._soort.refill((s.capitalize(), s) for s in sorted(soorten, key=soorten.__getitem__))
        self._veld.set_aanvuller(aanvuller)
        self._retranslate()
        self._show_typed()

    def ask(self, tekst: str) -> None:
        """Ask this, and nothing else."""
        self._empty()
        self._veld.setText(tekst)
        self._veld.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_keuze()

    def drop(self, naam: str) -> None:
        """Leave one part out of the question: by the name of an ``Uitweg``."""
        tekst = self._veld.text()
        if naam == INHOUD:
            self._met_inhoud.setChecked(False)
        else:
            if naam in self._lijsten:
                self._lijsten[naam].clear_choice()
            self._veld.setText(drop_part(tekst, naam))
        self._on_keuze()

    def type_filter(self, naam: str) -> None:
        """Type the name of a filter after what is there, so that its values are offered."""
        self._veld.setFocus(Qt.FocusReason.OtherFocusReason)
        self._veld.end(False)
        tussen = " " if self._veld.text() and not self._veld.text().endswith(" ") else ""
        self._veld.insert(f"{tussen}{naam}:")
        self._veld.offer()

    def clear(self) -> None:
        """Ask for everything again."""
        self._empty()
        self._on_keuze()

    def focus_search(self) -> None:
        """Put the cursor in the search field, over what it holds."""
        self._veld.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._veld.selectAll()

    def label_of(self, naam: str, vraag: Zoekvraag) -> str:
        """What one filter of a question asks, in words."""
        from kwalificatiestructuur.zoeken import parse_vraag

        if naam == INHOUD:
            return tussen_aanhalingstekens(self._met_inhoud.text())
        getypt = [d for d in parse_vraag(vraag.tekst).filters if d.naam == naam and d.waarde]
        if getypt:
            return " ".join(vraag.tekst[d.van : d.tot] for d in getypt)
        return tussen_aanhalingstekens(self._lijsten[naam].currentText())

    def in_woorden(self, vraag: Zoekvraag) -> str:
        """All of a question: as it is typed, and what is chosen besides."""
        gekozen = [lijst for lijst in self._lijsten.values() if lijst.waarde is not None]
        delen = [vraag.tekst.strip(), *(lijst.currentText() for lijst in gekozen)]
        if vraag.alleen_met_inhoud:
            delen.append(self._met_inhoud.text())
        return ", ".join(filter(None, delen))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        boven = QHBoxLayout()
        boven.setSpacing(RUIMTE_KLEIN)
        boven.addWidget(self._veld, 1)
        boven.addWidget(self.menuknop)
        rooster = QGridLayout(self)
        rooster.setContentsMargins(0, 0, 0, 0)
        rooster.setSpacing(RUIMTE_KLEIN)
        rooster.addLayout(boven, 0, 0, 1, 2)
        rooster.addWidget(self._domein, 1, 0)
        rooster.addWidget(self._niveau, 1, 1)
        rooster.addWidget(self._soort, 2, 0)
        rooster.addWidget(self._met_inhoud, 2, 1)
        rooster.setColumnStretch(0, 1)

    def _retranslate(self) -> None:
        self._veld.setPlaceholderText(self.tr("Zoek op titel, tekst, crebo of code"))
        self._veld.setToolTip(
            self.tr(
                "Woorden in elke volgorde, „een zin” tussen aanhalingstekens, en filters zoals "
                "niveau:3, domein:79140 of soort:werkproces"
            )
        )
        self._veld.setAccessibleName(self.tr("Zoeken in de kwalificatiestructuur"))
        self.menuknop.setToolTip(
            self.tr("Bewaarde zoekvragen en recente onderdelen (Alt+Pijl omlaag)")
        )
        self.menuknop.setAccessibleName(self.tr("Bewaarde zoekvragen en recente onderdelen"))
        self._domein.setItemText(0, self.tr("Alle domeinen"))
        self._domein.setAccessibleName(self.tr("Opleidingsdomein"))
        self._niveau.setItemText(0, self.tr("Alle niveaus"))
        for i in range(1, self._niveau.count()):
            self._niveau.setItemText(i, self.tr("Niveau {0}").format(self._niveau.itemData(i)))
        self._niveau.setAccessibleName(self.tr("Niveau"))
        self._soort.setItemText(0, self.tr("Alle soorten opleiding"))
        self._soort.setAccessibleName(self.tr("Soort opleiding"))
        self._met_inhoud.setText(self.tr("Alleen met inhoud"))
        self._met_inhoud.setToolTip(
            self.tr("Verberg kwalificaties en cross-overs waarvan de kerntaken niet bekend zijn")
        )

    def _empty(self) -> None:
        velden: Iterable[QWidget] = (self._veld, *self._lijsten.values(), self._met_inhoud)
        blokkades = [QSignalBlocker(veld) for veld in velden]
        self._veld.clear()
        for lijst in self._lijsten.values():
            lijst.clear_choice()
        self._met_inhoud.setChecked(False)
        del blokkades
        self._show_typed()

    def _show_typed(self) -> None:
        """Let the boxes say what is typed of them."""
        tekst = self._veld.text()
        getypt: dict[str, str] = {}
        if ":" in tekst:
            from kwalificatiestructuur.zoeken import parse_vraag

            for deel in parse_vraag(tekst).filters:
                if deel.waarde:
                    eerder = getypt.get(deel.naam)
                    waarde = f"{eerder},{deel.waarde}" if eerder else deel.waarde
                    getypt[deel.naam] = waarde
        for naam, lijst in self._lijsten.items():
            lijst.show_typed(
                f"{naam}:{getypt[naam]}" if naam in getypt else "",
                self.tr("Dit staat in het zoekveld; haal het daar weg om hier te kiezen"),
            )

    def _open_menu(self) -> None:
        """As the button does, with the first choice chosen: it was asked with a key."""
        # Not showMenu, which returns only when the menu closes.
        if (menu := self.menuknop.menu()) is not None:
            menu.popup(self.menuknop.mapToGlobal(self.menuknop.rect().bottomLeft()))
            menu.setActiveAction(next(a for a in menu.actions() if a.isEnabled()))

    def _on_tekst(self) -> None:
        self._show_typed()
        self._wachter.start()

    def _on_keuze(self) -> None:
        self._show_typed()
        self._wachter.stop()
        self.gewijzigd.emit()

    def _on_verder(self) -> None:
        if self._wachter.isActive():
            self._on_keuze()
        self.verder.emit()


def _quoted(waarde: str) -> str:
    return f'"{waarde}"' if re.search(r"\s", waarde) else waarde
