package fr.parvis.actions.report;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.outcome.Account;
import org.jspecify.annotations.Nullable;

/**
 * Of what a report is made.
 *
 * @param partner id of one who took part, in the directory of partners
 */
public record ReportQuery(
        OccurrenceSearch search, @Nullable HouseId house, @Nullable String partner) {

    boolean holds(Account account) {
        var content = account.occurrence().content();
        return (house == null || house.equals(content.houseId()))
                && (partner == null || content.partnerIds().contains(partner));
    }
}
