package fr.parvis.starter.test;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker inside the test's JVM, on a port and in a folder of its own. */
public final class TestBroker implements AutoCloseable {

    private static final String HOST = "127.0.0.1:";

    private final Properties properties = new Properties();
    private final Path folder = folder();
    private final String servers;
    private KafkaRaftServer server;

    public TestBroker() {
        var port = freePort();
        servers = HOST + port;
        properties.putAll(settings(port, freePort(), folder));
        format();
        server = started();
    }

    /** What clients are told as bootstrap servers. */
    public String servers() {
        return servers;
    }

    /** Takes the broker away; its data stays. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Brings it back on the same port. */
    public void start() {
        server = started();
    }

    /** Stops, and only then takes the data away: a broker that loses its folder ends the JVM. */
    @Override
    public void close() {
        stop();
        Folders.delete(folder);
    }

    private KafkaRaftServer started() {
        var starting = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        starting.startup();
        return starting;
    }

    private void format() {
        var file = folder.resolve("server.properties");
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] command = {
            "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()
        };
        StorageTool.execute(command, new PrintStream(PrintStream.nullOutputStream()));
    }

    private static Map<String, String> settings(int port, int controllerPort, Path folder) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + HOST + controllerPort),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://" + HOST + port + ",CONTROLLER://" + HOST + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://" + HOST + port),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", folder.resolve("log").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.num.partitions", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "1"),
                Map.entry("num.io.threads", "2"),
                Map.entry("log.cleaner.enable", "false"));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("parvis-test-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
