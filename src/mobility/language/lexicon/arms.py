"""How texts and names say what the arms do."""

from __future__ import annotations

ROWS: tuple[tuple[str, str], ...] = (
    (
        "motion:behind_neck",
        """
        bar|barbell|handle|it touch|reach|meet|almost base_neck|nape|back_neck|base_skull
        pull|lower|lift|chin up|until bar|handle|it|you base_neck|nape|neck ?behind
        TAKEDOWN BARTHING behind|back|to BEHINDNECK|neck !NOTNAPE
        bar|handle touch|reach back neck
        bar|it touch|behind back_neck|neck !stand_under
        press|pull_down|pull_up|chin_up|chin|jerk|row|pull behind neck
        behind_neck|btn
        press|snatch_grip press|behind behind_neck|neck
        back_neck touch|bar
        """,
    ),
    (
        "motion:bar_on_back",
        """
        bar|barbell|weight|it on|across|over|onto|behind upper_back|trap|shoulder_blade !front|chest|lie|elbow|tricep
        bar|barbell|weight|it on|across|over|onto|behind back_shoulder|back_neck !front|chest|lie|elbow|tricep
        bar|barbell|weight|it on|across|over|onto|behind on_back|across_back !front|chest|lie|elbow|tricep
        back_shoulder across ?bar|it|rack
        rack|racked|rest|place|position across|on|behind upper_back|trap|back_shoulder|back_neck|shoulder_blade !front
        racked behind neck|head
        bar|barbell behind head|neck !tricep|elbow|forearm|lie|bench|floor
        back_squat
        """,
    ),
    (
        "motion:press_overhead",
        """
        press|push|drive|extend WEIGHT|bar|arm|it overhead|over_head !lie|bench|chest_level|lateral
        press|push|drive|extend WEIGHT|bar|arm|it above_head|ceiling|up !lie|bench|chest_level|lateral
        press|push|drive|extend them|yourself|hand|handle overhead|over_head !lie|bench|chest_level|lateral
        press|push|drive|extend them|yourself|hand|handle above_head|ceiling|up !lie|bench|chest_level|lateral
        punch|raise|lift|jerk|elevate WEIGHT|bar|arm|it overhead|over_head !lie|bench|chest_level|lateral
        punch|raise|lift|jerk|elevate WEIGHT|bar|arm|it above_head|ceiling|up !lie|bench|chest_level|lateral
        punch|raise|lift|jerk|elevate them|yourself|hand|handle overhead|over_head !lie|bench|chest_level|lateral
        punch|raise|lift|jerk|elevate them|yourself|hand|handle above_head|ceiling|up !lie|bench|chest_level|lateral
        military_press|overhead_press|shoulder_press|push_press|arnold|jerk|thruster|overhead
        overhead|over_head|above_head press|extend|lock|arm|until
        extend elbow ?overhead|head|up
        """,
    ),
    (
        "motion:upright_row",
        """
        DRAWUP it|them|WEIGHT up|straight_up along body|torso !overhead|press|lie|bench
        elbow higher|above|over shoulder ?bar|weight|dumbbell|kettlebell|cable|body
        pull|lift|raise WEIGHT straight_up|along body|torso|chin|nose ?elbow|chin !overhead|press|squat
        upright_row|high_pull|upright_cable_row
        elbow drive|lead motion|way|movement
        lead|drive|raise|pull|lift elbow high|up|above|higher !past|bench|lie|push_up|bow|knee|squat|hole|rack|bottom
        elbow higher|above forearm|wrist|shoulder|weight
        DRAWUP WEIGHT|them|it CHINWARD CHINHIGH !NOTUPRIGHT
        WEIGHT line|near|under|just|almost chin
        """,
    ),
    (
        "motion:dip",
        """
        shoulder below|lower elbow ?ring|bar|support|dip
        ring|bar at|reach|near chest|chest_level|armpit ?support|sink|descend|dip|lower
        dip_bar|bench_dip|ring_dip|chest_dip|tricep_dip|parallel_bar
        LOWER yourself|body bend|by elbow|upper_arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER yourself|body until|toward elbow|upper_arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER hip|torso bend|by|until|toward elbow|upper_arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER yourself|body bend|by|until|toward arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER yourself|body bend|by bend_elbow|bend_arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER yourself|body until|toward bend_elbow|bend_arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER hip|torso bend|by|until|toward arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER hip|torso bend|by bend_elbow|bend_arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        LOWER hip|torso until|toward bend_elbow|bend_arm !push_up|plank|prone|knee|extend|straight|hang|chin|lock
        hand|palm on|edge bench|chair|box|step ?behind|edge
        """,
    ),
    ("motion:torso_back", "lower|lean|recline torso|trunk|upper_body|yourself back|back_ward"),
    (
        "motion:pull_up",
        """
        pull_up|chin_up|muscle_up !band_pull|bar|station
        pull yourself up !below|under|beneath|stand
        pull|lift yourself|body|torso|chest up|until|toward|bar ?chin|bar|chest|hang !below|under|beneath
        """,
    ),
    (
        "motion:pull_down",
        """
        pull_down|lat_pull
        pull bar|rope|handle down|toward chest|thigh|chin|you|front
        """,
    ),
    (
        "motion:row",
        """
        row
        pull WEIGHT|elbow|handle|bar|arm|rope to|toward|back|up stomach|waist|torso|chest|side|you|hip|rib|body
        """,
    ),
    (
        "motion:push_up",
        """
        push_up|press_up
        lower yourself|chest|body until|toward|to chest|floor|ground|edge|bench|bar ?elbow|arm|floor
        """,
    ),
    (
        "motion:press_front",
        """
        bench_press|chest_press|floor_press|press
        bring|lower bar|weight down|slowly|to|until chest|neck|nipple|chest_level !curl|row|pull|stand|back_neck
        bring|lower it|dumbbell|handle down|slowly|to|until chest|neck|nipple|chest_level !curl|row|pull|stand|back_neck
        hold bar|it over|above neck|chest|you|torso
        press|push bar|weight|dumbbell|them|handle up|away|forward|back|above|from
        """,
    ),
    (
        "motion:fly",
        """
        fly|flye|pec_deck|butterfly_machine|crossover
        arm arc|semicircle|semicircular|wide
        """,
    ),
    (
        "motion:pullover",
        """
        pullover|pull_over
        lower weight|bar|arm|dumbbell behind|over|back head ?lie
        """,
    ),
    (
        "motion:curl",
        """
        curl|hammer_curl !leg|hamstring|crunch|torso|spine|toe|up_torso
        curl weight|bar|dumbbell
        """,
    ),
    (
        "motion:raise_front",
        """
        front_raise
        raise|lift|bring arm|weight|dumbbell|bar front|forward|shoulder_height|shoulder_level
        """,
    ),
    (
        "motion:raise_side",
        """
        lateral_raise|side_raise|lateral|deltoid_raise
        raise|lift arm|weight|dumbbell side|laterally|lateral|out_side
        """,
    ),
    (
        "motion:elbow_extend",
        """
        tricep|kick_back|skull_crusher|french_press|push_down|press_down
        extend|straighten elbow|forearm|arm ?elbow|tricep|forearm
        """,
    ),
    (
        "motion:arms_overhead",
        """
        arm|hand overhead|over_head|above_head|ceiling
        reach up|overhead|ceiling|sky
        raise|extend arm overhead|up|over
        """,
    ),
    (
        "motion:arms_behind",
        """
        arm|hand behind back|you|body !head|neck
        clasp|interlace|interlock hand|finger behind back|you
        """,
    ),
)
