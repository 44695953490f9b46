"""Figures of the exercises: joints bend the way joints do, hands arrive, every exercise has its drawing."""

import csv
import json

import numpy as np
import pytest
from PIL import Image

from meshbuild.figure_body import Body, load_body
from meshbuild.figure_build import FOLDER, write
from meshbuild.figure_pose import Posed, posed
from meshbuild.figure_table import TABLE, drawings
from meshbuild.figure_words import pose_of
from meshbuild.frame import ROOT


@pytest.fixture(scope="module")
def body() -> Body:
    return load_body("male")


def place(body: Body, figure: Posed, landmark: str) -> np.ndarray:
    return np.asarray(figure.vertices[body.landmark(landmark)])


def test_without_a_word_the_body_stands_as_it_does_in_the_window(body: Body) -> None:
    angles = "B.sh.abd=14 B.elbow.flex=11 B.fore.sup=85 B.fing.flex=12"
    figure = posed(body, pose_of("standing", angles))
    trunk = ("navel", "acromion", "patella_centre", "nose_tip", "heel_back.L")
    for landmark in trunk:
        moved = place(body, figure, landmark) - body.vertices[body.landmark(landmark)]
        assert np.linalg.norm(moved - figure.offset) < 6.0, landmark


@pytest.mark.parametrize("side", ["R", "L"])
def test_joints_bend_the_way_joints_do(body: Body, side: str) -> None:
    end = "" if side == "R" else ".L"
    outward = -1.0 if side == "R" else 1.0
    rest = posed(body, pose_of("standing", "B.sh.abd=9"))

    def moved(words: str, landmark: str) -> np.ndarray:
        words = " ".join(f"{side}.{word}" for word in words.split())
        figure = posed(body, pose_of("standing", f"B.sh.abd=9 {words}"))
        return place(body, figure, landmark + end) - place(body, rest, landmark + end)

    assert moved("hip.flex=90", "patella_centre")[2] > 300  # the knee comes forward
    assert moved("knee.flex=90", "heel_back")[2] < -300  # the heel goes back
    assert moved("hip.abd=30", "malleolus_lateral")[0] * outward > 300  # the leg goes out
    assert moved("sh.abd=90", "wrist_back")[0] * outward > 300  # so does the arm
    assert moved("sh.flex=90", "wrist_back")[2] > 300
    assert moved("elbow.flex=90", "wrist_back")[2] > 150
    assert moved("elbow.flex=90 sh.er=40", "wrist_back")[0] * outward > 100
    assert moved("ankle.dorsi=-30", "toe_tip_1")[1] < moved("ankle.dorsi=15", "toe_tip_1")[1]


def test_left_is_the_mirror_image_of_right(body: Body) -> None:
    words = (
        "B.hip.flex=70 B.knee.flex=80 B.sh.flex=60 B.sh.hadd=20 B.elbow.flex=90 B.fore.sup=-40 B.toes.abd=9"
    )
    figure = posed(body, pose_of("standing", words))
    mirrored = figure.vertices[body.mirror] * np.array([-1.0, 1.0, 1.0])
    assert np.abs(mirrored - figure.vertices).max() < 0.5


@pytest.mark.parametrize("landmark", ["temple.L", "thigh_front_lower", "mid_sternum", "acromion.L"])
def test_a_hand_arrives_where_it_is_sent(body: Body, landmark: str) -> None:
    figure = posed(body, pose_of("chair", f"B.hip.flex=90 B.knee.flex=90 R.hand={landmark}"))
    assert np.linalg.norm(place(body, figure, "palm_centre") - place(body, figure, landmark)) < 40.0


def test_planted_feet_stand_on_the_floor(body: Body) -> None:
    words = "R.hip.flex=-25 L.hip.flex=30 L.knee.flex=45 flat=RL plant=RL"
    figure = posed(body, pose_of("standing", words))
    for landmark in ("heel_plantar", "heel_plantar.L"):
        assert -8.0 < place(body, figure, landmark)[1] < 25.0


def test_an_unknown_word_is_refused() -> None:
    with pytest.raises(ValueError, match="forty"):
        pose_of("standing", "R.hip.flex=forty")


def test_every_exercise_has_a_row_and_a_picture_and_start_differs_from_end() -> None:
    stored = json.loads((ROOT / "assets" / "exercises.json").read_text("utf-8"))["exercises"]
    drawn = drawings()
    assert list(drawn) == [entry["id"] for entry in stored]
    with TABLE.open(encoding="utf-8", newline="") as file:
        assert [row["exercise"] for row in csv.DictReader(file)] == list(drawn)
    for name in drawn:
        picture = np.asarray(Image.open(FOLDER / f"{name}.png").convert("L"))
        assert picture.shape == (480, 960)
        start, end = picture[:, :480], picture[:, 480:]
        assert (start < 128).mean() > 0.004, name
        assert (start != end).mean() > 0.002, name


def test_the_picture_that_is_shipped_is_the_one_that_is_drawn(body: Body, tmp_path) -> None:  # type: ignore[no-untyped-def]
    name = "strength-bird-dog"
    for copy in ("one", "two"):
        write(tmp_path / f"{copy}.png", body, drawings()[name])
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()
    ours, shipped = (
        np.asarray(Image.open(path).convert("L")).astype(int)
        for path in (tmp_path / "one.png", FOLDER / f"{name}.png")
    )
    # another processor may round another way here and there
    assert (np.abs(ours - shipped) > 16).mean() < 0.002


def test_somebody_has_looked_at_every_figure() -> None:
    with (ROOT / "docs" / "review" / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["exercise"] for row in rows] == list(drawings())
    for row in rows:
        assert row["seen"], row
        assert row["reviewer"], row
        assert row["verdict"] in ("kept", "changed"), row
        assert bool(row["changed"]) == (row["verdict"] == "changed"), row
