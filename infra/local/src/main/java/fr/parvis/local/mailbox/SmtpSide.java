package fr.parvis.local.mailbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mail for anyone, on this machine only. */
final class SmtpSide {

    private static final int MOST_CONNECTIONS = 2_000;
    private static final int MOST_BYTES = 30 << 20;

    private SmtpSide() {}

    static SMTPServer serve(Mailbox mailbox, Pace pace, int port) throws UnknownHostException {
        SMTPServer server =
                SMTPServer.port(port)
                        .bindAddress(InetAddress.ofLiteral("127.0.0.1"))
                        .hostName("localhost")
                        .softwareName("Parvis")
                        .backlog(512)
                        .maxConnections(MOST_CONNECTIONS)
                        .maxMessageSize(MOST_BYTES)
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .messageHandler(
                                (context, from, to, content) -> {
                                    pace.keep();
                                    mailbox.add(from, to, content);
                                })
                        .build();
        server.start();
        return server;
    }
}
