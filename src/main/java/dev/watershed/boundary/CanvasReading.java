package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextCanvas.Field;
import dev.watershed.boundary.ContextCanvas.OwnWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fills canvases in as far as the wall goes.
final class CanvasReading {

    private final Board board;
    private final List<BoundedContext> contexts;
    private final Map<ContextId, ContextDetails> details = new HashMap<>();
    private final Collection<WordDivide> words;
    private final Exchanges exchanges;
    private final Classifying classifying;

    CanvasReading(
            Board board,
            Flow flow,
            List<BoundedContext> contexts,
            Collection<ContextDetails> details,
            Collection<WordDivide> words) {
        this.board = board;
        this.contexts = contexts;
        details.forEach(d -> this.details.put(d.context(), d));
        this.words = words;
        this.exchanges = Exchanges.of(board, flow, contexts);
        this.classifying = new Classifying(board, contexts);
    }

    List<ContextCanvas> canvases() {
        return contexts.stream().map(this::canvas).toList();
    }

    private ContextCanvas canvas(BoundedContext context) {
        ContextDetails written =
                details.getOrDefault(context.id(), ContextDetails.blank(context.id()));
        List<OwnWord> language = language(context);
        List<NoteId> decisions = ids(context, NoteKind.POLICY);
        List<NoteId> hotspots = ids(context, NoteKind.HOTSPOT);
        List<ContextCanvas.Exchange> inbound = exchanges.inbound(context.id());
        List<ContextCanvas.Exchange> outbound = exchanges.outbound(context.id());
        Set<Field> open = EnumSet.noneOf(Field.class);
        open(open, Field.PURPOSE, context.purpose().isBlank());
        open(open, Field.CLASSIFICATION, context.classification() == Classification.UNDECIDED);
        open(open, Field.BUSINESS, written.business().isEmpty());
        open(open, Field.EVOLUTION, written.evolution().isEmpty());
        open(open, Field.ROLES, written.roles().isEmpty());
        open(open, Field.INBOUND, inbound.isEmpty());
        open(open, Field.OUTBOUND, outbound.isEmpty());
        open(
                open,
                Field.LANGUAGE,
                language.isEmpty() || language.stream().anyMatch(w -> w.definition().isBlank()));
        open(open, Field.DECISIONS, decisions.isEmpty() && written.decisions().isBlank());
        open(open, Field.ASSUMPTIONS, written.assumptions().isBlank());
        open(open, Field.METRICS, written.metrics().isBlank());
        open(open, Field.QUESTIONS, !hotspots.isEmpty());
        return new ContextCanvas(
                context,
                classifying.place(context),
                written,
                inbound,
                outbound,
                language,
                decisions,
                hotspots,
                roles(context, outbound),
                List.copyOf(open));
    }

    private static void open(Set<Field> open, Field field, boolean waits) {
        if (waits) {
            open.add(field);
        }
    }

    private List<Note> notes(BoundedContext context, NoteKind kind) {
        return context.members().stream()
                .flatMap(id -> board.note(id).stream())
                .filter(note -> note.kind() == kind)
                .sorted(Board.TIMELINE)
                .toList();
    }

    private List<NoteId> ids(BoundedContext context, NoteKind kind) {
        return notes(context, kind).stream().map(Note::id).toList();
    }

    /// The names of its aggregates, then the words it shares with others and means differently.
    private List<OwnWord> language(BoundedContext context) {
        List<OwnWord> language = new ArrayList<>();
        Set<List<String>> told = new java.util.HashSet<>();
        for (Note aggregate : notes(context, NoteKind.AGGREGATE)) {
            if (told.add(Tokens.of(aggregate.oneLine()))) {
                language.add(
                        new OwnWord(
                                aggregate.oneLine(),
                                aggregate.definition(),
                                contested(Tokens.of(aggregate.oneLine())),
                                List.of(aggregate.id())));
            }
        }
        for (WordDivide word : words) {
            List<NoteId> here =
                    word.senses().stream()
                            .flatMap(Set::stream)
                            .filter(context.members()::contains)
                            .distinct()
                            .sorted()
                            .toList();
            if (word.twoMeanings() && !here.isEmpty() && told.add(Tokens.of(word.word()))) {
                language.add(new OwnWord(word.word(), "", true, here));
            }
        }
        return language;
    }

    private boolean contested(List<String> name) {
        return words.stream()
                .filter(WordDivide::twoMeanings)
                .anyMatch(word -> Tokens.of(word.word()).equals(name));
    }

    /// Rules make an enforcer, systems a gateway, more views than commands an analysis, commands
    /// and events an execution.
    private Set<DomainRole> roles(BoundedContext context, List<ContextCanvas.Exchange> outbound) {
        int commands = ids(context, NoteKind.COMMAND).size();
        int views = ids(context, NoteKind.READ_MODEL).size();
        int policies = ids(context, NoteKind.POLICY).size();
        boolean systems =
                outbound.stream().anyMatch(e -> e.partner() == ContextCanvas.Partner.SYSTEM);
        Set<DomainRole> roles = EnumSet.noneOf(DomainRole.class);
        if (views > commands && views > 1) {
            roles.add(DomainRole.ANALYSIS);
        } else if (commands > 1) {
            roles.add(DomainRole.EXECUTION);
        }
        if (systems) {
            roles.add(DomainRole.GATEWAY);
        }
        if (policies > commands) {
            roles.add(DomainRole.ENFORCER);
        }
        return roles;
    }
}
