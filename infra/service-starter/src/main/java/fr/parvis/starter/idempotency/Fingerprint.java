package fr.parvis.starter.idempotency;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same for the same content: of JSON whatever the order and spacing, of files part by part. */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Fingerprint() {}

    static String of(String... texts) {
        MessageDigest digest = sha256();
        for (String text : texts) {
            add(digest, text.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String ofBody(String query, byte[] body) {
        MessageDigest digest = sha256();
        add(digest, query.getBytes(StandardCharsets.UTF_8));
        add(digest, canonical(body));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String ofParts(String query, Collection<Part> parts) throws IOException {
        MessageDigest digest = sha256();
        add(digest, query.getBytes(StandardCharsets.UTF_8));
        for (Part part : parts) {
            String name = part.getName() + "/" + part.getSubmittedFileName();
            add(digest, name.getBytes(StandardCharsets.UTF_8));
            add(digest, content(part));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] content(Part part) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = part.getInputStream()) {
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                digest.update(some, 0, read);
            }
        }
        return digest.digest();
    }

    /** Each piece after its length, so that no two sequences of pieces look alike. */
    private static void add(MessageDigest digest, byte[] piece) {
        digest.update((piece.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(piece);
    }

    private static byte[] canonical(byte[] body) {
        try {
            return JSON.writeValueAsBytes(sorted(JSON.readTree(body)));
        } catch (JacksonException notJson) {
            return body;
        }
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> sorted(object);
            case ArrayNode array -> {
                ArrayNode sorted = JSON.createArrayNode();
                array.forEach(item -> sorted.add(sorted(item)));
                yield sorted;
            }
            default -> node;
        };
    }

    private static JsonNode sorted(ObjectNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.forEachEntry((name, value) -> fields.put(name, sorted(value)));
        ObjectNode sorted = JSON.createObjectNode();
        fields.forEach(sorted::set);
        return sorted;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
