"""How texts say the state of joints and back, what is held, what pulls, how one breathes and how fast it goes."""

from __future__ import annotations

STATES: tuple[tuple[str, str], ...] = (
    (
        "state:flat_back",
        """
        back|spine|low_back|torso|trunk straight|flat|neutral|tight|rigid|arched|arch|upright|extended|erect
        keep|maintain|hold|with back|spine|low_back|natural|normal|torso straight|flat|neutral|arch|arched
        keep|maintain|hold|with back|spine|low_back|natural|normal|torso curve|tight|still|upright|extended
        arch|natural_arch|slight_arch back|low_back
        straight|flat|neutral|arched|stable back|spine
        chest up|high|out|lifted
        natural_curve|natural_arch
        without|avoid|not round|rounding|curve
        """,
    ),
    (
        "state:thighs_level",
        """
        thigh|upper_leg|quad|hip parallel|level !below|past|beyond|lower_than|under|break|arm|press|hand|bench_press
        knee|leg 90_degree|right_angle ?lower|squat|descend|until|bend !machine|sit|lie|hang|seat|raise|lift
        squat to parallel
        """,
    ),
    (
        "state:knees_bent",
        """
        knee bend
        bend knee
        bent_knee
        bend leg
        leg bend !slight
        foot flat|on|planted floor|ground|bench ?knee|bend|lie
        """,
    ),
    (
        "state:legs_straight",
        """
        leg|knee straight|extend|locked|lock|stretch|together_straight
        straight|extend|straighten|outstretched leg|knee
        stiff_leg|straight_leg
        """,
    ),
    (
        "state:hips_90",
        """
        hip|thigh|leg|knee 90_degree|perpendicular|right_angle|table_top
        leg|foot|calf|lower_leg on|rest|over bench|chair|ball|box|seat
        90_90
        """,
    ),
    ("state:legs_vertical", "leg|foot vertical|straight_up|ceiling|in_air|perpendicular|overhead"),
    ("state:feet_up", "foot|leg|heel|toe on|elevate|elevated|raised|rest bench|box|chair|ball|wall|step"),
    (
        "state:feet_held",
        """
        secure|anchor foot|leg|ankle|toe|shin under|beneath|end|pad ?pad|roller|brace|under|end|securely|secure|anchor
        hook|lock foot|leg|ankle|toe|shin under|beneath|end|pad ?pad|roller|brace|under|end|securely|secure|anchor
        secure|anchor foot|leg|ankle|toe|shin roller|at|in|securely ?pad|roller|brace|under|end|securely|secure|anchor
        hook|lock foot|leg|ankle|toe|shin roller|at|in|securely ?pad|roller|brace|under|end|securely|secure|anchor
        tuck|held|brace|place foot|leg under|beneath|end|pad ?pad|roller|brace|under|end|securely|secure|anchor
        tuck|held|brace|place ankle|toe|shin under|beneath|end|pad ?pad|roller|brace|under|end|securely|secure|anchor
        tuck|held|brace|place foot|leg roller|at|in|securely ?pad|roller|brace|under|end|securely|secure|anchor
        tuck|held|brace|place ankle|toe|shin roller|at|in|securely ?pad|roller|brace|under|end|securely|secure|anchor
        secure|hook|lock foot|leg|ankle
        """,
    ),
    (
        "state:pelvis_tuck",
        """
        tuck pelvis|tailbone|sacrum|hip under
        posterior tilt|pelvic_tilt
        press|push|flatten low_back|back|LOWBACK into|against|onto|to floor|ground|mat
        """,
    ),
    ("seat:raised", "bench|chair|machine|seat|box|ball|stool|saddle|pad|edge|station"),
    ("state:wall", "wall"),
    ("state:bench", "bench|box"),
    ("state:rack", "rack"),
    ("state:hands_up", "place|put|set hand on|against|edge bench|bar|platform|edge|box|chair|counter|step|table"),
    ("state:ball", "ROUNDTHINGS !medicine"),
)
"""How joints, back and feet are kept."""

LOADS: tuple[tuple[str, str], ...] = (
    (
        "load:barbell",
        """
        barbell|bar !pull_up_bar|chin_up_bar|dip_bar|UPBAR|parallel_bar|wall_bar|handle_bar|safety_bar
        ez_bar|trap_bar|axle !pull_up_bar|chin_up_bar|dip_bar|UPBAR|parallel_bar|wall_bar|handle_bar|safety_bar
        smith_machine|landmine|t_bar
        """,
    ),
    ("load:dumbbell", "dumbbell"),
    ("load:kettlebell", "kettlebell"),
    (
        "load:medicine_ball",
        """
        medicine_ball|med_ball|slam_ball|wall_ball
        throw|toss|slam ball
        """,
    ),
    (
        "load:plate",
        """
        plate ?hold|weight|grab|chest|head|hand !foot_plate|load_plate|plate_load
        weighted
        """,
    ),
    ("load:cable", "cable|pulley|rope_attachment|low_pulley|high_pulley|tower !jump"),
    ("load:band", "band|tubing|resistance_band|elastic|theraband !it_band|iliotibial|band_it|illiotibial"),
    (
        "load:machine",
        """
        machine !smith|cable|rowing|elliptical
        leverage|lever
        weight_stack
        """,
    ),
    (
        "load:object",
        """
        sandbag|stone|keg|log|tire|yoke|sled|bag|farmer|heavy_object|chain|frame !heel
        hold|pick|lift weight|object !body_weight
        """,
    ),
    (
        "load_site:shoulders",
        """
        bar|barbell|weight|yoke on|across|over|front|back|at shoulder|trap|upper_back|back|shoulder_blade
        log|it|sandbag|racked|kettlebell on|across|over|front|back|at shoulder|trap|upper_back|back|shoulder_blade
        back_squat|front_squat
        """,
    ),
    ("load_site:waist", "weight|plate|bar|barbell|belt around|on|across|over waist|hip|lap|pelvis|thigh"),
    (
        "load_site:ankles",
        """
        ankle_weight|cuff|ankle_strap
        attach|band|cable ankle|foot
        """,
    ),
    (
        "load_site:head",
        """
        head_harness|neck_harness|neck_strap|head_strap
        plate|weight on|behind forehead|head|back_head ?neck
        """,
    ),
    ("load_site:chest", "hold weight|plate|dumbbell|ball|medicine_ball to|on|at|against chest"),
    (
        "one:arm",
        """
        one_arm|single_arm|1_arm|one_hand|single_handed
        with|in|one|left|right hand|arm ?one|left|right|hold
        """,
    ),
)
"""What is carried, and where."""

PULLS: tuple[tuple[str, str], ...] = (
    (
        "pull:partner",
        """
        partner|therapist|helper stand|kneel|behind|sit behind|back|front|over !ball|throw|pass|spot|toss|jump|race
        partner|therapist|helper|assistant|someone push|press|pull|lift|hold|move|apply !spotter
        partner|therapist|helper|assistant|someone put|place|lean|add !spotter
        """,
    ),
    (
        "pull:hands",
        """
        pull|press|push|draw|hug with|using|use hand|arm
        use|using hand|arm|elbow pull|press|push
        hand|arm|elbow pull|push|press !up|floor
        hold|grab|grasp|clasp knee|foot|ankle|leg|thigh|shin|toe
        """,
    ),
    (
        "pull:strap",
        """
        draw|tug|loop STRAPS
        STRAPS behind|around|under knee|thigh|leg
        pull STRAPS
        STRAPS pull|around|over
        use|using STRAPS pull|bring
        """,
    ),
)
"""Who or what pulls."""

BREATH: tuple[tuple[str, str], ...] = (
    (
        "breath:held",
        """
        keep|trap|lock|air|breath air|breath|trapped|inside|in trapped|inside|locked|lung|belly|chest
        air trapped|locked|inside
        hold_breath|hold_air|hold_in_breath|breath_hold|valsalva !tend|people|common|mistake
        breath hold !for|exhale
        hold big_breath|deep_breath
        """,
    ),
    ("breath:exhale", "exhale|breathe_out|blow_out"),
    ("breath:inhale", "inhale|breathe_in"),
    (
        "breath:deep",
        """
        deep breath|breathing
        breathe|inhale|exhale deep|deeply
        """,
    ),
)
"""What is said of the breath."""

SPEED: tuple[tuple[str, str], ...] = (
    (
        "speed:ballistic",
        """
        ballistic
        hard_possible
        throw|toss|slam|hurl ball|weight|bag
        swing leg|arm|back|forth
        violent|violently
        """,
    ),
    (
        "speed:fast",
        """
        explosive|explosively|explode
        quick|rapid|rapidly|fast|swiftly|forcefully|powerfully|aggressively|quickly
        momentum
        """,
    ),
    ("speed:slow", "slow|slowly|control|controlled"),
    (
        "hold:still",
        """
        hold position|stretch|pose|for|10|15|20|30|60|contraction
        hold stretch
        remain|stay position|for
        """,
    ),
)
"""How fast, or how still."""

PURPOSES: tuple[tuple[str, str], ...] = (
    (
        "purpose:stretch",
        """
        stretch !stretch_cord|arm_stretch|fully_stretch
        feel stretch
        flexibility
        """,
    ),
    ("purpose:release", "ROLLERS|smr|self_massage|self_myofascial|massage|trigger_point|tender"),
    ("purpose:gentle", "gently|gentle|comfortable|comfortably|relax|relaxed|pain_free"),
    ("purpose:strength", "rep|repetition|weight|set|contract|squeeze|strength"),
)
"""What it is for."""

ROWS: tuple[tuple[str, str], ...] = (*STATES, *LOADS, *PULLS, *BREATH, *SPEED, *PURPOSES)
