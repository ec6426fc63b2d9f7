package dev.watershed.study;

import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.service.Message;
import dev.watershed.service.ReadModel;
import dev.watershed.service.review.Baseline;
import dev.watershed.service.review.BrokenPromises;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One-click ways to settle what the checks of events found.
final class EventFixes {

    private final Study study;
    private final Document document;

    EventFixes(Study study) {
        this.study = study;
        this.document = study.document();
    }

    /// The notes that tell the event go to one of the services that say it.
    List<Fix> givenToOne(List<String> about) {
        Set<NoteId> notes = new HashSet<>(about.stream().map(NoteId::new).toList());
        List<ContextId> homes =
                notes.stream()
                        .flatMap(n -> document.contextHolding(n).stream())
                        .map(BoundedContext::id)
                        .distinct()
                        .toList();
        if (homes.size() < 2) {
            return List.of();
        }
        return document.contextsInOrder().stream()
                .filter(context -> homes.contains(context.id()))
                .map(context ->
                        new Fix(
                                Wording.of("study.fix.say-it", context.name()),
                                new Edit.AssignNotes(notes, Optional.of(context.id()))))
                .toList();
    }

    /// A view of what the event changed shows it: every unheard event for which there is one.
    List<Fix> shown(List<String> about) {
        List<Edit> arrows = new ArrayList<>();
        for (String id : about) {
            NoteId event = new NoteId(id);
            view(event)
                    .ifPresent(view ->
                            arrows.add(
                                    new Edit.AddLink(
                                            ServiceFixes.link(
                                                    event, view.note(), LinkKind.PROJECTS))));
        }
        return arrows.isEmpty()
                ? List.of()
                : List.of(
                        new Fix(
                                Wording.of("study.fix.show-events", arrows.size()),
                                new Edit.Together(arrows)));
    }

    private Optional<ReadModel> view(NoteId event) {
        List<NoteId> changed = study.flow().to(event, LinkKind.EMITS);
        return study.services().services().stream()
                .flatMap(service -> service.readModels().stream())
                .filter(view -> view.shows().stream().anyMatch(changed::contains))
                .filter(view -> sameService(view.note(), event))
                .findFirst();
    }

    private boolean sameService(NoteId one, NoteId other) {
        return study.services()
                .serviceAt(one)
                .filter(service -> study.services().serviceAt(other).equals(Optional.of(service)))
                .isPresent();
    }

    /// The field comes back, or what the event carries now is what was agreed.
    List<Fix> mended(NoteId event) {
        Optional<Message> message = study.services().message(event);
        List<Fix> fixes = new ArrayList<>();
        for (Baseline baseline : study.baselines()) {
            message.flatMap(m -> BrokenPromises.of(m, baseline, study.services()))
                    .ifPresent(broken -> {
                        putBack(broken).ifPresent(fixes::add);
                        fixes.add(agreedAnew(baseline, broken));
                    });
        }
        return List.copyOf(fixes);
    }

    private Optional<Fix> putBack(BrokenPromises broken) {
        if (broken.gone().isEmpty()) {
            return Optional.empty();
        }
        return document.board()
                .note(broken.message().note())
                .filter(note -> !note.locked())
                .map(note -> {
                    List<String> whole = new ArrayList<>(note.attributes());
                    whole.addAll(broken.gone());
                    return new Fix(
                            Wording.of("study.fix.put-back"),
                            new Edit.DescribeNote(note.id(), whole, note.definition()));
                });
    }

    private static String author(Baseline baseline) {
        return baseline.reviewed() ? baseline.who().inEnglish() : "";
    }

    private Fix agreedAnew(Baseline baseline, BrokenPromises broken) {
        return new Fix(
                Wording.of("study.fix.agree-anew"),
                new Edit.Shelve<>(
                        Shelves.REVIEWS, baseline.agreeingOn(broken.message(), author(baseline))));
    }
}
