"""The code asks for words that exist, and no word is kept that nobody says."""

import ast
from functools import cache

from locales import DEFAULT
from tests.locales import code
from tests.locales.files import messages

# Ids that are put together from a code while running: t(f"status-{status}").
PUT_TOGETHER = (
    "action-answer-",
    "adding-",
    "api-",
    "audit-reason-",
    "audit-what-",
    "basis-",
    "changes-group-",
    "changes-said-",
    "column-",
    "conflict-all-",
    "date_precision-",
    "duration-",
    "exchange-table-",
    "filter-all-",
    "ground-",
    "health-",
    "how-",
    "kind-",
    "mail-undelivered-",
    "partner_kind-",
    "people-choose-",
    "people-refused-",
    "people-state-",
    "browser-shown-",
    "level-",
    "method-may-",
    "method-role-",
    "navigation-",
    "notice-text-",
    "notice-title-",
    "page-",
    "passkey-button-",
    "passkey-on-",
    "passkey-refused-",
    "passkey-text-",
    "passkey-title-",
    "planning-",
    "problem-",
    "refusal-",
    "scope-",
    "share-refused-",
    "share-section-",
    "share-state-",
    "sign-in-button-",
    "sign-in-on-",
    "sign-in-refused-",
    "sign-in-text-",
    "sign-in-title-",
    "status-",
    "undo-outage-",
    "update-outage-",
)


@cache
def _asked() -> dict[str, set[str]]:
    """Id, or beginning and *, to the files that ask for it."""
    found: dict[str, set[str]] = {}
    for path in code.sources(*code.FOLDERS):
        for asked in code.asked(code.tree(path)):
            found.setdefault(asked, set()).add(path.name)
    for path in code.templates():
        for asked in code.asked_by_template(path.read_text(encoding="utf-8")):
            found.setdefault(asked, set()).add(path.name)
    return found


def test_every_word_that_is_asked_for_exists() -> None:
    known = messages(DEFAULT)
    assert {
        asked: files
        for asked, files in _asked().items()
        if asked not in known and not asked.endswith("*")
    } == {}


def test_what_is_put_together_is_listed_here() -> None:
    beginnings = {asked: files for asked, files in _asked().items() if asked.endswith("*")}
    unlisted = {
        asked: files
        for asked, files in beginnings.items()
        if not asked.removesuffix("*").startswith(PUT_TOGETHER)
    }
    assert unlisted == {}


def test_every_listed_beginning_begins_a_word() -> None:
    assert [start for start in PUT_TOGETHER if not _beginning_with(start)] == []


def test_every_word_is_said_somewhere() -> None:
    literals = set().union(*(code.strings(code.tree(p)) for p in code.sources(*code.FOLDERS)))
    said = literals | set(_asked())
    silent = [name for name in messages(DEFAULT) if name not in said]
    assert [name for name in silent if not name.startswith(PUT_TOGETHER)] == []


def test_every_reason_for_refusing_has_its_sentence() -> None:
    # Where these refuse, nothing else is written with a hyphen; a reason of one word has none.
    names = """record/statement_rules record/stored_text record/column_values record/coercion
        record/validation record/saving record/outcomes record/additions undo/undo_batch
        undo/undo_plan undo/undo_partners imports/import_actions imports/import_evidence
        imports/import_partners"""
    files = [code.ROOT / "db" / f"{name}.py" for name in names.split()]
    read = ("cell_values", "file_rows", "whole_edits")
    files += [code.ROOT / "data" / "files" / f"{name}.py" for name in read]
    literals = set().union(*(code.strings(code.tree(path)) for path in files))
    sentences = _beginning_with("refusal-")
    assert {f"refusal-{reason}" for reason in code.with_hyphens(literals)} <= sentences
    assert sentences <= {f"refusal-{reason}" for reason in literals}


def test_asked_reads_ids_in_each_of_their_shapes() -> None:
    module = ast.parse(
        """
t("page-overview")
view.t("a-one" if some else "a-two", count=3)
t(f"status-{code}")
t("health-" + code)
t(message_id)
other("not-asked")
"""
    )
    found = ["page-overview", "a-one", "a-two", "status-*", "health-*"]
    assert list(code.asked(module)) == found
    template = """{{ t("page-overview") }} {{ t('status-' ~ code) }} {{ not("this") }}"""
    assert list(code.asked_by_template(template)) == ["page-overview", "status-*"]


def _beginning_with(start: str) -> set[str]:
    return {name for name in messages(DEFAULT) if name.startswith(start)}
