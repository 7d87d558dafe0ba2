package fr.parvis.local.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about one installation.
 *
 * @param checkout where the built modules are
 * @param environment the variables, {@code PARVIS_*} among them
 */
record Settings(Path checkout, Map<String, String> environment) {

    private static final int STORE_HEAP = 1024;
    private static final int HIGHEST_PORT = 65_535;

    static Settings ofThisProcess() {
        return new Settings(Path.of(System.getProperty("parvis.checkout", ".")), System.getenv());
    }

    /** All data, process ids, logs and generated files. */
    Path home() {
        return variable("PARVIS_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".parvis"))
                .toAbsolutePath();
    }

    int port(Listener listener) {
        return variable(listener.variable())
                        .map(text -> port(listener, text))
                        .orElse(listener.usual())
                + listener.offset();
    }

    /** An origin on this machine. */
    String origin(String scheme, Listener listener) {
        return scheme + "://127.0.0.1:" + port(listener);
    }

    /** The address at which people reach the gateway. */
    String publicUrl() {
        return variable("PARVIS_PUBLIC_URL").orElseGet(() -> origin("http", Listener.GATEWAY));
    }

    /** {@code PARVIS_CACHES=off} spares a developer the run that makes them after each change. */
    boolean wantsCaches() {
        return variable("PARVIS_CACHES").filter("off"::equals).isEmpty();
    }

    /** In megabytes; the embedded store keeps all documents in it. */
    int storeHeap() {
        return variable("PARVIS_MONGODB_HEAP").map(Settings::megabytes).orElse(STORE_HEAP);
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int megabytes(String text) {
        if (text.matches("\\d{3,6}")) {
            return Integer.parseInt(text);
        }
        throw new Trouble(
                "PARVIS_MONGODB_HEAP vaut « %s », qui n’est pas un nombre de mégaoctets."
                        .formatted(text));
    }

    private static int port(Listener listener, String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new Trouble(
                "%s vaut « %s », qui n’est pas un numéro de port."
                        .formatted(listener.variable(), text));
    }
}
