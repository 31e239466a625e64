"""Bringing a composition up to date with another edition, one choice at a time."""
