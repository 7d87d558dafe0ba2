package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.volunteer.Volunteer;
import java.util.List;
import java.util.Map;

/**
 * What a personal link leads to.
 *
 * @param people who may answer by it, the first named first
 * @param answers what they said so far, by volunteer id
 */
public record AnswerPage(Call call, List<Volunteer> people, Map<String, Given> answers) {}
