"""Instruction texts for the tests of reading: each with the posture and the hazards that a reader would see in it.

Written for these tests in the manner of handouts, databases and classes.
"""

from __future__ import annotations

FLEXION = "lumbar-flexion-under-load"
EXTENSION = "lumbar-extension-under-load"
ROTATION = "lumbar-rotation-under-load"
NECK = "cervical-load"
SHOULDER = "shoulder-end-range-under-load"
KNEE = "deep-knee-flexion-under-load"
BREATH = "breath-hold"
IMPACT = "impact"
TOLD = frozenset({FLEXION, EXTENSION, ROTATION, NECK, SHOULDER, KNEE, BREATH, IMPACT})
"""The hazards that the texts are labelled for."""

_TEXTS = """
supine: lumbar-flexion-under-load
    Lie face up on a mat with the knees bent and the feet hooked under something heavy. Sit all the way up until
    your chest meets your thighs, then lower slowly.
supine: lumbar-flexion-under-load
    Lie on your back with your hands under your hips and legs extended. Bring both knees to your chest and lift your
    tailbone from the floor. Lower and repeat.
supine: lumbar-flexion-under-load
    Lie on the back. Wrap both arms around the knees and draw them firmly into the chest. Hold for 30 seconds.
supine: lumbar-flexion-under-load
    Lie supine with both knees bent. Grasp behind your thighs and gently pull both knees toward your chest until you
    feel a stretch in the low back. Hold 20 seconds and repeat 3 times.
supine: lumbar-flexion-under-load
    Start lying flat with arms stretched behind you. Raise your legs and your torso at the same time and reach for
    your toes so that the body forms a V.
floor_sitting: lumbar-flexion-under-load
    Sit on the floor with your legs straight in front of you. Lean forward from the hips, take hold of your feet and
    pull your chest toward your thighs. Hold 30 seconds.
floor_sitting: lumbar-flexion-under-load
    Sit with both legs extended. Loop a towel around your feet and pull yourself forward over your legs.
standing: lumbar-flexion-under-load
    Stand with your feet together. Bend forward and reach for your toes, letting your head hang. Hold for 20
    seconds.
standing: lumbar-flexion-under-load
    With straight knees, bend over at the waist and touch the floor with your fingertips. Stay there for half a
    minute.
standing: lumbar-flexion-under-load
    Stand on a box holding a light barbell. Tuck your chin and roll down one vertebra at a time until the weight
    passes your feet, then roll back up.
hanging: lumbar-flexion-under-load
    Hang from a pull-up bar. Raise both knees toward your chest, curling your pelvis up at the top. Lower with
    control.
hanging: lumbar-flexion-under-load
    Grip an overhead bar and let the body hang. Keeping legs straight, lift them until your toes touch the bar.
sitting: lumbar-flexion-under-load
    Sit on the edge of a bench, lean back and hold the sides. Pull your knees in to your chest and extend the legs
    again.
kneeling: lumbar-flexion-under-load
    Kneel below a high pulley holding the rope beside your head. Contract the abs and curl your torso down so the
    elbows travel toward the middle of the thighs. Return slowly.
supine: lumbar-flexion-under-load
    Set two taped tennis balls on the mat and lie down over them, so that each half presses on one side of your lower
    back. Stay for a minute.
supine: lumbar-flexion-under-load
    Recline with the horn of a kettlebell digging into one side of the low back. Breathe for two minutes.
kneeling: lumbar-flexion-under-load deep-knee-flexion-under-load
    Kneel, sit back until your hips rest on your heels and fold forward with your belly on your thighs. A partner leans
    on your low back with both hands for 20 seconds.
supine: lumbar-flexion-under-load
    Lie back on a foam roller placed across the lower back and roll slowly up and down for a minute.
supine: lumbar-flexion-under-load
    Lie on a tennis ball placed beneath the lower back and let your weight sink in.
floor_sitting: lumbar-flexion-under-load
    Sit on the mat, knees bent. Lean back a little, lift both feet and pull your knees to your chest as you curl
    your trunk; straighten out again.
supine: lumbar-flexion-under-load
    Lie on your back and bring your knees in. With your partner pressing your knees down to your chest, hold 15
    seconds.
standing: lumbar-flexion-under-load
    Stand over a heavy sandbag. Round down, wrap your arms around the bag and hoist it to the lap, then stand.
supine: lumbar-flexion-under-load
    Lie on your back. Grab the outsides of your feet with your hands and pull your knees down toward your armpits,
    rocking side to side.
inclined: lumbar-flexion-under-load
    Lie on a decline bench and hook your feet under the pads. Cross your arms over your chest. Sit up until your
    torso is vertical, then lower under control.
supine: lumbar-flexion-under-load lumbar-rotation-under-load
    Lie on your back with knees bent, hands behind the head. Sit up and twist so that your right elbow touches your
    left knee. Lower and repeat to the other side.
supine:
    Lie on your back. Loop a strap around one foot and raise that straight leg until you feel a stretch in the
    hamstring; keep the other leg flat on the floor. Hold 30 seconds.
supine:
    Lie on your back with lower legs resting on a chair, hips and knees at 90 degrees. Breathe calmly for five
    minutes.
supine:
    Lie on your back, knees bent and feet flat. Push through the heels and lift the hips until shoulders, hips and
    knees are in line.
standing:
    Stand with a barbell on the upper back. Hinge at the hips, keeping the back flat, until the torso is parallel to
    the floor, and return.
standing:
    Hold a barbell with straight arms. Keep your spine neutral, push the hips back and lower the bar to mid shin.
    Stand up again. Do not round your back.
supine:
    Lie on a bench holding two dumbbells over your chest. Lower them to the sides of the chest and press them up
    again.
quadruped:
    Start on your hands and knees. Extend the right arm and the left leg until level with the back. Hold five
    seconds, then switch.
sitting:
    Sit on a chair with your back straight. Raise one knee a few inches, hold and lower.
supine:
    Lie on your back with legs up against a wall and relax for several minutes.
standing:
    Stand tall holding dumbbells at your sides. Curl the weights to shoulder height and lower slowly. To protect the
    low back, do not lean backward.
supine:
    Place a foam roller beneath the upper back, lie on it and roll from shoulder blades to mid back.
floor_sitting:
    Sit on the floor and place a foam roller underneath your calf. Lift your hips and roll from ankle to knee.
prone: lumbar-extension-under-load
    Lie face down with arms overhead. Lift your chest, arms and legs off the floor and hold for five seconds.
prone: lumbar-extension-under-load
    Lie on your stomach with hands under the shoulders. Straighten your arms and press the chest up, arching the
    back while the hips stay on the floor.
standing: lumbar-extension-under-load
    Stand with hands on the hips. Lean backward as far as you can, arching your lower back. Hold three seconds.
kneeling: lumbar-extension-under-load
    Kneel upright. Arch your back, drop your head back and reach for your heels with both hands.
supine: lumbar-extension-under-load
    Lie on your back, knees bent, place the palms beside the ears. Press up into a full backbend with straight arms.
prone:
    Lie face down on a back extension bench with ankles under the rollers. Bend at the waist, then raise your torso
    until your body is in a straight line.
prone:
    Lie on your stomach. Lift one leg a few inches keeping the knee straight, hold and lower.
floor_sitting: lumbar-rotation-under-load
    Sit on the floor leaning back with feet raised, holding a medicine ball. Rotate your torso to touch the ball to
    the floor on each side.
standing: lumbar-rotation-under-load
    Stand sideways to the cable machine. Pull the handle diagonally across your body to the outside of the knee
    while turning the trunk.
standing: lumbar-rotation-under-load
    Place a bar across your shoulders, stand wide and twist quickly from side to side.
supine: lumbar-rotation-under-load
    Lie on your back with arms out. Drop both knees to the right and press them down with the hand; hold 30 seconds
    and change sides.
standing: lumbar-flexion-under-load lumbar-rotation-under-load
    Stand with the legs wide and arms out. Bend down and touch your left foot with your right hand, then alternate
    fast.
standing:
    Stand beside the cable stack holding the handle at your chest. Press the hands straight out and do not let the
    torso rotate. Hold two seconds.
inverted: cervical-load
    Kneel and place the crown of your head on the mat with your forearms around it. Kick up into a headstand and
    hold.
sitting: cervical-load
    Sit wearing a head harness with a weight attached. Extend the neck against the load and lower slowly.
standing: cervical-load
    Stand tall. Clasp your hands behind your head and pull your chin down to your chest. Hold 20 seconds.
sitting:
    Sit tall and slowly tilt your ear toward your shoulder. Hold 15 seconds and repeat on the other side.
supine: cervical-load
    Lie with your neck on a foam roller and turn the head from side to side.
sitting: shoulder-end-range-under-load
    Sit at the pulldown station with a wide grip. Pull the bar down behind your neck, squeeze and return.
standing: shoulder-end-range-under-load
    Stand holding a barbell with a narrow grip. Pull the bar up along your body to your chin, leading with the
    elbows.
sitting: shoulder-end-range-under-load
    Sit with a barbell resting behind your neck on the shoulders. Press it overhead and lower it back behind the
    neck.
supine:
    Lie on a bench with a barbell above your forehead. Keeping the elbows still, lower the bar behind your head by
    bending the elbows, then extend.
sitting:
    Sit on a bench and press the dumbbells from your shoulders to overhead, then lower them.
hanging:
    Hang from the bar with an underhand grip. Pull yourself up until your chin clears the bar, then lower until your
    arms are straight.
standing: deep-knee-flexion-under-load
    Stand with feet shoulder width apart. Squat down as low as possible until your hamstrings rest on your calves.
    Stand up.
standing: deep-knee-flexion-under-load
    Stand on one leg with the other extended in front. Lower all the way down into a full one-leg squat and stand up
    again.
kneeling: deep-knee-flexion-under-load
    Kneel and sit back on your heels with the tops of your feet flat. Hold for a minute.
standing:
    Stand and pull one heel toward your buttock with your hand. Hold 20 seconds, then switch legs.
standing:
    Stand with a bar across your traps. Squat until your thighs are parallel to the floor and drive up.
standing:
    Step forward with one foot and lower until both knees are bent at 90 degrees. Push back to standing.
standing: breath-hold
    Take a deep breath, hold your breath and lift the bar from the floor with a flat back. Exhale at the top.
standing:
    Lift the dumbbells out to the sides. Do not hold your breath.
supine:
    Lie on the back and hold the position for 20 seconds while breathing normally.
inverted:
    Place the hands on the floor near a wall and kick up into a handstand. Hold.
quadruped:
    From hands and knees tuck the toes, straighten the legs and lift the hips up and back into an inverted V, head
    between the arms. Hold for five breaths.
inclined:
    Lie on a decline bench with your legs secured. Lower the barbell to your lower chest and press it up.
standing: impact
    Stand in front of a box. Swing your arms and jump onto it, landing softly with bent knees. Step down.
standing: impact
    Skip rope with both feet for one minute.
standing: impact
    Sprint 40 meters at full speed, walk back and repeat.
standing: impact
    Hop on one foot over the line, back and forth.
standing:
    Walk briskly for twenty minutes, swinging the arms.
standing:
    Step up onto a bench with the right foot, bring the left foot up, and step down.
quadruped:
    Assume a push-up position. Lower the chest to the floor with a straight body and press back up.
side_lying:
    Lie on your side with legs stacked. Raise the upper leg, hold and lower it.
half_kneeling:
    Kneel on one knee with the other foot in front. Push the hips forward until you feel a stretch in front of the
    hip. Hold 30 seconds.
sitting:
    Sit in the leg extension machine with the pad over the shins. Straighten the knees and lower again.
supine: lumbar-flexion-under-load
    Begin in a supine position on the floor. Place your fingertips beside your ears. Engage the abdominals to lift
    the entire upper body off the floor, coming up to a seated position. Slowly roll back down.
supine: lumbar-flexion-under-load
    Lie on your back with feet flat. Cross the arms over your chest and curl all the way up until your elbows
    contact your thighs. Return under control and repeat for the desired reps.
supine: lumbar-flexion-under-load
    Lying on your back, bend your hips and knees to 90 degrees. Using your lower abs, roll the pelvis toward the
    ribs so that the hips leave the ground and the knees travel to the chest.
supine: lumbar-flexion-under-load
    From a lying position, simultaneously lift your straight legs and upper body, touching the shins at the top.
supine: lumbar-flexion-under-load
    Lay on your back. Bring both knees up and wrap your hands around your shins. Squeeze the knees in toward the
    chest, feeling a gentle stretch across the lower back. Stay for 8 breaths.
supine:
    Lie on your back. Bend one knee and keep the other leg straight on the bed. Slide the heel toward your bottom
    and back again, ten times.
supine:
    Lie flat with your knees bent. Tighten your stomach and flatten your back into the bed. Hold for 5 seconds and
    relax.
supine:
    Lie on your back with your knees bent and arms by your side. Tighten the tummy, then lift your bottom off the
    bed as far as comfortable. Hold for five seconds.
supine:
    Lying on your back, raise your arms toward the ceiling and lift your legs to tabletop. Lower the opposite arm
    and leg toward the floor without letting your back arch, then return and switch.
floor_sitting: lumbar-flexion-under-load
    Sit with your legs outstretched. Inhale and lengthen the spine; as you exhale fold forward over your legs,
    clasping the feet or shins and drawing the torso down toward the thighs. Hold for one minute.
floor_sitting: lumbar-flexion-under-load
    Sit on the floor with one leg extended and the sole of the other foot against your inner thigh. Reach forward,
    grab your foot and pull your upper body down over the leg.
floor_sitting:
    Sit on the floor with the soles of your feet together. Hold your ankles and gently press your knees down with
    your elbows. Keep the back straight. Hold for 20 seconds.
standing: lumbar-flexion-under-load
    From standing, exhale and fold forward from the hips, bringing your palms flat to the floor beside your feet.
    Let the crown of the head drop. Stay for five breaths.
standing: lumbar-flexion-under-load
    Stand upright, feet hip width. Slowly slide your hands down the front of your legs, curling your spine forward
    until you can go no further. Hold ten seconds.
hanging: lumbar-flexion-under-load
    Hang from a bar with arms straight. Bend your knees and pull them up to chest level, rounding the lower back at
    the top. Lower slowly without swinging.
hanging: lumbar-flexion-under-load
    Grab a chin-up bar with an overhand grip. Contract your abs and raise your straight legs in front of you as high
    as you can. Pause and lower.
sitting: lumbar-flexion-under-load
    Sit on the crunch machine and hold the handles beside your head. Flex your trunk forward against the resistance
    as far as you can, then return.
kneeling: lumbar-flexion-under-load
    Attach a rope to the high pulley. Kneel facing the machine, hold the rope at the sides of your head and crunch
    down, bringing your elbows to your knees. Slowly return.
kneeling:
    Kneel with an ab wheel in front of you. Roll forward as far as you can while keeping the lower back neutral,
    then pull back to the start.
supine: lumbar-flexion-under-load
    Lie on a hard ball positioned under your lower back, to one side of the spine. Let your body weight press into
    it for 30 seconds.
standing:
    Place a ball between your upper back and the wall. Lean into the ball and move up and down to massage between
    the shoulder blades.
side_lying:
    Lie on your side with the foam roller under your outer thigh. Support yourself on your forearm and roll from hip
    to knee.
inclined: lumbar-flexion-under-load
    Set the bench to a decline and secure your ankles. Lie back holding a plate to your chest. Curl up until your
    torso is upright, then lower back down.
standing: lumbar-flexion-under-load
    Stand in front of an atlas stone. Straddle it, reach down with a rounded back to wrap your arms under the stone
    and pull it to your lap.
standing:
    Stand with your mid-foot under the barbell. Bend over and grab the bar. Bend your knees until your shins touch
    the bar, lift your chest and straighten your back, then stand up with the weight.
standing:
    Hold dumbbells in front of your thighs. With a slight bend in the knees, hinge forward with a straight back
    until you feel a stretch in the hamstrings, then squeeze the glutes to stand.
standing:
    Stand with your feet apart holding the dumbbells. Bend your torso forward until nearly parallel to the floor,
    back flat. Row the dumbbells to your hips.
standing:
    Hold a kettlebell with both hands. Push your hips back and swing the bell between your legs, then snap the hips
    forward to swing it to chest height.
quadruped:
    Get into a plank with forearms on the floor and the body in a straight line from head to heels. Hold for 30 to
    60 seconds.
quadruped:
    Start in a high plank. Quickly drive one knee toward your chest, then switch legs as if running in place.
quadruped:
    Come onto all fours. As you exhale round your spine toward the ceiling like an angry cat; as you inhale let the
    belly sink. Repeat ten times.
prone: lumbar-extension-under-load
    Lie face down with hands beside your chest. Keeping the pelvis on the mat, push up with your arms and bend your
    back backward, looking up.
prone: lumbar-extension-under-load
    Lie on your belly with arms alongside the body. Inhale and raise your head, chest, arms and legs away from the
    floor. Hold for 30 seconds.
prone: lumbar-extension-under-load
    Lie prone, bend your knees and reach back to take hold of your ankles. Lift the heels toward the ceiling,
    raising chest and thighs off the floor.
standing: lumbar-extension-under-load
    Stand with feet apart, palms on the small of your back. Bend your trunk backwards at the waist as far as
    possible, keeping the knees straight. Hold for 2 seconds. Repeat 10 times.
supine: lumbar-extension-under-load
    Lie on your back with knees bent and hands by your ears, fingers pointing to shoulders. Push into your hands and
    feet, straighten the arms and lift the body into an arch.
prone:
    Lie on your front. Tighten your buttock and lift one leg up behind you with the knee straight. Hold for 5
    seconds.
prone:
    Lie face down on an incline bench with a dumbbell in each hand. Raise your arms out to the sides until parallel
    with the floor.
standing: lumbar-rotation-under-load
    Grab a cable handle set at shoulder height with both hands and arms extended. Rotate your torso away from the
    machine until the handle is on the other side of your body.
sitting: lumbar-rotation-under-load
    Sit on a bench with a barbell across your shoulders. Twist your torso to the left as far as possible, then to
    the right, in a smooth rhythm.
supine: lumbar-rotation-under-load
    Lie on your back with arms out to the sides. Bring one knee up and across your body, using the opposite hand to
    press it toward the floor. Hold for 30 seconds then repeat on the other side.
standing: lumbar-rotation-under-load
    Hold a medicine ball at chest height standing side on to the wall. Rotate explosively and throw the ball against
    the wall. Catch and repeat.
supine:
    Lie on your back with your knees bent and together. Slowly roll your knees a small way from side to side,
    keeping your shoulders on the bed. Repeat ten times.
side_lying:
    Lie on your side with knees bent and arms straight in front. Open the top arm toward the other side, following
    the hand with your eyes, then return.
sitting:
    Sit in a chair with arms crossed. Gently turn your upper body to the right as far as is comfortable, then to the
    left. Repeat 5 times each way.
supine: cervical-load lumbar-flexion-under-load
    Lie on your back. Lift your legs and hips, supporting your back with your hands, until your toes come to the
    floor behind your head. Hold for one minute.
inverted: cervical-load
    Interlace your fingers and place your forearms on the floor, the crown of the head resting in your hands. Walk
    the feet in and lift the legs until the body is vertical. Hold for 30 seconds.
sitting: cervical-load
    Sit upright. Place your right hand over the top of your head and gently pull your head toward your right
    shoulder until you feel a stretch in the neck. Hold 20 seconds.
sitting:
    Sitting upright, slowly turn your head to look over your shoulder. Hold for 5 seconds and return to the middle.
    Repeat 5 times each side.
standing: shoulder-end-range-under-load
    Stand with the bar on your upper back, hands wide. Press the bar up until your arms are locked, then lower it
    behind the neck.
hanging: shoulder-end-range-under-load
    Take a wide grip on the pull-up bar. Pull yourself up until the bar touches the back of your neck, then lower.
standing: shoulder-end-range-under-load
    Holding the dumbbells in front of your thighs, lift them straight up toward your chin, keeping elbows above the
    wrists. Lower slowly.
sitting:
    Sit at a pulldown station. Grip the bar wide and pull it down to the top of your chest, leaning back slightly.
standing:
    Raise the dumbbells out to your sides until your arms are parallel to the floor, with a slight bend in the
    elbows.
standing:
    Stand holding a dumbbell overhead with both hands. Keep your elbows close to your ears, lower the dumbbell
    behind your head and extend.
standing: deep-knee-flexion-under-load
    Hold a kettlebell to your chest. Squat all the way down until your glutes touch your calves, elbows inside the
    knees. Drive back up.
standing: deep-knee-flexion-under-load
    Get into a full squat with heels down and stay there for a minute, elbows pressing the knees apart.
standing: deep-knee-flexion-under-load
    Balance on one leg and squat down until your hamstring rests on your calf, the other leg held straight out in
    front.
kneeling: deep-knee-flexion-under-load
    Kneel with your big toes together and sit back onto your heels. Place your hands on your thighs and breathe for
    two minutes.
standing:
    Stand with a dumbbell in each hand. Sit back and bend your knees until your thighs are level with the floor.
    Push through the heels to stand.
standing:
    Stand with your back against a wall and slide down until your knees are bent to 90 degrees. Hold for 30 seconds.
standing:
    Take a long step forward and bend the front knee to about 90 degrees until the rear knee nearly touches the
    floor. Push back to the start.
standing: impact
    From a half squat explode upward, reaching overhead, and land softly on the balls of your feet. Immediately
    repeat.
standing: impact
    Jump your feet apart while raising your arms overhead, then jump back to the start. Continue for 30 seconds.
standing: impact
    Bound forward from one foot to the other, covering as much distance as you can with each stride.
standing: impact
    Step off a 30 cm box, land on both feet and immediately jump as high as possible.
standing:
    March in place, lifting the knees to hip height and swinging your arms.
standing: breath-hold
    Inhale deeply and hold your breath as you descend into the squat to parallel. Exhale once past the sticking
    point.
sitting:
    Sit comfortably. Inhale through the nose for four seconds and exhale through the mouth for six seconds. Continue
    for five minutes.
quadruped:
    From your hands and knees, lift your knees off the floor and raise your hips high, straightening the legs to
    form an upside-down V. Hold for a minute.
standing:
    Stand facing a wall with one foot behind the other. Keep the back heel down and lean forward until you feel a
    stretch in the calf. Hold 30 seconds.
standing:
    Standing, hold onto a chair. Bend your knee and take hold of the ankle behind you, pulling the heel gently to
    your bottom. Hold for 20 seconds.
sitting:
    Sit on a chair. Straighten one knee and hold for 5 seconds, then lower. Repeat 10 times with each leg.
standing:
    Stand tall holding a chair. Lift your heels off the floor, taking your weight onto your big toes. Hold for three
    seconds then lower. Repeat 5 times.
supine:
    Lie on your back with one leg straight. Raise the other leg, clasp behind the thigh and straighten the knee
    until you feel the hamstring. Hold 20 seconds.
sitting:
    Sit on the rowing machine seat with knees bent and grip the handle. Pull the handle to your abdomen with a
    straight back, then extend your arms.
standing:
    Stand inside the doorway with your forearms on the frame and step through until you feel a stretch across the
    chest. Hold for 20 seconds.
supine:
    Lie on a flat bench holding a dumbbell with both hands above your chest. Lower it in an arc behind your head and
    bring it back.
standing:
    Set up in a lunge and turn the front foot out, arms outstretched at shoulder height. Gaze over the front hand.
    Hold for five breaths.
supine: lumbar-flexion-under-load lumbar-rotation-under-load
    Lie flat on the floor with your lower back pressed to the ground. Put your hands beside your head. Bring your
    knees up and begin a pedalling motion, lifting your shoulders into a crunch position. Now slowly bring your left
    elbow to your right knee while the other leg extends, then twist to the other side.
sitting:
    Sit on a flat bench with a barbell across your shoulders. Keeping your back straight, bend forward from the hips
    until your chest nearly reaches your thighs' height, then return upright. Keep the head up.
standing:
    Place a barbell on the back of your shoulders. Keep your legs stationary and move your torso forward by bending
    at the hips while inhaling. Lower until your torso is parallel to the floor, keeping the back arched. Raise back
    up.
supine: lumbar-flexion-under-load
    Lie on your back with legs bent outward, soles of the feet together. With hands behind the head, bring your
    torso up off the floor until you are sitting, then lower it again.
sitting:
    Sit upright in a chair with your chest out. Lower your chin to your chest, hold ten seconds, and return.
standing: cervical-load
    Get into a standing position and gently place both hands behind your head. Keep your elbows together and allow
    the weight of your arms to pull the head down until your chin touches your chest. Hold for 20 seconds.
standing: lumbar-rotation-under-load
    Hold a plate with both hands in front of you. Keeping your hips still, rotate your torso quickly from right to
    left and back again.
floor_sitting:
    Sit on the floor with your legs straight and spread wide. Place your hands on the floor in front of you and walk
    them forward until you feel a stretch on the inner thighs; keep the back straight.
supine:
    Lie on your back with both knees bent. Cross your left ankle over your right knee. Grasp behind the right thigh
    and pull the leg gently toward you until you feel a stretch in the left buttock. Hold 20 seconds.
supine:
    Lie on your back with one leg extended above you, hip at ninety degrees. Keep the other leg flat. Loop a band
    over the ball of the raised foot and pull until you feel tension in the hamstring. Hold for 10-20 seconds.
side_lying:
    Start off by lying on your right side. Bend your left knee behind you, take hold of the foot and pull it toward
    your glutes to stretch the quad. Hold 15 seconds, then roll over.
standing:
    Stand with feet hip-width apart, hands on hips. Tilt your pelvis forward and back, making a rocking motion,
    without bending your knees.
standing:
    From a standing position drape the bar at the front of the shoulders with elbows high. Descend by pushing the
    hips back until you sit on the box, pause, and drive up.
standing:
    Stand with a very wide stance and grip the bar between your knees. Push the knees out, keep your chest up and
    back straight, and extend the hips and knees to lift the bar.
standing:
    Attach dual handles to a sled with straps. Face the sled with straight arms and bent knees, and pull the handles
    to your ribs as you stay low, then step back and repeat.
inclined:
    Secure your legs at the end of the decline bench and lie down with a dumbbell in each hand. With arms extended
    and a slight bend at the elbows, lower them out to the sides in a wide arc, then bring them together.
inclined:
    Secure your legs on a decline bench and lie back with hands at the sides of your head. Slowly roll your
    shoulders off the bench, keeping your lower back down, then lower.
standing: impact
    Place hurdles in a line a meter apart. Jump over each with both feet, rebounding quickly upon landing.
kneeling: impact
    Kneel on the floor with a bar on your shoulders. Swing your hips and jump up explosively so that you land on
    your feet in a squat, then stand.
standing: impact
    Start by standing with feet shoulder-width apart. Cross your arms, squat to parallel, then thrust upward as hard
    as possible and leave the ground.
supine: lumbar-flexion-under-load
    Lie on your back with arms overhead holding nothing. In one movement raise your legs and arms together to meet
    over your belly button, balancing on your tailbone, then return.
floor_sitting: lumbar-flexion-under-load
    Sit in a nearly upright position on the floor with your legs in front, knees slightly bent. Lean forward, reach
    for your ankles and gently pull yourself down until you feel a stretch in your lower back.
hanging: lumbar-flexion-under-load
    Hang from a bar, legs straight. Flex at the waist and bring your toes up to touch the bar between your hands,
    then lower.
hanging: lumbar-flexion-under-load
    Place your forearms on the pads of the vertical knee raise apparatus and let your legs hang. Lift your knees up
    to your chest, rolling the hips forward, then lower.
supine: lumbar-flexion-under-load
    Lie on a bench and grip its edges behind your head. With knees bent, bring your knees toward your chest and lift
    your hips off the bench, then lower.
supine:
    Lie with your back pressed against the floor and legs straight. Raise your legs until they make a 90-degree
    angle with the floor, pause, and lower them slowly.
supine:
    Lie on your back and lift your legs a few inches; scissor them over and under each other, keeping the low back
    against the floor.
floor_sitting: lumbar-flexion-under-load
    Sit on a mat with knees slightly bent. Recline your torso, extending your legs out, and then bring the knees to
    the chest while curling the torso to meet them. Repeat.
quadruped:
    Put your hands on the floor and your shins on an exercise ball so that you are in a push-up position. Pull the
    knees in toward your chest, letting the ball roll forward, then straighten.
standing: lumbar-flexion-under-load
    Stand with legs straight and feet together on a platform holding a bar. Round your back and lower the bar past
    your toes, curling through the spine.
standing:
    Stand upright and reach both hands overhead with fingers interlaced. Stretch upward, then lean to one side. Hold
    and switch.
sitting:
    Sit on the edge of a chair. Cross one ankle over the opposite knee and lean forward with a straight back until
    you feel a stretch in the buttock.
half_kneeling:
    Kneel on a mat and bring your right foot up so its sole is on the floor in front. Extend the left leg behind.
    Shift your weight forward until you feel the stretch in your left hip.
quadruped:
    Begin on hands and knees. Place one forearm on the floor, reach the other arm under your body with palm up,
    lowering the shoulder to the mat.
standing: shoulder-end-range-under-load
    Stand with a barbell at arm's length, hands close together. Raise the bar straight up under the chin,
    concentrating on lifting the elbows higher than the hands.
sitting: shoulder-end-range-under-load
    Sit on a bench with back support. Bring the barbell behind your head and rest it on your shoulders with a wide
    grip. Push the bar overhead and lower it to the base of the skull.
other: shoulder-end-range-under-load
    Grip the parallel bars and hold yourself with arms locked, then lower as deep as you can until your shoulders
    are well below the elbows; push back up.
supine:
    Lie on a flat bench with dumbbells held above your shoulders. Bend the elbows to lower the dumbbells beside your
    ears, then straighten the arms.
standing:
    Grasp the rope attached to a low pulley, facing away from the machine. With your hands behind your head and
    elbows pointing up, extend the forearms until straight overhead.
sitting:
    Sit at a machine with the chest against the pad. Pull the handles back, squeezing the shoulder blades, and
    return.
standing: deep-knee-flexion-under-load
    Rise onto your toes, hold a post for balance and lean your torso backward while bending the knees, letting them
    travel far forward until your glutes are close to your heels.
kneeling: deep-knee-flexion-under-load
    Sit on your heels with the tops of the feet on the floor, then lean back on your hands to stretch the thighs.
standing:
    Set up a bar in a rack at mid-thigh. Grip it, take a breath, brace, and stand up by driving the hips forward.
    Lower it to the pins.
standing: breath-hold
    Grip the bar, inhale and hold your breath while pulling it from the floor with a flat back, and breathe out at
    the top.
supine: lumbar-flexion-under-load
    Place the foam roller beneath your low back as you lie on it. Lift the hips and roll from the pelvis up to the
    lowest ribs.
supine:
    Lie on the floor with a foam roller under your shoulder blades. Lift your hips and roll back and forth over the
    upper back.
floor_sitting:
    Sit with one buttock on a foam roller, crossing that ankle over the other knee. Roll over the glute and hold
    tender points.
standing: lumbar-flexion-under-load lumbar-rotation-under-load
    Stand with feet wide apart and arms stretched out to the sides. Bend down and touch the right hand to the left
    foot, then swing up and touch the left hand to the right foot, moving fast.
standing:
    Hold the medicine ball overhead and slam it to the floor in front of you as hard as you can. Pick it up and
    repeat.
supine: lumbar-rotation-under-load
    Lie on your back with knees bent up at 90 degrees, arms out. Lower both legs together to the right side until
    they touch the floor, lift them back and lower them to the left, using your obliques.
prone: lumbar-extension-under-load
    Lie on your stomach with your hands behind your head. Contract the lower back to lift your chest as high as you
    can off the floor, hold, and lower.
standing: lumbar-extension-under-load
    Stand with feet shoulder width apart. Place hands on hips, then bend backward, arching the spine and letting
    your head tilt back.
kneeling: lumbar-extension-under-load
    From a kneeling position with thighs upright, lean back and place the hands on the heels, pushing the hips
    forward and opening the chest.
quadruped:
    Lower yourself onto your elbows and toes, forming a straight line. Rotate onto one forearm raising the other arm
    to the ceiling, then return.
hanging:
    Grab the bar with palms facing away wider than shoulder width. Draw your torso up until your upper chest meets
    the bar, leaning back a little. Lower to a full hang.
sitting:
    Sit at the leg press machine and put your feet on the platform. Lower the platform until your knees form a
    90-degree angle, then push back without locking out.
prone:
    Lie face down on the leg curl machine with the pad above your heels. Curl your legs as far as possible toward
    your buttocks and lower slowly.
standing:
    Hold a dumbbell in one hand and place the opposite knee and hand on a bench. With the back flat, pull the
    dumbbell to your side and lower it.
supine: lumbar-flexion-under-load
    To begin, lie down on an exercise mat with your hands on the sides of your thighs and your legs straight. As you
    breathe out, elevate your torso and slide your hands along your thighs until you are upright, touching your
    knees. Go back down.
supine: lumbar-flexion-under-load
    Lie on your back. Grab your knees and pull them to your chest, then rock from side to side to massage the spine.
supine: lumbar-flexion-under-load
    Lie down with your legs over a bench so hips and knees are at right angles, and place your hands behind your
    head. Curl your entire upper body up until your chest touches your thighs.
floor_sitting: lumbar-flexion-under-load
    Sit on the floor with your legs stretched in front and a partner behind you. Bend forward from the waist as your
    partner presses gently on your upper back. Hold for 20 seconds.
floor_sitting:
    Sit tall with the right leg straight and the left knee bent, foot beside the right knee. Keep the spine long and
    rest the hands on the floor behind you. Stay for ten breaths.
supine: lumbar-flexion-under-load
    Start on your back with the legs vertical. Thrust your hips upward off the floor, pushing your feet toward the
    ceiling, and lower under control.
supine: lumbar-flexion-under-load
    Lie on the floor. Bring one straight leg and the opposite arm up, then both legs and both arms at once, folding
    your body in half.
hanging: lumbar-flexion-under-load
    While suspended from the bar, tuck your knees and roll your pelvis upward until your thighs touch your belly.
standing: lumbar-flexion-under-load
    Standing tall, drop your chin and let your arms dangle as you roll your spine down slowly, bone by bone, until
    your fingers reach the floor.
sitting:
    Sit on a chair with your feet apart. Bend forward and let your arms hang between your legs toward the floor.
    Hold briefly and sit up again.
standing:
    Stand with your back to the wall, feet a step in front. Slide down the wall into a half squat, hold and slide
    up.
supine: lumbar-flexion-under-load
    Rest your lower back on a firm massage ball and make small circles to loosen the muscles.
standing: lumbar-flexion-under-load
    Grip the sandbag with a rounded back, pull it to your lap, then stand up and shoulder it.
standing:
    Pick the kettlebells up from the floor with a neutral spine. Walk forward with tall posture for 30 meters.
supine:
    Lie on your back, arms by your side. Tighten the muscle on the front of your thigh and raise your leg 20 cm with
    the knee straight. Hold five seconds.
prone:
    Lie on your front with a pillow under your tummy. Bend your knee, taking your heel toward your buttock, then
    lower slowly.
prone: lumbar-extension-under-load
    Lie face down, arms stretched ahead like flying. Raise arms and legs simultaneously as high as possible and hold
    two seconds.
quadruped:
    Kneel on all fours. Kick one leg straight up behind you, squeezing the glute, and return without arching the low
    back.
standing: lumbar-extension-under-load
    With palms pressed on the sacrum, arch backward from the waist and look at the ceiling. Stay three breaths.
standing: lumbar-rotation-under-load
    Hold a broomstick across your shoulders. With feet fixed, twist your waist from one side to the other at a brisk
    pace for a minute.
floor_sitting:
    Sit on the floor with one leg crossed over the other. Place the opposite elbow outside the bent knee and turn
    your torso to look over the shoulder. Hold 15 seconds.
kneeling: lumbar-rotation-under-load
    Kneel beside a low pulley. Hold the handle with both hands and pull it up across the body, rotating the trunk,
    until it is above the opposite shoulder.
supine: lumbar-rotation-under-load
    Lie on your back holding a ball between bent knees lifted over your hips. Let the knees drop all the way to the
    left, then to the right.
sitting: cervical-load
    Sit and clasp your hands behind your head. Let the hands draw the chin to the chest for a deep neck stretch.
    Hold 30 seconds.
supine: cervical-load
    From your back, plant the feet and arch up onto the top of your head, bridging with the neck. Hold for 20
    seconds.
sitting:
    Nod your chin down slightly, lengthening the back of the neck while sitting tall. Hold for five seconds, ten
    repetitions.
standing: shoulder-end-range-under-load
    Take the bar off the rack resting on your traps. Push it overhead, and bring it down behind your neck to ear
    level.
sitting: shoulder-end-range-under-load
    Grab the wide bar of the lat machine, sit down, and draw it down until it touches the nape of the neck behind
    your head.
standing: shoulder-end-range-under-load
    With a close overhand grip, lift the kettlebell from between the thighs up to the chin, elbows flaring high
    above the hands.
sitting:
    Sit sideways on a bench with an elbow braced on the inner thigh. Curl the dumbbell toward the shoulder and lower
    it.
standing: deep-knee-flexion-under-load
    Drop your hips straight down into a deep squat with your backside near your heels and hold there for 45 seconds.
standing:
    Holding the back of a chair, bend your knees slightly as if you were about to sit down, then straighten.
kneeling: deep-knee-flexion-under-load
    Come to kneeling, knees together, feet apart. Lower your buttocks between your feet until you sit on the floor
    or on a block.
standing: impact
    Perform a small countermovement, then leap sideways off one leg and land on the other. Alternate.
standing: impact
    Run on the spot as fast as you can, pumping the arms and bringing knees high.
standing:
    Stroll around the block at a comfortable pace for ten minutes.
quadruped:
    From a push-up position lower your chest and push up with control, keeping your elbows tucked.
standing: breath-hold
    Fill your lungs, hold your breath and brace, then perform the squat to parallel and exhale at the top.
inclined:
    Lying on a bench set to decline, hold the weights straight over the chest, lower them and push them up.
inclined:
    Set the backrest of the bench to 45 degrees and lie back with a dumbbell in each hand. Press the weights up over
    your chest.
side_lying:
    Lie on your side with your hips and knees bent. Keeping the feet together, lift the top knee as far as you can
    without rolling the pelvis.
hanging:
    Hang from the bar with straight arms and relaxed shoulders for thirty seconds.
standing:
    Hinge forward holding a dumbbell in each hand and extend the elbows so that the weights travel back, upper arms
    still.
sitting:
    Sit on the cable row bench with feet on the platform and knees slightly bent. Keep the torso upright and draw
    the handle to the waist.
kneeling:
    Kneel in front of a stability ball with the forearms on top. Roll the ball forward keeping the trunk rigid, and
    pull back.
half_kneeling:
    Get into a kneeling lunge, back knee on a pad. Tuck the tailbone and shift forward until the front of the back
    hip stretches. Hold 30 s.
standing:
    Stand sideways to a wall and place the forearm on it. Turn the chest away gently until you feel a stretch in the
    pec. Hold 20 s.
prone:
    Lie chest down on an incline bench with dumbbells hanging. Row them to the sides of the ribs and lower.
standing: breath-hold
    Set your feet under the bar. Take a big breath and hold it while you stand up with the weight, then let it go.
standing:
    Press the bar from the rack overhead. Breathe in on the way down, and do not hold it as you push.
standing: lumbar-flexion-under-load
    Stand with your back to a wall and pin a peanut ball to the small of your back. Bend the knees to roll it up.
sitting: lumbar-flexion-under-load
    Sit on a chair, hook the thera cane round your waist and press its knob into your lower back beside the spine.
standing: deep-knee-flexion-under-load
    Stand with a bar across the shoulders, then sit straight down to full depth, hamstrings on calves, and drive up.
standing:
    Stand tall with hands on hips and lean the trunk a little to the side. Good after sitting work.
"""
"""Posture and hazards, and under them the text."""


def cases() -> list[tuple[str, frozenset[str], str]]:
    """Posture, hazards and text of every case."""
    found: list[tuple[str, frozenset[str], str]] = []
    for line in _TEXTS.strip().splitlines():
        if line.startswith(" "):
            where, hazards, text = found[-1]
            found[-1] = (where, hazards, f"{text} {line.strip()}".strip())
        else:
            where, _, wanted = line.partition(":")
            found.append((where, frozenset(wanted.split()), ""))
    return found
