"""What one may compose, what is wrong with it and what it is like.

This room builds on ``kwalificatiestructuur`` and knows nothing of windows (``app``).
"""
