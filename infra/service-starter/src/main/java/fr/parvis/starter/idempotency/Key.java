package fr.parvis.starter.idempotency;

import fr.parvis.starter.core.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The header {@code Idempotency-Key}: opaque, at most 255 characters, quotes around it ignored. */
record Key(String value) {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    static Optional<Key> of(HttpServletRequest request) {
        String sent = request.getHeader(HEADER);
        return Optional.ofNullable(sent)
                .map(Key::unquoted)
                .filter(key -> !key.isEmpty())
                .map(Key::new);
    }

    Key {
        if (value.length() > LONGEST) {
            throw new KeyTooLong();
        }
    }

    private static String unquoted(String sent) {
        String text = sent.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    static final class KeyTooLong extends Refusal {
        KeyTooLong() {
            super(
                    Kind.UNREADABLE,
                    "idempotency-key-too-long",
                    "L’en-tête Idempotency-Key est trop long.",
                    "Une clé compte au plus 255 caractères.");
        }
    }

    static final class KeyMissing extends Refusal {
        KeyMissing() {
            super(
                    Kind.UNREADABLE,
                    "idempotency-key-missing",
                    "Il manque l’en-tête Idempotency-Key.",
                    "Joignez une clé que vous renverrez inchangée si vous répétez la demande.");
        }
    }

    static final class KeyReused extends Refusal {
        KeyReused() {
            super(
                    Kind.RULE,
                    "idempotency-key-reused",
                    "Cette clé a déjà servi pour une autre demande.",
                    "Prenez une nouvelle clé pour chaque demande différente.");
        }
    }

    static final class KeyBusy extends Refusal {
        KeyBusy() {
            super(
                    Kind.CONFLICT,
                    "idempotency-key-busy",
                    "La même demande est en cours de traitement.",
                    "Réessayez dans une seconde avec la même clé.");
        }
    }
}
