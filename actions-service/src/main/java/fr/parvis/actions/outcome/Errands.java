package fr.parvis.actions.outcome;

/**
 * Démarches with one operator, by what became of them.
 *
 * @param solved done with the person
 * @param followUp to be taken up again
 * @param redirected passed on to the operator or a partner
 */
public record Errands(int solved, int followUp, int redirected) {

    public static final Errands NONE = new Errands(0, 0, 0);

    public int total() {
        return solved + followUp + redirected;
    }

    public Errands plus(Errands more) {
        return new Errands(
                solved + more.solved, followUp + more.followUp, redirected + more.redirected);
    }

    Errands floored() {
        return new Errands(floored(solved), floored(followUp), floored(redirected));
    }

    boolean isNegative() {
        return solved < 0 || followUp < 0 || redirected < 0;
    }

    private static int floored(int count) {
        return Math.clamp(count, 0, Figures.MOST);
    }
}
