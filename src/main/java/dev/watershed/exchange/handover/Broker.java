package dev.watershed.exchange.handover;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.exchange.contract.Channels;
import dev.watershed.exchange.contract.Tree;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/// What the broker knows when it starts: one exchange for all events, and for every event a service
/// hears a queue of its own, bound to the channel of that event. So everything a service keeps as a
/// read-only copy is fed by a queue, and a service that is down misses nothing.
final class Broker {

    static final String EXCHANGE = "events";
    static final String DEFINITIONS = "broker/definitions.json";
    static final String SETTINGS = "broker/rabbitmq.conf";

    static final String USER = "play";

    /// Of the broker and of every database; nothing but local play.
    static final String PASSWORD = "local-play-only";

    private static final byte[] SALT = {4, 7, 1, 9};

    private Broker() {}

    /// `rabbitmq.conf`.
    static String settings() {
        return "load_definitions = /etc/rabbitmq/definitions.json\n";
    }

    /// `definitions.json` as RabbitMQ reads it at its first start.
    static String definitions(Starting starting) {
        ObjectNode file = Tree.object();
        ObjectNode user = file.putArray("users").addObject().put("name", USER);
        user.put("password_hash", hashed(PASSWORD));
        user.put("hashing_algorithm", "rabbit_password_hashing_sha256");
        user.putArray("tags").add("administrator");
        file.putArray("vhosts").addObject().put("name", "/");
        ObjectNode may = file.putArray("permissions").addObject().put("user", USER);
        may.put("vhost", "/").put("configure", ".*").put("write", ".*").put("read", ".*");
        ObjectNode exchange = file.putArray("exchanges").addObject().put("name", EXCHANGE);
        exchange.put("vhost", "/").put("type", "topic").put("durable", true);
        exchange.put("auto_delete", false).put("internal", false).putObject("arguments");
        ArrayNode queues = file.putArray("queues");
        ArrayNode bindings = file.putArray("bindings");
        for (Service service : starting.model().services()) {
            for (Message message : heard(starting, service)) {
                String name = queue(service, message);
                ObjectNode queue = queues.addObject().put("name", name).put("vhost", "/");
                queue.put("durable", true).put("auto_delete", false).putObject("arguments");
                ObjectNode binding = bindings.addObject().put("source", EXCHANGE);
                binding.put("vhost", "/").put("destination", name);
                binding.put("destination_type", "queue");
                binding.put("routing_key", Channels.address(starting.model(), message));
                binding.putObject("arguments");
            }
        }
        return Tree.json(file);
    }

    /// Every message a service hears, once, however many policies listen.
    static Set<Message> heard(Starting starting, Service service) {
        Set<Message> heard = new LinkedHashSet<>();
        starting.model()
                .heardBy(service.id())
                .forEach(s -> starting.model().message(s.event()).ifPresent(heard::add));
        return heard;
    }

    static String queue(Service service, Message message) {
        return service.id().value() + "." + message.name();
    }

    /// Four bytes of salt before the hash of salt and password (RabbitMQ, password hashing).
    private static String hashed(String password) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(SALT);
            byte[] hash = sha.digest(password.getBytes(StandardCharsets.UTF_8));
            byte[] salted = Arrays.copyOf(SALT, SALT.length + hash.length);
            System.arraycopy(hash, 0, salted, SALT.length, hash.length);
            return Base64.getEncoder().encodeToString(salted);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
