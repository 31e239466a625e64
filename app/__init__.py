"""How it looks and feels: windows, item models, panels, settings.

The only room that knows Qt. ``networkx`` and ``lxml`` come in late, because the window has to show
first: what needs them is imported inside functions or on the worker that loads the structure.
"""
