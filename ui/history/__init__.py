"""The page History: the saves, their statements, and the undo of a save."""
