"""A disk so small that it fills up, and a process that may write no more than its files allow."""

import ctypes
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import pytest

# See capabilities(7) and capset(2).
VERSION, WRITES_EVERYWHERE = 0x20080522, 1 << 1
BLOCK = bytes(4096)


class Disk(NamedTuple):
    """A file system of its own below `folder`."""

    folder: Path

    def fill(self) -> None:
        """Leave no room, not even for a byte."""
        with suppress(OSError), (self.folder / "full").open("wb", buffering=0) as file:
            while True:
                file.write(BLOCK)

    def clear(self) -> None:
        """Make room again."""
        (self.folder / "full").unlink()


@contextmanager
def small_disk(folder: Path, megabytes: int = 4) -> Iterator[Disk]:
    """One in memory, for as long as the block; the test is skipped where none can be had."""
    try:
        _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder))
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root can have a small disk: `unshare -rm make faults`")
    try:
        yield Disk(folder)
    finally:
        _run("umount", "--lazy", str(folder))


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """No file grows beyond `size` bytes, as a user's limit or the kind of a disk may have it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def unprivileged() -> Iterator[None]:
    """Root writes wherever it likes; within the block this process is held to the permissions."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(VERSION, 0)
    found, held = (ctypes.c_uint32 * 6)(), (ctypes.c_uint32 * 6)()
    assert libc.capget(header, found) == 0
    held[:] = [found[0] & ~WRITES_EVERYWHERE, *found[1:]]
    assert libc.capset(header, held) == 0
    try:
        yield
    finally:
        assert libc.capset(header, found) == 0


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
