package fr.parvis.starter.links;

import fr.parvis.starter.core.Siren;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/**
 * Whose link it seems to be, also when it is cut, changed or over: enough to say whom to call,
 * never a proof of anything.
 */
public final class LinkOwner {

    private LinkOwner() {}

    public static Optional<Siren> of(String text) {
        try {
            var whole = text.substring(0, text.length() - text.length() % 4);
            return Optional.of(siren(ByteBuffer.wrap(Base64.getUrlDecoder().decode(whole))));
        } catch (IllegalArgumentException | BufferUnderflowException unreadable) {
            return Optional.empty();
        }
    }

    private static Siren siren(ByteBuffer in) {
        in.get();
        var keyLength = in.get();
        in.position(in.position() + keyLength + 1);
        return new Siren("%09d".formatted(in.getInt()));
    }
}
