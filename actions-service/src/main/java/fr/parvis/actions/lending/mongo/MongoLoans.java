package fr.parvis.actions.lending.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.lending.Loan;
import fr.parvis.actions.lending.LoanChanged;
import fr.parvis.actions.lending.Loans;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoLoans implements Loans {

    private final TenantCollection<LoanDocument> loans;

    MongoLoans(Store store) {
        loans =
                store.collection(
                        "loans", LoanDocument.class, Index.on("tenant", "equipmentId", "endsAt"));
    }

    @Override
    public Optional<Loan> byId(String id) {
        return loans.byId(id).map(LoanDocument::loan);
    }

    @Override
    public List<Loan> of(String equipmentId, Instant from) {
        return loans
                .find(
                        and(eq("equipmentId", equipmentId), gt("endsAt", from)),
                        Sorts.ascending("startsAt", "_id"),
                        Integer.MAX_VALUE)
                .stream()
                .map(LoanDocument::loan)
                .toList();
    }

    @Override
    public boolean add(Loan loan, LoanChanged fact) {
        return loans.insertIfAbsent(LoanDocument.of(loan), List.of(fact));
    }

    @Override
    public boolean save(Loan changed, LoanChanged fact) {
        try {
            loans.replace(LoanDocument.of(changed), changed.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
