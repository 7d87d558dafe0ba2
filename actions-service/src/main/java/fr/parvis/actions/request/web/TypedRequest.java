package fr.parvis.actions.request.web;

import fr.parvis.actions.request.Asker;
import fr.parvis.actions.request.Wish;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import fr.parvis.starter.reference.Commune;
import fr.parvis.starter.reference.Communes;
import fr.parvis.starter.reference.Emails;
import fr.parvis.starter.reference.Phones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed about who asks and what for, and says all that is wrong at once. */
final class TypedRequest {

    /** Something typed cannot be kept so. */
    static final class Unfit extends Refusal {
        Unfit(List<Flaw> flaws) {
            super(
                    Kind.RULE,
                    "request-unfit",
                    "Cette demande n’est pas complète ou pas lisible.",
                    "Corrigez les champs signalés puis envoyez de nouveau.",
                    flaws);
        }
    }

    private final List<Flaw> flaws = new ArrayList<>();
    private final @Nullable String email;
    private final @Nullable String phone;
    private final @Nullable String insee;
    private final ReceivedRequest sent;

    /**
     * @param region by which phones are read
     */
    TypedRequest(ReceivedRequest sent, String region) {
        this.sent = sent;
        this.email =
                read(
                        sent.email(),
                        "/email",
                        "email-unreadable",
                        "Vérifiez l’adresse.",
                        Emails::read);
        this.phone =
                read(
                        sent.phone(),
                        "/phone",
                        "phone-unreadable",
                        "Vérifiez le numéro, par exemple 06 12 34 56 78.",
                        it -> Phones.read(it, region));
        this.insee =
                read(
                        sent.commune(),
                        "/commune",
                        "commune-unknown",
                        "Choisissez la commune dans la liste.",
                        it -> Communes.official().byCode(it).map(Commune::insee));
        if (empty(sent.email()) && empty(sent.phone())) {
            flaws.add(
                    new Flaw(
                            "/email",
                            "unreachable",
                            "Indiquez une adresse ou un téléphone, pour vous répondre."));
        }
    }

    /** All that is wrong, by field. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    Asker asker() {
        return new Asker(sent.kind(), sent.name().strip(), email, phone);
    }

    /** Refuses with all that is wrong. */
    Wish wish() {
        if (insee == null || !flaws.isEmpty()) {
            throw new Unfit(flaws);
        }
        return new Wish(insee, sent.wish().strip(), orNull(sent.place()), orNull(sent.when()));
    }

    private @Nullable String read(
            @Nullable String typed,
            String pointer,
            String code,
            String message,
            Function<String, Optional<String>> by) {
        if (empty(typed)) {
            return null;
        }
        var read = by.apply(String.valueOf(typed).strip());
        if (read.isEmpty()) {
            flaws.add(new Flaw(pointer, code, message));
        }
        return read.orElse(null);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return empty(typed) ? null : String.valueOf(typed).strip();
    }

    private static boolean empty(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
