"""`python -m public serve`: a server for the shared pages alone."""

import argparse
import logging

import uvicorn

from db.engine import opened
from db.migrate import check_version
from public.app import alone
from public.desk import Desk
from settings import Settings


def serve(asked: argparse.Namespace, chosen: Settings) -> int:
    """Serve until somebody stops it. Raises what is raised where the database can't be read."""
    with opened(chosen.database_url) as engine:
        check_version(engine)
    logging.basicConfig(format="%(levelname)s: %(message)s")
    for name in ("uvicorn", "public"):
        logging.getLogger(name).setLevel(logging.INFO)
    config = uvicorn.Config(
        alone(Desk(only_reads=True)),
        host=asked.address,
        port=asked.port or chosen.port,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    server.run()
    return 0 if server.started else 1
