"""The pages that only read, a module or two each; none of them imports another page."""
