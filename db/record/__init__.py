"""The record, and every write to it: requests are checked, then written as one batch or refused.

- `requests`, `saving`, `outcomes`: callers pass ChangeRequest, NewAction or NewEvidence to `save`
  or `add`, and get Saved, or RefusedError or ConflictError with every reason against the write.
- `validation`, `additions`, `conflicts`, `statement_rules`, `coercion`, `column_values`: checks.
- `programme_state`, `vocabulary`, `partner_lives`: the programme that requests are checked against.
- `recording`, `digests`: writing a batch, and its digest.
- `replay`: from statements to a state; `queries`: every query for reading.
- `people`: roles and rights; `codes`, `decimals`, `stored_text`, `programme_days`: stored values.
"""
