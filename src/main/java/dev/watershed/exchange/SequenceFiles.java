package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Interaction;
import dev.watershed.service.Job;
import dev.watershed.service.ServiceModel;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// One file per job, named after its actor and what the actor wants.
final class SequenceFiles {

    private SequenceFiles() {}

    /// @param text what stands in the file of an interaction
    static List<ExportedFile> of(
            Document document, String ending, Function<Interaction, String> text) {
        Study study = Study.of(document);
        ServiceModel model = study.services();
        if (study.jobs().jobs().isEmpty()) {
            throw new CannotExport(Wording.of("exchange.no-jobs"));
        }
        List<ExportedFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Job job : study.jobs().jobs()) {
            String wanted =
                    Identifiers.kebab(job.story().actor() + " " + job.title(), job.id().value());
            String name = wanted;
            for (int n = 2; !taken.add(name); n++) {
                name = wanted + "-" + n;
            }
            files.add(
                    ExportedFile.text(name + "." + ending, text.apply(Interaction.of(job, model))));
        }
        return List.copyOf(files);
    }
}
