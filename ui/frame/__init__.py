"""The frame around every page: entry, address, filters, both clocks, heading, downloads, store."""
