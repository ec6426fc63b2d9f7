package dev.watershed.report;

import dev.watershed.data.Holding;
import dev.watershed.data.Reading;
import dev.watershed.data.Travels;
import dev.watershed.data.Writing;
import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Outcomes;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Simulation;
import dev.watershed.data.saga.Step;
import dev.watershed.finding.Wording;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The data section: one owner per thing, how others get it, and what each saga takes back.
record DataRows(List<Row> holdings, List<SagaCard> sagas) {

    /// @param others who else writes it: there should be nobody
    record Row(String name, boolean view, String owner, String others, String readers) {}

    record SagaCard(String name, List<StepRow> steps) {}

    /// @param refused what is left when this step is refused and nothing else goes wrong
    record StepRow(
            String service, String action, String compensation, String undo, String refused) {}

    static DataRows of(Study study, Locale locale) {
        return new Writer(study, study.services(), locale).write();
    }

    private record Writer(Study study, ServiceModel services, Locale locale) {

        DataRows write() {
            return new DataRows(
                    study.data().ownership().holdings().stream()
                            .filter(h -> !h.view() || !h.readers().isEmpty())
                            .map(this::row)
                            .toList(),
                    study.data().sagas().stream()
                            .filter(saga -> !saga.steps().isEmpty())
                            .map(this::card)
                            .toList());
        }

        private Row row(Holding holding) {
            return new Row(
                    holding.name(),
                    holding.view(),
                    holding.owner().map(this::name).orElse(""),
                    holding.foreignWriters().stream()
                            .map(Writing::by)
                            .map(this::name)
                            .collect(Collectors.joining(", ")),
                    holding.readers().stream()
                            .map(this::reading)
                            .collect(Collectors.joining(", ")));
        }

        private String reading(Reading reading) {
            String path = reading.path().name().toLowerCase(Locale.ROOT).replace('_', '-');
            Wording way = Wording.of("report.path-" + path, name(reading.by()));
            boolean aged = reading.keeps() && reading.staleSeconds() > 0;
            return (aged
                            ? Wording.of(
                                    "report.path-aged", way, Travels.age(reading.staleSeconds()))
                            : way)
                    .in(locale);
        }

        private String name(ServiceId id) {
            return services.service(id).map(Service::name).orElse(id.value());
        }

        private SagaCard card(Saga saga) {
            List<Outcomes.Row> singles = Simulation.singles(saga);
            List<StepRow> rows = new ArrayList<>();
            for (int i = 0; i < saga.steps().size(); i++) {
                rows.add(row(saga.steps().get(i), singles.get(i)));
            }
            return new SagaCard(saga.name(), rows);
        }

        private StepRow row(Step step, Outcomes.Row refused) {
            String ends = refused.ending().ends().name().toLowerCase(Locale.ROOT);
            return new StepRow(
                    step.service(),
                    step.action().name(),
                    step.compensation().map(Deed::name).orElse(""),
                    Wording.of("report.undo-" + step.undo().code()).in(locale),
                    Wording.of("report.ends-" + ends).in(locale));
        }
    }
}
