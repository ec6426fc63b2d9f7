package dev.watershed.workshop;

import static dev.watershed.workshop.Phase.CHECK_IN;
import static dev.watershed.workshop.Phase.CHECK_OUT;
import static dev.watershed.workshop.Phase.EXPLORATION;
import static dev.watershed.workshop.Phase.HOTSPOTS;
import static dev.watershed.workshop.Phase.PEOPLE;
import static dev.watershed.workshop.Phase.PROBLEMS;
import static dev.watershed.workshop.Phase.PROCESS;
import static dev.watershed.workshop.Phase.REVERSE;
import static dev.watershed.workshop.Phase.TIMELINE;
import static dev.watershed.workshop.Phase.VOTE;
import static dev.watershed.workshop.Phase.WALK_THROUGH;

import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Locale;

/// Plans to begin with; every minute in them can be changed.
public enum ReadyPlan {
    /// One room, four hours.
    BIG_PICTURE,

    /// Four sittings of at most an hour and three quarters: nobody looks at a screen for longer.
    REMOTE,

    /// One process that is known already, in two hours.
    PROCESS_MODELLING;

    public Plan plan() {
        return new Plan(
                switch (this) {
                    case BIG_PICTURE -> bigPicture();
                    case REMOTE -> remote();
                    case PROCESS_MODELLING -> process();
                });
    }

    private static List<Step> bigPicture() {
        return List.of(
                Step.of(CHECK_IN),
                Step.of(EXPLORATION),
                Step.of(TIMELINE),
                Step.of(HOTSPOTS),
                Step.of(PEOPLE),
                Step.of(WALK_THROUGH),
                Step.of(PROBLEMS),
                Step.of(VOTE),
                Step.of(CHECK_OUT));
    }

    private static List<Step> remote() {
        return List.of(
                Step.of(CHECK_IN),
                Step.of(EXPLORATION),
                Step.of(TIMELINE),
                Step.of(HOTSPOTS).inPart(2),
                Step.of(PEOPLE).inPart(2),
                Step.of(WALK_THROUGH).inPart(2),
                Step.of(REVERSE).lasting(30).inPart(3),
                Step.of(PROBLEMS).lasting(40).inPart(3),
                Step.of(VOTE).inPart(4),
                Step.of(CHECK_OUT).lasting(25).inPart(4));
    }

    private static List<Step> process() {
        return List.of(
                Step.of(CHECK_IN).lasting(5),
                Step.of(TIMELINE).lasting(20),
                Step.of(PROCESS).lasting(75),
                Step.of(WALK_THROUGH).lasting(15),
                Step.of(CHECK_OUT).lasting(5));
    }

    public Wording title() {
        return Wording.of("workshop.plan." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
