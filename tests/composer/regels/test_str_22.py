from __future__ import annotations

from dataclasses import replace

from composer.codering import codes_of
from composer.copy_parts import copy_kerntaak
from composer.finding import Finding
from composer.meldingen import sentence
from composer.regels.str_22 import marks_in
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Verwijzing
from tests.composer.regels.kerntaakbron import kerntaakstructuur
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    id_,
    omgeving,
    samenstelling,
    variants,
)

STRUCTUUR = kerntaakstructuur()


def with_line(regel: str) -> GekozenKerntaak:
    """A copied kerntaak that got this line of vakkennis."""
    taak = copy_kerntaak(STRUCTUUR, Bronverwijzing.parse("25900:B1-K1"), new_id=id_)
    return replace(taak, vakkennis=(*taak.vakkennis, Verwijzing("nieuw", regel)))


def judged(waarde: Samenstelling) -> tuple[Finding, ...]:
    return findings_of("STR-22", waarde, structuur=STRUCTUUR)


def test_str_22_violating_example_a_reference_level() -> None:
    waarde = samenstelling(with_line("Kan rekenen op niveau 3F."))
    (finding, info) = judged(waarde)
    assert (finding.variant, finding.ernst) == ("referentieniveau", "waarschuwing")
    assert finding.onderdeel == waarde.kerntaken[0].id
    assert sentence(finding, codes_of(waarde)) == (
        "In de vakkennis staat een taal- of rekenniveau: „3F”. Beschrijf wat iemand kan, zonder "
        "niveau."
    )
    assert (info.variant, dict(info.parameters)) == ("nagelopen", {"aantal": 1})


def test_str_22_fine_example_what_somebody_can_do() -> None:
    waarde = samenstelling(with_line("Kan prijzen en hoeveelheden berekenen voor offertes."))
    assert [f.variant for f in judged(waarde)] == ["nagelopen"]


def test_one_finding_names_the_places_of_one_kind_in_one_part() -> None:
    tekst = "Werkt netjes, zodat het klopt. Overlegt, zodat het kan."
    delen = [eigen_werkproces(gedrag=tekst), eigen_werkproces(gedrag=tekst)]
    gevonden = [f for f in judged(samenstelling(eigen_kerntaak(None, delen))) if f.ernst != "info"]
    assert [(f.variant, f.onderdeel) for f in gevonden] == [("zodat", wp.id) for wp in delen]
    assert dict(gevonden[0].parameters) == {"plaatsen": ("„zodat”",)}


def test_a_long_piece_is_shortened_and_of_many_three_are_named() -> None:
    lang = " ".join(["Meten"] * 30)
    regels = tuple(Verwijzing(str(i), f"{i} {lang}") for i in range(5))
    (finding, *_) = judged(samenstelling(eigen_kerntaak(None, vakkennis=regels)))
    assert finding.variant == "geen_zin"
    plaatsen = dict(finding.parameters)["plaatsen"]
    assert isinstance(plaatsen, tuple)
    assert [plaats[:8] for plaats in plaatsen] == ["„0 Meten", "„1 Meten", "„2 Meten"]
    assert all(plaats.endswith(" …”") and len(plaats) < 70 for plaats in plaatsen)


def test_the_name_is_always_judged_and_belongs_to_the_whole() -> None:
    (finding,) = judged(samenstelling(naam="Servicemedewerker niveau 2"))
    assert (finding.variant, finding.onderdeel) == ("niveau_in_naam", "")


def test_a_text_that_may_be_the_source_is_left_open_once() -> None:
    delen = [replace(eigen_werkproces(f"25180:K1-W{i}"), gedrag="Zodat.") for i in (1, 2)]
    waarde = samenstelling(eigen_kerntaak("25180:K1", delen))
    onbekend, info = findings_of("STR-22", waarde)
    assert (onbekend.variant, onbekend.ernst) == ("onbekend", "info")
    assert onbekend.betrokken == tuple(deel.id for deel in delen)
    assert dict(info.parameters) == {"aantal": 0}


def test_an_empty_composition_has_no_texts() -> None:
    assert not variants("STR-22", samenstelling())


def test_the_marks_are_those_of_the_rule_and_only_where_it_applies() -> None:
    waarde = samenstelling(with_line("Kan rekenen op niveau 3F."))
    in_deze = omgeving(structuur=STRUCTUUR)
    (markering,) = marks_in(in_deze, waarde)
    assert (markering.veld, markering.soort) == ("vakkennis", "referentieniveau")
    regels = {**in_deze.regelset.regels}
    regels["STR-22"] = replace(regels["STR-22"], geldt=False)
    zonder = replace(in_deze, regelset=replace(in_deze.regelset, regels=regels))
    assert marks_in(zonder, waarde) == ()
