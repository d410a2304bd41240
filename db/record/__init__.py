"""The record, and every write to it: requests are weighed and written as one batch, or refused.

- `requests`, `saving`, `outcomes`: callers pass ChangeRequest, NewAction or NewEvidence to `save`
  or `add`, and get Saved, or RefusedError or ConflictError with all that is against it.
- `validation`, `additions`, `conflicts`, `statement_rules`, `coercion`, `column_values`: weighing.
- `programme_state`, `vocabulary`, `partner_lives`: the programme as requests meet it.
- `recording`, `digests`: writing a batch, and its seal.
- `replay`: from statements to a state; `queries`: everything that is read.
- `people`: roles and rights; `codes`, `decimals`, `stored_text`, `programme_days`: stored values.
"""
