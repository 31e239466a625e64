from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.instellingen import Instellingenbeheer
from app.structuurpaneel.geheugen import BESTE, MEESTE_RECENT, STRUCTUUR, Recent, Zoekgeheugen
from app.structuurpaneel.rijen import Knoop, Rijsoort


@pytest.fixture
def geheugen(qapp: QApplication) -> Zoekgeheugen:
    beheer = Instellingenbeheer()
    return Zoekgeheugen(beheer)


def later() -> Zoekgeheugen:
    """What the next session reads."""
    return Zoekgeheugen(Instellingenbeheer())


def wp(nummer: int, titel: str = "Ontvangt gasten") -> Recent:
    return Recent(Knoop(Rijsoort.WERKPROCES, f"25001:B1-K1-W{nummer}"), titel)


def test_questions_are_kept_across_sessions(geheugen: Zoekgeheugen) -> None:
    geheugen.save("mijn\tvraag ", 'gasten  niveau:3 "de klant"')
    geheugen.save("leeg", "")
    assert later().vragen == {"mijn vraag": 'gasten niveau:3 "de klant"', "leeg": ""}
    geheugen.save("mijn vraag", "tuin")
    assert later().vragen == {"mijn vraag": "tuin", "leeg": ""}


def test_a_question_gets_another_name_in_its_place(geheugen: Zoekgeheugen) -> None:
    for naam in ("a", "b", "c"):
        geheugen.save(naam, f"vraag {naam}")
    geheugen.rename("b", " nieuw ")
    assert list(geheugen.vragen) == ["a", "nieuw", "c"]
    geheugen.rename("nieuw", "c")
    assert geheugen.vragen == {"a": "vraag a", "c": "vraag b"}
    geheugen.rename("a", "  ")
    geheugen.rename("onbekend", "x")
    assert list(geheugen.vragen) == ["a", "c"]
    geheugen.remove("a")
    assert list(later().vragen) == ["c"]


def test_the_last_parts_stand_first_and_no_more_than_some(geheugen: Zoekgeheugen) -> None:
    geheugen.see(wp(1), wp(2))
    geheugen.see(wp(1, "Andere titel"))
    assert later().recent == [wp(1, "Andere titel"), wp(2)]
    geheugen.see(*map(wp, range(3, 40)))
    assert len(geheugen.recent) == MEESTE_RECENT
    assert geheugen.recent[0] == wp(39)


def test_what_is_damaged_is_left_out(geheugen: Zoekgeheugen) -> None:
    beheer = Instellingenbeheer()
    beheer.change(
        replace(
            beheer.nu,
            zoekvragen=("zonder tab", "goed\tgasten", "\tzonder naam"),
            recente_onderdelen=(
                "x",
                "werkproces\t25001:B1-K1-W1",
                "boom\ta\tb",
                "keuzedeel\tK1\tT",
            ),
            zoekvolgorde="anders",
        )
    )
    gelezen = later()
    assert gelezen.vragen == {"goed": "gasten"}
    assert gelezen.recent == [Recent(Knoop(Rijsoort.KEUZEDEEL, "K1"), "T")]
    assert gelezen.volgorde == BESTE
    gelezen.volgorde = STRUCTUUR
    assert later().volgorde == STRUCTUUR
