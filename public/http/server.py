"""The server of shared pages alone, without the dashboard and without writing."""

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
    """Serve until interrupted; return the exit code. Raises errors of an unreadable database."""
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
        proxy_headers=False,  # NamedProxies reads them
    )
    with suppress(KeyboardInterrupt):  # the usual way to stop it
        try:
            uvicorn.Server(config).run()
        except SystemExit:  # uvicorn has logged why it can't listen there
            return 1
    return 0


def port(text: str) -> int:
    """The port in an argument, 1 to 65535. Raises ArgumentTypeError."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65_536):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no port")
    return int(text)
