package dev.watershed.ui.services;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.review.Baseline;
import dev.watershed.service.review.Comment;
import dev.watershed.service.review.Review;
import dev.watershed.service.review.Surface;
import dev.watershed.service.review.SurfaceChange;
import dev.watershed.service.review.SurfaceChanges;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Feedback on one service: what changed since it was last reviewed, and what people said. A
/// meeting can be held from it.
final class ReviewPanel extends StackPane {

    private static final int MOST_CHANGES = 40;

    private final Session session;
    private final Texts texts;

    ReviewPanel(Session session) {
        this.session = session;
        texts = session.texts();
        setId("review-panel");
    }

    void show(ServicesView view, Optional<ServiceId> chosen) {
        Optional<Service> service = chosen.flatMap(view.model()::service);
        getChildren().setAll(service.map(one -> of(view, one)).orElseGet(this::none));
    }

    private Node none() {
        Section section =
                new Section().with(Labels.wrapped(texts.of("review.choose"), "body", "muted"));
        return Panels.panel(Panels.header(texts.of("review.title")), new VBox(section));
    }

    private Node of(ServicesView view, Service service) {
        VBox sections = new VBox(since(view, service), comments(service), writing(view, service));
        return Panels.panel(Panels.header(texts.of("review.of", service.name())), sections);
    }

    private Section since(ServicesView view, Service service) {
        Surface now = Surface.of(view.model(), service);
        Optional<Baseline> last =
                Optional.ofNullable(document().shelf(Shelves.REVIEWS).get(service.id().value()))
                        .map(Baseline::of)
                        .or(() -> view.snapshotOf(service));
        Section section = Section.titled(texts.of("review.since"));
        if (last.isEmpty()) {
            section.with(Labels.wrapped(texts.of("review.never"), "body", "muted"));
        } else {
            changes(section, last.get(), now);
        }
        Button button = Buttons.small(texts.of("review.reviewed"), () -> reviewed(service, now));
        button.setId("reviewed");
        return section.with(button);
    }

    private void changes(Section section, Baseline last, Surface now) {
        List<SurfaceChange> changes = SurfaceChanges.between(last.surface(), now);
        section.with(Labels.wrapped(when(last), "quiet"));
        if (changes.isEmpty()) {
            section.with(Labels.wrapped(texts.of("review.unchanged"), "body"));
        }
        changes.stream()
                .sorted(Comparator.comparing(change -> !change.breaking()))
                .limit(MOST_CHANGES)
                .map(this::line)
                .forEach(section::with);
    }

    private Node line(SurfaceChange change) {
        boolean breaking = change.breaking();
        VBox line =
                new VBox(
                        2,
                        Labels.tag(
                                texts.of(breaking ? "review.breaking" : "review.compatible"),
                                breaking ? "danger" : "good"),
                        Labels.wrapped(texts.say(change.wording()), "body"));
        line.getStyleClass().add("review-line");
        return line;
    }

    private String when(Baseline last) {
        String who = texts.say(last.who());
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.locale())
                        .format(last.at().atZone(ZoneId.systemDefault()));
        if (!last.reviewed()) {
            return texts.of("review.since-snapshot", who, day);
        }
        return who.isBlank() ? day : texts.of("review.last", who, day);
    }

    private void reviewed(Service service, Surface now) {
        Review review =
                new Review(
                        service.id(),
                        session.desk().clock().instant(),
                        session.desk().author(),
                        now);
        session.perform(new Edit.Shelve<>(Shelves.REVIEWS, review));
    }

    private Section comments(Service service) {
        List<Comment> all =
                document().shelf(Shelves.REVIEW_COMMENTS).values().stream()
                        .filter(comment -> comment.service().equals(service.id()))
                        .sorted(
                                Comparator.comparing(Comment::status)
                                        .thenComparing(Comment::at)
                                        .thenComparing(Comment::id))
                        .toList();
        long open = all.stream().filter(c -> c.status() == Comment.Status.OPEN).count();
        Section section = Section.titled(texts.of("review.comments"));
        if (open > 0) {
            section.counting((int) open, "warning");
        }
        if (all.isEmpty()) {
            section.with(Labels.wrapped(texts.of("review.no-comments"), "body", "muted"));
        }
        all.forEach(comment -> section.with(new CommentCard(session, comment)));
        return section;
    }

    private Section writing(ServicesView view, Service service) {
        CommentWriting writing = new CommentWriting(session, view.model(), service);
        VBox.setVgrow(writing, Priority.NEVER);
        HBox row = new HBox(writing);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(writing, Priority.ALWAYS);
        return Section.titled(texts.of("review.write")).with(row);
    }

    private Document document() {
        return session.document();
    }
}
