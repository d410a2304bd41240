"""The report as a PDF, made by typst from the files in this folder."""
