"""The report as a PDF, set by typst from the files beside this one."""
