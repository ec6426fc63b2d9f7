package dev.watershed.ui.services;

import dev.watershed.exchange.contract.SpecificationCheck;
import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.exchange.contract.Specifications;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every specification as it would be handed over now, read back: what its reader complains about.
///
/// @param problems by the name of the file; empty for one that reads well
record Specified(
        List<SpecificationFile> publicApi,
        Map<ServiceId, List<SpecificationFile>> services,
        Map<String, List<String>> problems) {

    /// Takes a while: not for the window's own thread.
    static Specified of(Study study) {
        Specifications written = Specifications.of(study);
        Map<ServiceId, List<SpecificationFile>> services = new HashMap<>();
        List<Service> all = study.services().services();
        all.forEach(service -> services.put(service.id(), List.copyOf(written.of(service))));
        List<SpecificationFile> api = all.isEmpty() ? List.of() : written.publicApi();
        List<SpecificationFile> files = new ArrayList<>(api);
        services.values().forEach(files::addAll);
        Map<String, List<String>> problems = new HashMap<>();
        files.forEach(file -> problems.put(file.name(), SpecificationCheck.problems(file)));
        return new Specified(api, Map.copyOf(services), Map.copyOf(problems));
    }

    /// The files of a service, or of the public API.
    List<SpecificationFile> files(Optional<ServiceId> which) {
        return which.map(id -> services.getOrDefault(id, List.of())).orElse(publicApi);
    }

    List<String> problems(SpecificationFile file) {
        return problems.getOrDefault(file.name(), List.of());
    }

    /// How many files of a service do not read well.
    long broken(ServiceId service) {
        return files(Optional.of(service)).stream().filter(f -> !problems(f).isEmpty()).count();
    }
}
