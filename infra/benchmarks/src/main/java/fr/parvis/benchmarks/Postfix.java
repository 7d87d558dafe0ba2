package fr.parvis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Postfix with settings and queue of its own, that hands all mails to the sink. */
final class Postfix implements AutoCloseable {

    private static final int CONVERSATIONS = 8;
    private static final int ROUNDS = 5;
    private static final List<String> PROGRAMS =
            List.of(
                    "pickup unix n - n 60 1 pickup",
                    "cleanup unix n - n - 0 cleanup",
                    "qmgr unix n - n 300 1 qmgr",
                    "rewrite unix - - n - - trivial-rewrite",
                    "bounce unix - - n - 0 bounce",
                    "defer unix - - n - 0 bounce",
                    "trace unix - - n - 0 bounce",
                    "verify unix - - n - 1 verify",
                    "proxymap unix - - n - - proxymap",
                    "smtp unix - - n - - smtp",
                    "relay unix - - n - - smtp",
                    "error unix - - n - - error",
                    "retry unix - - n - - error",
                    "local unix - n n - - local",
                    "anvil unix - - n - 1 anvil",
                    "scache unix - - n - 1 scache",
                    "postlog unix-dgram n - n - 1 postlogd");

    private final Path folder;
    private final int port;

    private Postfix(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Why it cannot be compared here, or nothing. */
    static String absence() {
        if (!Command.exists("postfix")) {
            return "Postfix n’est pas installé";
        }
        return System.getProperty("user.name").equals("root") ? "" : "Postfix demande root";
    }

    /** The median of some rounds, from the first mail handed in to the last one out. */
    static Duration fanOut(MailSink sink, Path letter, int mails) throws Exception {
        try (Postfix postfix = start(sink.port())) {
            Letter read = Letter.read(Files.readAllBytes(letter));
            List<Long> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                sink.clear();
                long begin = System.nanoTime();
                BareLoop.send(read, postfix.port, mails, CONVERSATIONS);
                rounds.add(sink.lastOf(mails, Duration.ofMinutes(2)) - begin);
            }
            return Percentiles.of(rounds).at(50);
        }
    }

    private static Postfix start(int sinkPort) throws Exception {
        Path folder = Files.createTempDirectory("parvis-postfix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var postfix = new Postfix(folder, Ports.one());
        Files.createDirectories(folder.resolve("queue"));
        Files.createDirectories(folder.resolve("data"));
        Command.run(Map.of(), List.of("chown", "postfix", folder.resolve("data").toString()));
        Files.writeString(folder.resolve("main.cf"), postfix.main(sinkPort));
        Files.writeString(folder.resolve("master.cf"), postfix.master());
        postfix.run("start");
        return postfix;
    }

    private String main(int sinkPort) {
        return """
                compatibility_level = 3.6
                queue_directory = %1$s/queue
                data_directory = %1$s/data
                maillog_file = /dev/stdout
                myhostname = postfix.example
                mydestination =
                mynetworks = 127.0.0.0/8
                inet_interfaces = 127.0.0.1
                inet_protocols = ipv4
                alias_maps =
                relayhost = [127.0.0.1]:%2$d
                """
                .formatted(folder, sinkPort);
    }

    private String master() {
        return Stream.concat(
                        Stream.of("127.0.0.1:" + port + " inet n - n - - smtpd"), PROGRAMS.stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void run(String verb) throws IOException, InterruptedException {
        Command.quietly(List.of("postfix", "-c", folder.toString(), verb));
    }

    @Override
    public void close() throws Exception {
        run("stop");
        Command.quietly(List.of("rm", "-r", folder.toString()));
    }
}
