"""What somebody who sees the actions of given partners alone is shown of a record."""

from collections.abc import Collection, Iterable, Set
from dataclasses import replace
from typing import Any

import pandas as pd

from data.record.load import Record
from db.record.replay import split


def narrowed(
    record: Record, partners: Set[str], newest: Record, log: pd.DataFrame, moves: pd.DataFrame
) -> Record:
    """The record as far as it is about actions with one of `partners`, by what holds last of them.

    That is said by the `newest` record, also of one as it was known before. A measure is shown
    where its action is and it has one of them itself. Pillars and partners are those that these
    actions ever had, events and batches those that are about them.
    """
    codes = _codes(newest.updates, partners)
    updates = _among(record.updates, "action_code", codes)
    evidence = _among(record.evidence, "action_code", codes)
    named = {*_each(updates["partners"]), *_each(evidence["partners"])}
    own = _among(record.batches, "id", {*updates["batch_id"], *evidence["batch_id"]})
    owning = {*updates["owner"]}
    elsewhere = {
        *moves["batch_id"],
        *(number for frame in (record.updates, log) for number in _about_others(frame, codes)),
    }
    return replace(
        record,
        pillars=_among(record.pillars, "code", {*updates["pillar_code"]}),
        partners=_among(record.partners, "code", named),
        actions=_among(record.actions, "code", codes),
        updates=_without(updates, "batch_comment", updates["batch_id"].isin(elsewhere)),
        evidence=evidence,
        batches=_without(own, "comment", own["id"].isin(elsewhere)),
        people={number: name for number, name in record.people.items() if name in owning},
    )


def evidence_of(log: pd.DataFrame, record: Record) -> pd.DataFrame:
    """The rows of data.record.load.evidence_log about a narrowed record."""
    return _among(_among(log, "action_code", {*record.actions["code"]}), "batch_id", _saves(record))


def partners_of(log: pd.DataFrame, record: Record) -> pd.DataFrame:
    """The rows of data.record.partner_moves.log about a narrowed record."""
    return _among(_among(log, "code", {*record.partners["code"]}), "batch_id", _saves(record))


def _codes(updates: pd.DataFrame, partners: Set[str]) -> set[str]:
    ordered = updates.sort_values(["effective_on", "sequence"])
    having = _last(ordered, "partners")
    found = {code for code, named in having.items() if partners & {*named}}
    parents = _last(ordered, "parent_code")
    return {code for code in found if not parents.get(code) or parents[code] in found}


def _last(ordered: pd.DataFrame, column: str) -> dict[str, Any]:
    """Action code to what was stated last of a column."""
    states = [column in split(stated) for stated in ordered["states"]]
    stating = ordered[states]
    return dict(zip(stating["action_code"], stating[column], strict=True))


def _about_others(frame: pd.DataFrame, codes: Set[str]) -> "pd.Series[int]":
    """The batches of the rows that aren't about the actions `codes`."""
    return frame.loc[~frame["action_code"].isin(codes), "batch_id"]


def _without(frame: pd.DataFrame, column: str, where: "pd.Series[bool]") -> pd.DataFrame:
    return frame.assign(**{column: frame[column].mask(where, "")})


def _among(frame: pd.DataFrame, column: str, values: Collection[object]) -> pd.DataFrame:
    return frame[frame[column].isin([*values])].reset_index(drop=True)


def _each(column: Iterable[Collection[str]]) -> set[str]:
    return {code for named in column for code in named}


def _saves(record: Record) -> set[int]:
    return {*record.batches["id"]}
