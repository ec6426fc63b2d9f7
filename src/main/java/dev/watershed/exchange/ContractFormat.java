package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.exchange.contract.Specifications;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import java.util.List;
import java.util.function.Function;

/// One standard as an export format: a folder of specifications.
final class ContractFormat implements ExportFormat {

    private final String name;
    private final List<String> extensions;
    private final Function<Specifications, List<SpecificationFile>> files;

    private ContractFormat(
            String name,
            List<String> extensions,
            Function<Specifications, List<SpecificationFile>> files) {
        this.name = name;
        this.extensions = extensions;
        this.files = files;
    }

    /// Every standard there is, in the order of the steps: asked, said, typed.
    static List<ExportFormat> all() {
        return List.of(
                new ContractFormat("openapi", List.of("yaml"), Specifications::openApi),
                new ContractFormat("asyncapi", List.of("yaml"), Specifications::asyncApi),
                new ContractFormat("grpc", List.of("proto"), Specifications::grpc),
                new ContractFormat("graphql", List.of("graphql"), Specifications::graphQl),
                new ContractFormat("event-schemas", List.of("json"), Specifications::eventSchemas));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Wording title() {
        return Wording.of("exchange." + name);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    @Override
    public boolean manyFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> write(Document document) {
        Study study = Study.of(document);
        List<SpecificationFile> written = files.apply(Specifications.of(study));
        if (study.services().services().isEmpty() || written.isEmpty()) {
            throw new CannotExport(Wording.of("exchange.no-services"));
        }
        return written.stream().map(f -> ExportedFile.text(f.name(), f.text())).toList();
    }
}
