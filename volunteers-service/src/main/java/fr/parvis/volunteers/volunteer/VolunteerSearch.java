package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of volunteers is narrowed to; null narrows nothing.
 *
 * @param words folded beginnings, each of which begins one of the volunteer's words
 */
public record VolunteerSearch(
        List<String> words,
        @Nullable String commune,
        @Nullable Skill skill,
        Consent.@Nullable State consent) {

    public static final VolunteerSearch EVERYONE = new VolunteerSearch(List.of(), null, null, null);

    private static final int WORDS_AT_MOST = 8;
    private static final int PHONE_DIGITS = 9;

    /** Reads what someone typed to find a person: parts of a name, of an address, or a phone. */
    public static List<String> wordsOf(String typed) {
        String digits = typed.replaceAll("[\\s.+()-]", "");
        return digits.matches("\\d{4,15}")
                ? List.of(digits.replaceFirst("^(00|\\+)?(33|0)(?=\\d)", ""))
                : Arrays.stream(Folded.words(typed)).limit(WORDS_AT_MOST).toList();
    }

    /** The words by which a volunteer is found. */
    public static List<String> wordsOf(Profile profile) {
        return Stream.of(
                        Arrays.stream(Folded.words(profile.name().toString())),
                        Stream.ofNullable(profile.email())
                                .flatMap(email -> Arrays.stream(Folded.words(email.value()))),
                        Stream.ofNullable(profile.phone()).map(VolunteerSearch::subscriber))
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    public boolean finds(Volunteer volunteer) {
        Profile profile = volunteer.profile();
        List<String> known = wordsOf(profile);
        return words.stream().allMatch(word -> known.stream().anyMatch(w -> w.startsWith(word)))
                && (commune == null || commune.equals(profile.commune()))
                && (skill == null || profile.skills().contains(skill))
                && (consent == null || consent == volunteer.consent().state());
    }

    private static String subscriber(String phone) {
        return phone.substring(Math.max(1, phone.length() - PHONE_DIGITS));
    }
}
