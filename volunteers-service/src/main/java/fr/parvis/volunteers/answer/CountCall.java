package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.call.CallFigures;
import fr.parvis.volunteers.call.Figures;

/** Counts from the source: an answer acknowledged a moment ago is counted. */
public class CountCall implements CallFigures {

    private final Askings askings;
    private final Answers answers;

    public CountCall(Askings askings, Answers answers) {
        this.askings = askings;
        this.answers = answers;
    }

    @Override
    public Figures of(String callId) {
        return new Figures(
                askings.count(callId),
                answers.count(callId, Choice.YES, Standing.WAITING),
                answers.count(callId, Choice.NO, Standing.NONE),
                answers.count(callId, Choice.MAYBE, Standing.NONE),
                askings.deliveries(callId));
    }
}
