package fr.parvis.actions.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How figures are written in a file. */
final class Words {

    private static final BigDecimal AN_HOUR = BigDecimal.valueOf(60);

    private Words() {}

    static Object figure(@Nullable Integer people) {
        return people == null ? "masqué" : people;
    }

    /** With two decimals, as spreadsheets add them up. */
    static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(AN_HOUR, 2, RoundingMode.HALF_UP);
    }
}
