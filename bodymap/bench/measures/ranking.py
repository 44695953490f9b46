"""Ranking painted patches of growing size over all zones."""

import sys
from functools import partial

import numpy as np

from bodymap.bench.measures.answering import tell, typical_s
from bodymap.bench.measures.scenes import opaque_body
from bodymap.query.ranking import rank
from bodymap.query.skin import Patch, skin_measures

SIZES = (500, 1000, 2000, 4000, 8000)
_MIDDLE = "c7_spinous"


def main() -> int:
    """Tell the median seconds of ranking for each size of patch around the neck."""
    atlas, shown = opaque_body()
    body = shown.body
    areas = skin_measures(atlas, body).vertex_areas
    skin = atlas.geometry.skin(body).vertices.astype(float)
    middle = skin[atlas.landmarks[_MIDDLE].vertex]
    near = np.argsort(np.linalg.norm(skin - middle, axis=1) + np.where(areas > 0, 0.0, np.inf))
    spans = {}
    for size in SIZES:
        chosen = np.sort(near[:size]).astype(np.int32)
        patch = Patch(chosen, areas[chosen])
        assert rank(atlas, body, patch), "nothing reaches the patch"
        spans[str(size)] = typical_s(partial(rank, atlas, body, patch), rounds=50)
    zones = atlas.geometry.zones(body)
    tell(spans=spans, zones=2 * len(zones.rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
