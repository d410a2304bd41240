"""The picture of growth says the medians of all runs together."""

import json
from pathlib import Path

import pytest
from lxml import etree

from bench import __main__ as bench
from bench import growth


def _run(folder: Path, name: str, *rows: tuple[str, int, list[float]]) -> None:
    told = [{"what": what, "actions": actions, "ours": times} for what, actions, times in rows]
    (folder / f"visits-{name}.json").write_text(json.dumps({"visits": told}))


def test_runs_are_taken_together_and_drawn_on_a_logarithmic_scale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "RESULTS", tmp_path)
    monkeypatch.setattr(growth, "PICTURE", tmp_path / "growth.svg")
    _run(tmp_path, "1", ("first <figure>", 100, [200, 300]), ("a filter", 1_000, [400]))
    _run(tmp_path, "2", ("first <figure>", 100, [1_000]), ("first <figure>", 1_000, [2_000]))
    assert bench.main(["--picture"]) == 0
    assert capsys.readouterr().out == "docs/growth.svg: 2 runs\n"
    drawn = etree.fromstring((tmp_path / "growth.svg").read_bytes())
    words = ["".join(each.itertext()) for each in drawn.iter("{*}text")]
    assert "first <figure>: 2,000 ms" in words
    assert "a filter: 400 ms" in words
    (line,) = [
        each.get("points") for each in drawn.iter("{*}polyline") if " " in each.get("points")
    ]
    (x, y), (u, v) = (map(float, point.split(",")) for point in line.split(" "))
    level = {"".join(each.itertext()): float(each.get("y")) - 4 for each in drawn.iter("{*}text")}
    assert u > x
    assert level["500"] < y < level["200"]
    assert v == pytest.approx(level["2,000"], abs=0.2)
