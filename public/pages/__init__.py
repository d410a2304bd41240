"""Shared pages: found by token, limited to one scope, sent as HTML, picture and files."""
