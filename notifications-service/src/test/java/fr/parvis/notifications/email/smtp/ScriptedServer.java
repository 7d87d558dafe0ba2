package fr.parvis.notifications.email.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as a test says, and remembers what it took. */
public final class ScriptedServer implements AutoCloseable {

    /** Answers a command, or a message by its end {@code .}, of the nth mail of a conversation. */
    @FunctionalInterface
    public interface Script {
        String answer(String line, int nth);
    }

    /** Hangs up instead of answering. */
    public static final String CUT = "CUT";

    /** Asks for the message, then reads none of it. */
    public static final String DEAF = "354 go, but nobody listens";

    public final List<String> taken = new CopyOnWriteArrayList<>();
    public final AtomicInteger conversations = new AtomicInteger();
    private final ServerSocket listener;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread listening;
    private volatile Script script;
    private volatile String extensions = "250-8BITMIME\r\n";

    private ScriptedServer(int port, Script script) {
        try {
            this.listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.script = script;
        this.listening = Thread.ofVirtual().start(this::listen);
    }

    public static ScriptedServer answering(Script script) {
        return new ScriptedServer(0, script);
    }

    public static ScriptedServer friendlyOn(int port) {
        return new ScriptedServer(port, ScriptedServer::friendly);
    }

    /** Friendly but for what begins so. */
    public static ScriptedServer answering(String begin, String answer) {
        return answering((line, nth) -> line.startsWith(begin) ? answer : friendly(line, nth));
    }

    public static String friendly(String line, int nth) {
        return line.equals("DATA") ? "354 go" : "250 ok";
    }

    public ScriptedServer withoutExtensions() {
        extensions = "";
        return this;
    }

    public void nowAnswers(Script other) {
        script = other;
    }

    public URI url() {
        return URI.create("smtp://127.0.0.1:" + port());
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** The port takes connections until the thread that listens has gone. */
    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
            listening.join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                var socket = listener.accept();
                conversations.incrementAndGet();
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        var utf8 = StandardCharsets.UTF_8;
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), utf8))) {
            say(socket, "220 scripted");
            new Conversation(socket, in).run();
        } catch (IOException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private final class Conversation {

        private final Socket socket;
        private final BufferedReader in;
        private int mails;

        Conversation(Socket socket, BufferedReader in) {
            this.socket = socket;
            this.in = in;
        }

        void run() throws IOException {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("QUIT") || !answered(line)) {
                    return;
                }
            }
        }

        private boolean answered(String line) throws IOException {
            if (line.startsWith("EHLO")) {
                return spoken("250-scripted\r\n" + extensions + "250 OK");
            }
            mails += line.startsWith("MAIL") ? 1 : 0;
            var answer = script.answer(line, mails);
            return spoken(answer) && (!answer.startsWith("354") || listened(answer));
        }

        private boolean listened(String answer) throws IOException {
            return answer.equals(DEAF) ? silent() : message();
        }

        private boolean silent() {
            try {
                closed.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return false;
        }

        private boolean message() throws IOException {
            var message = new StringBuilder();
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null) {
                    return false;
                }
                message.append(line).append("\r\n");
            }
            var answer = script.answer(".", mails);
            if (answer.startsWith("250") || answer.equals(CUT)) {
                taken.add(message.toString());
            }
            return spoken(answer);
        }

        private boolean spoken(String answer) throws IOException {
            if (answer.equals(CUT)) {
                return false;
            }
            say(socket, answer);
            return true;
        }
    }
}
