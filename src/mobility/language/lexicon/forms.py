"""Word forms -> the form under which the lexicon lists a word: lying -> lie, knees -> knee.

Regular endings are made by rule from the lists below; what English does not make by rule stands in `IRREGULAR`.
A word that is not listed is kept as it is written.
"""

from __future__ import annotations

from collections.abc import Iterator

VERBS = (
    "finish complete absorb alternate arch assume avoid balance begin bend "
    "bounce bound brace breathe bridge bring catch circle clasp "
    "clean climb close come continue contract cross crouch crunch curl cycle dangle decelerate descend dip dive drape "
    "draw drive drop elevate emphasize engage ensure exhale expand explode extend face fall flatten flex flip fold "
    "gallop get give glide go grab grasp grip grow hang hinge hoist hold hollow hook hop hover hug inhale invert "
    "jackknife jerk jog jump jut keep kick kneel land lace lay lean leap let lie lift link load lock loop lower lunge "
    "maintain march massage move nod open pass pause pedal perform pike pivot place plant point pop position press "
    "prevent protect pull pump punch push put raise reach rebound receive recline relax release remain repeat rest "
    "return reverse rise rock roll rotate round row run scissor scoop secure seat shift shoot shrug sink sit skip "
    "slam slide slump snatch spin split spread spring sprint squat squeeze stabilize stand start stay step stiffen "
    "straddle straighten strengthen stretch stride stroll support suspend swap sway swing switch take tap target "
    "throw thrust thread tilt touch travel tuck turn twist unrack use walk wiggle wrap interlace interlock circle "
    "tighten target improve reduce increase decrease help strain injure hurt arrest imagine pretend cheat jerk "
    "round slouch collapse sag deadlift tip tense lengthen prop lace clench cup outstretch retract protract depress "
    "contact tiptoe wind"
)  # fmt: skip
"""Verbs in their plain form."""

NOUNS = (
    "abdominal ankle arch arm armpit back bag ball band bar barbell bed bell belt bench biceps body bottom box breath "
    "buttock cable calf chair chest chin clavicle collarbone couch count crunch cushion dip disc dumbbell ear elbow "
    "end exercise eye face fingertip finger fist floor foot forearm forehead glute groin ground hamstring hand handle "
    "head heel hip hop implement jump kettlebell knee knuckle lat leg level lunge machine mat minute muscle neck "
    "nose object oblique ounce pad palm pec pelvis pillow plank plate platform pole position post pound quad "
    "quadriceps rack rail rep repetition ring rib roller rope row sack sandbag seat second set shin shoulder side sled "
    "sole spine stack step stick stomach stone stool strap stretch table tailbone thigh thumb tire toe tongue torso "
    "towel tower trap tricep trunk twist upper vertebra wall waist wedge weight wheel wrist year bolster shoulderblade "
    "degree inch throw chain log keg bosu pulley station spotter partner block brick broomstick"
)  # fmt: skip
"""Nouns in their plain form."""

IRREGULAR = {
    "lying": "lie", "laying": "lie", "lays": "lie", "laid": "lie", "lay": "lie", "lain": "lie", "lies": "lie",
    "sat": "sit", "stood": "stand", "knelt": "kneel", "hung": "hang", "bent": "bend", "held": "hold",
    "kept": "keep", "brought": "bring", "drawn": "draw", "drew": "draw", "thrown": "throw", "threw": "throw",
    "taken": "take", "took": "take", "got": "get", "getting": "get", "gone": "go", "went": "go", "came": "come",
    "swung": "swing", "risen": "rise", "rose": "rise", "ran": "run", "sprang": "spring", "sprung": "spring",
    "fell": "fall", "fallen": "fall", "leapt": "leap", "began": "begin", "begun": "begin", "sunk": "sink",
    "wound": "wind", "spun": "spin", "tucked": "tuck",
    "feet": "foot", "calves": "calf", "vertebrae": "vertebra", "abs": "abdominal", "buttocks": "buttock",
    "butt": "buttock", "bum": "buttock", "bottoms": "bottom", "glutes": "glute", "gluteals": "glute",
    "belly": "stomach", "tummy": "stomach", "abdomen": "stomach", "backside": "buttock", "rear end": "buttock",
    "quads": "quad", "hams": "hamstring", "traps": "trap", "lats": "lat", "pecs": "pec", "torsos": "torso",
    "dumbell": "dumbbell", "dumbells": "dumbbell", "kettle": "kettlebell", "ft": "foot", "midsection": "waist",
    "biceps": "biceps", "triceps": "tricep", "don't": "not", "dont": "not", "doesn't": "not", "don’t": "not",
    "won't": "not", "shouldn't": "not", "cannot": "not", "can't": "not", "never": "not", "isn't": "not",
    "aren't": "not", "couch": "chair", "stool": "chair", "sofa": "chair", "armchair": "chair",
    "carpet": "floor", "ground": "floor", "mat": "floor", "mats": "floor", "rug": "floor", "grass": "floor",
    "seated": "sit", "fours": "fours", "upright": "upright", "exhalation": "exhale", "inhalation": "inhale",
    "breaths": "breath", "flexed": "bend", "flexing": "bend", "flex": "bend", "flexes": "bend",
    "trunk": "torso", "trunks": "torso", "legged": "leg", "armed": "arm",
    "reps": "rep", "secs": "second", "sec": "second", "mins": "minute", "min": "minute", "tyre": "tire",
    "bums": "buttock", "hindquarters": "buttock", "seat": "seat", "seats": "seat", "tailbone": "sacrum",
    "coccyx": "sacrum", "lumbar": "low", "bodyweight": "bodyweight",
}  # fmt: skip
"""Forms that no rule makes, spellings of the same, and words that mean the same to a reader of exercises."""

COMPOUNDS = {
    "pushup": "push up",
    "pushups": "push up",
    "pressup": "press up",
    "pressups": "press up",
    "situp": "sit up",
    "situps": "sit up",
    "pullup": "pull up",
    "pullups": "pull up",
    "chinup": "chin up",
    "chinups": "chin up",
    "facedown": "face down",
    "faceup": "face up",
    "pulldown": "pull down",
    "pulldowns": "pull down",
    "pushdown": "push down",
    "pressdown": "press down",
    "stepup": "step up",
    "stepups": "step up",
    "handstand": "hand stand",
    "handstands": "hand stand",
    "headstand": "head stand",
    "shoulderstand": "shoulder stand",
    "tabletop": "table top",
    "deadlift": "dead lift",
    "deadlifts": "dead lift",
    "downward": "down",
    "downwards": "down",
    "forwards": "forward",
    "upward": "up",
    "upwards": "up",
    "inward": "in",
    "inwards": "in",
    "outward": "out",
    "outwards": "out",
    "towards": "toward",
    "backward": "back ward",
    "backwards": "back ward",
    "kneecap": "knee cap",
    "kneecaps": "knee cap",
    "shoulderblades": "shoulder blade",
    "lunging": "lunge",
    "woodchop": "wood chop",
    "medball": "medicine ball",
    "legpress": "leg press",
    "sidelying": "side lie",
    "sideways": "side ways",
    "crosslegged": "cross leg",
    "squatting": "squat",
    "backrest": "back rest",
    "footrest": "foot rest",
    "headrest": "head rest",
    "footplate": "foot plate",
    "footpads": "foot pad",
    "footpad": "foot pad",
    "halfway": "half way",
}
"""Words written in one and read as several."""

_VOWELS = "aeiou"


def _doubles(verb: str) -> bool:
    """Whether the last letter is doubled before an ending: grip -> gripping."""
    short = len(verb) > 2 and verb[-1] not in "wxyaeiou" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    return short and (sum(letter in _VOWELS for letter in verb) == 1)


def verb_forms(verb: str) -> Iterator[str]:
    """The regular forms of a verb: lift, lifts, lifting, lifted."""
    yield verb
    yield f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o", "z")) else f"{verb}s"
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    stem = stem + stem[-1] if _doubles(verb) else stem
    yield f"{stem}ing"
    yield f"{stem}ed"


def noun_forms(noun: str) -> Iterator[str]:
    """One and many."""
    yield noun
    if noun.endswith(("s", "sh", "ch", "x")):
        yield f"{noun}es"
    elif noun.endswith("y"):
        yield f"{noun[:-1]}ies"
    else:
        yield f"{noun}s"


FORMS: dict[str, str] = {
    **{form: noun for noun in NOUNS.split() for form in noun_forms(noun)},
    **{form: verb for verb in VERBS.split() for form in verb_forms(verb)},
    **IRREGULAR,
}
"""Every form that is known, and its plain form."""

PLAIN_VERBS: frozenset[str] = frozenset(VERBS.split())
"""The verbs, each in its plain form."""

VERB_WORDS: frozenset[str] = frozenset(
    [form for verb in PLAIN_VERBS for form in verb_forms(verb)]
    + [form for form, plain in IRREGULAR.items() if plain in PLAIN_VERBS]
)
"""Forms that may begin a clause of their own after "and"."""


def plain(word: str) -> tuple[str, ...]:
    """The plain form of a word in lower case; of a compound, that of its parts."""
    word = word.removesuffix("'s")
    parts = COMPOUNDS.get(word)
    return tuple(FORMS.get(part, part) for part in parts.split()) if parts else (FORMS.get(word, word),)
