"""What a composition has in common with what exists: parts, kwalificaties, cross-overs, keuzedelen.

Every share in the program comes from here, so no figure is computed in two ways. ``delen`` says
what a part is, ``overeenkomsten`` which parts are alike, ``aandelen`` what two kwalificaties share,
``keuzedelen`` how the chosen keuzedelen stand to it. ``noodzaak`` says which kwalificatie with
keuzedelen comes close to a composition, and ``terugval`` where a student loses least.
"""
