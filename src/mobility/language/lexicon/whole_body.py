"""How texts and names say that something moves at all, what the neck does, and how hard one lands."""

from __future__ import annotations

ANY: tuple[tuple[str, str], ...] = (
    (
        "motion:moves",
        """
        MOVES KNEES|LEGS|ARMS|TRUNK|HIPS|SHOULDERS|SPINE|HEAD|WEIGHT|PARTS
        KNEES|LEGS|ARMS|TRUNK|HIPS|SHOULDERS|HEAD|WEIGHT MOVES
        """,
    ),
)
"""That something moves, whatever it is."""

NECK: tuple[tuple[str, str], ...] = (
    (
        "motion:neck_harness",
        """
        head_harness|neck_harness|neck_strap|head_strap
        harness ?head|neck
        plate|weight|band|resistance on|against|of forehead|face|back_head !overhead|above
        neck_curl|neck_extension|neck_resistance|neck_bridge|wrestler_bridge
        """,
    ),
    (
        "motion:neck_hands",
        """
        pull|press|push|guide|draw head|chin|neck|ear to|toward|down|forward !push_up|behind_head
        pull|press|push|guide|draw head|chin|neck|ear side|chest|shoulder|with !push_up|behind_head
        hand|palm pull|press|push head|chin|forehead ?gently|pull|push|press
        use|using hand pull|press|push|apply head|chin|neck
        """,
    ),
    (
        "motion:head_stand",
        """
        on|onto top_head|crown !bar|weight|plate
        bridge neck|head
        head_stand|tripod
        shoulder_stand
        weight|balance on head|neck|top_head|crown
        neck_bridge|bridge_neck
        top head|crown floor ?weight|lift|arch|bridge
        place|put|set|rest crown|top_head
        crown head on|in|rest|against floor|hand
        """,
    ),
    (
        "motion:neck_bend",
        """
        pull|draw|bring head|chin down|forward|to chest|down !bar
        chin to|toward|touch|on|meet|near chest
        ear to|toward shoulder
        tilt|bend|lower|drop head|neck|chin
        neck
        """,
    ),
    ("motion:neck_back", "look|tilt|drop|let head|up|neck back|ceiling|backward !chest"),
    (
        "motion:neck_turn",
        """
        turn|rotate head|chin|face to|toward|left|right|side|shoulder
        look over|to|left|right shoulder|left|right|side
        """,
    ),
)
"""The head, and what pulls or loads it."""

IMPACT: tuple[tuple[str, str], ...] = (
    (
        "impact:jump",
        """
        jump !ring|rope_grab|grab|grasp|bar|to_hang|motion|avoid|foot_back|down_from_bar
        jump bar ?shoulder|squat|back|land|high
        jump high|up|over|forward|onto|off|as|into|laterally|vertical|explosive|rope !grab|grasp
        hop|leap|bound|skip|hurdle|pogo !bed
        bounce up|in|from|on|continuously|off|lightly|side !ball|catch|hammer|weight|without
        explode|explosive|explosively|spring up|off|upward|into|vertical|floor ?jump|land|air|foot|leave
        land on|softly|in|with|both|foot|bend|knee|balance|back !hand|heel_of
        leave floor !heel|back|shoulder|hip|weight|bar
        burpee|jumping_jack|star_jump|box_jump|tuck_jump|plyo|plyometric|depth_jump
        jump_rope|rope_jump|skater_jump|skater_hop|power_skip|jump_squat|squat_jump|rope_skip
        push off floor|ground ?jump|air|explosive|land
        rebound !throw|ball|catch|wall|receive|it_rebound|let
        """,
    ),
    (
        "impact:sprint",
        """
        sprint !position|shape|stance|posture
        shuttle_run|wind_sprint|all_out
        foot quick|quickly|fast ?run|cone|ladder|drill|chop|violent
        run fast|hard|quickly|full_speed|max
        violent foot|action
        run through|over|around ladder|cone|hurdle
        fast_feet|quick_feet|high_knee|butt_kick
        """,
    ),
    (
        "impact:drop",
        """
        depth_drop|depth_jump|depth_leap
        step|drop|jump off|from|down box|platform|bench|floor ?land|box|platform !step_down|back_up
        """,
    ),
    (
        "impact:run",
        """
        run|jog|running|treadmill_run !shin|strap|line|wall|along|cable|band|parallel|lengthwise|from|roller|seam
        jogging
        """,
    ),
    (
        "impact:walk",
        """
        take|make short|small|quick|long|few|fast step|stride !side|jump|sprint|back_from|bench|bar_off|rack
        walk|march|hike|stroll !hand|finger|foot|heel
        treadmill|elliptical
        """,
    ),
)
"""Jumps, falls, running and walking."""

ROWS: tuple[tuple[str, str], ...] = (*ANY, *NECK, *IMPACT)
