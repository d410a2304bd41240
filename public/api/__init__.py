"""The read API and the feeds: the same figures for programs, calendars and feed readers."""
