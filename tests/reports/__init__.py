"""Reports: what a file holds, how it looks, and how it is asked for."""
