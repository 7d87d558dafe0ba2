package fr.parvis.volunteers.call;

/** What others count about a call, from the source. */
public record Figures(
        long recipients, long waiting, long declined, long maybe, Deliveries deliveries) {

    /** Mails asking for help, by what became of them. */
    public record Deliveries(long pending, long sent, long failed, long bounced) {}

    public static final Figures NONE = new Figures(0, 0, 0, 0, new Deliveries(0, 0, 0, 0));
}
