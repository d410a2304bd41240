"""A programme as it stands, as tables or a folder of CSV: checked, compared and loaded.

Callers import `loading`: `load_folder` reads a folder, `load` takes tables of text, `checked` says
what is wrong in them. `folder_reading` and `folder_rules` check, `folder_statements` makes
statements of rows, `loader` writes what is new, `folder_differences` lists what differs.
"""
