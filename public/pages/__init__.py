"""Shared pages: found by their token, made of one scope, sent as HTML, picture and files."""
