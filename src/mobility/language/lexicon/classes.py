"""Classes of words that patterns name in capitals, each a list of choices in plain forms.

A class may name other classes.  Words that stand side by side are joined by `_`.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    # ---- parts of the body
    "KNEES": "knee thigh",
    "LEGS": "leg foot knee thigh heel",
    "FEET": "foot toe ankle heel ball_foot",
    "SHINS": "shin lower_leg calf ankle",
    "ARMS": "arm hand elbow upper_arm forearm",
    "HANDS": "hand palm fist arm finger",
    "TRUNK": "torso upper_body chest body back trunk shoulder ribcage rib top_half upper_half",
    "CHEST": "chest torso rib_cage ribcage upper_body breast",
    "HIPS": "hip pelvis glute buttock sacrum seat bottom butt backside",
    "LOWBACK": "low_back small_back low_spine low_part_back lower_back low_region_back low_part_spine low_erector"
    " lumbar lumbar_area waistband belt_level level_belt curve_waist small_back_low"
    " low_muscle low_paraspinal low_region belt_line quadratus quadratus_low low_curve low_part",
    "SPINE": "spine back vertebra",
    "HEAD": "head chin forehead face nose",
    "SHOULDERS": "shoulder shoulder_blade scapula upper_back",
    "NOTONBACK": "stomach prone face_down face_forward sideways side_ways abdominal chest_down",
    # ---- doing
    "MOVES": "raise lift lower bend straighten extend press pull push rotate turn twist circle squeeze contract curl"
    " lean"
    " roll stretch tilt shrug swing reach bring draw drive slide open close cross tuck flex retract move throw kick",
    "PARTS": "waist wrist ankle knee hip neck heel handle bar pulley weight abdominal glute it",
    "LIFT": "raise lift elevate bring pull draw move rise take",
    "UP": "raise lift elevate kick swing extend",
    "PULL": "pull hug draw grab hold grasp bring clasp squeeze press hold_on",
    "TUG": "pull hug draw tug yank",
    "LOWER": "lower descend drop sink go_down come_down let squat_down",
    "BENDING": "bend fold hinge lean flex tilt bow",
    "TURN": "rotate twist turn swivel pivot wring",
    "LIE": "lie recline",
    "PUT": "place position put set rest lay locate have",
    # ---- places
    "ONTO": "to toward towards into against onto near",
    "FLOOR": "floor ground",
    "BENCHES": "bench box table bed platform step chair",
    "UPBAR": "pull_up_bar chin_up_bar chin_bar chinning_bar pull-up_bar overhead_bar high_bar horizontal_bar monkey_bar"
    " pull_up_station rings ring trapeze bar_overhead chin_up_station bar_above_head rope_above_head"
    " captain_chair",
    "MACHINES": "machine station apparatus",
    # ---- things
    "WEIGHT": "weight dumbbell barbell kettlebell plate bar ball sandbag medicine_ball load keg stone log axle handle"
    " cable object implement bag resistance",
    "IRON": "dumbbell barbell kettlebell plate sandbag medicine_ball keg stone log axle weight ez_bar trap_bar bag",
    "ROUNDTHINGS": "ball swiss_ball stability_ball exercise_ball fitness_ball physio_ball gym_ball bosu bosu_ball",
    "ROLLERS": "foam_roller foam_roll roller",
    "BALLS": "tennis_ball lacrosse_ball massage_ball golf_ball therapy_ball trigger_point_ball ball",
    "STRAPS": "strap towel belt band rope sheet scarf",
    # ---- how far
    "UPRIGHT": "upright vertical perpendicular sit sitting 90_degree",
    "FARDOWN": "low_you_can all_way_down way_down low_possible far_down deep_possible deep_you_can full_squat"
    " rock_bottom"
    " far_possible_down",
    "TAKEDOWN": "lower drop descend pull bring press touch draw take move",
    "BARTHING": "bar barbell weight handle yourself chin it",
    "NOTNAPE": "chest tricep dumbbell forearm front upper_arm cable_attachment",
    "INWARD": "to toward into in close closer",
    "TRUNKEND": "chest torso shoulder armpit head body stomach belly abdomen tummy ribcage breast",
    "NOSEAT": "it_sit bar_sit roller_sit yoke_sit which_sit pad_sit weight_sit ball_sit"
    " sit_up_position sit_back sit_on_heel adjust hip_back sit_up_exercise until squat depth deep hole"
    " straight_down rock_bottom low_possible heel_down desk work long prolonged all_day daily hour after before"
    " half all_way_up",
    "TOOLS": "horn kettlebell_handle bell_handle bottle rolling_pin pipe"
    " foam_roller foam_roll roller ball tennis_ball lacrosse_ball massage_ball golf_ball therapy_ball peanut"
    " knob cane stick knuckle fist gun massager tool thumb elbow_point spiky_ball trigger_point_ball cork_ball barbell",
    "PULLER": "hand arm hug pull clasp grab hold tug",
    "HEADEND": "head neck shoulder shoulder_blade torso upper_body chest top_half upper_half",
    "ONESIDE": "one side left right opposite",
    "DRAWUP": "pull lift raise draw",
    "BROUGHTBACK": "bag bar it_back them_back stone dumbbell set return place_back set_back weight",
    "CHINWARD": "to toward until up up_to near line just_below touch",
    "CHINHIGH": "chin collar_bone collarbone clavicle neck upper_chest",
    "NOTUPRIGHT": "lie row_to bench pull_down incline clean",
    "BEHINDNECK": "behind_neck behind_head back_neck back_head base_skull behind_back_neck",
}
