package fr.parvis.actions.news;

import static fr.parvis.actions.news.NewsFixtures.ONLINE;
import static fr.parvis.actions.news.NewsFixtures.newId;
import static fr.parvis.actions.news.NewsFixtures.news;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.CheckPlan;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.house.InMemoryHouses;
import fr.parvis.actions.occurrence.ATenant;
import fr.parvis.actions.playbook.PlaybookFixtures;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.season.InMemorySeasons;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MakeWorkshopTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2027-03-01T23:30:00Z"));

    private final InMemoryNewsItems items = new InMemoryNewsItems();
    private final InMemoryActions actions = new InMemoryActions();
    private final WriteNews write = new WriteNews(items);
    private final ProposeWorkshop propose =
            new ProposeWorkshop(items, PlaybookFixtures.playbooks(), ATenant::inParis, CLOCK);
    private final DraftAction draft =
            new DraftAction(actions, new CheckPlan(new InMemoryHouses(), new InMemorySeasons()));
    private final MakeWorkshop make = new MakeWorkshop(items, actions, propose, draft);
    private final NewsId id = newId();

    @Test
    void what_it_would_be_is_said_before_anything_is_made() {
        write.write(id, news("Impôts en ligne", "2027-05-20"));

        var proposal = propose.propose(id);

        assertThat(proposal.day()).isEqualTo("2027-04-13");
        assertThat(proposal.steps()).isEqualTo(PlaybookFixtures.GUIDE.steps());
        assertThat(proposal.plan().description())
                .isEqualTo(
                        "La déclaration se fait en ligne.\n\nDate proposée\u00a0: mardi "
                                + "13\u00a0avril\u00a02027. À tenir avant le 21\u00a0mai\u00a02027.");
        assertThat(actions.count(ActionSearch.ALL)).isZero();
    }

    @Test
    void news_that_has_no_end_sets_no_limit() {
        write.write(id, news("Impôts en ligne"));

        assertThat(propose.propose(id).plan().description())
                .endsWith("mardi 13\u00a0avril\u00a02027.");
    }

    @Test
    void it_becomes_a_draft_workshop_with_its_title_and_themes() {
        write.write(id, news("Impôts en ligne"));

        var workshop = make.make(id);

        assertThat(actions.byId(workshop.id())).contains(workshop);
        assertThat(workshop.state()).isEqualTo(ActionState.DRAFT);
        assertThat(workshop.plan()).isEqualTo(propose.propose(id).plan());
        assertThat(workshop.plan().practice()).isEqualTo(Practice.PARTNER_WORKSHOP);
        assertThat(workshop.plan().title()).isEqualTo("Impôts en ligne");
        assertThat(workshop.plan().themes()).containsExactly(ONLINE);
        assertThat(items.byId(id)).map(NewsItem::workshop).contains(workshop.id());
    }

    @Test
    void pressed_twice_or_cut_short_it_is_one_workshop() {
        write.write(id, news("Impôts en ligne"));
        var begun = items.byId(id).orElseThrow().nextWorkshop();
        draft.draft(begun, propose.propose(id).plan());

        var workshop = make.make(id);

        assertThat(workshop.id()).isEqualTo(begun);
        assertThat(make.make(id)).isEqualTo(workshop);
        assertThat(actions.count(ActionSearch.ALL)).isEqualTo(1);
    }

    @Test
    void once_the_workshop_was_taken_out_another_may_be_made() {
        write.write(id, news("Impôts en ligne"));
        var first = make.make(id);
        actions.remove(first, first.removed());

        var second = make.make(id);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(items.byId(id)).map(NewsItem::workshop).contains(second.id());
    }

    @Test
    void it_is_corrected_and_removed_by_its_version() {
        write.write(id, news("Impôts"));
        assertThat(write.write(id, news("Autre")).news().title()).isEqualTo("Impôts");

        assertThat(write.change(id, 1, news("Corrigé")).version()).isEqualTo(2);
        assertThatThrownBy(() -> write.change(id, 1, news("Trop tard")))
                .isInstanceOf(NewsStale.class);
        assertThatThrownBy(() -> write.remove(id, 1)).isInstanceOf(NewsStale.class);
        assertThat(items.byId(id)).map(it -> it.news().title()).contains("Corrigé");

        write.remove(id, 2);
        assertThat(items.count()).isZero();
        assertThatThrownBy(() -> write.remove(id, 2)).isInstanceOf(NewsNotFound.class);
        assertThatThrownBy(() -> propose.propose(id)).isInstanceOf(NewsNotFound.class);
        assertThatThrownBy(() -> make.make(id)).isInstanceOf(NewsNotFound.class);
    }

    @Test
    void a_theme_that_there_is_not_and_an_address_that_leads_nowhere_are_named() {
        assertFlaws(with(new Theme("danse"), null), "/themes");
        for (var nowhere : List.of("impots.gouv.fr", "http://impots.gouv.fr", "https:/x", "a b")) {
            assertFlaws(with(ONLINE, nowhere), "/source");
        }
        assertFlaws(with(new Theme("danse"), "javascript:alert(1)"), "/themes", "/source");
        assertThat(items.count()).isZero();
        assertThat(write.write(id, with(ONLINE, null)).version()).isEqualTo(1);
    }

    private void assertFlaws(News news, String... pointers) {
        assertThatThrownBy(() -> write.write(id, news))
                .isInstanceOf(NewsUnfit.class)
                .satisfies(
                        it ->
                                assertThat(((Refusal) it).flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly(pointers));
    }

    private static News with(Theme theme, @Nullable String source) {
        return new News("Impôts", "Du nouveau.", List.of(theme), null, source);
    }
}
