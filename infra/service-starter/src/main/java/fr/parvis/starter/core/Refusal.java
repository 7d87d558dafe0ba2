package fr.parvis.starter.core;

import java.util.List;

/**
 * A command that is refused: nothing was changed. Features name their own ({@code CallNotFound});
 * the web answers it as a problem of RFC 9457.
 */
public class Refusal extends RuntimeException {

    /** Why it is refused, with the HTTP status that says so. */
    public enum Kind {
        UNREADABLE(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        RULE(422),
        UNCONDITIONAL(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final String hint;
    private final transient List<Flaw> flaws;

    /**
     * @param code stable, for machines, e.g. {@code call-closed}
     * @param detail in French: what is the matter
     * @param hint in French: what to do about it
     */
    public Refusal(Kind kind, String code, String detail, String hint, List<Flaw> flaws) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.hint = hint;
        this.flaws = List.copyOf(flaws);
    }

    public Refusal(Kind kind, String code, String detail, String hint) {
        this(kind, code, detail, hint, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public String hint() {
        return hint;
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
