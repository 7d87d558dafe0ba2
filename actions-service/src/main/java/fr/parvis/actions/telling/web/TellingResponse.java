package fr.parvis.actions.telling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.actions.telling.Addressee;
import fr.parvis.actions.telling.Addressee.Kind;
import fr.parvis.actions.telling.Addressee.Word;
import fr.parvis.actions.telling.Tick;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must hear of the last change of a date.
 *
 * @param everyone whether all know, or nobody has to
 * @param missing how many are to be called
 * @param onTheWay of how many the mail has not arrived yet
 */
record TellingResponse(
        boolean everyone, long missing, long onTheWay, List<AddresseeResponse> people) {

    /**
     * @param name « Jeanne M. »; of a partner or commune, its name
     * @param tickedBy name of the colleague who told them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AddresseeResponse(
            String id,
            Kind kind,
            String name,
            @Nullable String phone,
            @Nullable String email,
            Word word,
            @Nullable String tickedBy,
            @Nullable Instant tickedAt) {

        static AddresseeResponse of(Addressee addressee) {
            Tick tick = addressee.tick();
            return new AddresseeResponse(
                    addressee.id(),
                    addressee.kind(),
                    addressee.name(),
                    addressee.phone(),
                    addressee.email(),
                    addressee.word(),
                    tick == null ? null : tick.name(),
                    tick == null ? null : tick.at());
        }
    }

    static TellingResponse of(List<Addressee> people) {
        long missing = people.stream().filter(it -> it.word().isMissing()).count();
        long onTheWay = people.stream().filter(it -> it.word() == Word.ON_ITS_WAY).count();
        return new TellingResponse(
                missing + onTheWay == 0,
                missing,
                onTheWay,
                people.stream().map(AddresseeResponse::of).toList());
    }
}
