package fr.parvis.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BiConsumer;

/** A mail server's side of one conversation, that refuses nothing. */
final class SmtpSide {

    private static final String END = "\r\n.\r\n";

    private final Wire wire;
    private String to = "";

    SmtpSide(Wire wire) {
        this.wire = wire;
    }

    /**
     * @param taken is given each mail's recipient and content
     */
    void converse(BiConsumer<String, byte[]> taken) throws IOException {
        wire.write("220 sink ESMTP\r\n");
        for (String line = wire.line(); !isGoodbye(line); line = wire.line()) {
            answer(line, taken);
        }
        wire.write("221 bye\r\n");
    }

    private void answer(String line, BiConsumer<String, byte[]> taken) throws IOException {
        switch (verb(line)) {
            case "EHLO" -> wire.write("250-sink\r\n250-8BITMIME\r\n250 PIPELINING\r\n");
            case "RCPT" -> {
                to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                wire.write("250 ok\r\n");
            }
            case "DATA" -> {
                wire.write("354 go on\r\n");
                taken.accept(to, content());
                wire.write("250 taken\r\n");
            }
            default -> wire.write("250 ok\r\n");
        }
    }

    private byte[] content() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream(8192);
        content.write('\r');
        content.write('\n');
        for (int matched = 2; matched < END.length(); ) {
            int each = wire.read();
            content.write(each);
            matched = END.charAt(matched) == each ? matched + 1 : each == '\r' ? 1 : 0;
        }
        return content.toByteArray();
    }

    private static boolean isGoodbye(String line) {
        return verb(line).equals("QUIT");
    }

    private static String verb(String line) {
        return line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
    }
}
