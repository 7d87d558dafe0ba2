package fr.parvis.volunteers.asking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * One address asked for one call: its id is made of both, so that it can happen only once.
 *
 * @param people volunteer ids, the first named first
 * @param round the wave, from 0
 * @param batch the batch of mails it belongs to, fixed before the first of them leaves
 */
public record Asking(
        String id,
        String callId,
        String address,
        List<String> people,
        int round,
        String batch,
        Instant askedAt) {

    private static final int BYTES = 16;

    /** 22 characters that tell nothing to who does not know both. */
    public static String id(String callId, String address) {
        var hash = sha256().digest((callId + ' ' + address).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    public Asking in(String otherBatch) {
        return new Asking(id, callId, address, people, round, otherBatch, askedAt);
    }

    /** As if this person had never been meant. */
    public Asking without(String volunteerId) {
        var others = people.stream().filter(person -> !person.equals(volunteerId)).toList();
        return new Asking(id, callId, address, others, round, batch, askedAt);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
