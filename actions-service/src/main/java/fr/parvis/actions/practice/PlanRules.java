package fr.parvis.actions.practice;

import static fr.parvis.actions.practice.Practice.ANTENNA;
import static fr.parvis.actions.practice.Practice.FORECOURT;
import static fr.parvis.actions.practice.Practice.LOCAL_EVENT;
import static fr.parvis.actions.practice.Practice.OUTDOOR_ACTIVITY;
import static fr.parvis.actions.practice.Practice.PARTNER_WORKSHOP;
import static fr.parvis.actions.practice.Practice.PERMANENCE;
import static fr.parvis.actions.practice.Practice.PUBLIC_SPACE_PRESENCE;

import fr.parvis.starter.core.Flaw;
import java.util.List;

/**
 * The rule sheet of the practices: what each needs before it is announced. Drafts may lack any of
 * it. A home visit's own rules, which are not for everyone's eyes, stand with home visits.
 */
public final class PlanRules {

    private static final List<PlanRule> ALL =
            List.of(
                    new PlanRule(
                            FORECOURT,
                            "/houseId",
                            "house-missing",
                            "Indiquez la France services dont le parvis est animé.",
                            plan -> plan.houseId() != null),
                    new PlanRule(
                            FORECOURT,
                            "/arrangements/fallback",
                            "fallback-missing",
                            "Dites ce qui est prévu s’il pleut.",
                            plan -> PlanRule.isSaid(plan.arrangements().fallback())),
                    new PlanRule(
                            PUBLIC_SPACE_PRESENCE,
                            "/place",
                            "place-missing",
                            "Indiquez le lieu\u00a0: une place suffit, il n’y faut pas de bâtiment.",
                            plan -> plan.place() != null),
                    new PlanRule(
                            PUBLIC_SPACE_PRESENCE,
                            "/arrangements/authorisation",
                            "authorisation-missing",
                            "Demandez à la mairie l’autorisation d’occuper l’espace public, "
                                    + "puis notez qu’elle est accordée.",
                            plan -> plan.arrangements().authorisation() == Authorisation.GRANTED),
                    new PlanRule(
                            PUBLIC_SPACE_PRESENCE,
                            "/arrangements/power",
                            "power-missing",
                            "Dites d’où vient l’électricité, ou qu’il n’en faut pas.",
                            plan -> PlanRule.isSaid(plan.arrangements().power())),
                    new PlanRule(
                            PUBLIC_SPACE_PRESENCE,
                            "/arrangements/fallback",
                            "fallback-missing",
                            "Dites ce qui est prévu s’il pleut.",
                            plan -> PlanRule.isSaid(plan.arrangements().fallback())),
                    new PlanRule(
                            LOCAL_EVENT,
                            "/organisation/organiser",
                            "organiser-missing",
                            "Indiquez qui organise l’événement.",
                            plan -> PlanRule.isSaid(plan.organisation().organiser())),
                    new PlanRule(
                            LOCAL_EVENT,
                            "/organisation/ourRole",
                            "role-missing",
                            "Dites ce que vous y faites.",
                            plan -> PlanRule.isSaid(plan.organisation().ourRole())),
                    new PlanRule(
                            OUTDOOR_ACTIVITY,
                            "/arrangements/group",
                            "group-missing",
                            "Dites quel groupe fait l’activité.",
                            plan -> PlanRule.isSaid(plan.arrangements().group())),
                    new PlanRule(
                            OUTDOOR_ACTIVITY,
                            "/organisation/partners",
                            "partner-missing",
                            "Indiquez le partenaire.",
                            plan -> !plan.organisation().partners().isEmpty()),
                    new PlanRule(
                            OUTDOOR_ACTIVITY,
                            "/arrangements/insurance",
                            "insurance-missing",
                            "Dites quelle assurance couvre l’activité.",
                            plan -> PlanRule.isSaid(plan.arrangements().insurance())),
                    new PlanRule(
                            PARTNER_WORKSHOP,
                            "/organisation/partners",
                            "partner-missing",
                            "Indiquez le partenaire chez qui l’atelier a lieu.",
                            plan -> !plan.organisation().partners().isEmpty()),
                    new PlanRule(
                            PARTNER_WORKSHOP,
                            "/admission/capacity",
                            "capacity-missing",
                            "Indiquez le nombre de places.",
                            plan -> plan.admission().capacity() != null),
                    new PlanRule(
                            PARTNER_WORKSHOP,
                            "/themes",
                            "theme-missing",
                            "Choisissez au moins un thème.",
                            plan -> !plan.themes().isEmpty()),
                    new PlanRule(
                            PARTNER_WORKSHOP,
                            "/arrangements/registrar",
                            "registrar-missing",
                            "Dites qui inscrit les personnes.",
                            plan -> plan.arrangements().registrar() != null),
                    new PlanRule(
                            PERMANENCE,
                            "/organisation/partners",
                            "partner-missing",
                            "Indiquez le partenaire ou la mairie qui vous reçoit.",
                            PlanRules::isReceived),
                    new PlanRule(
                            PERMANENCE,
                            "/place/confidentiality",
                            "confidentiality-missing",
                            "Dites comment on peut y parler\u00a0: salle ouverte, à l’écart ou "
                                    + "bureau fermé.",
                            plan -> plan.place() != null && plan.place().confidentiality() != null),
                    new PlanRule(
                            PERMANENCE,
                            "/arrangements/agreement",
                            "agreement-missing",
                            "Dites si une convention existe, ou si l’accord est informel.",
                            plan -> plan.arrangements().agreement() != null),
                    new PlanRule(
                            ANTENNA,
                            "/houseId",
                            "house-missing",
                            "Indiquez la France services dont dépend l’antenne.",
                            plan -> plan.houseId() != null),
                    new PlanRule(
                            ANTENNA,
                            "/arrangements/openingHours",
                            "opening-hours-missing",
                            "Indiquez les horaires d’ouverture.",
                            plan -> PlanRule.isSaid(plan.arrangements().openingHours())));

    private PlanRules() {}

    /** What is missing before this may be announced, field by field. */
    public static List<Flaw> missing(Plan plan) {
        return ALL.stream().flatMap(rule -> rule.check(plan).stream()).toList();
    }

    private static boolean isReceived(Plan plan) {
        return !plan.organisation().partners().isEmpty()
                || (plan.place() != null && plan.place().kind() == PlaceKind.TOWN_HALL);
    }
}
