package fr.parvis.actions.lending.mongo;

import fr.parvis.actions.lending.Loan;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.starter.core.Siren;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/** A loan as stored by who lends. */
record LoanDocument(
        @BsonId String id,
        String equipmentId,
        String borrower,
        Instant startsAt,
        Instant endsAt,
        String purpose,
        boolean cancelled,
        long version) {

    static LoanDocument of(Loan loan) {
        return new LoanDocument(
                loan.id(),
                loan.equipmentId(),
                loan.borrower().value(),
                loan.period().startsAt(),
                loan.period().endsAt(),
                loan.purpose(),
                loan.cancelled(),
                loan.version());
    }

    Loan loan() {
        return new Loan(
                id,
                equipmentId,
                new Siren(borrower),
                new Period(startsAt, endsAt),
                purpose,
                cancelled,
                version);
    }
}
