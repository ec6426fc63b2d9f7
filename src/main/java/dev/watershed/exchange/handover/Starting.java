package dev.watershed.exchange.handover;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.data.Ownership;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Subject;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.contract.Specifications;
import dev.watershed.exchange.teams.TeamSheet;
import dev.watershed.finding.Wording;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.study.Study;
import dev.watershed.team.Team;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the pages are written from.
///
/// @param language in which they are written
/// @param specifications of all services
/// @param teams all teams, agreed or proposed
/// @param ownership who keeps copies of what
record Starting(
        Document document,
        ServiceModel model,
        Specifications specifications,
        TeamSheet teams,
        Ownership ownership,
        Locale language) {

    static Starting from(Document document) {
        Study study = Study.of(document);
        return new Starting(
                document,
                study.services(),
                Specifications.of(study),
                TeamSheet.of(study),
                study.data().ownership(),
                languageOf(document));
    }

    /// The language most notes are written in.
    private static Locale languageOf(Document document) {
        long korean =
                document.board().notes().values().stream()
                        .filter(note -> note.text().codePoints().anyMatch(Starting::isHangul))
                        .count();
        return korean * 2 > document.board().notes().size() ? Locale.KOREAN : Locale.ENGLISH;
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    String say(String key, Object... arguments) {
        return Wording.of("exchange.handover." + key, arguments).in(language);
    }

    String said(Wording wording) {
        return wording.in(language);
    }

    Optional<Note> note(NoteId id) {
        return document.board().note(id);
    }

    String text(NoteId id) {
        return note(id).map(Note::oneLine).orElse(id.value());
    }

    Optional<Team> owner(Service service) {
        return document.teams().values().stream()
                .filter(team -> team.contexts().contains(service.context()))
                .findFirst();
    }

    /// The agreed team of a service as it tells of itself.
    Optional<TeamSheet.Entry> teamOf(Service service) {
        return owner(service)
                .flatMap(owner ->
                        teams.teams().stream()
                                .filter(entry -> entry.id().equals(owner.id()))
                                .findFirst());
    }

    DecisionLog decisions() {
        return DecisionLog.of(document.shelf(Shelves.DECISIONS).values());
    }

    List<DecisionRecord> decisionsAbout(Service service) {
        return document.shelf(Shelves.DECISIONS).values().stream()
                .filter(d -> d.about(Subject.Kind.CONTEXT).contains(service.context().value()))
                .toList();
    }
}
