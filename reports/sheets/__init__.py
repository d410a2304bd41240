"""The views of the pages as workbooks and CSV."""
