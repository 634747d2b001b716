"""How texts say that something is pressed or rolled on a part of the body."""

from __future__ import annotations

ROWS: tuple[tuple[str, str], ...] = (
    (
        "zone:lumbar_paraspinal",
        """
        time|linger|slow|pause|rest over|on|at|in LOWBACK ?ROLLERS|it|roller !hand
        roll shoulder|neck|upper_back|mid_back|rib to|down|toward LOWBACK|buttock|tailbone !sit
        it|ball|roller under|behind|beneath curve|hollow|arch waist|back|low_back
        between|from low|lowest|bottom|last|rib|ribcage pelvis|hip|hip_bone|sacrum|iliac !HANDS|distance|space
        TOOLS level|height|line belt|waist|waistband
        TOOLS under|behind|beneath curve|hollow|arch waist|back|low_back
        TOOLS|it lie|rest|sit|is across|on|under|behind waist|beltline ?lean|lie|recline|roll !hold|cable|bar|band|belt
        LOWBACK onto|on|over TOOLS|ROLLERS|BALLS
        roll|work|travel|move up|down|along LOWBACK|waist ?ROLLERS|BALLS|roller
        TOOLS under|on|beneath|along|over|into|against|across|to|below|behind|in LOWBACK
        TOOLS beside|next|either_side spine ?rib|hip_bone|ql|waist|belt|low
        TOOLS|spot in|into|onto ql|quadratus
        TOOLS poke|press|dig|sit|work|glide|roll LOWBACK
        lie LOWBACK on|over|across TOOLS|bar|kettlebell|dumbbell
        sit|rest|land|stay on|under|against|beside|along LOWBACK ?TOOLS !floor|wall|hand
        dig|jam|wedge|sink|grind|drill|bore into|in LOWBACK !heel|foot|feet
        TOOLS side|half|part|between LOWBACK !knee
        sit|rest|press|lie|land on|against|along|into one_side|either_side|both_side|each_side LOWBACK !hand|palm|arm
        roll|massage over|on|under|along|across|into|up LOWBACK !floor|wall|flat
        low_back_smr|lower_back_smr|foam_roll_low_back|low_back_foam
        LOWBACK on|over|against|with ROLLERS|BALLS|stick !stability
        """,
    ),
    (
        "zone:thoracic_paraspinal",
        """
        BALLS|ROLLERS between upper_back|shoulder_blade
        ROLLERS|BALLS|stick under|on|beneath|along|across|below|behind upper_back|mid_back|shoulder_blade
        ROLLERS|BALLS|stick under|on|beneath|along|across|below|behind thoracic|middle_back|spine
        roll upper_back|mid_back|thoracic|rhomboid
        t_spine|thoracic|rhomboid|upper_back smr|roll|extension
        """,
    ),
    (
        "zone:ribs",
        """
        ROLLERS|BALLS under|on|against lat|armpit|side
        lat|lats|latissimus smr
        """,
    ),
    (
        "zone:neck_lateral",
        """
        TOOLS|it|them under|beneath|behind|at back_neck|base_skull|nape|neck|skull !stand|bar|barbell
        lie with TOOLS|it|them under|beneath back_neck|neck|skull|head_base
        below|under skull ?ball|roller|peanut|tool
        neck on|over|against ROLLERS|BALLS
        ROLLERS|BALLS|stick under|on|beneath|behind|against neck
        neck smr
        """,
    ),
    (
        "zone:gluteal",
        """
        ROLLERS|BALLS under|on|beneath|against glute|buttock|hip|piriformis
        glute|piriformis smr|foam
        roll glute|piriformis
        """,
    ),
    (
        "zone:thigh",
        """
        ROLLERS|BALLS|stick under|on|beneath|against|along thigh|quad|it_band|adductor|groin|leg|iliotibial|tfl
        quad|quadricep|it|iliotibial|adductor|tract smr
        """,
    ),
    (
        "zone:hamstring",
        """
        ROLLERS|BALLS under|on|beneath hamstring|back_thigh
        hamstring smr
        """,
    ),
    (
        "zone:calf",
        """
        ROLLERS|BALLS|stick under|on|beneath|along calf|lower_leg|shin|peroneal
        calf|peroneal|tibialis|shin smr
        """,
    ),
    (
        "zone:foot",
        """
        BALLS|ROLLERS|bottle|can under|beneath foot|arch|sole
        foot smr
        """,
    ),
    (
        "zone:arm",
        """
        ROLLERS|BALLS under|against|on upper_arm|bicep|tricep|brachialis
        brachialis smr
        """,
    ),
    (
        "zone:chest",
        """
        ROLLERS|BALLS under|on|against chest|pec
        chest|pec smr
        """,
    ),
    ("tool:soft_roller", "ROLLERS"),
    ("tool:peanut", "peanut|peanut_ball|double_ball|duo_ball"),
    ("tool:cane", "thera_cane|theracane|cane|hook_cane"),
    ("tool:hand", "knuckle|fist ?press|push|dig|knead|rub|work|grind|circle|lean|set"),
    (
        "tool:hard_ball",
        """
        lacrosse_ball|golf_ball|hard_ball|horn|kettlebell_handle|bell_handle
        kettlebell|barbell|bar|dumbbell smash|smr|release
        lie on|over|across|top kettlebell|barbell|bar|pipe|dumbbell ?LOWBACK !bench
        """,
    ),
    ("tool:soft_ball", "tennis_ball|therapy_ball|massage_ball|soft_ball"),
    ("tool:stick", "massage_stick|roller_stick|muscle_roller|stick_roller"),
    ("tool:gun", "massage_gun|percussion|theragun|gun"),
)
