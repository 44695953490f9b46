"""Every word of the window is translated: lupdate finds all, and none is missing, unfinished or left over."""

import ast
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from bodymap.ui.languages import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "bodymap" / "translations"
CODES = [language.code for language in LANGUAGES if language is not ENGLISH]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the .ts files as lupdate brings them up to date now."""
    folder = tmp_path_factory.mktemp("translations")
    subprocess.run([ROOT / "scripts" / "translations", folder], check=True, cwd=ROOT)
    return folder


def messages(path: Path) -> Iterator[tuple[str, str, ET.Element]]:
    for context in ET.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


def spoken(folder: Path) -> Iterator[tuple[Path, int, str | None, str | None]]:
    """Every call of `tr` and `translate` in the sources: (file, line, context, text); None: no literal."""
    for path in sorted(folder.rglob("*.py")):
        yield from _spoken_in(ast.parse(path.read_text(encoding="utf-8")), None, path)


def _spoken_in(
    node: ast.AST, owner: str | None, path: Path
) -> Iterator[tuple[Path, int, str | None, str | None]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call) and child.args:
            name = getattr(child.func, "attr", getattr(child.func, "id", ""))
            words = [each.value if isinstance(each, ast.Constant) else None for each in child.args]
            if name == "tr":
                is_own = isinstance(child.func, ast.Attribute) and ast.unparse(child.func.value) == "self"
                yield path, child.lineno, inner if is_own else None, words[0]
            elif (
                name == "translate"
                and len(child.args) > 1
                and not ast.unparse(child.func).startswith(("painter.", "box."))
            ):
                yield path, child.lineno, words[0], words[1]
        yield from _spoken_in(child, inner, path)


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_missing_unfinished_or_left_over(code: str, found: Path) -> None:
    said = {(context, source) for context, source, _ in messages(found / f"bodymap_{code}.ts")}
    kept = list(messages(FOLDER / f"bodymap_{code}.ts"))
    assert said == {(context, source) for context, source, _ in kept}, "run scripts/translations"
    assert [source for _, source, text in kept if text.get("type") or not (text.text or "").strip(" ")] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_names_the_same_fields(code: str) -> None:
    for _, source, text in messages(FOLDER / f"bodymap_{code}.ts"):
        assert set(re.findall(r"{\w+}", source)) == set(re.findall(r"{\w+}", text.text or "")), source


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_loads_is_what_was_translated(code: str, tmp_path: Path) -> None:
    compiled = tmp_path / "made.qm"
    release = ROOT / ".venv" / "bin" / "pyside6-lrelease"
    subprocess.run([release, "-silent", FOLDER / f"bodymap_{code}.ts", "-qm", compiled], check=True)
    assert compiled.read_bytes() == (FOLDER / f"bodymap_{code}.qm").read_bytes(), "run scripts/translations"


def test_lupdate_finds_every_word_that_is_asked_for(found: Path) -> None:
    known = {(context, source) for context, source, _ in messages(found / "bodymap_es.ts")}
    lost = [
        f"{path.relative_to(ROOT)}:{line}"
        for path, line, context, text in spoken(ROOT / "bodymap")
        if (context, text) not in known
    ]
    assert lost == [], "write the words as literals in the call itself, outside of f-strings, by self.tr"
