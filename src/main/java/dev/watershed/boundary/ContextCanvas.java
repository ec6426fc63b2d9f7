package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The Bounded Context Canvas (ddd-crew, version 5) of one context: what the wall tells is filled
/// in, what only the team knows is left open.
///
/// @param place its class, decided or suggested
/// @param inbound who asks or tells this context something, and what
/// @param outbound whom it asks or tells
/// @param language its own words, with what they mean where somebody wrote it
/// @param decisions policies and constraints that hold here
/// @param hotspots questions hanging in it
/// @param suggestedRoles how it behaves, as far as the wall shows
/// @param open the fields that still wait for an answer, in the order of the canvas
public record ContextCanvas(
        BoundedContext context,
        ContextMap.Place place,
        ContextDetails details,
        List<Exchange> inbound,
        List<Exchange> outbound,
        List<OwnWord> language,
        List<NoteId> decisions,
        List<NoteId> hotspots,
        Set<DomainRole> suggestedRoles,
        List<Field> open) {

    public ContextCanvas {
        inbound = List.copyOf(inbound);
        outbound = List.copyOf(outbound);
        language = List.copyOf(language);
        decisions = List.copyOf(decisions);
        hotspots = List.copyOf(hotspots);
        suggestedRoles =
                java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(suggestedRoles));
        open = List.copyOf(open);
    }

    /// The fields of the canvas.
    public enum Field {
        PURPOSE,
        CLASSIFICATION,
        BUSINESS,
        EVOLUTION,
        ROLES,
        INBOUND,
        OUTBOUND,
        LANGUAGE,
        DECISIONS,
        ASSUMPTIONS,
        METRICS,
        QUESTIONS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Who is at the other end.
    public enum Partner {
        CONTEXT,
        ACTOR,
        SYSTEM
    }

    /// How a message is meant.
    public enum MessageKind {
        COMMAND,
        QUERY,
        EVENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param note what is said: a command, an event, or the view that answers
    public record Message(MessageKind kind, NoteId note) {}

    /// Everything that passes between the context and one partner in one direction.
    public record Exchange(Partner partner, String name, List<Message> messages) {
        public Exchange {
            messages = List.copyOf(messages);
        }
    }

    /// A word of the context.
    ///
    /// @param definition what it means here; empty if nobody wrote it
    /// @param contested true when the word means something else in another place
    public record OwnWord(String word, String definition, boolean contested, List<NoteId> notes) {
        public OwnWord {
            notes = List.copyOf(notes);
        }
    }

    /// The canvases of all contexts, in their order.
    public static List<ContextCanvas> of(
            Board board,
            Flow flow,
            List<BoundedContext> contexts,
            Collection<ContextDetails> details,
            Collection<WordDivide> words) {
        return new CanvasReading(board, flow, contexts, details, words).canvases();
    }
}
