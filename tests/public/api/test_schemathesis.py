"""All that the document allows is answered as it says, and all that it forbids is refused."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode

from public.api import api_feeds, resources
from tests.db.saying import PROGRAMME
from tests.public.api.reading import BASE, bearer, token
from tests.public.sharing import Site

FEW = 5
# What positive questions are asked about: codes made up by chance are of nothing that is there.
KNOWN = {
    "programme": [PROGRAMME],
    "batch": [1],
    "known_on": ["2100-01-01", "2026-01-01T12:00:00Z"],
    "pillar": ["1", "2"],
    "partner": ["NRW", "NSEC"],
    "status": ["completed", "in_progress"],
    "health": ["at_risk", "off_track"],
    "action": ["1.1", "2022-2.4-1"],
}
PATHS = [f"/{name}" for name in (*resources.RESOURCES, "programmes", *api_feeds.KINDS)]


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.name.lower())
@pytest.mark.parametrize("path", PATHS)
def test_no_question_finds_the_document_wrong(
    sqlite_site: Site, path: str, mode: GenerationMode
) -> None:
    schema = schemathesis.openapi.from_asgi(f"{BASE}/openapi.json", sqlite_site.app)
    own = bearer(token(sqlite_site.desk.engine))
    if mode is GenerationMode.POSITIVE:
        _ask_of_what_is_there(schema.raw_schema, path)

    @settings(
        max_examples=FEW,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=schema[path]["GET"].as_strategy(generation_mode=mode))
    def ask(case: Case[Any]) -> None:
        case.call_and_validate(headers=own)

    ask()


def _ask_of_what_is_there(document: dict[str, Any], path: str) -> None:
    """A cursor and an owner are nobody's to guess, so they are not asked for."""
    asked = document["paths"][path]["get"]
    left_out = tuple(f"/{name}" for name in ("cursor", "owner"))
    asked["parameters"] = [
        one for one in asked["parameters"] if not one.get("$ref", "").endswith(left_out)
    ]
    for name, codes in KNOWN.items():
        schema = document["components"]["parameters"][name]["schema"]
        schema = schema.get("items", schema)
        schema.clear()
        schema["enum"] = codes
