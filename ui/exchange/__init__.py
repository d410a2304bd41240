"""What the page Exchange draws: the cards that give files, take them, and make programmes.

The page imports `export_card`, `report_card`, `import_card`, `next_programme` and `new_programme`;
the frame imports `new_file` where there is no programme yet. `brought_file` takes a file,
`import_state` keeps it for the visit, `import_preview` and `import_saving` are the two halves of an
import.
"""
