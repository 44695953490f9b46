"""How the trunk of the male becomes that of the female, level by level.

On the trunk the two skins do not correspond point by point: the furrow of the male's back and the crease over
the buttocks draw vertices up to 30 mm along the skin. What corresponds are levels and cross-sections: a level
goes to a level, the line from back to front to the line from back to front, widths by a smooth factor.
"""

from dataclasses import dataclass

import numpy as np
from numpy.polynomial import Polynomial

from meshbuild.frame import Points

# heights of the male between which the trunk is mapped by sections, mm
LOW, HIGH = 850.0, 1500.0
STEP = 10.0
# half width of the strip along the middle whose skin gives the profile, mm
STRIP = 12.0
SPLIT = 25.0
PROFILE_SIGMA = 30.0
FLANK = (85.0, 175.0)


@dataclass(frozen=True)
class TrunkSections:
    """The section map: smooth functions of height.

    ``height``, ``width`` are polynomials of the male's y; ``male_profile`` and ``female_profile`` are arrays
    (levels, 3) of y, z of the back and z of the front in the middle.
    """

    height: Polynomial
    width: Polynomial
    male_profile: Points
    female_profile: Points

    @classmethod
    def measured(cls, male: Points, female: Points) -> "TrunkSections":
        """Measure the map on the corresponding outer skins of both bodies, (n, 3) mm."""
        y = male[:, 1]
        inside = (y > LOW - 60) & (y < HIGH + 60) & (np.abs(male[:, 0]) < FLANK[1])
        height = Polynomial.fit(y[inside], female[inside, 1], 3)
        flank = inside & (np.abs(male[:, 0]) > FLANK[0])
        width = Polynomial.fit(y[flank], female[flank, 0] / male[flank, 0], 4, w=np.abs(male[flank, 0]))
        return cls(height, width, _profile(male), _profile(female))

    def __call__(self, points: Points) -> Points:
        """Return (n, 3) points of the trunk of the male in the female, mm."""
        level = np.clip(points[:, 1], LOW, HIGH)
        y = self.height(level) + (points[:, 1] - level) * self.height.deriv()(level)
        back, front = _depths(self.male_profile, points[:, 1])
        to_back, to_front = _depths(self.female_profile, y)
        share = (points[:, 2] - back) / (front - back)
        return np.column_stack([points[:, 0] * self.width(level), y, to_back + share * (to_front - to_back)])

    def lattice(self) -> Points:
        """Return points inside the right half of the male's trunk, to be pinned by this map."""
        rows = []
        for y in np.arange(LOW + 20, HIGH, 35.0):
            (back,), (front,) = _depths(self.male_profile, np.array([y]))
            wide = 45.0 if y > 1440 else 95.0
            for x in (0.0, -0.5 * wide, -wide):
                rows += [(x, y, back + share * (front - back)) for share in (0.12, 0.4, 0.7, 0.93)]
        return np.array(rows)


def _depths(profile: Points, height: Points) -> tuple[Points, Points]:
    """Return the z of back and front in the middle at (n,) heights."""
    back, front = (np.interp(height, profile[:, 0], profile[:, i]) for i in (1, 2))
    return back, front


def _profile(skin: Points) -> Points:
    """Return (levels, 3): y and the z of back and front of the skin along the middle, smoothed along y."""
    strip = skin[np.abs(skin[:, 0]) < STRIP]
    levels = np.arange(skin[:, 1].min() + 300, skin[:, 1].max() - 30, STEP)
    middle = np.interp(levels, *_running_mean(strip))
    sides = []
    for front in (False, True):
        chosen = strip[(strip[:, 2] > np.interp(strip[:, 1], levels, middle)) == front]
        weight = np.exp(-(((levels[:, None] - chosen[:, 1]) / PROFILE_SIGMA) ** 2) / 2)
        sides.append((weight * chosen[:, 2]).sum(axis=1) / weight.sum(axis=1))
    return np.column_stack([levels, *sides])


def _running_mean(strip: Points) -> tuple[Points, Points]:
    """Return heights and the middle between the extreme z of the strip around each."""
    heights = np.arange(strip[:, 1].min(), strip[:, 1].max(), STEP)
    near = [strip[np.abs(strip[:, 1] - y) < SPLIT, 2] for y in heights]
    known = [i for i, z in enumerate(near) if len(z)]
    return heights[known], np.array([(near[i].min() + near[i].max()) / 2 for i in known])
