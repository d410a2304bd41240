"""A number is kept as finely as files write it, so that it is read as it was kept."""

from hypothesis import example, given
from hypothesis import strategies as st

from db.imports import file_cells
from db.imports.file_schema import FOLDER
from db.record import decimals

KEPT = st.floats(-1e6, 1e6)


@example(5e-5)
@example(1e-6)
@example(-4e-7)
@example(200 / 3)
@given(KEPT)
def test_what_is_kept_is_written_in_plain_digits_and_read_as_it_was(value: float) -> None:
    kept = decimals.rounded(value)
    assert abs(kept - value) <= 10.0**-decimals.DECIMALS / 2 + 1e-9
    text = decimals.text(kept)
    assert set(text) <= set("-.0123456789")
    assert decimals.read(text) == kept == decimals.rounded(kept)
    assert text == file_cells.text(kept)
    if kept > 0:
        assert file_cells.read(FOLDER["actions"]["weight"], text) == kept


@example(1e-300)
@example(0.1 + 0.2)
@given(KEPT)
def test_what_was_kept_finer_before_is_read_as_files_of_both_kinds_have_it(value: float) -> None:
    shown = decimals.shown(value)
    assert decimals.read(decimals.text(value)) == shown == decimals.shown(shown)
    assert float(f"{shown:.16G}") == shown  # as a workbook is written
