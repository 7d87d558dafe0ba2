package fr.parvis.actions.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar (the algorithm of Oudin, 1940). */
final class Easter {

    private Easter() {}

    static LocalDate of(int year) {
        int golden = year % 19;
        int century = year / 100;
        int lunar = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = lunar - lunar / 28 * (1 - 29 / (lunar + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
    }
}
