"""Short forms that plans are written in, each with the words it stands for."""

from __future__ import annotations

from collections.abc import Mapping

SHORT: Mapping[str, str] = {
    "abd": "abduction", "alt": "alternating", "bi": "biceps", "bis": "biceps", "bkwd": "backward",
    "bw": "bodyweight", "calve": "calf", "calves": "calf", "dec": "decline", "ecc": "eccentric",
    "er": "external rotation",
    "ext": "extension", "exts": "extensions", "fig": "figure", "flex": "flexion", "fwd": "forward",
    "ghr": "glute ham raise",
    "grp": "grip", "ham": "hamstring", "hams": "hamstring", "hk": "half kneeling", "inc": "incline",
    "gtb": "band", "hs": "hamstring", "ir": "internal rotation", "iso": "isometric", "laying": "lying",
    "mb": "medicine ball", "med": "medicine", "mob": "mobilization", "mobs": "mobilization", "mod": "modified",
    "neg": "negative", "oh": "overhead", "pnf": "", "pos": "position", "ppt": "posterior pelvic tilt", "btb": "band",
    "rev": "reverse", "rtb": "band", "slr": "straight leg raise", "ut": "upper trap", "ytb": "band",
    "rolling": "roll", "rom": "",
    "rot": "rotation", "rots": "rotations", "rvs": "reverse", "scap": "scapular", "smfr": "smr",
    "sb": "stability ball", "sm": "smith machine", "str": "straight", "sup": "supine",
    "swb": "swiss ball", "tb": "trap bar", "tband": "band", "theraband": "band", "tri": "triceps", "tris": "triceps",
    "tyre": "tire", "tyres": "tires", "wtd": "weighted", "xbody": "cross body",
}  # fmt: skip
"""Short form -> words; empty where it says nothing of what is done.  Asked only where a name is not known as it is."""


def in_full(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name with its short forms written out."""
    return tuple(word for part in parts for word in SHORT.get(part, part).split())
