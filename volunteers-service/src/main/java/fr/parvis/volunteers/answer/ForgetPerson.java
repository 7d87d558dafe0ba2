package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.asking.Askings;

/** Erases what a volunteer was asked and answered; a place they held goes to who waits. */
public class ForgetPerson {

    private final Answers answers;
    private final Askings askings;
    private final FillCall fill;

    public ForgetPerson(Answers answers, Askings askings, FillCall fill) {
        this.answers = answers;
        this.askings = askings;
        this.fill = fill;
    }

    public void forget(String volunteerId) {
        askings.forget(volunteerId);
        for (var answer : answers.ofVolunteer(volunteerId)) {
            answers.remove(answer.id());
            fill.repair(answer.callId());
        }
    }
}
