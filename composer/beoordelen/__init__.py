"""Reviewing without a window: notes, decisions, and the *Beoordelingspakket* that carries them.

``pakket`` is the value and how packages come together, ``revisie`` what it is made of, ``beeld``
what it says, ``bewerkingen`` how one writes in it; ``lezen``, ``schrijven`` and ``bewaren`` are
the file, ``veranderd`` is what is new since, ``verslag`` what is handed back.
"""
