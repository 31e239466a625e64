"""My part and the other side by side, with the words that count as the same marked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.detailpaneel.blokken import platte_tekst
from app.look.thema import RUIMTE_KLEIN, Kleuren
from app.overlap.deelrijen import Deelrij, Treffer
from app.overlap.woorden import kolomnaam, soort_of
from app.verschillen.veldentabel import Cel, Leesveld, Veldbeeld, Veldentabel
from composer.overlap.delen import Onderdeel, compared_fields
from composer.overlap.tekstparen import Stukken, find_other, mark_equal
from composer.regels.context import Context
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.woordverschil import Verschilsoort

translate = QCoreApplication.translate

_KOPPEN: Final = {
    "titel": QT_TRANSLATE_NOOP("overlap", "Titel"),
    "omschrijving": QT_TRANSLATE_NOOP("overlap", "Omschrijving"),
    "resultaat": QT_TRANSLATE_NOOP("overlap", "Resultaat"),
    "gedrag": QT_TRANSLATE_NOOP("overlap", "Gedrag"),
    "complexiteit": QT_TRANSLATE_NOOP("overlap", "Complexiteit"),
    "verantwoordelijkheid": QT_TRANSLATE_NOOP("overlap", "Verantwoordelijkheid"),
}


class Gelijkveld(Leesveld):
    """Marks what is the same, not what differs."""

    def show_cel(self, cel: Cel, naam: str, weg: str, erbij: str) -> None:
        super().show_cel(cel, naam, weg, erbij)
        if cel.stukken:
            gelijk = sum(
                len(stuk.tekst.split())
                for stuk in cel.stukken
                if stuk.soort is Verschilsoort.GELIJK
            )
            alle = sum(len(stuk.tekst.split()) for stuk in cel.stukken)
            zin = translate("overlap", "{gelijk} van de {alle} woorden zijn gelijk")
            self.setAccessibleDescription(zin.format(gelijk=gelijk, alle=alle))

    def opmaak(self, kleur: Kleuren) -> dict[Verschilsoort, QTextCharFormat]:
        gelijk = QTextCharFormat()
        gelijk.setBackground(QColor(kleur.treffer_vlak))
        gelijk.setFontUnderline(True)
        anders = QTextCharFormat()
        return {
            Verschilsoort.GELIJK: gelijk,
            Verschilsoort.TOEGEVOEGD: anders,
            Verschilsoort.VERWIJDERD: anders,
        }


class NaastElkaar(QWidget):
    """The texts that were compared; titles alone where there is no text, and then it says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uitleg = platte_tekst(gedempt=True)
        self.tabel = Veldentabel(2, self, Gelijkveld)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(RUIMTE_KLEIN, RUIMTE_KLEIN, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addWidget(self.uitleg)
        kolom.addWidget(self.tabel, 1)

    def show_nothing(self, waarom: str) -> None:
        """Show only why there is nothing to show."""
        self.uitleg.setText(waarom)
        self.tabel.show_velden(())

    def show_paar(self, context: Context, rij: Deelrij, treffer: Treffer) -> None:
        """Show a part of the composition beside what it is alike."""
        eigen = context.onderdeel_by_id[rij.id]
        ander = find_other(context, treffer.kolom.soort, treffer.overeenkomst)
        if ander is None:
            zin = translate("overlap", "Van {kolom} is de inhoud niet bekend; de bron is dezelfde.")
            self.show_nothing(zin.format(kolom=kolomnaam(treffer.kolom)))
            return
        self.uitleg.setText(_explain(treffer, eigen, ander))
        bron = kolomnaam(treffer.kolom)
        if ander.herkomst is not None:
            bron = f"{bron}, {ander.herkomst.bron.code}"
        eigen_kop = translate("overlap", "{code}, uw samenstelling").format(code=rij.code)
        self.tabel.set_koppen([eigen_kop, bron])
        self.tabel.show_velden(_fields(eigen, ander))


def _explain(treffer: Treffer, eigen: Onderdeel, ander: Onderdeel) -> str:
    zinnen = [soort_of(treffer.overeenkomst)]
    zonder = [not any(compared_fields(deel).values()) for deel in (eigen, ander)]
    if all(zonder):
        zinnen.append(translate("overlap", "van geen van beide is tekst, alleen de titel"))
    elif any(zonder):
        zinnen.append(translate("overlap", "van één van beide is geen tekst, alleen de titel"))
    else:
        zinnen.append(translate("overlap", "gelijke woorden zijn gemarkeerd"))
    return "; ".join(zinnen)


def _fields(eigen: Onderdeel, ander: Onderdeel) -> list[Veldbeeld]:
    links, rechts = compared_fields(eigen), compared_fields(ander)
    titels = mark_equal([eigen.titel], [ander.titel])
    teksten = mark_equal(list(links.values()), list(rechts.values()))
    paren = [("titel", titels[0][0], titels[1][0])]
    # A kerntaak and a werkproces are never compared, so both have the same fields.
    paren += zip(links, *teksten, strict=True)
    return [
        Veldbeeld(translate("overlap", _KOPPEN[naam]), (_cel(een), _cel(twee)))
        for naam, een, twee in paren
        if een or twee
    ]


def _cel(stukken: Stukken) -> Cel:
    return Cel(stukken, "" if stukken else translate("overlap", "geen tekst"))
