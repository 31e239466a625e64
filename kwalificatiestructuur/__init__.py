"""What exists nationally: the elements, their readers, the graph and the questions asked of it.

This room knows nothing of compositions (``composer``) or of windows (``app``).
"""
