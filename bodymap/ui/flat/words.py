"""Names of pages, views and parts of the body, in the language of the window."""

from PySide6.QtCore import QCoreApplication


def page_title(page: str) -> str:
    """Return what a page of flat views is called."""
    return {
        "body": QCoreApplication.translate("flat", "Front and back"),
        "sides": QCoreApplication.translate("flat", "Sides"),
        "head": QCoreApplication.translate("flat", "Head"),
        "hands": QCoreApplication.translate("flat", "Hands"),
        "feet": QCoreApplication.translate("flat", "Feet"),
    }[page]


def view_title(view: str) -> str:
    """Return from where a view shows the client; sides are the client's."""
    return {
        "front": QCoreApplication.translate("flat", "Front"),
        "back": QCoreApplication.translate("flat", "Back"),
        "right_side": QCoreApplication.translate("flat", "RIGHT side"),
        "left_side": QCoreApplication.translate("flat", "LEFT side"),
        "right_leg_inner": QCoreApplication.translate("flat", "RIGHT leg, inner side"),
        "left_leg_inner": QCoreApplication.translate("flat", "LEFT leg, inner side"),
        "right_under_arm": QCoreApplication.translate("flat", "Under the RIGHT arm"),
        "left_under_arm": QCoreApplication.translate("flat", "Under the LEFT arm"),
        "right_head": QCoreApplication.translate("flat", "RIGHT side of the head"),
        "left_head": QCoreApplication.translate("flat", "LEFT side of the head"),
        "front_head": QCoreApplication.translate("flat", "Face"),
        "back_head": QCoreApplication.translate("flat", "Back of the head"),
        "top_head": QCoreApplication.translate("flat", "Head from above"),
        "under_chin": QCoreApplication.translate("flat", "Face from below"),
        "right_palm": QCoreApplication.translate("flat", "RIGHT palm"),
        "left_palm": QCoreApplication.translate("flat", "LEFT palm"),
        "right_hand_back": QCoreApplication.translate("flat", "Back of the RIGHT hand"),
        "left_hand_back": QCoreApplication.translate("flat", "Back of the LEFT hand"),
        "right_foot_top": QCoreApplication.translate("flat", "RIGHT foot from above"),
        "left_foot_top": QCoreApplication.translate("flat", "LEFT foot from above"),
        "right_sole": QCoreApplication.translate("flat", "RIGHT sole"),
        "left_sole": QCoreApplication.translate("flat", "LEFT sole"),
        "right_foot_outer": QCoreApplication.translate("flat", "RIGHT foot, outer side"),
        "left_foot_outer": QCoreApplication.translate("flat", "LEFT foot, outer side"),
        "right_foot_inner": QCoreApplication.translate("flat", "RIGHT foot, inner side"),
        "left_foot_inner": QCoreApplication.translate("flat", "LEFT foot, inner side"),
    }[view]


def group_title(group: str) -> str:
    """Return what a group of regions is called."""
    return {
        "head": QCoreApplication.translate("flat", "Head"),
        "face": QCoreApplication.translate("flat", "Face"),
        "neck": QCoreApplication.translate("flat", "Neck"),
        "shoulder": QCoreApplication.translate("flat", "Shoulder"),
        "arm": QCoreApplication.translate("flat", "Upper arm"),
        "elbow": QCoreApplication.translate("flat", "Elbow"),
        "forearm": QCoreApplication.translate("flat", "Forearm"),
        "wrist": QCoreApplication.translate("flat", "Wrist"),
        "hand": QCoreApplication.translate("flat", "Hand"),
        "fingers": QCoreApplication.translate("flat", "Fingers"),
        "chest": QCoreApplication.translate("flat", "Chest"),
        "abdomen": QCoreApplication.translate("flat", "Belly"),
        "upper_back": QCoreApplication.translate("flat", "Upper back"),
        "mid_back": QCoreApplication.translate("flat", "Middle of the back"),
        "low_back": QCoreApplication.translate("flat", "Low back"),
        "pelvis": QCoreApplication.translate("flat", "Pelvis"),
        "hip": QCoreApplication.translate("flat", "Hip and buttock"),
        "thigh": QCoreApplication.translate("flat", "Thigh"),
        "knee": QCoreApplication.translate("flat", "Knee"),
        "leg": QCoreApplication.translate("flat", "Lower leg"),
        "ankle": QCoreApplication.translate("flat", "Ankle"),
        "foot": QCoreApplication.translate("flat", "Foot"),
        "toes": QCoreApplication.translate("flat", "Toes"),
    }[group]


GROUPS = (
    "head", "face", "neck", "shoulder", "arm", "elbow", "forearm", "wrist", "hand", "fingers", "chest",
    "abdomen", "upper_back", "mid_back", "low_back", "pelvis", "hip", "thigh", "knee", "leg", "ankle", "foot",
    "toes",
)  # fmt: skip
"""The groups from head to toe, as the list shows them."""
