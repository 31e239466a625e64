"""A made-up SBB structure at national size, with what it says: ``python -m tests.nationaal``."""
