"""The page Update: the table, the form, the unsaved work of a visit, the save and its outcome."""
