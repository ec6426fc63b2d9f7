package dev.watershed.exchange.contract;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.service.Action;
import dev.watershed.service.Actor;
import dev.watershed.service.Job;
import dev.watershed.service.Jobs;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.Query;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import dev.watershed.team.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the wall has to say about the parts of a specification, in sentences: what a note means,
/// whose job it does, what it changes, who listens. In English, the language of specifications,
/// save for the words of the wall. Nothing is said that the wall does not tell.
record Telling(Document document, ServiceModel model, Jobs jobs) {

    /// Never empty: what it means, whose job it does, what it follows, what it changes or shows.
    String of(Operation operation) {
        List<String> told = new ArrayList<>(meanings(operation.notes()));
        told.addAll(stories(operation));
        switch (operation) {
            case Action action -> {
                names(action.issuedBy()).forEach(policy -> told.add(say("follows", policy)));
                if (!action.changes().isEmpty()) {
                    String key = action.creates() ? "creates" : "changes";
                    told.add(say(key, joined(names(action.changes()))));
                }
                if (!action.calls().isEmpty()) {
                    told.add(say("calls", joined(names(action.calls()))));
                }
            }
            case Query query -> {
                boolean about = !query.shows().isEmpty();
                told.add(about ? say("shows", joined(names(query.shows()))) : say("answers"));
            }
        }
        return told.isEmpty() ? say("as-written", operation.title()) : String.join("\n", told);
    }

    /// The whole stories it serves, else who asks for it.
    private List<String> stories(Operation operation) {
        List<String> told = new ArrayList<>();
        for (Job job : jobs.jobs()) {
            boolean serves = job.story().serves().stream().anyMatch(operation.notes()::contains);
            if (serves && job.missing().isEmpty()) {
                told.add(say("story", job.story().actor(), job.sentence()));
            }
        }
        List<String> actors =
                operation.actors().stream()
                        .flatMap(id -> model.actor(id).stream())
                        .map(Actor::name)
                        .toList();
        if (told.isEmpty() && !actors.isEmpty()) {
            told.add(say("asked-by", joined(actors)));
        }
        return told;
    }

    /// What the event means, and who says it.
    String of(Message message) {
        List<String> told = new ArrayList<>(meanings(message.notes()));
        String from = message.publisher().flatMap(model::service).map(Service::name).orElse("");
        told.add(from.isEmpty() ? say("from-outside", message.title()) : say("said-by", from));
        return String.join("\n", told);
    }

    /// Who hears what a service says.
    String said(Message message) {
        List<String> who =
                model.listenersTo(message.note()).stream()
                        .filter(Subscription::external)
                        .flatMap(s -> model.service(s.consumer()).stream())
                        .map(Service::name)
                        .distinct()
                        .toList();
        return who.isEmpty() ? say("unheard") : say("heard-by", joined(who));
    }

    /// What a service does when it hears something: the policy, or the view that is kept.
    String heard(Subscription subscription) {
        String by = name(subscription.by());
        List<String> actions =
                subscription.actions().stream()
                        .flatMap(note -> model.operation(note).stream())
                        .map(Operation::title)
                        .distinct()
                        .toList();
        return actions.isEmpty() ? by : by + "\n" + say("then", joined(actions));
    }

    /// What the whole specification is about: what the context is for, and where this comes from.
    String of(Scope scope) {
        List<String> told = new ArrayList<>();
        scope.service()
                .flatMap(service -> document.context(service.context()))
                .map(BoundedContext::purpose)
                .filter(purpose -> !purpose.isBlank())
                .ifPresent(told::add);
        told.add(say("starting-point", wall()));
        return String.join("\n", told);
    }

    /// Whom to ask: the team that owns it, else the people of the wall.
    String contact(Scope scope) {
        Optional<Team> owner =
                scope.service()
                        .flatMap(service ->
                                document.teams().values().stream()
                                        .filter(t -> t.contexts().contains(service.context()))
                                        .findFirst());
        return owner.map(Team::name).orElseGet(() -> say("contact", wall()));
    }

    private String wall() {
        return document.title().isBlank() ? say("nameless-wall") : document.title();
    }

    private List<String> meanings(Collection<NoteId> notes) {
        return notes.stream()
                .flatMap(id -> document.board().note(id).stream())
                .map(Note::definition)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> names(Collection<NoteId> notes) {
        return notes.stream().map(this::name).distinct().toList();
    }

    private String name(NoteId note) {
        return document.board().note(note).map(Note::oneLine).orElse(note.value());
    }

    private static String joined(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private static String say(String key, Object... words) {
        return Wording.of("exchange.contract." + key, words).inEnglish();
    }
}
