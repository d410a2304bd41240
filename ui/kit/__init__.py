"""The pieces that pages are made of. The kit knows no page, and no page but by its name in a
link.
"""
