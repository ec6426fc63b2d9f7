package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.NoteId;
import dev.watershed.data.Holding;
import dev.watershed.data.Ownership;
import dev.watershed.data.Reading;
import dev.watershed.data.Writing;
import dev.watershed.data.outage.Outage;
import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Outcomes;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Simulation;
import dev.watershed.data.saga.Step;
import dev.watershed.data.stream.EventStream;
import dev.watershed.finding.Finding;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.study.Study;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// What `data --json` prints. Services go by their names; steps are counted from 1.
final class DataJson {

    private final ServiceModel services;

    private DataJson(ServiceModel services) {
        this.services = services;
    }

    static ObjectNode of(Study study) {
        DataJson json = new DataJson(study.services());
        ObjectNode document = Json.object();
        ArrayNode owners = document.putArray("owners");
        study.data().ownership().holdings().forEach(holding -> owners.add(json.owner(holding)));
        ArrayNode copies = document.putArray("copies");
        study.data().ownership().copies().forEach(copy -> copies.add(json.copy(copy)));
        ArrayNode sagas = document.putArray("sagas");
        study.data().sagas().forEach(saga -> sagas.add(saga(saga)));
        ArrayNode streams = document.putArray("streams");
        study.data().streams().forEach(stream -> streams.add(stream(stream)));
        ArrayNode outages = document.putArray("outages");
        study.data().outages().forEach(outage -> outages.add(json.outage(outage)));
        ArrayNode findings = document.putArray("findings");
        study.data().findings().forEach(finding -> findings.add(finding(finding)));
        return document;
    }

    private String name(ServiceId id) {
        return services.service(id).map(Service::name).orElse(id.value());
    }

    private ArrayNode names(Collection<ServiceId> ids) {
        return Json.texts(ids.stream().map(this::name).toList());
    }

    private ObjectNode owner(Holding holding) {
        ObjectNode node = Json.object();
        node.put("aggregate", holding.note().value());
        node.put("name", holding.name());
        node.put("kind", holding.view() ? "readModel" : "aggregate");
        node.put("service", holding.owner().map(this::name).orElse(null));
        node.set("readers", names(holding.readers().stream().map(Reading::by).toList()));
        node.set("writers", names(holding.writers().stream().map(Writing::by).toList()));
        ArrayNode paths = node.putArray("paths");
        for (Reading reading : holding.readers()) {
            ObjectNode path = paths.addObject();
            path.put("reader", name(reading.by()));
            path.put("path", path(reading));
            path.set("via", Json.texts(reading.via()));
            path.set("by", Json.texts(reading.events()));
        }
        return node;
    }

    private static String path(Reading reading) {
        return switch (reading.path()) {
            case ID -> "id";
            case COPY -> "copy";
            case READ_MODEL -> "read-model";
            case API -> "public-api";
            case BEHIND -> "behind-owner";
        };
    }

    private ObjectNode copy(Ownership.Copied copy) {
        ObjectNode node = Json.object();
        node.put("aggregate", copy.aggregate().value());
        node.put("from", name(copy.from()));
        node.put("to", name(copy.to()));
        node.set("by", Json.texts(copy.by()));
        node.put("staleSeconds", copy.staleSeconds() > 0 ? copy.staleSeconds() : null);
        return node;
    }

    private static ObjectNode saga(Saga saga) {
        ObjectNode node = Json.object();
        node.put("id", saga.id().value());
        node.put("name", saga.name());
        node.put("startedBy", saga.startedBy());
        node.put("coordinator", saga.orchestrated() ? saga.coordinator() : null);
        ArrayNode steps = node.putArray("steps");
        saga.steps().forEach(step -> steps.add(step(saga, step)));
        node.put("pivot", saga.pivot().isPresent() ? saga.pivot().getAsInt() + 1 : null);
        Outcomes outcomes = Simulation.of(saga);
        ArrayNode singles = node.putArray("outcomes");
        for (int i = 0; i < saga.steps().size(); i++) {
            singles.add(outcome(saga, outcomes.singles().get(i)).put("failsAt", i + 1));
        }
        ObjectNode all = node.putObject("simulation");
        all.put("exact", outcomes.exact());
        all.put("runs", outcomes.runs());
        ArrayNode rows = all.putArray("outcomes");
        outcomes.rows().forEach(row -> rows.add(outcome(saga, row)));
        return node;
    }

    private static ObjectNode step(Saga saga, Step step) {
        ObjectNode node = Json.object();
        node.put("service", step.service());
        node.put("action", id(step.action()));
        node.put("compensation", step.compensation().map(DataJson::id).orElse(null));
        node.put("undo", step.undo().code());
        node.set(
                "needs",
                Json.texts(
                        step.needs().stream()
                                .flatMapToInt(need -> saga.placeOf(need).stream())
                                .map(place -> place + 1)
                                .sorted()
                                .boxed()
                                .toList()));
        node.put("timeoutSeconds", step.patience().timeoutSeconds());
        node.put("retries", step.patience().retries());
        node.put("repeatable", step.patience().repeatable());
        node.put("holds", step.holds().isEmpty() ? null : step.holds());
        node.put("told", step.notice().alarm().isEmpty() ? null : step.notice().alarm());
        return node;
    }

    /// The note, or the name where there is none.
    private static String id(Deed deed) {
        return deed.note().map(NoteId::value).orElse(deed.name());
    }

    private static ObjectNode outcome(Saga saga, Outcomes.Row row) {
        ObjectNode node = Json.object();
        int failedAt = row.ending().failedAt();
        node.put("failsAt", failedAt < 0 ? null : failedAt + 1);
        node.put("ends", row.ending().ends().code());
        node.set("left", actions(saga, row.ending().left()));
        node.set("twice", actions(saga, row.ending().twice()));
        node.put("told", row.ending().told());
        node.put("hears", row.ending().hearing().code());
        node.put("runs", row.runs());
        return node;
    }

    private static ArrayNode actions(Saga saga, List<Integer> places) {
        return Json.texts(places.stream().map(p -> id(saga.steps().get(p).action())).toList());
    }

    private static ObjectNode stream(EventStream stream) {
        ObjectNode node = Json.object();
        node.put("aggregate", stream.aggregate().value());
        node.set(
                "events",
                Json.texts(stream.events().stream().map(EventStream.Told::event).toList()));
        node.put("eventSourced", stream.marked().isPresent());
        node.put("snapshotEvery", stream.snapshotEvery());
        node.set("fields", Json.texts(stream.fields()));
        ArrayNode states = node.putArray("states");
        stream.events().forEach(told -> states.add(state(stream, told)));
        node.set("unknown", Json.texts(stream.unknown()));
        ArrayNode views = node.putArray("views");
        for (EventStream.View view : stream.views()) {
            ObjectNode one = views.addObject();
            one.put("view", view.view().value()).put("answered", view.answered());
            one.set("missing", Json.texts(view.missing()));
            ArrayNode parts = one.putArray("parts");
            for (EventStream.Part part : view.parts()) {
                ObjectNode shown = parts.addObject().put("shows", part.shown());
                shown.set("by", Json.texts(part.by()));
                shown.put("elsewhere", part.elsewhere().isEmpty() ? null : part.elsewhere());
            }
        }
        return node;
    }

    /// What one event does to the state.
    private static ObjectNode state(EventStream stream, EventStream.Told told) {
        ObjectNode node = Json.object().put("event", told.event().value());
        node.set("sets", Json.texts(fields(stream, told, EventStream.Effect.SETS)));
        node.set("changes", Json.texts(fields(stream, told, EventStream.Effect.CHANGES)));
        node.set("unknown", Json.texts(fields(stream, told, EventStream.Effect.UNTOLD)));
        return node;
    }

    private static List<String> fields(
            EventStream stream, EventStream.Told told, EventStream.Effect effect) {
        return IntStream.range(0, stream.fields().size())
                .filter(i -> told.effects().get(i) == effect)
                .mapToObj(stream.fields()::get)
                .toList();
    }

    private ObjectNode outage(Outage outage) {
        ObjectNode node = Json.object();
        node.put("down", outage.name());
        ArrayNode effects = node.putArray("effects");
        for (Outage.Effect effect : outage.effects()) {
            ObjectNode one = effects.addObject();
            one.put("service", name(effect.service()));
            one.set(
                    "stops",
                    Json.texts(effect.stops().stream().map(Outage.Need::operation).toList()));
            one.set("works", Json.texts(effect.works()));
            one.set("later", Json.texts(effect.later()));
        }
        ArrayNode actors = node.putArray("actors");
        for (Outage.Stopped stopped : outage.stopped()) {
            actors.addObject()
                    .put("actor", stopped.actor().value())
                    .set("stops", Json.texts(stopped.operations()));
        }
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = Json.object();
        node.put("rule", finding.rule().value());
        node.put("severity", finding.severity().code());
        node.put("message", finding.message().inEnglish());
        node.set("evidence", Json.texts(finding.evidence().ids()));
        return node;
    }
}
