package fr.parvis.actions.clash;

/** What becomes of a command that would put somebody or something in two places. */
public sealed interface ClashRule {

    /** It is refused, naming the clash. */
    record Refuse() implements ClashRule {}

    /** It stands, and is listed as a clash: for an import, which nobody can ask. */
    record Keep() implements ClashRule {}

    /** It stands: a coordinator said why. */
    record Override(String reason) implements ClashRule {}

    ClashRule REFUSE = new Refuse();
    ClashRule KEEP = new Keep();
}
