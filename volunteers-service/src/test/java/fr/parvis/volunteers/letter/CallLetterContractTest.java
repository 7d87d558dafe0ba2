package fr.parvis.volunteers.letter;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.test.ContractFiles;
import fr.parvis.volunteers.call.Audience;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Spot;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.letter.MessageRequested.Recipient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallLetterContractTest {

    private static final String CALL = "019ab3bf-1111-7aaa-8bbb-0123456789ab";

    @Test
    void the_letter_of_a_call_is_the_one_that_was_promised() {
        var letter = new CallLetter(CallLetterContractTest::tenant);

        var written = letter.open(CALL + "/0", "call-for-help", call(), List.of(jeanne()));

        ContractFiles.assertWrites(written);
    }

    private static Call call() {
        var terms =
                new Terms(
                        "Porter un frigo",
                        "Il faut des bras et une sangle.",
                        new Spot("71137", "Cluny"),
                        Instant.parse("2026-12-05T13:00:00Z"),
                        Instant.parse("2026-12-05T15:00:00Z"),
                        4,
                        Instant.parse("2026-12-03T17:00:00Z"),
                        "12 rue du Merle",
                        null,
                        null,
                        Audience.EVERYONE);
        return Call.open(CALL, terms, Instant.parse("2026-11-24T09:00:00Z"));
    }

    private static Recipient jeanne() {
        return new Recipient(
                "019ab3bf-2222-7aaa-8bbb-0123456789ab",
                List.of("019ab3bf-3333-7aaa-8bbb-0123456789ab"),
                "jeanne@exemple.example",
                "fr",
                Map.of(
                        "firstName",
                        "Jeanne",
                        "link",
                        "https://parvis.example/r/AQExcjIwMDA0MDI5M2FiY2RlZg",
                        "preferences",
                        "https://parvis.example/p/AQFwcmVmZXJlbmNlcw"),
                "https://parvis.example/u/AQFsZWF2ZQ");
    }

    private static Tenant tenant() {
        return new Tenant(
                new Siren("200040293"),
                "clunisois",
                List.of(),
                "CC du Clunisois",
                "France services de Cluny",
                ZoneId.of("Europe/Paris"),
                "FR",
                new Tenant.Colours("#0f5c5c", null),
                new Tenant.Sender("France services de Cluny", "cluny@clunisois.example"),
                "cluny@clunisois.example",
                "+33385590000",
                List.of(),
                List.of(),
                Map.of());
    }
}
