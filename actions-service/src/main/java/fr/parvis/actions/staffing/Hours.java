package fr.parvis.actions.staffing;

/** A length of time as people say it. */
final class Hours {

    private Hours() {}

    /** « 0 h », « 45 min », « 3 h », « 3 h 30 ». */
    static String of(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (rest == 0) {
            return hours + "\u00a0h";
        }
        return hours == 0 ? rest + "\u00a0min" : "%d\u00a0h\u00a0%02d".formatted(hours, rest);
    }
}
