"""plotly.js, as charts are drawn by it in a browser."""

from hashlib import sha256

import pytest

from charts import plotly_bundle

# Of plotly-basic.min.js in plotly's own release, plotly.js-basic-dist-min 2.35.2 on npm.
PUBLISHED = "138c2e81014b979dc00867a93da55b7605a17495ee78dd7afb433b7f021dfcfa"


def test_the_basic_bundle_is_the_file_that_plotly_published() -> None:
    path = plotly_bundle.path()
    assert sha256(path.read_bytes()).hexdigest() == PUBLISHED


def test_where_its_package_is_missing_the_whole_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plotly_bundle, "PACKAGE", "no-such-package")
    path = plotly_bundle.path()
    assert path.name == "plotly.min.js"
    assert path.is_file()
