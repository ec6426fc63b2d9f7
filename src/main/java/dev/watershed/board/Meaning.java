package dev.watershed.board;

/// What a plain arrow means, from the kinds of the notes it joins: the flow grammar of
/// EventStorming (actor decides to command, command is invoked on aggregate or system, that
/// produces event, event activates policy, policy issues command, event results in read model,
/// actor observes read model).
final class Meaning {

    private Meaning() {}

    /// The meaning of an arrow; a named arrow keeps its own.
    static LinkKind of(LinkKind drawn, NoteKind from, NoteKind to) {
        return drawn == LinkKind.LEADS_TO ? between(from, to) : drawn;
    }

    /// What the grammar says about two kinds in this order; [LinkKind#LEADS_TO] where it says
    /// nothing.
    static LinkKind between(NoteKind from, NoteKind to) {
        return switch (from) {
            case ACTOR -> fromActor(to);
            case COMMAND -> fromCommand(to);
            case POLICY -> fromPolicy(to);
            case AGGREGATE -> fromAggregate(to);
            case EXTERNAL_SYSTEM -> fromSystem(to);
            case EVENT -> fromEvent(to);
            case READ_MODEL -> fromReadModel(to);
            case TEAM -> to == NoteKind.AGGREGATE ? LinkKind.OWNS : LinkKind.LEADS_TO;
            case HOTSPOT, OPPORTUNITY, VALUE, VOTE, COMMENT -> LinkKind.LEADS_TO;
        };
    }

    /// An actor who causes an event without a command is a big-picture shorthand; time passing is
    /// told the same way.
    private static LinkKind fromActor(NoteKind to) {
        return switch (to) {
            case COMMAND -> LinkKind.INVOKES;
            case EVENT -> LinkKind.PRODUCES;
            case READ_MODEL -> LinkKind.READS;
            default -> LinkKind.LEADS_TO;
        };
    }

    private static LinkKind fromSystem(NoteKind to) {
        return switch (to) {
            case EVENT -> LinkKind.EMITS;
            case COMMAND -> LinkKind.INVOKES;
            default -> LinkKind.LEADS_TO;
        };
    }

    private static LinkKind fromCommand(NoteKind to) {
        return switch (to) {
            case AGGREGATE -> LinkKind.HANDLED_BY;
            case EXTERNAL_SYSTEM -> LinkKind.CALLS;
            case EVENT -> LinkKind.PRODUCES;
            case READ_MODEL -> LinkKind.READS;
            default -> LinkKind.LEADS_TO;
        };
    }

    private static LinkKind fromPolicy(NoteKind to) {
        return switch (to) {
            case COMMAND -> LinkKind.ISSUES;
            case AGGREGATE -> LinkKind.HANDLED_BY;
            case EVENT -> LinkKind.PRODUCES;
            case EXTERNAL_SYSTEM -> LinkKind.CALLS;
            case READ_MODEL -> LinkKind.UPDATES_VIEW;
            default -> LinkKind.LEADS_TO;
        };
    }

    private static LinkKind fromAggregate(NoteKind to) {
        return switch (to) {
            case EVENT -> LinkKind.EMITS;
            case AGGREGATE -> LinkKind.REFERENCES;
            case EXTERNAL_SYSTEM -> LinkKind.CALLS;
            default -> LinkKind.LEADS_TO;
        };
    }

    private static LinkKind fromEvent(NoteKind to) {
        return switch (to) {
            case POLICY -> LinkKind.TRIGGERS;
            case READ_MODEL -> LinkKind.PROJECTS;
            default -> LinkKind.LEADS_TO;
        };
    }

    private static LinkKind fromReadModel(NoteKind to) {
        return switch (to) {
            case ACTOR, POLICY -> LinkKind.INFORMS;
            case AGGREGATE -> LinkKind.VIEW_OF;
            default -> LinkKind.LEADS_TO;
        };
    }
}
