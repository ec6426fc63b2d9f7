package dev.watershed.exchange.handover;

import dev.watershed.board.Note;
import dev.watershed.data.Ownership;
import dev.watershed.data.Travels;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.exchange.madr.MadrWriter;
import dev.watershed.service.Field;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.Service;
import dev.watershed.service.Subscription;
import dev.watershed.service.review.Comment;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `README.md` of one service: what it does, answers, says, hears and keeps, and what was decided.
final class ServicePage {

    private final Starting starting;
    private final Service service;

    ServicePage(Starting starting, Service service) {
        this.starting = starting;
        this.service = service;
    }

    /// @param specifications the files beside it
    String text(List<SpecificationFile> specifications) {
        Markdown page = new Markdown();
        page.title(service.name());
        page.paragraph(starting.say("starting-point"));
        page.paragraph(
                starting.owner(service)
                        .map(team -> starting.say("owned-by", team.name()))
                        .orElse(starting.say("owned-by-nobody")));
        section(page, "actions", operations(service.actions()));
        section(page, "queries", operations(service.queries()));
        section(page, "publishes", published());
        section(page, "subscribes", heard());
        section(page, "data", data());
        section(page, "copies", copies());
        section(page, "decisions", decisions());
        section(page, "feedback", feedback());
        section(page, "specifications", links(specifications));
        return page.text();
    }

    private void section(Markdown page, String key, List<String> points) {
        page.heading(starting.say(key));
        if (points.isEmpty()) {
            page.paragraph(starting.say("none"));
        }
        page.points(points);
    }

    private static List<String> operations(List<? extends Operation> operations) {
        return operations.stream()
                .map(o -> "`" + o.name() + "` " + Markdown.escaped(o.title()) + fields(o.inputs()))
                .toList();
    }

    private List<String> published() {
        return starting.model().publishedBy(service.id()).stream()
                .map(message -> said(message))
                .toList();
    }

    private static String said(Message message) {
        return "`"
                + message.name()
                + "` "
                + Markdown.escaped(message.title())
                + fields(message.fields());
    }

    private static String fields(List<Field> fields) {
        return fields.isEmpty()
                ? ""
                : fields.stream()
                        .map(field -> "`" + field.name() + "`")
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private List<String> heard() {
        return starting.model().heardBy(service.id()).stream().map(this::heard).toList();
    }

    private String heard(Subscription subscription) {
        String event =
                starting.model()
                        .message(subscription.event())
                        .map(Message::title)
                        .orElse(subscription.event().value());
        String from =
                starting.model()
                        .message(subscription.event())
                        .flatMap(Message::publisher)
                        .flatMap(starting.model()::service)
                        .map(Service::name)
                        .orElse(starting.say("outside"));
        return Markdown.escaped(
                starting.say("heard", event, from, starting.text(subscription.by())));
    }

    private List<String> data() {
        return service.aggregates().stream()
                .flatMap(id -> starting.note(id).stream())
                .map(ServicePage::kept)
                .toList();
    }

    private List<String> copies() {
        return starting.ownership().copies().stream()
                .filter(copy -> copy.to().equals(service.id()))
                .map(this::copied)
                .map(Markdown::escaped)
                .toList();
    }

    private String copied(Ownership.Copied copy) {
        String from =
                starting.model()
                        .service(copy.from())
                        .map(Service::name)
                        .orElse(copy.from().value());
        String by = copy.by().stream().map(starting::text).collect(Collectors.joining(", "));
        String age =
                copy.staleSeconds() > 0
                        ? starting.said(Travels.age(copy.staleSeconds()))
                        : starting.say("copy-open");
        return starting.say("copied", starting.text(copy.aggregate()), from, by, age);
    }

    private static String kept(Note aggregate) {
        String name = Markdown.escaped(aggregate.oneLine());
        return aggregate.attributes().isEmpty()
                ? name
                : name + ": " + Markdown.escaped(String.join(", ", aggregate.attributes()));
    }

    private List<String> decisions() {
        return starting.decisionsAbout(service).stream()
                .map(d -> Markdown.link(d.title(), "decisions/" + MadrWriter.fileName(d)))
                .toList();
    }

    /// What people said about the specification, open comments first, and what became of it.
    private List<String> feedback() {
        return starting.document().shelf(Shelves.REVIEW_COMMENTS).values().stream()
                .filter(comment -> comment.service().equals(service.id()))
                .sorted(Comparator.comparing(Comment::status).thenComparing(Comment::at))
                .map(this::told)
                .toList();
    }

    private String told(Comment comment) {
        String about = comment.about().isEmpty() ? service.name() : comment.about();
        String status = starting.say("comment-" + comment.status().name().toLowerCase(Locale.ROOT));
        String said = starting.say("comment", status, comment.author(), about, comment.text());
        String all = comment.outcome().isBlank() ? said : said + " → " + comment.outcome();
        return Markdown.escaped(all);
    }

    private static List<String> links(List<SpecificationFile> files) {
        return files.stream()
                .map(f -> Markdown.link(f.name(), "specifications/" + f.name()))
                .toList();
    }
}
