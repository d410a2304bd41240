"""The programme on paper and on slides: files that need neither a browser nor an office program."""
