"""Compositions, files of SBB and existing kwalificaties next to each other, as values.

``kolom`` says what is compared, ``uitlijnen`` which parts stand in one row, ``rijen`` what a row
and a cell say. ``vergelijking`` keeps all of it up to date while a column is edited,
``verschillen`` says what differs, word for word where asked. Rows are never aligned on position or
code.
"""
