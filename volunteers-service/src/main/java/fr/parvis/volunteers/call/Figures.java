package fr.parvis.volunteers.call;

/** What others count about a call, from the source. */
public record Figures(
        long recipients, long waiting, long declined, long maybe, Deliveries deliveries) {

    /** Mails asking for help, by what became of them. */
    public record Deliveries(long pending, long sent, long failed, long bounced) {

        public static final Deliveries NONE = new Deliveries(0, 0, 0, 0);

        long recipients() {
            return pending + sent + failed + bounced;
        }
    }

    public static final Figures NONE = of(0, 0, 0, Deliveries.NONE);

    /** Each address that was asked has one mail. */
    public static Figures of(long waiting, long declined, long maybe, Deliveries deliveries) {
        return new Figures(deliveries.recipients(), waiting, declined, maybe, deliveries);
    }
}
