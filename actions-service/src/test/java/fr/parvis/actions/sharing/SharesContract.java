package fr.parvis.actions.sharing;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.test.TestTenants;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of shares does; each implementation runs it. */
public interface SharesContract {

    Shares shares();

    @Test
    default void what_nobody_was_named_for_is_shared_with_nobody() {
        inClunisois(
                () -> {
                    Share share = shares().of(SharedKind.ACTION, UUID.randomUUID().toString());

                    assertThat(share.agreements()).isEmpty();
                    assertThat(share.version()).isZero();
                });
    }

    @Test
    default void who_is_named_is_found_until_nobody_is() {
        inClunisois(
                () -> {
                    Share named = saved(aShare().agree(withMauriac()));
                    assertThat(shares().of(SharedKind.EQUIPMENT, named.id())).isEqualTo(named);
                    assertThat(shares().seen(SharedKind.EQUIPMENT)).contains(named);
                    assertThat(shares().seen(SharedKind.ACTION)).doesNotContain(named);

                    saved(named.agree(List.of()));

                    assertThat(shares().seen(SharedKind.EQUIPMENT))
                            .noneMatch(it -> it.id().equals(named.id()));
                });
    }

    @Test
    default void of_two_changes_of_one_version_the_first_stands() {
        inClunisois(
                () -> {
                    Share first = saved(aShare().agree(withMauriac()));
                    Share again = new Share(first.kind(), first.id(), List.of(), 1);

                    assertThat(shares().save(again, ShareChanged.between(first, again))).isFalse();

                    Share second = saved(first.agree(List.of()));
                    Share late = first.agree(withMauriac());
                    assertThat(shares().save(late, ShareChanged.between(first, late))).isFalse();
                    assertThat(shares().of(first.kind(), first.id())).isEqualTo(second);
                });
    }

    private Share saved(Share share) {
        assertThat(shares().save(share, ShareChanged.between(share, share))).isTrue();
        return share;
    }

    private static Share aShare() {
        return Share.withNobody(SharedKind.EQUIPMENT, UUID.randomUUID().toString());
    }

    private static List<Agreement> withMauriac() {
        return List.of(Agreement.with(TestTenants.MAURIAC));
    }
}
