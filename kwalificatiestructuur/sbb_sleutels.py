"""The keys of the parts of one file: which parts are one part, and which are kept apart."""

from __future__ import annotations

from collections import Counter

# The name of a part, from its SBB number, and the hash of all it says.
Deel = tuple[str, int]


class Sleutels:
    """Issues the keys. Holds no contents, only their hashes: these stay small for a large file.

    The same part may come again in another kwalificatie; for another part, or twice in one
    kwalificatie, the key gets a suffix.
    """

    def __init__(self) -> None:
        # Per part its keys, and per name where the search for a free suffix goes on.
        self._sleutels: dict[Deel, list[str]] = {}
        self._volgende: dict[str, int] = {}
        self._bezet: set[str] = set()

    def issue(self, deel: Deel, basis: Counter[Deel], eigen: Counter[Deel]) -> tuple[str, bool]:
        """The key for the next occurrence of a part, and whether it is new with a suffix.

        ``basis`` and ``eigen`` count the parts so far that one kwalificatie holds; ``eigen`` is
        brought up to date.
        """
        naam = deel[0]
        hier = eigen.get(deel, 0)
        eigen[deel] = hier + 1
        eerder = basis.get(deel, 0) + hier
        sleutels = self._sleutels.setdefault(deel, [])
        if eerder < len(sleutels):
            return sleutels[eerder], False
        sleutel, volgende = naam, self._volgende.get(naam, 2)
        while sleutel in self._bezet:
            sleutel, volgende = f"{naam}~{volgende}", volgende + 1
        self._volgende[naam] = volgende
        self._bezet.add(sleutel)
        sleutels.append(sleutel)
        return sleutel, sleutel != naam
