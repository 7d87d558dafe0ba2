package fr.parvis.starter.links;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs and reads the links that stand for an account: base64url of version, key id, purpose,
 * SIREN, id, expiry and a 128-bit HMAC-SHA-256; at most 100 characters for an id of at most 36.
 */
public final class Links {

    private static final byte VERSION = 1;
    private static final int MAC_BYTES = 16;
    private static final int LONGEST = 128;

    private final Map<String, String> keys;
    private final String signing;
    private final String origin;
    private final InstantSource time;

    /**
     * @param keys secrets by key id; the first signs, all verify
     */
    public Links(Map<String, String> keys, String origin, InstantSource time) {
        this.keys = Map.copyOf(keys);
        this.signing = keys.keySet().iterator().next();
        this.origin = origin;
        this.time = time;
    }

    /**
     * A link of the present tenant.
     *
     * @param purpose the one letter of its path: it opens no other
     * @param expiry null for one that never ends; to the second
     */
    public String sign(char purpose, String id, @Nullable Instant expiry) {
        var said = said(signing, purpose, Tenancy.current(), id, expiry);
        var signed = Arrays.copyOf(said, said.length + MAC_BYTES);
        System.arraycopy(mac(secret(signing), said), 0, signed, said.length, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The absolute address of such a link. */
    public String url(char purpose, String id, @Nullable Instant expiry) {
        return origin + "/" + purpose + "/" + sign(purpose, id, expiry);
    }

    /** Refuses with 404 what was not signed here for this purpose, with 410 what is over. */
    public Link read(char purpose, String text) {
        var link = readFormer(purpose, text);
        if (link.expiry() != null && !time.instant().isBefore(link.expiry())) {
            throw new ExpiredLink();
        }
        return link;
    }

    /** Like {@link #read}, but reads what is over too: proof enough to ask for a new one. */
    public Link readFormer(char purpose, String text) {
        return verified(purpose, decoded(text));
    }

    private static byte[] said(
            String key, char purpose, Siren tenant, String id, @Nullable Instant expiry) {
        var idBytes = id.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(12 + key.length() + idBytes.length)
                .put(VERSION)
                .put((byte) key.length())
                .put(key.getBytes(StandardCharsets.US_ASCII))
                .put((byte) purpose)
                .putInt(Integer.parseInt(tenant.value()))
                .put((byte) idBytes.length)
                .put(idBytes)
                .putInt(expiry == null ? 0 : (int) expiry.getEpochSecond())
                .array();
    }

    private Link verified(char purpose, byte[] signed) {
        if (signed.length <= MAC_BYTES) {
            throw new UnknownLink();
        }
        var said = Arrays.copyOf(signed, signed.length - MAC_BYTES);
        var mac = Arrays.copyOfRange(signed, said.length, signed.length);
        try {
            return read(purpose, ByteBuffer.wrap(said), said, mac);
        } catch (BufferUnderflowException | NegativeArraySizeException cut) {
            throw new UnknownLink();
        }
    }

    private Link read(char purpose, ByteBuffer in, byte[] said, byte[] mac) {
        var version = in.get();
        var secret = keys.get(text(in));
        if (version != VERSION
                || secret == null
                || !MessageDigest.isEqual(mac, mac(secret, said))
                || in.get() != (byte) purpose) {
            throw new UnknownLink();
        }
        var tenant = new Siren("%09d".formatted(in.getInt()));
        var id = text(in);
        var expiry = Integer.toUnsignedLong(in.getInt());
        return new Link(tenant, id, expiry == 0 ? null : Instant.ofEpochSecond(expiry));
    }

    private static String text(ByteBuffer in) {
        var bytes = new byte[in.get()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String text) {
        if (text.length() > LONGEST) {
            throw new UnknownLink();
        }
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException garbled) {
            throw new UnknownLink();
        }
    }

    private String secret(String key) {
        var secret = keys.get(key);
        if (secret == null) {
            throw new IllegalStateException("No key " + key);
        }
        return secret;
    }

    private static byte[] mac(String secret, byte[] said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(said), MAC_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
