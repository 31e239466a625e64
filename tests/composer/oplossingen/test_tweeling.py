from __future__ import annotations

from tests.composer.oplossingen.voorbeelden import offers
from tests.composer.samenstellingen import eigen_kerntaak, omgeving, samenstelling


def test_only_the_twin_outside_the_domain_of_all_is_replaced() -> None:
    verkoper, groen = eigen_kerntaak("25167:K1"), eigen_kerntaak("25503:K2")
    waarde = samenstelling(verkoper, groen)
    ((_, oplossing),) = offers(omgeving(), waarde, "STR-03")
    nieuw, change = oplossing.bewerk(waarde)
    assert nieuw.kerntaken[0] is verkoper
    bronnen = [str(o.herkomst.bron) for o in nieuw.onderdelen if o.herkomst][3:]
    assert bronnen == ["25167:K2", "25167:K2-W1", "25167:K2-W2"]
    assert change.onderdelen == {groen.id, *(wp.id for wp in groen.werkprocessen)}
    assert not any(o.is_afwijkend for o in nieuw.onderdelen)


def test_it_is_never_done_unseen() -> None:
    waarde = samenstelling(eigen_kerntaak("25167:K1"), eigen_kerntaak("25503:K2"))
    ((_, oplossing),) = offers(omgeving(), waarde, "STR-03")
    assert not oplossing.is_veilig
