package fr.parvis.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A block of free ports, below those that the machine gives to clients. */
final class Ports {

    private static final int FIRST = 21_000;
    private static final int LAST = 31_000;
    private static final int STEP = 20;

    /** The first of the services' four ports, counted from the block's first. */
    private static final int SERVICES = 6;

    private static final int NEEDED = SERVICES + 4;
    private static final List<String> VARIABLES =
            List.of(
                    "PARVIS_PORT",
                    "PARVIS_KEYCLOAK_PORT",
                    "PARVIS_KAFKA_PORT",
                    "PARVIS_MONGODB_PORT",
                    "PARVIS_MAILBOX_PORT",
                    "PARVIS_MAILBOX_PAGE_PORT",
                    "PARVIS_SERVICES_PORT");

    private Ports() {}

    /** Settings of the launcher. */
    static Map<String, String> free() {
        int first =
                IntStream.iterate(FIRST, port -> port < LAST, port -> port + STEP)
                        .filter(Ports::isFreeBlock)
                        .findFirst()
                        .orElseThrow();
        Map<String, String> settings = new LinkedHashMap<>();
        IntStream.rangeClosed(0, SERVICES)
                .forEach(at -> settings.put(VARIABLES.get(at), String.valueOf(first + at)));
        return settings;
    }

    static int one() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFreeBlock(int first) {
        return IntStream.range(first, first + NEEDED).allMatch(Ports::isFree);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
