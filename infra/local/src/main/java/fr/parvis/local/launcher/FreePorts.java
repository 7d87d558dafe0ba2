package fr.parvis.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Refuses to start a part whose port something else holds, naming port, part and variable. */
final class FreePorts {

    private FreePorts() {}

    static void check(Settings settings, Part part) {
        part.listeners().forEach(listener -> check(settings, part.name(), listener));
    }

    private static void check(Settings settings, String part, Listener listener) {
        int port = settings.port(listener);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        } catch (IOException taken) {
            throw new Trouble(
                    "Le port %d, celui de « %s », est déjà pris. Libérez-le, ou choisissez-en un autre avec %s."
                            .formatted(port, part, listener.variable()));
        }
    }
}
