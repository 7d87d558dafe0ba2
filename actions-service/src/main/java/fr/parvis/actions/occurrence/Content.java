package fr.parvis.actions.occurrence;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.season.SeasonId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is held: as the action says, or as this occurrence alone says. */
public record Content(
        Practice practice,
        String title,
        @Nullable String description,
        @Nullable SeasonId seasonId,
        @Nullable HouseId houseId,
        @Nullable Place place,
        List<Theme> themes,
        List<PartnerRef> partners,
        Admission admission) {

    public Content {
        themes = List.copyOf(themes);
        partners = List.copyOf(partners);
        admission = admission.of(practice);
    }

    public static Content of(Plan plan) {
        return new Content(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId(),
                plan.houseId(),
                plan.place(),
                plan.themes(),
                plan.organisation().partners(),
                plan.admission());
    }

    /** The same, as one date says it for itself. */
    public Content edited(
            String newTitle,
            @Nullable String newDescription,
            @Nullable Place newPlace,
            Admission newAdmission) {
        return new Content(
                practice,
                newTitle,
                newDescription,
                seasonId,
                houseId,
                newPlace,
                themes,
                partners,
                newAdmission);
    }

    /** Ids of the co-organisers that are in the directory of partners. */
    public List<String> partnerIds() {
        return partners.stream().map(PartnerRef::partnerId).filter(Objects::nonNull).toList();
    }

    /** Whether those who come must be told of the difference. */
    boolean isElsewhere(Content other) {
        return !Objects.equals(place, other.place);
    }

    /** Whether the public reads something else. */
    boolean readsOtherwise(Content other) {
        return isElsewhere(other)
                || !title.equals(other.title)
                || !Objects.equals(description, other.description)
                || practice != other.practice;
    }
}
