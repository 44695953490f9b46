"""Names of pages, views and parts of the body, in the language of the window."""

from bodymap.anatomy.speech import Translate


def page_title(translate: Translate, page: str) -> str:
    """Return what a page of flat views is called."""
    return {
        "body": translate("flat", "Front and back"),
        "sides": translate("flat", "Sides"),
        "head": translate("flat", "Head"),
        "hands": translate("flat", "Hands"),
        "feet": translate("flat", "Feet"),
    }[page]


def view_title(translate: Translate, view: str) -> str:
    """Return from where a view shows the client; sides are the client's."""
    return {
        "front": translate("flat", "Front"),
        "back": translate("flat", "Back"),
        "right_side": translate("flat", "RIGHT side"),
        "left_side": translate("flat", "LEFT side"),
        "right_leg_inner": translate("flat", "RIGHT leg, inner side"),
        "left_leg_inner": translate("flat", "LEFT leg, inner side"),
        "right_under_arm": translate("flat", "Under the RIGHT arm"),
        "left_under_arm": translate("flat", "Under the LEFT arm"),
        "right_head": translate("flat", "RIGHT side of the head"),
        "left_head": translate("flat", "LEFT side of the head"),
        "front_head": translate("flat", "Face"),
        "back_head": translate("flat", "Back of the head"),
        "top_head": translate("flat", "Head from above"),
        "under_chin": translate("flat", "Face from below"),
        "right_palm": translate("flat", "RIGHT palm"),
        "left_palm": translate("flat", "LEFT palm"),
        "right_hand_back": translate("flat", "Back of the RIGHT hand"),
        "left_hand_back": translate("flat", "Back of the LEFT hand"),
        "right_foot_top": translate("flat", "RIGHT foot from above"),
        "left_foot_top": translate("flat", "LEFT foot from above"),
        "right_sole": translate("flat", "RIGHT sole"),
        "left_sole": translate("flat", "LEFT sole"),
        "right_foot_outer": translate("flat", "RIGHT foot, outer side"),
        "left_foot_outer": translate("flat", "LEFT foot, outer side"),
        "right_foot_inner": translate("flat", "RIGHT foot, inner side"),
        "left_foot_inner": translate("flat", "LEFT foot, inner side"),
    }[view]


def group_title(translate: Translate, group: str) -> str:
    """Return what a group of regions is called."""
    return {
        "head": translate("flat", "Head"),
        "face": translate("flat", "Face"),
        "neck": translate("flat", "Neck"),
        "shoulder": translate("flat", "Shoulder"),
        "arm": translate("flat", "Upper arm"),
        "elbow": translate("flat", "Elbow"),
        "forearm": translate("flat", "Forearm"),
        "wrist": translate("flat", "Wrist"),
        "hand": translate("flat", "Hand"),
        "fingers": translate("flat", "Fingers"),
        "chest": translate("flat", "Chest"),
        "abdomen": translate("flat", "Belly"),
        "upper_back": translate("flat", "Upper back"),
        "mid_back": translate("flat", "Middle of the back"),
        "low_back": translate("flat", "Low back"),
        "pelvis": translate("flat", "Pelvis"),
        "hip": translate("flat", "Hip and buttock"),
        "thigh": translate("flat", "Thigh"),
        "knee": translate("flat", "Knee"),
        "leg": translate("flat", "Lower leg"),
        "ankle": translate("flat", "Ankle"),
        "foot": translate("flat", "Foot"),
        "toes": translate("flat", "Toes"),
    }[group]


GROUPS = (
    "head", "face", "neck", "shoulder", "arm", "elbow", "forearm", "wrist", "hand", "fingers", "chest",
    "abdomen", "upper_back", "mid_back", "low_back", "pelvis", "hip", "thigh", "knee", "leg", "ankle", "foot",
    "toes",
)  # fmt: skip
"""The groups from head to toe, as the list shows them."""
