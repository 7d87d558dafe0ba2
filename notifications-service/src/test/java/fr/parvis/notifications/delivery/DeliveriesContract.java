package fr.parvis.notifications.delivery;

import static fr.parvis.notifications.delivery.Sample.CLUNY;
import static fr.parvis.notifications.delivery.Sample.MAURIAC;
import static fr.parvis.notifications.delivery.Sample.NOON;
import static fr.parvis.notifications.delivery.Sample.leaseOf;
import static fr.parvis.notifications.delivery.Sample.planned;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.notifications.delivery.Deliveries.Wanted;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every queue of deliveries promises. */
public interface DeliveriesContract {

    Patience PATIENCE = new Patience(List.of(Duration.ofSeconds(5)));

    /** An empty one. */
    Deliveries deliveries();

    @Test
    default void the_same_key_and_address_is_kept_once() {
        var deliveries = deliveries();
        add(deliveries, planned("zoe"));

        var added = add(deliveries, again(planned("zoe")), planned("paul"));

        assertThat(added).extracting(Delivery::key).containsExactly("asking-paul");
        assertThat(in(CLUNY, () -> deliveries.count(new Wanted(null, null, null)))).isEqualTo(2);
    }

    @Test
    default void what_is_due_is_claimed_once_and_the_rest_waits() {
        var deliveries = deliveries();
        add(deliveries, planned("zoe"), planned("paul").due(NOON.plusSeconds(60)));

        var first = deliveries.claim(Lane.CALL, 10, leaseOf("a"), NOON);
        var second = deliveries.claim(Lane.CALL, 10, leaseOf("b"), NOON);

        assertThat(first).extracting(Delivery::key).containsExactly("asking-zoe");
        assertThat(first.getFirst().state()).isEqualTo(DeliveryState.SENDING);
        assertThat(second).isEmpty();
    }

    @Test
    default void a_lane_is_claimed_apart_from_the_others() {
        var deliveries = deliveries();
        add(deliveries, planned(CLUNY, Lane.NORMAL, "zoe"));

        assertThat(deliveries.claim(Lane.CALL, 10, leaseOf("a"), NOON)).isEmpty();
        assertThat(deliveries.claim(Lane.NORMAL, 10, leaseOf("a"), NOON)).hasSize(1);
    }

    @Test
    default void every_tenant_is_served_in_turn() {
        var deliveries = deliveries();
        add(deliveries, planned("a"), planned("b"), planned("c"));
        in(MAURIAC, () -> deliveries.addAbsent(List.of(planned(MAURIAC, Lane.CALL, "d"))));

        var first = deliveries.claim(Lane.CALL, 2, leaseOf("a"), NOON);
        var second = deliveries.claim(Lane.CALL, 2, leaseOf("a"), NOON);

        assertThat(List.of(first, second))
                .flatExtracting(each -> each)
                .extracting(Delivery::tenant)
                .contains(MAURIAC);
    }

    @Test
    default void an_older_state_never_overwrites_a_newer_one() {
        var deliveries = deliveries();
        add(deliveries, planned("zoe"));
        var held = deliveries.claim(Lane.CALL, 1, leaseOf("a"), NOON).getFirst();
        deliveries.freeExpired(NOON.plusSeconds(11));

        var late = held.tried(new Outcome.Taken("250 ok"), PATIENCE, NOON.plusSeconds(12));

        assertThat(deliveries.record(List.of(late))).isZero();
        assertThat(in(CLUNY, () -> deliveries.byId(held.id())).orElseThrow().state())
                .isEqualTo(DeliveryState.PLANNED);
    }

    @Test
    default void what_a_dead_process_held_is_free_after_its_lease_and_not_before() {
        var deliveries = deliveries();
        add(deliveries, planned("zoe").heldFromBirth(leaseOf("dead")));

        assertThat(deliveries.freeExpired(NOON.plusSeconds(9))).isZero();
        assertThat(deliveries.freeExpired(NOON.plusSeconds(11))).isOne();
        assertThat(deliveries.claim(Lane.CALL, 1, leaseOf("b"), NOON.plusSeconds(11))).hasSize(1);
    }

    @Test
    default void a_lease_is_moved_on_by_its_holder_only() {
        var deliveries = deliveries();
        add(
                deliveries,
                planned("zoe").heldFromBirth(leaseOf("a")),
                planned("paul").heldFromBirth(leaseOf("b")));

        deliveries.renew(new Lease("a", NOON.plusSeconds(60)));

        assertThat(deliveries.freeExpired(NOON.plusSeconds(30))).isOne();
    }

    @Test
    default void one_in_doubt_is_free_again_still_in_doubt() {
        var deliveries = deliveries();
        add(deliveries, planned("zoe").heldFromBirth(leaseOf("a")));
        var held = in(CLUNY, () -> deliveries.byId(planned("zoe").id())).orElseThrow();
        deliveries.record(List.of(held.tried(new Outcome.Cut("[EOF]"), PATIENCE, NOON)));

        var later = NOON.plusSeconds(20);
        var again = deliveries.claim(Lane.CALL, 1, leaseOf("b"), later).getFirst();
        deliveries.freeExpired(later);

        assertThat(again.course().doubted()).isTrue();
        assertThat(in(CLUNY, () -> deliveries.byId(again.id())).orElseThrow().state())
                .isEqualTo(DeliveryState.UNKNOWN);
    }

    @Test
    default void a_list_goes_on_where_it_stopped() {
        var deliveries = deliveries();
        add(deliveries, planned("a"), planned("b"), planned("c"));
        var all = new Wanted("call", "call-1", DeliveryState.PLANNED);

        var first = in(CLUNY, () -> deliveries.list(all, null, 2));
        var rest = in(CLUNY, () -> deliveries.list(all, first.getLast().id(), 2));

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    default void an_erased_person_leaves_no_delivery() {
        var deliveries = deliveries();
        add(deliveries, planned("zoe"), planned("paul"));

        in(
                CLUNY,
                () -> {
                    deliveries.forget("zoe");
                    return true;
                });

        assertThat(in(CLUNY, () -> deliveries.list(new Wanted(null, null, null), null, 9)))
                .extracting(Delivery::key)
                .containsExactly("asking-paul");
    }

    private static List<Delivery> add(Deliveries deliveries, Delivery... planned) {
        return in(CLUNY, () -> deliveries.addAbsent(List.of(planned)));
    }

    private static Delivery again(Delivery delivery) {
        return Delivery.planned("another-id", CLUNY, Sample.aMessage(), delivery.recipient(), NOON);
    }

    private static <T> T in(Siren tenant, Supplier<T> work) {
        return Tenancy.as(tenant, Actor.SYSTEM, work);
    }
}
