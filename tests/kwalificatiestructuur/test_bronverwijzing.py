import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.bronverwijzing import Bronverwijzing

NUMMER = st.integers(1, 99)


@given(
    crebo=st.from_regex(r"[0-9]{5}|sbb-[0-9]{1,7}", fullmatch=True),
    groep=st.sampled_from(["", "B1-", "P12-"]),
    kerntaak=NUMMER,
    werkproces=st.none() | NUMMER,
)
def test_what_is_written_is_read_back(
    crebo: str, groep: str, kerntaak: int, werkproces: int | None
) -> None:
    code = f"{groep}K{kerntaak}" + ("" if werkproces is None else f"-W{werkproces}")
    bron = Bronverwijzing.parse(f" {crebo}:{code} ")
    assert bron == Bronverwijzing(crebo, code)
    assert Bronverwijzing.parse(str(bron)) == bron
    assert bron.is_werkproces == (werkproces is not None)
    assert bron.kerntaak == Bronverwijzing(crebo, f"{groep}K{kerntaak}")


@pytest.mark.parametrize(
    "tekst",
    ["", "25168", "K1", "25168:", "25168:W1", "25168:k1", "25168:X1-K1", "25168:K1-W", "a b:K1"],
)
def test_any_other_form_is_refused(tekst: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Bronverwijzing.parse(tekst)
