"""Importing sources into the store, and the editions that stand in it."""
