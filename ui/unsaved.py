"""A question of the browser's own before a reload or a closed tab takes unsaved edits along."""

import streamlit as st

_GUARD = st.components.v2.component(
    "unsaved",
    js="""export default function (component) {
  window.onbeforeunload = component.data ? (event) => event.preventDefault() : null
  return () => { window.onbeforeunload = null }
}""",
)


def guard(count: int) -> None:
    """Have the browser ask before it goes, while `count` edits are unsaved."""
    _GUARD(data=count, key="unsaved", height=0)
