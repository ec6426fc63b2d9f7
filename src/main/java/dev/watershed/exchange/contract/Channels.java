package dev.watershed.exchange.contract;

import dev.watershed.service.ExternalSystem;
import dev.watershed.service.Message;
import dev.watershed.service.ServiceModel;
import java.util.Optional;

/// Where messages travel: the same address in every file.
public final class Channels {

    private Channels() {}

    /// `ordering.order-placed`: who says it and what it says.
    public static String address(ServiceModel model, Message message) {
        String from =
                message.publisher()
                        .map(id -> id.value())
                        .or(() ->
                                speaker(model, message)
                                        .map(ExternalSystem::name)
                                        .map(Contract::kebab))
                        .orElse("outside");
        return from + "." + Contract.kebab(message.name());
    }

    /// The external system that tells it.
    static Optional<ExternalSystem> speaker(ServiceModel model, Message message) {
        return model.systems().stream()
                .filter(system -> system.emits().stream().anyMatch(message.notes()::contains))
                .findFirst();
    }
}
