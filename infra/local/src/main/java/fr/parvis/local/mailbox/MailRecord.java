package fr.parvis.local.mailbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** How a message lies in the file: sizes, id, time, sender, recipient, content. */
final class MailRecord {

    /** Content size, id, time, length of the sender, length of the recipient. */
    static final int FIXED_BYTES = 4 + 8 + 8 + 2 + 2;

    private MailRecord() {}

    static ByteBuffer of(long id, long millis, String from, String to, byte[] content) {
        byte[] sender = from.getBytes(StandardCharsets.UTF_8);
        byte[] recipient = to.getBytes(StandardCharsets.UTF_8);
        int size = FIXED_BYTES + sender.length + recipient.length + content.length;
        return ByteBuffer.allocate(size)
                .putInt(content.length)
                .putLong(id)
                .putLong(millis)
                .putShort((short) sender.length)
                .putShort((short) recipient.length)
                .put(sender)
                .put(recipient)
                .put(content)
                .flip();
    }

    /** Bytes of sender and recipient behind the fixed ones. */
    static int addressBytes(ByteBuffer fixed) {
        return fixed.getShort(20) + fixed.getShort(22);
    }

    static Envelope envelope(ByteBuffer fixed, ByteBuffer addresses, long position) {
        byte[] sender = new byte[fixed.getShort(20)];
        byte[] recipient = new byte[fixed.getShort(22)];
        addresses.get(sender).get(recipient);
        return new Envelope(
                fixed.getLong(4),
                fixed.getLong(12),
                new String(sender, StandardCharsets.UTF_8),
                new String(recipient, StandardCharsets.UTF_8),
                position,
                fixed.getInt(0));
    }
}
