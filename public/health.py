"""/healthz: whether this process can do its work, for whoever watches it."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

import settings
from data import load
from db.engine import open_engine
from db.schema import check_version, version_wanted

NO_STORE = {"Cache-Control": "no-store"}


def routes() -> list[Route]:
    """The one route."""
    return [Route("/healthz", health, methods=["GET"])]


async def health(_: Request) -> JSONResponse:
    """200 with kind, revision and schema of the database, or 503 with the reason."""
    status, body = await run_in_threadpool(_look)
    return JSONResponse(body, status_code=status, headers=NO_STORE)


def _look() -> tuple[int, dict[str, object]]:
    try:
        engine = open_engine(settings.current().database_url, read_only=True)
        try:
            check_version(engine)
            found = {"database": engine.dialect.name, "revision": load.revision(engine)}
        finally:
            engine.dispose()
    except (*load.UNREADABLE, settings.SettingsError) as error:
        # The kind of fault alone: texts of drivers hold paths and addresses.
        return 503, {"status": "error", "reason": type(error).__name__}
    return 200, {"status": "ok", **found, "schema": version_wanted()}
