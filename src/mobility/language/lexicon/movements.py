"""How texts and names say what moves: the trunk, the legs, the arms, the neck, the whole body."""

from __future__ import annotations

TRUNK: tuple[tuple[str, str], ...] = (
    (
        "motion:sit_up",
        """
        sit_up !straight !tall !on_floor !position !stand !edge !side_bed
        sit up|upright until|to|throwing|as
        LIFT|curl|sit TRUNK until|to|into|toward UPRIGHT|thigh|knee !row !bend_over !stand !curl_bar
        TRUNK perpendicular|90_degree floor|ground !stand !sit
        TRUNK form|create|make v|v_shape|imaginary_v
        come|rise|roll up sit|seated|upright
        touch|bring|reach elbow|chest knee ?sit
        jackknife|jack_knife|jacknife|v_up|v_ups
        LIFT|raise TRUNK|arm|hand leg|foot|toe simultaneously|same_time|together
        LIFT|raise leg|legs|leg_straight TRUNK|arm|hand simultaneously|same_time|together
        touch|reach toe|foot ?leg_raise|raise|lift !stand !bend !floor
        """,
    ),
    (
        "motion:curl_up",
        """
        crunch
        curl_up
        curl|roll|lift|raise head|neck|shoulder|shoulder_blade|torso|upper_body|chest off|from|up floor|ground|bench|ball|forward !leg !sit !hip
        curl|roll|crunch TRUNK|shoulder|rib toward|to|up knee|thigh|pelvis|hip|upward|forward
        shoulder|shoulder_blade off|from floor|ground
        shoulder leave floor
        """,
    ),
    (
        "motion:knees_in",
        """
        LIFT|tuck|drive|kick|swing|thrust KNEES|leg to|toward|into|up|against|near chest|torso|you|stomach|armpit|shoulder|elbow|head|face|body !straight_out
        KNEES to|toward|into|touch|near chest|torso|elbow|armpit !foot_together
        tuck KNEES|leg in|up|under|toward
        leg|knee toward|to torso|chest
        LIFT KNEES ?hang
        knee_raise|leg_raise|knee_tuck|leg_tuck|knee_in|knee_ups|leg_hip_raise|hip_raise|knee_hip_raise
        tuck chest|knee
        """,
    ),
    (
        "motion:pelvis_curl",
        """
        reverse_crunch|hip_raise|hip_thrust_up|toe_to_bar|toes_to_bar|bottoms_up
        roll|curl|rotate|rock|tilt pelvis|hip back|up|backward|off|from|toward !leave
        LIFT|roll|curl|thrust HIPS off|from|up|toward floor|ground|bench|ceiling|mat|chest|air ?leg|knee
        HIPS off|leave floor|bench|ground
        low_back off|leave floor|bench|mat
        """,
    ),
    (
        "motion:bridge",
        """
        LIFT|thrust|drive|push|press HIPS|pelvis|torso up|off|from|toward|upward|until|ceiling|straight|high|line !back_ward !squat
        hip_thrust|bridge|hip_lift|butt_lift|hip_bridge|pelvic_lift|glute_bridge
        hip elevated|lifted|high ?shoulder
        """,
    ),
    (
        "motion:legs_up",
        """
        LIFT|raise|swing|kick|extend leg|foot|both_leg|toe|heel until|to|toward|perpendicular|up|parallel|straight|off|over|above|vertical !chest !calf !stand_toe
        leg|foot perpendicular|vertical|90_degree floor|torso|ground !arm
        leg_raise|leg_lift|flutter|scissor|toe_touch|leg_pull
        TRUNK|leg make 90_degree|right_angle leg|torso
        """,
    ),
    (
        "motion:plow",
        """
        plow|plough|snail
        leg|foot|toe over|behind|past head
        roll back|over onto|up shoulder|upper_back|spine
        rolling_like_ball|roll_over
        """,
    ),
    (
        "motion:body_roll",
        """
        rock|roll back|along spine|back|forth ?knee
        rocking back forth|ward ?spine|back
        roll along spine
        """,
    ),
    (
        "motion:hug",
        """
        hug KNEES|leg|shin
        hug ?knee
        pull|draw|hug|squeeze|tug KNEES|leg|shin to|toward|into|in|close|closer chest|torso|shoulder|armpit|head|body|you|stomach ?hand|arm|hug|pull|clasp|grab|hold|tug !towel_foot
        grab|hold|clasp|grasp|hug KNEES|behind_knee|shin|thigh to|toward|pull|against|close chest|torso|shoulder|pull
        use|using hand|arm pull|bring|draw knee|leg|thigh|shin
        hand|arm around|behind|under knee|shin|thigh|leg ?pull|bring|hug|draw
        pull|draw knee|thigh|leg closer|into|toward ?gently|chest
        wrap arm|hand knee|leg|shin|thigh
        knee_to_chest|knees_to_chest|single_knee_to_chest|double_knee_to_chest ?stretch
        """,
    ),
    (
        "motion:hinge",
        """
        BENDING at|from|forward|over|down hip|waist|forward|over|hip_back !side !sideways !knee_bend !backward
        bent_over|bend_over
        hinge
        good_morning
        push|pushing|send|shift|drive|move|stick|set|sit HIPS|butt|hip back|backward|behind !heel !floor !calf
        LOWER|bring|lean|bend|move|incline|let TRUNK forward|parallel|until|toward|down|over floor|ground|parallel|forward|thigh|waist|hip|leg !lie !wall !knee_chest
        torso|back|chest parallel floor|ground
        lean|bend forward !wall !slight !slightly !lunge
        forward_bend|forward_fold|stoop
        pick|lift weight|bar from|off floor
        """,
    ),
    (
        "motion:touch_down",
        """
        reach|touch|extend|stretch|bring|lower|walk|drop|slide HANDS|finger|fingertip|hand|palm to|toward|for|down|past|on toe|foot|ankle|shin|floor|ground !lie !plank !kneel !squat !all_four !side
        touch|reach|grab toe|foot|floor|ground|ankle !weight !knee_touch !heel_touch !butt
        reach|reaching down|forward|toward toe|foot|floor|ankle
        toe_touch|toe_touches
        hang|dangle|relax arm|torso|head|upper_body down|over|toward floor ?bend|fold|forward
        fold forward|over !arm
        """,
    ),
    (
        "motion:fold_deep",
        """
        chest|head|forehead|torso|nose|stomach|chin|upper_body to|toward|on|onto|against|over|close|closer|near knee|leg|thigh|shin !sit_up !crunch !raise !push_up !crunch
        pull TRUNK|yourself|chest|body down|toward|forward|closer leg|thigh|foot|toe|knee|floor
        forward_fold|seated_forward_bend|seated_forward_fold
        fold over|onto|forward leg|thigh|knee
        bend|lean forward|over leg|straight_leg|extended_leg|outstretched|thigh
        fold|bend|lean|lower chest|torso|upper_body between|over|toward|onto knee|leg|thigh
        """,
    ),
    (
        "motion:pull_foot",
        """
        pull|hold|grab|grasp|catch|reach toe|foot|ankle|sole|big_toe !weight !dumbbell !floor
        STRAPS around|over|behind|under|to foot|toe|sole|ball_foot|arch
        loop|wrap|place STRAPS foot|toe|sole|ball_foot|leg
        """,
    ),
    (
        "motion:round_back",
        """
        round|curve|hump SPINE|back|low_back|upper_back|shoulder_forward !slightly_rounded
        rounded|curled|hunched back|spine|position
        curl|flex|roll SPINE|spine|down|up vertebra|spine|one
        vertebra by|at vertebra|time
        arch|push|press|lift SPINE|back up|upward|toward ceiling|cat|sky|up !hip !down
        cat|camel|angry_cat
        jefferson
        bend spine|low_back|torso_and_spine
        hollow_body|c_curve
        """,
    ),
    ("motion:lift_stone", "LIFT|pick|hoist|load|lap|wrap|grab|clean stone|atlas_stone|sandbag|sand_bag|boulder|keg|tire|heavy_object|tyre"),
    (
        "motion:arch",
        """
        arch|extend|bend|hyperextend|curve SPINE|back|low_back|yourself|torso backward|back|up|far|as !bench !press_back !leg_back !arm
        arch|hyperextend back|spine|low_back
        arch|lean|bend back_ward|back_ward_as !bench
        back_bend|backbend|camel_pose|wheel_pose|upward_bow|bow_pose|cobra|upward_dog|upward_facing_dog|sphinx|locust|superman|swan_dive|prone_press_up|wheel
        lean back|backward far|as|arch
        extend spine|low_back|back !leg !arm !keep
        drop head|chest|torso back|backward
        """,
    ),
    (
        "motion:chest_lift",
        """
        LIFT|raise|peel|press|push|extend chest|TRUNK|upper_body|head|shoulder|arm|hand off|from|up|away|high floor|ground|mat|bench|possible|air|lap
        LIFT chest|upper_body|torso|arm up|upward|off|leg|foot|simultaneously
        extend spine ?chest|low_back
        superman|back_extension|hyperextension|swimmer|swan
        """,
    ),
    (
        "motion:leg_lift",
        """
        LIFT|raise|kick|squeeze|swing|extend LEGS|foot|thigh|both_leg off|from|up|toward|ceiling|until|behind|back|straight|high|parallel|air
        leg_lift|leg_raise|reverse_hyper|reverse_hyperextension|superman|leg_extension_back|kickback|kick_back|donkey_kick
        """,
    ),
    (
        "motion:twist",
        """
        TURN TRUNK|waist|upper_body|shoulder|side|spine|body !arm !wrist !palm !foot
        TURN at|from|through waist|torso|trunk|hip
        TURN to|toward|from left|right|one|side|opposite|other !palm !wrist !hand !foot !toe !head !leg_roll !neck !roller
        TURN away|toward pulley|cable|wall|machine|partner|anchor
        torso|trunk|upper_body|shoulder turn|rotate|twist
        russian_twist|bar_twist|trunk_rotation|torso_twist|trunk_twist|spinal_twist|twist|wood_chop|chop|landmine_180|landmine_twist|windmill|oblique_crunch|bicycle|air_bike|judo_flip|around_world_twist
        side_to side ?torso|twist|ball|weight|plate
        weight|ball|plate|handle|hand to|across opposite_side|side|opposite_hip|outside ?torso|twist|rotate
        pull|bring handle|rope|cable|weight|bar across|diagonal|down body|torso|across|chest_knee
        """,
    ),
    (
        "motion:cross_touch",
        """
        touch|reach|bring|lower left|right|one|opposite|free hand|arm|elbow to|toward|foot|touch|across foot|toe|ankle|floor|ground|knee
        elbow to|toward|touch|across opposite|left|right|other knee|thigh
        opposite elbow|knee|hand knee|elbow|foot|toe
        left|right elbow left|right knee
        windmill
        """,
    ),
    (
        "motion:knees_side",
        """
        LOWER|drop|let|roll|rotate|fall|move|bring|swing|tilt|guide KNEES|leg|legs|both_knee to|toward|over|side|across one|side|left|right|floor|ground|opposite|body !chest !apart !outward
        knee fall|drop|roll|over|to side|left|right|one
        leg|knee across|over body|opposite|side
        leg|foot opposite hand
        knee_roll|supine_twist|windshield_wiper|wiper|knee_drop|iron_cross|scorpion
        """,
    ),
    ("motion:side_bend", "BENDING|reach|stretch|dip to|toward|side|over side|sideways|left|right|laterally\nside_bend\nBENDING sideways|laterally|side_ways"),
)

LEGS: tuple[tuple[str, str], ...] = (
    (
        "motion:squat",
        """
        squat !rack !cage !half_kneel !thrust
        LOWER|bend|flex yourself|body|hip|buttock|torso|knee until|parallel|squat|down|toward thigh|parallel|squat|90_degree ?thigh|squat
        lower yourself|body|hip bending|by|bend|flex knee|hip
        sit back|down squat|chair ?stand
        LOWER hip|buttock toward floor|heel
        LOWER body|yourself bend|flex knee
        thigh parallel floor
        knee_bend|plie|hack|wall_sit|thruster|sit_to_stand
        """,
    ),
    (
        "motion:squat_deep",
        """
        squat|LOWER FARDOWN !chest !bar_to_chest !arm !dumbbell !heel_down
        hamstring on|touch|against|rest|meet|cover calf
        HIPS|butt to|touch|on|near|close|onto|against|almost heel|calf|floor|ground|ankle !kneel_up !lie !step !sit !bridge !raise
        full|deep|low|bottom squat !not
        squat full|deep|deeply|low|depth|bottom
        full depth
        below|past parallel
        thigh below|past|lower parallel
        hip below|lower|under knee|parallel
        receive bar|weight squat|low|bottom
        catch|receive bar|weight low|squat|bottom|deep ?squat|low|clean
        descend|drop|lower bottom|full squat|depth|position ?squat|bottom|full
        far flexibility|mobility|possible ?lower|descend|down|go
        pull yourself|body below|under|beneath bar
        ass_grass|duck_walk|sissy|pistol|cossack|frog_squat|garland|malasana|deep_squat|full_squat
        between leg|knee ?squat
        """,
    ),
    ("motion:squat_shallow", "half|quarter|partial|mini|quarter_squat squat|way\nsquat half|quarter|halfway|slightly\nbend|flex knee slight|slightly\nslight|slightly bend knee\nslight squat\nlower few inch\ndip !bar !bench !parallel"),
    ("motion:one_leg_squat", "squat on|one|single|with one|leg one_leg|leg|foot ?one|single|other_leg\none_leg|single_leg|pistol|1_leg squat\nextend|hold|keep other|opposite|one|free|non_working leg front|out|straight|forward|off ?squat|lower"),
    (
        "motion:lunge",
        """
        lunge
        step|stride|split forward|back|backward ?knee|lunge|lower|bend
        back|rear knee nearly|almost|touch|toward|close|above|just floor|ground
        split_squat|bulgarian|split_jerk
        one foot|leg forward|front ?back|rear|other
        """,
    ),
    ("motion:step_up", "step on|onto|up bench|box|step|platform|stair|chair\nstep_up\nclimb stair|step"),
    (
        "motion:heels_sit",
        """
        sit|lower|rest|bring|push|move|sink|drop|shift|take|lean HIPS|buttock|back|butt|yourself|hips on|onto|to|toward|back|until heel|calf|foot !squat !stand
        sit|sit_back on|onto heel|calf|leg|ankle ?heel|calf|kneel
        buttock|butt|hip touch|rest|on|to|toward heel|calf
        child_pose|childs_pose|child's_pose|hero|vajrasana|thunderbolt|kneeling_squat
        """,
    ),
    ("motion:heel_pull", "pull|bring|hold|grab|grasp|draw foot|heel|ankle|toe to|toward|against|behind|up|with|in buttock|glute|butt|hip|hand\nquad_stretch|quadricep_stretch"),
    ("motion:knee_extend", "leg_extension|knee_extension\nextend|straighten leg|knee|lower_leg ?sit|machine|pad"),
    ("motion:leg_curl", "leg_curl|hamstring_curl|nordic\ncurl|bend|flex leg|heel|knee|lower_leg ?pad|machine|band"),
    ("motion:leg_press", "leg_press|sled\npress|push platform|sled|foot_plate"),
    ("motion:calf_raise", "calf_raise|heel_raise|toe_raise|calf_press\nraise|rise|lift up|heel|onto|on toe|ball_foot|high !kick\nlift|raise heel"),
    ("motion:hip_open", "clamshell|fire_hydrant|butterfly|abduction|abductor|adductor|adduction|frog|side_leg|lateral_leg\nLIFT|raise|move leg side|out|away|lateral|laterally"),
    ("motion:dead_lift", "dead_lift|romanian|stiff_leg|stiff_legged|rdl\nLIFT|pull bar|weight from|off floor|ground !lie !sit !bench"),
    ("motion:swing", "swing kettlebell|dumbbell|weight|bell between|up|back|forward\nkettlebell_swing"),
    ("motion:olympic", "clean|snatch|jerk !jerking !jerky"),
)

ARMS: tuple[tuple[str, str], ...] = (
    (
        "motion:behind_neck",
        """
        LOWER|pull|bring|press|touch|draw|take|move|behind bar|weight|handle|yourself|chin|it|barbell|touch behind|back|to BEHINDNECK|neck !chest !tricep !dumbbell !forearm !front !upper_arm !cable_attachment
        bar|handle touch|reach back neck
        bar|it touch|behind back_neck|neck !stand_under
        press|pull_down|pull_up|chin_up|chin|jerk|row|pull behind neck
        behind_neck|btn
        press|snatch_grip press|behind behind_neck|neck
        back_neck touch|bar
        """,
    ),
    ("motion:bar_on_back", "bar|barbell|weight|sandbag|it on|across|over|behind|rest|onto back|upper_back|trap|shoulder_blade|neck !front !chest !lie_back !neck_strap\nback shoulder|neck ?bar|rack\nracked|rack|rest|place|position across|on|back|behind back|shoulder|trap|upper_back ?back|trap|behind\nback_squat|bar behind_neck|behind_head|back_neck"),
    (
        "motion:press_overhead",
        """
        press|push|drive|extend|punch|raise|lift|jerk|elevate WEIGHT|bar|arm|it|them|yourself|hand|handle overhead|over_head|above_head|ceiling|up !lie !bench !chest_level !lateral
        military_press|overhead_press|shoulder_press|push_press|arnold|jerk|thruster|overhead
        overhead|over_head|above_head press|extend|lock|arm|until
        extend elbow ?overhead|head|up
        """,
    ),
    (
        "motion:upright_row",
        """
        upright_row|high_pull|upright_cable_row
        elbow drive|lead|higher|above|high !bench !lie !push_up !bow
        pull|lift|raise|draw WEIGHT|bar|them|it|handle to|toward|until|up|near|line|just_below|touch chin|collar_bone|collarbone|clavicle|neck|upper_chest ?elbow|arm|chin
        WEIGHT|bar|dumbbell line|near|under|just|almost chin
        """,
    ),
    (
        "motion:dip",
        """
        dip_bar|bench_dip|ring_dip|chest_dip|tricep_dip|parallel_bar|dips
        LOWER|dip yourself|body|hip|torso bend|bending|by|until|slowly|toward elbow|upper_arm|shoulder|floor ?elbow|arm !push_up !plank !prone
        hand|palm on|edge|behind bench|chair|box|edge|step ?behind|lower|back
        """,
    ),
    ("motion:pull_up", "pull_up|chin_up|muscle_up !band_pull\npull|lift yourself|body|torso|chest up|until|toward|bar ?chin|bar|chest|hang"),
    ("motion:pull_down", "pull_down|lat_pull\npull bar|rope|handle down|toward chest|thigh|chin|you|front"),
    ("motion:row", "row\npull WEIGHT|elbow|handle|bar|arm|rope to|toward|back|up stomach|waist|torso|chest|side|you|hip|rib|body"),
    ("motion:push_up", "push_up|press_up\nlower yourself|chest|body until|toward|to chest|floor|ground ?elbow|arm|floor"),
    ("motion:press_front", "bench_press|chest_press|floor_press|press\npress|push bar|weight|dumbbell|them|handle up|away|forward|back|above|from"),
    ("motion:fly", "fly|flye|pec_deck|butterfly_machine|crossover\narm arc|semicircle|semicircular|wide"),
    ("motion:pullover", "pullover|pull_over\nlower weight|bar|arm|dumbbell behind|over|back head ?lie"),
    ("motion:curl", "curl|hammer_curl !leg !hamstring !crunch !torso !spine !toe !up_torso\ncurl weight|bar|dumbbell"),
    ("motion:raise_front", "front_raise\nraise|lift|bring arm|weight|dumbbell|bar front|forward|shoulder_height|shoulder_level"),
    ("motion:raise_side", "lateral_raise|side_raise|lateral|deltoid_raise\nraise|lift arm|weight|dumbbell side|laterally|lateral|out_side"),
    ("motion:elbow_extend", "tricep|kick_back|skull_crusher|french_press|push_down|press_down\nextend|straighten elbow|forearm|arm ?elbow|tricep|forearm"),
    ("motion:arms_overhead", "arm|hand overhead|over_head|above_head|ceiling\nreach up|overhead|ceiling|sky\nraise|extend arm overhead|up|over"),
    ("motion:arms_behind", "arm|hand behind back|you|body !head !neck\nclasp|interlace|interlock hand|finger behind back|you"),
)

NECK: tuple[tuple[str, str], ...] = (
    ("motion:neck_harness", "harness|neck_strap|head_strap\nplate|weight|band|resistance on|against|behind|of|around|over head|forehead|face|back_head !hold !hand !overhead !above\nneck_curl|neck_extension|neck_resistance|neck_bridge|wrestler_bridge"),
    ("motion:neck_hands", "pull|press|push|guide|draw head|chin|neck|ear to|toward|down|forward|side|chest|shoulder|with !push_up !behind_head\nhand|palm pull|press|push head|chin|forehead ?gently|pull|push|press\nuse|using hand pull|press|push|apply head|chin|neck"),
    ("motion:head_stand", "head_stand|tripod\nshoulder_stand\nweight|balance on head|neck|top_head|crown\nneck_bridge|bridge_neck\ntop head|crown floor ?weight|lift|arch|bridge"),
    ("motion:neck_bend", "chin to|toward chest\near to|toward shoulder\ntilt|bend|lower|drop head|neck|chin\nneck"),
    ("motion:neck_back", "look|tilt|drop|let head|up|neck back|ceiling|backward !chest"),
    ("motion:neck_turn", "turn|rotate head|chin|face to|toward|left|right|side|shoulder\nlook over|to|left|right shoulder|left|right|side"),
)

IMPACT: tuple[tuple[str, str], ...] = (
    ("impact:jump", """
        jump !rope_grab !grab !grasp !bar !to_hang !motion !avoid !foot_back !down_from_bar
        jump bar ?shoulder|squat|back|land|high
        jump high|up|over|forward|onto|off|as|into|laterally|vertical|explosive|rope !grab !grasp
        hop|leap|bound|bounce|skip|hurdle|pogo !bed
        explode|explosive|explosively|spring up|off|upward|into|vertical|floor ?jump|land|air|foot|leave
        land on|softly|in|with|both|foot|bend|knee|balance|back !hand !heel_of
        leave floor|ground ?foot
        burpee|jumping_jack|star_jump|box_jump|tuck_jump|plyo|plyometric|depth_jump|jump_rope|rope_jump|skater|power_skip|jump_squat|squat_jump|rope_skip
        push off floor|ground ?jump|air|explosive|land
        rebound
    """),
    ("impact:sprint", "sprint|shuttle_run|wind_sprint|all_out\nfoot quick|quickly|fast ?run|cone|ladder|drill|chop|violent\nrun fast|hard|quickly|full_speed|max\nviolent foot|action\nrun through|over|around ladder|cone|hurdle\nfast_feet|quick_feet|high_knee|butt_kick"),
    ("impact:drop", "depth_drop|depth_jump|depth_leap\nstep|drop|jump off|from|down box|platform|bench|floor ?land|box|platform !step_down !back_up"),
    ("impact:run", "run|jog|running|treadmill_run\njogging"),
    ("impact:walk", "walk|march|carry|step|hike|treadmill|stroll|elliptical"),
)

ROWS: tuple[tuple[str, str], ...] = (*TRUNK, *LEGS, *ARMS, *NECK, *IMPACT)
