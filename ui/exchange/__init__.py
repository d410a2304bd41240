"""The page Exchange: files in, seen before they are saved, and files out."""
