"""The workshop itself: lists that must be complete, and what the README promises."""
