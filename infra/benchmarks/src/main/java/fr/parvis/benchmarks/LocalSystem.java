package fr.parvis.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole system as {@code ./parvis up} starts it: on ports and in a home of its own, unless the
 * environment says where.
 */
final class LocalSystem implements AutoCloseable {

    static final List<String> SERVICES =
            List.of(
                    "gateway",
                    "actions-service",
                    "partners-service",
                    "volunteers-service",
                    "notifications-service");

    /** The embedded store keeps a million documents in it, of which few are touched. */
    private static final String STORE_HEAP_MEGABYTES = "9216";

    /** Wide enough that no load is told to slow down; they are still counted. */
    private static final Map<String, String> WIDE_LIMITS =
            Map.of(
                    "PARVIS_MONGODB_HEAP", STORE_HEAP_MEGABYTES,
                    "PARVIS_LIMITS_CLIENT_REQUESTS", "1000000",
                    "PARVIS_LIMITS_CLIENT_BURST", "1000000",
                    "PARVIS_LIMITS_TENANT_REQUESTS", "1000000",
                    "PARVIS_LIMITS_TENANT_BURST", "1000000");

    private final String parvis;
    private final Map<String, String> environment;
    private final Path home;
    private final boolean homeIsOurs;

    private LocalSystem(Map<String, String> environment, Path home, boolean homeIsOurs) {
        this.parvis = Path.of(System.getProperty("parvis.checkout", "."), "parvis").toString();
        this.environment = environment;
        this.home = home;
        this.homeIsOurs = homeIsOurs;
        Runtime.getRuntime().addShutdownHook(new Thread(this::downQuietly));
    }

    static LocalSystem sendingTo(int smtpPort) throws IOException {
        Map<String, String> environment = new HashMap<>(Ports.free());
        environment.putAll(WIDE_LIMITS);
        environment.putAll(System.getenv());
        environment.put("PARVIS_SMTP_URL", "smtp://127.0.0.1:" + smtpPort);
        boolean homeIsOurs = !environment.containsKey("PARVIS_HOME");
        if (homeIsOurs) {
            environment.put("PARVIS_HOME", Files.createTempDirectory("parvis-bench").toString());
        }
        return new LocalSystem(environment, Path.of(environment.get("PARVIS_HOME")), homeIsOurs);
    }

    void up() throws Exception {
        run("up");
    }

    void upWithoutCaches() throws Exception {
        environment.put("PARVIS_CACHES", "off");
        up();
        environment.remove("PARVIS_CACHES");
    }

    void down() throws Exception {
        run("down");
    }

    /** Ends parts as a power cut would, and starts them again. */
    void restart(String... names) throws Exception {
        for (Part part : parts(Arrays.asList(names))) {
            ProcessHandle process = ProcessHandle.of(part.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().get();
        }
        up();
    }

    Path home() {
        return home;
    }

    String url(String part) throws Exception {
        return parts(List.of(part)).getFirst().url();
    }

    int port(String part) throws Exception {
        return URI.create(url(part)).getPort();
    }

    Collection<Long> pids(Collection<String> names) throws Exception {
        return parts(names).stream().map(Part::pid).toList();
    }

    List<Part> parts(Collection<String> names) throws Exception {
        String report = Command.run(environment, List.of(parvis, "status", "--json"));
        return Part.read(report).stream().filter(part -> names.contains(part.name())).toList();
    }

    /** How long the services have computed since they were started. */
    Duration servicesCpu() throws Exception {
        return Cpu.of(pids(SERVICES));
    }

    private void run(String command) throws Exception {
        Command.run(environment, List.of(parvis, command));
    }

    private void downQuietly() {
        try {
            if (Files.exists(home)) {
                down();
            }
        } catch (Exception left) {
            Say.now("./parvis down : " + left.getMessage());
        }
    }

    @Override
    public void close() throws Exception {
        down();
        if (homeIsOurs) {
            Command.quietly(List.of("rm", "-r", home.toString()));
        }
    }
}
