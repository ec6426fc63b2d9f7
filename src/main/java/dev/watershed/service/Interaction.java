package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How one job gets done: who asks whom, what is published, who hears it (SEED(S) step 3, a UML
/// sequence diagram). Only the usual path: what an action does when it fails is among its errors.
///
/// @param participants from left to right: the actor, the public API, services as they appear,
///   external systems
/// @param steps from top to bottom
public record Interaction(
        JobId job, String title, List<Participant> participants, List<Step> steps) {

    /// One arrow.
    ///
    /// @param from id of a participant
    /// @param to id of a participant; the same as `from` for an event nobody hears, or one the
    ///   service hears itself
    /// @param notes what to look at on the wall, never empty for steps that have notes
    public record Step(Kind kind, String from, String to, String label, List<NoteId> notes) {

        public enum Kind {
            /// Waits for an answer.
            REQUEST,
            /// Goes back to who asked.
            ANSWER,
            /// Published, for whoever wants to hear it.
            EVENT,
            /// Asks an external system.
            CALL;

            /// The name used in files and on the command line.
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        public Step {
            notes = List.copyOf(notes);
        }
    }

    public Interaction {
        participants = List.copyOf(participants);
        steps = List.copyOf(steps);
    }

    public Optional<Participant> participant(String id) {
        return participants.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// The services that take part.
    public List<ServiceId> services() {
        return participants.stream()
                .filter(p -> p.kind() == Participant.Kind.SERVICE)
                .map(p -> new ServiceId(p.id()))
                .toList();
    }

    /// Derives the interaction of a job.
    public static Interaction of(Job job, ServiceModel model) {
        return new InteractionReading(job, model).interaction();
    }
}
