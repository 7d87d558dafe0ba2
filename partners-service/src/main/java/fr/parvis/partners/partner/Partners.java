package fr.parvis.partners.partner;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The partners of the present tenant. */
public interface Partners {

    Optional<Partner> byId(PartnerId id);

    /**
     * In the order of their folded names.
     *
     * @param words folded beginnings of words of the name; all must be found
     * @param after the last one already shown
     */
    List<Partner> search(List<String> words, @Nullable Partner after, int limit);

    /** How many a search with these words finds. */
    long count(List<String> words);

    /** False where this id is taken. */
    boolean add(Partner partner, PartnerFact fact);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Partner changed, PartnerFact fact);
}
