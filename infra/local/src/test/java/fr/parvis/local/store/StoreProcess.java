package fr.parvis.local.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A store in a process of its own, which a test can kill; and the main that runs there. */
final class StoreProcess implements AutoCloseable {
    private final Process process;
    private final String firstLine;

    private StoreProcess(Process process) throws IOException {
        this.process = process;
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        this.firstLine = String.valueOf(lines.readLine());
    }

    /** Arguments: directory, bytes of journal that start a snapshot. */
    public static void main(String[] arguments) throws InterruptedException {
        StoreSettings settings =
                StoreSettings.in(Path.of(arguments[0]), 0)
                        .compactingAt(Long.parseLong(arguments[1]))
                        .expiringEvery(Duration.ofHours(1));
        EmbeddedStore store = EmbeddedStore.start(settings);
        System.out.println("READY " + store.uri());
        Thread.currentThread().join();
    }

    static StoreProcess start(Path directory, long compactAt) throws IOException {
        return run(Map.of(), StoreProcess.class, directory.toString(), "" + compactAt);
    }

    static StoreProcess run(Map<String, String> environment, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("PARVIS_PROFILE");
        builder.environment().putAll(environment);
        return new StoreProcess(builder.start());
    }

    String firstLine() {
        return firstLine;
    }

    int exitCode() throws InterruptedException {
        process.waitFor(20, TimeUnit.SECONDS);
        return process.exitValue();
    }

    MongoClient connect() {
        ConnectionString uri = new ConnectionString(firstLine.substring("READY ".length()));
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(uri)
                        .applyToClusterSettings(c -> c.serverSelectionTimeout(2, TimeUnit.SECONDS))
                        .build());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
