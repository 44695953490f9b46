"""What must hold of the window whatever a user did to it."""

from PySide6.QtTest import QTest

from bodymap.session.resolve import resolve
from bodymap.session.session import Session
from bodymap.ui.client_view import for_client
from bodymap.ui.desk import Desk
from bodymap.ui.workspace import Workspace


def check_consistent(session: Session, workspace: Workspace, is_presenting: bool) -> None:
    """State, presentation, picture, panel and switches say the same."""
    meant = session.presentation
    assert meant == resolve(session.atlas, session.state), "what is shown does not follow from the state"
    seen = for_client(meant) if is_presenting else meant
    stage = workspace.viewport.stage
    if stage is not None and not workspace.is_flat:
        assert stage.shown == seen, "the picture shows something else"
    panel = workspace.panel
    assert tuple(panel.sources.matches) == tuple(seen.matches), "the list of sources shows something else"
    assert tuple(panel.here.matches) == tuple(seen.here), "the list of search areas shows something else"
    switches = {layer for layer, switch in workspace.layers.switches.items() if switch.isChecked()}
    assert switches == set(seen.layers.visible) & set(workspace.layers.switches), "a switch is wrong"
    status = workspace.status
    assert status.undo.isEnabled() == session.can_undo
    assert status.redo.isEnabled() == session.can_redo


def check_undo(session: Session) -> None:
    """What is taken back can be had again, step by step, and is the same."""
    here, steps = session.state, 0
    past = []
    while session.can_undo and steps < 3:
        past.append(session.state)
        session.undo()
        assert session.state != past[-1], "a step of undo changes nothing"
        steps += 1
    for state in reversed(past):
        assert session.can_redo
        session.redo()
        assert session.state == state
    assert session.state == here


def check_quiet(desk: Desk) -> None:
    """Nothing is drawn when nothing happens."""
    view = desk.workspace.viewport
    for _ in range(60):
        before = _renders(desk)
        QTest.qWait(250)
        if before == _renders(desk) and not view.motion.is_flying:
            return
    raise AssertionError("the picture never comes to rest")


def _renders(desk: Desk) -> int:
    stage = desk.workspace.viewport.stage
    return 0 if stage is None else stage.canvas.renders
