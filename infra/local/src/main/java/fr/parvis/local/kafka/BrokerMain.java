package fr.parvis.local.kafka;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Starts the broker over a data directory, which it formats the first time. */
public final class BrokerMain {

    private BrokerMain() {}

    /** Arguments: data directory, port. */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createDirectories(Path.of(arguments[0]));
        int port = Integer.parseInt(arguments[1]);
        Path properties = data.resolve("server.properties");
        var settings = new BrokerSettings(data, port, freePort());
        Files.writeString(properties, settings.asProperties());
        format(data, properties);
        Kafka.main(new String[] {properties.toString()});
    }

    private static void format(Path data, Path properties) {
        if (Files.exists(data.resolve("log").resolve("meta.properties"))) {
            return;
        }
        String[] command = {
            "format", "--ignore-formatted",
            "--cluster-id", Uuid.randomUuid().toString(),
            "--config", properties.toString()
        };
        StorageTool.execute(command, System.out);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
