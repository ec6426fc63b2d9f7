package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.finding.Finding;
import dev.watershed.service.Action;
import dev.watershed.service.Actor;
import dev.watershed.service.Endpoint;
import dev.watershed.service.Field;
import dev.watershed.service.Interaction;
import dev.watershed.service.Job;
import dev.watershed.service.Operation;
import dev.watershed.service.Participant;
import dev.watershed.service.Persona;
import dev.watershed.service.Personas;
import dev.watershed.service.Problem;
import dev.watershed.service.Query;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.Subscription;
import dev.watershed.study.Fix;
import dev.watershed.study.Study;
import java.util.List;

/// What `services --json` prints.
final class ServicesJson {

    private ServicesJson() {}

    static ObjectNode of(Study study) {
        ServiceModel model = study.services();
        ObjectNode document = Json.object();
        document.set("regions", Json.contexts(study.contexts()));
        ArrayNode actors = document.putArray("actors");
        model.actors().forEach(actor -> actors.add(actor(actor, study)));
        ArrayNode jobs = document.putArray("jobs");
        study.jobs().jobs().forEach(job -> jobs.add(job(job)));
        ArrayNode services = document.putArray("services");
        model.services().forEach(service -> services.add(service(service, model)));
        ArrayNode api = document.putArray("publicApi");
        model.publicApi().endpoints().forEach(endpoint -> api.add(endpoint(endpoint)));
        ArrayNode interactions = document.putArray("interactions");
        study.jobs().jobs().stream()
                .map(job -> Interaction.of(job, model))
                .forEach(interaction -> interactions.add(interaction(interaction)));
        ArrayNode findings = document.putArray("findings");
        study.serviceFindings().forEach(finding -> findings.add(finding(finding, study)));
        ArrayNode waived = document.putArray("waived");
        study.waivedServiceFindings()
                .forEach((finding, record) ->
                        waived.add(
                                CheckCommand.json(finding)
                                        .put("decision", record.number())
                                        .put("why", record.why())));
        return document;
    }

    private static ObjectNode actor(Actor actor, Study study) {
        ObjectNode node = Json.object();
        node.put("id", actor.id().value());
        node.put("name", actor.name());
        List<String> jobs = study.jobs().of(actor).stream().map(job -> job.id().value()).toList();
        node.set("jobs", Json.texts(jobs));
        node.set("notes", Json.texts(actor.notes()));
        study.personas()
                .of(actor.id())
                .map(Personas.Described::persona)
                .ifPresent(persona -> node.set("persona", persona(persona)));
        return node;
    }

    private static ObjectNode persona(Persona persona) {
        return Json.object()
                .put("who", persona.who())
                .put("goal", persona.goal())
                .put("pain", persona.pain())
                .put("key", persona.key());
    }

    private static ObjectNode job(Job job) {
        ObjectNode node = Json.object();
        node.put("id", job.id().value());
        node.put("actor", job.actor().map(actor -> actor.value()).orElse(null));
        node.put("title", job.title());
        node.put("when", job.story().when());
        node.put("want", job.story().want());
        node.put("soThat", job.story().soThat());
        node.put("story", job.sentence().inEnglish());
        node.set("serves", Json.texts(job.story().serves()));
        node.put("draft", !job.written());
        return node;
    }

    private static ObjectNode service(Service service, ServiceModel model) {
        ObjectNode node = Json.object();
        node.put("name", service.name());
        node.put("id", service.id().value());
        node.put("context", service.context().value());
        ArrayNode actions = node.putArray("actions");
        service.actions().forEach(action -> actions.add(action(action)));
        ArrayNode queries = node.putArray("queries");
        service.queries().forEach(query -> queries.add(query(query)));
        node.set("publishes", Json.texts(service.publishes()));
        node.set("subscribes", Json.texts(service.subscribes()));
        ArrayNode listens = node.putArray("subscriptions");
        for (Subscription heard : model.heardBy(service.id())) {
            listens.addObject()
                    .put("event", heard.event().value())
                    .put("by", heard.by().value())
                    .set("actions", Json.texts(heard.actions()));
        }
        node.set("owns", Json.texts(service.aggregates()));
        return node;
    }

    private static ObjectNode action(Action action) {
        ObjectNode node = operation(action);
        node.set("emits", Json.texts(action.emits()));
        node.set("changes", Json.texts(action.changes()));
        return node;
    }

    private static ObjectNode query(Query query) {
        ObjectNode node = operation(query);
        node.set("shows", Json.texts(query.shows()));
        return node;
    }

    private static ObjectNode operation(Operation operation) {
        ObjectNode node = Json.object();
        node.put("name", operation.name());
        node.put("note", operation.note().value());
        node.put("title", operation.title());
        node.set("notes", Json.texts(operation.notes()));
        node.set("inputs", Json.texts(operation.inputs().stream().map(Field::name).toList()));
        node.set("outputs", Json.texts(operation.outputs().stream().map(Field::name).toList()));
        node.set("errors", Json.texts(operation.errors().stream().map(Problem::name).toList()));
        node.set("actors", Json.texts(operation.actors()));
        return node;
    }

    private static ObjectNode endpoint(Endpoint endpoint) {
        return Json.object()
                .put("method", endpoint.method())
                .put("path", endpoint.path())
                .put("service", endpoint.service().value())
                .put("action", endpoint.operation())
                .put("note", endpoint.note().value());
    }

    private static ObjectNode interaction(Interaction interaction) {
        ObjectNode node = Json.object();
        node.put("job", interaction.job().value());
        List<String> names = interaction.participants().stream().map(Participant::id).toList();
        node.set("participants", Json.texts(names));
        ArrayNode steps = node.putArray("steps");
        for (Interaction.Step step : interaction.steps()) {
            steps.addObject()
                    .put("kind", step.kind().code())
                    .put("from", step.from())
                    .put("to", step.to())
                    .put("label", step.label())
                    .set("notes", Json.texts(step.notes()));
        }
        return node;
    }

    private static ObjectNode finding(Finding finding, Study study) {
        ObjectNode node = CheckCommand.json(finding);
        List<String> fixes =
                study.fixes().getOrDefault(finding, List.of()).stream()
                        .map(fix -> fix.label().inEnglish())
                        .toList();
        node.set("fixes", Json.texts(fixes));
        Fix.whyNone(finding, study).ifPresent(why -> node.put("whyNoFix", why.inEnglish()));
        return node;
    }
}
