package fr.parvis.actions.sharing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static fr.parvis.actions.sharing.Neighbourhood.inMauriac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DoorTest {

    private final InMemoryShares shares = new InMemoryShares();
    private final Door door = new Door(shares);
    private final String bus = UUID.randomUUID().toString();

    @Test
    void who_is_named_works_at_the_owners_and_comes_back() {
        share(List.of(Agreement.with(TestTenants.MAURIAC)));

        inMauriac(
                () -> {
                    var where = enter(SharedKind.EQUIPMENT);

                    assertThat(where).isEqualTo(TestTenants.CLUNISOIS);
                    assertThat(Tenancy.current()).isEqualTo(TestTenants.MAURIAC);
                });
    }

    @Test
    void who_is_not_named_finds_nothing_there() {
        share(List.of());

        assertThatThrownBy(() -> inMauriac(() -> enter(SharedKind.EQUIPMENT)))
                .isInstanceOf(NotShared.class);
    }

    @Test
    void who_is_named_for_a_thing_is_not_named_for_an_action() {
        share(List.of(Agreement.with(TestTenants.MAURIAC)));

        assertThatThrownBy(() -> inMauriac(() -> enter(SharedKind.ACTION)))
                .isInstanceOf(NotShared.class);
    }

    @Test
    void no_other_rule_of_the_trade_steps_into_another_tenant() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.parvis.actions");

        noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..timer..")
                .and()
                .doNotBelongToAnyOf(Door.class)
                .should()
                .callMethodWhere(
                        target(owner(equivalentTo(Tenancy.class))).and(target(nameMatching("as"))))
                .check(classes);
    }

    private Siren enter(SharedKind kind) {
        return door.enter(TestTenants.CLUNISOIS, kind, bus, (_, _) -> Tenancy.current());
    }

    private void share(List<Agreement> agreements) {
        inClunisois(
                () -> {
                    Share nobody = Share.withNobody(SharedKind.EQUIPMENT, bus);
                    Share named = nobody.agree(agreements);
                    shares.save(named, ShareChanged.between(nobody, named));
                });
    }
}
