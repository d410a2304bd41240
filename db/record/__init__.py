"""The record: requests are weighed by one plan, and written as one batch or refused with
reasons.
"""
