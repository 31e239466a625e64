from __future__ import annotations

from composer.finding import Ernst, Finding, names_in


def test_the_names_are_those_of_one_subject_and_of_several() -> None:
    parameters = (("onderwerp", "Horeca"), ("criteria", ("samenhang", "inhoud")), ("aantal", 3))
    finding = Finding("INS-02", "nodig", Ernst.FOUT, parameters=parameters)
    assert names_in(finding) == {"Horeca", "samenhang", "inhoud"}
    assert not names_in(Finding("INS-02", "nodig", Ernst.FOUT))
