"""Shared links and tokens: a question, an audience, a hash of the secret, and an end.

- `stored_links`: Link and NewLink, their StoredQuestion and Audience, and the filters, sections and
  kinds that a link can have. Callers above this layer turn a StoredQuestion into data.filters.
- `reading_links`: a link by its token or its number, lists of links, passwords.
- `link_writing`: make, change, end and duplicate a link; count how often it was opened.
- `link_rules`: everything that can be against a new link.
- `link_secrets`: tokens, hashes and common passwords, for this package alone.
"""
