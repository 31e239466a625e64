"""Everything about one chosen thing: what the source says, and what was made of it."""
