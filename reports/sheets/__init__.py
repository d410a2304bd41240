"""The tables of the pages as workbooks and CSV."""
