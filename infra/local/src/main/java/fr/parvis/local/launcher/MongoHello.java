package fr.parvis.local.launcher;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The first words of the MongoDB wire protocol: {@code {hello: 1, $db: "admin"}} as OP_MSG. */
final class MongoHello {

    private static final int OP_MSG = 2013;
    private static final int HEADER_BYTES = 16;

    private MongoHello() {}

    static boolean isAnswered(Socket socket) throws IOException {
        socket.getOutputStream().write(question());
        ByteBuffer header = littleEndian(socket.getInputStream().readNBytes(HEADER_BYTES));
        return header.limit() == HEADER_BYTES && header.getInt(12) == OP_MSG;
    }

    private static byte[] question() {
        byte[] document = document();
        ByteBuffer message = littleEndian(new byte[HEADER_BYTES + 5 + document.length]);
        message.putInt(message.limit()).putInt(1).putInt(0).putInt(OP_MSG);
        message.putInt(0).put((byte) 0).put(document);
        return message.array();
    }

    private static byte[] document() {
        byte[] body =
                "\u0010hello\0\u0001\0\0\0\u0002$db\0\u0006\0\0\0admin\0\0"
                        .getBytes(StandardCharsets.ISO_8859_1);
        return littleEndian(new byte[4 + body.length]).putInt(4 + body.length).put(body).array();
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
