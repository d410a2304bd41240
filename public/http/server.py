"""The shared pages alone: without the dashboard, without Streamlit, without a way to write."""

import argparse
import logging
from contextlib import suppress

import uvicorn

from db.engine.database import opened
from db.engine.schema import check_version
from public.http.services import Services
from public.http.shared_app import alone
from settings import Settings


def serve(asked: argparse.Namespace, chosen: Settings) -> int:
    """Serve until somebody stops it. Raises what is raised where the database can't be read."""
    with opened(chosen.database_url) as engine:
        check_version(engine)
    logging.basicConfig(format="%(levelname)s: %(message)s")
    for name in ("uvicorn", "public"):
        logging.getLogger(name).setLevel(logging.INFO)
    config = uvicorn.Config(
        alone(Services(only_reads=True)),
        host=asked.address,
        port=asked.port or chosen.port,
        log_config=None,
        server_header=False,
        proxy_headers=False,  # the app reads them, where a proxy was named
    )
    with suppress(KeyboardInterrupt):  # that is how it is stopped
        try:
            uvicorn.Server(config).run()
        except SystemExit:  # it has said why it can't listen there
            return 1
    return 0


def port(text: str) -> int:
    """The port that an argument names. Raises what argparse expects."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65_536):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no port")
    return int(text)
