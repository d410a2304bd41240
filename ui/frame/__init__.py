"""The frame around every page: entry, address, filters, the two clocks, heading, downloads, the
store.
"""
