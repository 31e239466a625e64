"""The command line without a window: ``structuur``, ``samenstel``, ``valideer`` and so on.

Exit codes: 0 done and no finding of severity *fout* open, 1 such a finding is open, 2 wrong use or
unreadable input, with one line on stderr that starts with ``fout:``. Never a traceback.
"""
