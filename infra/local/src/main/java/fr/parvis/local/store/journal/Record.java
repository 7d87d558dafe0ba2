package fr.parvis.local.store.journal;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A change as bytes: length of the body (4), CRC-32C of the body (4), then the body: kind (1),
 * namespace (2 + n), slot (4), document (BSON).
 */
final class Record {
    static final int HEADER = 8;
    private static final byte STORED = 1;
    private static final byte REMOVED = 2;
    private static final byte DROPPED = 3;

    private Record() {}

    static ByteBuf encode(Change change) {
        ByteBuf out = Unpooled.buffer(512).writeLong(0);
        switch (change) {
            case Change.Stored(String namespace, int slot, Document document) -> {
                begin(out, STORED, namespace).writeInt(slot);
                BsonEncoder.encodeDocument(document, out);
            }
            case Change.Removed(String namespace, int slot) ->
                    begin(out, REMOVED, namespace).writeInt(slot);
            case Change.Dropped(String namespace) -> begin(out, DROPPED, namespace);
        }
        int length = out.readableBytes() - HEADER;
        return out.setInt(0, length).setInt(4, checksum(out.nioBuffer(HEADER, length)));
    }

    private static ByteBuf begin(ByteBuf out, byte kind, String namespace) {
        byte[] name = namespace.getBytes(StandardCharsets.UTF_8);
        return out.writeByte(kind).writeShort(name.length).writeBytes(name);
    }

    static int checksum(ByteBuffer body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return (int) checksum.getValue();
    }

    static Change decode(byte[] body) {
        ByteBuf in = Unpooled.wrappedBuffer(body);
        byte kind = in.readByte();
        String namespace =
                in.readCharSequence(in.readUnsignedShort(), StandardCharsets.UTF_8).toString();
        return switch (kind) {
            case STORED -> new Change.Stored(namespace, in.readInt(), BsonDecoder.decodeBson(in));
            case REMOVED -> new Change.Removed(namespace, in.readInt());
            case DROPPED -> new Change.Dropped(namespace);
            default -> throw new IllegalStateException("Unknown kind of record: " + kind);
        };
    }
}
