package fr.parvis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** An nginx in front of the same service as the gateway, over kept connections. */
final class Nginx implements AutoCloseable {

    private final Path folder;
    private final Process process;
    private final int port;

    private Nginx(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    static boolean isInstalled() {
        return Command.exists("nginx");
    }

    static Nginx before(int upstream) throws Exception {
        Path folder = Files.createTempDirectory("parvis-nginx");
        int port = Ports.one();
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, settings(folder, port, upstream));
        Process process =
                new ProcessBuilder("nginx", "-p", folder.toString(), "-c", settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        Patience.until("nginx", Duration.ofSeconds(10), () -> answers(port));
        return new Nginx(folder, process, port);
    }

    int port() {
        return port;
    }

    /** The master and its workers. */
    Collection<Long> pids() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    private static boolean answers(int port) {
        try (Wire wire = Wire.to(port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String settings(Path folder, int port, int upstream) {
        return """
                daemon off;
                pid %1$s/pid;
                error_log stderr;
                worker_processes auto;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  keepalive_requests 1000000;
                  upstream service { server 127.0.0.1:%3$d; keepalive 64; keepalive_requests 1000000; }
                  server {
                    listen 127.0.0.1:%2$d;
                    location / {
                      proxy_pass http://service;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                    }
                  }
                }
                """
                .formatted(folder, port, upstream);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
        Command.quietly(List.of("rm", "-r", folder.toString()));
    }
}
