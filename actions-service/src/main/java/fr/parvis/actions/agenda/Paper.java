package fr.parvis.actions.agenda;

/** What a poster is printed on. */
public enum Paper {
    A4(297),
    A5(210);

    private final int millimetres;

    Paper(int millimetres) {
        this.millimetres = millimetres;
    }

    /** Its height, upright. */
    public int millimetres() {
        return millimetres;
    }
}
