"""Everything kept of one client, to hand out: an encrypted pack, or readable by explicit choice."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from pathlib import Path
from typing import Any

from bodymap.anatomy.whole_file import replace_file
from bodymap.records.codec import decode, encode, to_plain
from bodymap.records.database import told
from bodymap.records.errors import DamagedError, NewerError, WeakPassphraseError, WrongPassphraseError
from bodymap.records.framed import frame, read_limited, unframe
from bodymap.records.keys import Cost, Wrap, WrapKind, is_strong, new_key, seal, unseal, unwrap_key, wrap_key
from bodymap.visit.record import Client, Visit

SCHEMA = 1
_MAGIC = b"BODYMAP CLIENT 1\n"
_MOST_BYTES = 100_000_000
_MOST_HEADER = 10_000
_PACK_NONCE = bytes(12)
"""Every pack has a key of its own, used once: the nonce need not differ."""


class ExportForm(StrEnum):
    """How a client is exported; all but the pack can be read by anybody who gets hold of the file."""

    PACK = "pack"
    JSON = "json"
    HTML = "html"


@dataclass(frozen=True)
class ClientRecord:
    """A client and all visits, newest first."""

    client: Client
    visits: tuple[Visit, ...]


@dataclass(frozen=True)
class _Document:
    schema: int
    record: ClientRecord


def write_export(
    path: Path,
    record: ClientRecord,
    form: ExportForm,
    *,
    passphrase: str = "",
    name_of: Callable[[str], str] = str,
    cost: Cost | None = None,
) -> None:
    """Write the export; the name of the file is the caller's, and should not be the client's.

    Parameters
    ----------
    form : a pack needs a strong `passphrase`, to be told to whoever receives it. name_of : the title of an
        id of the atlas, for the readable page. cost : of the pack's passphrase.

    Raises
    ------
    WeakPassphraseError
        For a pack whose passphrase is too easy to guess.
    RecordsError
        When the file cannot be written; it is then as it was.
    """
    if form is ExportForm.PACK:
        if not is_strong(passphrase):
            raise WeakPassphraseError
        content = _pack(record, passphrase, cost or Cost())
    elif form is ExportForm.JSON:
        document = to_plain(_Document(SCHEMA, record))
        content = (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
    else:
        content = _page(to_plain(record), record.client, name_of).encode()
    with told():
        replace_file(path, content, mode=0o600)


def read_pack(path: Path, passphrase: str) -> ClientRecord:
    """Return what an encrypted export holds.

    Raises
    ------
    WrongPassphraseError, DamagedError, NewerError
        When it cannot be opened, is no pack, or one of a newer program.
    """
    return parse_pack(read_limited(path, _MOST_BYTES), passphrase)


def parse_pack(content: bytes, passphrase: str) -> ClientRecord:
    """Return what the bytes of a pack hold; raises as `read_pack`."""
    header, box = unframe(_MAGIC, content, _MOST_HEADER)
    try:
        wrap = decode(Wrap, header.decode())
    except UnicodeDecodeError as error:
        raise DamagedError from error
    key = unwrap_key(wrap, passphrase, "pack")
    text = None if key is None else unseal(key, _PACK_NONCE, box, _MAGIC)
    if text is None:
        raise WrongPassphraseError
    if json.loads(text).get("schema", 0) > SCHEMA:
        raise NewerError
    return decode(_Document, text.decode()).record


def _pack(record: ClientRecord, passphrase: str, cost: Cost) -> bytes:
    key = new_key()
    header = encode(wrap_key(WrapKind.PACK, passphrase, key, "pack", cost)).encode()
    text = json.dumps(to_plain(_Document(SCHEMA, record)), ensure_ascii=False).encode()
    return frame(_MAGIC, header, seal(key, _PACK_NONCE, text, _MAGIC))


def _page(plain: dict[str, Any], client: Client, name_of: Callable[[str], str]) -> str:
    """Return a page without any script, style sheet, picture or link: nothing is loaded by opening it."""
    body = _rows(plain, name_of)
    title = escape(client.name)
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{title}</title></head>\n'
        f"<body>\n<h1>{title}</h1>\n{body}\n</body>\n</html>\n"
    )


def _rows(value: Any, name_of: Callable[[str], str]) -> str:
    if isinstance(value, dict):
        shown = {key: each for key, each in value.items() if each not in (None, "", [], {})}
        lines = (
            f"<dt>{escape(key.replace('_', ' '))}</dt><dd>{_rows(each, name_of)}</dd>"
            for key, each in shown.items()
        )
        return f"<dl>{''.join(lines)}</dl>"
    if isinstance(value, list):
        return f"<ol>{''.join(f'<li>{_rows(each, name_of)}</li>' for each in value)}</ol>"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return escape(name_of(value) if isinstance(value, str) else str(value)).replace("\n", "<br>")
