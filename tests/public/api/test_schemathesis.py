"""All that the document allows is answered as it says, and all that it forbids is refused."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode

from public.api import feeds, resources
from tests.public.api.reading import BASE, bearer, token
from tests.public.sharing import Site

FEW = 5
PATHS = [f"/{name}" for name in (*resources.RESOURCES, "programmes", *feeds.KINDS)]


@pytest.mark.parametrize("mode", list(GenerationMode), ids=lambda mode: mode.name.lower())
@pytest.mark.parametrize("path", PATHS)
def test_no_question_finds_the_document_wrong(
    sqlite_site: Site, path: str, mode: GenerationMode
) -> None:
    schema = schemathesis.openapi.from_asgi(f"{BASE}/openapi.json", sqlite_site.app)
    own = bearer(token(sqlite_site.desk.engine))

    @settings(
        max_examples=FEW,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=schema[path]["GET"].as_strategy(generation_mode=mode))
    def ask(case: Case[Any]) -> None:
        case.call_and_validate(headers=own)

    ask()
