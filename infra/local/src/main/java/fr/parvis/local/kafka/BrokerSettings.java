package fr.parvis.local.kafka;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One node that is broker and controller at once.
 *
 * @param controllerPort only this node speaks on it; it may change from start to start
 */
record BrokerSettings(Path data, int port, int controllerPort) {

    String asProperties() {
        return entries().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("process.roles", "broker,controller");
        entries.put("node.id", "1");
        entries.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        entries.put("listeners", listener("PLAINTEXT", port) + "," + controller());
        entries.put("advertised.listeners", listener("PLAINTEXT", port));
        entries.put("controller.listener.names", "CONTROLLER");
        entries.put("log.dirs", data.resolve("log").toString());
        entries.put("auto.create.topics.enable", "false");
        entries.putAll(oneNode());
        return entries;
    }

    /** Internal topics as small as one machine needs, and groups that do not wait for members. */
    private static Map<String, String> oneNode() {
        return Map.of(
                "offsets.topic.num.partitions", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "8388608");
    }

    private String controller() {
        return listener("CONTROLLER", controllerPort);
    }

    private static String listener(String name, int port) {
        return name + "://127.0.0.1:" + port;
    }
}
