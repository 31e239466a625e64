"""A part of the composition: its texts to edit, and where it came from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.detailpaneel.afwijking import Afwijkingsbalk
from app.detailpaneel.blokken import Feitenrooster, Kop, Melding, platte_tekst, sectiekop
from app.detailpaneel.herkomst import Herkomstbeeld, Onderdeel
from app.detailpaneel.pagina import Pagina
from app.detailpaneel.schrijfwoorden import uitleg_of
from app.detailpaneel.tekstdeel import Lijstdeel, Tekstdeel, Verschilblok
from app.detailpaneel.tekstvelden import Schrijfplek, Titelveld
from app.detailpaneel.woorden import one_line
from app.look.focus import has_within
from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE_GROOT, RUIMTE_KLEIN
from app.structuurpaneel.rijen import Rijsoort
from composer.deelvelden import fields_of
from composer.operations import KERNTAAKTEKSTEN, WERKPROCESTEKSTEN
from composer.samenstelling import GekozenKerntaak
from composer.schrijfregels import Markering

_VELDEN: Final = (*KERNTAAKTEKSTEN, *WERKPROCESTEKSTEN)


class Onderdeelblad(Pagina):
    """Shows one kerntaak or werkproces; touches only the fields that differ."""

    titel_gewijzigd = Signal(str, str)
    tekst_gewijzigd = Signal(str, str, str)
    brontekst_terugzetten = Signal(str)
    knoop_gevraagd = Signal(object)
    laden_gevraagd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self._onderdeel: Onderdeel | None = None
        self._code = ""
        self._herkomst = Herkomstbeeld()
        self._markeringen: tuple[Markering, ...] = ()
        self._inhoud = QWidget()
        self._kop = Kop(self._inhoud)
        self._uit = platte_tekst(gedempt=True)
        self._titel = Titelveld(self._inhoud)
        self._titelverschil = Verschilblok(self._inhoud)
        self._afwijking = Afwijkingsbalk(self._inhoud)
        self._onbekend = Melding("unknown", "gedempt", self._inhoud)
        self._laden = QPushButton(self._inhoud)
        self._teksten = {veld: Tekstdeel(veld, self._inhoud) for veld in _VELDEN}
        self._lijst = Lijstdeel(self._inhoud)
        self._herkomstkop = sectiekop()
        self._feiten = Feitenrooster(self._inhoud)
        self._tonen = QPushButton(self._inhoud)
        self._arrange()
        self._connect()
        self._retranslate()

    def show_onderdeel(self, onderdeel: Onderdeel, code: str, herkomst: Herkomstbeeld) -> None:
        """Show a part with the code that it has now."""
        is_ander = onderdeel.id != self._id
        self._id = onderdeel.id
        self._onderdeel, self._code, self._herkomst = onderdeel, code, herkomst
        self._refresh()
        if is_ander:
            for deel in self._teksten.values():
                deel.to_start()
            self.verticalScrollBar().setValue(0)

    @property
    def huidig_veld(self) -> tuple[str, str]:
        """The id of the part and the name of the field that has the keyboard or had it last."""
        heeft = self.focusWidget()
        velden: dict[str, QWidget] = {"titel": self._titel, **self._teksten}
        namen = (naam for naam, veld in velden.items() if has_within(veld, heeft))
        return self._id, next(namen, "")

    def show_markeringen(self, markeringen: Sequence[Markering]) -> None:
        """Underline the words of this part that break a writing rule, and no others."""
        self._markeringen = tuple(m for m in markeringen if m.onderdeel == self._id)
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _arrange(self) -> None:
        # The fields are the stops of Tab; the page follows the cursor.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._titel)
        set_icon(self._laden, "load")
        set_icon(self._tonen, "structure")
        self._onbekend.add_knop(self._laden)
        kolom = QVBoxLayout(self._inhoud)
        kolom.setContentsMargins(RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT)
        kolom.setSpacing(RUIMTE_KLEIN)
        delen: tuple[QWidget, ...] = (
            self._kop,
            self._titel,
            self._titelverschil,
            self._uit,
            self._afwijking,
            self._onbekend,
            *self._teksten.values(),
            self._lijst,
            self._herkomstkop,
            self._feiten,
        )
        for deel in delen:
            kolom.addWidget(deel)
        kolom.addWidget(self._tonen, 0, Qt.AlignmentFlag.AlignLeft)
        kolom.addStretch(1)
        self.setWidget(self._inhoud)

    def _connect(self) -> None:
        self._titel.getypt.connect(self._on_titel)
        for deel in self._teksten.values():
            deel.getypt.connect(self._on_tekst)
        self._afwijking.getoond.connect(self._refresh)
        self._afwijking.terugzetten_gevraagd.connect(self._on_terugzetten)
        self._laden.clicked.connect(self.laden_gevraagd)
        self._tonen.clicked.connect(self._on_tonen)

    def _retranslate(self) -> None:
        leeg = self.tr("Nog geen tekst")
        verschil = self.tr("Verschil met de bron")
        koppen = {
            "complexiteit": self.tr("Complexiteit"),
            "verantwoordelijkheid": self.tr("Verantwoordelijkheid en zelfstandigheid"),
            "omschrijving": self.tr("Omschrijving"),
            "resultaat": self.tr("Resultaat"),
            "gedrag": self.tr("Gedrag"),
        }
        for veld, deel in self._teksten.items():
            deel.set_namen(koppen[veld], leeg, verschil)
        self._titel.setAccessibleName(self.tr("Titel"))
        self._titel.setPlaceholderText(self.tr("Titel"))
        self._titelverschil.set_kop(verschil)
        self._laden.setText(self.tr("XML-bestand van SBB laden…"))
        self._onbekend.tekst.setText(
            self.tr(
                "De bron gaf alleen de titel. Schrijf de teksten hier, of laad het XML-bestand van "
                "SBB en zet daarna de brontekst terug."
            )
        )
        self._herkomstkop.setText(self.tr("Herkomst"))
        self._tonen.setText(self.tr("Toon in de structuur"))
        self._refresh()
        self._mark()

    def _refresh(self) -> None:
        if (onderdeel := self._onderdeel) is None:
            return
        is_kerntaak = isinstance(onderdeel, GekozenKerntaak)
        bron = self._herkomst.bron if self._afwijking.toont_verschil else None
        soortnaam = self.tr("Kerntaak") if is_kerntaak else self.tr("Werkproces")
        self._kop.show_kop(
            Rijsoort.KERNTAAK if is_kerntaak else Rijsoort.WERKPROCES, f"{soortnaam}  {self._code}"
        )
        self._kop.show_domein(self._herkomst.domein, self._herkomst.domeinnaam)
        self._titel.set_tekst(onderdeel.titel)
        self._titelverschil.show_verschil(bron.titel if bron else None, onderdeel.titel)
        self._afwijking.show_afwijking(onderdeel.is_afwijkend, self._herkomst)
        self._onbekend.setVisible(not onderdeel.inhoud_bekend)
        velden = KERNTAAKTEKSTEN if is_kerntaak else WERKPROCESTEKSTEN
        for veld, deel in self._teksten.items():
            deel.setVisible(veld in velden)
            if veld in velden:
                deel.show_tekst(getattr(onderdeel, veld), getattr(bron, veld) if bron else None)
        self._show_lijst(onderdeel, bron)
        self._show_herkomst()

    def _mark(self) -> None:
        if (onderdeel := self._onderdeel) is None:
            return
        teksten = fields_of(onderdeel)
        plekken: dict[str, list[Schrijfplek]] = defaultdict(list)
        for markering in self._markeringen:
            plek = Schrijfplek(markering.begin, markering.einde, uitleg_of(markering.soort))
            plekken[markering.veld].append(plek)
        self._titel.mark(onderdeel.titel, plekken["titel"])
        for veld, deel in self._teksten.items():
            deel.mark(teksten.get(veld, ""), plekken[veld])

    def _show_lijst(self, onderdeel: Onderdeel, bron: Onderdeel | None) -> None:
        verschil = self.tr("Verschil met de bron")
        if isinstance(onderdeel, GekozenKerntaak):
            kop, leeg = self.tr("Vakkennis en vaardigheden"), self.tr("Geen vakkennis bekend.")
        else:
            kop, leeg = self.tr("Competenties"), self.tr("Geen competenties bekend.")
        self._lijst.set_namen(kop, leeg, verschil)
        self._lijst.show_lijst(_lijst_of(onderdeel), _lijst_of(bron) if bron else None)

    def _show_herkomst(self) -> None:
        feiten = self._herkomst.feiten
        if feiten:
            naam = self._herkomst.kwalificatie or feiten[0][1]
            self._uit.setText(self.tr("Overgenomen uit {0}").format(naam))
        else:
            self._uit.setText(self.tr("Eigen onderdeel, niet overgenomen uit de structuur"))
        self._feiten.show_feiten(feiten)
        self._herkomstkop.setVisible(bool(feiten))
        self._feiten.setVisible(bool(feiten))
        self._tonen.setVisible(self._herkomst.knoop is not None)

    def _on_titel(self, titel: str) -> None:
        self.titel_gewijzigd.emit(self._id, titel)

    def _on_tekst(self, veld: str, tekst: str) -> None:
        self.tekst_gewijzigd.emit(self._id, veld, tekst)

    def _on_terugzetten(self) -> None:
        self.brontekst_terugzetten.emit(self._id)

    def _on_tonen(self) -> None:
        self.knoop_gevraagd.emit(self._herkomst.knoop)


def _lijst_of(onderdeel: Onderdeel) -> tuple[str, ...]:
    if isinstance(onderdeel, GekozenKerntaak):
        return tuple(one_line(item.titel) for item in onderdeel.vakkennis)
    return tuple(one_line(item.titel) for item in onderdeel.competenties)
