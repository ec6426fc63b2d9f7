package dev.watershed.exchange.handover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.exchange.contract.Tree;

/// A workflow (GitHub Actions) that lints every specification whenever one changes.
final class LintWorkflow {

    private LintWorkflow() {}

    static String of() {
        ObjectNode workflow = Tree.object().put("name", "Specifications");
        ObjectNode on = workflow.putObject("on");
        on.putObject("pull_request");
        on.putObject("push").putArray("branches").add("main");
        ObjectNode job = workflow.putObject("jobs").putObject("lint");
        job.put("runs-on", "ubuntu-latest");
        var steps = job.putArray("steps");
        steps.addObject().put("uses", "actions/checkout@v5");
        steps.addObject()
                .put("name", "OpenAPI and AsyncAPI")
                .put(
                        "run",
                        "npx --yes @stoplight/spectral-cli@6 lint"
                                + " '**/*.openapi.yaml' '**/*.asyncapi.yaml'");
        steps.addObject()
                .put("name", "GraphQL")
                .put(
                        "run",
                        "for f in */specifications/*.graphql; do"
                                + " npx --yes graphql-schema-linter@3"
                                + " --rules types-are-capitalized \"$f\" || exit 1; done");
        steps.addObject().put("uses", "arduino/setup-protoc@v3");
        steps.addObject()
                .put("name", "gRPC")
                .put(
                        "run",
                        "for f in */specifications/*.proto; do"
                                + " protoc --proto_path=\"$(dirname \"$f\")\""
                                + " --descriptor_set_out=/dev/null \"$f\" || exit 1; done");
        return Tree.yaml(workflow);
    }

    /// `.spectral.yaml`: the usual rules, save for a licence and the address of a team, which no
    /// wall tells, and for the newest AsyncAPI.
    static String rules() {
        ObjectNode rules = Tree.object();
        rules.putArray("extends").add("spectral:oas").add("spectral:asyncapi");
        rules.putObject("rules")
                .put("asyncapi-info-license", "off")
                .put("asyncapi-info-contact-properties", "off")
                .put("asyncapi-latest-version", "off");
        return Tree.yaml(rules);
    }
}
