"""What a composition has in common with what exists: parts, kwalificaties, cross-overs, keuzedelen.

Every share in the program comes from here, so no figure is computed in two ways. ``delen`` says
what a part is, ``overeenkomsten`` which parts are alike, ``aandelen`` what two kwalificaties share.
``noodzaak`` says which kwalificatie comes closest with keuzedelen, ``keuze`` chooses those;
``terugval`` says in which one a student loses least.
"""
