"""The words in which names say how a movement is done: implement, stance, side, grip, manner.

Each phrase stands for one option of one axis.  Words that change nothing that is derived (a grip's width, a pause) are
options too, so that a name that holds them is understood and not guessed at.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

_PHRASES: dict[str, dict[str, str]] = {
    "implement": {
        "barbell": "barbell|bb|olympic barbell|straight bar|bar|long bar|pins|safety bar|swiss bar|football bar"
        "|axle|axle bar|log bar|fat bar|thick bar|camber bar",
        "dumbbell": "dumbbell|dumbbells|db|dbs|two dumbbell|two dumbbells|2 dumbbell",
        "kettlebell": "kettlebell|kettlebells|kb|kbs|two kettlebell|double kettlebell",
        "ez_bar": "ez bar|ezbar|ez|e z bar|ez curl bar|e z curl bar|curl bar|cambered bar|cambered"
        "|cambered barbell|curved bar|ez barbell|ez curl barbell|curl barbell",
        "trap_bar": "trap bar|hex bar|hexbar",
        "cable": "cable|cables|cable machine|pulley|rope|cable rope|rope attachment|v bar|high cable|low cable"
        "|low pulley|high pulley|low cable|pulley machine|crossover machine|straight bar cable|cable straight bar"
        "|bar grip|cable bar|single handle|handle",
        "band": "band|bands|banded|resistance band|resistance bands|with bands|elastic|theraband|tube|mini band"
        "|reverse band|with band|with a band|loop band|minibands|thera band|tubing|with tubing",
        "machine": "machine|lever|leverage|plate loaded|hammer strength|selectorized|iso lateral|hammerstrength"
        "|isolateral|machine plates|horizontal machine|machine plate|selectorised|pin loaded",
        "smith": "smith|smith machine|multipress|multi press",
        "plate": "plate|weight plate|bumper plate",
        "medicine_ball": "medicine ball|med ball|slam ball",
        "sandbag": "sandbag|sand bag",
        "landmine": "landmine|t bar|tbar|corner",
        "rings": "rings|ring|gymnastic rings|suspension|suspended|trx|suspension trainer|strap suspension"
        "|with straps|suspension straps",
        "bodyweight": "bodyweight|body weight|bw|unweighted|no weight|unloaded",
        "weighted": "weighted|with weight|loaded|weight|weighted ball|with plate|with a plate|with plates"
        "|with medicine ball",
        "vest": "weighted vest|weight vest|with vest",
        "swiss_ball": "swiss ball|stability ball|exercise ball|physio ball|fitness ball|gym ball|physioball"
        "|an exercise ball|yoga ball|sit ball|birth ball|pilates ball",
        "bosu": "bosu|bosu ball",
        "strap": "strap|with strap|belt|towel|with towel|with a strap|with a towel",
        "roller": "foam roll|foam roller|roller|foam|foam rolling|roll|rolling|rumble roller|roll out|rolling out",
        "ball": "lacrosse ball|lax ball|lacrosse ball roll|ball roll|barbell smash"
        "|kettlebell smash|kettlebell handle smash|massage ball|hard ball|golf ball|trigger point ball|ball",
        "soft_ball": "tennis ball|tennis ball roll|soft ball|spiky ball",
        "peanut": "peanut|peanut roller|peanut roll|double tennis ball|double tennis ball roll"
        "|two tennis balls|double ball|peanut ball|duo ball",
        "gun": "massage gun|theragun|percussion gun|gun|hypervolt",
        "stick": "stick|stick roll|stick rolling|dowel|pvc|broomstick|massage stick|roller stick",
        "cane": "cane|theracane|thera cane|hook cane|knobber",
        "hand": "knuckle|knuckles|fist|fists|thumb|thumbs|knuckle rub|knuckle press|hand massage",
        "chain": "chains|chain|with chains",
        "sled": "sled|prowler",
    },
    "stance": {
        "standing": "standing|stand|upright",
        "seated": "seated|sitting|sit|chair|on a chair|in a chair|in chair|with chair|seated on chair|sitting on chair",
        "kneeling": "kneeling|tall kneeling|from knees|from the knees|on knees|on the knees|on your knees|knees",
        "half_kneeling": "half kneeling|one knee",
        "lying": "lying|lie|floor|on the floor|lying on the floor|on a mat|mat|on mat",
        "supine": "supine|lying on back|on back|flat on back|on your back|on the back|back lying|hook lying|hooklying"
        "|crook lying|face up|lying face up|lying supine|supine lying|lying on your back",
        "prone": "prone|face down|lying face down|chest supported|lying prone",
        "side_lying": "side lying|sidelying|lying on side|lying side|on side|on your side|sidelyling"
        "|lying on your side",
        "bent_over": "bent over|bentover|bent forward|bent",
        "quadruped": "quadruped|all fours|on all fours|hands and knees",
        "hanging": "hanging|hang",
        "split": "split stance|staggered|staggered stance|kickstand|b stance",
        "plank": "plank|from plank|in plank",
        "elevated": "elevated|feet elevated|foot elevated|rear foot elevated|leg elevated|legs elevated"
        "|with feet elevated|feet on|feet raised|rear foot raised|with feet on|feet up",
        "wall": "wall|against wall|against the wall|at wall|at the wall|on wall",
        "sumo": "sumo|wide stance|wide|plie",
        "narrow": "narrow stance|close stance|feet together",
        "long_sitting": "long sitting|long seated|seated floor|floor seated|sitting on floor|seated on floor"
        "|seated on the floor",
        "leaning": "leaning|lean",
    },
    "bench": {
        "flat": "flat|flat bench|on bench|bench|on a bench|on flat bench",
        "incline": "incline|inclined|incline bench|on incline bench|on an incline bench",
        "decline": "decline|declined|decline bench",
        "preacher": "preacher|preacher bench|scott",
        "back_extension": "hyperextension bench|back extension bench|roman chair|ghd",
    },
    "side": {
        "one": "one arm|single arm|1 arm|one leg|single leg|1 leg|one handed|single handed|one hand|unilateral"
        "|single|one|sa|sl|single side|one side|one legged|single legged|one armed|single armed|1 legged|1 armed"
        "|unilaterally",
        "alternating": "alternating|alternate|alt",
        "double": "double|both|two arm|two arms|bilateral|two leg|both arms|both legs|double leg|double arm"
        "|two armed|two handed|both hands|two hands|each side|per side|both sides|every side",
    },
    "grip": {
        "close": "close grip|narrow grip|close|narrow|diamond|triangle|close hand position",
        "wide": "wide grip|wide|wide hand|wide hand position|wide bar|snatch grip|snatch width|super wide",
        "neutral": "neutral grip|twin handle|twin handle parallel grip|parallel bar grip"
        "|palms in|palms facing in|parallel grip|hammer grip|palms facing|v grip|v handle"
        "|v bar|v bar attachment|rope attachment|d handle|mag grip|double d handle|parallel handle|hammer",
        "reverse": "reverse grip|underhand|underhand grip|supinated|supinated grip|palms up|reverse",
        "overhand": "overhand|overhand grip|pronated|pronated grip|palms down|mixed grip|medium grip|medium"
        "|clean grip|normal grip|regular grip|alternated grip",
        "twisting": "with twist|supinating|zottman|twist",
    },
    "manner": {
        "paused": "paused|pause|tempo|slow|eccentric|negative|negatives|isometric hold|hold|static|iso|isometric"
        "|with pause|isometrics|slow motion|tempo work|eccentrics|static hold|timed",
        "explosive": "explosive|plyo|plyometric|power|speed|fast",
        "jumping": "jump|jumping|jumps",
        "walking": "walking|moving|traveling|travelling",
        "pulsing": "pulse|pulses|pulsing",
        "touch_and_go": "touch and go",
        "strict": "strict|proper|full|standard|basic|regular|classic|traditional",
        "release": "smr|release|massage|myofascial release|self myofascial release|self massage"
        "|trigger point release|mobilization|smash|trigger point|self release",
        "alternate_version": "version 2|v 2|version 1|variation|ii",
    },
    "aid": {
        "assisted": "assisted|band assisted|machine assisted|counterbalanced|with assistance|supported",
        "partner": "partner|partner assisted|with partner|manual",
        "self": "self|self assisted",
    },
    "direction": {
        "front": "front|anterior|forward|forwards|to the front",
        "lateral": "lateral|side|sideways|to the side|side to side",
        "rear": "rear|back|backward|backwards|posterior|reverse fly|to the rear",
        "behind_neck": "behind neck|behind the neck|behind head|behind the head|btn|over head behind",
        "overhead": "overhead|oh",
        "cross": "crossover|cross body|cross|crossed|across body|curtsy|curtsey",
        "twisting": "twisting|oblique|with rotation|rotational|with a twist|rotating|diagonal",
        "up": "upward|up|low to high",
        "down": "downward|down|high to low",
        "internal": "internal|inward|internal rotation",
        "external": "external|outward|external rotation",
    },
    "range": {
        "partial": "partial|partials|half|semi|quarter|1 4|1 2|short range|rack|block|pin|board|floor height",
        "deep": "deep|full range|ass to grass|atg|full depth|low",
        "deficit": "deficit",
        "high": "high|tall",
        "box": "box|to box|to a box|to bench|to a bench",
        "straight": "straight leg|straight legs|leg straight|legs straight|knees straight"
        "|stiff leg|stiff legged|straight legged|straight knee|straight arm"
        "|straight arms|stiff|straight",
        "bent": "bent knee|bent knees|knee bent|legs bent|leg bent|bent leg|bent legs|bent arm|bent arms|knees bent",
    },
    "place": {
        "doorway": "doorway|door",
        "step": "step|on step|stair|stairs|on a step",
        "landing": "with jump",
        "parallettes": "parallettes|parallel bars|dip bars|bars",
        "treadmill": "treadmill",
        "pool": "pool|in water|water",
        "ball": "on stability ball|on swiss ball|on exercise ball|on an exercise ball|on a stability ball|on gym ball"
        "|on a swiss ball|on fitness ball|on physio ball|on bosu|on bosu ball|on a bosu|on a bosu ball|on ball",
    },
}
"""Axis -> option -> the phrases that say it, the first of which stands in names."""

FILLERS = frozenset(
    {"a", "advanced", "an", "b", "beginner", "demo", "each", "easy", "exercise", "female", "for", "from",
     "heavy", "in", "into", "l", "light", "male", "of", "or", "per", "pose", "stance", "steady", "style", "the", "to",
     "using", "variation", "via", "w", "with", "your", "yoga", "sequence", "pov"}
)  # fmt: skip
"""Words that may stand anywhere in a name and say nothing."""

_ASIDES = """
with hands behind head, hands behind head, hands behind your head, with arms on chest, arms on chest,
arms across chest, hands on chest, arms crossed, with arms crossed, with arms extended, arms extended, arms straight,
back pov, side pov, front pov, with outstretched leg, with support, hands on hips, with hold, two legs, on mat,
on the mat, for time, for reps, 45,
45 degree, 45 degrees, at 45 degrees
"""
"""What arms and legs that do no work are doing, and the like: it changes nothing that is derived."""

_WORD = re.compile(r"[^\W_]+")


def phrase(text: str) -> tuple[str, ...]:
    """The words of a name, lower case, without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("'", "")).casefold()
    return tuple(_WORD.findall("".join(char for char in plain if not unicodedata.combining(char))))


def stem(word: str) -> str:
    """A word without the ending of its plural, so that names may stand in either number."""
    if word == "ups":
        return "up"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def stems(words: Iterable[str]) -> tuple[str, ...]:
    """The stem of each word."""
    return tuple(map(stem, words))


OPTIONS: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}
"""Phrase -> the options that it may stand for: a few words say different things of different movements."""

SAID: dict[tuple[str, str], str] = {}
"""Axis and option -> how names say it."""

for _axis, _options in _PHRASES.items():
    for _option, _said in _options.items():
        _all = _said.split("|")
        SAID[_axis, _option] = _all[0]
        for _one in _all:
            _key = stems(phrase(_one))
            OPTIONS[_key] = tuple(dict.fromkeys((*OPTIONS.get(_key, ()), (_axis, _option))))

ASIDES = frozenset(stems(phrase(one)) for one in _ASIDES.split(","))

LONGEST = max(map(len, (*OPTIONS, *ASIDES)))
MOST_WORDS = 12
"""A name that says more about the way is no name (policy; keeps the readings few)."""


def readings(words: tuple[str, ...]) -> list[dict[str, str]]:
    """Every way in which all of the stems can be said, each axis at most once; longest phrases first."""
    if not words:
        return [{}]
    if len(words) > MOST_WORDS:
        return []
    found: list[dict[str, str]] = []
    for size in range(min(LONGEST, len(words)), 0, -1):
        for axis, option in OPTIONS.get(words[:size], ()):
            found += [{**rest, axis: option} for rest in readings(words[size:]) if rest.get(axis, option) == option]
        if found:
            return found
        if words[:size] in ASIDES:
            return readings(words[size:])
    return readings(words[1:]) if words[0] in FILLERS else []


def posture_said(words: tuple[str, ...]) -> str | None:
    """The plain posture that stems say together whose parts apart say another: side lying, seated on the floor."""
    if "sidelying" in words or ("side", "lying") in pairwise(words):
        return "side_lying"
    rest = tuple(word for word in words if word not in ("on", "the"))
    return "floor_sitting" if {("seated", "floor"), ("sitting", "floor")} & {*pairwise(rest)} else None


_LOOSE = frozenset({("knee",), ("on", "the", "knee"), ("on", "knee"), ("floor",), ("mat",)})
"""Words that stand for a stance beside a name, and within one for a joint or a place as well."""


def heard(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """The options that some of the stems say, whatever the others are; longest phrases first."""
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(words):
        size = next((size for size in range(LONGEST, 0, -1) if words[at : at + size] in OPTIONS), 0)
        found += OPTIONS[words[at : at + size]] if size and words[at : at + size] not in _LOOSE else ()
        at += size or 1
    return found
