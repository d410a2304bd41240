"""The read API and the feeds: the dashboard's figures for programs, calendars and feed readers."""
