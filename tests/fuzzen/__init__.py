"""Mutated source files of every kind, and what may come of them; ``python -m tests.fuzz``."""
