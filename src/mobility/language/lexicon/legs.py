"""How texts and names say what the legs do."""

from __future__ import annotations

ROWS: tuple[tuple[str, str], ...] = (
    (
        "motion:squat",
        """
        squat !rack|cage|half_kneel|thrust
        LOWER|bend|flex yourself|body|hip until|parallel|squat|down|toward thigh|parallel|squat|90_degree ?thigh|squat
        LOWER|bend|flex buttock|torso|knee until|parallel|squat|down|toward thigh|parallel|squat|90_degree ?thigh|squat
        lower yourself|body|hip bending|by|bend|flex knee|hip
        sit back|down squat|chair ?stand
        LOWER hip|buttock toward floor|heel
        LOWER body|yourself bend|flex knee
        descend by bend|flex knee|hip
        LOWER|descend|bar|body by bend knee
        thigh parallel floor
        plie|hack|wall_sit|thruster|sit_to_stand
        """,
    ),
    (
        "motion:squat_deep",
        """
        full_depth
        down to full depth
        drop|lower|sink|settle HIPS between heel|ankle|foot !sit|kneel|knee_on
        squat|sit|stay deep|bottom|resting squat|position ?heel
        heel close|near|almost|touch|toward HIPS !kick|flick|HANDS|pull|hold|curl|stretch|LIE|prone|bridge|supine
        hamstring cover|meet|sit|rest calf|heel
        LOWER|squat|sink until HIPS close|near|almost|touch|to|above heel|ankle|floor
        squat|LOWER FARDOWN !chest|bar_to_chest|arm|dumbbell|heel_down
        hamstring on|touch|against|rest|meet|cover calf
        HIPS to|touch|on|near|close|onto|against|almost heel|calf|ankle !kneel_up|lie|step|bridge|raise
        HIPS to|touch|near|close|almost floor ?squat
        full|deep|bottom squat
        sit|squat|sink|go|drop to|into full_depth
        thigh|quad on|onto|against calf
        squat full|deep|deeply|low|depth|bottom
        upper_leg contact|touch lower|calf|lower_leg
        continue|go|descend|lower|drop all_way_down|way_down
        catch|receive bar|weight|body low_possible|full_squat|bottom|deep_squat
        descend|drop|continue bottom|full squat|depth|position
        far flexibility|mobility|possible ?lower|descend|down|go
        ass_grass|duck_walk|sissy|pistol|frog_squat|garland|malasana|deep_squat|full_squat
        between leg|knee ?squat
        """,
    ),
    (
        "motion:squat_shallow",
        """
        half|quarter|partial|mini|quarter_squat squat|way
        squat half|quarter|halfway|slightly
        bend|flex knee slight|slightly
        slight|slightly bend knee
        slight squat
        lower few inch
        dip !bar|bench|parallel
        """,
    ),
    (
        "motion:one_leg_squat",
        """
        extend|hold|keep other|opposite|free|non_working leg front|out|straight|forward|off_floor|off_ground
        squat on|one|single|with one|leg one_leg|leg|foot ?one|single|other_leg
        one_leg|single_leg|pistol|1_leg squat
        extend|hold|keep other|opposite|one|free|non_working leg front|out|straight|forward|off ?squat|lower
        """,
    ),
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
    (
        "motion:step_up",
        """
        step on|onto|up bench|box|step|platform|stair|chair
        step_up
        climb stair|step
        """,
    ),
    (
        "motion:heels_sit",
        """
        HIPS between foot|heel|ankle !bar|weight|ball|bell
        sit|lower|rest|bring|push HIPS|back on|onto|to|toward|back|until heel|calf|foot !squat|stand
        move|sink|drop|shift|take|lean HIPS|back on|onto|to|toward|back|until heel|calf|foot !squat|stand
        sit|sit_back on|onto heel|calf|leg|ankle ?heel|calf|kneel
        buttock|butt|hip touch|rest|on|to|toward heel|calf
        child_pose|childs_pose|child's_pose|hero|vajrasana|thunderbolt|kneeling_squat
        """,
    ),
    (
        "motion:heel_pull",
        """
        pull|bring|hold|grab|grasp|draw foot|heel|ankle|toe to|toward|against buttock|glute|butt|hip|hand
        pull|bring|hold|grab|grasp|draw foot|heel|ankle|toe behind|up|with|in buttock|glute|butt|hip|hand
        quad_stretch|quadricep_stretch
        """,
    ),
    (
        "motion:knee_extend",
        """
        leg_extension|knee_extension
        extend|straighten leg|knee|lower_leg ?sit|machine|pad
        """,
    ),
    (
        "motion:leg_curl",
        """
        leg_curl|hamstring_curl|nordic
        curl|bend|flex leg|heel|knee|lower_leg ?pad|machine|band
        """,
    ),
    (
        "motion:leg_press",
        """
        leg_press
        press|push platform|foot_plate
        """,
    ),
    (
        "motion:calf_raise",
        """
        calf_raise|heel_raise|toe_raise|calf_press
        raise|rise|lift up|heel|onto|on toe|ball_foot|high !kick
        lift|raise heel
        """,
    ),
    (
        "motion:hip_open",
        """
        clamshell|fire_hydrant|butterfly|abduction|abductor|adductor|adduction|frog|side_leg|lateral_leg
        LIFT|raise|move leg side|out|away|lateral|laterally
        """,
    ),
    (
        "motion:dead_lift",
        """
        dead_lift|romanian|stiff_leg|stiff_legged|rdl
        LIFT|pull bar|weight from|off floor|ground !lie|sit|bench
        """,
    ),
    (
        "motion:swing",
        """
        swing kettlebell|dumbbell|weight|bell between|up|back|forward
        kettlebell_swing
        """,
    ),
    ("motion:olympic", "clean|snatch|jerk !jerking|jerky"),
)
