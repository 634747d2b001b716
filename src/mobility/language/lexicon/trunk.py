"""How texts and names say what the trunk does, and the legs where the low back follows them."""

from __future__ import annotations

ROWS: tuple[tuple[str, str], ...] = (
    (
        "motion:sit_up",
        """
        peel|roll SPINE|yourself|torso up|away|off ?reach|over|toe|leg|sit|vertebra|bone !hip|bridge|pelvis|stand|down
        reach over|past|beyond leg|toe|knee|foot ?roll|peel|curl !stand
        sit_up !straight|tall|on_floor|position|stand|edge|side_bed
        sit up|upright until|to|throwing|as
        LIFT|curl|sit TRUNK until|to|into|toward UPRIGHT|thigh|knee !row|bend_over|stand|curl_bar
        TRUNK perpendicular|90_degree floor|ground !stand|sit|arm|elbow|hand|leg|bar
        TRUNK form|create|make v|v_shape|imaginary_v
        v_shape with thigh|leg
        fold body|yourself half
        curl|roll|come|sit|rise all_way_up|way_up
        elbow touch|contact|reach|meet|to thigh|knee !opposite|left|right|one
        until torso|trunk|upper_body|chest|you UPRIGHT !arm|bar|stand
        raise|lift|elevate upper_body|torso|trunk !inch|slightly|off|from|shoulder|bend|stand|roll|head
        come|rise|roll up sit|seated|upright
        touch|bring|reach elbow|chest knee ?sit
        jackknife|jack_knife|jacknife|v_up|v_ups
        LIFT|raise TRUNK|arm|hand leg|foot|toe simultaneously|same_time|together
        LIFT|raise leg|legs|leg_straight TRUNK|arm|hand simultaneously|same_time|together
        touch|reach toe|foot ?leg_raise|raise|lift !stand|bend|floor
        """,
    ),
    (
        "motion:curl_up",
        """
        flex waist|spine|trunk|torso ?ab|abs|abdominal|elbow|contract !side|resist|sideways|stand
        elbow travel|move|go|come toward|to thigh|hip|knee !back|row|pull|push_up|stand
        curl|roll|lift|raise HEADEND off|from|up|forward floor|bench|ball|forward !leg|sit|hip|IRON|bar
        crunch
        curl_up
        curl|roll|crunch TRUNK|shoulder|rib toward|to|up knee|thigh|pelvis|hip|upward|forward
        shoulder|shoulder_blade off|from floor|ground
        shoulder leave floor
        curl down|forward !weight|bar|arm|bicep|dumbbell|toe|it
        curl|crunch torso|trunk|body|upper_body|chest|yourself down|forward|in|toward|up !leg
        """,
    ),
    (
        "motion:knees_in",
        """
        crunch KNEES up|in|toward
        LIFT|tuck|drive|kick|swing|thrust KNEES|leg INWARD|up|against|near TRUNKEND|elbow|face !straight_out
        KNEES to|toward|into|touch|near chest|torso|elbow|armpit !foot_together
        tuck KNEES|leg in|up|under|toward
        bring|draw|pull KNEES in|toward !foot|together|lie_face|pec
        leg|knee toward|to torso|chest
        LIFT KNEES ?hang
        LIFT them up|to|toward chest
        knee_raise|leg_raise|knee_tuck|leg_tuck|leg_pull_in|knee_up|leg_hip_raise|knee_hip_raise
        tuck chest|knee
        """,
    ),
    (
        "motion:pelvis_curl",
        """
        LIFT|peel HIPS|low_back low_back|back|tailbone off floor|bench|mat !bridge|shoulder_blade
        reverse_crunch|hip_raise|hip_thrust_up|toe_to_bar|toes_to_bar|bottoms_up
        roll|curl|rotate|rock|tilt pelvis !neutral
        roll|curl hip back_ward|up|off|toward
        curl|roll tailbone|sacrum|low_back up|off|from
        low_back off|leave floor|bench|mat
        """,
    ),
    (
        "motion:hips_off",
        """
        LIFT|peel|roll|push low_back|back|spine off bench|floor|mat|ground !shoulder|chest|head|upper
        LIFT|roll|curl|thrust HIPS off|from|up|toward floor|bench|ceiling|chest|air
        LIFT|roll|curl HIPS off|up
        HIPS off|leave floor|bench
        reverse_crunch|hip_raise|toe_to_bar|bottoms_up
        """,
    ),
    (
        "motion:bridge",
        """
        LIFT|thrust|drive|push|press HIPS|pelvis|torso up|off|from|toward|upward !back_ward|squat
        LIFT|thrust|drive|push|press HIPS|pelvis|torso until|ceiling|straight|high|line !back_ward|squat
        hip_thrust|bridge|hip_lift|butt_lift|hip_bridge|pelvic_lift|glute_bridge
        hip elevated|lifted|high ?shoulder
        """,
    ),
    (
        "motion:legs_up",
        """
        pull leg|foot up|toward|to ?bar|hang|until|exhale !toward_you|band|calf|strap|hand|towel
        touch bar ?shin|foot|toe|leg|ankle !chest|chin|neck|nose
        touch shin|foot|toe|ankle with|to|against bar
        raise|lift|elevate|extend leg|foot|toe|heel until|to|toward|perpendicular|up !chest|calf|stand_toe
        raise|lift|elevate|extend leg|foot|toe|heel parallel|straight|off|over|above|vertical !chest|calf|stand_toe
        leg|foot perpendicular|vertical|90_degree floor|torso|ground !arm
        raise|lift|elevate leg !weight|dumbbell|bar|floor_leg
        bring|lift|raise toe|foot|leg up|to bar|touch|hand
        leg_raise|leg_lift|flutter|scissor|toe_touch|leg_pull
        TRUNK|leg make 90_degree|right_angle leg|torso
        """,
    ),
    (
        "motion:plow",
        """
        plow|plough|snail
        leg|foot|toe over|behind|past head !arm|hand|elbow
        leg|foot|toe to|touch|on|reach floor behind|over|beyond|past head
        roll back|over onto|up shoulder|upper_back !roller
        rolling_like_ball
        """,
    ),
    (
        "motion:body_roll",
        """
        roll back|back_ward to|onto|over shoulder|shoulder_blade|upper_back !ROLLERS|bar|weight
        rock|roll back|along spine|back|forth ?knee
        rocking back forth|ward ?spine|back
        roll along spine
        roll|rock back_ward|backward|back over|on|onto|along round|rounded|curved|shoulder
        """,
    ),
    (
        "motion:hug",
        """
        KNEES come|move|go|arrive to|toward|into|onto TRUNKEND ?towel|strap|pull|draw|hand|partner|hold|arm
        draw|pull STRAPS toward|closer ?knee|thigh chest|you !foot|straight
        press|push|squeeze KNEES against|into|onto|toward TRUNKEND !lie_face|leg_press|sled|hand_on
        clasp|hug|interlace HANDS|knee|shin around|behind|over|below|with KNEES|shin|HANDS !straight|chair|stand
        bend KNEES into|onto TRUNKEND
        TUG|squeeze KNEES|leg|shin INWARD TRUNKEND ?PULLER !towel_foot
        hug KNEES|leg|shin
        hug ?knee
        press|push KNEES|leg down|to|toward|into chest|torso !leg_press|sled
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
        push HIPS|butt out|sideways !tongue
        BENDING at|from|forward|over|down hip|waist|forward|over|hip_back !side|sideways|knee_bend|backward
        bent_over|bend_over
        hinge
        good_morning
        push|pushing|send|shift|drive|move|stick|set|sit HIPS|butt|hip back|backward|behind !heel|floor|calf
        LOWER|bring|lean TRUNK forward|parallel|until floor|ground|parallel|forward !lie|wall|knee_chest
        bend|move|incline|let TRUNK forward|parallel|until floor|ground|parallel|forward !lie|wall|knee_chest
        LOWER|bring|lean|bend|move|incline|let TRUNK toward|down|over floor|ground|parallel|forward !lie|wall|knee_chest
        LOWER|bring|lean|bend|move|incline|let TRUNK forward|parallel|until thigh|waist|hip|leg !lie|wall|knee_chest
        LOWER|bring|lean|bend|move|incline|let TRUNK toward|down|over thigh|waist|hip|leg !lie|wall|knee_chest
        torso|back|chest parallel floor|ground
        lean|bend forward !wall|slight|slightly|lunge
        forward_bend|forward_fold|stoop
        pick|lift weight|bar from|off floor
        """,
    ),
    (
        "motion:touch_down",
        """
        put|place HANDS on floor|ground ?stretch|bend|fold|straight !lie|sit|kneel|squat|push_up|plank|behind|under
        reach|touch|stretch|bring HANDS|fingertip to|toward|for toe|foot|ankle !lie|plank|kneel|squat|all_four|side
        reach|touch|stretch|bring HANDS|fingertip down|past|on toe|foot|ankle !lie|plank|kneel|squat|all_four|side
        reach|touch|stretch|bring HANDS|fingertip to|toward|for shin|floor|ground !lie|plank|kneel|squat|all_four|side
        reach|touch|stretch|bring HANDS|fingertip down|past|on shin|floor|ground !lie|plank|kneel|squat|all_four|side
        lower|walk|drop|slide HANDS|fingertip to|toward|for toe|foot|ankle !lie|plank|kneel|squat|all_four|side
        lower|walk|drop|slide HANDS|fingertip down|past|on toe|foot|ankle !lie|plank|kneel|squat|all_four|side
        lower|walk|drop|slide HANDS|fingertip to|toward|for shin|floor|ground !lie|plank|kneel|squat|all_four|side
        lower|walk|drop|slide HANDS|fingertip down|past|on shin|floor|ground !lie|plank|kneel|squat|all_four|side
        touch toe|foot ?hand|finger|fingertip|bend|fold|reach|palm !weight|knee|heel_touch|buttock|leg_touch|bar
        touch floor|ankle ?hand|finger|fingertip|bend|fold|reach|palm !weight|knee|heel_touch|buttock|leg_touch|bar
        reach for|toward|down|forward toe|foot|floor|ankle|shin
        slide HANDS down leg|thigh|shin
        HANDS reach|touch toe|floor|foot|ankle|shin !knee|elbow|side|squat|lunge|jump|plank
        toe_touch
        hang|dangle|relax arm|torso|head|upper_body down|over|toward floor ?bend|fold|forward
        fold forward|over !arm
        """,
    ),
    (
        "motion:fold_deep",
        """
        round|roll|curl|curve forward !shoulder|WEIGHT|hip|ROLLERS|onto|side|push
        round|curve over !shoulder|WEIGHT|hip|ROLLERS|onto|side|push
        fold|push|press you|him|her forward|down ?partner|back
        TRUNK|head sink|drop|hang|fall|fold between|over|onto|toward LEGS !bar|swing|weight
        pull yourself down|deeper|further|forward|closer !bar|chin|pull_up
        chest|head|forehead|torso to|toward|on|onto knee|leg|thigh|shin !sit_up|crunch|raise|push_up|crunch
        chest|head|forehead|torso against|over|close|closer|near knee|leg|thigh|shin !wall|sit_up|crunch|raise|push_up
        nose|stomach|chin|upper_body to|toward|on|onto knee|leg|thigh|shin !sit_up|crunch|raise|push_up|crunch
        nose|stomach|chin|upper_body against|over knee|leg|thigh|shin !sit_up|crunch|raise|push_up|crunch
        nose|stomach|chin|upper_body close|closer|near knee|leg|thigh|shin !sit_up|crunch|raise|push_up|crunch
        pull TRUNK|yourself|chest|body down|toward|forward|closer|into|onto|against leg|thigh|foot|toe|knee|floor
        forward_fold|seated_forward_bend|seated_forward_fold
        fold over|onto|forward leg|thigh|knee
        bend|lean forward|over leg|straight_leg|extended_leg|outstretched|thigh
        fold|bend|lean|lower chest|torso|upper_body between|over|toward|onto knee|leg|thigh
        """,
    ),
    (
        "motion:pull_foot",
        """
        pull|hold|grab|grasp|catch|reach toe|foot|ankle|sole|big_toe !weight|dumbbell|floor
        STRAPS around|over|behind|under|to foot|toe|sole|ball_foot|arch
        loop|wrap|place STRAPS foot|toe|sole|ball_foot|leg
        """,
    ),
    (
        "motion:round_back",
        """
        curved|rounded|hunched SPINE|back|low_back
        with|keep curved|rounded back
        uncurl|unroll
        SPINE|low_back rounded|round|rounding|hunched !straight|flat|slightly|shoulder|up|arm
        let|allow SPINE|low_back|yourself round|curve|curl|flex
        roll spine|back|torso down|forward !bar|barbell|wheel|ball|dumbbell|roller
        round|curve|hump SPINE|back|low_back|upper_back|shoulder_forward !slightly_rounded
        rounded|hunched back|spine|position
        curled spine|position
        curl|flex|roll SPINE|spine|down|up vertebra|spine|one !back_up|back_down|bar|weight|dumbbell|arm
        vertebra by|at vertebra|time
        arch|push|press|lift SPINE|back up|upward|toward ceiling|cat|sky|up !hip|down
        cat|camel|angry_cat
        jefferson
        bend spine|low_back|torso_and_spine
        hollow_body|c_curve
        """,
    ),
    (
        "motion:lift_stone",
        """
        hug|embrace|bear_hug|squeeze stone|bag|sandbag|keg|it !chest_press|ball|knee|plate
        break|tear|rip it|stone|bag from|off floor|ground
        stone|sandbag|keg|bag floor|ground to|onto|into lap|thigh|shoulder|chest
        wrap|put arm around bag|it|sandbag|stone|keg|object
        hoist|lap bag|it|stone|sandbag
        LIFT|pick|hoist|load|lap|wrap|grab|clean stone|atlas_stone|sandbag|sand_bag|boulder|keg|tire|heavy_object|tyre
        """,
    ),
    (
        "motion:arch",
        """
        SPINE|low_back sag|hollow ?let|prone|elbow|push
        let|allow SPINE|low_back|belly sag|sink|drop|hang ?elbow|push|press|prone|back|relax
        arch|hyperextend SPINE|low_back !bench
        extend|curve SPINE|low_back far|up|high|back_ward !arm|leg
        backbend|camel_pose|wheel_pose|upward_bow|bow_pose|cobra
        upward_dog|upward_facing_dog|sphinx|locust|superman|swan_dive|prone_press_up
        extend spine|low_back !leg|arm|keep
        drop head|chest|torso back|backward
        """,
    ),
    (
        "motion:bend_back",
        """
        arch|lean|bend back_ward !bench|slight|slightly
        backbend|camel_pose|wheel_pose|upward_bow
        lean back far|arch
        into arch|backbend
        bend|arch TRUNK|yourself|spine back_ward|backward
        """,
    ),
    (
        "motion:down_dog",
        """
        inverted_v|upside_down_v
        hip up back ?heel|leg_straight|straight_leg
        hip highest|high point !bridge
        downward_dog|downward_facing_dog|down_dog
        """,
    ),
    ("motion:rest", "relax|rest|lie|stay !bar_rest|rest_bar|hand_rest|foot_rest"),
    (
        "motion:hands_to_heels",
        """
        hand|palm on|onto|to|toward|for heel|ankle !sit|squat
        reach for|to|back heel|ankle
        """,
    ),
    (
        "motion:invert",
        """
        hand_stand|head_stand
        rotate|roll|turn backward|back_ward|body|upside ?hang|ring|arm|invert
        inverted_hang|skin_cat
        body invert
        """,
    ),
    (
        "motion:chest_lift",
        """
        straighten|extend elbow|arm push|lift|press|raise upper_body|chest|torso|top_half|upper_half
        press|push top_half|upper_half|chest|upper_body up|off|away ?hip|pelvis|leg|elbow|hand
        LIFT|raise arm leg !opposite|one|left|right
        LIFT|raise|peel|press|push|extend chest|TRUNK|upper_body|head|shoulder off|from|up|away|high floor|ground|mat
        LIFT|raise|peel|press|push|extend chest|TRUNK off|from|up|away|high bench|possible|air|lap
        LIFT|raise|peel|press|push|extend upper_body|head|shoulder off|from|up|away|high bench|possible|air|lap
        LIFT|raise chest|breastbone|sternum !bar
        LIFT chest|upper_body|torso up|upward|off|leg|foot|simultaneously
        extend spine ?chest|low_back
        superman|back_extension|hyperextension|swimmer|swan
        """,
    ),
    (
        "motion:leg_lift",
        """
        LIFT|raise|kick|squeeze|swing|extend LEGS|foot|thigh|both_leg off|from|up|toward|ceiling|until
        LIFT|raise|kick|squeeze|swing|extend LEGS|foot|thigh|both_leg behind|back|straight|high|parallel|air
        leg_lift|leg_raise|reverse_hyper|reverse_hyperextension
        superman|leg_extension_back|kickback|kick_back|donkey_kick
        """,
    ),
    (
        "motion:twist",
        """
        cycle|pedal leg|motion|knee ?kick|elbow|crunch|shoulder !bike|machine|seat
        TURN HIPS|pelvis|leg to|toward|against|from|far side|one|resistance|other !toe|foot|out|thigh_out
        TURN TRUNK|waist|upper_body|shoulder|side|spine|body !arm|wrist|palm|foot
        TURN explosive|explosively|powerfully|forcefully|quick|fast !arm|wrist
        TURN at|from|through waist|torso|trunk|hip
        TURN to|toward|from left|right|one !palm|wrist|hand|foot|toe|head|neck|chin|face|leg_roll|roller|plate|wheel|it
        TURN to|toward|from side|opposite|other !palm|wrist|hand|foot|toe|head|neck|chin|face|leg_roll|roller|plate|it
        TURN away|toward pulley|cable|wall|machine|partner|anchor
        torso|trunk|upper_body|shoulder turn|rotate|twist !toe|foot|width|palm
        russian_twist|bar_twist|trunk_rotation|torso_twist|trunk_twist|spinal_twist|twist|wood_chop
        wood_chopper|landmine_180|landmine_twist|windmill|oblique_crunch|bicycle|air_bike|judo_flip|around_world_twist
        side_to side ?torso|twist|ball|weight|plate
        weight|ball|plate|handle|hand to|across opposite_side|side|opposite_hip|outside ?torso|twist|rotate
        pull|bring handle|rope|cable|weight|bar across|diagonal|down body|torso|across|chest_knee
        """,
    ),
    (
        "motion:cross_touch",
        """
        touch|reach|bring|lower left|right|one|opposite|free hand|arm|elbow to|toward|foot|touch|across foot|toe|ankle
        touch|reach|bring|lower left|right hand|arm|elbow to|toward|foot|touch|across floor|ground|knee
        touch|reach|bring|lower one|opposite|free hand|arm|elbow to|toward|foot|touch|across floor|ground|knee
        touch|reach left|right|opposite|other foot|toe|ankle|knee left|right|opposite|other hand|elbow|arm
        elbow to|toward|touch|across opposite|left|right|other knee|thigh
        opposite elbow|knee|hand knee|elbow|foot|toe
        left|right elbow left|right knee
        windmill
        """,
    ),
    (
        "motion:knees_side",
        """
        LOWER|roll|rotate KNEES to|toward|over|side|across ONESIDE|body !chest|apart|outward|out|up|hip_side|clam
        fall|tilt|guide KNEES to|toward|over|side|across ONESIDE|body !chest|apart|outward|up|hip_side|clam
        LOWER|drop|let|roll|rotate|fall|move|bring|swing|cross leg to|toward|over|across opposite|body|other_side
        LOWER|drop|let|roll|fall|rotate both leg|knee|thigh to|toward|over side|left|right|one|floor_one
        LOWER|drop|let|roll|fall|rotate both leg|knee|thigh side|left|right
        knee fall|drop|roll|over|to side|left|right|one !out|apart|open|outward
        take|draw|guide|bring|pull|lower knee|leg|it|thigh across body|other|opposite
        leg|knee across|over body|opposite|side
        leg|foot opposite hand
        knee_roll|supine_twist|windshield_wiper|wiper|knee_drop|iron_cross|scorpion
        """,
    ),
    (
        "motion:side_bend",
        """
        BENDING|reach|stretch|dip to|toward|side|over side|sideways|left|right|laterally !head|neck|ear|chin
        side_bend
        BENDING sideways|laterally|side_ways
        """,
    ),
)
