package fr.parvis.actions.report;

import org.jspecify.annotations.Nullable;

/**
 * A line of a report.
 *
 * @param key id or code of what it is about; empty for what is about none
 * @param label the same as people read it
 * @param dates held
 * @param met people met; null where masked
 * @param newcomers those of them who had never come before; null where masked
 * @param communes in which something was held
 */
public record ReportLine(
        String key,
        String label,
        int dates,
        @Nullable Integer met,
        @Nullable Integer newcomers,
        long minutes,
        int communes) {

    ReportLine reading(@Nullable Integer people, @Nullable Integer first) {
        return new ReportLine(key, label, dates, people, first, minutes, communes);
    }
}
