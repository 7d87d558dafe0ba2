package fr.parvis.volunteers.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Flaw;
import fr.parvis.volunteers.Drafts;
import fr.parvis.volunteers.Town;
import fr.parvis.volunteers.asking.Preview.Warning;
import fr.parvis.volunteers.call.CallDraft.DraftAudience;
import fr.parvis.volunteers.call.CallDraft.DraftSpot;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class ComposeCallTest {

    private final Town town = new Town();

    @Test
    void an_empty_call_names_every_field_that_is_missing() {
        var nothing =
                new CallDraft(null, null, null, null, null, null, null, null, null, null, null);

        assertFlaws(nothing)
                .extracting(Flaw::pointer)
                .containsExactlyInAnyOrder(
                        "/title",
                        "/message",
                        "/place/label",
                        "/place/commune",
                        "/helpersNeeded",
                        "/startsAt",
                        "/endsAt");
    }

    @Test
    void a_call_ends_after_it_starts_and_starts_in_the_future() {
        assertFlaws(at(Drafts.END, Drafts.START)).extracting(Flaw::code).contains("before-start");
        assertFlaws(at(Instant.EPOCH, Instant.EPOCH.plusSeconds(60)))
                .extracting(Flaw::code)
                .contains("past");
        assertFlaws(at(Instant.MAX.minusSeconds(9), Instant.MAX))
                .extracting(Flaw::code)
                .contains("too-far");
    }

    @Test
    void nobody_is_asked_for_no_helper_nor_for_five_hundred_and_one() {
        assertFlaws(Drafts.aCallFor(0)).extracting(Flaw::pointer).containsExactly("/helpersNeeded");
        assertFlaws(Drafts.aCallFor(501))
                .extracting(Flaw::pointer)
                .containsExactly("/helpersNeeded");
    }

    @Test
    void what_is_not_understood_never_widens_the_audience() {
        var odd =
                new DraftAudience(
                        List.of("amis"), List.of("00000"), 0.0, List.of("JUGGLING"), "BOAT", null);

        assertFlaws(Drafts.to(odd))
                .extracting(Flaw::code)
                .containsExactly(
                        "unknown-circle",
                        "unknown-commune",
                        "unknown-skill",
                        "unknown-vehicle",
                        "distance");
    }

    @Test
    void only_a_coordinator_lifts_the_cap() {
        assertThatThrownBy(() -> town.open.open("1", Drafts.liftingTheCap(1), false))
                .isInstanceOf(CapLiftReserved.class);
        assertThat(town.calls.byId("1")).isEmpty();
    }

    @Test
    void the_composer_warns_of_a_phone_and_a_street_in_the_public_text() {
        var said = Drafts.saying("Chez Mme Roy, 3 rue du Lavoir, tél. 06 12 34 56 78.");

        assertThat(town.preview.preview(said).warnings())
                .extracting(Warning::code)
                .containsExactly("phone-in-text", "street-in-text");
        assertThat(town.preview.preview(Drafts.aCallFor(4)).warnings()).isEmpty();
    }

    @Test
    void a_preview_says_who_would_be_asked_and_asks_nobody() {
        town.volunteers(25);

        var preview = town.preview.preview(Drafts.inWaves(2, 20, 60));

        assertThat(preview.recipients()).isEqualTo(25);
        assertThat(preview.waves()).extracting("size").containsExactly(20, 5);
        assertThat(preview.sample()).hasSize(5);
        assertThat(preview.atCapAfter()).isZero();
        assertThat(town.asked()).isEmpty();
    }

    private static CallDraft at(Instant start, Instant end) {
        return new CallDraft(
                "Porter un frigo",
                "Venez.",
                new DraftSpot(Town.JONCY, "salle des fêtes"),
                start,
                end,
                4,
                null,
                null,
                null,
                null,
                null);
    }

    private ListAssert<Flaw> assertFlaws(CallDraft draft) {
        var unfit =
                assertThatExceptionOfType(CallUnfit.class)
                        .isThrownBy(() -> town.open.open("1", draft, true))
                        .actual();
        return assertThat(unfit.flaws());
    }
}
