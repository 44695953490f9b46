"""Records in the real window: what is kept, and what is left of a client after the lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from bodymap.anatomy.side import Side
from bodymap.records.errors import DamagedError, FullError
from bodymap.records.keys import Cost
from bodymap.records.profiles import Profiles
from bodymap.records.vault import Vault
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.vault.clients_sheet import ClientsSheet
from bodymap.ui.vault.door import RecordsDoor
from bodymap.ui.vault.profile_sheet import ProfileSheet
from tests.ui.conftest import Window

CANARY = "Zyxandra Quellwitz"
CTRL = Qt.KeyboardModifier.ControlModifier
PASSPHRASE = "correct horse battery staple lamp"


class HandClock:
    """Stands until it is turned."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return self.now


class Records:
    """The records of the window, and what somebody does with them."""

    def __init__(self, window: Window, root: Path) -> None:
        self.window, self.root, self.clock = window, root, HandClock()
        furnishing = window.shell.findChild(Furnishing)
        assert furnishing is not None
        self.door: RecordsDoor = furnishing.records
        self.door._clock = self.door.header._clock = self.clock
        self.door.profiles = Profiles(root, self.clock, Cost(memory_kib=8 * 1024, passes=1, lanes=1))

    def sheet(self, kind: type) -> QWidget:
        found = _visible(kind)
        assert len(found) == 1, kind
        return found[0]

    def make_profile(self) -> ClientsSheet:
        self.door.open()
        sheet = self.sheet(ProfileSheet)
        assert isinstance(sheet, ProfileSheet)
        sheet.name.setText("Therapist")
        QTest.keyClicks(sheet.first, PASSPHRASE)
        QTest.keyClicks(sheet.second, PASSPHRASE)
        QTest.mouseClick(sheet.create_button, Qt.MouseButton.LeftButton)
        assert sheet.code.text(), sheet.problem.text()
        assert not sheet.go_on.isEnabled(), "the code must be confirmed"
        sheet.written_down.setChecked(True)
        QTest.mouseClick(sheet.go_on, Qt.MouseButton.LeftButton)
        clients = self.sheet(ClientsSheet)
        assert isinstance(clients, ClientsSheet)
        return clients

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        self.door.open()
        sheet = self.sheet(ProfileSheet)
        assert isinstance(sheet, ProfileSheet)
        QTest.keyClicks(sheet.secret, passphrase)
        QTest.mouseClick(sheet.unlock_button, Qt.MouseButton.LeftButton)

    def open_visit(self) -> None:
        clients = self.make_profile()
        QTest.keyClicks(clients.name, CANARY)
        QTest.mouseClick(clients.new_button, Qt.MouseButton.LeftButton)
        QTest.mouseClick(clients.visit_button, Qt.MouseButton.LeftButton)
        assert self.window.session.state.visit is not None, clients.problem.text()


@pytest.fixture
def records(window: Window, tmp_path: Path) -> Iterator[Records]:
    made = Records(window, tmp_path / "records")
    yield made
    made.door.lock()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_visit_is_locked_away_without_a_trace_and_is_all_there_again(records: Records) -> None:
    window = records.window
    before = window.shell.grab().toImage()
    records.open_visit()
    window.click("temple", Side.LEFT)
    window.session.rate(0, 7)
    window.session.write_notes(f"{CANARY} sleeps badly")
    assert CANARY in records.door.header.text()
    assert CANARY not in window.shell.windowTitle()
    window.work.top_bar.search.setText(CANARY)
    QApplication.clipboard().setText(CANARY)
    kept = window.session.visit_record()
    assert CANARY in "\n".join(_words_in_sight()), "what is looked for below can be found"

    QTest.keyClick(window.shell, Qt.Key.Key_L, CTRL)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.settle()
    assert records.door.vault is None
    assert CANARY not in "\n".join(_words_in_sight())
    assert QApplication.clipboard().text() == ""
    assert not window.session.can_undo
    assert window.session.state.client is None
    assert not [path for path in records.root.rglob("*") if path.is_file() and _holds_canary(path)]
    assert _differing(before, window.shell.grab().toImage()) < 0.002, "as if there never was a client"

    records.unlock("wrong wrong wrong wrong wrong")
    sheet = records.sheet(ProfileSheet)
    assert isinstance(sheet, ProfileSheet)
    assert "Wrong passphrase" in sheet.problem.text()
    records.clock.now += 600
    QTest.keyClicks(sheet.secret, PASSPHRASE)
    QTest.mouseClick(sheet.unlock_button, Qt.MouseButton.LeftButton)
    clients = records.sheet(ClientsSheet)
    assert isinstance(clients, ClientsSheet)
    QTest.mouseClick(clients.visit_button, Qt.MouseButton.LeftButton)
    assert window.session.visit_record() == kept


def test_an_idle_visit_is_covered_and_the_pin_lifts_it_but_five_wrong_ones_lock(records: Records) -> None:
    records.open_visit()
    records.door.set_pin("4711")
    records.clock.now += 301
    assert records.door.watch is not None
    records.door.watch.tick()
    cover = records.door.cover
    assert cover is not None
    assert cover.geometry() == records.window.shell.rect()
    assert not records.window.work.isVisible()
    QTest.keyClick(records.window.shell, Qt.Key.Key_R, CTRL)
    assert not _visible(ClientsSheet), "no key opens the list behind the cover"
    QTest.keyClicks(cover.pin, "4711")
    QTest.keyClick(cover.pin, Qt.Key.Key_Return)
    assert records.door.cover is None
    assert records.window.session.state.visit is not None
    assert records.window.work.isVisible()
    assert all(action.isEnabled() for action in records.window.shell.actions())
    records.clock.now += 301
    records.door.watch.tick()
    for _ in range(5):
        assert records.door.cover is not None
        QTest.keyClicks(records.door.cover.pin, "0000")
        QTest.keyClick(records.door.cover.pin, Qt.Key.Key_Return)
    assert records.door.vault is None
    assert records.window.session.state.visit is None


def test_pressure_is_never_interrupted_but_names_are_hidden(records: Records) -> None:
    records.open_visit()
    records.door.set_pin("4711")
    records.door.set_treating(True)
    records.clock.now += 301
    assert records.door.watch is not None
    # Both clocks went on together: the computer was awake.
    records.door.watch.tick()
    assert records.door.cover is None
    assert CANARY not in records.door.header.text()
    records.door.set_treating(False)
    records.door.watch.tick()
    assert CANARY in records.door.header.text()


def test_a_save_that_fails_is_said_until_it_works(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    records.open_visit()
    session, vault = records.window.session, records.door.vault
    assert vault is not None

    def full(*_: object) -> None:
        raise FullError

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "save_visit", full)
        session.write_notes("one")
        assert "disk is full" in records.door.header.text()
    session.write_notes("two")
    assert "disk is full" not in records.door.header.text()
    client = session.client_record().id
    assert vault.visits(client)[0].notes == "two"
    session.undo()
    assert vault.visits(client)[0].notes == session.visit_record().notes


def test_a_client_who_looks_sees_initials_and_no_list(records: Records) -> None:
    records.open_visit()
    records.window.desk.toggle_presenting()
    assert CANARY not in records.door.header.text()
    assert "Z.Q." in records.door.header.text()
    records.door.open()
    assert not _visible(ClientsSheet)
    records.window.desk.toggle_presenting()
    assert CANARY in records.door.header.text()


def test_a_client_is_erased_only_under_the_typed_name(records: Records) -> None:
    clients = records.make_profile()
    QTest.keyClicks(clients.name, CANARY)
    QTest.mouseClick(clients.new_button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(clients.sure, "Zyxandra")
    assert not clients.erase_button.isEnabled()
    QTest.keyClicks(clients.sure, " Quellwitz")
    QTest.mouseClick(clients.erase_button, Qt.MouseButton.LeftButton)
    assert clients.list.count() == 0
    assert records.door.vault is not None
    assert records.door.vault.clients() == ()


def test_nothing_ticks_without_open_records(records: Records) -> None:
    assert records.door.watch is None
    records.make_profile()
    assert records.door.watch is not None
    records.door.lock()
    assert records.door.watch is None


def test_the_button_opens_the_clients_and_finishing_saves_and_closes(records: Records) -> None:
    window = records.window
    records.open_visit()
    window.session.write_notes("one")
    client, finishing = window.session.client_record().id, window.shell.findChild(Furnishing)
    assert finishing is not None
    finishing.attending.dock.home.finish.click()
    assert window.session.state.visit is None
    assert window.session.state.client is None
    assert not window.session.can_undo
    assert records.door.vault is not None
    kept = records.door.vault.visits(client)[0]
    assert kept.notes == "one"
    assert kept.ended
    QTest.mouseClick(window.work.top_bar.clients, Qt.MouseButton.LeftButton)
    assert _visible(ClientsSheet)


def test_a_visit_that_cannot_be_saved_stays_when_it_is_finished(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.open_visit()
    furnishing = records.window.shell.findChild(Furnishing)
    assert furnishing is not None

    def full(*_: object) -> None:
        raise FullError

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "save_visit", full)
        furnishing.attending.finish()
        assert records.window.session.state.visit is not None
    furnishing.attending.finish()
    assert records.window.session.state.visit is None


def test_after_the_recovery_code_a_new_passphrase_is_set(records: Records) -> None:
    profile, code = records.door.profiles.create("Therapist", PASSPHRASE)
    records.door.open()
    sheet = records.sheet(ProfileSheet)
    assert isinstance(sheet, ProfileSheet)
    sheet.by_code.setChecked(True)
    sheet.secret.setText(code.printed)
    sheet.unlock()
    assert records.door.vault is None, sheet.problem.text()
    sheet.close()
    records.door.profiles.unlock(profile, PASSPHRASE).close()  # nothing was changed, nothing left open
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    records.door.open()
    sheet = records.sheet(ProfileSheet)
    assert isinstance(sheet, ProfileSheet)
    sheet.by_code.setChecked(True)
    sheet.secret.setText(code.printed)
    sheet.unlock()
    for field in (sheet.new_first, sheet.new_second):
        field.setText("short")
    sheet.renew()
    assert "Too easy" in sheet.problem.text()
    for field in (sheet.new_first, sheet.new_second):
        field.setText("another horse battery staple lamp")
    sheet.renew()
    assert records.door.vault is not None
    records.door.lock()
    records.door.profiles.unlock(profile, "another horse battery staple lamp").close()


def test_damaged_records_offer_the_newest_backup(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    profile, _ = records.door.profiles.create("Therapist", PASSPHRASE)
    vault = records.door.profiles.unlock(profile, PASSPHRASE)
    vault.back_up()
    vault.close()

    def damaged(*_: object) -> None:
        raise DamagedError

    with monkeypatch.context() as patched:
        patched.setattr(Profiles, "unlock", damaged)
        records.unlock()
    sheet = records.sheet(ProfileSheet)
    assert isinstance(sheet, ProfileSheet)
    assert "backup can be restored" in sheet.problem.text()
    QTest.mouseClick(sheet.restore_button, Qt.MouseButton.LeftButton)
    assert records.door.vault is not None, sheet.problem.text()


def _visible(kind: type) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if type(each) is kind and each.isVisible()]


def _words_in_sight() -> Iterator[str]:
    for widget in QApplication.allWidgets():
        yield from (widget.windowTitle(), widget.accessibleName(), widget.toolTip())
        if isinstance(widget, QLabel | QLineEdit):
            yield widget.text()
        if isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is not None:
            yield from (interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value))


def _holds_canary(path: Path) -> bool:
    content = path.read_bytes()
    return any(CANARY.encode(code) in content for code in ("utf-8", "utf-16-le"))


def _differing(one, other) -> float:  # type: ignore[no-untyped-def]
    assert one.size() == other.size()
    places = [(x, y) for x in range(0, one.width(), 5) for y in range(0, one.height(), 5)]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in places) / len(places)
