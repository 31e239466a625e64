"""What differs between two editions of the structure, in a window of its own."""
