"""How texts and names say in which posture the work is done."""

from __future__ import annotations

ROWS: tuple[tuple[str, str], ...] = (
    # ---- lying
    (
        "attitude:supine",
        """
        LIE on back !stomach !prone !side !face_down !fall
        LIE back|flat|face_up|supine|down !stomach !prone !face_down !sideways !abdominal !chest_down !lie_side !side_down
        LIE flat|down on|against FLOOR|BENCHES|ROUNDTHINGS|ROLLERS !stomach !prone !face_down !sideways
        LIE on|across|over|under|beneath FLOOR|BENCHES|ROUNDTHINGS|table !stomach !prone !face_down !side !sideways !abdominal !chest_down
        LIE with head !stomach !prone !face_down !side !sideways
        LIE in|inside|under|on machine|leg_press|rack|bar !stomach !prone !face_down !side
        supine
        on_back !lie_side !stomach !put !place !bar !fall !hand !band !weight !sandbag !pad
        flat_on_back|down_on_back
        back on|against|to FLOOR|BENCHES !wall !chair !stand !keep_straight !sit !arch
        face_up
        LIE facing|face up|ceiling
        roll onto|to back
        """,
    ),
    (
        "attitude:prone",
        """
        face_down
        LIE facing|face floor|down
        prone
        on|onto stomach
        lie chest|stomach against|on|down
        chest_down|stomach_down
        chest on|against|over bench|pad !hand
        face_toward|facing FLOOR ?lie
        """,
    ),
    (
        "attitude:prone_incline",
        """
        LIE face_down|prone|stomach|chest ?incline|inclined
        LIE|lean against incline|inclined ?against
        chest|stomach on|against incline|inclined
        """,
    ),
    (
        "attitude:side_lying",
        """
        LIE on|onto left|right|one side
        LIE on|onto side
        LIE sideways|side_ways
        on_side ?lie
        side_lie|side_lying|lie_side
        roll onto|to side|left_side|right_side
        """,
    ),
    # ---- on a bench that leans
    (
        "tilt:incline",
        """
        incline|inclined bench|board|press|chair|seat|position !push !low_setting
        LIE|sit|recline|lean on|against|back incline|inclined
        bench|back_rest|seat|back to|at 30_degree|45_degree|60_degree|30_45_degree|45_60_degree|angle|incline
        adjust|set bench|back to incline|inclined|degree
        incline_bench
        """,
    ),
    ("tilt:decline", "decline|declined\ndownward_incline"),
    # ---- sitting
    (
        "attitude:sitting",
        """
        sit|seat on|at|in|down|upright|up|astride|inside|with|comfortably|tall|erect|facing|yourself !sit_up_position !sit_back_heel
        sit|seat BENCHES|machine|seat|stool|edge|cable|pulley|preacher
        sit|seat with !stand
        take seat
        adjust seat|pad ?seat
        seat height
        straddle bench
        sit !sit_up !sit_back !sit_on_heel
        """,
    ),
    (
        "attitude:floor_sitting",
        """
        sit|seat on|down|up FLOOR !heel
        sit with|both leg|knee|foot extend|straight|stretch|apart|wide|cross|together !bench !chair !machine !edge !seat
        sit cross_leg|cross_legged|legs_crossed
        sit leg straight|extend|stretch|wide|apart|cross !bench !chair !machine !seat
        long_sit|long_sitting
        cross_leg|cross_legged|lotus|butterfly_position
        sole of? foot together
        soles together
        """,
    ),
    # ---- on the knees
    (
        "attitude:kneeling",
        """
        kneel !one_knee !hand !one_leg !one_foot !beside
        on_knee !hand !one !lie !all !forearm !weight !band !rest
        on both_knee !hand
        sit|sit_back on|onto heel|calf
        knee on|onto FLOOR|pad|cushion|bench ?both|kneel|upright|down !hand !one !lie !drop !lower
        """,
    ),
    (
        "attitude:half_kneeling",
        """
        kneel on|onto|with one|left|right knee|leg|shin !bench
        kneel one|left|right knee|foot !bench
        half_kneel|half_kneeling
        one_knee|left_knee|right_knee on|down FLOOR|down !all_four !hand
        down_on one_knee|left_knee|right_knee
        lower|drop|bring one|back|rear|left|right knee on|to|onto|down floor|ground ?kneel
        kneel with|and foot|leg front|forward
        """,
    ),
    (
        "attitude:quadruped",
        """
        all_fours|fours
        hand_knee
        hand and? knee !sit !supine !back !hold !place !lie !clasp
        quadruped|quadrupedal
        table_top position|pose
        kneel hand on|flat|down floor|ground
        kneel with|and hand|forearm|palm on|floor
        bear_crawl|crawl
        hand under|beneath|below shoulder ?knee
        hand shoulder ?under knee
        downward_dog|down_dog|downward_facing_dog
        """,
    ),
    (
        "attitude:plank",
        """
        push_up|press_up position|stance|plank|start|pose
        push_up|press_up !hand_stand !do_push
        plank !side !reverse
        hand|forearm|elbow and|with toe|ball_foot on|supporting
        support body|weight|yourself toe|foot hand|forearm|elbow|arm !sit !seat
        weight on hand|forearm|elbow toe
        on toe and hand|forearm|elbow
        high_plank|low_plank
        torso|body up arm_length|arms_length !stand !bench_press !dip !hang
        hand|palm on floor|ground foot|toe back|behind|extend !sit
        mountain_climber
        """,
    ),
    ("attitude:side_plank", "side_plank|side_bridge\nforearm ?side lift|raise hip ?lie|floor\nside bridge"),
    # ---- hanging and upside down
    (
        "attitude:hanging",
        """
        hang|suspend from|on|at bar|ring|UPBAR|handle|rope !arm !weight !dumbbell !let
        grab|grasp|grip|hold|take|reach|seize|grabbing UPBAR !inverted_row
        dead_hang|full_hang|active_hang|inverted_hang
        hang with arm|both|hand !dumbbell !barbell !weight
        pull_up|chin_up !sit !row !machine !lie
        jump grab|grasp|hang bar|ring
        pull|lift yourself|body|torso up|until|toward ?chin bar !sit !lie
        climb rope
        hang_from
        muscle_up
        """,
    ),
    (
        "attitude:inverted",
        """
        hand_stand|head_stand
        upside_down !hold_dumbbell !bottle !kettlebell
        invert body
        kick up wall|hand_stand ?wall
        tripod headstand
        """,
    ),
    (
        "attitude:dip",
        """
        dip_bar|parallel_bar|parallel_bars|dip_station
        hold|support|position|hoist body|yourself arm_length|straight_arm|locked|lock ?bar|ring
        between two|parallel bar
        """,
    ),
    # ---- on the feet
    (
        "attitude:standing",
        """
        stand !hand_stand !head_stand !shoulder_stand !spotter !partner_stand
        stand upright|tall|erect|straight|up
        """,
    ),
    (
        "attitude:on_feet",
        """
        foot shoulder_width|hip_width|apart|staggered|together !lie !sit !floor_plank
        upright|erect|athletic|relaxed|comfortable|lunge|squat|staggered|split stance|position
        step forward|back|backward|to|onto|up|over|out|side|off|under|away !seat
        walk|march|jog|run|sprint|skip|stride
        squat !squat_rack !squat_cage !lie
        lunge
        dead_lift
        foot planted|flat floor|ground ?stand
        dip|squat_down|squat under ?bar
        stance
        """,
    ),
    ("attitude:stooping", "bend over|forward|at|from hip|waist|over|forward\nbent_over\nhinge at|from|forward hip|waist"),
)
