"""How texts say the state of a joint or of the back, what is held and used, how it is breathed and how fast it goes."""

from __future__ import annotations

STATES: tuple[tuple[str, str], ...] = (
    (
        "state:flat_back",
        """
        back|spine|low_back|torso|trunk straight|flat|neutral|tight|rigid|arched|arch|upright|extended|erect
        keep|maintain|hold|with back|spine|low_back|natural|normal|torso straight|flat|neutral|arch|arched|curve|tight|still|upright|extended
        arch|natural_arch|slight_arch back|low_back
        straight|flat|neutral|arched|stable back|spine
        chest up|high|out|lifted
        natural_curve|natural_arch
        without|avoid|not round|rounding|curve
        """,
    ),
    ("state:knees_bent", "knee bend\nbend knee\nbent_knee\nbend leg\nleg bend !slight\nfoot flat|on|planted floor|ground|bench ?knee|bend|lie"),
    ("state:legs_straight", "leg|knee straight|extend|locked|lock|stretch|together_straight\nstraight|extend|straighten|outstretched leg|knee\nstiff_leg|straight_leg"),
    ("state:hips_90", "hip|thigh|leg|knee 90_degree|perpendicular|right_angle|table_top\nleg|foot|calf|lower_leg on|rest|over bench|chair|ball|box|seat\n90_90"),
    ("state:feet_up", "foot|leg|heel|toe on|elevate|elevated|raised|rest bench|box|chair|ball|wall|step"),
    ("state:feet_held", "secure|anchor|hook|lock|tuck|held|brace|place foot|leg|ankle|toe|shin under|beneath|end|pad|roller|at|in|securely ?pad|roller|brace|under|end|securely|secure|anchor\nsecure|hook|lock foot|leg|ankle"),
    ("state:pelvis_tuck", "tuck pelvis|tailbone|sacrum|hip under\nposterior tilt|pelvic_tilt\npress|push|flatten low_back|back|LOWBACK into|against|onto|to floor|ground|mat"),
    ("state:wall", "wall"),
    ("state:bench", "bench|box"),
    ("state:ball", "ROUNDTHINGS !medicine"),
)

LOADS: tuple[tuple[str, str], ...] = (
    ("load:barbell", "barbell|bar|ez_bar|trap_bar|axle !pull_up_bar !chin_up_bar !dip_bar !UPBAR !parallel_bar !wall_bar !handle_bar !safety_bar\nsmith_machine|landmine|t_bar"),
    ("load:dumbbell", "dumbbell"),
    ("load:kettlebell", "kettlebell"),
    ("load:medicine_ball", "medicine_ball|med_ball|slam_ball|wall_ball\nthrow|toss|slam ball"),
    ("load:plate", "plate !foot_plate !load_plate !plate_load ?hold|weight|grab|chest|head|hand\nweighted"),
    ("load:cable", "cable|pulley|rope_attachment|low_pulley|high_pulley|tower !jump"),
    ("load:band", "band|tubing|resistance_band|elastic|theraband !it_band !iliotibial !band_it !illiotibial"),
    ("load:machine", "machine !smith !cable !rowing !elliptical\nleverage|lever\nweight_stack"),
    ("load:object", "sandbag|stone|keg|log|tire|yoke|sled|bag|farmer|heavy_object|chain|frame !heel\nhold|pick|lift weight|object !body_weight"),
    ("load_site:shoulders", "bar|barbell|weight|yoke|log|it|sandbag|racked|kettlebell on|across|over|front|back|at shoulder|trap|upper_back|back|shoulder_blade\nback_squat|front_squat"),
    ("load_site:waist", "weight|plate|bar|barbell|belt around|on|across|over waist|hip|lap|pelvis|thigh"),
    ("load_site:ankles", "ankle_weight|cuff|ankle_strap\nattach|band|cable ankle|foot"),
    ("load_site:head", "harness|neck_strap|head_strap\nplate|weight on|behind forehead|head|back_head ?neck"),
    ("load_site:chest", "hold weight|plate|dumbbell|ball|medicine_ball to|on|at|against chest"),
    ("one:arm", "one_arm|single_arm|1_arm|one_hand|single_handed\nwith|in|one|left|right hand|arm ?one|left|right|hold"),
)

PULLS: tuple[tuple[str, str], ...] = (
    ("pull:partner", "partner|therapist|helper|assistant|someone push|press|pull|lift|hold|move|apply !spotter"),
    ("pull:hands", "pull|press|push|draw|hug with|using|use hand|arm\nuse|using hand|arm|elbow pull|press|push\nhand|arm|elbow pull|push|press !up !floor\nhold|grab|grasp|clasp knee|foot|ankle|leg|thigh|shin|toe"),
    ("pull:strap", "pull STRAPS\nSTRAPS pull|around|over\nuse|using STRAPS pull|bring"),
)

BREATH: tuple[tuple[str, str], ...] = (
    ("breath:held", "hold breath|air\nbreath hold|held\nhold in? breath\nkeep breath|air in ?lung|hold\nvalsalva\nbreath_hold\nhold big|deep breath"),
    ("breath:exhale", "exhale|breathe_out|blow_out"),
    ("breath:inhale", "inhale|breathe_in"),
    ("breath:deep", "deep breath|breathing\nbreathe|inhale|exhale deep|deeply"),
)

SPEED: tuple[tuple[str, str], ...] = (
    ("speed:ballistic", "ballistic|bounce|bouncing\nas_fast_as|hard_possible\nthrow|toss|slam|hurl ball|weight|bag\nswing leg|arm|back|forth\nviolent|violently"),
    ("speed:fast", "explosive|explosively|explode\nquick|rapid|rapidly|fast|swiftly|forcefully|powerfully|aggressively|quickly\nmomentum"),
    ("speed:slow", "slow|slowly|control|controlled"),
    ("hold:still", "hold position|stretch|pose|for|10|15|20|30|60|contraction\nhold stretch\nremain|stay position|for"),
)

PURPOSES: tuple[tuple[str, str], ...] = (
    ("purpose:stretch", "stretch !stretch_cord !arm_stretch !fully_stretch\nfeel stretch\nflexibility"),
    ("purpose:release", "ROLLERS|smr|self_massage|self_myofascial|massage|trigger_point|tender"),
    ("purpose:strength", "rep|repetition|weight|set|contract|squeeze|strength"),
)

ROWS: tuple[tuple[str, str], ...] = (*STATES, *LOADS, *PULLS, *BREATH, *SPEED, *PURPOSES)
