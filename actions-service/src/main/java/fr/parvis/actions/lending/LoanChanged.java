package fr.parvis.actions.lending;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.time.Instant;

/**
 * A thing is lent to a neighbour, or not after all.
 *
 * @param borrower SIREN of the neighbour
 */
@EventType("actions.loan-changed.v1")
public record LoanChanged(
        String loanId,
        String equipmentId,
        String borrower,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        long version)
        implements Fact {}
