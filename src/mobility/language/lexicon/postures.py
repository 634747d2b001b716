"""How texts and names say in which posture the work is done."""

from __future__ import annotations

ROWS: tuple[tuple[str, str], ...] = (
    (
        "attitude:supine",
        """
        upper_back|low_back|back|spine support|rest|drape|arch on|over|across ROUNDTHINGS|it ?ball !stand|kneel|wall
        LIE on back !stomach|prone|side|face_down|fall|back_edge|on_side
        LIE back|flat|face_up|supine|down !NOTONBACK|lie_side|side_down|thigh_lie|weight_lie|on_side|back_edge
        LIE flat|down on|against FLOOR|BENCHES|ROUNDTHINGS|ROLLERS !NOTONBACK|weight_still
        LIE on|across|over|under|beneath FLOOR|BENCHES|ROUNDTHINGS|table !NOTONBACK|on_side|weight_still|bar_lie
        LIE with head|neck|hand|arm|leg|knee !NOTONBACK|side
        LIE in|inside|under|on machine|leg_press|rack|bar !stomach|prone|face_down|side
        supine
        on_back !lie_side|stomach|put|place|bar|fall|hand|band|weight|sandbag|pad
        flat_on_back|down_on_back
        back on FLOOR !BROUGHTBACK|wall|chair|stand|keep_straight|sit|arch|knee|foot|leg|heel|hand
        back against FLOOR !BROUGHTBACK|wall|chair|stand|keep_straight|sit|arch|knee|foot|leg|heel|hand
        back on BENCHES !BROUGHTBACK|wall|chair|stand|keep_straight|sit|arch|knee|foot|leg|heel|hand
        back against BENCHES !BROUGHTBACK|wall|chair|stand|keep_straight|sit|arch|knee|foot|leg|heel|hand
        face_up !palm|hand|grip|knuckle|forearm
        LIE facing|face up|ceiling !palm|hand|grip
        roll onto|to back !shoulder
        sit_up position
        LIE perpendicular|across !side
        position|place yourself|body on|onto bench|board !sit|knee|stand
        take place on bench
        from lying|lie !side|stomach|front|bar
        lift shoulder leg inch|inches|off|floor
        """,
    ),
    (
        "attitude:prone",
        """
        hip|pelvis|hip_bone on|over|behind|past|against pad|crest|edge !sit|thigh|stand|kneel|shoulder|seat|under
        set|adjust pad ?hip|hinge|torso foot|heel|ankle !sit|seat|chest
        face_down !palm|hand|grip|knuckle|forearm|foot_face
        LIE face_forward|face_first
        LIE facing|face floor|down !palm|hand|grip
        prone
        on|onto stomach !empty|full|stomach_muscle
        LIE on front !leg|of_you
        lie_front
        lie chest|stomach against|on|down
        chest_down|stomach_down ?lie
        chest on|against|over bench|pad !hand|sit|seat|machine
        pad at|below|under|against|across hip_crease|hip_bone|hip_fold|hip
        roman_chair|hyperextension_bench|back_extension_bench ?torso|arch|hinge|hyperextension
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
    (
        "tilt:incline",
        """
        incline|inclined bench|board|press|chair|seat|position !push|low_setting
        LIE|sit|recline|lean on|against|back incline|inclined
        bench|back_rest|seat to|at 30_degree|45_degree|60_degree|30_45_degree|45_60_degree|incline !knee
        adjust|set bench|back to incline|inclined|degree
        incline_bench
        """,
    ),
    (
        "tilt:decline",
        """
        decline|declined
        downward_incline
        """,
    ),
    (
        "attitude:sitting",
        """
        seat on|down BENCHES|machine|stool !adjust|raise|lower|foot|set|place
        sit|seat_yourself on|at|in !NOSEAT
        sit|seat_yourself down|upright|up !NOSEAT
        sit|seat_yourself astride !NOSEAT
        sit|seat_yourself inside|with !NOSEAT
        sit|seat_yourself comfortably|tall !NOSEAT
        sit|seat_yourself erect|facing !NOSEAT
        sit|seat_yourself BENCHES|machine|seat|stool|edge|cable|pulley|preacher !until|heel
        sit|seat_yourself with !stand|sit_back|heel
        forearm|forearm_down on thigh|upper_thigh !hinge|stand|front_thigh
        take seat
        preacher_bench|preacher_curl !stand
        adjust seat|pad ?seat
        seat height
        straddle bench
        sit !NOSEAT|sit_up|sit_ups|heel|bar_sit|sit_squat|sit_hip
        """,
    ),
    (
        "attitude:floor_sitting",
        """
        sit with|both leg|knee|foot fold|folded|tuck|swept to|on|one side !bench|chair|machine
        leg|knee folded|fold|sweep|swept to one side ?sit
        sit_on|sit_down_on|seat_on|seat_down_on FLOOR|mat !heel
        sit|seat on|down|up FLOOR !heel|foot
        sit with|both leg|knee|foot extend|straight|stretch|outstretch !bench|chair|machine|edge|seat
        sit with|both leg|knee|foot apart|wide|cross|together !bench|chair|machine|edge|seat|arm|platform
        sit cross_leg|cross_legged|legs_crossed
        sit leg straight|extend|stretch|outstretch|wide|apart|cross !bench|chair|machine|seat
        long_sit|long_sitting
        cross_leg|cross_legged|lotus|butterfly_position
        sole of? foot together
        soles together
        """,
    ),
    (
        "attitude:kneeling",
        """
        kneel !one_knee|hand|one_leg|one_foot
        on_knee !hand|one|lie|all|forearm|weight|band|rest|bend|slight|pad|pressure
        on both_knee !hand
        sit|sit_back on|onto heel|calf
        knee on|onto FLOOR|pad|cushion|bench ?both|kneel|upright|down !hand|one|lie|drop|lower
        """,
    ),
    (
        "attitude:half_kneeling",
        """
        one|back|left|right knee on pad|cushion|corner|floor|ground|mat ?foot !both|lie|all_four|hand_floor|hand
        same_side|one|left|right|inside|outside knee down|on_floor !both|chest|sit|lie
        kneel with one|same_side|left|right knee down|on
        kneel lunge
        one_knee|left_knee|right_knee|back_knee down !chest|pull
        back_knee|rear_knee on pad|floor|cushion ?lunge|kneel|half
        kneel on|onto|with one|left|right knee|leg|shin !bench
        kneel one|left|right knee|foot !bench
        half_kneel|half_kneeling
        one_knee|left_knee|right_knee on|down FLOOR|down !all_four|hand
        down_on one_knee|left_knee|right_knee
        lower|drop|bring one|back|rear|left|right knee on|to|onto|down floor|ground ?kneel
        kneel with|and foot|leg front|forward
        """,
    ),
    (
        "attitude:foot_forward",
        """
        place|bring|step|put|move right|left|one|other foot|leg up|front|forward|flat|ahead !stand|chair|bench
        one|right|left|other foot front|forward|flat !stand
        """,
    ),
    (
        "attitude:quadruped",
        """
        all_fours|fours
        hand_knee
        hand and? knee !sit|supine|back|hold|place|lie|clasp
        quadruped|quadrupedal
        table_top position|pose
        kneel hand on|flat|down floor|ground
        kneel with|and hand|forearm|palm on|floor
        bear_crawl|crawl
        inverted_v ?body|hip|v
        hand foot on floor ?rest
        kneel push_up position
        hand under|beneath|below shoulder ?knee
        hand shoulder ?under knee
        downward_dog|down_dog|downward_facing_dog
        """,
    ),
    (
        "attitude:plank",
        """
        push_up|press_up position|stance|plank|start|pose
        plank !side|reverse
        hand|forearm|elbow and|with toe|ball_foot on|supporting
        support body|weight|yourself toe|foot hand|forearm|elbow|arm !sit|seat
        weight on hand|forearm|elbow toe
        on|onto hand|forearm|elbow toe|ball_foot
        on toe and hand|forearm|elbow
        high_plank|low_plank
        torso|body up arm_length|arms_length !stand|bench_press|dip|hang
        hand|palm on floor|ground foot|toe back|behind|extend !sit
        mountain_climber
        elbow|forearm under|beneath|below shoulder !bench|table|wall|press|lie|side|prop|relax|sphinx|belly|stomach
        hand wide|wider|apart|under shoulder ?rigid|body_straight|straight_line|heel
        chest inch|inches floor !lie|bar
        into push_up|press_up
        """,
    ),
    (
        "attitude:side_plank",
        """
        side_plank|side_bridge
        forearm ?side lift|raise hip ?lie|floor
        side bridge
        """,
    ),
    (
        "attitude:hanging",
        """
        hang|suspend from|on|at bar|ring|UPBAR|handle|rope !arm_hang|weight|dumbbell|let
        grab|grasp|grip|hold|take|reach|seize|grabbing UPBAR !inverted_row
        leg hang|dangle ?forearm|pad|apparatus|let
        forearm|elbow on pad ?vertical|knee_raise|leg_raise|captain_chair|apparatus|parallel
        dead_hang|full_hang|active_hang|inverted_hang
        hang with arm|both|hand !dumbbell|barbell|weight
        pull_up|chin_up !sit|row|machine|lie|toe|foot|heel|knee|leg|navel|belly|weight|it|them|sled|stomach|march|step
        jump grab|grasp|hang bar|ring
        pull|lift yourself|body|torso up|until|toward ?chin bar !sit|lie
        climb rope
        grab|grasp|grip rope ?above_head|overhead|climb
        hang_from
        muscle_up
        """,
    ),
    (
        "attitude:inverted",
        """
        kick up ?wall|handstand|inverted !ball|air|leg_up
        walk|bring|climb foot|leg|toe up|high wall ?hand|face|chest|vertical !lie|back_on|supine|sit
        chest|face|belly face|facing|toward wall ?foot|handstand|toe ?hand
        hand_stand|head_stand
        upside_down !hold_dumbbell|bottle|kettlebell
        invert body
        leg hip|pelvis vertical|straight_up|overhead ?support|shoulder
        weight shoulder back_neck|neck
        kick up wall|hand_stand ?wall
        place|put|set|rest crown|top_head
        crown head on|in|rest|against floor|hand|mat
        tripod headstand
        """,
    ),
    (
        "attitude:dip",
        """
        dip_bar|parallel_bar|parallel_bars|dip_station
        arm locked|lock ?ring
        ring_dip|parallel_bar_dip
        hold|support|hoist|position body|yourself at|arm_length|straight_arm|lock ?bar|ring|body !stand|IRON|box|lie
        between two|parallel bar
        """,
    ),
    (
        "attitude:standing",
        """
        stand !hand_stand|head_stand|shoulder_stand|spotter|partner_stand
        stand upright|tall|erect|straight|up
        """,
    ),
    (
        "attitude:on_feet",
        """
        foot wide|wider|apart than|hip|shoulder !lie|sit|floor|plank|bench|platform
        bend knee lower|sink until|hip|seat|buttock ?heel|floor !kneel|lie|sit_on
        foot shoulder_width|hip_width|apart|staggered|together !lie|sit|floor_plank
        upright|erect|athletic|relaxed|comfortable|lunge|squat|staggered|split stance|position
        step forward|back|backward|to|onto|up|over|out|side|off|under|away !seat
        walk|march|jog|run|sprint|skip|stride
        squat !squat_rack|squat_cage|lie
        lunge
        dead_lift
        foot planted|flat floor|ground ?stand
        dip|squat_down|squat under ?bar
        stance
        sled|prowler
        rear_foot|back_foot on bench|box|chair behind
        lean_back ?handle|strap|ring
        """,
    ),
)
