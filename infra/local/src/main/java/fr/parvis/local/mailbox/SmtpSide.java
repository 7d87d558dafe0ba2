package fr.parvis.local.mailbox;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes mail for anyone, on this machine only, but for addresses that begin with "inconnu": these
 * it refuses for good, to see what becomes of such a message.
 */
final class SmtpSide {

    private static final String NOBODY = "inconnu";
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
                                    refuseNobody(to);
                                    mailbox.add(from, to, content);
                                })
                        .build();
        server.start();
        return server;
    }

    private static void refuseNobody(String to) throws RejectException {
        if (to.startsWith(NOBODY)) {
            throw new RejectException(550, "5.1.1 Personne n'a cette adresse");
        }
    }
}
