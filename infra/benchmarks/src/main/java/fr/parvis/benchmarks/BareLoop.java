package fr.parvis.benchmarks;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The mail library alone, in a process of its own: a loop over one kept connection, and nothing
 * remembered, so that a kill loses or repeats mails.
 */
final class BareLoop {

    /** The loop of a cold JVM, then one of a warm one. */
    record Seen(Round cold, Round warm) {}

    record Round(Duration elapsed, Duration cpu) {

        double cpuMicros(int mails) {
            return cpu.toNanos() / 1e3 / mails;
        }

        static Round parse(String line) {
            String[] words = line.split(" ");
            return new Round(
                    Duration.ofNanos(Long.parseLong(words[0])),
                    Duration.ofNanos(Long.parseLong(words[1])));
        }
    }

    private BareLoop() {}

    /** Sends so many mails as often as it takes to be warm. */
    static Seen run(Path letter, int port, int mails) throws Exception {
        String said =
                Command.run(
                        Map.of(),
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Xmx192m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BareLoop.class.getName(),
                                letter.toString(),
                                String.valueOf(port),
                                String.valueOf(mails)));
        List<String> lines = said.lines().toList();
        return new Seen(Round.parse(lines.getFirst()), Round.parse(lines.getLast()));
    }

    /** Arguments: a mail to write again, the port to send to, how many mails. */
    public static void main(String[] arguments) throws Exception {
        Letter letter = Letter.read(Files.readAllBytes(Path.of(arguments[0])));
        int port = Integer.parseInt(arguments[1]);
        int mails = Integer.parseInt(arguments[2]);
        for (int round = 0; round <= roundsToWarm(mails); round++) {
            Duration before = cpu();
            long start = System.nanoTime();
            send(letter, port, mails);
            long elapsed = System.nanoTime() - start;
            System.out.println(elapsed + " " + cpu().minus(before).toNanos());
        }
    }

    /** Starts conversations as many as are asked for and shares the mails among them. */
    static void send(Letter letter, int port, int mails, int conversations) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int each = 0; each < conversations; each++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> sendOrFail(letter, port, mails, conversations)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void sendOrFail(Letter letter, int port, int mails, int conversations) {
        try {
            send(letter, port, mails / conversations);
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void send(Letter letter, int port, int mails) throws MessagingException {
        Session session = session(port);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int number = 1; number <= mails; number++) {
                MimeMessage mail = letter.to("banc." + number + "@benevoles.example", session);
                transport.sendMessage(mail, mail.getAllRecipients());
            }
        }
    }

    private static Session session(int port) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(port));
        settings.put("mail.smtp.localhost", "localhost");
        return Session.getInstance(settings);
    }

    private static int roundsToWarm(int mails) {
        return Math.max(1, 8_000 / mails);
    }

    private static Duration cpu() throws IOException {
        return Cpu.of(ProcessHandle.current().pid());
    }
}
