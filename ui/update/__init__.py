"""The page Update: table, form, unsaved edits of a visit, save and its outcome."""
