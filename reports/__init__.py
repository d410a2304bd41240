"""Reports of a programme as PDF, slides, workbook and CSV, without a browser or office program."""
